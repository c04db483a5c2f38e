"""Reminder fees as such: whatever letters go, the law's number, gap and sum hold."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.charges import Charge
from bot.domain.charges import Kind as Line
from bot.domain.country import Country
from bot.domain.law import Confidence, Figure, Law, Missing, ReminderFee, Why
from bot.domain.law_case import Circumstances
from bot.domain.money import Money
from bot.domain.people import Kind
from bot.domain.reminders import fees, reminder_fee

DUE = date(2026, 1, 15)
FEE = Figure(
    ReminderFee(Money(10000, "DKK"), 3, 10, frozenset({Kind.BUSINESS})),
    ("a statute",),
    Confidence.OFFICIAL,
    date(2026, 1, 1),
    date(2026, 12, 31),
)
PLACE = Country("DK", currency="DKK", law=Law("dk", "DKK", reminder_fee=FEE))
DEBT = Circumstances(Kind.BUSINESS, Money(500000, "DKK"), DUE)


@given(
    days=st.lists(st.integers(-20, 120), max_size=12, unique=True),
    asked=st.none() | st.integers(1, 30000),
)
def test_whatever_letters_go_the_law_is_kept(days: list[int], asked: int | None) -> None:
    debt, wanted = DEBT, Money(asked, "DKK") if asked else None
    for day in sorted(days):
        sent = DUE + timedelta(days=day)
        fee = reminder_fee(PLACE, debt, sent, wanted)
        assert not isinstance(fee, Missing)
        debt = replace(debt, letters=(*debt.letters, (sent, fee or Money(0, "DKK"))))
    charged = [(sent, fee) for sent, fee in debt.letters if fee]
    assert len(charged) <= 3
    assert all(sent > DUE and fee <= FEE.value.amount for sent, fee in charged)
    for (before, _), (sent, fee) in pairwise(debt.letters):
        assert not fee or (sent - before).days >= 10


@pytest.mark.parametrize(
    "debt",
    [
        replace(DEBT, kind=Kind.PERSON),
        replace(DEBT, planned=True),
        replace(DEBT, disputed=True),
        replace(DEBT, principal=Money(500000, "EUR")),
    ],
    ids=["another kind of debtor", "a plan", "a dispute", "another currency"],
)
def test_no_fee_for(debt: Circumstances) -> None:
    assert reminder_fee(PLACE, debt, date(2026, 2, 1)) is None
    assert reminder_fee(PLACE, DEBT, date(2026, 2, 1)) == FEE.value.amount


def test_a_figure_that_may_not_be_stated_is_missing_only_where_a_fee_was_due() -> None:
    late = Missing("DK", "reminder_fee", Why.EXPIRED)
    day = date(2027, 1, 1)
    assert reminder_fee(PLACE, DEBT, day) == fees(PLACE, DEBT, day) == late
    assert fees(PLACE, DEBT, day, reminder=False) is None
    charged = replace(DEBT, letters=((date(2026, 12, 31), Money(10000, "DKK")),))
    assert reminder_fee(PLACE, charged, day) is None
    assert fees(PLACE, charged, day) == late


def test_the_line_counts_only_the_letters_that_cost_something() -> None:
    letters = ((date(2026, 1, 20), Money(6000, "DKK")), (date(2026, 1, 25), Money(0, "DKK")))
    debt = replace(DEBT, letters=letters)
    assert fees(PLACE, debt, date(2026, 2, 4)) == Charge(
        Line.FEE, Money(16000, "DKK"), "dk_fee", letters=2
    )
    assert fees(PLACE, replace(DEBT, planned=True), date(2026, 2, 4)) is None


def test_a_country_without_a_rule_has_no_fee() -> None:
    assert fees(Country("other"), DEBT, date(2026, 2, 1)) is None
    assert reminder_fee(Country("other"), DEBT, date(2026, 2, 1)) is None
