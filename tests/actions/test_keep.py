"""Drafts that no longer hold: the true reason, in the book and to the owner."""

from __future__ import annotations

import pytest

from bot.domain.answers import Asking, DraftsWaiting, NoLongerHolds, Stale
from bot.domain.dates import Frequency, Rule
from bot.domain.drafts import State
from bot.domain.facts import DraftSettled
from bot.domain.intents import (
    Approve,
    ClientSaid,
    Confirm,
    DraftFor,
    EndPlan,
    Intent,
    NotThere,
    Reason,
    RecordPayment,
    Reword,
    Script,
    SetClient,
    SetDue,
    SetOwner,
    SetPlan,
    ShowDrafts,
    Undo,
    Who,
    WriteOff,
)
from bot.domain.people import Detail, Setting
from tests.actions.shelf import Office, card, day, kroner

ACME = Who("Acme")
WEEKLY = Rule(Frequency.WEEKLY)


def owing() -> Office:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    return office


def why(office: Office, number: int = 1) -> str:
    draft = office.book.drafts[number]
    assert draft.state is State.WITHDRAWN
    (answer,) = office.press(Approve(number, draft.version))
    assert answer == NoLongerHolds("Acme", Stale(draft.detail))
    return draft.detail


def agree(office: Office) -> None:
    (ask,) = office.press(SetPlan(ACME, WEEKLY, day(7), kroner(100)))
    assert isinstance(ask, Asking)
    office.press(Confirm(ask.asked))


@pytest.mark.parametrize(
    ("intent", "expected"),
    [
        (RecordPayment(ACME, kroner(200)), Stale.AMOUNT),
        (SetDue(ACME, day(20)), Stale.DUE),
        (WriteOff(ACME), Stale.SETTLED),
    ],
)
def test_the_owners_own_words_go_for_the_reason_that_is_true(
    intent: Intent, expected: Stale
) -> None:
    office = owing()
    office.press(ClientSaid(ACME, Reason.ALREADY_PAID))
    answer = card(office.press(NotThere(1)))
    office.press(Reword(answer.draft.id, 1, "You said that the 500 of Saturday are paid?"))
    office.press(intent)
    assert why(office) == expected


def test_own_words_stay_when_only_a_name_has_changed() -> None:
    office = owing()
    office.go(0)
    office.press(Reword(1, 1, "Dear all, a word about the logo."))
    office.press(SetOwner(Setting.NAME, "Dana"))
    assert office.waiting("Acme")[0].words.text == "Dear all, a word about the logo."


def test_a_reminder_of_a_debt_that_is_taken_back_is_gone_and_not_settled() -> None:
    office = owing()
    office.owes("Acme", kroner(70), 30)
    office.go(0)
    office.press(Undo(2))  # the debt of the reminder
    assert why(office) == Stale.GONE


def test_thanks_for_a_payment_that_is_taken_back_are_gone() -> None:
    office = owing()
    office.pays("Acme", kroner(500))
    office.press(DraftFor(1, Script.THANK_YOU))
    office.press(Undo())
    assert why(office) == Stale.GONE


def test_a_plans_letters_are_gone_when_the_plan_is_stopped() -> None:
    office = owing()
    agree(office)
    office.press(EndPlan(1))
    assert why(office) == Stale.GONE


@pytest.mark.parametrize(("paid", "expected"), [(100, Stale.GONE), (500, Stale.SETTLED)])
def test_the_first_payment_takes_a_plans_confirmation_away_and_brings_no_other(
    paid: int, expected: Stale
) -> None:
    office = owing()
    agree(office)
    office.desk.shown(7, office.waiting("Acme")[0].id, 70)
    office.pays("Acme", kroner(paid))
    assert why(office) == expected
    assert not any(one.brief.step == "plan_confirmation" for one in office.waiting("Acme"))
    (turned,) = office.desk.outlived(7)
    assert turned.message == 70


def test_a_draft_is_not_called_settled_once_the_payment_is_taken_back() -> None:
    office = owing()
    office.go(0)
    office.pays("Acme", kroner(500))
    assert office.book.drafts[1].detail == Stale.SETTLED
    office.press(Undo())
    assert office.press(Approve(1, 1)) == (NoLongerHolds("Acme", Stale.GONE),)


def test_the_reason_on_file_is_the_one_that_was_true() -> None:
    office = owing()
    agree(office)
    office.press(Undo())
    settled = [fact for fact in office.lines[-1].facts if isinstance(fact, DraftSettled)]
    assert {fact.detail for fact in settled} == {Stale.GONE}


def test_the_card_of_a_mail_comes_again_once_answers_can_reach_its_owner() -> None:
    office = owing()
    office.press(SetClient(1, Detail.EMAIL, "acme@x.dk"))
    office.press(DraftFor(1))
    office.desk.shown(office.owner, 1, 77)
    (before,) = office.press(ShowDrafts())
    assert isinstance(before, DraftsWaiting) and before.cards[0].needs_email
    office.press(SetOwner(Setting.EMAIL, "roni@x.dk"))
    (fresh,) = office.desk.unshown(office.owner)
    assert fresh.draft.words == before.cards[0].draft.words and not fresh.needs_email


@pytest.mark.parametrize(
    "intent",
    [
        SetOwner(Setting.NAME, "Roni"),
        SetOwner(Setting.WAYS_TO_PAY, "Reg. 1234, konto 56789"),
        SetClient(1, Detail.EMAIL, "new@x.dk"),
    ],
)
def test_a_card_that_waits_is_put_right_by_a_setting(intent: Intent) -> None:
    office = owing()
    office.press(SetClient(1, Detail.EMAIL, "acme@x.dk"))
    old = card(office.press(DraftFor(1))).draft
    office.desk.shown(office.owner, 1, 77)
    office.press(intent)
    (fresh,) = office.desk.unshown(office.owner)
    assert fresh.draft.version == 2 and (fresh.draft.words, fresh.draft.to) != (old.words, old.to)


def test_a_draft_that_goes_no_mail_way_stays_where_it_is_when_the_address_is_told() -> None:
    office = Office(mail=False)
    office.owes("Acme", kroner(500), -2)
    office.press(DraftFor(1))
    office.desk.shown(office.owner, 1, 77)
    office.press(SetOwner(Setting.EMAIL, "roni@x.dk"))
    assert office.desk.unshown(office.owner) == ()
