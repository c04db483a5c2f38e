"""What a client answers: one debt of several disputed, money to be looked for, a yes to a plan."""

from __future__ import annotations

import pytest

from bot.domain.answers import Asking, Closed, DraftCard, Flaw, Flawed, Noted, PlanNoted, SaidNoted
from bot.domain.drafts import State
from bot.domain.facts import PlanAgreed
from bot.domain.intents import (
    Approve,
    CameIn,
    ClientSaid,
    DraftFor,
    NotThere,
    Pick,
    Promise,
    Reason,
    RecordPayment,
    Resume,
    Reword,
    Script,
    ShowClient,
    TheyAgreed,
    Undo,
    Who,
)
from tests.actions.shelf import Office, card, day, kroner, noted

ACME = Who("Acme")
UNHAPPY = ClientSaid(ACME, Reason.UNHAPPY)


def two_debts(*works: str) -> Office:
    """Acme owes 730 as debt 1 and 410 as debt 2, both two days late."""
    office = Office()
    first, second = works or ("the logo", "the website")
    office.owes("Acme", kroner(730), -2, first)
    office.owes("Acme", kroner(410), -2, second)
    return office


def disputed(office: Office) -> set[int]:
    return {number for number, debt in office.account("Acme").debts.items() if debt.disputed}


def told(office: Office, said: ClientSaid) -> SaidNoted:
    note = noted(office.press(said)).note
    assert isinstance(note, SaidNoted)
    return note


# -- one debt of several --------------------------------------------------------------------------


@pytest.mark.parametrize(("choice", "rest"), [(0, {1}), (1, {2}), (2, {1, 2})])
def test_which_of_several_debts_is_disputed_is_asked_with_one_tap(
    choice: int, rest: set[int]
) -> None:
    office = two_debts()
    (asking,) = office.press(UNHAPPY)
    assert isinstance(asking, Asking)
    assert [part.left for part in asking.debts] == [kroner(730), kroner(410)]
    assert not disputed(office), "nothing is noted before the answer"
    answers = office.press(Pick(asking.asked, choice))
    letter = card(answers).draft.brief
    assert disputed(office) == rest == {item.debt for item in letter.items}
    assert letter.script == "which_parts"
    note = noted(answers).note
    assert isinstance(note, SaidNoted)
    assert ({part.debt for part in note.disputed}, note.others) == (rest, len(rest) == 1)


@pytest.mark.parametrize(
    ("works", "words", "rest"),
    [
        (("the logo", "the website"), "Acme isn't happy with the logo", {1}),
        (("logo", "website"), "Acme isn't happy with the website's colours", {2}),
        (("logoet", "hjemmeside"), "Acme er ikke tilfreds med hjemmesiden", {2}),
        (("logo", "hjemmeside"), "Acme er ikke tilfreds med logoet", {1}),
        (("הלוגו", "האתר"), "Acme לא מרוצה מהלוגו", {1}),
        (("לוגו", "אתר"), "Acme לא מרוצה מהאתר", {2}),
    ],
)
def test_a_work_that_is_exactly_one_debts_answers_the_question_beforehand(
    works: tuple[str, str], words: str, rest: set[int]
) -> None:
    office = two_debts(*works)
    assert isinstance(office.hear(words)[-1], DraftCard)
    assert disputed(office) == rest


@pytest.mark.parametrize("words", ["Acme isn't happy", "Acme isn't happy with the logo"])
def test_words_that_fit_none_or_both_debts_are_asked_about(words: str) -> None:
    office = two_debts("the logo", "the logo")
    (asking,) = office.hear(words)
    assert isinstance(asking, Asking)


@pytest.mark.parametrize(
    ("answer", "rest"), [("the website", {2}), ("All of it", {1, 2}), ("Det hele", {1, 2})]
)
def test_the_question_can_be_answered_in_words(answer: str, rest: set[int]) -> None:
    office = two_debts()
    office.press(UNHAPPY)
    office.hear(answer)
    assert disputed(office) == rest


def test_something_else_said_leaves_nothing_disputed() -> None:
    office = two_debts()
    office.press(UNHAPPY)
    office.hear("Bo owes 70 for the website")
    assert not disputed(office)
    assert office.account("Bo").balance() == (kroner(70),)


def test_forwarded_words_name_the_work_too() -> None:
    office = two_debts()
    office.desk.forwarded(7, "I'm not happy with the logo", "Acme", "f1")
    assert disputed(office) == {1}


def test_with_one_debt_nothing_is_asked() -> None:
    office = Office()
    office.owes("Acme", kroner(730), -2, "the logo")
    note = told(office, UNHAPPY)
    assert ({part.debt for part in note.disputed}, note.others) == ({1}, False)


def test_the_other_debt_is_chased_and_the_disputed_one_after_it_was_lifted() -> None:
    office = two_debts()
    office.go(0)
    (both,) = office.waiting("Acme")
    answer = card(office.press(ClientSaid(ACME, Reason.UNHAPPY, debts=(1,)))).draft
    assert office.book.drafts[both.id].state is State.WITHDRAWN
    office.press(Approve(answer.id, answer.version))
    office.go(21)
    (chased,) = office.waiting("Acme")
    assert [item.debt for item in chased.brief.items] == [2]
    office.press(Resume(ACME))
    office.go(22)
    assert {item.debt for item in office.waiting("Acme")[0].brief.items} == {1, 2}


def test_a_plan_over_a_disputed_debt_rests_as_a_whole() -> None:
    office = two_debts()
    proposal = sent_proposal(office)
    office.press(TheyAgreed(proposal))
    office.press(ClientSaid(ACME, Reason.UNHAPPY, debts=(1,)))
    office.go(29)
    assert "instalment_upcoming" not in office.steps("Acme")


# -- money to be looked for -----------------------------------------------------------------------


def test_already_paid_is_asked_of_the_owner_before_anything_is_drafted() -> None:
    office = two_debts()
    office.go(0)
    answers = office.press(ClientSaid(ACME, Reason.ALREADY_PAID))
    note = noted(answers).note
    assert isinstance(note, SaidNoted)
    assert (note.client, note.owed) == (1, (kroner(1140),))
    assert len(answers) == 1
    assert office.waiting("Acme") == [], "chasing rests, and nothing claims that anyone has looked"


def test_it_came_in_is_a_payment_in_full_that_can_be_taken_back() -> None:
    office = two_debts()
    office.press(ClientSaid(ACME, Reason.ALREADY_PAID))
    paid = noted(office.press(CameIn(1)))
    assert office.account("Acme").balance() == ()
    assert office.press(CameIn(1)) == (Flawed(Flaw.NOT_OWED, "Acme"),)
    office.press(Undo(paid.step))
    assert office.account("Acme").balance() == (kroner(1140),)


def test_not_there_yet_brings_the_letter_that_asks_for_the_date() -> None:
    office = two_debts()
    office.press(ClientSaid(ACME, Reason.ALREADY_PAID))
    first = card(office.press(NotThere(1))).draft
    again = card(office.press(NotThere(1))).draft
    assert (first.brief.script, first.id) == ("thank_and_check", again.id)
    assert {item.debt for item in first.brief.items} == {1, 2}


def test_once_paid_it_is_not_asked_for_and_a_strange_button_is_closed() -> None:
    office = two_debts()
    office.press(CameIn(1))
    assert office.press(NotThere(1)) == (Flawed(Flaw.NOT_OWED, "Acme"),)
    assert office.press(NotThere(9)) == office.press(CameIn(9)) == (Closed(),)


@pytest.mark.parametrize(("said_on", "free"), [(0, 3), (3, 8), (4, 9)])
def test_nudges_rest_for_three_working_days_at_most(said_on: int, free: int) -> None:
    office = Office()
    office.owes("Acme", kroner(730), said_on - 10, "the logo")
    office.go(said_on)
    office.press(ClientSaid(ACME, Reason.ALREADY_PAID))
    for later in range(said_on, free):
        office.go(later, hour=9)
        assert office.waiting("Acme") == [], later
    office.go(free)
    assert office.steps("Acme") == ["ask_reason"]


def test_where_nothing_is_owed_there_is_nothing_to_look_for() -> None:
    office = two_debts()
    office.press(CameIn(1))
    assert told(office, ClientSaid(ACME, Reason.ALREADY_PAID)).owed == ()


# -- what rests -----------------------------------------------------------------------------------


def test_a_forwarded_promise_says_in_one_note_that_reminders_rest() -> None:
    office = two_debts()
    answers = office.desk.forwarded(7, "I'll pay on 20 June", "Acme", "f1")
    notes = [answer.note for answer in answers if isinstance(answer, Noted)]
    assert notes == [SaidNoted("Acme", Reason.PROMISE, day(19), 1, promised=True)]
    again = office.desk.forwarded(7, "I'll pay on 20 June", "Acme", "f1")
    assert [one.note for one in again if isinstance(one, Noted)] == notes


# -- a yes to a plan ------------------------------------------------------------------------------


def sent_proposal(office: Office) -> int:
    draft = card(office.press(DraftFor(1, Script.PLAN_OFFER))).draft
    office.press(Approve(draft.id, draft.version))
    return draft.id


def test_a_yes_makes_the_plan_exactly_as_it_was_proposed_and_drafts_its_confirmation() -> None:
    office = two_debts()
    number = sent_proposal(office)
    brief = office.book.drafts[number].brief
    note = noted(office.press(TheyAgreed(number))).note
    plan = office.account("Acme").plan
    assert plan
    assert note == PlanNoted("Acme", brief.instalments)
    assert (plan.instalments, plan.debts, plan.rule) == (
        brief.instalments,
        (1, 2),
        "FREQ=MONTHLY;BYMONTHDAY=1",
    )
    assert office.steps("Acme") == ["plan_confirmation"]


def test_a_second_yes_changes_nothing() -> None:
    office = two_debts()
    number = sent_proposal(office)
    office.press(TheyAgreed(number))
    again = noted(office.press(TheyAgreed(number)))
    assert again.repeated
    assert sum(isinstance(f, PlanAgreed) for line in office.lines for f in line.facts) == 1


@pytest.mark.parametrize(
    "since",
    [
        RecordPayment(ACME, kroner(100)),
        ClientSaid(ACME, Reason.UNHAPPY, debts=(1,)),
    ],
)
def test_a_yes_to_what_is_no_longer_owed_so_is_told(since: RecordPayment | ClientSaid) -> None:
    office = two_debts()
    number = sent_proposal(office)
    office.press(since)
    assert office.press(TheyAgreed(number)) == (Flawed(Flaw.PROPOSAL, "Acme"),)
    assert office.account("Acme").plan is None


def test_a_yes_after_the_first_day_is_told_too() -> None:
    office = two_debts()
    number = sent_proposal(office)
    office.go(31)
    assert office.press(TheyAgreed(number)) == (Flawed(Flaw.PROPOSAL, "Acme"),)


def test_there_is_nothing_to_agree_to_before_it_was_sent_or_in_the_owners_words() -> None:
    office = two_debts()
    draft = card(office.press(DraftFor(1, Script.PLAN_OFFER))).draft
    assert office.press(TheyAgreed(draft.id)) == (Closed(),)
    office.press(Reword(draft.id, 1, "Shall we say 200 a month?"))
    office.press(Approve(draft.id, 2))
    assert office.press(TheyAgreed(draft.id)) == office.press(TheyAgreed(99)) == (Closed(),)


def test_the_clients_card_and_its_next_answer_offer_the_yes_while_it_fits() -> None:
    office = two_debts()
    number = sent_proposal(office)
    (shown,) = office.press(ShowClient(1))
    assert getattr(shown, "proposed", None) == number
    assert told(office, ClientSaid(ACME, Reason.OTHER)).proposed == number
    office.press(Promise(ACME, day(5)))
    office.press(RecordPayment(ACME, kroner(100)))
    (shown,) = office.press(ShowClient(1))
    assert getattr(shown, "proposed", None) is None
