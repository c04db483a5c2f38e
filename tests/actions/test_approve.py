"""One tap, one message: claims, versions, drafts that no longer hold, outcomes, second thoughts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.actions.ports import NoLongerTrue
from bot.domain.answers import (
    Asking,
    Barred,
    Closed,
    DraftCard,
    DraftStands,
    Flaw,
    Flawed,
    HandOver,
    NoLongerHolds,
    OldVersion,
    OnItsWay,
    Postponed,
    Skipped,
    Stale,
)
from bot.domain.drafts import Channel, Outcome, Reached, State, Words, seal
from bot.domain.facts import Contacted, DraftClaimed
from bot.domain.guard import Bar
from bot.domain.intents import (
    AddDebt,
    Approve,
    ClientSaid,
    Draft,
    DraftFor,
    Edit,
    Hold,
    Later,
    Promise,
    Reason,
    RecordPayment,
    Resolve,
    Retone,
    Reword,
    Script,
    SetClient,
    SetContact,
    SetDue,
    SetOwner,
    Skip,
    TakeBack,
    Who,
    WriteOff,
)
from bot.domain.people import Detail, Kind, Setting
from tests.actions.shelf import Office, card, day, kroner

ACME = Who("Acme")


def with_draft(email: bool = False, due: int = -2) -> Office:
    """Acme is late, and a reminder waits as draft 1."""
    office = Office()
    office.owes("Acme", kroner(500), due, "logo")
    if email:
        office.press(SetContact(ACME, email="pay@acme.example"))
    office.go(0)
    assert [draft.id for draft in office.waiting("Acme")] == [1]
    return office


def state(office: Office, number: int = 1) -> State:
    return office.book.drafts[number].state


def facts_of(office: Office, kind: type) -> int:
    return sum(isinstance(fact, kind) for line in office.lines for fact in line.facts)


# -- claims ---------------------------------------------------------------------------------------


def test_a_tap_hands_over_exactly_the_words_on_the_card() -> None:
    office = with_draft()
    shown = office.waiting("Acme")[0]
    (answer,) = office.press(Approve(1, 1))
    assert isinstance(answer, HandOver)
    assert (answer.draft.words, answer.draft.state) == (shown.words, State.HANDED_OVER)
    assert [one.step for one in office.account("Acme").contacts] == ["friendly_reminder"]


@pytest.mark.parametrize("email", [False, True])
def test_many_taps_make_one_claim_before_and_after_a_restart(email: bool) -> None:
    office = with_draft(email)
    version = office.waiting("Acme")[0].version
    office.press(Approve(1, version))
    for _ in range(20):
        (answer,) = office.press(Approve(1, version))
        assert isinstance(answer, DraftStands)
    office.desk = office.open()
    if not email:
        office.press(Approve(1, version))
    assert facts_of(office, DraftClaimed) == 1


def test_the_same_tap_delivered_twice_shows_the_links_again() -> None:
    office = with_draft()
    (first,) = office.press(Approve(1, 1), key="tap")
    assert office.press(Approve(1, 1), key="tap") == (first,)
    assert facts_of(office, Contacted) == 1


def test_mail_is_on_its_way_and_no_contact_until_it_arrived() -> None:
    office = with_draft(email=True)
    (answer,) = office.press(Approve(1, 1))
    assert isinstance(answer, OnItsWay)
    assert answer.draft.to == "pay@acme.example"
    assert (state(office), office.account("Acme").contacts) == (State.CONNECTING, ())
    office.desk.sending(7, 1)
    assert state(office) is State.SENDING
    told = office.desk.settle(7, 1, Outcome(Reached.DELIVERED))
    assert isinstance(told, DraftStands)
    assert told.state is State.SENT
    assert len(office.account("Acme").contacts) == 1


@pytest.mark.parametrize(
    ("reached", "expected"),
    [
        (Reached.REFUSED, State.FAILED),
        (Reached.NOT_SENT, State.NOT_SENT),
        (Reached.UNKNOWN, State.UNKNOWN),
    ],
)
def test_an_outcome_that_is_no_delivery_is_no_contact(reached: Reached, expected: State) -> None:
    office = with_draft(email=True)
    office.press(Approve(1, 1))
    office.desk.settle(7, 1, Outcome(reached, "smtp 450"))
    assert state(office) is expected
    assert office.account("Acme").contacts == ()
    office.desk.settle(7, 1, Outcome(Reached.DELIVERED))
    assert state(office) is expected, "an outcome is settled once"


def test_a_draft_or_button_that_is_not_there_is_closed() -> None:
    office = with_draft()
    for tap in (Approve(9, 1), Edit(9, 1), Retone(9, 1), Later(9, 1), Skip(9, 1), TakeBack(9)):
        assert office.press(tap) == (Closed(),)
    assert office.press(Resolve(9, True)) == (Closed(),)


# -- it no longer holds ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("intent", "why"),
    [
        (RecordPayment(ACME, kroner(500)), Stale.SETTLED),
        (WriteOff(ACME), Stale.SETTLED),
        (Promise(ACME, day(5)), Stale.PROMISED),
        (Hold(ACME), Stale.HELD),
        (Hold(None, day(30)), Stale.HELD),
        (ClientSaid(ACME, Reason.UNHAPPY), Stale.DISPUTED),
        (SetDue(ACME, day(20)), Stale.DUE),
    ],
)
@pytest.mark.parametrize("claimed", [False, True])
def test_what_makes_a_nudge_untrue_withdraws_it_even_on_its_way(
    intent: object, why: Stale, claimed: bool
) -> None:
    office = with_draft(email=True)
    if claimed:
        office.press(Approve(1, 1))
    office.press(intent)  # type: ignore[arg-type] # any intent
    assert (state(office), office.book.drafts[1].detail) == (State.WITHDRAWN, why)
    assert office.press(Approve(1, 1)) == (NoLongerHolds("Acme", why),)
    with pytest.raises(NoLongerTrue):
        office.desk.sending(7, 1)
    told = office.desk.settle(7, 1, Outcome(Reached.NOT_SENT))
    assert told == NoLongerHolds("Acme", why)


def test_a_part_payment_rewrites_the_draft_and_the_old_button_shows_it() -> None:
    office = with_draft()
    office.press(RecordPayment(ACME, kroner(200)))
    draft = office.waiting("Acme")[0]
    assert (draft.version, draft.brief.totals) == (2, (kroner(300),))
    (answer,) = office.press(Approve(1, 1))
    assert answer == OldVersion(card([answer.card]))  # type: ignore[union-attr]
    assert state(office) is State.PROPOSED


def test_the_owners_own_words_are_withdrawn_when_the_sum_changes() -> None:
    office = with_draft()
    office.press(Reword(1, 1, "You owe me 500, dear Acme."))
    office.press(RecordPayment(ACME, kroner(200)))
    assert office.book.drafts[1].detail == Stale.AMOUNT


def test_a_new_debt_leaves_the_letter_about_the_old_one() -> None:
    office = with_draft()
    office.owes("Acme", kroner(70), due=20)
    assert office.waiting("Acme")[0].version == 1


def test_the_other_clients_draft_stays() -> None:
    office = with_draft()
    office.owes("Bo", kroner(70), due=-2)
    office.go(1)
    office.press(RecordPayment(ACME, kroner(500)))
    assert office.steps("Bo") == ["friendly_reminder"]


def test_a_new_address_moves_the_draft_to_it() -> None:
    office = with_draft()
    office.press(SetContact(ACME, email="pay@acme.example"))
    draft = office.waiting("Acme")[0]
    assert (draft.channel, draft.to, draft.version) == (Channel.EMAIL, "pay@acme.example", 2)
    assert draft.words.subject


def test_own_words_get_a_subject_when_they_become_a_mail() -> None:
    office = with_draft()
    office.press(Reword(1, 1, "Dear Acme, a word about the logo."))
    office.press(SetContact(ACME, email="pay@acme.example"))
    words = office.waiting("Acme")[0].words
    assert words.text == "Dear Acme, a word about the logo."
    assert words.subject


def test_the_new_ways_to_pay_are_in_the_letter() -> None:
    office = with_draft()
    office.press(SetOwner(Setting.WAYS_TO_PAY, "MobilePay 12345678"))
    assert "12345678" in office.waiting("Acme")[0].words.text


def test_a_letter_that_names_a_day_is_made_anew_once_that_day_has_come() -> None:
    office = with_draft(due=-35)
    draft = office.waiting("Acme")[0]
    assert (draft.brief.step, draft.brief.by) == ("formal_reminder", day(10))
    office.clock.moment += (day(10) - day(0)) + (day(1) - day(0))
    (answer,) = office.press(Approve(1, 1))
    assert isinstance(answer, NoLongerHolds)
    assert answer.fresh is not None
    assert answer.fresh.draft.brief.by == day(21)


def test_an_offered_plan_follows_a_part_payment_to_the_last_instalment() -> None:
    office = with_draft(due=-18)
    office.press(RecordPayment(ACME, kroner(200)))
    brief = office.waiting("Acme")[0].brief
    assert brief.step == "offer_help"
    assert sum(part.amount.minor for part in brief.instalments) == kroner(300).minor


def test_a_private_person_in_israel_gets_the_debt_notice_in_place_of_a_nudge() -> None:
    office = Office(defaults={Setting.LANGUAGE: "he", Setting.COUNTRY: "IL"})
    office.owes("דנה", kroner(500), -2)
    office.go(0)
    assert office.steps("דנה") == ["friendly_reminder"]
    office.press(SetClient(1, Detail.KIND, Kind.PERSON))
    assert office.steps("דנה") == []
    office.go(1)
    assert office.steps("דנה") == ["debt_notice"]
    (notice,) = office.desk.notices(7)
    assert notice.topic == "law"
    office.desk.mentioned(7, notice)
    assert office.desk.notices(7) == ()


# -- edit, tone, later, skip ----------------------------------------------------------------------


def test_the_owners_words_become_a_new_version_and_go_out_as_they_are() -> None:
    office = with_draft()
    (ask,) = office.press(Edit(1, 1))
    assert isinstance(ask, Asking)
    (answer,) = office.press(Reword(1, 1, "Hi Acme,\n500 for the logo?\u202e"))
    assert isinstance(answer, DraftCard)
    assert (answer.draft.version, answer.draft.own_words) == (2, True)
    assert isinstance(office.press(Approve(1, 1))[0], OldVersion)
    (handed,) = office.press(Approve(1, 2))
    assert isinstance(handed, HandOver)
    assert handed.draft.words.text == "Hi Acme,\n500 for the logo?"


def test_no_words_are_no_letter() -> None:
    office = with_draft()
    assert office.press(Reword(1, 1, " \u202e\n ")) == (Flawed(Flaw.EMPTY, "Acme"),)
    assert office.waiting("Acme")[0].version == 1


def test_another_tone_changes_the_words_and_not_the_step_and_comes_round() -> None:
    office = with_draft(due=-35)
    first = office.waiting("Acme")[0]
    office.press(Retone(1, 1))
    second = office.waiting("Acme")[0]
    assert (second.brief.step, second.brief.script) == ("formal_reminder", "offer_help")
    assert second.words != first.words
    assert second.brief.instalments
    office.press(Retone(1, 2))
    third = office.waiting("Acme")[0]
    assert replace(third.brief) == first.brief
    assert third.words == first.words


def test_later_is_the_next_working_morning() -> None:
    office = with_draft()
    office.go(4)  # a Friday
    number = office.waiting("Acme")[0].id
    office.desk.shown(7, number, 100)
    (answer,) = office.press(Later(number, 1))
    assert isinstance(answer, Postponed)
    assert answer.day == day(7)
    assert office.desk.unshown(7) == ()
    office.go(7, hour=8)
    assert [one.draft.id for one in office.desk.unshown(7)] == [number]


def test_a_skipped_step_does_not_come_again() -> None:
    office = with_draft()
    assert isinstance(office.press(Skip(1, 1))[0], Skipped)
    office.go(0, hour=9)
    office.go(1)
    assert office.waiting("Acme") == []
    office.go(8)
    assert office.steps("Acme") == ["ask_reason"]


def test_a_card_shown_is_not_shown_again() -> None:
    office = with_draft()
    assert len(office.desk.unshown(7)) == 1
    office.desk.shown(7, 1, 41)
    office.desk.shown(7, 1, 41)
    assert office.desk.unshown(7) == ()
    assert facts_of(office, type(office.lines[-1].facts[0])) == 1


# -- second thoughts ------------------------------------------------------------------------------


def test_a_hand_off_taken_back_is_open_again_and_no_contact() -> None:
    office = with_draft()
    office.press(Approve(1, 1))
    (answer,) = office.press(TakeBack(1))
    assert isinstance(answer, DraftCard)
    assert (state(office), office.account("Acme").contacts) == (State.PROPOSED, ())
    assert isinstance(office.press(TakeBack(1))[0], DraftStands)
    assert isinstance(office.press(Approve(1, 1))[0], HandOver)
    assert len(office.account("Acme").contacts) == 1


def test_a_hand_off_taken_back_after_the_payment_asks_for_nothing() -> None:
    office = with_draft()
    office.press(Approve(1, 1))
    office.press(RecordPayment(ACME, kroner(500)))
    (answer,) = office.press(TakeBack(1))
    assert isinstance(answer, NoLongerHolds)
    assert (state(office), office.account("Acme").contacts) == (State.WITHDRAWN, ())


def test_a_hand_off_taken_back_after_a_part_asks_for_the_rest() -> None:
    office = with_draft()
    office.press(Approve(1, 1))
    office.press(RecordPayment(ACME, kroner(100)))
    (answer,) = office.press(TakeBack(1))
    assert isinstance(answer, DraftCard)
    (item,) = answer.draft.brief.items
    assert item.amount == kroner(400)


def test_taken_back_late_the_newer_step_takes_its_place() -> None:
    office = with_draft()
    office.press(Approve(1, 1))
    office.go(3)
    assert office.steps("Acme") == ["check_in"]
    office.press(TakeBack(1))
    office.go(3, hour=9)
    assert office.steps("Acme") == ["friendly_reminder"]


def test_a_check_in_goes_another_way_and_its_card_knows_that_there_is_an_address() -> None:
    office = with_draft(email=True)
    office.press(Approve(1, 1))
    office.desk.sending(7, 1)
    office.desk.settle(7, 1, Outcome(Reached.DELIVERED))
    office.go(3)
    assert office.steps("Acme") == ["check_in"]
    (answer,) = office.press(DraftFor(1))
    assert isinstance(answer, DraftCard)
    assert (answer.draft.channel, answer.reachable) == (Channel.SHARE, True)


@pytest.mark.parametrize(("arrived", "expected"), [(True, State.SENT), (False, State.CONNECTING)])
def test_only_the_owner_says_what_became_of_an_unknown(arrived: bool, expected: State) -> None:
    office = with_draft(email=True)
    office.press(Approve(1, 1))
    office.desk.sending(7, 1)
    office.desk = office.open()
    office.go(1)
    assert state(office) is State.UNKNOWN
    (notice,) = office.desk.notices(7)
    assert isinstance(notice.answer, DraftStands)
    assert not office.desk.reclaim(7, 1)
    office.press(Resolve(1, arrived))
    assert state(office) is expected
    assert isinstance(office.press(Resolve(1, arrived))[0], DraftStands)


def test_what_a_stop_left_connecting_asks_for_a_tap_again() -> None:
    office = with_draft(email=True)
    office.press(Approve(1, 1))
    office.desk = office.open()
    office.go(0, hour=9)
    assert state(office) is State.NOT_SENT
    (notice,) = office.desk.notices(7)
    assert card([notice.answer]).draft.id == 1
    assert not office.desk.reclaim(7, 1)
    assert isinstance(office.press(Approve(1, 1))[0], OnItsWay)


@pytest.mark.parametrize("sends", [False, True])
def test_every_stop_that_cuts_a_letter_short_is_told(sends: bool) -> None:
    office = with_draft(email=True)
    for hour in (9, 10):
        office.press(Resolve(1, arrived=False) if state(office) is State.UNKNOWN else Approve(1, 1))
        if sends:
            office.desk.sending(7, 1)
        office.desk = office.open()
        office.go(0, hour)
        (notice,) = office.desk.notices(7)
        office.desk.mentioned(7, notice)
        assert not office.desk.notices(7)


def test_what_waited_for_another_try_when_the_process_ended_is_asked_about() -> None:
    office = with_draft(email=True)
    office.press(Approve(1, 1))
    office.desk.settle(7, 1, Outcome(Reached.NOT_SENT, "connect"))
    assert not office.desk.notices(7)
    office.desk = office.open()
    office.go(0, hour=9)
    assert [card([one.answer]).draft.id for one in office.desk.notices(7)] == [1]
    assert not office.desk.reclaim(7, 1)


def test_a_button_approves_the_letter_it_was_drawn_under_and_no_other() -> None:
    """A store that was put back to a backup gives numbers out again."""
    read = replace(with_draft(email=True).book.drafts[1], to="dana@client.example")
    office = with_draft(email=True)
    other = office.book.drafts[1]
    for seal_ in (seal(read), seal(replace(other, words=Words("Pay up")))):
        assert isinstance(office.press(Approve(1, 1, seal_))[0], OldVersion)
    assert state(office) is State.PROPOSED
    assert isinstance(office.press(Approve(1, 1, seal(other)))[0], OnItsWay)
    office.desk.sending(7, 1)
    office.desk.settle(7, 1, Outcome(Reached.UNKNOWN))
    office.press(Resolve(1, False, seal(read)))
    assert state(office) is State.UNKNOWN
    office.press(Resolve(1, False, seal(other)))
    assert state(office) is State.CONNECTING


@pytest.mark.parametrize("paid", [False, True])
def test_a_draft_that_did_not_leave_is_claimed_anew_only_while_it_holds(paid: bool) -> None:
    office = with_draft(email=True)
    office.press(Approve(1, 1))
    office.desk.settle(7, 1, Outcome(Reached.NOT_SENT))
    if paid:
        office.press(RecordPayment(ACME, kroner(500)))
    assert office.desk.reclaim(7, 1) is not paid
    assert state(office) is (State.WITHDRAWN if paid else State.CONNECTING)


def test_a_payment_between_claim_and_hand_over_stops_the_mail() -> None:
    office = with_draft(email=True)
    office.press(Approve(1, 1))
    office.press(RecordPayment(ACME, kroner(1)))
    with pytest.raises(NoLongerTrue):
        office.desk.sending(7, 1)


# -- drafts on demand -----------------------------------------------------------------------------


def test_asking_twice_for_a_draft_shows_the_one_that_waits() -> None:
    office = with_draft()
    again = card(office.press(Draft(ACME)))
    assert (again.draft.id, len(office.book.drafts)) == (1, 1)


def test_a_promise_is_not_called_broken_before_its_day() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.press(Promise(ACME, day(4)))
    assert office.drafts_for("Acme").brief.step == "friendly_reminder"


@pytest.mark.parametrize(
    ("late", "bar", "instead"),
    [
        (2, Bar.EARLY, "friendly_reminder"),
        (12, Bar.EARLY, "ask_reason"),
        (29, Bar.EARLY, "offer_help"),
        (30, Bar.STEPS, "formal_reminder"),
        (40, Bar.STEPS, "formal_reminder"),
    ],
)
def test_in_the_place_of_a_final_notice_comes_the_step_whose_turn_it_is_with_a_word_why(
    late: int, bar: Bar, instead: str
) -> None:
    office = Office()
    office.press(AddDebt(ACME, kroner(500), day(-late)))
    told, drafted = office.press(Draft(ACME, Script.FINAL_NOTICE))
    assert told == Barred(1, "Acme", "final_notice", bar)
    assert isinstance(drafted, DraftCard)
    assert (drafted.draft.brief.script, drafted.draft.brief.step) == (instead, instead)


def test_asked_for_twice_a_final_notice_that_is_too_early_brings_one_draft() -> None:
    office = with_draft()
    for _ in range(2):
        told, drafted = office.press(Draft(ACME, Script.FINAL_NOTICE))
        assert isinstance(told, Barred)
        assert isinstance(drafted, DraftCard)
        assert drafted.draft.id == 1
    assert len(office.book.drafts) == 1


@pytest.mark.parametrize(
    ("ladder", "asked", "instead"),
    [
        ("thirty_sixty", (), "friendly_reminder"),
        ("usual", (Script.FORMAL_LETTER,), "offer_help"),
    ],
)
def test_before_a_month_is_over_no_firm_letter_takes_the_place_of_a_final_notice(
    ladder: str, asked: tuple[Script, ...], instead: str
) -> None:
    office = Office()
    office.press(SetOwner(Setting.LADDER, ladder))
    office.press(AddDebt(ACME, kroner(500), day(-20)))
    for script in asked:
        drafted = card(office.press(Draft(ACME, script))).draft
        office.press(Approve(drafted.id, drafted.version))
    shown = card(office.press(Draft(ACME, Script.FINAL_NOTICE)))
    assert shown.draft.brief.script == instead


def test_thanks_stand_beside_a_nudge_and_replace_nothing() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.owes("Acme", kroner(300), -1)
    office.pays("Acme", kroner(500))
    office.go(0)
    office.press(DraftFor(1, Script.THANK_YOU))
    assert sorted(office.steps("Acme")) == ["friendly_reminder", "thank_you"]


@pytest.mark.parametrize(
    ("reason", "when", "script"),
    [
        (Reason.NO_MONEY, None, "empathy_plan"),
        (Reason.UNHAPPY, None, "which_parts"),
        (Reason.PROMISE, 4, "confirm_promise"),
        (Reason.PROMISE, None, "pin_a_date"),
        (Reason.PROMISE, -4, "pin_a_date"),
    ],
)
def test_what_a_client_said_brings_the_script_that_answers_it(
    reason: Reason, when: int | None, script: str
) -> None:
    office = with_draft()
    answers = office.press(ClientSaid(ACME, reason, None if when is None else day(when)))
    assert card(answers).draft.brief.script == script
    assert [draft.brief.script for draft in office.waiting("Acme")] == [script]
    promised = office.account("Acme").promise
    assert (promised is not None) == (script == "confirm_promise")
    office.go(1)
    assert [draft.brief.script for draft in office.waiting("Acme")] == [script]


def test_a_note_before_the_due_date_does_not_go_out_after_it() -> None:
    office = Office()
    office.owes("Acme", kroner(500), due=3)
    note = card(office.press(Draft(ACME))).draft
    assert note.brief.script == "upcoming"

    office.go(5)
    answer = office.press(Approve(note.id, note.version))[-1]

    assert not isinstance(answer, OnItsWay | HandOver)
