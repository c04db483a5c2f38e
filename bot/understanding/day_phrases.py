"""Phrases for days read to moments.

Codes: `day N` from today; `ahead`, `back` a number of units; `date` a day of a month;
`monthday [M]` a day of this month or, M = 1, of the next; `start|mid|end [M]` of a month;
`nth N [M]` a weekday counted within a month; `month`; `weekday [this|next|last|on]`; `net`; `eom`;
`figure`; `iso`; `inweek N` a weekday of a week; `weekdays` so many of them away; `before`, `after`
a length of time from the day that follows; `fixed M-D`; `easter N` days from it; `vague` a time
that is no day; `open` no time at all.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from typing import Final

from bot.understanding.moments import VAGUE, Moment
from bot.understanding.phrasebook import Item

_FARTHEST: Final = 40 * 366
_LAST_DAY: Final = 31
_NO_DAYS: Final = 40
"""Before a month, a number from 32 to here is a slip for a day, and no sum."""
WEEKDAY_KINDS: Final = ("<weekday>", "<weekdays>", "<dayname>", "<dayletter>")


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


def _names_weekday(item: Item) -> bool:
    return any(kind in item.values for kind in WEEKDAY_KINDS)


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
        case "ahead" | "back" | "before" | "after":
            units = units or [detail] * (not detail.isdecimal() and bool(detail))
            single = int(detail) if detail.isdecimal() else 1
            return _shifts(numbers, units, single, back=kind in ("back", "before"))
        case "fixed":
            month, _, on = detail.partition("-")
            return Moment("date", day=int(on), month=int(month), year=_year(items, places))
        case "easter":
            return Moment("easter", days=int(detail), year=_year(items, places))
        case "net":
            return shift(numbers[0], units[0] if units else "1d", back=False) if numbers else None
        case "eom":
            return _edge(-1, 0, numbers[0] if numbers else 0)
        case "start" | "mid" | "end":
            return _end_of(kind, detail, items, places, months)
        case "nth":
            uncounted = [place for place in places if not _names_weekday(items[place])]
            counts = _whole(items, [place for place in uncounted if place not in months])
            return _nth(items, places, detail, counts or numbers[-1:])
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
        case "inweek" if named := weekdays(items, places):
            weeks = int(detail) if detail else next(iter(numbers), 0)
            return Moment("inweek", weekday=named[0], days=7 * weeks, past=weeks < 0)
        case "weekdays":
            return _counted(numbers, weekdays(items, places), back=detail == "back")
        case "figure":
            return _figures(items, places, "<dm>", (0, 1, 2))
        case "iso":
            return _figures(items, places, "<iso>", (2, 1, 0))
    return Moment("open") if kind == "open" else VAGUE


def _end_of(
    kind: str, detail: str, items: Sequence[Item], places: Sequence[int], months: Sequence[int]
) -> Moment:
    """The start, middle or end of a named month, of one counted from now, or of the year."""
    if detail == "year":
        return Moment("date", day=31, month=12)
    day = {"start": 1, "mid": 15, "end": -1}[kind]
    if not months:
        return _edge(day, int(detail or 0), 0)
    month = items[months[0]].values["<month>"]
    return Moment("date", day=day, month=month, year=_year(items, places))


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
        "nthin" if ahead else "nth",
        day=count,
        weekday=days[0],
        month=month,
        months=int(ahead or 0),
        year=_year(items, places),
    )


def _shifts(
    numbers: Sequence[int], units: Sequence[str], single: int, *, back: bool
) -> Moment | None:
    """A length of time, of one unit or of two: "in 8 weeks and 2 days"."""
    counts = list(numbers) or [single]
    if not units or len(counts) < len(units):
        return None
    parts = [shift(count, unit, back=back) for count, unit in zip(counts, units, strict=False)]
    whole = [part for part in parts if part is not None]
    if len(whole) < len(parts):
        return None
    days, months = sum(one.days for one in whole), sum(one.months for one in whole)
    return Moment("shift", days=days, months=months, past=back)


def _counted(numbers: Sequence[int], days: Sequence[int], *, back: bool) -> Moment | None:
    """So many weekdays away: "three Fridays from now"."""
    if not numbers or not days or not 1 <= numbers[0] <= 60:
        return None
    return Moment("weekday", weekday=days[0], days=7 * (numbers[0] - 1), past=back)


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
        if "<dy>" in items[place].keys:
            year = int(values["<year>"])
            days.append(int(values["<n>"]))
        elif "<year>" in values and (days or "<ord>" not in values):
            year = int(values["<year>"])
        elif (value := values.get("<ord>", values.get("<n>"))) is not None:
            days.append(int(value) if value == int(value) else 0)
    if len(days) == 2 and not year and 0 <= days[1] < 100:
        year = 2000 + days.pop()
    if days and _LAST_DAY < days[0] < _NO_DAYS:
        return Moment("bad", day=days[0], month=month)
    if not days or not 1 <= days[0] <= _LAST_DAY:
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
    if not 2 <= len(pieces) <= 3 or not all(piece.isdecimal() for piece in pieces):
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
