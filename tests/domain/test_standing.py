"""A client's signals and the advice that follows, worked out from its page of the ledger."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.drafts import Channel
from bot.domain.facts import (
    Contacted,
    Fact,
    Forgiven,
    Owed,
    Paid,
    Part,
    PlanAgreed,
    PlanEnded,
    Promised,
    Said,
)
from bot.domain.intents import Reason
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.people import Client
from bot.domain.posting import post
from bot.domain.standing import Advice, Signals, advice, signals

DAY = date(2026, 6, 1)
SUM = Money.of(100, "DKK")


def on(number: int) -> date:
    return DAY + timedelta(days=number)


def account(*facts: Fact) -> Account:
    page = Account(Client(1, "Acme"))
    for fact in facts:
        page = post(page, fact)
    return page


def owed(number: int, due: int) -> Owed:
    return Owed(number, 1, SUM, on(due), DAY)


def paid(number: int, day: int) -> Paid:
    return Paid(number, 1, SUM, on(day), (Part(number, SUM),))


def test_a_page_without_a_past_says_nothing() -> None:
    assert signals(account(owed(1, 10)), on(5)) == Signals()


def test_days_late_are_those_of_the_day_on_which_a_debt_was_settled() -> None:
    half = Money.of(50, "DKK")
    parts = [Paid(n, 1, half, on(day), (Part(1, half),)) for n, day in ((1, 2), (2, 14))]
    page = account(owed(1, 10), *parts, owed(3, 10), paid(3, 9), owed(4, 10), paid(4, 12))
    assert signals(page, on(60)) == Signals(bills=3, late=2, average=2)


def test_what_was_let_go_was_paid_neither_late_nor_in_time() -> None:
    let_go = Forgiven(1, (Part(1, SUM),), on(40))
    assert signals(account(owed(1, 10), let_go), on(60)) == Signals()


def test_an_open_debt_counts_by_its_days_late_so_far() -> None:
    page = account(owed(1, 10), paid(1, 10), owed(2, 20), owed(3, 50))
    assert signals(page, on(45)) == Signals(bills=2, late=1, overdue=25)


def promise(day: int, said: int = 0, after: int = 0) -> Promised:
    return Promised(1, on(day), on(said), None, (SUM,), after)


@pytest.mark.parametrize(
    ("came", "kept", "broken"), [(20, 1, 0), (23, 1, 0), (24, 0, 1), (None, 0, 1)]
)
def test_a_promise_is_kept_by_money_within_three_days(
    came: int | None, kept: int, broken: int
) -> None:
    facts = [paid(1, came)] if came else []
    known = signals(account(owed(1, 50), promise(20), *facts), on(30))
    assert (known.kept, known.broken) == (kept, broken)


def test_a_promise_to_come_or_one_that_was_replaced_in_time_is_neither() -> None:
    waiting = account(owed(1, 50), promise(20))
    assert signals(waiting, on(23)).broken == 0
    moved = account(owed(1, 50), promise(20), promise(40, said=15))
    assert signals(moved, on(30)).broken == 0
    too_late = account(owed(1, 50), promise(20), promise(40, said=25))
    assert signals(too_late, on(30)).broken == 1
    agreed = account(owed(1, 50), promise(20), PlanAgreed(1, 1, on(10), (1,), (), ""))
    assert signals(agreed, on(30)).broken == 0


def test_plans_objections_and_silence_are_counted() -> None:
    page = account(
        owed(1, 10),
        Said(1, Reason.UNHAPPY, on(11)),
        Said(1, Reason.NO_MONEY, on(12)),
        PlanAgreed(1, 1, on(12), (1,), (), ""),
        PlanEnded(1, 1, on(30), broken=True),
        PlanAgreed(2, 1, on(31), (1,), (), ""),
        PlanEnded(2, 1, on(32), broken=False),
        Contacted(1, 1, (1,), "check_in", Channel.EMAIL, on(11)),
        Contacted(1, 2, (1,), "check_in", Channel.EMAIL, on(33)),
    )
    known = signals(page, on(40))
    assert (known.plans, known.objections, known.silent) == (1, 1, 1)


GOOD = Signals(bills=5, kept=1)


@pytest.mark.parametrize(
    ("known", "wanted"),
    [
        (Signals(), Advice.UNKNOWN),
        (GOOD, Advice.USUAL),
        (replace(GOOD, late=1, average=2), Advice.TERMS),
        (replace(GOOD, objections=1), Advice.TERMS),
        (replace(GOOD, late=2, average=12), Advice.TERMS),
        (replace(GOOD, late=3, average=6), Advice.TERMS),
        (replace(GOOD, late=3, average=7), Advice.DEPOSIT),
        (replace(GOOD, late=3, overdue=1), Advice.DEPOSIT),
        (replace(GOOD, late=1, average=30), Advice.HALF),
        (replace(GOOD, late=1, overdue=30), Advice.HALF),
        (replace(GOOD, broken=1), Advice.HALF),
        (replace(GOOD, late=1, overdue=60, silent=4), Advice.HALF),
        (replace(GOOD, late=1, overdue=60, silent=5), Advice.BETTER_NOT),
        (replace(GOOD, broken=2), Advice.BETTER_NOT),
        (replace(GOOD, plans=1), Advice.BETTER_NOT),
    ],
)
def test_the_advice_follows_the_gravest_signal(known: Signals, wanted: Advice) -> None:
    assert advice(known) is wanted


@pytest.mark.parametrize(
    ("bills", "late", "habit"), [(1, 1, False), (2, 2, True), (4, 2, True), (5, 2, False)]
)
def test_late_once_is_no_habit(bills: int, late: int, habit: bool) -> None:
    assert Signals(bills=bills, late=late).habit is habit


@pytest.mark.parametrize(
    ("late", "trend"),
    [
        ((0, 0, 5, 7), 6),
        ((9, 9, 1, 1), -8),
        ((3, 3, 4, 4), 0),
        ((0, 0, 9), 0),
        ((2, 0, 50, 0, 20), 9),
    ],
)
def test_a_trend_needs_four_bills_and_three_days(late: tuple[int, ...], trend: int) -> None:
    facts: list[Fact] = []
    for number, days in enumerate(late, 1):
        facts += [owed(number, number), paid(number, number + days)]
    assert signals(account(*facts), on(100)).trend == trend


def test_talk_without_a_day_or_a_reason_is_counted() -> None:
    page = account(
        Said(1, Reason.STALLING, on(1)),
        Said(1, Reason.OTHER, on(2)),
        Said(1, Reason.STALLING, on(3), named=on(9)),
        Said(1, Reason.NO_MONEY, on(4)),
    )
    assert signals(page, on(10)).talk == 2
