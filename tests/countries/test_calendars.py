"""Known days of 2025 to 2027 in every country: open, or closed and why."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest

from bot.countries import load
from bot.domain.dates import Calendar, next_working_day

# Each list holds every closed day of its year that is no weekly day off.
CLOSED = {
    ("IL", 2025): (
        "04-13 04-30 05-01 06-01 06-02 08-03 09-22 09-23 09-24 10-01 10-02 10-06 10-07 10-13 10-14"
    ),
    ("IL", 2026): ("04-01 04-02 04-07 04-08 04-21 04-22 05-21 07-23 09-13 09-20 09-21"),
    ("IL", 2027): ("04-21 04-22 04-27 04-28 05-11 05-12 06-10 08-12 10-03 10-10 10-11"),
    ("DK", 2025): "01-01 04-17 04-18 04-21 05-01 05-29 06-05 06-09 12-24 12-25 12-26 12-31",
    ("DK", 2026): "01-01 04-02 04-03 04-06 05-01 05-14 05-25 06-05 12-24 12-25 12-31",
    ("DK", 2027): "01-01 03-25 03-26 03-29 05-06 05-17 12-24 12-31",
    ("GB", 2025): "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    ("GB", 2026): "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    ("GB", 2027): "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    ("US", 2025): "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25",
    ("US", 2026): "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
    ("US", 2027): "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
    ("DE", 2025): "01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26",
    ("DE", 2026): "01-01 04-03 04-06 05-01 05-14 05-25 12-25",
    ("DE", 2027): "01-01 03-26 03-29 05-06 05-17",
    ("EU", 2026): "01-01 04-03 04-06 05-01 12-25",
    ("FR", 2026): "01-01 04-03 04-06 05-01 12-25",
    ("other", 2026): "",
}


def closed_weekdays(calendar: Calendar, weekend: frozenset[int], year: int) -> str:
    days = [date(year, 1, 1) + timedelta(days=count) for count in range(366)]
    return " ".join(
        f"{day:%m-%d}"
        for day in days
        if day.year == year and day.weekday() not in weekend and not calendar.is_open(day)
    )


@pytest.mark.parametrize(("code", "year"), CLOSED)
def test_these_days_are_closed_and_no_others(code: str, year: int) -> None:
    country = load(code)
    assert closed_weekdays(country.calendar, country.weekend, year) == CLOSED[code, year]


@pytest.mark.parametrize(
    ("code", "closed"),
    [("IL", {4, 5}), ("DK", {5, 6}), ("GB", {5, 6}), ("US", {5, 6}), ("other", {5, 6})],
)
def test_the_week_is_the_countrys_own(code: str, closed: set[int]) -> None:
    week = [date(2026, 11, 2) + timedelta(days=count) for count in range(7)]
    assert {day.weekday() for day in week if not load(code).calendar.is_open(day)} == closed


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 9, 20), "the eve of Yom Kippur"),
        (date(2026, 10, 2), "the eve of Simchat Torah, a Friday"),
        (date(2025, 4, 30), "Remembrance Day, moved"),
        (date(2025, 5, 1), "Independence Day, moved"),
        (date(2024, 5, 13), "Remembrance Day, moved the other way"),
        (date(2022, 8, 7), "Tisha B'Av, moved from Saturday to Sunday"),
    ],
)
def test_israel_rests_on(day: date, why: str) -> None:
    assert not load("IL").calendar.is_open(day), why


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 9, 29), "between the days of Sukkot"),
        (date(2026, 3, 3), "Purim"),
        (date(2026, 7, 22), "the day before Tisha B'Av"),
        (date(2026, 11, 9), "Sigd"),
        (date(2026, 11, 8), "an ordinary Sunday"),
    ],
)
def test_israel_works_on(day: date, why: str) -> None:
    assert load("IL").calendar.is_open(day), why


def test_denmark_works_on_store_bededag_since_2024() -> None:
    calendar = load("DK").calendar
    assert not calendar.is_open(date(2023, 5, 5))
    assert calendar.is_open(date(2024, 4, 26))


def test_the_next_working_day_skips_a_whole_feast() -> None:
    assert next_working_day(date(2026, 4, 1), load("DK").calendar) == date(2026, 4, 7)
    assert next_working_day(date(2025, 9, 21), load("IL").calendar) == date(2025, 9, 25)
    assert next_working_day(date(2026, 12, 24), load("GB").calendar) == date(2026, 12, 29)


@pytest.mark.parametrize("code", ["IL", "DK", "GB", "US", "DE", "EU"])
@pytest.mark.parametrize("year", [1900, 2101, 9998])
def test_a_year_beyond_the_library_still_has_its_weeks(code: str, year: int) -> None:
    country = load(code)
    days = [date(year, 6, 1) + timedelta(days=count) for count in range(30)]
    assert any(country.calendar.is_open(day) for day in days)
    assert not any(country.calendar.is_open(day) for day in days if day.weekday() == 5)


SAME_EVERYWHERE = """
from datetime import date, timedelta
from bot.countries import load
days = [date(2025, 1, 1) + timedelta(days=count) for count in range(730)]
for code in ("IL", "DK"):
    print("".join("10"[load(code).calendar.is_open(day)] for day in days))
"""


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "en_US.UTF-8"])
def test_the_machines_language_changes_no_day(locale: str) -> None:
    here = "".join(
        "".join("10"[load(code).calendar.is_open(day)] for day in two_years()) + "\n"
        for code in ("IL", "DK")
    )
    there = subprocess.run(
        [sys.executable, "-c", SAME_EVERYWHERE],
        env={"LANG": locale, "LANGUAGE": locale, "PYTHONPATH": ":".join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout == here


def two_years() -> list[date]:
    return [date(2025, 1, 1) + timedelta(days=count) for count in range(730)]


def test_the_library_is_not_loaded_before_it_is_asked() -> None:
    script = (
        "import sys; from bot.countries import load; load('IL'); print('holidays' in sys.modules)"
    )
    asked = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": ":".join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout == "False\n"
