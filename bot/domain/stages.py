"""Stages: work paid in parts. The first part is owed at once, each other when its stage is done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.facts import StageDone, StagesAgreed, StagesEnded
from bot.domain.frozen import altered
from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class Stage:
    """One part of the price; `debt` is what it became, None while it is not owed yet."""

    part: Money
    percent: int
    debt: int | None = None


@dataclass(frozen=True, slots=True)
class Staged:
    """A piece of work in stages, whose parts sum to its price; `agreed` is the owner's local day.
    A waiting part is no debt: it is not owed, not counted and not asked for. `ended` is the day on
    which the work was given up with a part still waiting."""

    id: int
    agreed: date
    work: str
    price: Money
    stages: tuple[Stage, ...]
    ended: date | None = None

    @property
    def next(self) -> int | None:
        """The number, from 1, of the first stage that is not done; None when all are, or when the
        work has ended."""
        if self.ended:
            return None
        waits = (place for place, stage in enumerate(self.stages, 1) if stage.debt is None)
        return next(waits, None)

    def to_come(self) -> tuple[Money, ...]:
        return tuple(stage.part for stage in self.stages if stage.debt is None)

    def stage_of(self, debt: int) -> int | None:
        """The number of the stage that became this debt."""
        places = (place for place, stage in enumerate(self.stages, 1) if stage.debt == debt)
        return next(places, None)


def shares(price: Money, split: tuple[int, ...]) -> tuple[Money, ...]:
    """The price by whole percents that sum to 100: each part rounded down to the currency's minor
    unit, the last one taking what remains. Raises ValueError where a part would be nothing."""
    if sum(split) != 100 or min(split) <= 0:
        raise ValueError("shares are whole percents that sum to 100")
    parts = [price.minor * percent // 100 for percent in split[:-1]]
    parts.append(price.minor - sum(parts))
    if min(parts) <= 0:
        raise ValueError("too small a sum for so many parts")
    return tuple(Money(part, price.currency) for part in parts)


def label(work: str, number: int, count: int) -> str:
    """A stage's own name among the client's debts; empty where the work has none."""
    return f"{work} ({number}/{count})" if work else ""


def agreed(fact: StagesAgreed) -> Staged:
    first = fact.debt
    stages = (
        Stage(part, percent, None if place else first)
        for place, (part, percent) in enumerate(zip(fact.parts, fact.split, strict=True))
    )
    return Staged(fact.job, fact.day, fact.work, fact.amount, tuple(stages))


def after(
    all_: Iterable[Staged], fact: StagesAgreed | StageDone | StagesEnded
) -> tuple[Staged, ...]:
    """The client's staged work once the fact is in."""
    match fact:
        case StagesAgreed():
            return (*all_, agreed(fact))
        case StageDone():
            return tuple(_done(one, fact) if one.id == fact.job else one for one in all_)
        case StagesEnded(job=number, day=day):
            return tuple(altered(one, ended=day) if one.id == number else one for one in all_)


def _done(staged: Staged, fact: StageDone) -> Staged:
    stages = (
        altered(stage, debt=fact.debt) if place == fact.stage else stage
        for place, stage in enumerate(staged.stages, 1)
    )
    return altered(staged, stages=tuple(stages))
