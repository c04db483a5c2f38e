"""Days as people say them, kept apart from the days they come to.

A phrase is read to a `Moment`; `resolve` turns it into a date once it is known whether the
sentence looks ahead ("due Friday") or back ("paid on Friday").

Codes of day phrases: `day N` from today; `ahead`, `back` a number of units; `date` a day of a
month; `monthday [M]` a day of this month or, M = 1, of the next; `start|mid|end [M]` of a month;
`month`; `weekday [this|next|last|on]`; `net`; `eom`; `figure`; `iso`; `vague`.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Final

from bot.domain.dates import ONE_DAY, Frequency, Rule, Weekday, add_months, month_end
from bot.understanding.phrasebook import Item

_FARTHEST: Final = 40 * 366
_EARLIEST_HOUR, _LATEST_HOUR = 8, 19


@dataclass(frozen=True, slots=True)
class Moment:
    """`kind`: `shift` (days, months), `date` (day, month, year or 0), `monthday`, `edge` (of a
    month: day 1, 15 or -1), `weekday`, `choice` (two readings), `vague`, `open` (no day at all), `bad` (no such day)."""

    kind: str
    days: int = 0
    months: int = 0
    day: int = 0
    month: int = 0
    year: int = 0
    weekday: int = -1
    past: bool = False
    """Whether the phrase itself looks back ("last Friday")."""


WEEKDAY_KINDS: Final = ("<weekday>", "<weekdays>", "<dayname>", "<dayletter>")
VAGUE: Final = Moment("vague")
NOW: Final = Moment("shift")


def captured(items: Sequence[Item], places: Sequence[int], kind: str) -> list[object]:
    """What the items at `places` hold of a class, in order."""
    return [items[place].values[kind] for place in places if kind in items[place].values]


def weekdays(items: Sequence[Item], places: Sequence[int]) -> list[int]:
    """The weekdays named at `places`, 0 is Monday."""
    found = []
    for place in places:
        values = items[place].values
        for kind in WEEKDAY_KINDS:
            if kind in values:
                found.append(int(values[kind]))
                break
    return found


def _whole(items: Sequence[Item], places: Sequence[int]) -> list[int]:
    found = []
    for place in places:
        value = items[place].values.get("<ord>", items[place].values.get("<n>"))
        if value is not None and value == int(value):
            found.append(int(value))
    return found


def moment(code: str, items: Sequence[Item], places: Sequence[int]) -> Moment | None:
    """The moment that a phrase's code and the pieces in it come to; None if they make none."""
    kind, _, detail = code.partition(" ")
    months = [place for place in places if "<month>" in items[place].values]
    units = [str(unit) for unit in captured(items, places, "<unit>")]
    numbers = _whole(items, [place for place in places if place not in months])
    match kind:
        case "day":
            return Moment("shift", days=int(detail), past=int(detail) < 0)
        case "ahead" | "back":
            count = numbers[0] if numbers else int(detail or 1)
            return shift(count, units[0], back=kind == "back") if units else None
        case "net":
            return shift(numbers[0], units[0] if units else "1d", back=False) if numbers else None
        case "eom":
            return _edge(-1, 0, numbers[0] if numbers else 0)
        case "start" | "mid" | "end":
            if detail == "year":
                return Moment("date", day=31, month=12)
            day = {"start": 1, "mid": 15, "end": -1}[kind]
            if months:
                return Moment(
                    "date",
                    day=day,
                    month=items[months[0]].values["<month>"],
                    year=_year(items, places),
                )
            return _edge(day, int(detail or 0), 0)
        case "nth":
            return _nth(items, places, detail, numbers)
        case "last":
            return Moment("vague", past=True)
        case "month":
            if not months:
                return None
            month = items[months[0]].values["<month>"]
            return Moment("date", day=1, month=month, year=_year(items, places))
        case "date":
            return _date(items, places, months) if months else None
        case "monthday":
            return _monthday(numbers, detail)
        case "weekday":
            return _weekday(items, places, detail)
        case "figure":
            return _figures(items, places, "<dm>", (0, 1, 2))
        case "iso":
            return _figures(items, places, "<iso>", (2, 1, 0))
    return Moment("open") if kind == "open" else VAGUE


def _figures(
    items: Sequence[Item], places: Sequence[int], kind: str, order: tuple[int, int, int]
) -> Moment | None:
    """A date in figures; `order` says where day, month and year stand."""
    parts = next(items[place].values[kind] for place in places if kind in items[place].values)
    day, month, year = (int(parts[place]) for place in order)
    return checked(Moment("date", day=day, month=month, year=year))


def _year(items: Sequence[Item], places: Sequence[int]) -> int:
    years = captured(items, places, "<year>")
    return int(str(years[0])) if years else 0


def _nth(
    items: Sequence[Item], places: Sequence[int], detail: str, numbers: Sequence[int]
) -> Moment | None:
    """A weekday counted within a month: "the last Friday of March"."""
    days = weekdays(items, places)
    months = captured(items, places, "<month>")
    nth, _, ahead = detail.partition(" ")
    count = int(nth) if nth not in ("", "x") else next(iter(numbers), 0)
    if not days or not -1 <= count <= 5 or not count:
        return None
    month = int(str(months[0])) if months else 0
    return Moment(
        "nth",
        day=count,
        weekday=days[0],
        month=month,
        months=int(ahead or 0),
        year=_year(items, places),
    )


def shift(count: int, unit: str, *, back: bool) -> Moment | None:
    size, letter = int(unit[:-1]) * count * (-1 if back else 1), unit[-1]
    if abs(size) > _FARTHEST:
        return None
    if letter in "dw":
        return Moment("shift", days=size * (7 if letter == "w" else 1), past=back)
    return Moment("shift", months=size * (12 if letter == "y" else 1), past=back)


def _edge(day: int, months: int, days: int) -> Moment:
    return Moment("edge", day=day, months=months, days=days)


def _monthday(numbers: Sequence[int], detail: str) -> Moment | None:
    if not numbers or not 1 <= numbers[0] <= 31:
        return None
    if detail:
        return Moment("monthday", day=numbers[0], months=int(detail), month=1)
    return Moment("monthday", day=numbers[0])


def _weekday(items: Sequence[Item], places: Sequence[int], detail: str) -> Moment | None:
    days = weekdays(items, places)
    if not days:
        return None
    day = days[0]
    if detail == "next":
        return Moment("choice", weekday=day)
    if detail == "on":
        return Moment("weekday", weekday=day, days=7)
    return Moment("weekday", weekday=day, past=detail == "last")


def _date(items: Sequence[Item], places: Sequence[int], months: Sequence[int]) -> Moment | None:
    month = int(items[months[0]].values["<month>"])
    year = 0
    days: list[int] = []
    for place in places:
        values = items[place].values
        if place in months:
            continue
        if "<year>" in values and (days or "<ord>" not in values):
            year = int(values["<year>"])
        elif (value := values.get("<ord>", values.get("<n>"))) is not None:
            days.append(int(value) if value == int(value) else 0)
    if len(days) == 2 and not year and 0 <= days[1] < 100:
        year = 2000 + days.pop()
    if not days or not 1 <= days[0] <= 31:
        return None
    return checked(Moment("date", day=days[0], month=month, year=year))


def checked(found: Moment) -> Moment | None:
    """A date that can be, or the same as `bad` if no year has it."""
    if not 1 <= found.month <= 12:
        return None
    if found.day > monthrange(found.year or 2000, found.month)[1]:
        return Moment("bad", day=found.day, month=found.month)
    return found


def day_month(text: str) -> tuple[int, int, int] | None:
    """Day, month and year (or 0) of a figure such as 1/4, 1.4.27, 3/9-2027: day before month
    unless only the reverse can be."""
    pieces = text.replace("-", "/").replace(".", "/").split("/")
    if not 2 <= len(pieces) <= 3 or not all(piece.isdigit() for piece in pieces):
        return None
    if len(pieces[0]) > 2 or len(pieces[1]) > 2 or ("," in text):
        return None
    day, month = int(pieces[0]), int(pieces[1])
    year = 0
    if len(pieces) == 3:
        if len(pieces[2]) not in (2, 4):
            return None
        year = int(pieces[2]) + (2000 if len(pieces[2]) == 2 else 0)
    if month > 12 >= day and "." not in text:
        day, month = month, day
    return (day, month, year) if 1 <= day <= 31 and 1 <= month <= 12 else None


def resolve(found: Moment, today: date, *, past: bool = False) -> date | None:
    """The day that a moment is for someone on `today`; None where it is none, or not one."""
    try:
        return _resolve(found, today, past or found.past)
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
                return today - timedelta(days=(today.weekday() - found.weekday - 1) % 7 + 1)
            ahead = (found.weekday - today.weekday() - 1) % 7 + 1
            return today + timedelta(days=ahead + found.days)
        case "monthday":
            return _day_of_month(found, today, past)
        case "date":
            return _day_of_year(found, today, past)
        case "nth":
            return _nth_day(found, today, past)
    return None


def _nth_day(found: Moment, today: date, past: bool) -> date | None:
    rule = Rule(Frequency.MONTHLY, 1, (Weekday(found.weekday, found.day),))
    first = add_months(today.replace(day=1), found.months)
    if found.month:
        years = [found.year] if found.year else [today.year + step for step in (-1, 0, 1)]
        starts = [date(year, found.month, 1) for year in years]
    else:
        starts = [add_months(first, step) for step in (-1, 0, 1)] if not found.months else [first]
    days = [day for start in starts if (day := next(rule.days_from(start))).month == start.month]
    if found.year or found.months:
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
    if past:
        return max((day for day in days if day <= today), default=None)
    return min((day for day in days if day >= today), default=None)


def candidates(found: Moment, today: date) -> tuple[date, ...]:
    """The days to choose from where a moment has more than one reading."""
    if found.kind != "choice":
        return ()
    first = today + timedelta(days=(found.weekday - today.weekday() - 1) % 7 + 1)
    return (first, first + 7 * ONE_DAY)


def clock(code: str, items: Sequence[Item], places: Sequence[int]) -> time | None:
    """The time of day of a clock phrase; a bare hour counts only from 8 to 19."""
    kind, _, detail = code.partition(" ")
    if kind == "fixed":
        return time.fromisoformat(detail)
    times = captured(items, places, "<time>")
    if kind == "clock" and times:
        hour, minute = times[0]  # type: ignore[misc]
    else:
        numbers = [Decimal(str(one)) for one in captured(items, places, "<n>")]
        if not numbers or numbers[-1] != int(numbers[-1]) or not 0 <= numbers[-1] <= 24:
            return None
        hour, minute = int(numbers[-1]) % 24, 0
    return _of_day(kind, detail, hour, minute)


def _of_day(kind: str, detail: str, hour: int, minute: int) -> time | None:
    if kind == "pm" or detail == "pm":
        hour = hour + 12 if hour < 12 else hour
    elif kind == "am" or detail == "am":
        hour %= 12 if hour == 12 else 24
    elif kind == "hour" and not _EARLIEST_HOUR <= hour <= _LATEST_HOUR:
        return None
    match code_shift(kind, detail):
        case 0:
            pass
        case shift:
            whole = hour * 60 + minute + shift
            if hour < 8:
                whole += 12 * 60
            hour, minute = divmod(whole % (24 * 60), 60)
    return time(hour, minute) if hour < 24 else None


def code_shift(kind: str, detail: str) -> int:
    """Minutes that a phrase such as "half past" or "halv" adds to the hour it names."""
    if kind == "half":
        return 30 if detail == "past" else -30
    if kind == "quarter":
        return 15 if detail == "past" else -15
    return 0
