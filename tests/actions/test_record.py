"""Writing down debts and payments, and the questions that come first."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.answers import (
    Asking,
    Closed,
    DebtNoted,
    Dropped,
    Flaw,
    Flawed,
    NothingSaved,
    Overview,
    PaymentNoted,
    WaiverNoted,
)
from bot.domain.facts import Paid, Part
from bot.domain.intents import (
    AddDebt,
    Cancel,
    Confirm,
    Decline,
    Pick,
    Piece,
    Reallocate,
    RecordPayment,
    SetOwner,
    Who,
    WhoOwes,
    WriteOff,
)
from bot.domain.money import Money
from bot.domain.people import Setting
from tests.actions.shelf import Office, day, kroner, noted

ACME = Who("Acme")


def asked(office: Office, intent: object, piece: Piece) -> Asking:
    (answer,) = office.press(intent)  # type: ignore[arg-type] # any intent
    assert isinstance(answer, Asking)
    assert answer.question.piece is piece
    return answer


def payment(office: Office, intent: RecordPayment) -> PaymentNoted:
    note = noted(office.press(intent)).note
    assert isinstance(note, PaymentNoted)
    return note


def test_a_debt_is_read_back_with_its_day_and_the_balance() -> None:
    office = Office()
    answer = noted(office.press(AddDebt(ACME, kroner(4500), day(4), " the  logo\n")))
    assert answer.step == len(office.lines)
    assert answer.note == DebtNoted(
        1, "Acme", True, kroner(4500), day(4), False, "the logo", (kroner(4500),)
    )


def test_without_a_day_the_owners_usual_terms_give_it() -> None:
    office = Office()
    office.press(SetOwner(Setting.TERMS, "14"))
    note = noted(office.press(AddDebt(ACME, kroner(10)))).note
    assert isinstance(note, DebtNoted)
    assert (note.due, note.usual_terms) == (day(14), True)


@pytest.mark.parametrize(
    ("intent", "piece"),
    [
        (AddDebt(None, kroner(5)), Piece.WHO),
        (AddDebt(Who(None, ("Dana A", "Dana B")), kroner(5)), Piece.WHO),
        (AddDebt(ACME, None), Piece.AMOUNT),
    ],
)
def test_a_missing_piece_is_asked_for_and_nothing_is_owed_yet(
    intent: AddDebt, piece: Piece
) -> None:
    office = Office()
    asked(office, intent, piece)
    assert office.book.accounts == {}


def test_a_candidate_picked_completes_the_command() -> None:
    office = Office()
    ask = asked(office, AddDebt(Who(None, ("Dana A", "Dana B")), kroner(5)), Piece.WHO)
    assert noted(office.press(Pick(ask.asked, 1))).note.name == "Dana B"  # type: ignore[union-attr]
    assert office.book.question is None


def test_a_pick_that_shows_something_closes_the_question_too() -> None:
    office = Office()
    office.owes("Dana A", kroner(5))
    ask = asked(office, WhoOwes(who=Who(None, ("Dana A", "Dana B"))), Piece.WHO)
    (answer,) = office.press(Pick(ask.asked, 0))
    assert isinstance(answer, Overview)
    assert office.book.question is None


@pytest.mark.parametrize("choice", [-1, 2, 99])
def test_a_forged_choice_changes_nothing(choice: int) -> None:
    office = Office()
    ask = asked(office, AddDebt(Who(None, ("Dana A", "Dana B")), kroner(5)), Piece.WHO)
    assert office.press(Pick(ask.asked, choice)) == (Closed(),)
    assert office.book.question == ask.question


def test_a_button_of_an_older_question_is_closed() -> None:
    office = Office()
    old = asked(office, AddDebt(Who(None, ("Dana A", "Dana B")), kroner(5)), Piece.WHO)
    asked(office, AddDebt(Who(None, ("Eve A", "Eve B")), kroner(6)), Piece.WHO)
    assert office.press(Pick(old.asked, 0)) == (Closed(),)
    assert office.book.accounts == {}


def test_the_same_debt_again_is_a_question_and_yes_makes_it_two() -> None:
    office = Office()
    intent = AddDebt(ACME, kroner(500), day(4), "logo")
    office.press(intent)
    ask = asked(office, intent, Piece.AGAIN)
    assert office.account("Acme").balance() == (kroner(500),)
    office.press(Confirm(ask.asked))
    assert office.account("Acme").balance() == (kroner(1000),)
    assert office.book.question is None


def test_no_leaves_one_debt() -> None:
    office = Office()
    intent = AddDebt(ACME, kroner(500), day(4))
    office.press(intent)
    ask = asked(office, intent, Piece.AGAIN)
    assert office.press(Decline(ask.asked)) == (Dropped(True),)
    assert office.press(Confirm(ask.asked)) == (Closed(),)
    assert office.account("Acme").balance() == (kroner(500),)


@pytest.mark.parametrize(
    "other",
    [
        AddDebt(ACME, kroner(501), day(4), "logo"),
        AddDebt(ACME, kroner(500), day(5), "logo"),
        AddDebt(ACME, kroner(500), day(4), "website"),
        AddDebt(Who("Acme Two"), kroner(500), day(4), "logo"),
    ],
)
def test_another_sum_day_work_or_client_is_another_debt(other: AddDebt) -> None:
    office = Office()
    office.press(AddDebt(ACME, kroner(500), day(4), "logo"))
    assert isinstance(noted(office.press(other)).note, DebtNoted)


def test_the_same_key_writes_once_and_reads_back_the_same() -> None:
    office = Office()
    intent = AddDebt(ACME, kroner(500), day(4))
    (first,) = office.press(intent, key="m1")
    lines = len(office.lines)
    (second,) = office.press(intent, key="m1")
    assert len(office.lines) == lines
    assert noted([second]).repeated
    assert noted([second]).note == noted([first]).note


@pytest.mark.parametrize(
    ("choice", "expected"), [(0, 1250), (1, 1000)], ids=["with VAT", "without"]
)
def test_before_vat_is_asked_about_where_the_rate_is_known(choice: int, expected: int) -> None:
    office = Office()
    office.press(SetOwner(Setting.VAT, "25"))
    ask = asked(office, AddDebt(ACME, kroner(1000), without_vat=True), Piece.AMOUNT)
    office.press(Pick(ask.asked, choice))
    assert office.account("Acme").balance() == (kroner(expected),)


# -- payments -------------------------------------------------------------------------------------


def test_a_payment_fills_the_oldest_debt_first_and_offers_the_others() -> None:
    office = Office()
    office.owes("Acme", kroner(300), due=5)
    office.owes("Acme", kroner(500), due=1)
    office.owes("Acme", kroner(200), due=9)
    note = payment(office, RecordPayment(ACME, kroner(600)))
    assert [(part.debt, part.amount, part.left) for part in note.parts] == [
        (2, kroner(500), kroner(0)),
        (1, kroner(100), kroner(200)),
    ]
    assert [part.debt for part in note.others] == [3]
    assert note.balance == (kroner(400),)


def test_a_payment_is_laid_on_the_debt_that_was_tapped() -> None:
    office = Office()
    office.owes("Acme", kroner(500), due=1)
    office.owes("Acme", kroner(300), due=5)
    number = payment(office, RecordPayment(ACME, kroner(500))).payment
    note = noted(office.press(Reallocate(number, 2))).note
    assert isinstance(note, PaymentNoted)
    assert [(part.debt, part.amount) for part in note.parts] == [(2, kroner(300)), (1, kroner(200))]
    assert office.account("Acme").balance() == (kroner(300),)


def test_a_moved_payment_does_not_spend_its_used_credit_twice() -> None:
    office = Office()
    office.owes("Acme", kroner(800))
    office.pays("Acme", kroner(1000))
    office.owes("Acme", kroner(500), due=3)
    assert office.account("Acme").balance() == (kroner(300),)
    office.press(Reallocate(1, 2))
    account = office.account("Acme")
    assert account.balance() == (kroner(300),)
    assert account.credit == {}


@pytest.mark.parametrize("tap", [Reallocate(99, 1), Reallocate(1, 99)])
def test_a_forged_payment_or_debt_moves_nothing(tap: Reallocate) -> None:
    office = Office()
    office.owes("Acme", kroner(500))
    office.pays("Acme", kroner(100))
    assert office.press(tap) == (Flawed(Flaw.NOT_OWED),)


def test_more_than_is_owed_is_asked_about_and_kept_as_credit() -> None:
    office = Office()
    office.owes("Acme", kroner(500))
    ask = asked(office, RecordPayment(ACME, kroner(700)), Piece.OVER)
    assert ask.over == kroner(200)
    note = noted(office.press(Confirm(ask.asked))).note
    assert isinstance(note, PaymentNoted)
    assert note.credit == kroner(200)
    again = noted(office.press(AddDebt(ACME, kroner(150), day(3)))).note
    assert isinstance(again, DebtNoted)
    assert again.from_credit == kroner(150)
    assert office.account("Acme").credit == {"DKK": kroner(50)}


def test_the_same_payment_on_one_day_is_a_question() -> None:
    office = Office()
    office.owes("Acme", kroner(500))
    office.press(RecordPayment(ACME, kroner(100)))
    ask = asked(office, RecordPayment(ACME, kroner(100)), Piece.AGAIN)
    office.press(Confirm(ask.asked))
    assert office.account("Acme").balance() == (kroner(300),)
    other = RecordPayment(ACME, kroner(100), day=day(0) - timedelta(days=1))
    assert isinstance(noted(office.press(other)).note, PaymentNoted)


@pytest.mark.parametrize(
    ("choice", "left", "credit"), [(0, 400, {}), (1, 500, {"DKK": kroner(100)})]
)
def test_a_figure_in_a_currency_that_is_not_owed_is_asked_about_once(
    choice: int, left: int, credit: dict[str, Money]
) -> None:
    office = Office()
    office.press(AddDebt(ACME, Money.of(500, "EUR"), day(0)))
    ask = asked(office, RecordPayment(ACME, kroner(100)), Piece.AMOUNT)
    assert ask.question.sums == (Money.of(100, "EUR"), kroner(100))
    answers = office.press(Pick(ask.asked, choice))
    if isinstance(answers[0], Asking):
        assert answers[0].question.piece is Piece.OVER
        office.press(Confirm(answers[0].asked))
    account = office.account("Acme")
    assert (account.balance(), account.credit) == ((Money.of(left, "EUR"),), credit)


def test_paid_in_full_settles_every_currency_and_offers_thanks() -> None:
    office = Office()
    office.owes("Acme", kroner(500))
    office.owes("Acme", Money.of(70, "EUR"))
    answers = office.press(RecordPayment(ACME, None, full=True))
    assert len(answers) == 2
    assert [noted([one]).thanks for one in answers] == [1, 1]
    assert office.account("Acme").balance() == ()


def test_a_sum_that_was_said_counts_more_than_in_full() -> None:
    office = Office()
    office.owes("Acme", kroner(500))
    office.owes("Acme", kroner(300), due=2)
    office.press(RecordPayment(ACME, kroner(500), full=True))
    assert office.account("Acme").balance() == (kroner(300),)


@pytest.mark.parametrize(
    ("intent", "flaw"),
    [
        (RecordPayment(Who("Bo"), kroner(5)), Flaw.UNKNOWN_CLIENT),
        (RecordPayment(Who("Paid"), None, full=True), Flaw.NOT_OWED),
        (WriteOff(Who("Paid")), Flaw.NOT_OWED),
        (WriteOff(Who("Bo")), Flaw.UNKNOWN_CLIENT),
    ],
)
def test_what_cannot_be_done_is_said_and_not_recorded(
    intent: RecordPayment | WriteOff, flaw: Flaw
) -> None:
    office = Office()
    office.owes("Paid", kroner(5))
    office.pays("Paid", kroner(5))
    lines = len(office.lines)
    (answer,) = office.press(intent)
    assert isinstance(answer, Flawed)
    assert answer.flaw is flaw
    assert len(office.lines) == lines


def test_a_waiver_lets_all_of_it_go() -> None:
    office = Office()
    office.owes("Acme", kroner(500))
    office.owes("Acme", Money.of(70, "EUR"))
    assert noted(office.press(WriteOff(ACME))).note == WaiverNoted(
        "Acme", (kroner(500), Money.of(70, "EUR"))
    )
    assert office.account("Acme").balance() == ()


@given(st.lists(st.integers(1, 900), min_size=1, max_size=5), st.data())
def test_payments_and_what_is_left_always_sum_to_what_was_owed(
    debts: list[int], data: st.DataObject
) -> None:
    office = Office()
    for place, amount in enumerate(debts):
        office.owes("Acme", Money(amount, "DKK"), due=place)
    for _ in range(3):
        office.pays("Acme", Money(data.draw(st.integers(1, 900)), "DKK"))
        number = data.draw(st.integers(1, len(debts)))
        office.press(Reallocate(office.book.numbers.payment, number))
    account = office.account("Acme")
    paid = sum(one.amount.minor for one in account.payments.values())
    left = sum(one.left.minor for one in account.debts.values())
    credit = sum(one.minor for one in account.credit.values())
    assert paid + left - credit == sum(debts)
    assert all(one.left.minor >= 0 for one in (*account.debts.values(), *account.settled.values()))


# -- the disk refuses -----------------------------------------------------------------------------


def test_a_refused_line_is_told_and_nothing_is_there() -> None:
    office = Office()
    office.shelf.refuses = 0
    assert office.press(AddDebt(ACME, kroner(5))) == (NothingSaved(),)
    assert office.book.accounts == {}
    office.shelf.refuses = None
    assert isinstance(noted(office.press(AddDebt(ACME, kroner(5)))).note, DebtNoted)


def test_cancel_drops_the_question_or_says_that_there_is_none() -> None:
    office = Office()
    assert office.press(Cancel()) == (Dropped(False),)
    asked(office, AddDebt(ACME, None), Piece.AMOUNT)
    assert office.press(Cancel()) == (Dropped(True),)
    assert office.book.question is None


def test_a_fact_carries_the_outcome() -> None:
    office = Office()
    office.owes("Acme", kroner(500))
    office.pays("Acme", kroner(200))
    assert office.lines[-1].facts == (Paid(1, 1, kroner(200), day(0), (Part(1, kroner(200)),)),)
