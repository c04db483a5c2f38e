"""The owner's own Telegram account, as it lets the bot see what clients write there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Linked:
    """The owner connected the account, or changed what the bot may do; `replies`: answer there."""

    connection: str
    replies: bool
    day: date
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Unlinked:
    connection: str
    day: date
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class WhoseChatAsked:
    """The owner was asked whose chat it is. `mark` tells the chat again and says nothing of it."""

    mark: str
    day: date
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class ChatKnown:
    """The client's chat with the owner: a Telegram user id, 0 where it turned out not to be."""

    client: int
    chat: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class InTouch:
    """Owner and client write to each other; nudges rest until a day. `theirs`: the client wrote,
    `at` that moment (UTC)."""

    client: int
    day: date
    until: date
    theirs: bool
    at: datetime | None = None
    undoable: ClassVar[bool] = False
