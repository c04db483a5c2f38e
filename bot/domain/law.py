"""What the law of a place lays down for money that is late: figures, each with where it is from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeVar

from bot.domain.drafts import Remedy
from bot.domain.money import Money
from bot.domain.people import Kind

Value = TypeVar("Value")


class Confidence(StrEnum):
    """How far a figure can be relied on.

    OFFICIAL: a statute or a public body, read. SECONDARY: others who report it, uncontradicted.
    HOUSE: our own rule, stricter than any law we know of. CONFLICT: the sources disagree.
    MEMORY: general knowledge, never stated as a fact. The strongest comes first.
    """

    OFFICIAL = "official"
    SECONDARY = "secondary"
    HOUSE = "house"
    CONFLICT = "conflict"
    MEMORY = "memory"


class Why(StrEnum):
    """Why a figure is not stated."""

    ABSENT = "absent"
    EXPIRED = "expired"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Figure(Generic[Value]):
    """One figure of a country's rules, with its sources.

    `reviewed` is the day it was last looked up, `expires` the last day it may be relied on without
    another look, `since` the day it came into force, where known.
    """

    value: Value
    source: tuple[str, ...]
    confidence: Confidence
    reviewed: date
    expires: date
    since: date | None = None

    def may_be_stated(self, day: date) -> bool:
        """Whether a letter written on `day` may state it as a fact; if not, it is the owner's to
        confirm."""
        return self.why_not(day) is None

    def why_not(self, day: date) -> Why | None:
        """What keeps a letter written on `day` from stating it; None if nothing does."""
        if self.confidence not in (Confidence.OFFICIAL, Confidence.SECONDARY):
            return Why.UNVERIFIED
        if self.since is not None and day < self.since:
            return Why.ABSENT
        return Why.EXPIRED if day > self.expires else None


@dataclass(frozen=True, slots=True)
class Missing:
    """A row of a country's sheet that a letter would have needed.

    `row` is its name there, such as `interest` or `interest.reference`; `on` is the day for which
    a dated row was looked for.
    """

    country: str
    row: str
    why: Why
    on: date | None = None


class Basis(StrEnum):
    """Where the rate of late interest comes from.

    FLOAT_HALF_YEAR: the margin over a reference that is fixed for each half-year and followed.
    QUARTERLY: the same by calendar quarters. FROZEN_AT_START: the margin over the reference of
    the 30 June or 31 December before interest starts, kept for the life of the debt. NONE: the
    law gives no interest; only what was agreed is owed.
    """

    FLOAT_HALF_YEAR = "float_half_year"
    QUARTERLY = "quarterly"
    FROZEN_AT_START = "frozen_at_start"
    NONE = "none"

    def reference_day(self, day: date) -> date:
        """The day whose reference rules on `day`: the last on or before it that can have one."""
        if self is Basis.FROZEN_AT_START:
            ends = (date(day.year, 12, 31), date(day.year, 6, 30))
            past = [end for end in ends if end <= day]
            return past[0] if past else date(day.year - 1, 12, 31)
        months = 3 if self is Basis.QUARTERLY else 6
        return date(day.year, (day.month - 1) // months * months + 1, 1)


@dataclass(frozen=True, slots=True)
class Interest:
    """Simple interest on what is late; rates are percent a year.

    It is owed by `kinds` of debtor, at `margin` over the `references`, each in force from its own
    `since`. A day counts as a 366th of a leap year where `leap_years`, else always as a 365th.
    For `demand_kinds` a due date that was not agreed is no more than a demand: interest then runs
    `after_demand` days after it. To the harm of the `protected` no other rate can be agreed.
    Where not `stated`, letters claim interest without a number.
    """

    basis: Basis
    margin: Decimal = Decimal(0)
    kinds: frozenset[Kind] = frozenset()
    references: tuple[Figure[Decimal], ...] = ()
    leap_years: bool = True
    after_demand: int = 0
    demand_kinds: frozenset[Kind] = frozenset()
    protected: frozenset[Kind] = frozenset()
    stated: bool = True

    def reference(self, day: date) -> Figure[Decimal] | None:
        """The row that came into force on exactly that day."""
        return next((row for row in self.references if row.since == day), None)


@dataclass(frozen=True, slots=True)
class ReminderFee:
    """What a reminder letter may cost the debtor: `amount` at most, for `most` letters a claim,
    each sent `gap` days or more after any earlier one. No agreement can raise it."""

    amount: Money
    most: int
    gap: int
    kinds: frozenset[Kind]


@dataclass(frozen=True, slots=True)
class Compensation:
    """A fixed sum for the cost of chasing, once a debt.

    `tiers` are the sums with the principal from which each holds, smallest first. Where it comes
    `with_interest`, it is owed only while the law's own interest runs.
    """

    tiers: tuple[tuple[Money, Money], ...]
    kinds: frozenset[Kind]
    with_interest: bool = False

    def due_on(self, principal: Money) -> Money:
        return [amount for least, amount in self.tiers if least <= principal][-1]


class DueBy(StrEnum):
    """What a default due date counts from; MONTH_END is the end of the month of delivery."""

    DEMAND = "days_after_demand"
    DELIVERY = "days_after_delivery"
    MONTH_END = "shotef"


@dataclass(frozen=True, slots=True)
class DueRule:
    """When money falls due where nothing was agreed."""

    counts_from: DueBy
    days: int
    kinds: frozenset[Kind] = frozenset(Kind)


@dataclass(frozen=True, slots=True)
class Notice:
    """A letter that the law wants sent before something else.

    The debtor has `days` counted from sending; where `whole`, the last of them must have passed.
    A notice that `blocks` comes before anything else that aims at payment; the `before` are the
    remedies that must wait for it. It is to go `within` so many months of the due date.
    """

    id: str
    days: int
    kinds: frozenset[Kind]
    whole: bool = True
    blocks: bool = False
    before: frozenset[Remedy] = frozenset()
    within: int | None = None


class Claimant(StrEnum):
    """Who may bring a claim: the owner in person, or a company of the owner's."""

    PERSON = "person"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class Court:
    """A court or a simplified procedure, the largest claim it takes, and its fee where fixed.

    `remedy` is the word by which letters know it; None if no letter names it.
    """

    id: str
    limit: Money
    claimants: frozenset[Claimant]
    remedy: Remedy | None = None
    fee: Money | None = None


@dataclass(frozen=True, slots=True)
class Law:
    """The figures of one sheet; `Law()` knows nothing, so that nothing is stated.

    `code` is the sheet's, in lower case: the first part of the name of its rules. A member of the
    union without a sheet has the union's. `currency` is that of the sheet's rates and sums.
    `limitation` is in years from the due date.
    """

    code: str = ""
    currency: str = ""
    interest: Figure[Interest] | None = None
    reminder_fee: Figure[ReminderFee] | None = None
    compensation: Figure[Compensation] | None = None
    due: tuple[Figure[DueRule], ...] = ()
    notices: tuple[Figure[Notice], ...] = ()
    courts: tuple[Figure[Court], ...] = ()
    limitation: Figure[int] | None = None
