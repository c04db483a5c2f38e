"""A country: what it suggests, and when its businesses are open."""

from datetime import date

from bot.domain.country import Country
from bot.domain.law import Law

FRIDAY, SATURDAY = date(2026, 3, 6), date(2026, 3, 7)


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
