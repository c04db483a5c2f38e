"""Sums kept as text, and what is too small to chase."""

from __future__ import annotations

import pytest

from bot.domain.money import Money
from bot.domain.thresholds import thresholds, too_small, with_sums, written

KRONER, SHEKELS = Money.of("200.50", "DKK"), Money.of(100, "ILS")
YEN = Money.of(9000, "JPY")


def test_sums_survive_as_text() -> None:
    for sums in ((), (KRONER,), (KRONER, SHEKELS, YEN)):
        assert thresholds(written(sums)) == sums


def test_a_new_sum_replaces_the_one_in_its_currency() -> None:
    known = written((KRONER, SHEKELS))
    new = with_sums(known, written((Money.of(150, "ILS"),)))
    assert thresholds(new) == (KRONER, Money.of(150, "ILS"))


@pytest.mark.parametrize(
    ("left", "small"),
    [
        ((), False),
        ((Money.of(200, "DKK"),), True),
        ((KRONER,), False),
        ((Money.of(150, "DKK"), Money.of(150, "DKK")), False),
        ((Money.of(1, "EUR"),), False),
        ((Money.of(1, "DKK"), Money.of(500, "ILS")), False),
        ((Money.of(1, "DKK"), Money.of(1, "ILS")), True),
    ],
)
def test_too_small_is_below_the_sum_in_every_currency(left: tuple[Money, ...], small: bool) -> None:
    assert too_small(left, (KRONER, SHEKELS)) is small
