"""A country's figures, and when its clients may be written to."""

from dataclasses import replace
from datetime import date, time

import pytest

from bot.domain.country import Confidence, Contact, Country, Figure
from bot.domain.dates import Week

FEE = Figure(
    100, ("a statute",), Confidence.OFFICIAL, reviewed=date(2026, 11, 21), expires=date(2027, 6, 9)
)
FRIDAY, SATURDAY, HOLIDAY = date(2026, 3, 6), date(2026, 3, 7), date(2026, 3, 5)


@pytest.mark.parametrize(
    ("confidence", "may"),
    [
        (Confidence.OFFICIAL, True),
        (Confidence.SECONDARY, True),
        (Confidence.CONFLICT, False),
        (Confidence.MEMORY, False),
        (Confidence.HOUSE, False),
    ],
)
def test_only_what_somebody_has_read_may_be_stated(confidence: Confidence, may: bool) -> None:
    assert replace(FEE, confidence=confidence).may_be_stated(date(2026, 12, 1)) is may


@pytest.mark.parametrize(("day", "may"), [(date(2027, 6, 9), True), (date(2027, 6, 10), False)])
def test_a_figure_may_be_stated_until_it_wants_another_look(day: date, may: bool) -> None:
    assert FEE.may_be_stated(day) is may


@pytest.mark.parametrize(("day", "may"), [(date(2026, 12, 31), False), (date(2027, 1, 1), True)])
def test_a_figure_may_be_stated_from_the_day_it_is_in_force(day: date, may: bool) -> None:
    assert replace(FEE, since=date(2027, 1, 1)).may_be_stated(day) is may


def test_a_country_nothing_is_known_of_works_monday_to_friday_and_suggests_nothing() -> None:
    country = Country("other")
    assert (country.zone, country.currency, country.vat, country.contact.gap) == (
        "",
        "",
        None,
        None,
    )
    assert country.calendar.is_open(FRIDAY)
    assert not country.calendar.is_open(SATURDAY)


@pytest.mark.parametrize(
    ("day", "at", "may"),
    [
        (FRIDAY, time(8, 59), False),
        (FRIDAY, time(9), True),
        (FRIDAY, time(16, 59), True),
        (FRIDAY, time(17), False),
        (SATURDAY, time(12), False),
        (HOLIDAY, time(12), False),
    ],
)
def test_clients_are_written_to_on_working_days_within_hours(
    day: date, at: time, may: bool
) -> None:
    country = Country(
        "DK", calendar=Week(closed=(HOLIDAY,)), contact=Contact(opens=time(9), closes=time(17))
    )
    assert country.may_contact(day, at) is may
