"""What was asked, answered, mentioned and taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.domain.intents import Doubt, Intent, Piece
from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class Question:
    """What the bot asked and waits for: a command with one piece open, or a setting to fill.

    `days`, `sums` and `debts` are what can be chosen; `then` are commands of the same message that
    wait for it.
    """

    piece: Piece
    command: Intent
    days: tuple[date, ...] = ()
    sums: tuple[Money, ...] = ()
    then: tuple[Intent | Doubt, ...] = ()
    debts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    question: Question
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Answered:
    """The open question is closed, answered or dropped.

    `then` is what is to follow from the same message in lines of its own, where the words alone
    don't tell: what waited for the answer, or the entry put right after one was taken back.
    """

    then: tuple[Intent | Doubt, ...] = ()
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Mentioned:
    """The owner was told of something once; `topic` is a code, `client` 0 when about nobody."""

    topic: str
    client: int
    day: date
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Restored:
    """The book goes on from a backup. Numbers given out after that backup are still on buttons in
    the chat: none of the next `skipped` is given again."""

    skipped: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Undone:
    step: int
    undoable: ClassVar[bool] = False
