"""Days: month ends, recurrences, working days, and moments that the clock shows once."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.dates import (
    Frequency,
    Rule,
    Week,
    Weekday,
    add_months,
    instant,
    month_end,
    next_working_day,
    working_day,
)

days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
rules = st.builds(
    Rule,
    st.sampled_from(Frequency),
    st.integers(1, 6),
    st.lists(st.builds(Weekday, st.integers(0, 6), st.sampled_from([0, 1, 2, -1])), max_size=2).map(
        tuple
    ),
    st.lists(st.integers(1, 31) | st.just(-1), max_size=2).map(tuple),
)


@pytest.mark.parametrize(
    ("day", "months", "on", "expected"),
    [
        (date(2026, 1, 31), 1, None, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, None, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, None, date(2027, 2, 28)),
        (date(2026, 3, 31), -1, None, date(2026, 2, 28)),
        (date(2026, 1, 15), 1, 31, date(2026, 2, 28)),
        (date(2026, 1, 15), 0, -1, date(2026, 1, 31)),
        (date(2026, 1, 15), 1, -31, date(2026, 2, 1)),
    ],
)
def test_a_month_on_is_clamped_to_the_months_end(
    day: date, months: int, on: int | None, expected: date
) -> None:
    assert add_months(day, months, on) == expected


@pytest.mark.parametrize(
    ("rule", "start", "expected"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=31", date(2026, 1, 5), ["01-31", "02-28", "03-31", "04-30"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", date(2028, 2, 1), ["02-29", "03-31", "04-30", "05-31"]),
        ("FREQ=MONTHLY", date(2026, 1, 30), ["01-30", "02-28", "03-30", "04-30"]),
        ("FREQ=MONTHLY;BYMONTHDAY=1", date(2026, 1, 2), ["02-01", "03-01", "04-01", "05-01"]),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", date(2026, 1, 2), ["01-15", "02-01", "02-15", "03-01"]),
        ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=10", date(2026, 1, 1), ["01-10", "03-10", "05-10"]),
        ("FREQ=WEEKLY;INTERVAL=2", date(2026, 6, 3), ["06-03", "06-17", "07-01"]),
        ("FREQ=WEEKLY;BYDAY=MO,TH", date(2026, 6, 3), ["06-04", "06-08", "06-11"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", date(2026, 6, 1), ["06-26", "07-31", "08-28"]),
        ("FREQ=MONTHLY;BYDAY=5MO", date(2026, 6, 1), ["06-29", "08-31", "11-30"]),
        ("FREQ=YEARLY", date(2028, 2, 29), ["02-29", "02-28", "02-28"]),
        ("FREQ=DAILY;INTERVAL=10", date(2026, 6, 1), ["06-01", "06-11", "06-21"]),
    ],
)
def test_a_rule_falls_on_the_days_that_people_mean(
    rule: str, start: date, expected: list[str]
) -> None:
    found = Rule.parse(rule).take(start, len(expected))
    assert [f"{day:%m-%d}" for day in found] == expected


@given(rules)
def test_a_rule_is_read_back_from_its_text(rule: Rule) -> None:
    assert Rule.parse(str(rule)) == rule


@given(rules, days)
def test_a_rules_days_go_up_from_its_start(rule: Rule, start: date) -> None:
    found = rule.take(start, 12)
    assert list(found) == sorted(set(found))
    assert all(day >= start for day in found)


def test_a_rule_ends_with_the_calendar() -> None:
    assert Rule(Frequency.YEARLY).take(date(9998, 5, 1), 9) == (date(9998, 5, 1), date(9999, 5, 1))


@given(days)
def test_the_first_day_after_is_never_the_day_itself(day: date) -> None:
    assert Rule(Frequency.MONTHLY, month_days=(day.day,)).first_after(day) > day


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 6, 5), date(2026, 6, 8)),  # the Friday is closed
        (date(2026, 6, 6), date(2026, 6, 8)),
        (date(2026, 6, 8), date(2026, 6, 8)),
    ],
)
def test_a_closed_day_moves_on_to_the_next_working_day(day: date, expected: date) -> None:
    calendar = Week(off=(5, 6), closed=(date(2026, 6, 5),))
    assert working_day(day, calendar) == expected
    assert next_working_day(day, calendar) > day


def test_month_end_knows_leap_years() -> None:
    assert month_end(date(2028, 2, 3)) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("zone", "day", "at", "utc"),
    [
        ("Europe/Copenhagen", date(2026, 3, 29), time(2, 30), "01:30"),  # a gap: an hour later
        ("Europe/Copenhagen", date(2026, 10, 25), time(2, 30), "00:30"),  # twice: the first
        ("Asia/Jerusalem", date(2026, 3, 27), time(9, 30), "06:30"),
        ("Asia/Jerusalem", date(2026, 10, 25), time(9, 30), "07:30"),
    ],
)
def test_a_local_time_is_one_moment_on_the_days_the_clocks_change(
    zone: str, day: date, at: time, utc: str
) -> None:
    assert f"{instant(day, at, ZoneInfo(zone)).astimezone(UTC):%H:%M}" == utc


@given(st.integers(0, 365 * 6), st.sampled_from(["Asia/Jerusalem", "Europe/Copenhagen"]))
def test_each_day_has_one_morning(number: int, zone: str) -> None:
    day = date(2025, 1, 1) + timedelta(days=number)
    morning = instant(day, time(9, 30), ZoneInfo(zone))
    assert (morning.date(), morning.time()) == (day, time(9, 30))
    following = instant(day + timedelta(days=1), time(9, 30), ZoneInfo(zone))
    assert following - morning <= timedelta(hours=25)
    assert isinstance(morning, datetime)
