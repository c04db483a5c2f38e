"""The digest: how the money stands, for the week's first morning or for a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import chain
from typing import Final

from bot.domain.answers import OldestDebt, ThisMorning, ThisWeek
from bot.domain.book import Book
from bot.domain.cash import cash
from bot.domain.dates import ONE_DAY, Calendar
from bot.domain.ledger import Account, Debt
from bot.domain.money import Money, totals
from bot.domain.people import Owner
from bot.domain.plans import missed
from bot.domain.thresholds import thresholds, too_small

WEEK: Final = timedelta(days=7)
_SUNDAYS: Final = 5
"""So many Sundays tell a week that begins on one: no feast closes them all."""


def week_of(day: date, calendar: Calendar) -> date:
    """The first day of `day`'s week: Sunday where people work on Sundays, else Monday."""
    monday = day - timedelta(days=day.weekday())
    before = (monday - ONE_DAY - WEEK * number for number in range(_SUNDAYS))
    if any(map(calendar.is_open, before)):
        return day - timedelta(days=(day.weekday() + 1) % 7)
    return monday


def begins(owner: Owner, today: date, calendar: Calendar) -> date:
    """The day whose digest is the newest by `today`: the owner's own day of the week, else the
    week's first."""
    if owner.digest_day.isdecimal():
        return today - timedelta(days=(today.weekday() - int(owner.digest_day)) % 7)
    return week_of(today, calendar)


def topic_of(week: date) -> str:
    """The topic under which the digest of the week that begins then is told once."""
    return f"week-{week}"


def came_in(book: Book, today: date) -> tuple[Money, ...]:
    """What was paid over the seven days before `today`; today's is told a week later."""
    return totals(
        payment.amount
        for account in book.accounts.values()
        for payment in account.payments.values()
        if today - WEEK <= payment.day < today
    )


def this_week(book: Book, today: date, week: date, first: date) -> ThisWeek | None:
    """The figures of the week that began on `week`; None where there is nothing to tell.

    `first` is its first working day: what was entered since then is no news to its owner, nor is
    money that came in once that day is over. A debt in other hands alone is nothing to tell.
    """
    accounts = book.accounts.values()
    debts = [(debt, one) for one in accounts for debt in one.debts.values() if not debt.sold]
    paid = came_in(book, today)
    known = any(debt.entered < first and not debt.hands for debt, _ in debts)
    if not known and not (paid and today == first):
        return None
    promised = _promised(accounts, today, week + WEEK - ONE_DAY)
    return ThisWeek(
        totals(debt.left for debt, _ in debts),
        len({one.client.id for _, one in debts}),
        totals(debt.left for debt, _ in debts if debt.due < today),
        paid,
        totals(chain.from_iterable(sums for _, sums in promised)),
        tuple(name for name, _ in promised),
        _oldest(debts, today),
        tuple(
            (one.client.name, late)
            for one in accounts
            if one.plan and (late := missed(one.plan, today))
        ),
        *_small(book, today),
        cash(book, today) if book.owner.reserve or book.owner.costs else None,
    )


def _small(book: Book, today: date) -> tuple[tuple[Money, ...], int]:
    """What is late and too little to chase, and how many clients owe it."""
    least = thresholds(book.owner.smallest)
    chased = (one for one in book.accounts.values() if not one.plan)
    late = ([debt.left for debt in one.late(today)] for one in chased)
    small = [sums for sums in late if too_small(sums, least)]
    return totals(chain.from_iterable(small)), len(small)


def this_morning(book: Book, today: date) -> ThisMorning | None:
    """What falls due today or was promised for it, and the drafts left lying; None for nothing.

    A debt entered today is no news to its owner.
    """
    due = [
        (debt, one.client.name)
        for one in book.accounts.values()
        for debt in one.debts.values()
        if debt.due == today and debt.entered < today and not debt.hands
    ]
    promised = _promised(book.accounts.values(), today, today)
    told = ThisMorning(
        totals(debt.left for debt, _ in due),
        tuple(dict.fromkeys(name for _, name in due)),
        totals(chain.from_iterable(sums for _, sums in promised)),
        tuple(name for name, _ in promised),
        sum(1 for day in _lying(book) if day < today),
    )
    return told if told.due or told.promised or told.waiting else None


def _lying(book: Book) -> Iterator[date]:
    """The days on which the drafts that wait were proposed."""
    for draft in book.waiting():
        if draft.proposed:
            yield draft.proposed.astimezone(book.zone).date()


def _oldest(debts: Iterable[tuple[Debt, Account]], today: date) -> OldestDebt | None:
    late = (
        (debt.due, debt.id, debt, one) for debt, one in debts if debt.due < today and not debt.hands
    )
    found = min(late, default=None, key=lambda one: one[:2])
    if found is None:
        return None
    _, _, debt, account = found
    return OldestDebt(account.client.name, debt.left, debt.days_late(today))


def _promised(
    accounts: Iterable[Account], start: date, end: date
) -> list[tuple[str, tuple[Money, ...]]]:
    """Who gave a word for these days, both included, and the sums: instalments of a plan that
    runs, else the last promise."""
    found = ((one.client.name, _word(one, start, end)) for one in accounts)
    return [(name, sums) for name, sums in found if sums]


def _word(account: Account, start: date, end: date) -> tuple[Money, ...]:
    if account.plan:
        return totals(part.left for part in account.plan.unpaid() if start <= part.day <= end)
    promise = account.promise
    if promise is None or not start <= promise.promised <= end:
        return ()
    return (promise.amount,) if promise.amount else account.balance()
