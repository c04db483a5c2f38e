"""Clocks that are moved by hand, and what people may call a time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.console.clock import ShiftedClock, StandingClock, moment_from
from bot.console.reasons import Impossible, Reason

JERUSALEM = ZoneInfo("Asia/Jerusalem")
NOW = datetime(2026, 3, 20, 7, 0, tzinfo=UTC)  # nine in Jerusalem; its clocks change on the 27th


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("+0m", NOW),
        ("+90m", NOW + timedelta(minutes=90)),
        ("2h", NOW + timedelta(hours=2)),
        ("+1d", NOW + timedelta(days=1)),
        (" +7d ", NOW + timedelta(days=7, hours=-1)),  # nine in the morning stays nine
        ("+1w", NOW + timedelta(days=7, hours=-1)),
        ("+168h", NOW + timedelta(days=7)),
        ("2026-04-01T09:00", datetime(2026, 4, 1, 6, 0, tzinfo=UTC)),
        ("2026-04-01", datetime(2026, 3, 31, 21, 0, tzinfo=UTC)),
        ("2026-04-01T09:00Z", datetime(2026, 4, 1, 9, 0, tzinfo=UTC)),
        ("2026-04-01T09:00+02:00", datetime(2026, 4, 1, 7, 0, tzinfo=UTC)),
    ],
)
def test_a_step_or_a_time_is_read_in_the_owners_zone(words: str, expected: datetime) -> None:
    assert moment_from(words, NOW, JERUSALEM) == expected


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("", Reason.NOT_A_TIME),
        ("tomorrow", Reason.NOT_A_TIME),
        ("+7", Reason.NOT_A_TIME),
        ("-7d", Reason.NOT_A_TIME),
        ("+1y", Reason.NOT_A_TIME),
        ("+٣d", Reason.NOT_A_TIME),
        ("2026-02-31T09:00", Reason.NOT_A_TIME),
        ("+999999999w", Reason.TOO_FAR),
        ("9999-12-31T23:59", Reason.TOO_FAR),
        ("+365000w", Reason.TOO_FAR),
        ("+999999999d", Reason.TOO_FAR),
        ("+9999999999d", Reason.NOT_A_TIME),
    ],
)
def test_what_is_no_time_says_so(words: str, reason: Reason) -> None:
    with pytest.raises(Impossible) as refused:
        moment_from(words, NOW, JERUSALEM)
    assert refused.value.reason is reason


def test_a_standing_clock_moves_only_when_moved() -> None:
    clock = StandingClock(NOW.astimezone(JERUSALEM))
    assert clock.now() == NOW
    clock.move_to(NOW + timedelta(days=3))
    assert clock.now() == NOW + timedelta(days=3)
    assert clock.now().tzinfo is UTC


def test_a_shifted_clock_runs_on_from_where_it_was_moved() -> None:
    real = [NOW]
    clock = ShiftedClock(lambda: real[0])
    clock.move_to(NOW + timedelta(days=3))
    real[0] += timedelta(minutes=5)
    assert clock.now() == NOW + timedelta(days=3, minutes=5)


@pytest.mark.parametrize("clock", [StandingClock(NOW), ShiftedClock(lambda: NOW)])
def test_no_clock_goes_back(clock: StandingClock | ShiftedClock) -> None:
    with pytest.raises(Impossible) as refused:
        clock.move_to(NOW - timedelta(seconds=1))
    assert refused.value.reason is Reason.GOING_BACK
    assert clock.now() == NOW
