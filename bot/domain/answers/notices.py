"""What the owner is told unasked, once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.cash import Cash
from bot.domain.drafts import Instalment
from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class StageUnpaid:
    """Stage `stage` of some work is past due, and its next one would begin now."""

    client: int
    name: str
    job: int
    work: str
    stage: int
    left: Money
    due: date


@dataclass(frozen=True, slots=True)
class StillHeld:
    """A hold without an end has lasted a month: go on, or leave it?"""

    client: int | None
    name: str | None
    since: date


@dataclass(frozen=True, slots=True)
class PlanBroke:
    """An instalment stayed away after its nudge; the plan is over and the ladder resumes."""

    name: str
    missed: Instalment


@dataclass(frozen=True, slots=True)
class LawFirst:
    """The law of the place asks for a debt notice first, which is drafted, and then for days of
    rest. `latest` is the day by which it must go, `late` whether that day has passed."""

    client: int
    name: str
    days: int
    latest: date | None = None
    late: bool = False


@dataclass(frozen=True, slots=True)
class LadderEnded:
    """Every step was taken and the debt is still open: the owner decides what comes."""

    client: int
    name: str
    sums: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class OfferLapsed:
    """An offer's day went by without the money: the whole is owed again."""

    client: int
    name: str
    price: Money
    until: date
    owed: tuple[Money, ...]


class Beside(StrEnum):
    """The second contact at a client who does not answer."""

    UNTRIED = "untried"
    UNKNOWN = "unknown"
    """None is on file."""
    NO_USE = "no_use"
    """Tried by now, or none to be had: a private person has no office."""


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """So many messages went to the client and nothing came back; another way may reach them."""

    client: int
    name: str
    count: int
    beside: Beside = Beside.NO_USE


@dataclass(frozen=True, slots=True)
class NotAdvice:
    """Said once, when the first letter is drafted that speaks of the law."""

    name: str


@dataclass(frozen=True, slots=True)
class PutOff:
    """The reminder of this debt was left for later, or left out, so many times."""

    client: int
    name: str
    left: Money
    times: int


@dataclass(frozen=True, slots=True)
class DeadlineCame:
    """The day that a letter named has come, and `sums` of what it asked for are open. `step` is
    what comes next, on `day`; empty where nothing does."""

    client: int
    name: str
    by: date
    sums: tuple[Money, ...]
    step: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class OverLimit:
    """The newest debt took what the client owes past the limit that its owner has set. `late`:
    some of it is past due, so that a note can ask for it."""

    client: int
    name: str
    owed: Money
    limit: Money
    late: bool = False


@dataclass(frozen=True, slots=True)
class OldestDebt:
    name: str
    left: Money
    days_late: int


@dataclass(frozen=True, slots=True)
class ThisWeek:
    """How the money stands on the week's first working morning; what is empty is left unsaid.

    `owed` by `debtors` clients, `late` the part past due. `came_in`: over the seven days before
    today. `promised` from today to the week's end, `promisers` whose word that is. `shaky`: the
    plans with an instalment that stayed away, by client. `small` is what `smalls` clients owe
    late below the smallest sum worth chasing. `cash` stands where a reserve or costs are on file.
    """

    owed: tuple[Money, ...]
    debtors: int
    late: tuple[Money, ...]
    came_in: tuple[Money, ...]
    promised: tuple[Money, ...] = ()
    promisers: tuple[str, ...] = ()
    oldest: OldestDebt | None = None
    shaky: tuple[tuple[str, Instalment], ...] = ()
    small: tuple[Money, ...] = ()
    smalls: int = 0
    cash: Cash | None = None


@dataclass(frozen=True, slots=True)
class CashTold:
    """How the month stands, as it was asked."""

    cash: Cash


@dataclass(frozen=True, slots=True)
class SameForAll:
    """A client is a friend, or family: the same ladder for all is the kindest (S82, S98)."""

    name: str


@dataclass(frozen=True, slots=True)
class ThisMorning:
    """What the day brings, where the owner asked for it: `due` today, `promised` for today, and
    how many drafts have been `waiting` since an earlier day."""

    due: tuple[Money, ...]
    debtors: tuple[str, ...]
    promised: tuple[Money, ...]
    promisers: tuple[str, ...]
    waiting: int
