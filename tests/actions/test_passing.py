"""Passing on: what is offered to the owner's own hand, and the word that it went out."""

from __future__ import annotations

from bot.actions.passing import Passing
from bot.domain.answers import Closed, DraftStands
from bot.domain.drafts import Draft, State
from bot.domain.intents import (
    Approve,
    ForgetClient,
    PassedOn,
    Reword,
    TakeBack,
    Undo,
    Who,
)
from tests.actions.shelf import Office, kroner


def handed() -> tuple[Office, Passing, Draft]:
    office = Office(mail=False)
    office.owes("Acme", kroner(4500), due=-3)
    draft = office.drafts_for("Acme")
    office.press(Approve(draft.id, draft.version))
    return office, Passing(office.desk), office.book.drafts[draft.id]


def offered(office: Office, passing: Passing, draft: Draft) -> bool:
    return passing.offered(office.owner, draft.id, draft.version) is not None


def test_what_was_approved_is_offered_to_its_owner_alone() -> None:
    office, passing, draft = handed()
    assert passing.offered(office.owner, draft.id, draft.version) == draft
    assert passing.offered(office.owner + 1, draft.id, draft.version) is None
    assert passing.offered(office.owner, draft.id, draft.version + 1) is None
    assert passing.offered(office.owner, draft.id + 1, draft.version) is None
    assert office.owner + 1 not in office.shelf.journals, "asking opens no book"


def test_a_draft_that_nobody_approved_is_not_offered() -> None:
    office = Office(mail=False)
    office.owes("Acme", kroner(4500), due=-3)
    assert not offered(office, Passing(office.desk), office.drafts_for("Acme"))


def test_it_is_offered_no_more_once_it_went_out_or_was_taken_back() -> None:
    office, passing, draft = handed()
    office.press(PassedOn(draft.id, draft.version))
    assert not offered(office, passing, draft)
    office.press(TakeBack(draft.id))
    assert not offered(office, passing, draft)


def test_it_is_offered_no_more_once_a_payment_came_or_the_client_is_forgotten() -> None:
    office, passing, draft = handed()
    office.pays("Acme", kroner(1000))
    assert not offered(office, passing, draft)
    office, passing, draft = handed()
    office.press(ForgetClient(Who("Acme"), sure=True))
    assert not offered(office, passing, draft)


def test_that_it_went_out_is_noted_once_and_told_the_same_way() -> None:
    office, _, draft = handed()
    first = office.press(PassedOn(draft.id, draft.version))
    lines = len(office.lines)
    second = office.press(PassedOn(draft.id, draft.version))
    assert len(office.lines) == lines
    assert first == second
    (told,) = first
    assert isinstance(told, DraftStands) and told.draft.confirmed
    assert told.state is State.HANDED_OVER
    assert len([one for one in office.account("Acme").contacts if one.draft == draft.id]) == 1


def test_it_can_still_be_taken_back_and_approved_anew() -> None:
    office, passing, draft = handed()
    office.press(PassedOn(draft.id, draft.version))
    office.press(TakeBack(draft.id))
    assert office.book.drafts[draft.id].state is State.PROPOSED
    assert not office.account("Acme").contacts
    office.press(Reword(draft.id, draft.version, "My own words."))
    office.press(PassedOn(draft.id, draft.version))
    fresh = office.book.drafts[draft.id]
    office.press(Approve(draft.id, fresh.version))
    assert not office.book.drafts[draft.id].confirmed
    office.press(PassedOn(draft.id, draft.version))
    assert not office.book.drafts[draft.id].confirmed, "the button under the old words is old"
    assert offered(office, passing, office.book.drafts[draft.id])


def test_undo_takes_back_what_was_confirmed_by_mistake() -> None:
    office, _, draft = handed()
    office.press(PassedOn(draft.id, draft.version))
    office.press(Undo())
    assert office.book.drafts[draft.id].state is State.PROPOSED


def test_a_forged_number_opens_nothing() -> None:
    office, _, draft = handed()
    assert office.press(PassedOn(99, 1)) == (Closed(),)
    assert office.desk.press(8, PassedOn(draft.id, draft.version), "k")[0] == Closed()
