"""Telephone numbers as people write them, by the country of their owner."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.intents import SetContact, SetOwner
from bot.domain.people import Setting
from bot.understanding import Context, understand
from bot.understanding.contacts import e164

LOCAL = [
    ("IL", "050-123 4567", "+972501234567"),
    ("IL", "0501234567", "+972501234567"),
    ("IL", "(050) 1234567", "+972501234567"),
    ("IL", "02-623 4567", "+97226234567"),
    ("IL", "077-123 4567", "+972771234567"),
    ("DK", "20 12 34 56", "+4520123456"),
    ("DK", "20123456", "+4520123456"),
    ("DK", "33-12-34-56", "+4533123456"),
    ("GB", "07700 900123", "+447700900123"),
    ("GB", "07911 123 456", "+447911123456"),
    ("GB", "020 7946 0958", "+442079460958"),
    ("DE", "0151 12345678", "+4915112345678"),
    ("NO", "40 12 34 56", "+4740123456"),
    ("SE", "070-123 45 67", "+46701234567"),
    ("US", "(415) 555-2671", "+14155552671"),
    ("FR", "06 12 34 56 78", "+33612345678"),
]
CURRENCIES = ("ILS", "DKK", "GBP", "EUR", "USD")


@pytest.mark.parametrize(("country", "written", "wanted"), LOCAL)
def test_a_local_number_is_of_its_owners_country_whatever_the_money(
    country: str, written: str, wanted: str
) -> None:
    assert {e164(written, currency, country) for currency in CURRENCIES} == {wanted}


@pytest.mark.parametrize("country", ["IL", "DK", "GB", "US", "other", ""])
@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("+45 20 12 34 56", "+4520123456"),
        ("0045 20123456", "+4520123456"),
        ("+44 (0)20 7946 0958", "+442079460958"),
        ("+972-(0)50-1234567", "+972501234567"),
    ],
)
def test_a_number_with_its_country_is_the_same_everywhere(
    country: str, written: str, wanted: str
) -> None:
    assert e164(written, "GBP", country) == wanted


@pytest.mark.parametrize(
    ("country", "written", "wanted"),
    [
        ("DK", "050-1234567", "+972501234567"),
        ("DK", "07700 900123", "+447700900123"),
        ("IL", "20 12 34 56", "+4520123456"),
        ("IL", "972501234567", "+972501234567"),
        ("DK", "4520123456", "+4520123456"),
        ("GB", "447911123456", "+447911123456"),
    ],
)
def test_a_form_that_is_not_used_at_home_shows_its_own_country(
    country: str, written: str, wanted: str
) -> None:
    assert e164(written, "EUR", country) == wanted


@pytest.mark.parametrize("written", ["123", "1234567890123456", "", "call me"])
def test_what_can_be_no_number_is_none(written: str) -> None:
    assert e164(written, "DKK", "DK") is None


@pytest.mark.parametrize(
    ("language", "country", "currency", "text", "wanted"),
    [
        ("he", "IL", "ILS", "הטלפון של Acme הוא 050-123-4567", "+972501234567"),
        ("he", "IL", "USD", "המספר של Acme 054 123 4567", "+972541234567"),
        ("da", "DK", "EUR", "Acmes nummer er 20 12 34 56", "+4520123456"),
        ("da", "DK", "DKK", "Acmes telefon er 33123456", "+4533123456"),
        ("en", "GB", "EUR", "Acme's number is 07911 123456", "+447911123456"),
        ("en", "GB", "GBP", "Acme's phone is 020 7946 0958", "+442079460958"),
    ],
)
def test_a_sentence_brings_the_number_of_the_owners_country(
    language: str, country: str, currency: str, text: str, wanted: str
) -> None:
    now = datetime(2026, 3, 2, 10, tzinfo=UTC)
    reading = understand(text, Context(language, now, currency, ("Acme",), country))
    (command,) = reading.commands
    assert isinstance(command, SetContact) and command.phone == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my email is noa@studio.example.com"),
        ("en", "My e-mail address: noa@studio.example.com"),
        ("da", "min mail er noa@studio.example.com"),
        ("he", "המייל שלי noa@studio.example.com"),
        ("he", "הדוא״ל שלי הוא noa@studio.example.com"),
    ],
)
def test_an_owners_own_address_is_no_clients(language: str, text: str) -> None:
    context = Context(language, datetime(2026, 3, 2, 10, tzinfo=UTC), "ILS", ("Acme",))
    read = understand(text, context)
    assert read.commands == (SetOwner(Setting.EMAIL, "noa@studio.example.com"),)
    assert read.doubts == ()
