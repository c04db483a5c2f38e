"""Late interest on one debt: what the law gives, and what was agreed.

The due date is not counted, the day of payment or writing is; a day belongs to the half-year it
lies in. The sum is rounded once, at the end, half up to the currency's minor unit.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from bot.domain.charges import Charge, Kind
from bot.domain.country import Country
from bot.domain.law import Basis, Confidence, Figure, Interest, Missing, Why
from bot.domain.law_case import Circumstances
from bot.domain.money import Money

AGREED = "agreed"
"""The rule of a charge that rests on the terms on file."""


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A sum with the rows of the sheet it rests on, whatever their confidence."""

    charge: Charge
    rows: tuple[Figure[Any], ...]

    @property
    def confidence(self) -> Confidence:
        """That of the weakest row."""
        return max((row.confidence for row in self.rows), key=list(Confidence).index)

    @property
    def expires(self) -> date:
        """The day on which the first row expires."""
        return min(row.expires for row in self.rows)


@dataclass(frozen=True, slots=True)
class _Span:
    """`days` counted up to `last` and with it, in one quarter of a year, on one balance."""

    last: date
    days: int
    balance: Money


def interest(country: Country, debt: Circumstances, day: date) -> Charge | Missing | None:
    """The law's interest as a letter written on `day` may state it, counted to that day.

    None where there is none to claim, or where letters claim it without a number; Missing names
    the first row that is not there, has expired or is not verified.
    """
    rule = country.law.interest
    reckoned = reckon_interest(country, debt, day)
    if rule is None or reckoned is None or not rule.value.stated:
        return None
    if why := rule.why_not(day):
        return Missing(country.code, "interest", why)
    if isinstance(reckoned, Missing):
        return reckoned
    for row in reckoned.rows:
        if why := row.why_not(day):
            return Missing(country.code, "interest.reference", why, row.since)
    return reckoned.charge


def reckon_interest(
    country: Country, debt: Circumstances, until: date
) -> Reckoned | Missing | None:
    """The law's interest to `until`, by any row there is: for the owner's eyes, not for letters."""
    figure, start = country.law.interest, start_of_interest(country, debt)
    if figure is None or debt.kind not in figure.value.kinds or start is None:
        return None
    spans = _spans(debt, start, until)
    if not spans:
        return None
    if debt.principal.currency != country.law.currency or (figure.since and start < figure.since):
        return Missing(country.code, "interest", Why.ABSENT)
    rule, rates = figure.value, []
    rows: list[Figure[Any]] = [figure]
    for span in spans:
        on = rule.basis.reference_day(start if rule.basis is Basis.FROZEN_AT_START else span.last)
        row = rule.reference(on)
        if row is None:
            return Missing(country.code, "interest.reference", Why.ABSENT, on)
        rows.append(row)
        rates.append(max(rule.margin + row.value, Decimal(0)))
    charge = _charge(spans, rates, rule.leap_years, f"{country.law.code}_interest")
    return Reckoned(charge, tuple(dict.fromkeys(rows))) if charge else None


def agreed_interest(
    country: Country, debt: Circumstances, until: date, rate: Decimal
) -> Charge | None:
    """Interest to `until` at an agreed `rate` (percent a year), from the same day as the law's."""
    figure, start = country.law.interest, start_of_interest(country, debt)
    spans = _spans(debt, start, until) if start else []
    leap_years = figure is None or figure.value.leap_years
    return _charge(spans, [max(rate, Decimal(0))] * len(spans), leap_years, AGREED)


def start_of_interest(country: Country, debt: Circumstances) -> date | None:
    """The day after which interest is counted; None if a demand is wanted and none was made."""
    rule = country.law.interest.value if country.law.interest else Interest(Basis.NONE)
    if debt.due_agreed or debt.kind not in rule.demand_kinds:
        return debt.due
    if debt.demanded is None:
        return None
    return max(debt.due, debt.demanded + timedelta(days=rule.after_demand))


def _spans(debt: Circumstances, start: date, until: date) -> list[_Span]:
    """The days after `start` up to `until`, cut at quarters and payments, while money was owed."""
    cuts = {until} | {paid for paid, _ in debt.payments} | _quarter_ends(start, until)
    spans, before = [], start
    for last in sorted(cut for cut in cuts if start < cut <= until):
        if balance := debt.owed_on(last):
            spans.append(_Span(last, (last - before).days, balance))
        before = last
    return spans


def _quarter_ends(start: date, until: date) -> set[date]:
    years, ends = range(start.year, until.year + 1), ((3, 31), (6, 30), (9, 30), (12, 31))
    return {date(year, month, day) for year in years for month, day in ends}


def _charge(
    spans: Sequence[_Span], rates: Sequence[Decimal], leap_years: bool, rule: str
) -> Charge | None:
    """One division at the very end keeps the sum exact until it is rounded."""
    whole = Decimal(0)
    for span, rate in zip(spans, rates, strict=True):
        other_year = 365 if leap_years and isleap(span.last.year) else 366
        whole += span.balance.minor * span.days * rate * other_year
    minor = int((whole / (100 * 365 * 366)).to_integral_value(ROUND_HALF_UP))
    if minor <= 0:
        return None
    amount = Money(minor, spans[0].balance.currency)
    days = sum(span.days for span in spans)
    return Charge(Kind.INTEREST, amount, rule, rate=rates[-1], days=days)
