"""Billing by a rule: the same sum again and again, each occurrence a debt of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import islice, takewhile
from typing import Final

from bot.domain.dates import Rule
from bot.domain.facts import Billed, BillingAgreed, BillingEnded
from bot.domain.frozen import altered
from bot.domain.money import Money

AT_ONCE: Final = 40
"""Occurrences that one look brings at most; the others follow with the next."""


@dataclass(frozen=True, slots=True)
class Billing:
    """`start` is the first day (the owner's local date), `last` the newest that became a debt
    (`debts`), `ended` the day on which the owner stopped it."""

    id: int
    agreed: date
    amount: Money
    rule: str
    start: date
    last: date | None = None
    debts: tuple[int, ...] = ()
    ended: date | None = None

    def due_by(self, today: date) -> tuple[date, ...]:
        """The occurrences up to today that are no debt yet, the oldest first."""
        if self.ended:
            return ()
        days = Rule.parse(self.rule).days_from(self.start)
        passed = takewhile(lambda day: day <= today, days)
        fresh = (day for day in passed if self.last is None or day > self.last)
        return tuple(islice(fresh, AT_ONCE))

    def next_day(self) -> date | None:
        """The next occurrence that is no debt yet; None once it was stopped."""
        if self.ended:
            return None
        days = Rule.parse(self.rule).days_from(self.start)
        return next((day for day in days if self.last is None or day > self.last), None)


def after(
    all_: Iterable[Billing], fact: BillingAgreed | Billed | BillingEnded
) -> tuple[Billing, ...]:
    """The client's billings once the fact is in."""
    match fact:
        case BillingAgreed():
            return (
                *all_,
                Billing(fact.billing, fact.day, fact.amount, fact.rule, fact.start),
            )
        case Billed():
            return tuple(_billed(one, fact) if one.id == fact.billing else one for one in all_)
        case BillingEnded(billing=number, day=day):
            return tuple(altered(one, ended=day) if one.id == number else one for one in all_)


def _billed(billing: Billing, fact: Billed) -> Billing:
    return altered(billing, last=fact.on, debts=(*billing.debts, fact.debt))
