"""Questions: whom they are about, and what an answer in another currency comes to."""

from __future__ import annotations

import pytest

from bot.domain.answers import Asking, PromiseNoted
from bot.domain.intents import Edit, Intent, Pick, Piece, Promise, SetClient, Who
from bot.domain.money import Money
from bot.domain.people import Detail
from tests.actions.shelf import Office, day, kroner, noted

ACME = Who("Acme")


@pytest.mark.parametrize("intent", [SetClient(1, Detail.EMAIL), Edit(1, 1)])
def test_a_question_about_a_detail_or_a_letter_names_its_client(intent: Intent) -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    (ask,) = office.press(intent)
    assert isinstance(ask, Asking)
    assert (ask.question.piece, ask.name) == (Piece.WORDS, "Acme")


def owing_euros() -> Office:
    office = Office()
    office.owes("Acme", Money.of(500, "EUR"), -2)
    return office


@pytest.mark.parametrize(("choice", "currency"), [(0, "EUR"), (1, "DKK")])
def test_a_promise_in_another_currency_than_the_debts_is_asked_about(
    choice: int, currency: str
) -> None:
    office = owing_euros()
    (ask,) = office.press(Promise(ACME, day(4), kroner(300)))
    assert isinstance(ask, Asking)
    assert ask.question.sums == (Money.of(300, "EUR"), kroner(300))
    note = noted(office.press(Pick(ask.asked, choice))).note
    assert note == PromiseNoted("Acme", day(4), Money.of(300, currency))


def test_a_promise_in_the_debts_own_currency_is_kept_by_a_payment() -> None:
    office = owing_euros()
    (ask,) = office.press(Promise(ACME, day(4), kroner(300)))
    assert isinstance(ask, Asking)
    office.press(Pick(ask.asked, 0))
    assert office.account("Acme").promise is not None
    office.pays("Acme", Money.of(300, "EUR"))
    assert office.account("Acme").promise is None


@pytest.mark.parametrize("owed", [("EUR",), ("EUR", "GBP"), ()])
def test_a_promise_is_not_asked_about_where_the_currency_is_owed(owed: tuple[str, ...]) -> None:
    office = Office()
    for currency in (*owed, "DKK"):
        office.owes("Acme", Money.of(500, currency), -2)
    note = noted(office.press(Promise(ACME, day(4), kroner(300)))).note
    assert note == PromiseNoted("Acme", day(4), kroner(300))
