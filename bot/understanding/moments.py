"""Days as people say them, kept apart from the days they come to.

A phrase is read to a `Moment`; `resolve` turns it into a date once it is known whether the
sentence looks ahead ("due Friday") or back ("paid on Friday").
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.domain.dates import ONE_DAY, Frequency, Rule, Weekday, add_months, month_end


@dataclass(frozen=True, slots=True)
class Moment:
    """`kind`: `shift` (days, months), `date` (day, month, year or 0), `monthday`, `edge` (of a
    month: day 1, 15 or -1), `weekday`, `inweek` (weekday of the week that is `days` away),
    `nth` (weekday of a month), `nthin` (of the month that is `months` away), `choice` (two
    readings), `easter`, `vague`, `open` (no day at all), `bad` (no such day)."""

    kind: str
    days: int = 0
    months: int = 0
    day: int = 0
    month: int = 0
    year: int = 0
    weekday: int = -1
    past: bool = False
    """Whether the phrase itself looks back ("last Friday")."""
    after: tuple[int, int] = (0, 0)
    """Months and days that the day meant comes after it: "three days before 1 May"."""


VAGUE: Final = Moment("vague")
NOW: Final = Moment("shift")


_NEAR: Final = 60
"""Days within which a weekday beside a date tells which year is meant."""


def resolve(found: Moment, today: date, *, past: bool = False) -> date | None:
    """The day that a moment is for someone on `today`; None where it is none, or not one."""
    try:
        day = _resolve(found, today, past or found.past)
        months, days = found.after
        return add_months(day, months) + timedelta(days=days) if day else None
    except (ValueError, OverflowError):
        return None


def _resolve(found: Moment, today: date, past: bool) -> date | None:
    match found.kind:
        case "shift":
            return add_months(today, found.months) + timedelta(days=found.days)
        case "edge":
            return _month_edge(found, today, past)
        case "weekday":
            if past:
                back = (today.weekday() - found.weekday - 1) % 7 + 1
                return today - timedelta(days=back + found.days)
            ahead = (found.weekday - today.weekday() - 1) % 7 + 1
            return today + timedelta(days=ahead + found.days)
        case "inweek":
            return today + timedelta(days=found.days + found.weekday - today.weekday())
        case "monthday":
            return _day_of_month(found, today, past)
        case "date":
            return _day_of_year(found, today, past)
        case "easter":
            years = [found.year] if found.year else range(today.year - 1, today.year + 2)
            days = [easter(year) + timedelta(days=found.days) for year in years]
            near = [day for day in days if found.year or (day <= today if past else day >= today)]
            return (near[-1] if past else near[0]) if near else None
        case "nth" | "nthin":
            return _nth_day(found, today, past)
    return None


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year, by the anonymous algorithm of 1876."""
    century, rest = divmod(year, 100)
    golden = year % 19
    leap = century // 4
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _nth_day(found: Moment, today: date, past: bool) -> date | None:
    rule = Rule(Frequency.MONTHLY, 1, (Weekday(found.weekday, found.day),))
    first = add_months(today.replace(day=1), found.months)
    exact = found.kind == "nthin"
    if found.month:
        years = [found.year] if found.year else [today.year + step for step in (-1, 0, 1)]
        starts = [date(year, found.month, 1) for year in years]
    else:
        starts = [first] if exact else [add_months(first, step) for step in (-1, 0, 1)]
    days = [day for start in starts if (day := next(rule.days_from(start))).month == start.month]
    if found.year or exact:
        return days[0] if days else None
    if past:
        return max((day for day in days if day <= today), default=None)
    return min((day for day in days if day >= today), default=None)


def _month_edge(found: Moment, today: date, past: bool) -> date:
    day = add_months(today.replace(day=1), found.months, found.day)
    if found.day == 1 and found.months == 0 and not past:
        day = add_months(day, 1) if day <= today else day
    if found.day == 15 and day < today and not past:
        day = add_months(day, 1)
    if found.day == -1 and past and day > today:
        day = month_end(add_months(today.replace(day=1), -1))
    return day + timedelta(days=found.days)


def _day_of_month(found: Moment, today: date, past: bool) -> date | None:
    if found.month:
        return add_months(today.replace(day=1), found.months, found.day)
    step = -1 if past else 1
    first = today.replace(day=1)
    for months in range(0, 3):
        day = add_months(first, step * months)
        if found.day > monthrange(day.year, day.month)[1]:
            continue
        day = day.replace(day=found.day)
        if (past and day <= today) or (not past and day > today):
            return day
    return None


def _day_of_year(found: Moment, today: date, past: bool) -> date | None:
    years = [found.year] if found.year else range(today.year - 8, today.year + 9)
    days = []
    for year in years:
        last = monthrange(year, found.month)[1]
        if found.day <= last:
            days.append(date(year, found.month, last if found.day < 0 else found.day))
    if found.year:
        return days[0] if days else None
    before = max((day for day in days if day <= today), default=None)
    ahead = min((day for day in days if day >= today), default=None)
    likely, other = (before, ahead) if past else (ahead, before)
    if found.weekday >= 0 and likely and other and likely.weekday() != found.weekday:
        near = abs((other - today).days) < _NEAR
        return other if near and other.weekday() == found.weekday else likely
    return likely


def candidates(found: Moment, today: date) -> tuple[date, ...]:
    """The days to choose from where a moment has more than one reading."""
    if found.kind != "choice":
        return ()
    first = today + timedelta(days=(found.weekday - today.weekday() - 1) % 7 + 1)
    return (first, first + 7 * ONE_DAY)
