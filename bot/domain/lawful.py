"""Lawful charges: what a letter may print beside the principal of one debt, and what it may not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.charges import Charge, Kind
from bot.domain.country import Country
from bot.domain.dates import ONE_DAY
from bot.domain.interest import AGREED, agreed_interest, interest, start_of_interest
from bot.domain.law import Missing, Why
from bot.domain.law_case import Circumstances
from bot.domain.reminders import fees


@dataclass(frozen=True, slots=True)
class Charges:
    """The lines a letter may print, and the rows for want of which it prints no more."""

    lines: tuple[Charge, ...] = ()
    missing: tuple[Missing, ...] = ()


def charges(country: Country, debt: Circumstances, day: date, *, reminder: bool = True) -> Charges:
    """What a letter written on `day` may carry: interest to that day, fees, compensation.

    Nothing on a debt that is not late or is disputed, nor on one in another currency than the
    country's own. `reminder`: the letter is a reminder that sets a deadline, so that it may add a
    fee of its own.
    """
    foreign = country.currency not in ("", debt.principal.currency)
    if debt.disputed or foreign or day <= debt.due:
        return Charges()
    found = (
        _interest(country, debt, day),
        _agreed_fee(country, debt) or fees(country, debt, day, reminder=reminder),
        compensation(country, debt, day),
    )
    return Charges(
        tuple(each for each in found if isinstance(each, Charge)),
        tuple(each for each in found if isinstance(each, Missing)),
    )


def compensation(country: Country, debt: Circumstances, day: date) -> Charge | Missing | None:
    """The law's fixed sum for a debt that is late on `day`, by what was owed when it became so."""
    figure = country.law.compensation
    if figure is None or debt.kind not in figure.value.kinds:
        return None
    start = _start(country, debt) if figure.value.with_interest else debt.due
    if start is None or day <= start:
        return None
    if why := figure.why_not(day):
        return Missing(country.code, "compensation", why)
    late = debt.owed_on(start + ONE_DAY)
    if late.currency != country.law.currency:
        return Missing(country.code, "compensation", Why.ABSENT)
    amount = figure.value.due_on(late)
    return Charge(Kind.COMPENSATION, amount, f"{country.law.code}_compensation")


def _interest(country: Country, debt: Circumstances, day: date) -> Charge | Missing | None:
    """The agreed interest in the place of the law's; the smaller of the two for whom it shields."""
    rate = debt.terms.late_rate if debt.terms else None
    agreed = None if rate is None else agreed_interest(country, debt, day, rate)
    if _replaced(country, debt):
        return agreed
    lawful = interest(country, debt, day)
    if rate is None or not isinstance(lawful, Charge):
        return lawful
    return min(lawful, agreed, key=lambda charge: charge.amount) if agreed else None


def _start(country: Country, debt: Circumstances) -> date | None:
    """The day after which the law's own interest runs; None if it never does."""
    return None if _replaced(country, debt) else start_of_interest(country, debt)


def _replaced(country: Country, debt: Circumstances) -> bool:
    """Whether an agreement stands in the place of the law's interest: a rate, or a fee that is
    one remedy for lateness as good as another."""
    figure = country.law.interest
    if debt.terms is None or (figure and debt.kind in figure.value.protected):
        return False
    return debt.terms.late_rate is not None or _agreed_fee(country, debt) is not None


def _agreed_fee(country: Country, debt: Circumstances) -> Charge | None:
    """The late fee on file; none where the law caps what reminders may cost."""
    fee = debt.terms.late_fee if debt.terms else None
    if not fee or country.law.reminder_fee or fee.currency != debt.principal.currency:
        return None
    return Charge(Kind.FEE, fee, AGREED)
