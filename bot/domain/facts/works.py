"""Work that is paid in stages or by a rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class StagesAgreed:
    """Work in stages: `parts` sum to `amount`, the price, by the whole percents of `split`. The
    first part is `debt`, an `Owed` of the same line; the others wait."""

    job: int
    client: int
    day: date
    work: str
    amount: Money
    split: tuple[int, ...]
    parts: tuple[Money, ...]
    debt: int
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class StageDone:
    """Stage number `stage`, from 1, is done: its part is `debt`, an `Owed` of the same line."""

    job: int
    client: int
    stage: int
    debt: int
    day: date
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class BillingAgreed:
    """The same sum again and again, on the days of `rule` (as `dates.Rule` writes it) from `start`
    on."""

    billing: int
    client: int
    day: date
    amount: Money
    rule: str
    start: date
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Billed:
    """The occurrence of day `on` is `debt`, an `Owed` of the same line."""

    billing: int
    client: int
    on: date
    debt: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class BillingEnded:
    billing: int
    client: int
    day: date
    undoable: ClassVar[bool] = True
