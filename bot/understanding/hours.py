"""Times of day: phrases read to a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from decimal import Decimal
from typing import Final, cast

from bot.understanding.day_phrases import captured
from bot.understanding.phrasebook import Item

_EARLIEST_HOUR: Final = 8
_LATEST_HOUR: Final = 19


def clock(code: str, items: Sequence[Item], places: Sequence[int]) -> time | None:
    """The time of day of a clock phrase; a bare hour counts only from 8 to 19."""
    kind, _, detail = code.partition(" ")
    if kind == "fixed":
        return time.fromisoformat(detail)
    times = captured(items, places, "<time>")
    if kind == "clock" and times:
        hour, minute = cast(tuple[int, int], times[0])
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
    match _minutes(kind, detail):
        case 0:
            pass
        case shift:
            whole = hour * 60 + minute + shift
            if hour < 8:
                whole += 12 * 60
            hour, minute = divmod(whole % (24 * 60), 60)
    return time(hour, minute) if hour < 24 else None


def _minutes(kind: str, detail: str) -> int:
    """Minutes that a phrase such as "half past" or "halv" adds to the hour it names."""
    if kind == "half":
        return 30 if detail == "past" else -30
    if kind == "quarter":
        return 15 if detail == "past" else -15
    return 0
