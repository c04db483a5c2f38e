"""Retainers and repeating invoices by themselves: no unit is lost, no month left out."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.domain import retainers
from bot.domain.billing import Billing
from bot.domain.dates import Frequency, Rule, Week
from bot.domain.facts import RetainerDrawn, RetainerFilled
from bot.domain.money import Money
from bot.domain.tasks import MORNINGS, Task

DAY = date(2026, 3, 2)
CURRENCIES = st.sampled_from(["JPY", "DKK", "ILS", "KWD"])


@given(
    CURRENCIES,
    st.lists(st.integers(1, 10**7), min_size=1, max_size=5),
    st.lists(st.integers(1, 10**5), max_size=8),
)
def test_what_went_in_is_what_was_drawn_and_what_is_left(
    currency: str, filled: list[int], drawn: list[int]
) -> None:
    known = None
    for minor in filled:
        known = retainers.after(known, RetainerFilled(1, DAY, Money(minor, currency)))
    for minor in drawn:
        known = retainers.after(known, RetainerDrawn(1, DAY, Money(minor, currency)))
    assert known is not None
    assert known.left == Money(sum(filled) - sum(drawn), currency)
    assert sum(one.amount.minor * (-1 if one.drawn else 1) for one in known.entries) == (
        known.left.minor
    )


@given(CURRENCIES, st.integers(1, 10**6), st.integers(1, 400))
def test_hours_are_worth_whole_smallest_units(currency: str, rate: int, quarters: int) -> None:
    hours = Decimal(quarters) / 4
    found = retainers.worth(hours, Money(rate, currency))
    assert abs(Decimal(found.minor) - hours * rate) <= Decimal("0.5")


def test_a_draw_without_a_retainer_is_nothing() -> None:
    assert retainers.after(None, RetainerDrawn(1, DAY, Money(5, "DKK"))) is None


@given(st.integers(1, 31), st.integers(1, 31), st.integers(0, 900), st.integers(0, 40))
def test_another_day_of_the_month_bills_every_month_once(
    old: int, new: int, at: int, ahead: int
) -> None:
    rule = Rule(Frequency.MONTHLY, month_days=(old,))
    start = next(rule.days_from(DAY + timedelta(days=at)))
    today = start + timedelta(days=ahead)
    passed = [day for day in rule.take(start, 4) if day <= today]
    billing = Billing(1, DAY, Money(5, "DKK"), str(rule), start, last=passed[-1])
    fresh = Rule(Frequency.MONTHLY, month_days=(new,))
    first, once = billing.takes_over(fresh, today)
    days = [*passed, *((once,) if once else ()), *fresh.take(first, 6)]
    months = [(day.year, day.month) for day in days]
    assert len(set(months)) == len(months)
    ordinals = [year * 12 + month for year, month in months]
    assert ordinals == [*range(ordinals[0], ordinals[0] + len(ordinals))]
    assert min(day for day in days[len(passed) :]) >= today


def test_work_without_an_invoice_is_asked_about_on_working_days_only() -> None:
    friday = date(2026, 3, 27)
    zone = ZoneInfo("Europe/Copenhagen")
    task = Task(1, friday, "site", afternoon=True)
    moments = [*task.asked_at(Week((5, 6)), time(9, 30), zone)]
    assert len(moments) == 1 + MORNINGS
    local = [moment.astimezone(zone) for moment in moments]
    assert [one.isoweekday() for one in local] == [5, 1, 2, 3]
    assert [(one.hour, one.minute) for one in local] == [(15, 0)] + [(9, 30)] * MORNINGS
