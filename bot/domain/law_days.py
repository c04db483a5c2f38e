"""Days the law sets: when money falls due, when a claim is barred, how long a notice must wait."""

from __future__ import annotations

from datetime import date, timedelta

from bot.domain.country import Country
from bot.domain.dates import add_months, month_end
from bot.domain.law import DueBy, DueRule, Notice
from bot.domain.people import Kind


def due_rule(country: Country, kind: Kind) -> DueRule | None:
    """The rule for a debtor of that kind where no due date was agreed; None if there is none."""
    rules = (figure.value for figure in country.law.due)
    return next((rule for rule in rules if kind in rule.kinds), None)


def due_date(rule: DueRule, day: date) -> date:
    """The due date of what was demanded, or whose invoice was delivered, on `day`."""
    start = month_end(day) if rule.counts_from is DueBy.MONTH_END else day
    return start + timedelta(days=rule.days)


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
