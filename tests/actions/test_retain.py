"""Retainers at the desk: filled, drawn to the øre, renewed in time, and never a debt."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.domain.answers import (
    Asking,
    DebtNoted,
    Flaw,
    Flawed,
    HistoryPage,
    Move,
    NoDraft,
    Noted,
    NotUndone,
    RetainerNoted,
    Stuck,
    UndoneNote,
)
from bot.domain.facts import RetainerDrawn
from bot.domain.intents import (
    DraftOf,
    DrawRetainer,
    History,
    Hold,
    Pick,
    Piece,
    Rest,
    Retainer,
    SetFloor,
    SetRate,
    Skip,
    TopUp,
    Undo,
    Who,
)
from bot.domain.money import Money
from bot.domain.people import Setting
from bot.domain.retainers import worth
from tests.actions.shelf import Office, card, kroner, noted

DANA = Who("Dana")


def filled(amount: int = 5000, billed: bool = False) -> Office:
    office = Office()
    office.press(Retainer(DANA, kroner(amount), billed))
    return office


def left(office: Office) -> Money:
    known = office.account("Dana").retainer
    assert known is not None
    return known.left


def told(office: Office, intent: DrawRetainer | TopUp | SetRate | SetFloor) -> RetainerNoted:
    note = noted(office.press(intent)).note
    assert isinstance(note, RetainerNoted)
    return note


def test_whether_money_in_advance_is_paid_is_asked_and_paid_money_is_no_debt() -> None:
    office = Office()
    (asked,) = office.hear("Dana has a retainer of 5,000")
    assert isinstance(asked, Asking) and asked.question.piece is Piece.BILLED
    note = noted(office.press(Pick(asked.asked, 0))).note
    assert isinstance(note, RetainerNoted)
    assert (note.move, note.left, note.new_client) == (Move.PAID, kroner(5000), True)
    assert not office.account("Dana").debts
    office.go(120)
    assert not office.waiting("Dana")


def test_a_billed_retainer_is_one_debt_and_can_be_used_meanwhile() -> None:
    office = filled(billed=True)
    assert office.account("Dana").balance() == (kroner(5000),)
    assert told(office, DrawRetainer(DANA, kroner(800))).unpaid == kroner(5000)
    office.press(TopUp(DANA, kroner(6000)))
    assert not office.account("Dana").debts
    assert left(office) == kroner(5200)


def test_hours_are_worth_the_rate_to_the_smallest_unit() -> None:
    office = filled()
    (asked,) = office.press(DrawRetainer(DANA, hours=Decimal("2.5")))
    assert isinstance(asked, Asking) and asked.question.piece is Piece.RATE
    note = noted(office.hear("333.33")).note
    assert isinstance(note, RetainerNoted)
    assert (note.amount, note.left) == (kroner("833.33"), kroner("4166.67"))
    assert told(office, DrawRetainer(DANA, hours=Decimal(1))).amount == kroner("333.33")
    assert worth(Decimal("0.5"), Money.of(1, "JPY")) == Money.of(1, "JPY")


def test_the_owners_own_rate_counts_where_the_retainer_has_none() -> None:
    office = filled()
    office.hear("my rate is 400 an hour")
    assert office.book.owner.rate == kroner(400)
    assert office.book.owner.with_setting(Setting.HOURLY_RATE, "1.5").rate == kroner("1.50")
    assert told(office, DrawRetainer(DANA, hours=Decimal(3))).left == kroner(3800)
    office.press(SetRate(DANA, kroner(500)))
    assert told(office, DrawRetainer(DANA, hours=Decimal(1))).left == kroner(3300)


def test_a_renewal_is_drafted_once_a_fall_and_withdrawn_when_it_is_filled() -> None:
    office = filled()
    assert not office.press(DrawRetainer(DANA, kroner(4000)))[1:]
    draft = card(office.press(DrawRetainer(DANA, kroner(200)))).draft
    assert draft.brief.script == "retainer_topup"
    assert draft.brief.job is not None and draft.brief.job.left == kroner(800)
    told(office, DrawRetainer(DANA, kroner(100)))
    (waiting,) = office.waiting("Dana")
    assert waiting.brief.job is not None and waiting.brief.job.left == kroner(700)
    office.press(TopUp(DANA, kroner(5000)))
    assert not office.waiting("Dana") and left(office) == kroner(5700)
    again = card(office.press(DrawRetainer(DANA, kroner(5000)))).draft
    assert again.brief.job is not None and again.brief.job.left == kroner(700)


def test_a_renewal_that_was_skipped_can_be_asked_for_again_by_a_tap() -> None:
    office = filled()
    assert isinstance(office.press(DraftOf(1, "retainer_topup"))[0], NoDraft)
    draft = card(office.press(DrawRetainer(DANA, kroner(4500)))).draft
    office.press(Skip(draft.id, draft.version))
    again = card(office.press(DraftOf(1, "retainer_topup"))).draft
    assert again.brief.job is not None and again.brief.job.left == kroner(500)


def test_an_own_floor_counts_and_who_is_left_alone_is_not_written_to() -> None:
    office = filled()
    office.press(SetFloor(DANA, kroner(3000)))
    office.press(Hold(DANA))
    assert told(office, DrawRetainer(DANA, kroner(2500))).low
    assert not office.waiting("Dana")


@pytest.mark.parametrize(("choice", "owes"), [(0, (kroner(500),)), (1, ())])
def test_what_a_retainer_does_not_cover_is_asked_about(
    choice: int, owes: tuple[Money, ...]
) -> None:
    office = filled(1000)
    (asked,) = office.press(DrawRetainer(DANA, kroner(1500)))
    assert isinstance(asked, Asking) and asked.question.sums == (kroner(1000), kroner(500))
    answers = office.press(Pick(asked.asked, choice))
    assert left(office) == kroner(0)
    assert office.account("Dana").balance() == owes
    notes = [one.note for one in answers if isinstance(one, Noted)]
    assert any(isinstance(note, DebtNoted) for note in notes) == bool(owes)


def test_moves_are_undone_one_by_one_and_stand_in_the_history() -> None:
    office = filled()
    step = len(office.lines)
    office.press(DrawRetainer(DANA, kroner(800)))
    (stuck,) = office.press(Undo(step))
    assert isinstance(stuck, NotUndone) and stuck.why is Stuck.RESTS_ON_IT
    (page,) = office.press(History(DANA))
    assert isinstance(page, HistoryPage)
    assert [(one.what, one.amount) for one in page.happened] == [
        ("RetainerFilled", kroner(5000)),
        ("RetainerDrawn", kroner(800)),
    ]
    office.press(Undo())
    assert left(office) == kroner(5000)
    office.press(Undo())
    assert office.book.account_of("Dana") is None


def test_a_sentence_that_comes_twice_draws_once() -> None:
    office = filled()
    office.hear("took 800 from Dana's retainer", key="same")
    (again,) = office.hear("took 800 from Dana's retainer", key="same")
    assert isinstance(again, Noted) and again.repeated
    assert left(office) == kroner(4200)


def test_without_a_retainer_there_is_nothing_to_draw_and_other_currencies_are_refused() -> None:
    office = Office()
    office.owes("Dana", kroner(100))
    assert office.press(DrawRetainer(DANA, kroner(5))) == (Flawed(Flaw.NO_RETAINER, "Dana"),)
    office.press(Retainer(DANA, kroner(5000), billed=False))
    euros = office.press(Retainer(DANA, Money.of(100, "EUR")))
    assert euros == (Flawed(Flaw.RETAINER_CURRENCY, "Dana"),)
    (asked,) = office.press(DrawRetainer(DANA, Money.of(5, "EUR")))
    assert isinstance(asked, Asking) and asked.question.sums == (kroner(5),)


def test_a_payment_that_names_no_retainer_pays_what_is_owed() -> None:
    office = Office()
    office.owes("Dana", kroner(500))
    office.press(TopUp(DANA, kroner(500)))
    assert not office.account("Dana").debts and office.account("Dana").retainer is None


def test_what_goes_beyond_a_retainer_is_told_by_its_sum_and_goes_with_its_undo() -> None:
    office = Office()
    office.press(Retainer(DANA, kroner(2400), billed=False))
    office.press(DrawRetainer(DANA, hours=Decimal(30), rate=kroner(120), rest=Rest.BILL))
    assert office.account("Dana").balance() == (kroner(1200),)
    drawn = [one for line in office.lines for one in line.facts if isinstance(one, RetainerDrawn)]
    assert [(one.amount, one.hours) for one in drawn] == [(kroner(2400), None)]
    (gone, *_) = office.press(Undo())
    assert isinstance(gone, UndoneNote) and (gone.amount, gone.debts) == (kroner(2400), 1)
    assert office.account("Dana").balance() == ()


@pytest.mark.parametrize(
    ("words", "billed"),
    [
        *(("paid", False), ("bill it", True), ("to be billed", True)),
        *(("betalt", False), ("faktureres", True), ("det skal faktureres", True)),
        *(("שולם", False), ("לחיוב", True)),
    ],
)
def test_whether_it_is_paid_is_answered_in_words_of_ones_own(words: str, billed: bool) -> None:
    office = Office()
    office.press(Retainer(DANA, kroner(5000)))
    office.hear(words)
    account = office.account("Dana")
    assert account.retainer and account.retainer.left == kroner(5000)
    assert bool(account.debts) is billed and office.book.question is None


@pytest.mark.parametrize("words", ["not paid yet", "ikke betalt", "paid and billed", "לא שולם"])
def test_what_tells_neither_leaves_the_question_open(words: str) -> None:
    office = Office()
    office.press(Retainer(DANA, kroner(5000)))
    office.hear(words)
    assert office.book.question and not office.book.accounts
