"""Work that is done: its invoice asked after, kindly and not for ever; a stage stays a stage."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from bot.domain.answers import (
    AskedAgain,
    Asking,
    ClientCard,
    DebtNoted,
    Delivering,
    Flaw,
    Flawed,
    NoDraft,
    Noted,
    NotUnderstood,
    OnFile,
    StageNoted,
    StagesDropped,
    Unable,
    Uninvoiced,
    WhichStage,
    WorkLeft,
    WorkNoted,
)
from bot.domain.drafts import State
from bot.domain.intents import (
    FinishWork,
    LeaveTask,
    Milestones,
    NotYet,
    OtherWork,
    SendInvoice,
    ShowClient,
    Undo,
    Who,
)
from tests.actions.shelf import MONDAY, Office, card, day, kroner, noted

ACME = Who("Acme")


def done(office: Office | None = None) -> Office:
    office = office or Office()
    assert isinstance(noted(office.hear("finished the site for Acme")).note, WorkNoted)
    return office


def asked(office: Office) -> list[Uninvoiced]:
    """What the owner is asked now; noted as told, as the outbox does."""
    found = [one for one in office.desk.notices(7) if isinstance(one.answer, Uninvoiced)]
    for one in found:
        office.desk.mentioned(7, one)
    return [one.answer for one in found if isinstance(one.answer, Uninvoiced)]


def test_it_is_asked_in_the_afternoon_and_on_three_mornings_and_never_of_the_client() -> None:
    office = done()
    assert office.desk.next_look(7) == MONDAY + timedelta(hours=5)
    times = []
    for hour in range(24 * 12):
        office.go(0, 8 + hour)
        times += [(hour // 24, (hour + 10) % 24)] * len(asked(office))
    assert times == [(0, 15), (1, 10), (2, 10), (3, 10)]
    account = office.account("Acme")
    assert not account.debts and not office.waiting("Acme") and not account.contacts


def test_what_was_missed_while_off_is_asked_once() -> None:
    office = done()
    office.go(30)
    assert len(asked(office)) == 1
    office.go(31)
    assert not asked(office)


def test_the_amount_makes_it_a_debt_and_the_questions_end() -> None:
    office = done()
    (again,) = office.press(NotYet(1, 1))
    assert again == AskedAgain("Acme", "site", day(0), today=True)
    (question,) = office.press(SendInvoice(1, 1))
    assert isinstance(question, Asking)
    note = noted(office.hear("4,500")).note
    assert isinstance(note, DebtNoted)
    assert (note.amount, note.work) == (kroner(4500), "site")
    office.go(1)
    assert not asked(office)
    office.press(Undo())
    assert asked(office)


def test_it_can_be_left_or_invoiced_in_a_sentence() -> None:
    office = done()
    assert isinstance(noted(office.press(LeaveTask(1, 1))).note, WorkLeft)
    office.go(1)
    assert not asked(office)
    office = done()
    office.hear("Acme owes 4,500 for the site")
    assert office.account("Acme").tasks[0].debt == 1
    (known,) = office.hear("finished the site for Acme")
    assert isinstance(known, OnFile) and known.left == kroner(4500)


def test_the_same_work_twice_is_written_once() -> None:
    office = done()
    (again,) = office.hear("finished the site for Acme")
    assert isinstance(again, Noted) and again.repeated
    assert len(office.account("Acme").tasks) == 1


def test_of_work_in_stages_it_is_the_next_stage() -> None:
    office = Office()
    office.press(Milestones(ACME, kroner(10000), (30, 30, 40), "website"))
    answers = office.hear("Acme: sketches delivered")
    assert isinstance(noted(answers).note, StageNoted)
    assert card(answers).draft.brief.script == "milestone_invoice"
    assert not office.account("Acme").tasks


def test_of_several_works_in_stages_it_is_asked_which() -> None:
    office = Office()
    for work in ("website", "logo"):
        office.press(Milestones(ACME, kroner(10000), (50, 50), work))
    assert isinstance(noted(office.hear("finished the logo for Acme")).note, StageNoted)
    office.press(Milestones(ACME, kroner(900), (50, 50), "brochure"))
    (which,) = office.press(FinishWork(ACME, "film"))
    assert isinstance(which, WhichStage) and len(which.jobs) == 2
    assert isinstance(noted(office.press(OtherWork(1, "film"))).note, WorkNoted)


def test_much_work_done_at_once_is_asked_about_in_turns_and_never_in_a_heap() -> None:
    office = Office()
    for name in ("Acme", "Bob", "Carl", "Dana", "Eve", "Finn"):
        office.press(FinishWork(Who(name), "logo"))
    found: list[tuple[int, str]] = []
    for hour in range(24 * 12):
        office.go(0, 8 + hour)
        found += [(hour // 24, one.name) for one in asked(office)]
        assert len(found) == 12 or office.desk.next_look(7) is not None
    days = Counter(on for on, _ in found)
    assert max(days.values()) == 2
    assert set(Counter(name for _, name in found).values()) == {2}


@pytest.mark.parametrize(
    "words", ["Acme: stage {} is done", "Acme: etape {} er færdig", "סיימתי את שלב {} של Acme"]
)
def test_a_stage_said_by_its_number_is_that_stage_and_no_sum(words: str) -> None:
    office = Office()
    office.press(Milestones(ACME, kroner(9000), (30, 30, 40), "website"))
    assert noted(office.hear(words.format(1))).repeated
    (early,) = office.hear(words.format(3))
    assert isinstance(early, WhichStage)
    note = noted(office.hear(words.format(2))).note
    assert isinstance(note, StageNoted)
    assert office.account("Acme").balance() == (kroner(5400),)


@pytest.mark.parametrize(
    "words",
    ["the Acme project is cancelled", "projektet med Acme er aflyst", "cancel the Acme project"],
)
def test_a_project_that_ends_keeps_what_is_owed_and_drops_what_waits(words: str) -> None:
    office = Office()
    office.press(Milestones(ACME, kroner(10000), (30, 30, 40), "website"))
    note = noted(office.hear(words)).note
    assert isinstance(note, StagesDropped)
    assert (note.dropped, note.balance) == (kroner(7000), (kroner(3000),))
    (shown,) = office.press(ShowClient(1))
    assert isinstance(shown, ClientCard) and shown.staged == ()
    assert office.hear(words) == (Flawed(Flaw.NO_PROJECT, "Acme"),)
    office.press(Undo())
    (shown,) = office.press(ShowClient(1))
    assert isinstance(shown, ClientCard) and shown.staged[0].waits == 2


def test_before_handing_over_the_stage_is_asked_for_and_the_owner_told_to_wait() -> None:
    office = Office()
    office.press(Milestones(ACME, kroner(10000), (30, 30, 40), "website"))
    office.owes("Acme", kroner(99), 30, "paper")
    told, shown = office.hear("I deliver to Acme tomorrow at 10")
    assert isinstance(told, Delivering) and (told.unpaid, told.staged) == ((kroner(3000),), True)
    draft = card((shown,)).draft
    assert draft.brief.job is not None and draft.brief.job.part == kroner(3000)
    assert (draft.brief.by, "10:00" in draft.words.text) == (day(1), True)
    office.pays("Acme", kroner(1000))
    (waiting,) = office.waiting("Acme")
    assert waiting.brief.job is not None and waiting.brief.job.part == kroner(2000)
    office.pays("Acme", kroner(2000))
    assert office.book.drafts[draft.id].state is State.WITHDRAWN


def test_a_note_before_delivery_lapses_after_its_day() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 30)
    office.hear("I deliver to Acme tomorrow at 10")
    office.go(2)
    assert not office.waiting("Acme")
    assert office.hear("I come to Acme at 9:00") == (Flawed(Flaw.PAST, "Acme"),)
    office.pays("Acme", kroner(500))
    assert office.hear("I come to Acme at 18:00") == (NoDraft("Acme", Unable.NOTHING_OWED),)


@pytest.mark.parametrize("yes", ["yes", "ja", "כן"])
def test_whether_the_invoice_is_out_can_be_answered_in_words(yes: str) -> None:
    office = done()
    (amount,) = office.hear(yes)
    assert isinstance(amount, Asking)
    assert isinstance(noted(office.hear("2000")).note, DebtNoted)
    assert isinstance(office.hear(yes)[0], NotUnderstood)
    later = done()
    later.go(0, 15)
    assert asked(later)
    assert isinstance(later.hear("no")[0], AskedAgain)


def test_a_yes_to_two_invoices_at_once_is_no_answer() -> None:
    office = Office()
    office.press(FinishWork(ACME, "logo"))
    office.press(FinishWork(Who("Bob"), "film"))
    office.go(0, 15)
    assert len(asked(office)) == 2
    assert isinstance(office.hear("yes")[0], NotUnderstood)
