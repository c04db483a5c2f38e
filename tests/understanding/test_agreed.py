"""What was agreed with a client, read from the owner's words: each piece by itself, any order."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.domain.money import Money
from bot.domain.terms import Terms
from bot.understanding.agreed import read_terms

TODAY = date(2026, 3, 11)


def read(text: str, currency: str = "DKK") -> Terms:
    return read_terms(text, TODAY, currency)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("14 days", 14),
        ("net 30", 30),
        ("two weeks", 14),
        ("payable within 28 days", 28),
        ("30 dage netto", 30),
        ("netto 8", 8),
        ("fjorten dage", 14),
        ("betales inden 14 dage", 14),
        ("תוך 14 יום", 14),
        ("30 יום נטו", 30),
        ("תוך שבועיים", 14),
        ("within 2 months", 60),
        ("not net 30 but net 60", 60),
        ("late fee 50, net 10", 10),
        ("cash", None),
        ("by Friday", None),
        ("14. dagen i måneden", None),
        ("900 days", None),
    ],
)
def test_the_days_to_pay_are_read(text: str, days: int | None) -> None:
    assert read(text) == Terms(TODAY, text, days=days, late_fee=read(text).late_fee)


@pytest.mark.parametrize(
    "text", ["løbende måned + 30", "EOM + 30", "שוטף+30", "lbm. + 14 dage", "שוטף פלוס 60"]
)
def test_a_time_from_the_end_of_a_month_is_kept_in_the_words_only(text: str) -> None:
    assert read(text) == Terms(TODAY, text)


@pytest.mark.parametrize(
    ("text", "currency", "fee"),
    [
        ("late fee 50", "GBP", Money.of(50, "GBP")),
        ("late fee of fifty pounds", "DKK", Money.of(50, "GBP")),
        ("50 if late, 14 days", "EUR", Money.of(50, "EUR")),
        ("gebyr 100 kr", "DKK", Money.of(100, "DKK")),
        ("rykkergebyr 1.250,50 kr.", "DKK", Money.of("1250.50", "DKK")),
        ("100 kr pr. rykker", "DKK", Money.of(100, "DKK")),
        ("דמי איחור 50 ש״ח", "ILS", Money.of(50, "ILS")),
        ("קנס איחור חמישים שקל", "DKK", Money.of(50, "ILS")),
        ("late fee 5%", "GBP", None),
        ("late fee 10 a day", "GBP", None),
        ("late fee 50 or 60", "GBP", None),
        ("late fee 1.200", "GBP", None),
        ("price 500", "GBP", None),
    ],
)
def test_a_late_fee_is_a_sum_beyond_doubt(text: str, currency: str, fee: Money | None) -> None:
    assert read(text, currency).late_fee == fee


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("8% interest a year", "8"),
        ("late interest 8%", "8"),
        ("1.5% a month", "18"),
        ("monthly interest of 2%", "24"),
        ("morarente 1,5 % om måneden", "18"),
        ("rente 8 % pr. år", "8"),
        ("renter 1 % pr. måned ved forsinkelse", "12"),
        ("ריבית 1.5% לחודש", "18"),
        ("ריבית פיגורים 12% לשנה", "12"),
        ("ריבית שנתית של 9%", "9"),
        ("interest 0.1% a day", None),
        ("ריבית של 0.5% ליום", None),
        ("interest 8% above base rate", None),
        ("5%", None),
    ],
)
def test_a_rate_by_the_month_is_given_by_the_year(text: str, rate: str | None) -> None:
    assert read(text).late_rate == (Decimal(rate) if rate else None)


@pytest.mark.parametrize(
    ("text", "discount", "within", "days"),
    [
        ("2% off within 7 days", "2", 7, None),
        ("within 7 days 2% off, net 30", "2", 7, 30),
        ("net 30, 2% off, if paid within 7 days", "2", 7, 30),
        ("net 30 less 2% within 7 days", "2", 7, 30),
        ("2/10 net 30", "2", 10, 30),
        ("3 % rabat ved betaling inden 8 dage", "3", 8, None),
        ("netto 30, 2,5 % rabat hvis der betales inden 10 dage", "2.5", 10, 30),
        ("2% הנחה בתשלום תוך 7 ימים", "2", 7, None),
        ("30 יום, 5% הנחה אם התשלום תוך 3 ימים", "5", 3, 30),
        ("10% discount", None, None, None),
        ("100% off within 7 days", None, None, None),
    ],
)
def test_a_discount_counts_with_its_days(
    text: str, discount: str | None, within: int | None, days: int | None
) -> None:
    terms = read(text)
    wanted = (Decimal(discount) if discount else None, within, days)
    assert (terms.discount, terms.within, terms.days) == wanted


@pytest.mark.parametrize(
    ("text", "day", "kept"),
    [
        ("net 30, agreed 1 March", date(2026, 3, 1), "net 30"),
        ("agreed on 1 April: net 30", date(2025, 4, 1), "net 30"),
        ("net 30 (agreed yesterday), late fee 50", date(2026, 3, 10), "net 30, late fee 50"),
        ("agreed with Dana on 3 February: net 30", date(2026, 2, 3), "net 30"),
        ("aftalt 1. marts, netto 14 dage", date(2026, 3, 1), "netto 14 dage"),
        ("netto 14 dage, aftalt den 5/1 2026", date(2026, 1, 5), "netto 14 dage"),
        ("סוכם ב-1 במרץ: שוטף+30", date(2026, 3, 1), "שוטף+30"),
        ("שוטף+30, סוכם ב-3.2.2026", date(2026, 2, 3), "שוטף+30"),
        ("agreed 1 March, net 30, late fee 50", date(2026, 3, 1), "net 30, late fee 50"),
        ("agreed on 1 March net 30", date(2026, 3, 1), "agreed on 1 March net 30"),
        ("net 30, agreed 5 June 2027", TODAY, "net 30, agreed 5 June 2027"),
        ("net 30, agreed 31 June", TODAY, "net 30, agreed 31 June"),
        ("agreed 1 March", date(2026, 3, 1), "agreed 1 March"),
        ("from 1 March net 30", TODAY, "from 1 March net 30"),
    ],
)
def test_the_day_of_agreement_is_the_one_named_if_it_lies_behind(
    text: str, day: date, kept: str
) -> None:
    terms = read(text)
    assert (terms.day, terms.text) == (day, kept)


def test_pieces_stand_in_any_order_and_in_any_of_the_languages() -> None:
    text = "morarente 1,5 % om måneden, 2% off within 7 days; דמי איחור 50 ש״ח, net 30"
    assert read(text) == Terms(
        TODAY, text, 30, Money.of(50, "ILS"), Decimal(18), Decimal(2), within=7
    )


@pytest.mark.parametrize("text", ["", "   ", "as in the contract", ",.:;()", "ו", "if", "%", "net"])
def test_words_without_a_piece_are_kept_as_they_are(text: str) -> None:
    assert read(text) == Terms(TODAY, text.strip())
