"""Plans: schedules sum to the debt to the minor unit, and fall on the days that were said."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.dates import Frequency, Rule
from bot.domain.ledger import Plan
from bot.domain.money import Money, total
from bot.domain.plans import LONGEST, TooLong, missed, schedule, upcoming
from tests.domain.pages import account, agreed, day, kroner, owed

MONTHLY = Rule(Frequency.MONTHLY)
WEEKLY = Rule(Frequency.WEEKLY)
FIRST = date(2024, 1, 1)
STARTS = (date(2032, 12, 31) - FIRST).days + 1

sums = st.builds(Money, st.integers(1, 10**11), st.sampled_from(["JPY", "DKK", "KWD"]))
starts = st.dates(date(2020, 1, 1), date(2060, 12, 31))


@given(sums, starts, st.integers(1, LONGEST), st.sampled_from([MONTHLY, WEEKLY]))
def test_equal_parts_sum_to_the_debt(whole: Money, start: date, count: int, rule: Rule) -> None:
    plan = schedule(rule, start, whole, count=count)
    assert total((part.amount for part in plan), whole.currency) == whole
    assert len(plan) == min(count, whole.minor)


@given(sums, st.integers(1, LONGEST), st.integers(0, 10**9), st.none() | st.integers(1, LONGEST))
def test_parts_of_a_sum_end_with_what_remains(
    whole: Money, parts: int, more: int, count: int | None
) -> None:
    amount = Money(-(-whole.minor // parts) + more, whole.currency)
    plan = schedule(MONTHLY, FIRST, whole, amount, count)
    assert total((part.amount for part in plan), whole.currency) == whole
    assert all(part.amount == amount for part in plan[:-1])
    assert plan[-1].amount.minor > 0
    assert count is None or len(plan) <= count


@pytest.mark.parametrize("count", range(1, 25))
def test_every_start_of_nine_years_keeps_its_day_of_the_month(count: int, long: bool) -> None:
    # In a short run every start falls to a fifth of the counts.
    for number in range(STARTS) if long else range(count % 5, STARTS, 5):
        start = FIRST + timedelta(days=number)
        days = [part.day for part in schedule(MONTHLY, start, kroner(1000), count=count)]
        months = [start.year * 12 + start.month - 1 + n for n in range(count)]
        assert [d.year * 12 + d.month - 1 for d in days] == months
        assert all(d.day == min(start.day, monthrange(d.year, d.month)[1]) for d in days)


@pytest.mark.parametrize("count", range(1, 25))
def test_every_start_of_nine_years_keeps_its_weekday(count: int, long: bool) -> None:
    for number in range(STARTS) if long else range(count % 5, STARTS, 5):
        start = FIRST + timedelta(days=number)
        days = [part.day for part in schedule(WEEKLY, start, kroner(1000), count=count)]
        assert days == [start + timedelta(weeks=week) for week in range(count)]


@pytest.mark.parametrize(
    ("amount", "count"), [(None, 0), (None, LONGEST + 1), (1, None), (1, LONGEST + 1)]
)
def test_a_plan_longer_than_twenty_years_is_a_slip(amount: int | None, count: int | None) -> None:
    part = kroner(amount) if amount else None
    with pytest.raises(TooLong):
        schedule(MONTHLY, FIRST, kroner(1000), part, count)


def test_a_plan_past_the_end_of_the_calendar_is_a_slip() -> None:
    with pytest.raises(TooLong):
        schedule(Rule(Frequency.YEARLY, 1000), FIRST, kroner(1000), count=12)


def running() -> Plan:
    plan = account(owed(1, kroner(500)), agreed(1, ((7, 200), (14, 300)))).plan
    assert plan is not None
    return plan


@pytest.mark.parametrize(
    ("today", "late", "ahead"),
    [(0, None, 7), (7, None, 7), (8, 7, 14), (15, 7, None)],
)
def test_an_instalment_is_missed_from_the_day_after_its_own(
    today: int, late: int | None, ahead: int | None
) -> None:
    plan = running()
    was, comes = missed(plan, day(today)), upcoming(plan, day(today))
    assert (was and was.day) == (day(late) if late is not None else None)
    assert (comes and comes.day) == (day(ahead) if ahead is not None else None)
