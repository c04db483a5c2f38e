"""The console's clocks: one stands still until it is moved, one runs beside the real one."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final, Protocol

from bot.console.reasons import Impossible, Reason

_STEP: Final = re.compile(r"\+?\s*([0-9]{1,9})\s*([mhdw])", re.ASCII)
_LAST: Final = datetime(9000, 1, 1, tzinfo=UTC)
"""Beyond it, "in a month" may no longer be a date that the calendar can hold."""
_CLOCK_STEPS: Final = {"m": timedelta(minutes=1), "h": timedelta(hours=1)}
_CALENDAR_STEPS: Final = {"d": timedelta(days=1), "w": timedelta(weeks=1)}


class Clock(Protocol):
    """A clock that can be moved on; every moment is aware, in UTC."""

    def now(self) -> datetime: ...

    def move_to(self, moment: datetime) -> None:
        """Make it `moment`. Raises Impossible (GOING_BACK) if that has passed."""


def real_time() -> datetime:
    """The machine's own clock, in UTC."""
    return datetime.now(UTC)


class StandingClock:
    """Time that passes only when told."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        return self._now

    def move_to(self, moment: datetime) -> None:
        self._now = _not_before(self._now, moment)


class ShiftedClock:
    """The real time, plus what was added to it."""

    def __init__(self, real: Callable[[], datetime] = real_time) -> None:
        self._real = real
        self._shift = timedelta(0)

    def now(self) -> datetime:
        return self._real() + self._shift

    def move_to(self, moment: datetime) -> None:
        self._shift += _not_before(self.now(), moment) - self.now()


def moment_from(words: str, now: datetime, zone: tzinfo) -> datetime:
    """The moment, in UTC, that `+7d` or `2026-02-01T09:00` means to somebody in `zone`.

    Minutes and hours are counted on the clock, days and weeks on the calendar: nine in the
    morning stays nine when the clocks change. A time without offset is `zone`'s own.
    Raises Impossible (NOT_A_TIME, TOO_FAR).
    """
    words = words.strip()
    try:
        step = _STEP.fullmatch(words)
        told = _stepped(step, now, zone) if step else in_zone(datetime.fromisoformat(words), zone)
    except OverflowError as error:
        raise Impossible(Reason.TOO_FAR, words) from error
    except ValueError as error:
        raise Impossible(Reason.NOT_A_TIME, words) from error
    if told >= _LAST:
        raise Impossible(Reason.TOO_FAR, words)
    return told


def in_zone(moment: datetime, zone: tzinfo) -> datetime:
    """`moment` in UTC; without an offset of its own it is read as `zone`'s."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def _stepped(step: re.Match[str], now: datetime, zone: tzinfo) -> datetime:
    count, unit = int(step[1]), step[2]
    if unit in _CLOCK_STEPS:
        return now + count * _CLOCK_STEPS[unit]
    # Adding to an aware datetime moves its wall clock, which is what a day on means to people.
    return (now.astimezone(zone) + count * _CALENDAR_STEPS[unit]).astimezone(UTC)


def _not_before(now: datetime, moment: datetime) -> datetime:
    if moment < now:
        raise Impossible(Reason.GOING_BACK, moment.isoformat())
    return moment.astimezone(UTC)
