"""The countries' files: what each brings along, and what is refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest

from bot.countries import WITH_A_FILE, load
from bot.countries.sheet import BadSheet, read
from bot.domain.country import Country
from bot.domain.law import Confidence
from bot.domain.money import is_currency
from bot.domain.people import LANGUAGES

DENMARK = files("bot.countries").joinpath("dk.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("code", "language", "zone", "currency"),
    [
        ("DK", "da", "Europe/Copenhagen", "DKK"),
        ("IL", "he", "Asia/Jerusalem", "ILS"),
        ("GB", "en", "Europe/London", "GBP"),
        ("US", "en", "", "USD"),
        ("DE", "en", "Europe/Berlin", "EUR"),
        ("EU", "en", "", "EUR"),
        ("FR", "en", "", "EUR"),
        ("SE", "en", "", "SEK"),
        ("other", "en", "", ""),
        ("BR", "en", "", ""),
    ],
)
def test_a_country_brings_its_language_zone_and_currency(
    code: str, language: str, zone: str, currency: str
) -> None:
    country = load(code)
    assert (country.code, country.language) == (code, language)
    assert (country.zone, country.currency) == (zone, currency)


def test_a_country_is_read_once_whatever_the_case_of_its_code() -> None:
    assert load("dk") is load("DK")
    assert load("other") is load("other")


@pytest.mark.parametrize(
    ("code", "percent", "since"),
    [("IL", "18", date(2025, 1, 1)), ("DK", "25", None), ("GB", "20", date(2011, 1, 4))],
)
def test_the_vat_rate_is_a_suggestion_for_the_owner_to_confirm(
    code: str, percent: str, since: date | None
) -> None:
    vat = load(code).vat
    assert vat is not None
    assert (vat.value, vat.since, vat.confidence) == (Decimal(percent), since, Confidence.MEMORY)
    assert not vat.may_be_stated(date(2026, 12, 1))


@pytest.mark.parametrize("code", ["US", "DE", "EU", "other"])
def test_elsewhere_the_vat_rate_is_asked(code: str) -> None:
    assert load(code).vat is None


@pytest.mark.parametrize("code", WITH_A_FILE)
def test_every_file_is_whole(code: str) -> None:
    country: Country = load(code)
    assert country.code == code
    assert country.language in LANGUAGES
    assert is_currency(country.currency)
    assert country.zone == "" or ZoneInfo(country.zone).key == country.zone
    gap = country.contact.gap
    assert gap is not None
    assert (gap.value, gap.confidence) == (3, Confidence.HOUSE)
    assert gap.reviewed < gap.expires
    assert len(country.weekend) == 2


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('code = "DK"', "", "code is missing"),
        ('code = "DK"', 'code = "DK"\nspeech = "da"', "unknown key speech"),
        ("min_gap_days", "gap", "unknown key contact.gap"),
        ("schema = 1", "schema = 2", "schema 2"),
        ('currency = "DKK"', 'currency = "KRO"', "KRO"),
        ('"Europe/Copenhagen"', '"Europe/Aarhus"', "Aarhus"),
        ('["house", "ink12"]', '["house", "ink13"]', "source ink13"),
        ('confidence = "memory"', 'confidence = "sure"', "sure"),
        ('percent = "25"', "percent = 25.0", "vat.percent"),
        ('percent = "25"', 'percent = "NaN"', "vat.percent"),
        ('percent = "25"', 'percent = "a lot"', ""),
        ('"mon"', '"man"', "man"),
        ("from = 09:00:00", "from = 18:00:00", "contact.from"),
        ("from = 09:00:00", 'from = "nine"', "contact.from"),
        ("min_gap_days = 3", "min_gap_days = 0", "contact.min_gap_days"),
        ('country = "DK"\nalso', 'land = "DK"\nalso', "unknown key holidays.land"),
        ("schema = 1", "schema 1", ""),
    ],
)
def test_a_file_that_is_not_as_it_must_be_is_refused_by_key(old: str, new: str, says: str) -> None:
    assert old in DENMARK
    with pytest.raises(BadSheet, match=f"^DK: .*{says}"):
        read(DENMARK.replace(old, new, 1), "DK")


@pytest.mark.parametrize(("code", "years"), [("DK", 5), ("IL", 7), ("GB", None), ("US", None)])
def test_how_long_records_are_kept_is_stated_only_from_a_source(
    code: str, years: int | None
) -> None:
    kept = load(code).retention
    assert (kept.value if kept else None) == years
    assert kept is None or kept.may_be_stated(kept.reviewed)
