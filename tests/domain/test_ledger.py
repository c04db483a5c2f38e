"""The ledger: what facts do to an account."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.facts import (
    ClientSet,
    CreditUsed,
    Disputed,
    DueMoved,
    Fact,
    Forgiven,
    Held,
    Paid,
    Part,
    PlanEnded,
    Promised,
    Reallocated,
    Resumed,
    TakenBack,
)
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.people import Detail
from tests.domain.pages import account, agreed, day, kroner, owed, sent


def paid(number: int, sum_: int, on: int, *parts: tuple[int, int]) -> Paid:
    laid = tuple(Part(debt, kroner(amount)) for debt, amount in parts)
    return Paid(number, 1, kroner(sum_), day(on), laid)


def left(page: Account) -> dict[int, Money]:
    return {number: debt.left for number, debt in page.debts.items()}


def filled(page: Account) -> list[Money]:
    return [part.paid for part in page.plans[-1].instalments]


def test_a_payment_takes_off_what_its_parts_say_and_keeps_the_rest_as_credit() -> None:
    page = account(
        owed(1, kroner(500)), owed(2, kroner(300), 10), paid(1, 900, 1, (1, 500), (2, 300))
    )
    assert page.debts == {}
    assert page.settled.keys() == {1, 2}
    assert page.credit == {"DKK": kroner(100)}
    used = account(owed(3, kroner(250)), CreditUsed(1, (Part(3, kroner(100)),)))
    assert left(used) == {3: kroner(150)}


def test_a_payment_moved_to_another_debt_opens_the_first_again() -> None:
    moved = Reallocated(1, 1, (Part(2, kroner(300)), Part(1, kroner(200))))
    page = account(owed(1, kroner(500)), owed(2, kroner(300), 10), paid(1, 500, 1, (1, 500)), moved)
    assert left(page) == {1: kroner(300)}
    assert page.payments[1].parts == moved.parts


def test_what_is_forgiven_is_neither_owed_nor_paid() -> None:
    waiver = Forgiven(1, (Part(1, kroner(400)),), day(5))
    page = account(owed(1, kroner(500)), paid(1, 100, 1, (1, 100)), waiver)
    debt = page.settled[1]
    assert (debt.left, debt.paid, debt.forgiven) == (kroner(0), kroner(100), kroner(400))
    assert page.waivers == (waiver,)


def test_balances_stay_apart_by_currency() -> None:
    page = account(owed(1, kroner(500)), owed(2, Money.of(70, "EUR")), owed(3, kroner(20)))
    assert page.balance() == (kroner(520), Money.of(70, "EUR"))


def test_late_debts_come_by_age_and_disputed_ones_rest() -> None:
    page = account(
        owed(1, kroner(1), 5), owed(2, kroner(1), 0), owed(3, kroner(1), 2), owed(4, kroner(1), 9)
    )
    page = account(*_facts(page), Disputed(1, (3,), day(6)))
    assert [debt.id for debt in page.late(day(9))] == [2, 1]
    assert page.debts[2].days_late(day(9)) == 9


def _facts(page: Account) -> tuple[Fact, ...]:
    return tuple(owed(one.id, one.amount, (one.due - day(0)).days) for one in page.debts.values())


def test_resuming_ends_a_pause_and_a_dispute() -> None:
    page = account(
        owed(1, kroner(1)), Held(1, day(0)), Disputed(1, (1,), day(0)), Resumed(1, day(2))
    )
    assert page.hold is None
    assert not page.debts[1].disputed


def test_a_due_date_moves_for_open_debts_only() -> None:
    page = account(
        owed(1, kroner(1)),
        owed(2, kroner(2)),
        paid(1, 1, 0, (1, 1)),
        DueMoved(1, (1, 2, 7), day(40)),
    )
    assert (page.settled[1].due, page.debts[2].due) == (day(0), day(40))


def test_a_contact_that_was_taken_back_is_struck() -> None:
    page = account(sent("friendly_reminder", 1, 1, number=4), sent("check_in", 4, 1, number=5))
    assert [one.draft for one in account(*_contacts(page), TakenBack(1, 5)).contacts] == [4]


def _contacts(page: Account) -> tuple[Fact, ...]:
    return tuple(
        sent(one.step, (one.day - day(0)).days, *one.debts, number=one.draft)
        for one in page.contacts
    )


def test_a_detail_is_set_on_the_client() -> None:
    page = account(ClientSet(1, Detail.EMAIL, "a@example.com"))
    assert page.client == replace(account().client, email="a@example.com")


# -- promises -------------------------------------------------------------------------------------


def promised(on: int, amount: int | None = None, due: int = 700, after: int = 0) -> Promised:
    sum_ = kroner(amount) if amount else None
    return Promised(1, day(on), day(2), sum_, (kroner(due),), after)


@pytest.mark.parametrize(
    ("promise", "payment", "stands"),
    [
        (promised(5), None, True),
        (promised(5), paid(2, 300, 3, (1, 300)), True),
        (promised(5, amount=300), paid(2, 300, 3, (1, 300)), False),
        (promised(5, amount=300), paid(2, 300, 1, (1, 300)), False),  # entered later, dated before
        (promised(5), paid(2, 700, 3, (1, 700)), False),
    ],
)
def test_a_promise_stands_until_what_was_promised_comes_in(
    promise: Promised, payment: Paid | None, stands: bool
) -> None:
    page = account(owed(1, kroner(700)), promise, *([payment] if payment else []))
    assert (page.promise is not None) == stands


def test_a_payment_of_the_same_day_before_the_promise_does_not_keep_it() -> None:
    page = account(owed(1, kroner(1500)), paid(1, 800, 2, (1, 800)), promised(5, due=700, after=1))
    assert page.promise is not None


def test_the_newest_promise_counts() -> None:
    page = account(owed(1, kroner(700)), promised(5), promised(9))
    assert page.promise == promised(9)


# -- plans ----------------------------------------------------------------------------------------


PARTS = ((7, 200), (14, 200), (21, 100))


def test_payments_fill_the_oldest_instalments_to_the_end() -> None:
    page = account(owed(1, kroner(500)), agreed(1, PARTS), paid(1, 250, 1, (1, 250)))
    assert filled(page) == [kroner(200), kroner(50), kroner(0)]
    assert page.plan is not None
    done = account(
        owed(1, kroner(500)),
        agreed(1, PARTS),
        paid(1, 250, 1, (1, 250)),
        paid(2, 250, 2, (1, 250)),
    )
    assert filled(done) == [kroner(200), kroner(200), kroner(100)]
    assert done.plan is None


def test_a_payment_moved_off_the_plans_debt_empties_its_instalments() -> None:
    page = account(
        owed(1, kroner(500)),
        owed(2, kroner(300)),
        agreed(1, PARTS),
        paid(1, 300, 1, (1, 300)),
        Reallocated(1, 1, (Part(2, kroner(300)),)),
    )
    assert filled(page) == [kroner(0), kroner(0), kroner(0)]


def test_a_payment_on_another_debt_leaves_the_plan_alone() -> None:
    page = account(
        owed(1, kroner(500)), owed(2, kroner(300)), agreed(1, PARTS), paid(1, 300, 1, (2, 300))
    )
    assert filled(page) == [kroner(0), kroner(0), kroner(0)]


def test_a_plan_whose_debts_were_let_go_no_longer_runs() -> None:
    page = account(
        owed(1, kroner(500)), agreed(1, PARTS), Forgiven(1, (Part(1, kroner(500)),), day(3))
    )
    assert page.plan is None


def test_a_new_plan_takes_the_place_of_an_ended_one() -> None:
    again = agreed(2, ((30, 500),))
    page = account(
        owed(1, kroner(500)), agreed(1, PARTS), PlanEnded(1, 1, day(9), broken=True), again
    )
    assert page.plan is not None
    assert page.plan.id == 2
    assert [(one.broken, one.ended) for one in page.plans] == [(True, day(9)), (False, None)]
