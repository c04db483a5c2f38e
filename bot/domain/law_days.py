"""Days the law sets: when a claim is barred, how long a notice must wait."""

from __future__ import annotations

from datetime import date, timedelta

from bot.domain.country import Country
from bot.domain.dates import add_months
from bot.domain.law import Notice


def limitation_day(country: Country, due: date) -> date | None:
    """The last day before a claim is barred, or the one before that where a year has no such day;
    None where nothing is known. An acknowledgment or a part payment can only make it later."""
    years = country.law.limitation
    return add_months(due, 12 * years.value) if years else None


def deadline(notice: Notice, sent_on: date) -> date:
    """The earliest day that a notice sent on that day may set as its deadline."""
    return sent_on + timedelta(days=notice.days)


def first_allowed(notice: Notice, sent_on: date) -> date:
    """The first day on which what waits for the notice may be done."""
    return deadline(notice, sent_on) + timedelta(days=notice.whole)


def latest(notice: Notice, due: date) -> date | None:
    """The last day on which the notice can go in time; None if it has no such day."""
    return None if notice.within is None else add_months(due, notice.within)
