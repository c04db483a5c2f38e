"""A client's own chat with the bot: invited, joined, what was written there, and its end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from bot.domain.intents.spoken import Reason


class Parting(StrEnum):
    """How an invitation or a client's chat came to its end."""

    WITHDRAWN = "withdrawn"
    """By the owner."""
    DECLINED = "declined"
    STOPPED = "stopped"
    BLOCKED = "blocked"
    """Telegram takes nothing for the chat any more."""


@dataclass(frozen=True, slots=True)
class Invited:
    """A link was made for the client to come in by: `digest` is the SHA-256 of its secret, in
    hexadecimal, `until` the moment (UTC) from which it opens nothing. The newest alone is good."""

    client: int
    digest: str
    until: datetime
    day: date
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Joined:
    """The client agreed to be written to in this chat. `link` is what its buttons and drafts call
    the chat by, new each time."""

    client: int
    chat: int
    link: str
    day: date
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Left:
    """Nothing is written to the client's chat any more, and the invitation is void."""

    client: int
    how: Parting
    day: date
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Delivered:
    """The letter of this draft stands in the client's chat as this message."""

    client: int
    letter: int
    message: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Wrote:
    """What the client wrote there, word for word, and as what it was read.

    `step` is the journal's line in which it was written down. `named` is a day that it named,
    `promised` whether that is a promise, `disputed` the debts that rest for it; `asks`: which debt
    is meant was to be asked first. `file` is the name of a file that came with it.
    """

    client: int
    step: int
    words: str
    day: date
    reason: Reason | None = None
    named: date | None = None
    promised: bool = False
    disputed: tuple[int, ...] = ()
    asks: bool = False
    file: str = ""
    undoable: ClassVar[bool] = False
