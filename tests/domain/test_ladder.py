"""The ladder: which step, on which day, or why not yet. Day 0 is a Monday, the debt's due date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.domain.dates import Calendar
from bot.domain.drafts import Draft, State
from bot.domain.facts import (
    ClientSet,
    Contacted,
    Disputed,
    DueMoved,
    Fact,
    Held,
    Paid,
    Part,
    PlanEnded,
    Promised,
    Said,
    TakenBack,
)
from bot.domain.intents import Reason
from bot.domain.ladder import next_nudge, worn_out
from bot.domain.ledger import Hold
from bot.domain.nudges import Nudge, Pace
from bot.domain.people import Detail
from bot.domain.steps import USUAL, ladder, tones
from tests.domain.pages import (
    DANISH,
    EVERY_DAY,
    ISRAELI,
    account,
    agreed,
    day,
    draft,
    kroner,
    owed,
    sent,
)

DEBT = owed(1, kroner(500))


def step(
    today: int,
    *facts: Fact,
    drafts: Sequence[Draft] = (),
    everybody: Hold | None = None,
    calendar: Calendar = EVERY_DAY,
) -> tuple[str, int] | None:
    """The next step and its day, seen from `today`, for a client with one debt."""
    nudge = next_nudge(account(DEBT, *facts), drafts, everybody, Pace(calendar, day(today)))
    return (nudge.step, (nudge.day - day(0)).days) if nudge else None


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (-5, ("friendly_reminder", 1)),
        (0, ("friendly_reminder", 1)),
        (1, ("friendly_reminder", 1)),
        (3, ("friendly_reminder", 1)),
        (4, ("friendly_reminder", 1)),
        (9, ("friendly_reminder", 1)),
        (10, ("ask_reason", 10)),
        (17, ("offer_help", 17)),
        (29, ("offer_help", 17)),
        (30, ("formal_reminder", 30)),
        (400, ("formal_reminder", 30)),
    ],
)
def test_the_day_alone_sets_the_step_and_catching_up_is_one_message(
    today: int, expected: tuple[str, int]
) -> None:
    assert step(today) == expected


@pytest.mark.parametrize(
    ("calendar", "expected"),
    [(EVERY_DAY, [1, 4, 10, 17, 30]), (DANISH, [1, 4, 10, 17, 30]), (ISRAELI, [1, 6, 10, 17, 30])],
)
def test_a_step_on_a_closed_day_moves_to_the_next_working_day(
    calendar: Calendar, expected: list[int]
) -> None:
    first = sent("friendly_reminder", 1, 1)
    found = [step(when, *([first] if when > 1 else []), calendar=calendar) for when in expected]
    own = [one.id for one in USUAL if one.day <= 30 and one.id != "reach_via_office"]
    assert found == [*zip(own, expected, strict=True)]


def test_a_weekend_at_the_due_date_holds_back_the_first_step() -> None:
    friday = account(owed(1, kroner(5), due=4))
    nudge = next_nudge(friday, (), None, Pace(DANISH, day(5)))
    assert nudge == Nudge("friendly_reminder", day(7), (1,))


@pytest.mark.parametrize(
    ("today", "contacts", "expected"),
    [
        (2, [("friendly_reminder", 1)], ("check_in", 4)),
        (4, [("friendly_reminder", 1)], ("check_in", 4)),
        (4, [("friendly_reminder", 3)], ("check_in", 6)),  # three days between messages
        (5, [("check_in", 4)], ("check_in", 7)),
        (8, [("check_in", 4), ("check_in", 7)], ("ask_reason", 10)),
        (9, [("check_in", 9)], ("ask_reason", 12)),
        (10, [("check_in", 7)], ("ask_reason", 10)),
        (11, [("ask_reason", 10)], ("offer_help", 17)),
        (17, [("ask_reason", 16)], ("offer_help", 19)),
        (20, [("offer_help", 18)], ("formal_reminder", 30)),
        (31, [("formal_reminder", 30)], ("second_warning", 60)),
        (60, [("friendly_reminder", 1)], ("formal_reminder", 30)),
        (58, [("formal_reminder", 55)], ("second_warning", 69)),  # a fortnight to answer
        (95, [("formal_reminder", 30)], ("second_warning", 60)),
        (95, [("formal_reminder", 30), ("second_warning", 90)], ("final_notice", 104)),
        (400, [("formal_reminder", 30), ("second_warning", 60)], ("final_notice", 90)),
        (91, [("formal_reminder", 30), ("second_warning", 60), ("final_notice", 90)], None),
        (1, [("friendly_reminder", -3)], ("friendly_reminder", 1)),  # before it was due
        (1, [("thank_you", 0)], ("friendly_reminder", 3)),
    ],
)
def test_what_was_sent_brings_the_next_step(
    today: int, contacts: list[tuple[str, int]], expected: tuple[str, int] | None
) -> None:
    facts: list[Contacted] = [sent(*one, 1) for one in contacts]
    assert step(today, *facts) == expected


def test_check_in_repeats_every_third_day_until_the_reason_is_asked() -> None:
    facts: list[Fact] = [sent("friendly_reminder", 1, 1)]
    seen = []
    for today in range(1, 120):
        nudge = step(today, *facts)
        if nudge and nudge[1] <= today:
            seen.append((nudge[0], today))
            facts.append(sent(nudge[0], today, 1))
    assert seen == [
        ("check_in", 4),
        ("check_in", 7),
        ("ask_reason", 10),
        ("offer_help", 17),
        ("formal_reminder", 30),
        ("second_warning", 60),
        ("final_notice", 90),
    ]


@pytest.mark.parametrize("state", [State.SKIPPED, State.FAILED])
@pytest.mark.parametrize(
    ("skipped", "on", "today", "expected"),
    [
        ("friendly_reminder", 3, 3, ("ask_reason", 10)),
        ("ask_reason", 10, 12, ("offer_help", 17)),
        ("formal_reminder", 30, 60, None),
    ],
)
def test_a_step_left_out_is_behind_and_the_next_comes_on_its_day(
    state: State, skipped: str, on: int, today: int, expected: tuple[str, int] | None
) -> None:
    assert step(today, drafts=[draft(1, skipped, 1, state=state, ended=on)]) == expected


def test_a_step_that_may_have_arrived_keeps_the_distance() -> None:
    maybe = draft(1, "friendly_reminder", 1, state=State.UNKNOWN, ended=3)
    assert step(4, drafts=[maybe]) == ("check_in", 6)


@pytest.mark.parametrize("state", [State.PROPOSED, State.REPLACED, State.WITHDRAWN])
def test_a_draft_that_never_left_is_not_behind(state: State) -> None:
    assert step(4, drafts=[draft(1, "friendly_reminder", 1, state=state)]) == (
        "friendly_reminder",
        1,
    )


def test_nobody_checks_in_on_a_message_that_never_went_out() -> None:
    assert step(5) == ("friendly_reminder", 1)
    assert step(5, sent("friendly_reminder", 1, 1)) == ("check_in", 4)


def test_a_hand_off_taken_back_is_not_behind() -> None:
    facts = (sent("friendly_reminder", 1, 1, number=3), TakenBack(1, 3))
    assert step(2, *facts) == ("friendly_reminder", 1)


def test_one_letter_holds_all_late_debts_and_the_oldest_sets_the_step() -> None:
    page = account(
        owed(1, kroner(5), 14),
        owed(2, kroner(5), 0),
        owed(3, kroner(5), 90),
        owed(4, kroner(5), 17),
    )
    assert next_nudge(page, (), None, Pace(EVERY_DAY, day(18))) == Nudge(
        "offer_help", day(17), (2, 1, 4)
    )


def test_an_older_debt_entered_later_sets_the_step_anew() -> None:
    page = account(owed(1, kroner(5), 0), sent("check_in", 4, 1), owed(2, kroner(5), -30))
    assert next_nudge(page, (), None, Pace(EVERY_DAY, day(5))) == Nudge(
        "formal_reminder", day(7), (2, 1)
    )


def test_a_later_due_date_starts_the_ladder_again() -> None:
    facts = (sent("friendly_reminder", 1, 1), DueMoved(1, (1,), day(20)))
    assert step(21, *facts) == ("friendly_reminder", 21)


def test_a_disputed_debt_rests_and_the_others_do_not() -> None:
    assert step(40, Disputed(1, (1,), day(5))) is None
    page = account(DEBT, owed(2, kroner(5), 10), Disputed(1, (1,), day(5)))
    assert next_nudge(page, (), None, Pace(EVERY_DAY, day(12))) == Nudge(
        "friendly_reminder", day(11), (2,)
    )


def test_nothing_owed_is_nothing_to_say() -> None:
    assert step(40, Paid(1, 1, kroner(500), day(1), (Part(1, kroner(500)),))) is None


# -- promises -------------------------------------------------------------------------------------


def promise(on: int, said: int = 5) -> Promised:
    return Promised(1, day(on), day(said), None, (kroner(500),))


@pytest.mark.parametrize("today", [5, 9, 12, 13, 40])
def test_a_promise_rests_the_ladder_until_the_day_after_it(today: int) -> None:
    assert step(today, promise(12)) == ("promise_broken", 13)


def test_a_promise_broken_on_a_friday_is_asked_about_on_monday() -> None:
    assert step(12, promise(11), calendar=DANISH) == ("promise_broken", 14)


def test_a_promise_kept_gives_way_to_the_ladder_for_what_is_left() -> None:
    some = Promised(1, day(12), day(5), kroner(200), (kroner(500),))
    paid = Paid(1, 1, kroner(200), day(6), (Part(1, kroner(200)),))
    assert step(10, some, paid) == ("ask_reason", 10)


def test_once_a_broken_promise_was_spoken_of_the_ladder_goes_on() -> None:
    spoken = draft(9, "promise_broken", 1, state=State.SENT, about=12)
    facts = (promise(12), sent("promise_broken", 13, 1))
    assert step(14, *facts, drafts=[spoken]) == ("ask_reason", 16)
    assert step(20, *facts, drafts=[spoken]) == ("offer_help", 17)


def test_a_new_promise_rests_it_once_more() -> None:
    spoken = draft(9, "promise_broken", 1, state=State.SENT, about=12)
    facts = (promise(12), sent("promise_broken", 13, 1), promise(20, said=14))
    assert step(14, *facts, drafts=[spoken]) == ("promise_broken", 21)


def test_skipping_the_word_about_a_promise_brings_no_other_letter_at_once() -> None:
    skipped = draft(1, "promise_broken", 1, state=State.SKIPPED, ended=13, about=12)
    assert step(13, promise(12), drafts=[skipped]) == ("ask_reason", 16)


# -- plans ----------------------------------------------------------------------------------------

PLAN = agreed(1, ((21, 200), (28, 200), (35, 100)), on=10)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (10, ("instalment_upcoming", 19)),
        (20, ("instalment_upcoming", 19)),
        (21, ("instalment_missed", 22)),
        (25, ("instalment_missed", 22)),
        (60, ("instalment_missed", 22)),
    ],
)
def test_a_plan_rests_the_ladder_and_nudges_follow_its_instalments(
    today: int, expected: tuple[str, int]
) -> None:
    assert step(today, PLAN) == expected


def test_a_paid_instalment_brings_the_next_one() -> None:
    paid = Paid(1, 1, kroner(200), day(20), (Part(1, kroner(200)),))
    assert step(21, PLAN, paid) == ("instalment_upcoming", 26)


def test_the_courtesy_note_of_a_monday_comes_on_the_friday_before() -> None:
    monday = agreed(1, ((14, 500),), on=3)
    assert step(5, monday, calendar=DANISH) == ("instalment_upcoming", 11)


def test_a_courtesy_note_that_would_come_on_the_day_itself_is_left_out() -> None:
    monday = agreed(1, ((14, 500),), on=11)
    assert step(11, monday, calendar=DANISH) == ("instalment_missed", 15)


def test_after_the_courtesy_note_comes_the_day_after_the_instalment() -> None:
    note = draft(9, "instalment_upcoming", 1, state=State.SENT, about=21)
    assert step(20, PLAN, sent("instalment_upcoming", 19, 1), drafts=[note]) == (
        "instalment_missed",
        22,
    )


def test_a_missed_instalment_is_spoken_of_once() -> None:
    spoken = draft(9, "instalment_missed", 1, state=State.SENT, about=21)
    facts = (PLAN, sent("instalment_missed", 22, 1))
    assert step(24, *facts, drafts=[spoken]) is None
    assert step(40, *facts, drafts=[spoken]) is None


def test_after_a_broken_plan_days_count_from_the_missed_instalment() -> None:
    facts = (PLAN, sent("instalment_missed", 22, 1), PlanEnded(1, 1, day(29), broken=True))
    assert step(29, *facts) == ("plan_broken", 29)
    told = (*facts, sent("plan_broken", 29, 1))
    assert step(30, *told) == ("check_in", 32)
    assert step(33, *told) == ("ask_reason", 32)


def test_after_a_plan_that_was_only_replaced_days_count_from_the_due_date() -> None:
    assert step(29, PLAN, PlanEnded(1, 1, day(29), broken=False)) == ("offer_help", 17)


def test_a_plan_over_a_disputed_debt_rests() -> None:
    assert step(22, PLAN, Disputed(1, (1,), day(15))) is None


# -- holds ----------------------------------------------------------------------------------------


def held(until: int | None, on: int = 2) -> Held:
    return Held(1, day(on), day(until) if until is not None else None)


@pytest.mark.parametrize("today", [3, 30, 400])
def test_a_hold_without_an_end_rests_everything(today: int) -> None:
    assert step(today, held(None)) is None
    assert step(today, everybody=Hold(day(2))) is None
    assert step(today, held(5), everybody=Hold(day(2))) is None


@pytest.mark.parametrize("today", [3, 19, 20, 25])
def test_the_first_word_after_a_clients_pause_says_that_it_is_over(today: int) -> None:
    assert step(today, held(20)) == ("hold_ended", 20)


def test_a_pause_of_everybody_only_waits() -> None:
    assert step(12, everybody=Hold(day(2), day(20))) == ("ask_reason", 20)


def test_the_longer_of_two_pauses_counts() -> None:
    assert step(3, held(20), everybody=Hold(day(2), day(25))) == ("hold_ended", 25)


def test_a_pause_that_delayed_nothing_is_not_spoken_of() -> None:
    page = account(owed(1, kroner(5), due=30), held(20))
    assert next_nudge(page, (), None, Pace(EVERY_DAY, day(31))) == Nudge(
        "friendly_reminder", day(31), (1,)
    )


def test_after_the_word_about_the_pause_the_ladder_goes_on() -> None:
    assert step(21, held(20), sent("hold_ended", 20, 1)) == ("offer_help", 23)


def test_a_pause_that_ends_on_a_weekend_ends_on_monday() -> None:
    assert step(12, held(12), calendar=DANISH) == ("hold_ended", 14)


def test_a_plans_nudge_waits_for_the_end_of_a_pause() -> None:
    assert step(22, PLAN, held(30, on=21)) == ("instalment_missed", 30)


# -- tones ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        ("friendly_reminder", ("friendly_reminder", "check_in")),
        ("ask_reason", ("ask_reason", "check_in", "offer_help")),
        ("offer_help", ("offer_help", "ask_reason")),
        ("formal_reminder", ("formal_reminder", "offer_help")),
        ("thank_you", ("thank_you",)),
    ],
)
def test_another_tone_is_the_neighbouring_steps_and_never_ahead_of_the_guard(
    of: str, expected: tuple[str, ...]
) -> None:
    assert tones(of) == expected


# -- firmer steps ---------------------------------------------------------------------------------


def test_no_warning_comes_before_something_really_went_out() -> None:
    skipped = [draft(1, "formal_reminder", 1, state=State.SKIPPED, ended=30)]
    assert step(70, drafts=skipped) is None


def test_a_skipped_formal_reminder_counts_as_waived_once_something_went_out() -> None:
    skipped = [draft(2, "formal_reminder", 1, state=State.SKIPPED, ended=30)]
    assert step(60, sent("offer_help", 17, 1), drafts=skipped) == ("second_warning", 60)


FORMAL = ("formal_reminder", 30)
OFFICE = (ClientSet(1, Detail.OFFICE_TO, "accounts@acme.example"),)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ((*OFFICE, sent("offer_help", 17, 1)), ("reach_via_office", 24)),
        ((sent("offer_help", 17, 1),), FORMAL),
        ((*OFFICE,), ("offer_help", 17)),
        ((*OFFICE, ClientSet(1, Detail.KIND, "person"), sent("offer_help", 17, 1)), FORMAL),
        ((*OFFICE, sent("offer_help", 17, 1), Said(1, Reason.OTHER, day(20))), FORMAL),
    ],
)
def test_the_office_is_asked_only_at_a_business_that_never_answered(
    facts: tuple[Fact, ...], expected: tuple[str, int]
) -> None:
    assert step(24, *facts) == expected


REMINDED = sent("friendly_reminder", 1, 1)
SOME = Paid(1, 1, kroner(100), day(2), (Part(1, kroner(100)),))


@pytest.mark.parametrize(
    ("today", "facts", "expected"),
    [
        (1, (Said(1, Reason.OTHER, day(-1)),), ("friendly_reminder", 1)),  # before it was due
        (1, (Said(1, Reason.OTHER, day(0)),), ("ask_reason", 10)),
        (3, (Said(1, Reason.FORGOT, day(1)),), ("ask_reason", 10)),
        (2, (REMINDED,), ("check_in", 4)),
        (2, (REMINDED, Said(1, Reason.OTHER, day(-1))), ("check_in", 4)),
        (2, (REMINDED, Said(1, Reason.OTHER, day(0))), ("ask_reason", 10)),
        (2, (REMINDED, Said(1, Reason.OTHER, day(2))), ("ask_reason", 10)),
        (5, (REMINDED, sent("check_in", 4, 1), Said(1, Reason.OTHER, day(5))), ("ask_reason", 10)),
        (0, (Paid(1, 1, kroner(100), day(0), SOME.parts),), ("friendly_reminder", 1)),
        (2, (REMINDED, SOME), ("ask_reason", 10)),  # money answers the question as well
    ],
)
def test_whoever_has_answered_is_neither_reminded_nor_checked_in_on(
    today: int, facts: tuple[Fact, ...], expected: tuple[str, int]
) -> None:
    assert step(today, *facts) == expected


@pytest.mark.parametrize(
    ("said", "expected"), [(-2, ("friendly_reminder", 1)), (0, ("ask_reason", 10))]
)
def test_a_promise_that_was_kept_in_part_answers_from_the_due_date_on(
    said: int, expected: tuple[str, int]
) -> None:
    some = Promised(1, day(2), day(said), kroner(100), (kroner(500),))
    assert step(5, some, SOME) == expected


def test_words_about_an_earlier_due_date_leave_the_new_one_its_reminder() -> None:
    facts = (Said(1, Reason.OTHER, day(5)), DueMoved(1, (1,), day(20)))
    assert step(21, *facts) == ("friendly_reminder", 21)


# -- an owner's own ladder ------------------------------------------------------------------------


def own(text: str, today: int, *facts: Fact) -> tuple[str, int] | None:
    nudge = next_nudge(account(DEBT, *facts), (), None, Pace(EVERY_DAY, day(today), ladder(text)))
    return (nudge.step, (nudge.day - day(0)).days) if nudge else None


def test_a_ladder_of_days_is_followed_on_those_days() -> None:
    assert own("3,14,30", 1) == ("friendly_reminder", 3)
    assert own("3,14,30", 5, sent("friendly_reminder", 3, 1)) == ("ask_reason", 14)
    assert own("3,14,30", 30, sent("ask_reason", 14, 1)) == ("formal_reminder", 30)


def test_a_daily_ladder_writes_every_day_and_stops_after_five() -> None:
    facts: list[Fact] = [sent("friendly_reminder", 1, 1)]
    seen = []
    for today in range(2, 12):
        nudge = own("daily", today, *facts)
        if nudge and nudge[1] <= today:
            seen.append((nudge[0], today))
            facts.append(sent(nudge[0], today, 1))
    assert seen == [*(("check_in", n) for n in (2, 3, 4, 5, 6)), ("ask_reason", 10)]


def test_a_courtesy_note_comes_before_the_due_date_once() -> None:
    assert own("-3,1,10", -10) == ("upcoming", -3)
    assert own("-3,1,10", -2) == ("upcoming", -3)
    assert own("-3,1,10", -2, sent("upcoming", -3, 1)) == ("friendly_reminder", 1)
    assert own("-3,1,10", 0) == ("friendly_reminder", 1)


# -- the law's notice -----------------------------------------------------------------------------


def noticed(today: int, *facts: Fact, drafts: Sequence[Draft] = ()) -> tuple[str, int] | None:
    pace = Pace(EVERY_DAY, day(today), notice=timedelta(days=14))
    nudge = next_nudge(account(DEBT, *facts), drafts, None, pace)
    return (nudge.step, (nudge.day - day(0)).days) if nudge else None


def test_where_the_law_asks_for_a_notice_it_is_the_first_and_only_word_for_a_fortnight() -> None:
    assert noticed(1) == ("debt_notice", 1)
    assert noticed(40) == ("debt_notice", 1)
    told = sent("debt_notice", 9, 1)
    assert noticed(10, told) == ("ask_reason", 24)
    assert noticed(24, told) == ("offer_help", 24)


def test_a_notice_that_its_owner_skipped_lets_nothing_follow() -> None:
    skipped = [draft(1, "debt_notice", 1, state=State.SKIPPED, ended=2)]
    assert noticed(5, drafts=skipped) is None


def test_a_second_debt_needs_a_notice_of_its_own() -> None:
    facts = (sent("debt_notice", 1, 1), owed(2, kroner(5), 20))
    assert noticed(21, *facts) == ("debt_notice", 21)


def test_a_broken_promise_is_not_spoken_of_before_the_notice() -> None:
    promised = Promised(1, day(5), day(2), None, (kroner(500),))
    assert noticed(7, promised) == ("debt_notice", 1)
    assert noticed(7, sent("debt_notice", 1, 1), promised) == ("promise_broken", 16)


def test_a_ladder_is_worn_out_a_fortnight_after_its_last_step() -> None:
    facts = [sent(one.id, one.day, 1) for one in USUAL if one.id != "reach_via_office"]
    page = account(DEBT, *facts)
    assert not worn_out(page, (), Pace(EVERY_DAY, day(103)))
    assert worn_out(page, (), Pace(EVERY_DAY, day(104)))
    assert not worn_out(account(DEBT, *facts[:-1]), (), Pace(EVERY_DAY, day(400)))
