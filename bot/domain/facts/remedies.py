"""A debt in other hands, taken back again, and what made a client pay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.domain.hands import Hands, Lever


@dataclass(frozen=True, slots=True)
class Placed:
    """The debts are in other hands and rest here. `waived`: the owner chose that the client should
    not hear of it first. What a buyer paid is a `Paid` of the same line."""

    client: int
    debts: tuple[int, ...]
    hands: Hands
    day: date
    waived: bool = False
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """The debts are the owner's to ask for again."""

    client: int
    debts: tuple[int, ...]
    day: date
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Worked:
    """What made the client pay what `payment` closed; the newest word counts."""

    client: int
    payment: int
    lever: Lever
    day: date
    undoable: ClassVar[bool] = True
