"""Figures of law: when they may be stated, which day rules them, and the days they lead to."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.law import Basis, Compensation, Confidence, Figure, Notice, Why
from bot.domain.law_case import Circumstances
from bot.domain.law_days import deadline, first_allowed, latest
from bot.domain.money import Money
from bot.domain.people import Kind

FEE = Figure(
    100, ("a statute",), Confidence.OFFICIAL, reviewed=date(2026, 11, 21), expires=date(2027, 6, 9)
)


@pytest.mark.parametrize(
    ("confidence", "may"),
    [
        (Confidence.OFFICIAL, True),
        (Confidence.SECONDARY, True),
        (Confidence.CONFLICT, False),
        (Confidence.MEMORY, False),
        (Confidence.HOUSE, False),
    ],
)
def test_only_what_somebody_has_read_may_be_stated(confidence: Confidence, may: bool) -> None:
    figure = replace(FEE, confidence=confidence)
    assert figure.may_be_stated(date(2026, 12, 1)) is may
    assert figure.why_not(date(2026, 12, 1)) is (None if may else Why.UNVERIFIED)


@pytest.mark.parametrize(
    ("day", "why"), [(date(2027, 6, 9), None), (date(2027, 6, 10), Why.EXPIRED)]
)
def test_a_figure_may_be_stated_until_it_wants_another_look(day: date, why: Why | None) -> None:
    assert FEE.why_not(day) is why
    assert FEE.may_be_stated(day) is (why is None)


@pytest.mark.parametrize(
    ("day", "why"), [(date(2026, 12, 31), Why.ABSENT), (date(2027, 1, 1), None)]
)
def test_a_figure_may_be_stated_from_the_day_it_is_in_force(day: date, why: Why | None) -> None:
    figure = replace(FEE, since=date(2027, 1, 1))
    assert figure.why_not(day) is why
    assert figure.may_be_stated(day) is (why is None)


@pytest.mark.parametrize(
    ("basis", "day", "rules"),
    [
        (Basis.FLOAT_HALF_YEAR, date(2026, 6, 30), date(2026, 1, 1)),
        (Basis.FLOAT_HALF_YEAR, date(2026, 7, 1), date(2026, 7, 1)),
        (Basis.FLOAT_HALF_YEAR, date(2026, 12, 31), date(2026, 7, 1)),
        (Basis.QUARTERLY, date(2026, 3, 31), date(2026, 1, 1)),
        (Basis.QUARTERLY, date(2026, 12, 31), date(2026, 10, 1)),
        (Basis.FROZEN_AT_START, date(2026, 6, 29), date(2025, 12, 31)),
        (Basis.FROZEN_AT_START, date(2026, 6, 30), date(2026, 6, 30)),
        (Basis.FROZEN_AT_START, date(2026, 12, 30), date(2026, 6, 30)),
        (Basis.FROZEN_AT_START, date(2026, 12, 31), date(2026, 12, 31)),
    ],
)
def test_the_last_reference_day_rules(basis: Basis, day: date, rules: date) -> None:
    assert basis.reference_day(day) == rules


@pytest.mark.parametrize("basis", [each for each in Basis if each is not Basis.NONE])
@given(day=st.dates(min_value=date(2, 1, 1)))
def test_a_reference_day_rules_itself_and_never_lies_ahead(basis: Basis, day: date) -> None:
    rules = basis.reference_day(day)
    assert rules <= day
    assert basis.reference_day(rules) == rules
    assert (day - rules).days <= (92 if basis is Basis.QUARTERLY else 184)


EVERYBODY = frozenset(Kind)


@pytest.mark.parametrize(
    ("whole", "sent", "days", "allowed"),
    [
        (True, date(2026, 3, 10), 14, date(2026, 3, 25)),
        (False, date(2026, 3, 2), 30, date(2026, 4, 1)),
        (False, date(2026, 3, 2), 14, date(2026, 3, 16)),
    ],
)
def test_what_waits_for_a_notice(whole: bool, sent: date, days: int, allowed: date) -> None:
    assert first_allowed(Notice("a", days, EVERYBODY, whole=whole), sent) == allowed


def test_a_notice_sets_a_deadline_and_may_have_one_of_its_own() -> None:
    notice = Notice("a", 10, EVERYBODY, within=4)
    assert deadline(notice, date(2026, 12, 20)) == date(2026, 12, 30)
    assert latest(notice, date(2025, 10, 31)) == date(2026, 2, 28)
    assert latest(replace(notice, within=None), date(2026, 3, 1)) is None


def pounds(amount: int | str) -> Money:
    return Money.of(amount, "GBP")


@pytest.mark.parametrize(
    ("principal", "fixed"),
    [("0.01", 40), ("999.99", 40), ("1000", 70), ("9999.99", 70), ("10000", 100)],
)
def test_the_fixed_sum_goes_by_the_tier(principal: str, fixed: int) -> None:
    tiers = ((0, 40), (1000, 70), (10000, 100))
    rule = Compensation(tuple((pounds(least), pounds(sum)) for least, sum in tiers), EVERYBODY)
    assert rule.due_on(pounds(principal)) == pounds(fixed)


@pytest.mark.parametrize(("day", "owed"), [(9, 100), (10, 100), (11, 70), (20, 70), (21, 20)])
def test_a_payment_counts_from_the_day_after_it(day: int, owed: int) -> None:
    paid = ((date(2026, 3, 10), pounds(30)), (date(2026, 3, 20), pounds(50)))
    debt = Circumstances(Kind.BUSINESS, pounds(20), date(2026, 3, 1), payments=paid)
    assert debt.owed_on(date(2026, 3, day)) == pounds(owed)
