"""The law at the desk: notices first, charges only where they may be stated, steps in turn."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.domain.answers import (
    Answer,
    Beside,
    DraftCard,
    LadderEnded,
    LawFirst,
    NoAnswer,
    NoDraft,
    NotAdvice,
    ScriptsOffered,
    Unable,
)
from bot.domain.charges import Charge as Line
from bot.domain.charges import Kind as Sort
from bot.domain.drafts import Channel, Remedy
from bot.domain.facts import TermsAgreed
from bot.domain.intents import (
    Approve,
    Charge,
    ClientSaid,
    Draft,
    DraftOf,
    Promise,
    Reason,
    RecordPayment,
    SetClient,
    SetOwner,
    SetTerms,
    ShowScripts,
    Skip,
    Who,
)
from bot.domain.law import Missing, Why
from bot.domain.money import Money
from bot.domain.people import Detail, Kind, Setting
from tests.actions.shelf import Office, card, day, kroner

ACME = Who("Acme")
ISRAEL = {Setting.LANGUAGE: "he", Setting.COUNTRY: "IL"}


def shekels(amount: int) -> Money:
    return Money.of(amount, "ILS")


def approve(office: Office, name: str = "Acme") -> str:
    """Approve what waits; its step."""
    (draft,) = office.waiting(name)
    office.press(Approve(draft.id, draft.version))
    return draft.brief.step


def climb(office: Office, until: int, name: str = "Acme") -> dict[int, str]:
    """Every day a look, every draft approved: the step on each day that had one."""
    seen = {}
    for number in range(until):
        office.go(number)
        if office.waiting(name):
            seen[number] = approve(office, name)
    return seen


def in_denmark(late: int = 0) -> Office:
    office = Office(mail=False)
    office.press(SetOwner(Setting.WAYS_TO_PAY, "Reg. 1234, konto 56789"))
    office.owes("Acme", kroner(10000), -late, "logo")
    return office


def test_silence_climbs_the_whole_ladder_and_then_its_owner_hears_that_it_ended() -> None:
    office = in_denmark()
    office.press(SetClient(1, Detail.OFFICE_TO, "desk@acme.example"))
    assert [*climb(office, 100).values()] == [
        *("friendly_reminder", "check_in", "check_in", "ask_reason", "offer_help"),
        *("reach_via_office", "formal_reminder", "second_warning", "final_notice"),
    ]
    office.go(130)
    told: list[type] = []
    for number in (130, 131):  # both can wait, so each has a day of its own
        office.go(number)
        for one in office.desk.notices(7):
            office.desk.mentioned(7, one)
            told.append(type(one.answer))
    assert told.count(LadderEnded) == told.count(NoAnswer) == 1


def silence(office: Office) -> NoAnswer | None:
    """What its owner is told about a client who does not answer."""
    told = (one.answer for one in office.desk.notices(7))
    return next((one for one in told if isinstance(one, NoAnswer)), None)


@pytest.mark.parametrize(
    ("details", "beside"),
    [
        ({Detail.OFFICE_TO: "desk@acme.example"}, Beside.UNTRIED),
        ({}, Beside.UNKNOWN),
        ({Detail.KIND: Kind.PERSON}, Beside.NO_USE),
    ],
)
def test_after_five_messages_in_vain_what_is_left_to_try_is_named(
    details: dict[Detail, str], beside: Beside
) -> None:
    office = in_denmark()
    for detail, value in details.items():
        office.press(SetClient(1, detail, value))
    climb(office, 17)
    assert silence(office) is None
    climb_from(office, 17, 18)
    assert silence(office) == NoAnswer(1, "Acme", 5, beside)


def test_a_letter_to_somebody_else_is_no_message_to_the_client_and_not_suggested_again() -> None:
    office = in_denmark()
    office.press(SetClient(1, Detail.OFFICE_TO, "desk@acme.example"))
    climb(office, 10)
    office.go(10)
    (reason,) = office.waiting("Acme")
    office.press(Skip(reason.id, reason.version))
    assert [*climb_from(office, 11, 25).values()] == ["offer_help", "reach_via_office"]
    assert len(office.account("Acme").unanswered()) == 5
    assert silence(office) is None
    climb_from(office, 25, 31)
    assert silence(office) == NoAnswer(1, "Acme", 5, Beside.NO_USE)


# -- charges --------------------------------------------------------------------------------------


def formal(office: Office) -> DraftCard:
    (draft,) = office.waiting("Acme")
    assert draft.brief.step == "formal_reminder", draft.brief.step
    return next(one for one in office.desk.unshown(7) if one.draft.id == draft.id)


def test_a_firm_letter_asks_for_the_principal_until_its_owner_adds_what_the_law_allows() -> None:
    office = in_denmark(late=30)
    office.go(0)
    shown = formal(office)
    assert (shown.draft.brief.charges, shown.charged) == ((), False)
    assert {(one.kind, one.rule) for one in shown.offered} == {
        (Sort.INTEREST, "dk_interest"),
        (Sort.FEE, "dk_fee"),
        (Sort.COMPENSATION, "dk_compensation"),
    }
    added = card(office.press(Charge(shown.draft.id, 1)))
    assert added.charged
    assert added.draft.brief.charges == shown.offered
    assert added.draft.brief.claimed > (kroner(10410),)
    assert "310" in added.draft.words.text
    without = card(office.press(Charge(shown.draft.id, 2)))
    assert without.draft.words == shown.draft.words


def test_interest_and_fee_rise_with_each_danish_letter_and_end_at_three() -> None:
    office = in_denmark()
    office.press(SetOwner(Setting.REMEDY, "none"))
    fees, steps = [], []
    for number in range(0, 100):
        office.go(number)
        if office.waiting("Acme"):
            (draft,) = office.waiting("Acme")
            if draft.brief.step in ("formal_reminder", "second_warning", "final_notice"):
                draft = card(office.press(Charge(draft.id, draft.version))).draft
                fees += [one.amount for one in draft.brief.charges if one.kind is Sort.FEE]
            office.press(Approve(draft.id, draft.version))
            steps.append(draft.brief.step)
    assert fees == [kroner(100), kroner(200), kroner(300)]


def test_no_fee_follows_a_plan_and_none_within_ten_days_of_a_letter() -> None:
    office = in_denmark(late=25)
    office.go(0)
    assert approve(office) == "offer_help"
    office.go(7)
    kinds = {one.kind for one in formal(office).offered}
    assert kinds == {Sort.INTEREST, Sort.COMPENSATION}


def test_a_private_person_owes_no_compensation_and_no_interest_before_a_demand() -> None:
    office = in_denmark(late=30)
    office.press(SetClient(1, Detail.KIND, Kind.PERSON))
    office.go(0)
    assert {one.kind for one in formal(office).offered} == {Sort.FEE}


def test_a_payment_counts_charges_anew_before_the_letter_goes_out() -> None:
    office = in_denmark(late=30)
    office.go(0)
    number = formal(office).draft.id
    office.press(Charge(number, 1))
    office.press(RecordPayment(ACME, kroner(4000)))
    (draft,) = office.waiting("Acme")
    interest = next(one for one in draft.brief.charges if one.kind is Sort.INTEREST)
    assert draft.brief.items[0].amount == kroner(6000)
    assert interest.amount < Money.of("83", "DKK")


def test_where_a_row_is_missing_the_letter_asks_for_the_principal_and_its_owner_hears_why() -> None:
    office = in_denmark(late=-240)
    office.go(270, hour=10)  # in 2027: no reference rate is on file for that half-year
    shown = formal(office)
    assert not shown.draft.brief.charges
    assert not any(one.kind is Sort.INTEREST for one in shown.offered)
    assert Missing("DK", "interest.reference", Why.ABSENT, date(2027, 1, 1)) in shown.missing


def test_across_a_border_none_of_the_law_is_used() -> None:
    office = in_denmark(late=30)
    office.press(SetClient(1, Detail.COUNTRY, "DE"))
    office.go(0)
    shown = formal(office)
    assert (shown.offered, shown.missing) == ((), ())


def test_an_agreed_fee_is_a_line_that_cites_the_agreement() -> None:
    office = Office(mail=False, defaults={Setting.LANGUAGE: "en", Setting.COUNTRY: "GB"})
    office.owes("Acme", Money.of(1000, "GBP"), -30, "logo")
    office.press(SetTerms(ACME, "14 days, late fee 50"))
    assert any(isinstance(one, TermsAgreed) for line in office.lines for one in line.facts)
    office.go(0, hour=10)
    offered = formal(office).offered
    assert Line(Sort.FEE, Money.of(50, "GBP"), "agreed") in offered


# -- the step that may be named -------------------------------------------------------------------


def last_letter(office: Office, remedy: str) -> DraftCard:
    if remedy:
        office.press(SetOwner(Setting.REMEDY, remedy))
    for number in range(0, 100):
        office.go(number)
        if office.waiting("Acme"):
            (draft,) = office.waiting("Acme")
            if draft.brief.step == "final_notice":
                return next(one for one in office.desk.unshown(7))
            approve(office)
    raise AssertionError("no final notice")


def test_no_step_is_named_that_its_owner_has_not_said_it_would_take() -> None:
    shown = last_letter(in_denmark(), "")
    assert shown.needs_remedy
    assert shown.draft.brief.remedy is None
    assert shown.draft.brief.script == "final_notice"


def test_who_would_take_no_step_is_not_asked_again() -> None:
    assert not last_letter(in_denmark(), "none").needs_remedy


@pytest.mark.parametrize("remedy", Remedy)
def test_in_denmark_the_last_letter_before_any_step_is_the_collection_notice(
    remedy: Remedy,
) -> None:
    shown = last_letter(in_denmark(), remedy)
    brief = shown.draft.brief
    assert brief.script == "collection_notice"
    assert brief.channel is Channel.POST  # it has no form for a chat
    assert brief.by is not None and brief.written is not None
    assert (brief.by - brief.written).days >= 10


def test_a_collection_notice_without_a_way_to_pay_is_a_final_notice() -> None:
    office = Office(mail=False)
    office.owes("Acme", kroner(10000), 0, "logo")
    assert last_letter(office, "agency").draft.brief.script == "final_notice"


def test_a_collection_notice_that_lay_too_long_is_written_anew() -> None:
    office = in_denmark()
    shown = last_letter(office, "agency")
    by = shown.draft.brief.by
    assert by is not None
    office.go((by - day(0)).days - 7)
    (draft,) = office.waiting("Acme")
    assert draft.brief.by is not None and draft.brief.by > by


@pytest.mark.parametrize(("sum_", "named"), [(5000, Remedy.SMALL_CLAIMS), (50000, Remedy.COURT)])
def test_small_claims_are_named_only_up_to_their_limit(sum_: int, named: Remedy) -> None:
    office = Office(mail=False, defaults=ISRAEL)
    office.owes("Acme", shekels(sum_))
    assert last_letter(office, "small_claims").draft.brief.remedy is named


def test_the_first_letter_that_speaks_of_law_comes_with_a_word_about_advice_once() -> None:
    office = in_denmark()
    last_letter(office, "none")
    (notice,) = (one for one in office.desk.notices(7) if isinstance(one.answer, NotAdvice))
    office.desk.mentioned(7, notice)
    assert not [one for one in office.desk.notices(7) if isinstance(one.answer, NotAdvice)]


def test_two_letters_of_law_on_one_morning_come_with_one_word_about_advice() -> None:
    office = in_denmark()
    office.owes("Bo", kroner(300))
    for number in range(0, 61):
        office.go(number)
        if office.steps("Acme") == office.steps("Bo") == ["second_warning"]:
            break
        for name in ("Acme", "Bo"):
            for draft in office.waiting(name):
                office.press(Approve(draft.id, draft.version))
    assert office.steps("Acme") == office.steps("Bo") == ["second_warning"]
    assert len([one for one in office.desk.notices(7) if isinstance(one.answer, NotAdvice)]) == 1


def test_no_warning_while_a_promise_runs_and_none_for_a_disputed_debt() -> None:
    office = in_denmark(late=30)
    office.go(0)
    approve(office)
    office.press(Promise(ACME, day(60)))
    assert set(climb_from(office, 1, 60)) == set()
    office.press(ClientSaid(ACME, Reason.UNHAPPY))
    for draft in office.waiting("Acme"):
        office.press(Skip(draft.id, draft.version))
    assert set(climb_from(office, 61, 160)) == set()


def climb_from(office: Office, start: int, until: int) -> dict[int, str]:
    seen = {}
    for number in range(start, until):
        office.go(number)
        if office.waiting("Acme"):
            seen[number] = approve(office)
    return seen


# -- an Israeli consumer --------------------------------------------------------------------------


def consumer(late: int = 2) -> Office:
    office = Office(mail=False, defaults=ISRAEL)
    office.owes("דנה", shekels(500), -late, "לוגו")
    office.press(SetClient(1, Detail.KIND, Kind.PERSON))
    return office


def test_the_debt_notice_comes_first_and_nothing_else_for_fourteen_full_days() -> None:
    seen = climb(consumer(), 40, "דנה")
    days = sorted(seen)
    assert seen[days[0]] == "debt_notice"
    assert days[1] >= days[0] + 15
    assert seen[days[1]] != "debt_notice"


@pytest.mark.parametrize("ask", [Draft(Who("דנה")), DraftOf(1, "settlement_offer")])
def test_on_demand_too_the_notice_comes_first_and_then_the_wait(ask: Draft | DraftOf) -> None:
    office = consumer()
    office.go(0)
    assert card(office.press(ask)).draft.brief.script == "debt_notice"
    approve(office, "דנה")
    (answer,) = office.press(ask)
    assert answer == NoDraft("דנה", Unable.NOTICE_WAITS, day(15))


def test_a_private_person_who_is_not_late_gets_a_courtesy_note_and_no_claim() -> None:
    office = consumer(late=-10)
    assert card(office.press(Draft(Who("דנה")))).draft.brief.script == "upcoming"
    (answer,) = office.press(DraftOf(1, "settlement_offer"))
    assert answer == NoDraft("דנה", Unable.NOTICE_FIRST)


@pytest.mark.parametrize(("late", "over"), [(2, False), (130, True)])
def test_its_owner_hears_by_when_the_notice_has_to_go_and_when_it_is_too_late(
    late: int, over: bool
) -> None:
    office = consumer(late)
    office.go(0)
    (told,) = (one.answer for one in office.desk.notices(7) if isinstance(one.answer, LawFirst))
    assert (told.days, told.late) == (14, over)
    assert told.latest is not None


# -- other letters --------------------------------------------------------------------------------


def offered(answers: tuple[Answer, ...]) -> set[str]:
    (page,) = answers
    assert isinstance(page, ScriptsOffered)
    return set(page.scripts)


def test_only_letters_that_may_be_written_are_on_offer() -> None:
    office = in_denmark(late=5)
    early = offered(office.press(ShowScripts(1)))
    assert {"voicemail", "social_dm", "plan_talk", "refusal_email"} <= early
    assert not early & {"second_warning", "final_notice", "collector_heads_up", "explain_policy"}
    office.press(SetTerms(ACME, "14 days, late fee 50"))
    assert {"explain_policy", "late_fee_agreement"} <= offered(office.press(ShowScripts(1)))


@pytest.mark.parametrize("mail", [True, False])
def test_every_letter_on_offer_can_be_drafted(mail: bool) -> None:
    office = in_denmark(late=70)
    office.mail = mail
    office.press(SetTerms(ACME, "14 days, late fee 50"))
    office.go(0)
    approve(office)
    for script in offered(office.press(ShowScripts(1))):
        shown = card(office.press(DraftOf(1, script)))
        assert shown.draft.brief.step == script


def test_a_letter_whose_subject_is_taken_off_the_file_is_withdrawn() -> None:
    office = in_denmark(late=5)
    office.press(SetTerms(ACME, "14 days, late fee 50"))
    assert card(office.press(DraftOf(1, "late_fee_agreement"))).draft.brief.agreed
    office.press(SetTerms(ACME, "14 days"))
    assert office.steps("Acme") == []


def test_a_rate_that_was_agreed_stands_in_its_own_line() -> None:
    office = Office(mail=False, defaults={Setting.LANGUAGE: "en", Setting.COUNTRY: "GB"})
    office.owes("Acme", Money.of(1000, "GBP"), -30, "logo")
    office.press(SetTerms(ACME, "14 days, 6% interest a year"))
    office.go(0, hour=10)
    (interest,) = (one for one in formal(office).offered if one.kind is Sort.INTEREST)
    assert (interest.rule, interest.rate) == ("agreed", Decimal(6))
