"""Amounts written badly, doubtfully or on purpose to mislead: no wrong number comes into the book.

What is no number, two, or one that can be read in two ways is refused or asked about; what is one
is understood. Every case by its effect: what stands in the book after it was said.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import product
from time import process_time
from typing import Final

import pytest

from bot.domain.people import LANGUAGES, Setting
from tests.actions.shelf import Office

SAID: Final = {
    "en": ("Acme owes {} for the logo", "Acme paid {}"),
    "da": ("Acme skylder {} for logoet", "Acme har betalt {}"),
    "he": ("Acme חייב {} על הלוגו", "Acme שילם {}"),
}
COUNTRIES: Final = {"en": "GB", "da": "DK", "he": "IL"}
LEFT: Final = Decimal(2_000_000)
"""Owed before a payment is told, so that none is too large by itself."""

# fmt: off
ONTO: Final = (
    "²", "½", "¼", "OO", "l0", "^2", "_000", "‰", "\u20e3", "x2", "×2", "*2", "+2", "=2", "e-3",
    "b10", "·00", "|000", ";000", ",,0", "..0", " 000", " 00", " 0", " 600", " + 600", " × 2",
    " minus 100", " 0000", "\u00a0000", "\u202f000", " and 600", "\u0660.", "%", "xyz",
)
"""What, written onto a figure, makes another number of it, or none."""
BEFORE: Final = (
    "O", "l", "0x", "2x", "₿", "№", ">", "<", "$5€", "\u202e", "\u202d", "\u202e5", "-", "−",
    "minus ", "#",
)
FIGURES: Final = ("5", "50", "500", "1000")
NONE: Final = (
    "NaN", "nan", "Infinity", "inf", "-inf", "1e9", "1e400", "1e9999999", "9e" + "9" * 300, "1E99",
    "0", "0.00", "0,00", "000", "-0", "0.001", "0.005", "1234567.891", "5.5555", "1.0000",
    "10,0000", "1.2.3", "1,2,3", "1,00,000", "12,34,567", "1.000.00", "1,000,00", "1.000.000.5",
    "5.000.50", "1.000,000", "1,000.000", "1.234.56,78", "1000000000", "9999999999.99", "9" * 30,
    "9" * 400, "9" * 4000, "1" + "0" * 50 + ".5", "0." + "0" * 50 + "1", "٥٠٠50", "5٠٠", "①②",
    "⑤⑩", "❺", "㊄", "二", "五百", "Ⅷ", "½", "5 1/2", "1 1/2", "2 3/4", ".50", ",50", "£.50", "k",
    "K", "£k", "5k k", "1.5.k", "$500€", "€ $ 500", "500$ €", "£500 £600", "£500 + £600", "500 600",
    "500 XYZ", "500 BTC", "12:30", "5h", "500-600", "500/600", "~500", "500%", "500th",
    "five hundred five hundred", "minus five hundred", "two dozen dozen", "[object Object]",
    "undefined", "null", "0b101", "0o17", "0xFF", "=1+1", "SUM(5;6)", "5**9", "9**9**9", "(" * 900,
    "1," * 900, "1 " * 900, "-" * 900,
)
WHOLE: Final[dict[str, int | str]] = {
    "500": 500, "500.": 500, "500!": 500, "(500)": 500, '"500"': 500, "*500*": 500, "`500`": 500,
    "<b>500</b>": 500, "[500]": 500, "+500": 500, "0500": 500, "5e2": 500, "1e5": 100_000,
    "٥٠٠": 500, "５００": 500, "५००": 500, "𝟓𝟎𝟎": 500, "5\u200b00": 500, "٥٬٠٠٠": 5000,
    "1'000": 1000, "1’000.50": "1000.50", "1'234'567": 1_234_567, "1.5k": 1500, "1,5k": 1500,
    "5 hundred": 500, "five hundred": 500, "1.234.567,89": "1234567.89", "half a million": 500_000,
    "1,234,567.89": "1234567.89", "1234567.89": "1234567.89", "1234567,89": "1234567.89",
    "0.05": "0.05", "0,05": "0.05", "5.5": "5.50", "5,50": "5.50", "999999.99": "999999.99",
    "500+VAT": 500, "500 + moms": 500, "kr.500": 500, "500,-": 500, "500👍": 500, "500❗": 500,
    "500👍🏽": 500, "500\nThank you": 500, "twenty-five": 25,
    "femhundrede": 500, "אלפיים": 2000, "חמש מאות": 500,
}
# fmt: on


def bad() -> list[str]:
    made = [figure + end for figure, end in product(FIGURES, ONTO)]
    made += [start + figure for figure, start in product(FIGURES, BEFORE)]
    return [*dict.fromkeys([*made, *NONE])]


def good(language: str) -> dict[str, Decimal]:
    """Sums in full, and as the language groups and parts them, with its currency and without."""
    group, part = (".", ",") if language == "da" else (",", ".")
    found = {text: Decimal(value) for text, value in WHOLE.items()}
    for minor in (7, 99, 1050, 99_999, 100_000, 123_456, 1_234_567, 99_999_999):
        value = Decimal(minor) / 100
        plain = f"{value:,.2f}".translate(str.maketrans(",.", group + part))
        spaced = plain.replace(group, " ")
        for text in (plain, f"£{plain}", f"{plain} kr", f"₪{plain}", f"£{spaced}", f"{spaced} €"):
            found[text] = value
    return found


def office(language: str) -> Office:
    settings = {Setting.LANGUAGE: language, Setting.COUNTRY: COUNTRIES[language]}
    there = Office(defaults=settings)
    there.hear("Acme owes £2000000")
    return there


def recorded(language: str, said: str) -> list[Decimal]:
    """The sums that came into a fresh book by these words."""
    there = office(language)
    begun = process_time()
    there.hear(said)
    assert process_time() - begun < 1, said[:40]
    book = there.book
    (account, *others) = book.accounts.values()
    debts = [*account.debts.values(), *account.settled.values()]
    debts += [debt for other in others for debt in (*other.debts.values(), *other.settled.values())]
    new = [debt.amount.amount for debt in debts if debt.amount.amount != LEFT]
    return new + [payment.amount.amount for payment in account.payments.values()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_number_or_two_is_never_taken_for_one(language: str, long: bool) -> None:
    every = bad()
    assert len(every) > 280
    step = 1 if long else 6
    cases = list(product(SAID[language], every))[LANGUAGES.index(language) :: step]
    wrong = {
        said.format(one): found
        for said, one in cases
        if (found := recorded(language, said.format(one)))
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_a_number_is_taken_for_it(language: str, long: bool) -> None:
    owes, _ = SAID[language]
    cases = list(good(language).items())[LANGUAGES.index(language) :: 1 if long else 4]
    wrong = {
        one: found
        for one, value in cases
        if (found := recorded(language, owes.format(one))) != [value]
    }
    assert wrong == {}
