"""A country: what it suggests, and when its clients may be written to."""

from datetime import date, time

import pytest

from bot.domain.country import Contact, Country
from bot.domain.dates import Week
from bot.domain.law import Law

FRIDAY, SATURDAY, HOLIDAY = date(2026, 3, 6), date(2026, 3, 7), date(2026, 3, 5)


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
    assert country.law == Law()
    assert not country.credit_reports


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
