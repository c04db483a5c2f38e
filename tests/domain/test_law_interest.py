"""Late interest as such, whatever the rates: never negative, grows with time, adds up."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.country import Country
from bot.domain.interest import Reckoned, agreed_interest, interest, reckon_interest
from bot.domain.law import Basis, Confidence, Figure, Interest, Law, Missing, Why
from bot.domain.law_case import Circumstances
from bot.domain.money import Money
from bot.domain.people import Kind

REVIEWED, EXPIRES = date(2026, 1, 1), date(2030, 12, 31)
EVERYBODY = frozenset(Kind)


def row(
    percent: Decimal, since: date, confidence: Confidence = Confidence.OFFICIAL
) -> Figure[Decimal]:
    return Figure(percent, ("a bank",), confidence, REVIEWED, EXPIRES, since)


def country(
    basis: Basis, percents: list[Decimal], margin: int = 8, leap_years: bool = True
) -> Country:
    """One with references for 2024 to 2026, and one before them for what is frozen."""
    ends = [(12, 31), (6, 30)] if basis is Basis.FROZEN_AT_START else [(1, 1), (7, 1)]
    first = 2023 if basis is Basis.FROZEN_AT_START else 2024
    days = sorted(date(year, *end) for year in range(first, 2027) for end in ends)
    rows = tuple(row(percent, day) for percent, day in zip(percents, days, strict=False))
    rule = Interest(basis, Decimal(margin), EVERYBODY, rows, leap_years)
    figure = Figure(rule, ("a statute",), Confidence.OFFICIAL, REVIEWED, EXPIRES)
    return Country("XX", currency="EUR", law=Law("xx", "EUR", figure))


def debt(principal: int, due: date) -> Circumstances:
    return Circumstances(Kind.BUSINESS, Money(principal, "EUR"), due, due_agreed=True)


def owed(place: Country, case: Circumstances, until: date) -> int:
    """The interest in minor units."""
    found = reckon_interest(place, case, until)
    assert not isinstance(found, Missing)
    return found.charge.amount.minor if found else 0


PERCENTS = st.lists(st.decimals(min_value=-20, max_value=20, places=2), min_size=8, max_size=8)
DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))
SUMS = st.integers(1, 10**11)
FLOATING = [Basis.FLOAT_HALF_YEAR, Basis.FROZEN_AT_START]


@pytest.mark.parametrize("basis", FLOATING)
@given(percents=PERCENTS, days=st.tuples(DAYS, DAYS, DAYS), principal=SUMS, leap=st.booleans())
def test_interest_is_never_negative_and_never_shrinks_with_time(
    basis: Basis, percents: list[Decimal], days: tuple[date, ...], principal: int, leap: bool
) -> None:
    due, sooner, later = sorted(days)
    place = country(basis, percents, leap_years=leap)
    case = debt(principal, due)
    assert 0 <= owed(place, case, sooner) <= owed(place, case, later)


@given(percents=PERCENTS, days=st.sets(DAYS, min_size=2, max_size=6), principal=SUMS)
def test_interest_that_floats_adds_up_over_its_pieces(
    percents: list[Decimal], days: set[date], principal: int
) -> None:
    place, cuts = country(Basis.FLOAT_HALF_YEAR, percents), sorted(days)
    pieces = [owed(place, debt(principal, start), end) for start, end in pairwise(cuts)]
    whole = owed(place, debt(principal, cuts[0]), cuts[-1])
    assert abs(whole - sum(pieces)) <= (len(pieces) + 1) / 2


@given(percents=PERCENTS, days=st.tuples(DAYS, DAYS, DAYS), halves=st.tuples(SUMS, SUMS))
def test_a_payment_splits_a_debt_in_two(
    percents: list[Decimal], days: tuple[date, ...], halves: tuple[int, int]
) -> None:
    due, paid, until = sorted(days)
    place, (gone, left) = country(Basis.FLOAT_HALF_YEAR, percents), halves
    case = replace(debt(left, due), payments=((paid, Money(gone, "EUR")),))
    apart = owed(place, debt(gone, due), paid) + owed(place, debt(left, due), until)
    assert abs(owed(place, case, until) - apart) <= 1


@given(rate=st.decimals(0, 40, places=2), days=st.tuples(DAYS, DAYS), principal=SUMS)
def test_an_agreed_rate_counts_as_the_laws_own_would(
    rate: Decimal, days: tuple[date, date], principal: int
) -> None:
    due, until = sorted(days)
    place = country(Basis.FLOAT_HALF_YEAR, [rate] * 8, margin=0)
    lawful = reckon_interest(place, debt(principal, due), until)
    agreed = agreed_interest(place, debt(principal, due), until, rate)
    assert not isinstance(lawful, Missing)
    assert agreed == (replace(lawful.charge, rule="agreed") if lawful else None)


EIGHT = [Decimal(0)] * 8


def test_the_sum_is_rounded_half_up_and_only_once() -> None:
    place = country(Basis.FLOAT_HALF_YEAR, EIGHT, margin=1)  # half a cent a day on 182.50
    assert owed(place, debt(18250, date(2025, 3, 1)), date(2025, 3, 2)) == 1
    assert owed(place, debt(18249, date(2025, 3, 1)), date(2025, 3, 2)) == 0
    assert owed(place, debt(18250, date(2025, 3, 30)), date(2025, 4, 1)) == 1
    assert owed(place, debt(18250, date(2025, 6, 29)), date(2025, 7, 1)) == 1


def test_a_leap_year_has_366ths_where_the_country_counts_them() -> None:
    due, until = date(2024, 1, 31), date(2024, 3, 1)
    counted = country(Basis.FLOAT_HALF_YEAR, EIGHT)
    assert owed(counted, debt(36600000, due), until) == 240000
    not_counted = country(Basis.FLOAT_HALF_YEAR, EIGHT, leap_years=False)
    assert owed(not_counted, debt(36500000, due), until) == 240000


def test_a_frozen_rate_stays_and_a_floating_one_moves() -> None:
    percents = [Decimal(each) for each in (0, 1, 2, 3, 4, 5, 6, 7)]
    case, days = debt(100000, date(2025, 6, 29)), (date(2025, 6, 30), date(2025, 7, 31))
    for basis, rates in ((Basis.FROZEN_AT_START, [11, 11]), (Basis.FLOAT_HALF_YEAR, [10, 11])):
        found = [reckon_interest(country(basis, percents), case, day) for day in days]
        assert [each.charge.rate for each in found if isinstance(each, Reckoned)] == rates


def test_the_weakest_row_speaks_for_the_sum() -> None:
    place = country(Basis.FLOAT_HALF_YEAR, EIGHT)
    assert place.law.interest is not None
    rule = place.law.interest
    doubtful = tuple(
        replace(each, confidence=Confidence.CONFLICT, expires=date(2026, 1, 31))
        if each.since == date(2025, 7, 1)
        else each
        for each in rule.value.references
    )
    figure = replace(rule, value=replace(rule.value, references=doubtful))
    shaky = replace(place, law=replace(place.law, interest=figure))
    case = debt(100000, date(2025, 6, 1))
    found = reckon_interest(shaky, case, date(2025, 8, 1))
    assert isinstance(found, Reckoned)
    assert (found.confidence, found.expires) == (Confidence.CONFLICT, date(2026, 1, 31))
    assert interest(shaky, case, date(2025, 8, 1)) == Missing(
        "XX", "interest.reference", Why.UNVERIFIED, date(2025, 7, 1)
    )
    assert interest(shaky, case, date(2025, 6, 30)) == interest(place, case, date(2025, 6, 30))


def test_where_nothing_is_known_there_is_nothing() -> None:
    nowhere, case = Country("other"), debt(100000, date(2025, 6, 1))
    assert interest(nowhere, case, date(2026, 6, 1)) is None
    assert reckon_interest(nowhere, case, date(2026, 6, 1)) is None
    agreed = agreed_interest(nowhere, case, date(2026, 6, 1), Decimal(10))
    assert agreed is not None
    assert agreed.amount == Money(10000, "EUR")
