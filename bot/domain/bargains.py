"""Bargains: which debts an offer is about, what it takes off, and how far the owner goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Final

from bot.domain.dates import Calendar, working_day, working_day_before
from bot.domain.ledger import Account, Debt
from bot.domain.money import Money, total
from bot.domain.offers import AGENCY_KEEPS, WORTH_AN_AGENCY, Bargain, percent_of, share
from bot.domain.people import NO_LIMIT, Owner

A_YEAR: Final = timedelta(days=365)
_A_WEEK: Final = timedelta(days=7)
A_FORTNIGHT: Final = timedelta(days=14)
_USUAL: Final = (5, 10)
"""Percentages that are suggested before an agency is worth a thought."""


class Limit(StrEnum):
    """The owner's own limits to offers."""

    PERCENT = "percent"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Deal:
    """An offer in the making: `whole` is what is left of the debts, all in one currency."""

    debts: tuple[Debt, ...]
    whole: Money
    bargain: Bargain

    @property
    def fits(self) -> bool:
        """Whether something is taken off, and something is left to pay."""
        return 0 < self.bargain.off.minor < self.whole.minor


def deal(
    account: Account, percent: Decimal | None, amount: Money | None, today: date
) -> Deal | None:
    """What is late, or else what is open, in the currency of the sum or of the oldest debt;
    disputed debts only where there are no others. None where nothing is owed."""
    oldest = account.oldest()
    if not oldest:
        return None
    currency = amount.currency if amount else oldest[0].amount.currency
    alike = [debt for debt in oldest if debt.amount.currency == currency]
    calm = [debt for debt in alike if not debt.disputed] or alike
    debts = tuple(debt for debt in calm if debt.due < today) or tuple(calm)
    if not debts:
        return None
    whole = total((debt.left for debt in debts), currency)
    if percent is not None:
        return Deal(debts, whole, Bargain(share(whole, percent), percent))
    return Deal(debts, whole, Bargain(amount or Money.zero(currency)))


def beyond(owner: Owner, account: Account, found: Deal, today: date) -> tuple[Limit, ...]:
    """The owner's limits that one more such offer would pass."""
    passed = []
    if _is_set(owner.discount_most):
        most = Decimal(owner.discount_most)
        if percent_of(found.bargain.off, found.whole) > most:
            passed.append(Limit.PERCENT)
    if _spent(owner, account, today):
        passed.append(Limit.YEAR)
    return tuple(passed)


def _spent(owner: Owner, account: Account, today: date) -> bool:
    """Whether the client had as many offers within a year as the owner makes."""
    if not _is_set(owner.offers_a_year):
        return False
    return len([one for one in account.offers if one.made > today - A_YEAR]) >= int(
        owner.offers_a_year
    )


def _is_set(limit: str) -> bool:
    return limit not in ("", NO_LIMIT)


def days_for(found: Deal, today: date, calendar: Calendar) -> tuple[date, ...]:
    """Days by which the money could come: for what is not due yet, before that and on it."""
    due = min(debt.due for debt in found.debts)
    if due > today:
        soon = working_day_before(today + _A_WEEK, calendar)
        return (soon, due) if today < soon < due else (due,)
    return (working_day(today + _A_WEEK, calendar), working_day(today + A_FORTNIGHT, calendar))


def suggested(owner: Owner, account: Account, today: date) -> tuple[int, ...]:
    """Whole percentages to offer with a tap, within the owner's limits: once a debt is so late
    that an agency is a thought, as much as one would keep at the least."""
    if _spent(owner, account, today):
        return ()
    wanted = AGENCY_KEEPS[:1] if is_worth_an_agency(account, today) else _USUAL
    most = Decimal(owner.discount_most) if _is_set(owner.discount_most) else Decimal(100)
    found = {min(percent, int(most)) for percent in wanted}
    return tuple(sorted(percent for percent in found if percent > 0))


def is_worth_an_agency(account: Account, today: date) -> bool:
    late = account.late(today)
    return bool(late) and late[0].days_late(today) >= WORTH_AN_AGENCY
