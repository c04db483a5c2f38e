"""Reminders that the owner set: on a day, or by a rule until the client owes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from itertools import takewhile
from zoneinfo import ZoneInfo

from bot.domain.dates import Calendar, Rule, instant, working_day
from bot.domain.facts import NudgeRun, NudgeSet, NudgeStopped
from bot.domain.frozen import altered


class Rested(StrEnum):
    """What kept a letter back when a reminder came."""

    NOTHING_OWED = "nothing_owed"
    HELD = "held"
    DISPUTED = "disputed"
    PROMISED = "promised"
    WAITING = "waiting"
    """A draft waits already."""
    NOT_NOW = "not_now"
    """The law, or the guard, does not let anything go out now."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """`start` is its first day as said, `at` the owner's local hour, `rule` empty for one day;
    `last` the newest day whose reminder came, `why` what kept a letter back then."""

    id: int
    set: date
    start: date
    at: time
    rule: str = ""
    last: date | None = None
    why: str = ""
    ended: date | None = None

    def _days(self) -> Iterator[date]:
        days = Rule.parse(self.rule).days_from(self.start) if self.rule else iter((self.start,))
        return (day for day in days if self.last is None or day > self.last)

    def next_day(self) -> date | None:
        """The next day as the rule has it; None once it is over."""
        return None if self.ended else next(self._days(), None)

    def first_days(self, count: int) -> tuple[date, ...]:
        """The first days as the rule has them, whatever has come since."""
        return Rule.parse(self.rule).take(self.start, count) if self.rule else (self.start,)

    def moment(self, day: date, calendar: Calendar, zone: ZoneInfo) -> datetime:
        """When the reminder for that day comes (UTC): on a working day, at the local hour."""
        return instant(working_day(day, calendar), self.at, zone)

    def next_moment(self, calendar: Calendar, zone: ZoneInfo) -> datetime | None:
        day = self.next_day()
        return self.moment(day, calendar, zone) if day else None

    def due(self, now: datetime, calendar: Calendar, zone: ZoneInfo) -> date | None:
        """The newest day whose moment has come and whose reminder has not: however many were
        missed, they are caught up in one."""
        if self.ended:
            return None
        passed = takewhile(lambda day: self.moment(day, calendar, zone) <= now, self._days())
        return max(passed, default=None)


def after(
    all_: Iterable[Schedule], fact: NudgeSet | NudgeRun | NudgeStopped
) -> tuple[Schedule, ...]:
    """The client's reminders once the fact is in."""
    if isinstance(fact, NudgeSet):
        return (*all_, Schedule(fact.nudge, fact.day, fact.start, fact.at, fact.rule))
    return tuple(_moved(one, fact) if one.id == fact.nudge else one for one in all_)


def _moved(one: Schedule, fact: NudgeRun | NudgeStopped) -> Schedule:
    if isinstance(fact, NudgeStopped):
        return altered(one, ended=fact.day)
    over = not one.rule or fact.why == Rested.NOTHING_OWED
    return altered(one, last=fact.on, why=fact.why, ended=fact.on if over else None)
