"""The book: lines add up, an undone step is as if never said, numbers are never given twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import reduce
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.book import REMEMBERED, Book, Numbers, apply, fold
from bot.domain.drafts import State, Words
from bot.domain.facts import (
    Answered,
    Asked,
    ClientNamed,
    DraftProposed,
    DraftSettled,
    Fact,
    Held,
    Line,
    OwnerSet,
    Paid,
    Part,
    Question,
    TakenBack,
    Undone,
)
from bot.domain.intents import AddDebt, Piece, Who
from bot.domain.people import Setting
from tests.domain.pages import agreed, brief, day, kroner, line, moment, named, owed, sent
from tests.storage.stories import change

seeds = st.integers(0, 10**6)


def story(seed: int, length: int = 30) -> list[Line]:
    """A journal of changes that make sense, each in the book that the ones before leave."""
    random, book, lines = Random(seed), Book(), []
    for step in range(1, length + 1):
        lines.append(line(step, *change(random, book)))
        book = apply(book, lines[-1])
    return lines


@given(seeds)
def test_a_journal_adds_up_as_its_lines_did_one_by_one(seed: int) -> None:
    lines = story(seed)
    assert fold(lines) == reduce(apply, lines, Book())


@given(seeds, st.integers(0, 30))
def test_a_journal_goes_on_from_any_book_on_the_way(seed: int, cut: int) -> None:
    lines = story(seed)
    assert fold(lines[cut:], fold(lines[:cut])) == fold(lines)


@given(seeds)
def test_the_newest_step_undone_is_as_if_it_had_never_been_said(seed: int) -> None:
    *before, last = story(seed)
    kept = tuple(fact for fact in last.facts if not fact.undoable)
    undone = fold((*before, last, line(31, Undone(last.step))))
    never = fold((*before, replace(last, facts=kept), line(31)))
    assert replace(undone, numbers=Numbers()) == replace(never, numbers=Numbers())


@given(seeds, st.data())
def test_no_number_is_given_twice_whatever_was_undone(seed: int, data: st.DataObject) -> None:
    lines = story(seed)
    gone = data.draw(st.lists(st.sampled_from([one.step for one in lines]), max_size=5))
    undone = fold((*lines, line(31, *(Undone(step) for step in gone))))
    assert undone.numbers == fold(lines).numbers


def test_a_step_is_not_taken_back_by_applying() -> None:
    with pytest.raises(ValueError):
        apply(Book(), line(1, Undone(1)))


def test_a_client_goes_with_its_only_entry_and_stays_for_another() -> None:
    first = line(1, named(), owed(1, kroner(500)))
    second = line(2, owed(2, kroner(300)))
    assert fold((first, line(2, Undone(1)))).accounts == {}
    kept = fold((first, second, line(3, Undone(1))))
    assert kept.accounts[1].debts.keys() == {2}


def test_a_client_stays_for_a_draft_that_an_undone_step_proposed() -> None:
    lines = (
        line(1, named(), owed(1, kroner(500))),
        line(
            2, agreed(1, ((7, 500),)), DraftProposed(1, brief("plan_confirmation"), Words("x"), "")
        ),
        line(3, Undone(2)),
        line(4, Undone(1)),
    )
    book = fold(lines)
    assert book.drafts[1].client in book.accounts
    assert book.accounts[1].debts == {}


def test_what_went_out_survives_an_undo() -> None:
    lines = (line(1, named(), owed(1, kroner(5)), sent("check_in", 4)), line(2, Undone(1)))
    assert [one.step for one in fold(lines).accounts[1].contacts] == ["check_in"]


def test_a_key_is_remembered_for_two_days() -> None:
    early = line(1, OwnerSet(Setting.NAME, "Dana"), key="a/0")
    late = Line(2, early.at + REMEMBERED, "b/0", (Answered(),))
    assert apply(Book(), early).keys.keys() == {"a/0"}
    assert fold((early, replace(late, at=late.at - timedelta(seconds=1)))).keys.keys() == {
        "a/0",
        "b/0",
    }
    assert fold((early, late)).keys.keys() == {"b/0"}


# -- the open question ----------------------------------------------------------------------------

ACME = Question(Piece.AMOUNT, AddDebt(Who("Acme"), None))
BO = Question(Piece.AMOUNT, AddDebt(Who("Bo"), None))


@pytest.mark.parametrize(
    ("facts", "question", "asked"),
    [
        ([Asked(ACME)], ACME, 1),
        ([Asked(ACME), Answered()], None, 1),
        ([Asked(ACME), Asked(BO)], BO, 2),
        ([Asked(ACME), Asked(replace(ACME, then=(BO.command,)))], None, 1),
        ([Asked(ACME), Answered(), Asked(ACME)], ACME, 3),
    ],
)
def test_a_question_is_named_by_the_step_that_asked_it(
    facts: list[Fact], question: Question | None, asked: int
) -> None:
    book = fold([line(step, fact) for step, fact in enumerate(facts, 1)])
    assert book.asked == asked
    if question or isinstance(facts[-1], Answered):
        assert book.question == question


# -- drafts ---------------------------------------------------------------------------------------


def proposed(*facts: Fact) -> Book:
    draft = DraftProposed(1, brief("check_in", 1), Words("Hi"), "")
    first = line(1, named(), owed(1, kroner(500)), draft)
    return fold((first, *(line(step, fact) for step, fact in enumerate(facts, 2))))


@pytest.mark.parametrize("state", State)
def test_only_drafts_that_can_be_claimed_wait(state: State) -> None:
    waits = {State.PROPOSED, State.NOT_SENT}
    assert bool(proposed(DraftSettled(1, state)).waiting()) == (state in waits)


def test_an_outcome_falls_on_the_owners_own_day() -> None:
    book = apply(Book(), line(1, OwnerSet(Setting.ZONE, "Asia/Jerusalem"), named()))
    late = replace(line(2, DraftProposed(1, brief("check_in", 1), Words("Hi"), "")), at=moment(0))
    settled = Line(3, moment(0, hour=22), "", (DraftSettled(1, State.SKIPPED),))
    draft = reduce(apply, (late, settled), book).drafts[1]
    assert (draft.settled, draft.ended) == (moment(0, hour=22), day(1))


def test_a_hand_off_taken_back_is_open_again() -> None:
    book = proposed(
        DraftSettled(1, State.HANDED_OVER), sent("check_in", 4, number=1), TakenBack(1, 1)
    )
    assert (book.drafts[1].state, book.drafts[1].ended) == (State.PROPOSED, None)
    assert book.accounts[1].contacts == ()


def test_a_hold_on_everybody_is_the_books() -> None:
    book = fold((line(1, named(), Held(None, day(0))),))
    assert book.hold is not None
    assert book.accounts[1].hold is None


def test_facts_about_an_unknown_client_or_draft_change_nothing() -> None:
    stray = line(
        1, Paid(1, 7, kroner(1), day(0), (Part(1, kroner(1)),)), DraftSettled(7, State.SENT)
    )
    book = apply(Book(), stray)
    assert (book.accounts, book.drafts) == ({}, {})


def test_a_name_is_found_in_any_case() -> None:
    book = apply(Book(), line(1, ClientNamed(1, "Straße GmbH")))
    found = book.account_of("STRASSE gmbh")
    assert found is not None
    assert found.client.id == 1
