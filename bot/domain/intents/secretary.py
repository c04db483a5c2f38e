"""What is seen in the owner's own Telegram account, and what the owner says of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class LinkAccount:
    """The account was connected or changed; `replies`: the bot may answer there."""

    connection: str
    replies: bool


@dataclass(frozen=True, slots=True)
class UnlinkAccount:
    connection: str


@dataclass(frozen=True, slots=True)
class TheyWrote:
    """Somebody wrote to the owner. `connection` is the one it came by, `chat` the writer's user id,
    `username` without the at sign, `name` as Telegram shows it; `at` is the
    moment of writing (UTC), None for now."""

    connection: str
    chat: int
    username: str
    name: str
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OwnerWrote:
    """The owner wrote to somebody; what, is not looked at."""

    connection: str
    chat: int
    username: str


@dataclass(frozen=True, slots=True)
class ChatOf:
    """Whose chat it is that was asked about; client 0: nobody's on file."""

    chat: int
    client: int


Seen: TypeAlias = LinkAccount | UnlinkAccount | TheyWrote | OwnerWrote | ChatOf
