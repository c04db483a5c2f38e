"""Billing by a rule: the same sum again and again, each occurrence a debt of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, islice, takewhile
from typing import Final

from bot.domain.dates import Frequency, Rule
from bot.domain.facts import Billed, BillingAgreed, BillingChanged, BillingEnded
from bot.domain.frozen import altered
from bot.domain.money import Money

AT_ONCE: Final = 40
"""Occurrences that one look brings at most; the others follow with the next."""


@dataclass(frozen=True, slots=True)
class Billing:
    """`start` is the first day (the owner's local date), `last` the newest that became a debt
    (`debts`), `ended` the day on which the owner stopped it, `once` a day that is billed before
    the rule goes on, left over from an older one. `work` is what it is for."""

    id: int
    agreed: date
    amount: Money
    rule: str
    start: date
    last: date | None = None
    debts: tuple[int, ...] = ()
    ended: date | None = None
    work: str = ""
    once: date | None = None

    def _days(self) -> Iterator[date]:
        """The occurrences that are no debt yet."""
        days = chain((self.once,) if self.once else (), Rule.parse(self.rule).days_from(self.start))
        return (day for day in days if self.last is None or day > self.last)

    def due_by(self, today: date) -> tuple[date, ...]:
        """The occurrences up to today that are no debt yet, the oldest first."""
        if self.ended:
            return ()
        return tuple(islice(takewhile(lambda day: day <= today, self._days()), AT_ONCE))

    def next_day(self) -> date | None:
        """The next occurrence that is no debt yet; None once it was stopped."""
        if self.ended:
            return None
        return next(self._days(), None)

    def next_days(self, count: int) -> tuple[date, ...]:
        return () if self.ended else tuple(islice(self._days(), count))

    def takes_over(self, rule: Rule, today: date) -> tuple[date, date | None]:
        """Where another rule begins, and the day that is still billed by the old one before that:
        no month (or week) is billed twice, and none is left out."""
        coming = self.next_day() or today
        begins = _period(coming, rule)
        start = next(day for day in rule.days_from(begins) if day >= today)
        return start, None if _period(start, rule) == begins else coming


def _period(day: date, rule: Rule) -> date:
    """The first day of the week, month or year that the rule counts by."""
    match rule.frequency:
        case Frequency.WEEKLY:
            return day - timedelta(days=day.weekday())
        case Frequency.MONTHLY:
            return day.replace(day=1)
        case Frequency.YEARLY:
            return day.replace(month=1, day=1)
        case _:
            return day


def after(
    all_: Iterable[Billing], fact: BillingAgreed | BillingChanged | Billed | BillingEnded
) -> tuple[Billing, ...]:
    """The client's billings once the fact is in."""
    match fact:
        case BillingAgreed():
            new = Billing(fact.billing, fact.day, fact.amount, fact.rule, fact.start)
            return (*all_, altered(new, work=fact.work))
        case BillingChanged(billing=number):
            return tuple(_changed(one, fact) if one.id == number else one for one in all_)
        case Billed():
            return tuple(_billed(one, fact) if one.id == fact.billing else one for one in all_)
        case BillingEnded(billing=number, day=day):
            return tuple(altered(one, ended=day) if one.id == number else one for one in all_)


def _billed(billing: Billing, fact: Billed) -> Billing:
    return altered(billing, last=fact.on, debts=(*billing.debts, fact.debt))


def _changed(billing: Billing, fact: BillingChanged) -> Billing:
    return altered(billing, amount=fact.amount, rule=fact.rule, start=fact.start, once=fact.once)
