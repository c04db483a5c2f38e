"""What time brings: ticks, one draft a client, plans that are kept or broken, notices."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bot.actions.nudge import drafts_by_client, drafts_of
from bot.domain.answers import (
    Asking,
    Flaw,
    Flawed,
    PlanBroke,
    PlanNoted,
    Stale,
    StillHeld,
)
from bot.domain.dates import Frequency, Rule
from bot.domain.drafts import Outcome, Reached, State
from bot.domain.facts import DraftProposed, DraftSettled, PlanEnded
from bot.domain.intents import (
    AddDebt,
    Approve,
    ClientSaid,
    Confirm,
    DraftFor,
    Hold,
    PassedOn,
    Promise,
    Reason,
    RecordPayment,
    Resume,
    Script,
    SetClient,
    SetOwner,
    SetPlan,
    Skip,
    TakeBack,
    Who,
)
from bot.domain.money import Money
from bot.domain.people import Detail, Setting
from tests.actions.shelf import Office, card, day, kroner, noted

ACME = Who("Acme")
MONTHLY = Rule(Frequency.MONTHLY)
WEEKLY = Rule(Frequency.WEEKLY)


def late(due: int = -2) -> Office:
    office = Office()
    office.owes("Acme", kroner(500), due)
    return office


def proposals(office: Office) -> int:
    return sum(isinstance(fact, DraftProposed) for line in office.lines for fact in line.facts)


def approve(office: Office) -> None:
    """Send everything that waits for Acme by hand."""
    for draft in office.waiting("Acme"):
        office.press(Approve(draft.id, draft.version))


def test_a_hundred_ticks_propose_one_draft() -> None:
    office = late()
    for _ in range(100):
        office.go(0)
    assert proposals(office) == 1


def test_one_pass_finds_every_clients_drafts_in_their_order() -> None:
    office = late(due=-1)
    office.owes("Bo", kroner(70), -1)
    office.owes("Cy", kroner(70), 30)
    for number in range(12):
        office.go(number)
    room = office.desk.room(7)
    found = drafts_by_client(room)
    assert found.keys() == {1, 2}
    assert all(found[client] == drafts_of(room, client) for client in found)
    assert sum(map(len, found.values())) == len(office.book.drafts) == 4


def test_a_second_desk_on_the_same_book_proposes_no_second_draft() -> None:
    office = late()
    office.go(0)
    office.desk = office.open()
    office.go(0, hour=9)
    assert proposals(office) == 1


@pytest.mark.parametrize(
    ("days", "hour", "minute", "shown"),
    [
        (0, 7, 29, 0),  # 09:29 in Copenhagen
        (0, 7, 30, 1),
        (0, 17, 59, 1),
        (0, 18, 0, 0),  # 20:00
        (5, 8, 0, 0),  # a Saturday
        (7, 8, 0, 1),
    ],
)
def test_drafts_are_shown_in_the_hours_of_a_working_day(
    days: int, hour: int, minute: int, shown: int
) -> None:
    office = late()
    office.clock.moment = datetime(2026, 6, 1, hour, minute, tzinfo=UTC) + timedelta(days=days)
    office.desk.tick([7])
    assert len(office.waiting("Acme")) == shown


@pytest.mark.parametrize(
    "change", [datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)]
)
def test_half_past_nine_stays_half_past_nine_when_the_clocks_change(change: datetime) -> None:
    office = late()
    for hours in range(-48, 72):
        office.clock.moment = change + timedelta(hours=hours)
        look = office.desk.next_look(7)
        assert look is not None
        local = look.astimezone(office.book.zone)
        assert (local.hour, local.minute) == (9, 30)
        assert timedelta(0) < look - office.clock.moment <= timedelta(hours=25)


def test_nobody_is_looked_at_for_nothing() -> None:
    office = Office()
    assert office.desk.next_look(7) is None
    office.press(Hold())
    assert office.desk.next_look(7) is not None


def test_an_unanswered_draft_is_replaced_when_the_next_steps_day_comes() -> None:
    office = late(due=-1)
    seen = []
    for number in range(40):
        office.go(number)
        assert len(office.waiting("Acme")) <= 1
        seen.append(office.steps("Acme")[0] if office.steps("Acme") else "")
    assert [step for place, step in enumerate(seen) if step != seen[place - 1]] == [
        "friendly_reminder",
        "ask_reason",
        "offer_help",
        "formal_reminder",
    ]
    states = [draft.state for draft in office.book.drafts.values()]
    assert set(states[:-1]) == {State.REPLACED}


def test_a_new_late_debt_joins_the_letter_that_waits() -> None:
    office = late(due=-1)
    office.go(0)
    office.press(AddDebt(ACME, kroner(70), day(-1), "hosting"))
    office.go(0, hour=9)
    (draft,) = office.waiting("Acme")
    assert {item.debt for item in draft.brief.items} == {1, 2}


@pytest.mark.parametrize("count", [1, 30])
def test_off_for_days_there_is_one_draft_a_client(count: int) -> None:
    office = Office()
    for number in range(count):
        office.owes(f"Client {number}", kroner(100 + number), due=-40)
        office.owes(f"Client {number}", kroner(200 + number), due=-9)
    for number in range(3, 10):  # a few clients a day, none twice
        office.go(number)
    drafts = office.book.waiting()
    assert sorted(draft.client for draft in drafts) == list(range(1, count + 1))
    assert {draft.brief.step for draft in drafts} == {"formal_reminder"}
    assert all(len(draft.brief.items) == 2 for draft in drafts)


def test_messages_to_a_client_keep_three_days_apart() -> None:
    office = late(due=-1)
    sent = []
    for number in range(45):
        office.go(number)
        if office.waiting("Acme"):
            approve(office)
            sent.append(number)
    gaps = [after - before for before, after in pairwise(sent)]
    assert min(gaps) >= 3
    assert [one.step for one in office.account("Acme").contacts] == [
        "friendly_reminder",
        "check_in",
        "check_in",
        "ask_reason",
        "offer_help",
        "formal_reminder",
    ]


# -- plans ----------------------------------------------------------------------------------------


def agree(office: Office, intent: SetPlan) -> PlanNoted:
    (ask,) = office.press(intent)
    assert isinstance(ask, Asking), ask
    note = noted(office.press(Confirm(ask.asked))).note
    assert isinstance(note, PlanNoted)
    return note


def test_the_schedule_that_was_shown_is_the_plan_to_the_last_smaller_instalment() -> None:
    office = late()
    (ask,) = office.press(SetPlan(ACME, MONTHLY, day(30), kroner(200)))
    assert isinstance(ask, Asking)
    assert [part.amount for part in ask.schedule] == [kroner(200), kroner(200), kroner(100)]
    note = noted(office.press(Confirm(ask.asked))).note
    assert note == PlanNoted("Acme", ask.schedule)
    assert office.steps("Acme") == ["plan_confirmation"]


@pytest.mark.parametrize(
    ("intent", "flaw"),
    [
        (SetPlan(Who("Bo"), MONTHLY, day(3), kroner(5)), Flaw.UNKNOWN_CLIENT),
        (SetPlan(ACME, MONTHLY, day(-3), kroner(5)), Flaw.PAST),
        (SetPlan(ACME, MONTHLY, day(3), Money(1, "DKK")), Flaw.TOO_MANY),
        (SetPlan(ACME, MONTHLY, day(3), count=500), Flaw.TOO_MANY),
        (SetPlan(Who("Both"), MONTHLY, day(3), count=3), Flaw.MIXED),
    ],
)
def test_a_plan_that_cannot_be_is_said_and_not_asked(intent: SetPlan, flaw: Flaw) -> None:
    office = late()
    office.owes("Both", kroner(5))
    office.owes("Both", Money.of(5, "EUR"))
    (answer,) = office.press(intent)
    assert isinstance(answer, Flawed)
    assert answer.flaw is flaw
    assert office.book.question is None


def test_a_payment_while_the_schedule_is_confirmed_asks_anew() -> None:
    office = late()
    (ask,) = office.press(SetPlan(ACME, MONTHLY, day(30), kroner(200)))
    assert isinstance(ask, Asking)
    office.press(RecordPayment(ACME, kroner(100)))
    (again,) = office.press(Confirm(ask.asked))
    assert isinstance(again, Asking)
    assert sum(part.amount.minor for part in again.schedule) == kroner(400).minor
    assert office.account("Acme").plan is None
    office.press(Confirm(again.asked))
    assert office.account("Acme").plan is not None


def test_a_plan_in_another_currency_takes_the_debts_own() -> None:
    office = Office()
    office.owes("Acme", Money.of(900, "JPY"))
    agree(office, SetPlan(ACME, MONTHLY, day(30), kroner(300)))
    plan = office.account("Acme").plan
    assert plan is not None
    assert plan.total == Money.of(900, "JPY")
    (fine,) = office.press(SetPlan(ACME, MONTHLY, day(30), kroner("12.50")))
    assert isinstance(fine, Asking)
    assert fine.question.piece == "amount"


def test_a_plan_is_kept_then_missed_then_broken_and_the_ladder_goes_on() -> None:
    office = late(due=-2)
    office.go(0)
    agree(office, SetPlan(ACME, WEEKLY, day(7), kroner(100)))
    assert office.steps("Acme") == ["plan_confirmation"]
    approve(office)
    steps: dict[int, list[str]] = {}
    for number in range(1, 36):
        office.go(number)
        if number == 7:
            office.press(RecordPayment(ACME, kroner(100)))
        if office.waiting("Acme"):
            steps[number] = office.steps("Acme")
            approve(office)
    assert steps == {
        4: ["instalment_upcoming"],  # on Friday for Monday, day 7: two days before is a Saturday
        11: ["instalment_upcoming"],
        15: ["instalment_missed"],
        22: ["plan_broken"],  # a week after that word the plan broke, and day 14 is day 0
        25: ["ask_reason"],
        31: ["offer_help"],
    }
    told = (one.answer for one in office.desk.notices(7))
    assert [one.missed.day for one in told if isinstance(one, PlanBroke)] == [day(14)]


@pytest.mark.parametrize("left_out", [State.SKIPPED, State.FAILED, State.UNKNOWN])
def test_a_plan_breaks_a_week_after_its_nudge_however_that_ended(left_out: State) -> None:
    office = late()
    agree(office, SetPlan(ACME, WEEKLY, day(7), kroner(100)))
    office.press(Skip(office.waiting("Acme")[0].id, 1))
    office.go(8)
    (draft,) = office.waiting("Acme")
    assert draft.brief.step == "instalment_missed"
    if left_out is State.SKIPPED:
        office.press(Skip(draft.id, draft.version))
    else:
        office.shelf.record(7, [DraftSettled(draft.id, left_out)], "", office.clock.now())
    office.go(14)
    assert office.account("Acme").plan is not None
    office.go(15)
    assert office.account("Acme").plans[-1].broken


def missing_an_instalment(approved: bool) -> Office:
    """A plan whose first instalment, on day 7, stays away; its nudge comes on day 8."""
    office = late()
    agree(office, SetPlan(ACME, WEEKLY, day(7), kroner(100)))
    approve(office)
    office.go(8)
    assert office.steps("Acme") == ["instalment_missed"]
    if approved:
        approve(office)
    return office


@pytest.mark.parametrize(("approved", "ends"), [(True, 15), (False, 28)])
def test_the_letter_about_a_broken_plan_comes_in_the_line_that_ends_it(
    approved: bool, ends: int
) -> None:
    office = missing_an_instalment(approved)
    office.go(ends - 1)
    assert office.account("Acme").plan is not None
    office.go(ends)
    last = [type(fact) for fact in office.lines[-1].facts]
    assert last == [PlanEnded, *([] if approved else [DraftSettled]), DraftProposed]
    assert office.steps("Acme") == ["plan_broken"]
    lines = len(office.lines)
    office.go(ends, hour=9)
    assert len(office.lines) == lines


def test_a_plan_that_breaks_while_its_client_is_left_alone_only_ends() -> None:
    office = missing_an_instalment(approved=True)
    office.press(Hold(ACME, day(20)))
    office.go(15)
    assert [type(fact) for fact in office.lines[-1].facts] == [PlanEnded]
    assert office.account("Acme").plans[-1].broken
    office.go(21)
    assert office.steps("Acme") == ["plan_broken"]


def test_a_plan_that_nobody_confirmed_for_a_fortnight_is_confirmed_no_more() -> None:
    office = late()
    agree(office, SetPlan(ACME, MONTHLY, day(30), kroner(100)))
    for number in range(15):
        office.go(number)
        assert office.steps("Acme") == ["plan_confirmation"]
    office.go(15)
    assert office.waiting("Acme") == []
    (gone,) = office.book.drafts.values()
    assert (gone.state, gone.detail) == (State.WITHDRAWN, Stale.GONE)
    for number in range(16, 27):
        office.go(number)
        assert office.waiting("Acme") == []


def test_a_new_plan_confirms_itself_and_not_the_old_one() -> None:
    office = late()
    agree(office, SetPlan(ACME, WEEKLY, day(7), kroner(100)))
    agree(office, SetPlan(ACME, WEEKLY, day(7), kroner(250)))
    (draft,) = office.waiting("Acme")
    assert len(draft.brief.instalments) == 2
    assert [plan.ended for plan in office.account("Acme").plans] == [day(0), None]


def test_nudges_rest_while_a_plan_runs() -> None:
    office = late(due=-40)
    office.go(0)
    assert office.steps("Acme") == ["formal_reminder"]
    agree(office, SetPlan(ACME, MONTHLY, day(60), kroner(500)))
    assert office.steps("Acme") == ["plan_confirmation"]
    office.press(Skip(office.waiting("Acme")[0].id, 1))
    for number in range(1, 50):
        office.go(number)
        assert office.waiting("Acme") == []


# -- promises and holds ---------------------------------------------------------------------------


def test_a_broken_promise_is_asked_about_the_next_working_morning() -> None:
    office = late()
    office.press(Promise(ACME, day(4)))
    for number in range(7):
        office.go(number)
        assert office.waiting("Acme") == []
    office.go(7)
    assert office.steps("Acme") == ["promise_broken"]


@pytest.mark.parametrize(
    "intent", [Promise(ACME, day(-1)), Hold(ACME, day(0)), Hold(None, day(-3))]
)
def test_a_day_that_is_gone_is_refused(intent: Promise | Hold) -> None:
    (answer,) = late().press(intent)
    assert isinstance(answer, Flawed)
    assert answer.flaw is Flaw.PAST


def test_resume_brings_the_nudges_back() -> None:
    office = late(due=-1)
    office.press(Hold(ACME))
    office.go(1)
    assert office.waiting("Acme") == []
    office.press(Resume(ACME))
    office.go(2)
    assert office.steps("Acme") == ["friendly_reminder"]


def test_resume_for_all_ends_each_pause() -> None:
    office = late()
    office.owes("Bo", kroner(5), -2)
    office.press(Hold(ACME))
    office.press(Hold())
    assert len(office.press(Resume())) == 1
    office.go(1)
    assert (len(office.waiting("Acme")), len(office.waiting("Bo"))) == (1, 1)


def test_resume_where_nothing_rests_says_so_and_writes_nothing() -> None:
    office = late()
    lines = len(office.lines)
    note = noted(office.press(Resume(ACME))).note
    assert not note.held  # type: ignore[union-attr] # a resume note
    assert len(office.lines) == lines


def test_a_hold_without_an_end_is_asked_about_once_after_a_month() -> None:
    office = late()
    office.press(SetOwner(Setting.DIGEST, "off"))
    office.press(Hold(ACME))
    office.go(29)
    assert office.desk.notices(7) == ()
    office.go(30)
    (notice,) = office.desk.notices(7)
    assert notice.answer == StillHeld(1, "Acme", day(0))
    office.desk.mentioned(7, notice)
    assert office.desk.notices(7) == ()


# -- the law --------------------------------------------------------------------------------------


def test_ticks_survive_a_disk_that_refuses() -> None:
    office = late()
    office.shelf.refuses = 0
    office.go(0)
    office.shelf.refuses = None
    assert office.waiting("Acme") == []
    office.go(0, hour=9)
    assert office.steps("Acme") == ["friendly_reminder"]


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason.FORGOT, "pin_a_date"),
        (Reason.ALREADY_PAID, "ask_reason"),
        (Reason.STALLING, "ask_reason"),
        (Reason.OTHER, "ask_reason"),
    ],
)
def test_a_reason_that_was_given_is_not_asked_for(reason: Reason, words: str) -> None:
    office = Office(mail=False)
    office.owes("Acme", kroner(500), 0)
    office.press(ClientSaid(Who("Acme"), reason))
    for draft in office.waiting("Acme"):
        office.press(Skip(draft.id, draft.version))
    office.go(10)
    (draft,) = office.waiting("Acme")
    assert (draft.brief.step, draft.brief.script) == ("ask_reason", words)


@pytest.mark.parametrize("reason", [Reason.NO_MONEY, Reason.ASKS_PLAN])
def test_whoever_is_short_of_money_is_offered_help_on_its_day_and_asked_nothing(
    reason: Reason,
) -> None:
    office = Office(mail=False)
    office.owes("Acme", kroner(500), 0)
    office.press(ClientSaid(Who("Acme"), reason))
    for draft in office.waiting("Acme"):
        office.press(Approve(draft.id, draft.version))
    for number in range(1, 17):
        office.go(number)
        assert not office.waiting("Acme")
    office.go(17)
    assert [one.brief.step for one in office.waiting("Acme")] == ["offer_help"]


def test_a_question_that_its_owner_asks_for_is_asked_all_the_same() -> None:
    office = Office(mail=False)
    office.owes("Acme", kroner(500), 0)
    office.press(ClientSaid(Who("Acme"), Reason.FORGOT))
    office.go(2)
    shown = card(office.press(DraftFor(1, Script.ASK_REASON))).draft
    assert shown.brief.script == "ask_reason"


def test_a_second_letter_of_a_day_says_so_and_moves_the_ladder_no_further() -> None:
    office = Office(mail=False)
    office.owes("Acme", kroner(500), -5)
    first = card(office.press(DraftFor(1)))
    assert not first.sent_today
    office.press(Approve(first.draft.id, first.draft.version))
    office.press(PassedOn(first.draft.id, first.draft.version))
    second = card(office.press(DraftFor(1)))
    assert second.sent_today == first.draft.brief.script and not second.second
    assert second.draft.brief.step == first.draft.brief.step
    office.press(Approve(second.draft.id, second.draft.version))
    before = [one.step for one in office.account("Acme").contacts]
    assert before == [first.draft.brief.step] * 2
    office.go(1)
    third = card(office.press(DraftFor(1)))
    assert third.draft.brief.step != first.draft.brief.step and not third.sent_today


def test_a_mail_that_went_out_today_is_told_of_too() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -5)
    office.press(SetClient(1, Detail.EMAIL, "acme@x.dk"))
    first = card(office.press(DraftFor(1))).draft
    office.press(Approve(first.id, first.version))
    office.desk.sending(office.owner, first.id)
    office.desk.settle(office.owner, first.id, Outcome(Reached.DELIVERED))
    assert card(office.press(DraftFor(1))).sent_today == first.brief.script


def test_what_did_not_go_out_is_no_first_letter() -> None:
    office = Office(mail=False)
    office.owes("Acme", kroner(500), -5)
    first = card(office.press(DraftFor(1))).draft
    office.press(Approve(first.id, first.version))
    office.press(TakeBack(first.id))
    assert not card(office.press(DraftFor(1))).sent_today


def test_two_check_ins_on_one_day_count_as_one() -> None:
    """A check-in is taken five times at most, and this is no sixth."""
    office = Office(mail=False)
    office.press(SetOwner(Setting.LADDER, "daily"))
    office.owes("Acme", kroner(500), 0)
    steps = []
    for number in range(1, 6):
        office.go(number)
        for _ in range(2):
            shown = card(office.press(DraftFor(1))).draft
            office.press(Approve(shown.id, shown.version))
            steps.append(shown.brief.step)
    assert steps == ["friendly_reminder"] * 2 + ["check_in"] * 8
    office.go(6)
    assert card(office.press(DraftFor(1))).draft.brief.step == "check_in"
