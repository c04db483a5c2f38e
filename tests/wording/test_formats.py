"""Sums, days and lists read as each language writes them, and agree with Babel."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency

from bot.domain.money import Money, places
from bot.domain.people import Owner, Setting
from bot.wording import formats
from bot.wording.formats import FSI, LRM, PDI
from bot.wording.phrases import say
from bot.wording.replies.values import shown
from bot.wording.voice import Voice

LOCALES = {"en": "en_GB", "da": "da_DK", "he": "he_IL"}
CURRENCIES = ["GBP", "DKK", "ILS", "EUR", "USD", "SEK", "CHF", "AUD", "JPY", "ISK", "KWD", "BHD"]
MINOR = [0, 1, 9, 10, 99, 100, 101, 999, 1_000, 99_999, 100_000, 123_456, 1_234_567, 99_999_999_999]
MARKS = re.compile("[\u200e\u200f\u2068\u2069]")
NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("language", "amount", "currency", "text"),
    [
        ("en", "4500", "GBP", "£4,500"),
        ("en", "4500.5", "GBP", "£4,500.50"),
        ("en", "4500", "DKK", f"DKK{NBSP}4,500"),
        ("en", "4500.10", "GBP", "£4,500.10"),
        ("en", "0.05", "EUR", "€0.05"),
        ("en", "-12", "GBP", "-£12"),
        ("da", "4500", "DKK", f"4.500{NBSP}kr."),
        ("da", "1200.5", "DKK", f"1.200,50{NBSP}kr."),
        ("da", "4500", "EUR", f"4.500{NBSP}€"),
        ("he", "4500", "ILS", f"4,500{NBSP}₪"),
        ("he", "1200.5", "ILS", f"1,200.50{NBSP}₪"),
        ("he", "-500", "ILS", f"{LRM}-500{NBSP}₪"),
        ("he", "4500", "DKK", f"{FSI}4,500{NBSP}DKK{PDI}"),
        ("he", "-4500", "DKK", f"{FSI}-4,500{NBSP}DKK{PDI}"),
        ("en", "4500", "JPY", "JP¥4,500"),
        ("en", "1.005", "KWD", f"KWD{NBSP}1.005"),
    ],
)
def test_a_sum_is_written_as_a_native_would(
    language: str, amount: str, currency: str, text: str
) -> None:
    assert formats.money(Money.of(amount, currency), language) == text


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("currency", CURRENCIES)
def test_sums_agree_with_babel_but_for_marks_spacing_and_empty_decimals(
    language: str, currency: str
) -> None:
    for minor in [*MINOR, *(-minor for minor in MINOR[1:])]:
        money = Money(minor, currency)
        theirs = format_currency(money.amount, currency, locale=LOCALES[language])
        point = Locale.parse(LOCALES[language]).number_symbols["latn"]["decimal"]
        if minor % 10 ** places(currency) == 0:
            theirs = theirs.replace(f"{point}{'0' * places(currency)}", "")
        ours = formats.money(money, language)
        assert _bare(ours) == _bare(theirs)


@pytest.mark.parametrize("language", LOCALES)
def test_long_days_agree_with_babel_every_day_of_a_leap_year_and_beyond(language: str) -> None:
    for offset in range(800):
        day = date(2027, 12, 1) + timedelta(days=offset)
        assert formats.day(day, language) == format_date(day, "long", locale=LOCALES[language])
        assert formats.weekday(day, language) == format_date(day, "full", locale=LOCALES[language])


@pytest.mark.parametrize(
    ("language", "long", "weekday"),
    [
        ("en", "1 March 2026", "Sunday, 1 March 2026"),
        ("da", "1. marts 2026", "søndag den 1. marts 2026"),
        ("he", "1 במרץ 2026", "יום ראשון, 1 במרץ 2026"),
    ],
)
def test_the_year_is_left_out_only_when_it_is_this_year(
    language: str, long: str, weekday: str
) -> None:
    day, this, last = date(2026, 3, 1), date(2026, 12, 31), date(2025, 12, 31)

    for write, text in (
        (formats.day, long),
        (formats.weekday, weekday),
    ):
        assert write(day, language) == write(day, language, last) == text
        assert write(day, language, this) == text.removesuffix(" 2026")


@pytest.mark.parametrize("language", LOCALES)
def test_lists_agree_with_babel(language: str) -> None:
    words = ["א", "ב", "ג", "ד"] if language == "he" else ["a", "b", "c", "d"]
    for count in range(1, 5):
        theirs = format_list(words[:count], locale=LOCALES[language])
        assert formats.join(words[:count], language) == theirs
    assert formats.join([], language) == ""


def test_hebrew_and_takes_a_hyphen_before_what_is_not_hebrew() -> None:
    sums = [Money.of(5700, "ILS"), Money.of(300, "EUR")]

    assert formats.sums(sums, "he") == f"5,700{NBSP}₪ ו-300{NBSP}€"
    assert formats.join(["דנה", f"{FSI}Acme{PDI}"], "he") == f"דנה ו-{FSI}Acme{PDI}"
    assert formats.prefixed("סטודיו", "מ") == "מסטודיו"
    assert formats.prefixed(f"{FSI}Acme{PDI}", "מ") == f"מ-{FSI}Acme{PDI}"


@pytest.mark.parametrize(
    ("text", "language", "wrapped"),
    [
        ("Acme", "he", True),
        ("לוגו ל-Acme", "he", True),
        ("https://pay.example/1", "he", True),
        ("+972-50-123-4567", "he", True),
        ("12/3", "he", True),
        ("150", "he", False),
        ("דנה כהן", "he", False),
        ("ביט 050-1234567", "he", False),
        ("דנה", "en", True),
        ("דנה", "da", True),
        ("Dana 2000", "en", False),
        ("Café Søen", "da", False),
        ("+45 12 34 56 78", "da", False),
    ],
)
def test_isolates_stand_only_where_directions_mix(text: str, language: str, wrapped: bool) -> None:
    assert formats.isolate(text, language) == (f"{FSI}{text}{PDI}" if wrapped else text)


def test_a_name_cannot_break_out_of_its_isolate_or_its_line() -> None:
    evil = "Ac\u2069me\u202e\nBcc: x\u2028y"

    assert formats.isolate(evil, "he") == f"{FSI}Acme Bcc: x y{PDI}"
    assert formats.isolate("A\r\nB\tC", "en") == "A B C"


@pytest.mark.parametrize(
    ("language", "rows"), [("en", "10,000 rows"), ("da", "10.000 rækker"), ("he", "10,000 שורות")]
)
def test_a_count_in_a_phrase_is_grouped_as_its_language_groups(language: str, rows: str) -> None:
    assert rows in say("import.closed", language, 10_000)


@pytest.mark.parametrize(("language", "at"), [("en", "8:00"), ("da", "8.00"), ("he", "8:00")])
def test_the_hour_of_a_setting_is_written_as_hours_are(language: str, at: str) -> None:
    voice = Voice(Owner(language=language), date(2026, 3, 2))
    for setting in (Setting.NUDGE_AT, Setting.DIGEST_AT):
        assert shown(setting, "08:00", voice) == at


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [("en", "6:00", "18:00"), ("da", "6.00", "18.00"), ("he", "6:00", "18:00")],
)
def test_a_time_that_is_not_taken_is_answered_with_those_that_are(
    language: str, first: str, last: str
) -> None:
    told = say("flaw.time", language)
    assert first in told and last in told


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(KeyError):
        formats.money(Money.of(1, "GBP"), "fr")


def _bare(text: str) -> str:
    return MARKS.sub("", text).replace(NBSP, "")
