"""How often: phrases read to a `Every`, and joined with the days around them to a rule.

Codes: `w`, `w2`, `wn` weekdays every, every other, every n-th week; `nth [N]` the n-th weekday of
a month, `nthn` of every so many; `span` from one weekday to another; `m`, `m2`, `mn` days of a
month; `m N`; `q1`; `weekdays`; `unit [u]`, `every [N]` units;
`count w` a number of weekdays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.dates import ONE_DAY, Frequency, Rule, Weekday, add_months
from bot.understanding.day_phrases import WEEKDAY_KINDS, captured, weekdays
from bot.understanding.moments import Moment, resolve
from bot.understanding.phrasebook import Item


@dataclass(frozen=True, slots=True)
class Every:
    """A recurrence as said: days may be missing, and the working week is not yet known."""

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[Weekday, ...] = ()
    month_days: tuple[int, ...] = ()
    working: bool = False
    count: int = 0

    @property
    def bare(self) -> bool:
        return not (self.weekdays or self.month_days or self.working)


_UNITS = {
    "d": Frequency.DAILY,
    "w": Frequency.WEEKLY,
    "m": Frequency.MONTHLY,
    "q": Frequency.MONTHLY,
    "y": Frequency.YEARLY,
}


def every(code: str, items: Sequence[Item], places: Sequence[int]) -> Every | None:
    """What a recurrence phrase comes to; None where its numbers make no rule."""
    kind, _, detail = code.partition(" ")
    named = tuple(Weekday(day) for day in weekdays(items, places))
    numbers = _numbers(items, places)
    match kind:
        case "w" | "w2":
            return Every(Frequency.WEEKLY, int(kind[1:] or 1), named) if named else None
        case "wn":
            return Every(Frequency.WEEKLY, numbers[0], named) if named and numbers else None
        case "count":
            return Every(Frequency.WEEKLY, 1, named, count=numbers[0]) if numbers else None
        case "nth":
            return _counted_days(named, [*numbers, *([int(detail)] if detail else [])], 1)
        case "nthn":
            return _counted_days(named, numbers[:1], numbers[1]) if len(numbers) == 2 else None
        case "span" if len(named) == 2:
            days_ = range(named[0].day, named[0].day + (named[1].day - named[0].day) % 7 + 1)
            return Every(Frequency.WEEKLY, 1, tuple(Weekday(day % 7) for day in days_))
        case "m" | "m2":
            days = (int(detail),) if detail else tuple(dict.fromkeys(numbers))
            good = days and all(-1 <= day <= 31 and day for day in days)
            return Every(Frequency.MONTHLY, int(kind[1:] or 1), (), days) if good else None
        case "mn" | "nm":
            if len(numbers) != 2:
                return None
            day, months = numbers if kind == "mn" else reversed(numbers)
            return Every(Frequency.MONTHLY, months, (), (day,)) if 1 <= day <= 31 else None
        case "q1":
            return Every(Frequency.MONTHLY, 3, (), (1,))
        case "weekdays":
            return Every(Frequency.WEEKLY, 1, working=True)
        case "unit" | "every":
            return _of_units(kind, detail, items, places, numbers)
    return None


def _counted_days(named: Sequence[Weekday], counts: Sequence[int], months: int) -> Every | None:
    """Weekdays counted within a month: the first and the third Monday."""
    if not named or not counts or not all(-1 <= nth <= 5 for nth in counts) or months > 60:
        return None
    days = tuple(Weekday(named[0].day, nth) for nth in dict.fromkeys(counts))
    return Every(Frequency.MONTHLY, months, days)


def _of_units(
    kind: str, detail: str, items: Sequence[Item], places: Sequence[int], numbers: Sequence[int]
) -> Every | None:
    units = [str(unit) for unit in captured(items, places, "<unit>")]
    if kind == "unit":
        size, unit = 1, detail or (units[0] if units else "")
    else:
        size, unit = int(detail) if detail else numbers[0] if numbers else 0, units[0]
    if not unit or size < 1 or size > 366:
        return None
    letter = unit[-1]
    interval = size * int(unit[:-1] or 1) * (3 if letter == "q" else 1)
    if letter == "d" and interval % 7 == 0:
        return Every(Frequency.WEEKLY, interval // 7)
    return Every(_UNITS[letter], interval)


def _numbers(items: Sequence[Item], places: Sequence[int]) -> list[int]:
    """The whole numbers at `places`; a weekday is none, even if it is an ordinal too."""
    found = []
    for place in places:
        values = items[place].values
        number = values.get("<ord>", values.get("<n>"))
        if number is None or number != int(number):
            continue
        if not any(kind in values for kind in WEEKDAY_KINDS) or len(places) == 1:
            found.append(int(number))
    return found


def with_weekday(found: Every, weekday: int) -> Every:
    """The same on one weekday more."""
    return replace(found, weekdays=(*found.weekdays, Weekday(weekday)))


def joined(found: Iterable[Every], days: Iterable[Moment]) -> Every | None:
    """One recurrence from those in a sentence and the days beside them; None if there is none."""
    whole: Every | None = None
    for one in found:
        if whole is None:
            whole = one
        elif one.frequency == whole.frequency or whole.bare:
            whole = _merged(whole, one)
    if whole is None or not whole.bare:
        return whole
    for day in days:
        if whole.frequency is Frequency.WEEKLY and day.weekday >= 0:
            return replace(whole, weekdays=(Weekday(day.weekday),))
        if whole.frequency is Frequency.MONTHLY:
            if day.kind == "monthday" and not day.month:
                return replace(whole, month_days=(day.day,))
            if day.kind == "edge" and not day.days:
                return replace(whole, month_days=(day.day,))
    return whole


def _merged(first: Every, second: Every) -> Every:
    bare, full = (first, second) if first.bare else (second, first)
    if bare.frequency != full.frequency:
        return full
    return replace(
        full, interval=max(bare.interval, full.interval), count=max(first.count, second.count)
    )


def rule_and_start(
    every_: Every, from_: Moment | None, today: date, working_week: Sequence[int]
) -> tuple[Rule, date]:
    """The rule and its first day; `working_week` is 0-6, Monday 0."""
    weekdays, days = every_.weekdays, every_.month_days
    if every_.working:
        weekdays = tuple(Weekday(day) for day in working_week)
    start = resolve(from_, today) if from_ else None
    if start is None and from_ and from_.kind == "choice":
        start = None
    if start is not None and not weekdays and not days:
        if every_.frequency is Frequency.WEEKLY:
            weekdays = (Weekday(start.weekday()),)
        elif every_.frequency is Frequency.MONTHLY:
            days = (start.day,)
            if from_ and from_.kind in ("edge", "date") and from_.day == -1:
                days = (-1,)
    if every_.frequency is Frequency.MONTHLY and not weekdays and not days:
        days = (1,)
        if every_.interval == 3 and start is None:
            start = add_months(today.replace(day=1), 3 - (today.month - 1) % 3)
    rule = Rule(every_.frequency, every_.interval, weekdays, days)
    return rule, _first(rule, start, today)


def _first(rule: Rule, start: date | None, today: date) -> date:
    if start is not None:
        return rule.first_after(start - ONE_DAY) if rule.weekdays or rule.month_days else start
    if rule.frequency is Frequency.WEEKLY and not rule.weekdays:
        return today + timedelta(weeks=rule.interval)
    if rule.frequency is Frequency.DAILY:
        return today + timedelta(days=rule.interval)
    if rule.frequency is Frequency.YEARLY:
        return add_months(today, 12 * rule.interval)
    return rule.first_after(today)
