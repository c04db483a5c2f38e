"""Work in stages at the desk: the first part at once, the others when their stage is done."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.domain.answers import (
    Asking,
    ClientCard,
    Closed,
    Flaw,
    Flawed,
    HistoryPage,
    NotUndone,
    StageNoted,
    StagesNoted,
    StageUnpaid,
    UndoneNote,
)
from bot.domain.drafts import Job, State
from bot.domain.intents import (
    Approve,
    AskDeposit,
    Confirm,
    DraftOf,
    DropStages,
    FinishStage,
    History,
    Milestones,
    Piece,
    ShowClient,
    Undo,
    Who,
    WhoOwes,
)
from tests.actions.shelf import Office, card, day, kroner, noted

ACME = Who("Acme")
SITE = Milestones(ACME, kroner(10_000), (30, 30, 40), "site")


def agreed() -> Office:
    office = Office()
    office.press(SITE)
    return office


def done(stage: int, job: int = 1) -> FinishStage:
    return FinishStage(1, job, stage)


def test_only_the_first_part_is_owed_and_it_is_due_at_once() -> None:
    office = Office()
    note = noted(office.press(SITE)).note
    assert isinstance(note, StagesNoted)
    assert note.parts == (kroner(3000), kroner(3000), kroner(4000)) and note.waits == 2
    (debt,) = office.account("Acme").debts.values()
    assert (debt.amount, debt.due, debt.work) == (kroner(3000), day(0), "site (1/3)")
    (overview,) = office.press(WhoOwes())
    assert getattr(overview, "totals", None) == (kroner(3000),)


def test_a_sentence_agrees_stages() -> None:
    office = Office()
    note = noted(office.hear("Acme project 10,000, 30/30/40")).note
    assert isinstance(note, StagesNoted) and note.split == (30, 30, 40)
    halves = noted(office.hear("Harbour Cafe website: 6,400, half up front, half on delivery")).note
    assert isinstance(halves, StagesNoted) and halves.parts == (kroner(3200), kroner(3200))


def test_a_deposit_letter_names_the_part_its_share_and_the_price() -> None:
    office = agreed()
    draft = card(office.press(AskDeposit(1, 1))).draft
    assert draft.brief.script == "deposit_request"
    assert draft.brief.job == Job("site", kroner(10_000), kroner(3000), Decimal(30), "site (1/3)")
    assert "3,000" in draft.words.text and "10,000" in draft.words.text
    again = card(office.press(AskDeposit(1, 1))).draft
    assert again.id == draft.id


def test_a_deposit_paid_in_part_is_asked_for_without_its_share() -> None:
    office = agreed()
    office.press(AskDeposit(1, 1))
    office.pays("Acme", kroner(1000))
    (draft,) = office.waiting("Acme")
    assert draft.brief.job == Job("site", kroner(10_000), kroner(2000), None, "site (1/3)")
    office.pays("Acme", kroner(2000))
    assert office.waiting("Acme") == []
    (told,) = office.press(AskDeposit(1, 1))
    assert told == Flawed(Flaw.NOT_OWED, "Acme")


def test_what_waits_is_never_chased() -> None:
    office = agreed()
    office.pays("Acme", kroner(3000))
    for days in range(120):
        office.go(days)
    assert office.waiting("Acme") == [] and not office.account("Acme").contacts
    (shown,) = office.press(ShowClient(1))
    assert isinstance(shown, ClientCard)
    assert [(one.waits, one.to_come) for one in shown.staged] == [(2, kroner(7000))]


def test_a_stage_that_is_done_is_owed_by_the_clients_terms_and_its_letter_drafted() -> None:
    office = agreed()
    office.pays("Acme", kroner(3000))
    office.hear("terms with Acme: net 14")
    office.go(10)
    told = office.press(done(2))
    note = noted(told).note
    assert isinstance(note, StageNoted)
    assert (note.amount, note.due, note.waits) == (kroner(3000), day(24), 3)
    brief = card(told).draft.brief
    assert brief.script == "milestone_invoice"
    assert brief.job == Job("site", kroner(10_000), kroner(3000), Decimal(30), "site (2/3)")
    assert not [one for one in told if isinstance(one, StageUnpaid)]


def test_a_second_tap_and_one_out_of_turn_add_nothing() -> None:
    office = agreed()
    first = noted(office.press(done(2)))
    second = noted(office.press(done(2)))
    assert second.repeated and second.note == first.note
    assert office.press(done(4)) == (Closed(),)
    assert office.press(done(3, job=9)) == (Closed(),)
    assert office.press(FinishStage(8, 1, 2)) == (Closed(),)
    assert len(office.account("Acme").debts) == 2
    office.press(done(3))
    assert sum(debt.amount.minor for debt in office.account("Acme").debts.values()) == 1_000_000
    (shown,) = office.press(ShowClient(1))
    assert isinstance(shown, ClientCard) and shown.staged == ()


def test_a_stage_past_due_is_told_once_with_a_note_to_pause() -> None:
    office = agreed()
    office.go(3)
    (notice,) = [
        one for one in office.desk.notices(office.owner) if isinstance(one.answer, StageUnpaid)
    ]
    assert isinstance(notice.answer, StageUnpaid)
    assert (notice.answer.stage, notice.answer.left) == (1, kroner(3000))
    office.desk.mentioned(office.owner, notice)
    assert notice not in office.desk.notices(office.owner)
    draft = card(office.press(DraftOf(1, "pause_work_notice"))).draft
    assert draft.brief.job and draft.brief.job.work == "site"
    assert "site" in draft.words.text


def test_going_on_past_an_unpaid_stage_is_told_right_away_and_only_then() -> None:
    office = agreed()
    office.go(3)
    told = office.press(done(2))
    assert [one.stage for one in told if isinstance(one, StageUnpaid)] == [1]
    topics = [one.topic for one in office.desk.notices(office.owner)]
    assert not [topic for topic in topics if topic.startswith("stage-")]


def test_the_letter_for_a_stage_stands_beside_a_nudge_and_can_be_sent() -> None:
    office = agreed()
    office.owes("Acme", kroner(500), due=-10)
    office.press(done(2))
    office.go(1)
    assert office.steps("Acme")[0] == "milestone_invoice"
    assert len(office.steps("Acme")) == 2
    invoice = office.waiting("Acme")[0]
    office.press(Approve(invoice.id, invoice.version))
    assert office.book.drafts[invoice.id].state is State.HANDED_OVER


def test_an_invoice_gives_way_once_its_own_debt_is_late() -> None:
    office = agreed()
    draft = card(office.press(AskDeposit(1, 1))).draft
    for days in range(1, 8):
        office.go(days)
    assert office.book.drafts[draft.id].state is State.REPLACED
    fresh = card(office.press(AskDeposit(1, 1))).draft
    assert fresh.brief.script != "deposit_request"


def test_a_credit_covers_what_it_can_of_a_stage() -> None:
    office = agreed()
    office.pays("Acme", kroner(7000))
    told = office.press(done(2))
    note = noted(told).note
    assert isinstance(note, StageNoted) and note.from_credit == kroner(3000)
    assert not office.waiting("Acme")


def test_stages_are_taken_back_in_turn() -> None:
    office = agreed()
    agreement = office.book.step
    office.press(done(2))
    (stuck,) = office.press(Undo(agreement))
    assert isinstance(stuck, NotUndone) and stuck.before_what == "StageDone"
    (gone,) = office.press(Undo())
    assert isinstance(gone, UndoneNote) and gone.what == "StageDone"
    assert office.account("Acme").balance() == (kroner(3000),) and not office.waiting("Acme")
    (gone,) = office.press(Undo(agreement))
    assert isinstance(gone, UndoneNote) and (gone.what, gone.amount) == (
        "StagesAgreed",
        kroner(10_000),
    )
    assert not office.account("Acme").debts and not office.account("Acme").staged


def test_the_same_work_twice_is_asked_about() -> None:
    office = agreed()
    (asked,) = office.press(SITE)
    assert isinstance(asked, Asking) and asked.question.piece is Piece.AGAIN
    note = noted(office.press(Confirm(office.book.asked))).note
    assert isinstance(note, StagesNoted) and note.job == 2
    assert len(office.account("Acme").staged) == 2


def test_what_is_missing_is_asked_and_a_sum_too_small_refused() -> None:
    office = Office()
    (asked,) = office.press(replace(SITE, who=None))
    assert isinstance(asked, Asking) and asked.question.piece is Piece.WHO
    (asked,) = office.press(replace(SITE, amount=None))
    assert isinstance(asked, Asking) and asked.question.piece is Piece.AMOUNT
    assert office.press(replace(SITE, amount=kroner("0.02"))) == (Flawed(Flaw.STAGES, "Acme"),)


def test_a_message_that_comes_twice_is_told_again_and_written_once() -> None:
    office = Office()
    first = noted(office.hear("Acme project 10,000, 30/30/40", key="m1"))
    second = noted(office.hear("Acme project 10,000, 30/30/40", key="m1"))
    assert second.repeated and second.note == first.note
    (account,) = office.book.accounts.values()
    assert len(account.debts) == len(account.staged) == 1


def test_the_history_tells_the_agreement() -> None:
    office = agreed()
    (page,) = office.press(History(ACME))
    assert isinstance(page, HistoryPage)
    assert ("StagesAgreed", kroner(10_000)) in [(one.what, one.amount) for one in page.happened]


def test_the_history_tells_that_it_stopped_once() -> None:
    office = agreed()
    office.press(DropStages(1, 1))
    (page,) = office.press(History(ACME))
    assert isinstance(page, HistoryPage)
    assert [one.words for one in page.happened if one.what == "StagesEnded"] == ["site"]
