"""What the owner hears of their own Telegram account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class AccountLinked:
    """The account is connected; `replies`: with the right to answer there."""

    replies: bool


@dataclass(frozen=True, slots=True)
class RightsChanged:
    replies: bool


@dataclass(frozen=True, slots=True)
class AccountUnlinked:
    pass


@dataclass(frozen=True, slots=True)
class TheyTalk:
    """A client wrote to the owner; nudges rest until a day."""

    name: str
    until: date


@dataclass(frozen=True, slots=True)
class WhoseChat:
    """Somebody who goes by `name` in Telegram wrote; `clients` may be it, by number and name."""

    name: str
    chat: int
    clients: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class ChatPlaced:
    """`name` is the client's, empty for a chat that is nobody's on file."""

    name: str
