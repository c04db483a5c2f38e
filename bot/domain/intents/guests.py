"""What a client does in its own chat with the bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.domain.intents.spoken import Reason


@dataclass(frozen=True, slots=True)
class ComeIn:
    """Somebody with the invitation's secret agreed, in this chat; `link` will name it."""

    secret: str
    chat: int
    link: str


@dataclass(frozen=True, slots=True)
class TurnDown:
    """Somebody with the invitation's secret would rather not."""

    secret: str


@dataclass(frozen=True, slots=True)
class GoOut:
    """The client of this chat wants no more; `blocked`: Telegram said so for it."""

    link: str
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class WriteBack:
    """What the client of this chat wrote; `reason` where a button said it, `file` is the name of a
    file that came with it."""

    link: str
    words: str
    reason: Reason | None = None
    file: str = ""


Guested: TypeAlias = ComeIn | TurnDown | GoOut | WriteBack
"""No sentence and no button of an owner means any of these."""
