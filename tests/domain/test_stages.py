"""Work in stages: the parts sum to the price, in every currency and by every split."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.facts import StageDone, StagesAgreed
from bot.domain.money import Money, total
from bot.domain.stages import label, shares
from tests.domain.pages import account, day, kroner, owed

CURRENCIES = ("JPY", "DKK", "ILS", "GBP", "KWD")
"""With 0, 2 and 3 decimals."""


@st.composite
def splits(draw: st.DrawFn) -> tuple[int, ...]:
    """Whole percents, none of them nothing, that sum to 100."""
    cuts = draw(st.sets(st.integers(1, 99), max_size=12))
    edges = [0, *sorted(cuts), 100]
    return tuple(after - before for before, after in pairwise(edges))


@given(st.integers(100, 10**14), st.sampled_from(CURRENCIES), splits())
def test_the_parts_sum_to_the_price_and_each_is_within_one_unit_of_its_share(
    minor: int, currency: str, split: tuple[int, ...]
) -> None:
    price = Money(minor, currency)
    parts = shares(price, split)
    assert total(parts, currency) == price
    assert len(parts) == len(split) and min(part.minor for part in parts) > 0
    for part, percent in zip(parts[:-1], split, strict=False):
        assert 0 <= minor * percent - part.minor * 100 < 100


def test_the_last_part_takes_what_remains() -> None:
    assert shares(kroner("100.01"), (33, 33, 34)) == (
        kroner("33"),
        kroner("33"),
        kroner("34.01"),
    )
    assert shares(Money(1001, "JPY"), (50, 50)) == (Money(500, "JPY"), Money(501, "JPY"))


@pytest.mark.parametrize(
    ("minor", "split"), [(1, (50, 50)), (3, (1, 99)), (1000, (50, 40)), (1000, (0, 100))]
)
def test_a_split_with_an_empty_part_or_another_sum_is_refused(
    minor: int, split: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match="sum"):
        shares(Money(minor, "DKK"), split)


def test_a_part_that_waits_is_no_debt_and_becomes_one_when_its_stage_is_done() -> None:
    parts = (kroner(3000), kroner(3000), kroner(4000))
    agreed = StagesAgreed(1, 1, day(0), "site", kroner(10000), (30, 30, 40), parts, 1)
    page = account(owed(1, parts[0]), agreed)
    (staged,) = page.staged
    assert page.balance() == (kroner(3000),)
    assert staged.next == 2 and staged.to_come() == parts[1:]

    page = account(
        owed(1, parts[0]), agreed, StageDone(1, 1, 2, 2, day(9)), owed(2, parts[1], due=39)
    )
    (staged,) = page.staged
    assert page.balance() == (kroner(6000),)
    assert staged.next == 3 and staged.stage_of(2) == 2 and staged.stage_of(3) is None


def test_a_stage_bears_the_works_name_where_it_has_one() -> None:
    assert label("site", 2, 3) == "site (2/3)"
    assert label("", 2, 3) == ""
