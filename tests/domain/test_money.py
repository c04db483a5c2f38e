"""Money keeps every minor unit and never meets another currency."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.money import CurrencyMismatch, Money, allocate, places, total, totals

CURRENCIES = ("JPY", "DKK", "KWD")
minors = st.integers(0, 10**12)


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("4500", "DKK", 450_000),
        ("0.05", "ILS", 5),
        ("19.990", "KWD", 19_990),
        ("1200.00", "JPY", 1_200),
        (7, "EUR", 700),
        (Decimal("1e3"), "EUR", 100_000),
    ],
)
def test_a_decimal_becomes_whole_minor_units(
    amount: str | int | Decimal, currency: str, minor: int
) -> None:
    assert Money.of(amount, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("amount", "currency"),
    [
        ("0.005", "DKK"),
        ("0.5", "JPY"),
        ("1", "ZZZ"),
        ("NaN", "EUR"),
        ("-Infinity", "EUR"),
        ("five", "EUR"),
        ("1e999", "EUR"),
        ("1e999999", "EUR"),
        ("1e-999999", "EUR"),
        ("1e99999999999999999999", "EUR"),
        ("12345678901234567890123456789.01", "EUR"),
    ],
)
def test_what_is_no_sum_in_the_currency_is_a_value_error(amount: str, currency: str) -> None:
    with pytest.raises(ValueError):
        Money.of(amount, currency)


@given(minors, st.sampled_from(CURRENCIES))
def test_the_amount_reads_back_as_the_same_money(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert Money.of(money.amount, currency) == money
    assert -money.amount.as_tuple().exponent == places(currency)  # type: ignore[operator] # finite


@given(minors, st.integers(1, 300), st.sampled_from(CURRENCIES))
def test_a_split_keeps_every_minor_unit(minor: int, count: int, currency: str) -> None:
    parts = Money(minor, currency).split(count)
    assert len(parts) == count
    assert total(parts, currency) == Money(minor, currency)
    assert max(parts) - min(parts) <= Money(1, currency)


def test_a_sum_is_not_split_into_no_parts() -> None:
    with pytest.raises(ValueError):
        Money(100, "DKK").split(0)


@given(minors, st.lists(minors, max_size=8))
def test_an_allocation_loses_no_minor_unit(payment: int, owed: list[int]) -> None:
    sums = [Money(minor, "DKK") for minor in owed]
    parts = allocate(Money(payment, "DKK"), sums)
    assert len(parts) == len(owed)
    assert all(Money(0, "DKK") <= part <= left for part, left in zip(parts, sums, strict=True))
    assert total(parts, "DKK").minor == min(payment, sum(owed))
    unfilled = [n for n, (part, left) in enumerate(zip(parts, sums, strict=True)) if part < left]
    assert all(not parts[n] for n in unfilled[1:]), "older sums are filled first"


@pytest.mark.parametrize("act", [Money.__add__, Money.__sub__, Money.__lt__, Money.__ge__])
def test_two_currencies_never_meet(act: object) -> None:
    assert callable(act)
    with pytest.raises(CurrencyMismatch):
        act(Money(1, "DKK"), Money(1, "EUR"))


def test_an_allocation_across_currencies_is_refused() -> None:
    with pytest.raises(CurrencyMismatch):
        allocate(Money(100, "DKK"), [Money(500, "EUR")])


def test_totals_are_one_a_currency_the_largest_figure_first() -> None:
    sums = [Money(100, "DKK"), Money(50_00, "EUR"), Money(200, "DKK"), Money(0, "ILS")]
    assert totals(sums) == (Money(50_00, "EUR"), Money(300, "DKK"))
