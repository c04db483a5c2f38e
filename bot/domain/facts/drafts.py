"""The life of a draft, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from bot.domain.attempts import Upshot
from bot.domain.drafts import Brief, Channel, State, Words
from bot.domain.filing import Enclosure


@dataclass(frozen=True, slots=True)
class DraftProposed:
    draft: int
    brief: Brief
    words: Words
    to: str
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftReworded:
    """A new version: the owner's own words, another tone, channel or address, another file."""

    draft: int
    version: int
    brief: Brief
    words: Words
    to: str
    own_words: bool
    attached: tuple[Enclosure, ...] = ()
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftShown:
    """The card stands in the owner's chat as this message."""

    draft: int
    message: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftDeferred:
    """`until` is a moment in UTC."""

    draft: int
    until: datetime
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftClaimed:
    draft: int
    version: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftSending:
    draft: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftSettled:
    """`state` is any state that ends a claim or closes a draft."""

    draft: int
    state: State
    detail: str = ""
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftConfirmed:
    """The owner, or Telegram for them, says that what was handed over did go out."""

    draft: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Contacted:
    """A message went to the client: through the bot, or by the owner's own hand.

    `step` is the ladder step that it counts as, `script` the words that went out: the name by
    which it is told, empty where it was not noted.
    """

    client: int
    draft: int
    debts: tuple[int, ...]
    step: str
    channel: Channel
    day: date
    script: str = ""
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Attempted:
    """What came of a call, a visit or a letter, as the owner told it. `draft` is the card that it
    was made with, 0 where there was none; `number` traces a registered letter."""

    client: int
    channel: Channel
    upshot: Upshot
    day: date
    draft: int = 0
    number: str = ""
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A hand-off that did not go out after all: the contact is struck, the draft open again."""

    client: int
    draft: int
    undoable: ClassVar[bool] = False
