"""Work that is done and not invoiced: the owner is asked about it, the client never."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.dates import Calendar, instant, next_working_day
from bot.domain.facts import WorkClosed, WorkDone
from bot.domain.frozen import altered

AFTERNOON: Final = time(15)
"""When the owner is asked on the day itself, local time."""
NOON: Final = time(13)
"""Work that is told by then is asked about in the afternoon."""
MORNINGS: Final = 3
"""On so many working mornings after that the owner is asked again; then it rests on the card."""


@dataclass(frozen=True, slots=True)
class Task:
    """`done` is the owner's local day, `closed` the day on which its invoice was out (`debt`), or
    on which the owner left it."""

    id: int
    done: date
    work: str
    afternoon: bool
    closed: date | None = None
    debt: int = 0

    def asked_at(self, calendar: Calendar, morning: time, zone: ZoneInfo) -> Iterator[datetime]:
        """The moments (UTC) at which the owner is asked, the first one first."""
        if self.afternoon:
            yield instant(self.done, AFTERNOON, zone)
        day = self.done
        for _ in range(MORNINGS):
            day = next_working_day(day, calendar)
            yield instant(day, morning, zone)


def after(all_: Iterable[Task], fact: WorkDone | WorkClosed) -> tuple[Task, ...]:
    """The client's work once the fact is in."""
    match fact:
        case WorkDone():
            return (*all_, Task(fact.task, fact.day, fact.work, fact.afternoon))
        case WorkClosed(task=number, day=day, debt=debt):
            return tuple(
                altered(one, closed=day, debt=debt) if one.id == number else one for one in all_
            )
