"""What a mail to the bot's mailbox brings, once it is known to which of our letters it belongs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class MailAnswered:
    """The client answered the letter; `text` is what they wrote anew. `mail` is the answer's own
    mark, by which it is known again."""

    draft: int
    text: str
    mail: str


@dataclass(frozen=True, slots=True)
class MailAway:
    """Nobody wrote this: the client's mailbox answers by itself."""

    draft: int
    text: str
    mail: str


@dataclass(frozen=True, slots=True)
class MailBounced:
    """The letter was taken and came back; `code` is the enhanced status code, if one was told."""

    draft: int
    code: str
    mail: str


Mailed: TypeAlias = MailAnswered | MailAway | MailBounced
