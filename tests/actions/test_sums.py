"""Whatever an owner does with offers, fees and payments: the sums add up, and undo is exact."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.answers import DraftCard, Noted
from bot.domain.intents import (
    AddDebt,
    Approve,
    Charge,
    DraftFor,
    OfferDiscount,
    Reallocate,
    RecordPayment,
    Script,
    Undo,
    WaiveCharges,
    Who,
)
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.people import Setting
from tests.actions.shelf import Office, day

ACME = Who("Acme")


def pounds(minor: int) -> Money:
    return Money(minor, "GBP")


STEPS = st.one_of(
    st.tuples(st.just("owe"), st.integers(1, 100_000)),
    st.tuples(st.just("pay"), st.integers(1, 100_000)),
    st.tuples(st.just("offer"), st.integers(1, 99)),
    st.tuples(st.just("charge"), st.just(0)),
    st.tuples(st.just("waive"), st.just(0)),
    st.tuples(st.just("move"), st.integers(0, 9)),
    st.tuples(st.just("wait"), st.integers(1, 12)),
    st.tuples(st.just("undo"), st.just(0)),
)


def state(office: Office) -> tuple[object, ...]:
    """All the money in the account."""
    page = office.account("Acme")
    debts = sorted((*page.debts.values(), *page.settled.values()), key=lambda debt: debt.id)
    return tuple(debts), dict(page.payments), dict(page.credit)


def adds_up(page: Account) -> None:
    for debt in (*page.debts.values(), *page.settled.values()):
        assert debt.left.minor >= 0
        assert debt.amount + debt.charged == debt.left + debt.paid + debt.forgiven
    parts = [part for payment in page.payments.values() for part in payment.parts]
    paid = sum(payment.amount.minor for payment in page.payments.values())
    owed = (*page.debts.values(), *page.settled.values())
    credit = sum(money.minor for money in page.credit.values())
    assert paid == sum(debt.paid.minor for debt in owed) + credit
    assert sum(part.amount.minor for part in parts) <= paid


def sent(office: Office, card: object) -> None:
    if isinstance(card, DraftCard):
        office.press(Approve(card.draft.id, card.draft.version))


def does(office: Office, what: str, figure: int) -> list[Noted]:
    """One thing done, and the entries that can be taken back."""
    answers: tuple[object, ...] = ()
    page = office.account("Acme")
    match what:
        case "owe":
            answers = office.press(AddDebt(ACME, pounds(figure), day(-40), again=True))
        case "pay":
            wanted = RecordPayment(ACME, pounds(figure), over=True, again=True, sure=True)
            answers = office.press(wanted)
        case "offer":
            until = office.desk.today(office.owner) + (day(5) - day(0))
            offer = OfferDiscount(ACME, Decimal(figure), None, until, sure=True)
            sent(office, office.press(offer)[-1])
        case "charge":
            card = office.press(DraftFor(1, Script.FORMAL_LETTER))[-1]
            if isinstance(card, DraftCard) and card.offered:
                card = office.press(Charge(card.draft.id, card.draft.version))[-1]
            sent(office, card)
        case "waive":
            answers = office.press(WaiveCharges(ACME))
        case "move" if page.payments and page.debts:
            payments, debts = sorted(page.payments), sorted(page.debts)
            payment = payments[figure % len(payments)]
            answers = office.press(Reallocate(payment, debts[figure % len(debts)]))
        case "wait":
            office.go((office.desk.today(office.owner) - day(0)).days + figure)
    return [one for one in answers if isinstance(one, Noted) and one.step]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(STEPS, min_size=1, max_size=9))
def test_the_sums_add_up_after_every_step_and_undo_restores_them(
    steps: list[tuple[str, int]],
) -> None:
    office = Office(defaults={Setting.LANGUAGE: "en", Setting.COUNTRY: "GB"})
    office.owes("Acme", pounds(100_000), -40)
    office.hear("agreed with Acme: net 30, late fee 50")
    entries: list[tuple[Noted, tuple[object, ...]]] = []
    for what, figure in steps:
        before = state(office)
        if what == "undo":
            if entries:
                entry, earlier = entries.pop()
                office.press(Undo(entry.step))
                assert state(office) == earlier
        elif found := does(office, what, figure):
            entries.append((found[0], before))
        elif what in ("offer", "charge"):
            entries.clear()  # what was sent can't be taken back past
        adds_up(office.account("Acme"))
