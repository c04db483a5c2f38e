"""Work that is paid in stages, by a rule or in advance, and work that is not invoiced yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
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
class StagesEnded:
    """The work goes no further: what is owed for it stays, the parts that waited are dropped."""

    job: int
    client: int
    day: date
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class BillingAgreed:
    """The same sum again and again, on the days of `rule` (as `dates.Rule` writes it) from `start`
    on; `work` is what it is for."""

    billing: int
    client: int
    day: date
    amount: Money
    rule: str
    start: date
    work: str = ""
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class BillingChanged:
    """How it goes on: another sum, other days, or both. `once` is a day of the old rule that is
    still billed before the new one begins on `start`."""

    billing: int
    client: int
    day: date
    amount: Money
    rule: str
    start: date
    once: date | None = None
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


@dataclass(frozen=True, slots=True)
class RetainerFilled:
    """Money in advance: paid already, or billed as `debt`, an `Owed` of the same line (0: none)."""

    client: int
    day: date
    amount: Money
    debt: int = 0
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class RetainerDrawn:
    """Work that the retainer pays for; `hours` where it was said in hours."""

    client: int
    day: date
    amount: Money
    hours: Decimal | None = None
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class RetainerSet:
    """What an hour of a client's retainer costs, or below which sum it wants topping up; None
    leaves the one that was set."""

    client: int
    rate: Money | None = None
    floor: Money | None = None
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class WorkDone:
    """Work is done and no invoice is out. `afternoon`: there is still one on that day."""

    task: int
    client: int
    day: date
    work: str = ""
    afternoon: bool = False
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class WorkClosed:
    """The invoice is out, as `debt`; or the owner leaves it (0)."""

    task: int
    client: int
    day: date
    debt: int = 0
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class NudgeSet:
    """The owner wants to hear of a client on `start`, at that local hour, or by `rule` from then
    on."""

    nudge: int
    client: int
    day: date
    start: date
    at: time
    rule: str = ""
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class NudgeRun:
    """The owner's reminder for day `on` came; `why` is the code for what kept a letter back."""

    nudge: int
    client: int
    on: date
    why: str = ""
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class NudgeStopped:
    nudge: int
    client: int
    day: date
    undoable: ClassVar[bool] = True
