"""What the owner is told of a client's own chat with the bot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.answers.notes import Noted
from bot.domain.facts import Parting


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation to pass on, in the client's `language`, good before `until`.

    `signature` is how the owner is called in it. `link` is put in by the chat, which knows the
    bot's own address; `secret` is told here and nowhere kept.
    """

    client: int
    name: str
    language: str
    signature: str
    secret: str
    until: date
    link: str = ""


@dataclass(frozen=True, slots=True)
class InvitationOut:
    """The invitation was made before, and its link is not shown a second time."""

    client: int
    name: str
    until: date


@dataclass(frozen=True, slots=True)
class GuestHere:
    """The client is written to through the bot, since that day."""

    client: int
    name: str
    since: date


@dataclass(frozen=True, slots=True)
class SignFirst:
    """Nobody can be invited by somebody without a name."""

    name: str


@dataclass(frozen=True, slots=True)
class GuestCame:
    """The client agreed to be written to through the bot."""

    client: int
    name: str


@dataclass(frozen=True, slots=True)
class GuestGone:
    """The client's chat, or the invitation to one, came to its end."""

    client: int
    name: str
    how: Parting


@dataclass(frozen=True, slots=True)
class GuestWrote:
    """What the client wrote, word for word; `noted` is what it was read as, where it was. `file` is
    the name of a file that came with it."""

    client: int
    name: str
    words: str
    noted: Noted | None = None
    file: str = ""
