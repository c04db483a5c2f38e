"""Work paid in advance or not invoiced yet, reminders that were set, what was given up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from bot.domain.money import Money
from bot.domain.schedules import Rested


class Move(StrEnum):
    """What happened to a retainer."""

    PAID = "paid"
    BILLED = "billed"
    DRAWN = "drawn"
    RATE = "rate"
    FLOOR = "floor"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class RetainerNoted:
    """`amount` is what went in or out, or was set; `left` what is there now, `unpaid` the part of
    its bills that has not come in, `floor` the sum below which it is `low`."""

    client: int
    name: str
    move: Move
    amount: Money
    left: Money
    floor: Money
    low: bool
    hours: Decimal | None = None
    unpaid: Money | None = None
    due: date | None = None
    new_client: bool = False


@dataclass(frozen=True, slots=True)
class BillingShown:
    billing: int
    amount: Money
    next: date
    work: str = ""


@dataclass(frozen=True, slots=True)
class RetainerShown:
    """A line of a client's card."""

    left: Money
    size: Money


@dataclass(frozen=True, slots=True)
class TaskShown:
    task: int
    work: str
    done: date


@dataclass(frozen=True, slots=True)
class ScheduleShown:
    """`next` is the working day on which it comes; `repeats`: until nothing is owed."""

    nudge: int
    next: date
    at: time
    repeats: bool


@dataclass(frozen=True, slots=True)
class WorkNoted:
    """Work is done; is the invoice out?"""

    client: int
    name: str
    new_client: bool
    task: int
    work: str


@dataclass(frozen=True, slots=True)
class WorkLeft:
    """The owner leaves this work without an invoice."""

    name: str
    work: str


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """The invoice is not out yet: the owner is asked again at `when`; None for no more."""

    name: str
    work: str
    when: date | None
    today: bool = False


@dataclass(frozen=True, slots=True)
class OnFile:
    """The work that was finished is a debt already."""

    name: str
    work: str
    left: Money
    due: date


@dataclass(frozen=True, slots=True)
class WhichStage:
    """The client has several pieces of work in stages: which one is it, if any?

    `jobs` are number, work and the stage that would be done."""

    client: int
    name: str
    work: str
    jobs: tuple[tuple[int, str, int], ...]


@dataclass(frozen=True, slots=True)
class Uninvoiced:
    """Work was done and no invoice is out: a kind word to the owner, `words` of the template."""

    client: int
    name: str
    task: int
    words: str


@dataclass(frozen=True, slots=True)
class NudgeNoted:
    """The owner is reminded on `day`, moved there from `said` where that is no working day."""

    client: int
    name: str
    nudge: int
    day: date
    at: time
    said: date | None = None
    after: date | None = None
    """The next one, where it repeats."""


@dataclass(frozen=True, slots=True)
class NudgesStopped:
    name: str


@dataclass(frozen=True, slots=True)
class Reminded:
    """The owner's own reminder has come; `why` says what kept a letter back, None for a draft."""

    client: int
    name: str
    nudge: int
    why: Rested | None
    repeats: bool


@dataclass(frozen=True, slots=True)
class BillingMoved:
    """How a repeating invoice goes on: `once` by the old days, before `next`."""

    client: int
    name: str
    billing: int
    amount: Money
    next: date
    after: date | None
    once: date | None = None


@dataclass(frozen=True, slots=True)
class StagesDropped:
    """The work goes no further: `dropped` is no longer to come, `balance` is owed all the same."""

    name: str
    work: str
    dropped: Money
    balance: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class Delivering:
    """The owner hands over work while something of it is not paid."""

    client: int
    name: str
    day: date
    at: time | None
    unpaid: tuple[Money, ...]
    staged: bool
    """Whether a stage of the work is part of that."""
