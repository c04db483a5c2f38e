"""Days, month ends, recurrences, and the working days of a calendar; all days are local dates."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import count, islice
from typing import Final, Protocol
from zoneinfo import ZoneInfo

_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
ONE_DAY: Final = timedelta(days=1)


def month_end(day: date) -> date:
    """The last day of `day`'s month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def add_months(day: date, months: int, on: int | None = None) -> date:
    """`months` on, at day `on` of the month (default: `day`'s own), clamped to the month's end.

    `on` counts from the end where negative: -1 is the last day.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    wanted = day.day if on is None else on
    return date(year, month + 1, max(1, last + 1 + wanted) if wanted < 0 else min(wanted, last))


class Frequency(StrEnum):
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday of a rule: 0 is Monday; `nth` counts within the month, -1 is the last, 0 is any."""

    day: int
    nth: int = 0

    def __str__(self) -> str:
        return f"{self.nth or ''}{_WEEKDAYS[self.day]}"


@dataclass(frozen=True, slots=True)
class Rule:
    """A recurrence, the part of RFC 5545 that people say when they speak of money.

    Unlike RFC 5545, a month without the day asked for takes its last day: "on the 31st" falls on
    30 April, since a debtor who pays monthly pays in April too.
    """

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[Weekday, ...] = ()
    month_days: tuple[int, ...] = ()

    def __str__(self) -> str:
        parts = [f"FREQ={self.frequency}"]
        if self.interval > 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.weekdays:
            parts.append("BYDAY=" + ",".join(map(str, self.weekdays)))
        if self.month_days:
            parts.append("BYMONTHDAY=" + ",".join(map(str, self.month_days)))
        return ";".join(parts)

    @classmethod
    def parse(cls, text: str) -> Rule:
        """The reverse of `str`; raises ValueError or KeyError for anything else."""
        keys = dict(part.split("=", 1) for part in text.split(";"))
        names = [name for name in keys.get("BYDAY", "").split(",") if name]
        days = [number for number in keys.get("BYMONTHDAY", "").split(",") if number]
        return cls(
            Frequency(keys["FREQ"]),
            int(keys.get("INTERVAL", "1")),
            tuple(Weekday(_WEEKDAYS.index(name[-2:]), int(name[:-2] or 0)) for name in names),
            tuple(map(int, days)),
        )

    def days_from(self, start: date) -> Iterator[date]:
        """The days on which the rule falls, from `start` on, `start` included if it is one.

        Intervals count from `start`'s own day, week (from Monday), month or year.
        """
        for step in count(0, self.interval):
            try:
                days = self._period(start, step)
            except (ValueError, OverflowError):  # the calendar ends with the year 9999
                return
            yield from (day for day in days if day >= start)

    def first_after(self, day: date) -> date:
        """The first day on which the rule falls strictly after `day`, with intervals of one."""
        return next(
            Rule(self.frequency, 1, self.weekdays, self.month_days).days_from(day + ONE_DAY)
        )

    def take(self, start: date, number: int) -> tuple[date, ...]:
        """The first `number` days from `start` on."""
        return tuple(islice(self.days_from(start), number))

    def _period(self, start: date, step: int) -> list[date]:
        match self.frequency:
            case Frequency.DAILY:
                return [start + timedelta(days=step)]
            case Frequency.WEEKLY:
                if not self.weekdays:
                    return [start + timedelta(weeks=step)]
                monday = start + timedelta(weeks=step, days=-start.weekday())
                return [monday + timedelta(days=n) for n in sorted({w.day for w in self.weekdays})]
            case Frequency.MONTHLY:
                return self._in_month(add_months(start, step, 1), start)
            case Frequency.YEARLY:
                return [add_months(start, 12 * step)]

    def _in_month(self, first: date, start: date) -> list[date]:
        if self.weekdays:
            return sorted(
                {day for weekday in self.weekdays for day in _weekdays_in(first, weekday)}
            )
        return sorted({add_months(first, 0, on) for on in self.month_days or (start.day,)})


def _weekdays_in(first: date, weekday: Weekday) -> list[date]:
    """The days of `first`'s month that fall on the weekday; one or none when it has an `nth`."""
    early = first + timedelta(days=(weekday.day - first.weekday()) % 7)
    days = [day for week in range(5) if (day := early + timedelta(weeks=week)).month == first.month]
    if not weekday.nth:
        return days
    place = weekday.nth - 1 if weekday.nth > 0 else weekday.nth
    return days[place : place + 1 or None] if -len(days) <= place < len(days) else []


class Calendar(Protocol):
    """Which days a place works; days are local dates."""

    def is_open(self, day: date) -> bool: ...


@dataclass(frozen=True, slots=True)
class Week:
    """A calendar that knows only its weekly days off (0 is Monday) and single closed days."""

    off: Collection[int] = (5, 6)
    closed: Collection[date] = ()

    def is_open(self, day: date) -> bool:
        return day.weekday() not in self.off and day not in self.closed


def working_day(day: date, calendar: Calendar) -> date:
    """`day` itself if it is a working day, else the next one."""
    while not calendar.is_open(day):
        day += ONE_DAY
    return day


def working_day_before(day: date, calendar: Calendar) -> date:
    """`day` itself if it is a working day, else the last one before it."""
    while not calendar.is_open(day):
        day -= ONE_DAY
    return day


def next_working_day(day: date, calendar: Calendar) -> date:
    """The first working day strictly after `day`."""
    return working_day(day + ONE_DAY, calendar)


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The moment when the clocks of `zone` show `at` on `day`; in a fold the first, in a gap the
    moment an hour later, so that every day has exactly one."""
    return datetime.combine(day, at, zone).astimezone(ZoneInfo("UTC")).astimezone(zone)
