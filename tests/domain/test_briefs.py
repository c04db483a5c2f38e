"""Briefs: what a letter may say, and whether it still agrees with the book."""

from __future__ import annotations

from functools import reduce

import pytest

from bot.domain.answers import Stale
from bot.domain.book import Book, apply
from bot.domain.briefs import TIME_TO_ANSWER, brief_for, outdated, renewed, stale
from bot.domain.country import Country
from bot.domain.drafts import Channel, Draft, Words
from bot.domain.facts import (
    ClientSet,
    Disputed,
    DueMoved,
    Fact,
    Forgiven,
    OwnerSet,
    Paid,
    Part,
    PlanEnded,
)
from bot.domain.money import Money, total
from bot.domain.nudges import Nudge
from bot.domain.people import Detail, Setting
from tests.domain.pages import DANISH, agreed, day, kroner, line, named, owed

DENMARK = Country("DK", calendar=DANISH)


def book(*facts: Fact) -> Book:
    start = (named(), owed(1, kroner(500)), owed(2, kroner(300), 10))
    return reduce(apply, (line(1, *start), line(2, *facts)), Book())


def written(
    before: Book, step: str, *debts: int, about: int | None = None, script: str = ""
) -> Draft:
    nudge = Nudge(step, day(12), debts or (1, 2), None if about is None else day(about))
    account = before.accounts[1]
    brief = brief_for(before, account, nudge, Channel.SHARE, day(12), DENMARK, script)
    return Draft(1, brief, Words("Hi"), "")


def after(before: Book, *facts: Fact) -> Book:
    return apply(before, line(before.step + 1, *facts))


def paid(number: int, sum_: int, debt: int) -> Paid:
    return Paid(number, 1, kroner(sum_), day(12), (Part(debt, kroner(sum_)),))


def test_a_letter_says_what_is_left_of_each_debt_and_what_came_in() -> None:
    brief = written(book(paid(1, 200, 1)), "friendly_reminder").brief
    assert [(item.debt, item.amount, item.due) for item in brief.items] == [
        (1, kroner(300), day(0)),
        (2, kroner(300), day(10)),
    ]
    assert (brief.totals, brief.paid) == ((kroner(600),), (kroner(200),))


@pytest.mark.parametrize(
    ("step", "by"), [("formal_reminder", 22), ("second_warning", 22), ("final_notice", 28)]
)
def test_a_firm_letter_names_a_working_day_to_pay_by(step: str, by: int) -> None:
    assert written(book(), step).brief.by == day(by)
    assert day(12) + TIME_TO_ANSWER[step] <= day(by)
    assert DANISH.is_open(day(by))


def test_an_offer_is_three_months_that_sum_to_the_debt() -> None:
    brief = written(book(paid(1, 1, 1)), "offer_help").brief
    assert [part.day.day for part in brief.instalments] == [1, 1, 1]
    assert total((part.amount for part in brief.instalments), "DKK") == kroner(799)


def test_no_plan_is_offered_over_two_currencies() -> None:
    two = book(owed(3, Money.of(9, "EUR")))
    assert written(two, "offer_help", 1, 3).brief.instalments == ()


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ((), None),
        ((paid(1, 1, 1),), Stale.AMOUNT),
        ((paid(1, 500, 1),), Stale.AMOUNT),
        ((paid(1, 500, 1), paid(2, 300, 2)), Stale.SETTLED),
        ((Forgiven(1, (Part(1, kroner(500)), Part(2, kroner(300))), day(12)),), Stale.SETTLED),
        ((DueMoved(1, (1,), day(1)),), Stale.DUE),
        ((Disputed(1, (2,), day(12)),), Stale.DISPUTED),
        ((ClientSet(1, Detail.NAME, "Acme ApS"),), Stale.NAMES),
        ((OwnerSet(Setting.NAME, "Dana"),), Stale.NAMES),
        ((OwnerSet(Setting.WAYS_TO_PAY, "cash"),), Stale.CHANGED),
        ((ClientSet(1, Detail.LANGUAGE, "he"),), Stale.CHANGED),
        ((owed(3, kroner(5), 30),), None),
        ((ClientSet(1, Detail.EMAIL, "a@example.com"),), None),  # another way to reach is no lie
    ],
)
def test_a_letter_agrees_with_the_book_or_says_why_not(
    facts: tuple[Fact, ...], why: Stale | None
) -> None:
    before = book()
    draft = written(before, "check_in")
    assert stale(after(before, *facts), draft, DENMARK) is why


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ((), None),
        ((paid(1, 50, 1),), Stale.AMOUNT),
        ((paid(1, 100, 1),), Stale.SETTLED),
        ((PlanEnded(1, 1, day(13), broken=False),), Stale.GONE),
    ],
)
def test_a_word_about_an_instalment_follows_that_instalment(
    facts: tuple[Fact, ...], why: Stale | None
) -> None:
    before = book(agreed(1, ((14, 100), (21, 700)), 1, 2, on=12))
    draft = written(before, "instalment_upcoming", about=14)
    assert [part.day for part in draft.brief.instalments] == [day(14)]
    assert stale(after(before, *facts), draft, DENMARK) is why


def test_thanks_are_for_the_payment_that_came_in_last() -> None:
    before = book(paid(1, 500, 1))
    draft = written(before, "thank_you")
    assert (draft.brief.received, draft.brief.items) == (kroner(500), ())
    assert stale(before, draft, DENMARK) is None
    assert stale(book(), draft, DENMARK) is Stale.GONE


def test_a_plan_that_is_being_paid_is_no_longer_confirmed() -> None:
    before = book(agreed(1, ((14, 100), (21, 300), (28, 400)), 1, 2, on=12))
    draft = written(before, "plan_confirmation")
    assert draft.brief.instalments == before.accounts[1].plans[0].instalments
    assert renewed(before, draft, False, DENMARK) == draft.brief
    for kr in (1, 100, 150):
        later = after(before, paid(1, kr, 1))
        assert renewed(later, draft, False, DENMARK) is None
        assert stale(later, draft, DENMARK) is Stale.GONE


@pytest.mark.parametrize("step", ["plan_confirmation", "instalment_upcoming"])
@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ((paid(1, 100, 1),), Stale.SETTLED),
        ((PlanEnded(1, 1, day(13), broken=False),), Stale.GONE),
        ((PlanEnded(1, 1, day(13), broken=False), agreed(2, ((9, 700),), 1, 2)), Stale.GONE),
    ],
)
def test_a_plan_that_is_paid_is_told_from_one_that_was_dropped(
    step: str, facts: tuple[Fact, ...], why: Stale
) -> None:
    before = book(agreed(1, ((14, 100),), 1, 2, on=12))
    draft = written(before, step, about=14)
    if step == "plan_confirmation" and len(facts) == 2:
        why = Stale.AMOUNT  # it is the new plan's now
    assert stale(after(before, *facts), draft, DENMARK) is why


@pytest.mark.parametrize(
    ("step", "passes"), [("formal_reminder", 22), ("offer_help", 30), ("check_in", None)]
)
def test_a_letter_outlives_the_day_it_names_for_the_client_to_act(
    step: str, passes: int | None
) -> None:
    brief = written(book(), step).brief
    if passes is None:
        assert not outdated(brief, day(4000))
        return
    assert not outdated(brief, day(passes - 1))
    assert outdated(brief, day(passes))
