"""Calls, visits and post at the desk: each outcome a fact, read back, undone, and heeded."""

from __future__ import annotations

import pytest

from bot.domain.answers import (
    Asking,
    AttemptNoted,
    ClientCard,
    DraftCard,
    DraftStands,
    HandOver,
    HistoryPage,
    Noted,
    Postponed,
    PromiseNoted,
    SaidNoted,
    SettingNoted,
    UndoneNote,
)
from bot.domain.attempts import UPSHOTS, Upshot
from bot.domain.drafts import Channel, Draft, State
from bot.domain.facts import Attempted, Disputed, Promised
from bot.domain.guard import Bar
from bot.domain.intents import (
    Approve,
    CallLater,
    CameOf,
    DraftFor,
    DraftOf,
    History,
    Pick,
    Piece,
    Promise,
    Reason,
    ReportContact,
    Reroute,
    SetClient,
    SetOwner,
    ShowClient,
    TakeBack,
    Undo,
    Who,
)
from bot.domain.money import Money
from bot.domain.people import Detail, Kind, Setting
from bot.wording.replies import render
from bot.wording.screen import Link
from tests.actions.shelf import Office, card, day, kroner, noted

PHONE = "+4512345678"


@pytest.fixture
def office() -> Office:
    """Acme is a month late, with a telephone number on file."""
    one = Office()
    one.owes("Acme", kroner(500), -35, "logo")
    one.press(SetClient(1, Detail.PHONE, PHONE))
    return one


def by(office: Office, channel: Channel, script: str = "") -> Draft:
    """A draft by that channel, approved: the owner goes to the phone, the door or the post."""
    one = card(office.press(DraftOf(1, script) if script else DraftFor(1))).draft
    while one.channel is not channel:
        one = card(office.press(Reroute(one.id, one.version))).draft
    answers = office.press(Approve(one.id, one.version))
    assert isinstance(answers[0], HandOver)
    return one


def contact(office: Office) -> tuple[Channel, Upshot | None]:
    last = office.account("Acme").contacts[-1]
    return last.channel, last.upshot


@pytest.mark.parametrize("upshot", [Upshot.REACHED, Upshot.NO_ANSWER])
def test_what_came_of_a_call_is_read_back_and_taken_back(office: Office, upshot: Upshot) -> None:
    call = by(office, Channel.PHONE)
    told = noted(office.press(CameOf(call.id, upshot)))
    assert isinstance(told.note, AttemptNoted) and told.note.upshot is upshot
    assert contact(office) == (Channel.PHONE, upshot)
    assert isinstance(office.press(Undo(told.step))[0], UndoneNote)
    assert contact(office) == (Channel.PHONE, None)


def test_the_same_outcome_twice_is_written_once(office: Office) -> None:
    call = by(office, Channel.PHONE)
    office.press(CameOf(call.id, Upshot.NO_ANSWER))
    lines = len(office.lines)
    again = office.press(CameOf(call.id, Upshot.NO_ANSWER))
    assert [type(one) for one in again] == [DraftStands]
    assert len(office.lines) == lines
    office.press(CameOf(call.id, Upshot.REACHED))  # they rang back
    assert contact(office) == (Channel.PHONE, Upshot.REACHED)
    assert len(office.account("Acme").contacts) == 1


def test_a_promise_on_the_phone_asks_for_the_day_with_days_to_tap_and_pauses(
    office: Office,
) -> None:
    call = by(office, Channel.PHONE)
    asked = office.press(CameOf(call.id, Upshot.PROMISED))[0]
    assert isinstance(asked, Asking) and asked.question.piece is Piece.DAY
    assert list(asked.question.days) == [day(1), day(7), day(14), day(30)]
    answers = office.press(Pick(asked.asked, 1))
    told = noted(answers).note
    assert isinstance(told, SaidNoted) and told.promised and told.channel is Channel.PHONE
    assert card(answers).draft.brief.script == "confirm_promise"
    promise = office.account("Acme").promise
    assert promise is not None and promise.promised == day(7)
    assert contact(office) == (Channel.PHONE, Upshot.PROMISED)
    office.press(Undo())
    assert office.account("Acme").promise is None
    assert contact(office) == (Channel.PHONE, None)


def test_the_day_of_a_promise_can_be_written(office: Office) -> None:
    call = by(office, Channel.PHONE)
    office.press(CameOf(call.id, Upshot.PROMISED))
    office.hear("on Friday")
    promise = office.account("Acme").promise
    assert promise is not None and promise.promised == day(4)


def test_a_dispute_on_the_phone_asks_which_of_several_debts_rests(office: Office) -> None:
    office.owes("Acme", kroner(200), -33, "site")
    call = by(office, Channel.PHONE)
    asked = office.press(CameOf(call.id, Upshot.DISPUTED))[0]
    assert isinstance(asked, Asking) and asked.question.piece is Piece.DEBT
    assert len(asked.debts) == 2
    office.hear("the site")
    disputed = [fact for line in office.lines for fact in line.facts if isinstance(fact, Disputed)]
    assert [fact.debts for fact in disputed] == [(2,)]
    assert contact(office) == (Channel.PHONE, Upshot.DISPUTED)


def test_one_debt_in_dispute_rests_at_once(office: Office) -> None:
    call = by(office, Channel.PHONE)
    answers = office.press(CameOf(call.id, Upshot.DISPUTED))
    assert office.account("Acme").debts[1].disputed
    assert card(answers).draft.brief.script == "which_parts"


def test_a_client_who_says_it_is_paid_leaves_the_question_whether_it_came_in(
    office: Office,
) -> None:
    call = by(office, Channel.PHONE)
    told = noted(office.press(CameOf(call.id, Upshot.SAYS_PAID))).note
    assert isinstance(told, SaidNoted) and told.reason is Reason.ALREADY_PAID
    assert told.owed == (kroner(500),)
    assert office.account("Acme").balance() == (kroner(500),)


def test_a_wrong_number_is_struck_counts_for_nothing_and_comes_back_with_an_undo(
    office: Office,
) -> None:
    call = by(office, Channel.PHONE)
    told = noted(office.press(CameOf(call.id, Upshot.WRONG_NUMBER)))
    assert isinstance(told.note, AttemptNoted) and told.note.struck
    assert office.account("Acme").client.phone == ""
    assert office.account("Acme").unanswered() == ()
    office.go(1)
    assert office.steps("Acme") == [call.brief.step]  # by a way that can reach the client
    assert office.waiting("Acme")[0].channel is Channel.SHARE
    office.press(Undo(told.step))
    assert office.account("Acme").client.phone == PHONE


def test_a_call_put_off_comes_again_the_next_working_morning(office: Office) -> None:
    call = by(office, Channel.PHONE)
    put_off = office.press(CallLater(call.id))[0]
    assert isinstance(put_off, Postponed) and put_off.day == day(1)
    assert office.account("Acme").contacts == ()
    assert office.desk.unshown(7) == ()
    office.go(1)
    (shown,) = office.desk.unshown(7)
    assert (shown.draft.id, shown.draft.channel) == (call.id, Channel.PHONE)


def test_no_answer_counts_as_silence_and_a_talk_does_not(office: Office) -> None:
    call = by(office, Channel.PHONE)
    office.press(CameOf(call.id, Upshot.NO_ANSWER))
    known = office.press(ShowClient(1))[0]
    assert isinstance(known, ClientCard)
    assert (known.signals.silent, known.signals.in_vain) == (1, 0)
    office.hear("spoke to Acme, nothing agreed")
    known = office.press(ShowClient(1))[0]
    assert isinstance(known, ClientCard)
    assert (known.signals.silent, known.signals.in_vain) == (0, 1)
    office.press(Promise(Who("Acme"), day(3)))
    known = office.press(ShowClient(1))[0]
    assert isinstance(known, ClientCard)
    assert known.signals.in_vain == 0  # it led to something after all


def test_after_a_call_without_an_answer_another_way_is_proposed(office: Office) -> None:
    call = by(office, Channel.PHONE)
    office.press(CameOf(call.id, Upshot.NO_ANSWER))
    fresh = card(office.press(DraftFor(1))).draft
    assert fresh.channel is Channel.WHATSAPP


def test_a_call_spaces_the_next_message(office: Office) -> None:
    office.hear("called Acme, no answer")
    office.go(1)
    assert office.steps("Acme") == []
    office.go(3)
    assert len(office.steps("Acme")) == 1


def test_a_letter_by_post_is_posted_traced_and_may_come_back(office: Office) -> None:
    letter = by(office, Channel.POST)
    asked = office.press(CameOf(letter.id, Upshot.REGISTERED))[0]
    assert isinstance(asked, Asking) and asked.question.piece is Piece.WORDS
    told = noted(office.hear("RR 123 456 785 DK"))
    assert isinstance(told.note, AttemptNoted) and told.note.number == "RR 123 456 785 DK"
    back = noted(office.press(CameOf(letter.id, Upshot.CAME_BACK)))
    assert isinstance(back.note, AttemptNoted) and back.note.upshot is Upshot.CAME_BACK
    assert office.account("Acme").unanswered() == ()
    page = office.press(History(Who("Acme")))[0]
    assert isinstance(page, HistoryPage)
    assert [one.upshot for one in page.happened if one.channel] == [Upshot.CAME_BACK]
    assert [one.words for one in page.happened if one.channel] == ["RR 123 456 785 DK"]


def test_words_without_a_figure_are_no_number_of_a_letter(office: Office) -> None:
    letter = by(office, Channel.POST)
    office.press(CameOf(letter.id, Upshot.REGISTERED))
    assert not any(isinstance(one, Noted) for one in office.hear("connect my Telegram account"))
    told = noted(office.hear("RR 123 456 785 DK"))
    assert isinstance(told.note, AttemptNoted) and told.note.number == "RR 123 456 785 DK"


@pytest.mark.parametrize(
    ("said", "channel", "upshot"),
    [
        ("called Acme, no answer", Channel.PHONE, Upshot.NO_ANSWER),
        ("spoke to Acme", Channel.PHONE, Upshot.REACHED),
        ("called Acme, wrong number", Channel.PHONE, Upshot.WRONG_NUMBER),
        ("visited Acme, nobody there", Channel.VISIT, Upshot.NO_ANSWER),
        ("posted the letter to Acme today", Channel.POST, Upshot.POSTED),
        ("sent Acme a registered letter RR123456785DK", Channel.POST, Upshot.REGISTERED),
        ("the letter to Acme came back", Channel.POST, Upshot.CAME_BACK),
        ("ringede til Acme, intet svar", Channel.PHONE, Upshot.NO_ANSWER),
        ("sendte brevet til Acme med posten", Channel.POST, Upshot.POSTED),
        ("התקשרתי ל-Acme, אין תשובה", Channel.PHONE, Upshot.NO_ANSWER),
        ("שלחתי ל-Acme מכתב בדואר", Channel.POST, Upshot.POSTED),
    ],
)
def test_an_attempt_can_be_told_in_a_sentence(
    office: Office, said: str, channel: Channel, upshot: Upshot
) -> None:
    told = noted(office.hear(said)).note
    assert isinstance(told, AttemptNoted)
    assert (told.channel, told.upshot) == (channel, upshot)
    assert contact(office) == (channel, upshot)
    office.hear("undo that")
    assert office.account("Acme").contacts == ()
    assert office.account("Acme").client.phone == PHONE


def test_a_bare_call_is_asked_about_and_answered_by_a_tap_or_in_words(office: Office) -> None:
    asked = office.hear("called Acme")[0]
    assert isinstance(asked, Asking) and asked.question.piece is Piece.UPSHOT
    place = UPSHOTS[Channel.PHONE].index(Upshot.NO_ANSWER)
    office.press(Pick(asked.asked, place))
    assert contact(office) == (Channel.PHONE, Upshot.NO_ANSWER)
    office.hear("called Acme")
    office.hear("wrong number")
    assert contact(office) == (Channel.PHONE, Upshot.WRONG_NUMBER)


def test_what_was_said_in_a_talk_is_noted_with_the_talk(office: Office) -> None:
    office.hear("called Acme, they'll pay on Friday")
    promise = office.account("Acme").promise
    assert promise is not None and promise.promised == day(4)
    assert contact(office) == (Channel.PHONE, Upshot.PROMISED)
    office.hear("undo that")
    assert office.account("Acme").promise is None


def test_the_wrong_client_is_put_right_in_a_word(office: Office) -> None:
    office.owes("Bob", kroner(300), -5)
    office.hear("called Acme, no answer")
    office.hear("no, I meant Bob")
    assert office.account("Acme").contacts == ()
    assert [one.upshot for one in office.account("Bob").contacts] == [Upshot.NO_ANSWER]


def test_words_of_a_client_without_a_talk_stay_words(office: Office) -> None:
    office.hear("Acme said they'll pay on Friday")
    assert office.account("Acme").promise is not None
    assert office.account("Acme").contacts == ()


def test_a_part_promised_on_the_phone_is_told_once_and_never_confirmed_as_the_whole(
    office: Office,
) -> None:
    answers = office.hear("called Acme, they'll pay 200 on Friday")
    told = PromiseNoted("Acme", day(4), kroner(200), Channel.PHONE)
    assert [one.note for one in answers if isinstance(one, Noted)] == [told]
    assert not any(isinstance(one, DraftCard) for one in answers)
    assert contact(office) == (Channel.PHONE, Upshot.PROMISED)


def test_a_sum_promised_on_the_phone_is_kept(office: Office) -> None:
    office.hear("spoke to Acme, they will pay 200 on Friday")
    promise = office.account("Acme").promise
    assert promise is not None and promise.amount == kroner(200)


def test_a_sum_promised_in_another_currency_than_is_owed_is_asked_about() -> None:
    office = Office()
    office.owes("Acme", Money.of(500, "USD"), -5)
    asked = office.hear("spoke to Acme, they will pay 200 on Friday")[0]
    assert isinstance(asked, Asking) and asked.question.piece is Piece.AMOUNT
    assert asked.question.sums == (Money.of(200, "USD"), kroner(200))
    office.press(Pick(asked.asked, 0))
    promise = office.account("Acme").promise
    assert promise is not None and promise.amount == Money.of(200, "USD")


def test_a_waiting_card_for_a_call_is_the_call_that_was_made(office: Office) -> None:
    one = card(office.press(DraftFor(1))).draft
    while one.channel is not Channel.PHONE:
        one = card(office.press(Reroute(one.id, one.version))).draft
    office.hear("called Acme, no answer")
    assert office.book.drafts[one.id].state is State.HANDED_OVER
    (made,) = office.account("Acme").contacts
    assert (made.draft, made.upshot) == (one.id, Upshot.NO_ANSWER)


def test_a_call_set_out_for_is_the_one_told_of(office: Office) -> None:
    call = by(office, Channel.PHONE)
    office.hear("called Acme, no answer")
    (made,) = office.account("Acme").contacts
    assert (made.draft, made.upshot) == (call.id, Upshot.NO_ANSWER)


def test_a_call_not_made_after_all_leaves_nothing(office: Office) -> None:
    call = by(office, Channel.PHONE)
    office.press(CameOf(call.id, Upshot.NO_ANSWER))
    office.press(TakeBack(call.id))
    assert office.account("Acme").contacts == ()


def test_a_message_that_comes_twice_is_told_again_and_written_once(office: Office) -> None:
    office.hear("called Acme, they'll pay on Friday", "same")
    lines = len(office.lines)
    again = noted(office.hear("called Acme, they'll pay on Friday", "same"))
    assert again.repeated and isinstance(again.note, SaidNoted)
    assert again.note.channel is Channel.PHONE
    assert len(office.lines) == lines
    facts = [fact for line in office.lines for fact in line.facts]
    assert sum(isinstance(fact, Attempted | Promised) for fact in facts) == 2


# -- visits ---------------------------------------------------------------------------------------


def test_a_visit_is_for_a_business_a_month_late_and_for_nobody_else(office: Office) -> None:
    visit = card(office.press(DraftOf(1, "visit_talk"))).draft
    assert visit.channel is Channel.VISIT
    office.owes("Beta", kroner(500), -10)
    early = office.press(DraftOf(2, "visit_talk"))
    assert [getattr(one, "bar", None) for one in early] == [Bar.EARLY]
    office.press(SetClient(1, Detail.KIND, Kind.PERSON))
    private = office.press(DraftOf(1, "visit_talk"))
    assert [getattr(one, "bar", None) for one in private] == [Bar.AT_HOME]


def test_a_visit_has_the_outcomes_of_a_talk(office: Office) -> None:
    visit = by(office, Channel.VISIT, "visit_talk")
    office.press(CameOf(visit.id, Upshot.NO_ANSWER))
    assert contact(office) == (Channel.VISIT, Upshot.NO_ANSWER)


# -- a ladder of one's own ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said", ["3, 14 call, 30 letter", "3, 14 opkald, 30 brev", "3, 14 שיחה, 30 מכתב"]
)
def test_days_of_ones_own_may_be_calls_and_letters(said: str) -> None:
    office = Office()
    told = noted(office.press(SetOwner(Setting.LADDER, said))).note
    assert told == SettingNoted(Setting.LADDER, "3,14 call,30 letter")
    office.owes("Acme", kroner(500), 0)
    office.press(SetClient(1, Detail.PHONE, PHONE))
    seen = []
    for when in (3, 14, 30):
        office.go(when)
        (one,) = office.waiting("Acme")
        seen.append((one.brief.step, one.channel))
        office.press(Approve(one.id, one.version))
        if one.channel is Channel.PHONE:
            office.hear("called Acme, no answer")
    assert seen == [
        ("friendly_reminder", Channel.WHATSAPP),
        ("ask_reason", Channel.PHONE),
        ("formal_reminder", Channel.POST),
    ]


def test_letters_of_ones_own_follow_each_other_by_post() -> None:
    office = Office()
    office.press(SetOwner(Setting.LADDER, "30 letter, 60 letter"))
    office.owes("Acme", kroner(500), 0)
    seen = []
    for when in (30, 60):
        office.go(when)
        (one,) = office.waiting("Acme")
        seen.append((one.brief.step, one.channel))
        office.press(Approve(one.id, one.version))
        office.press(CameOf(one.id, Upshot.POSTED))
    assert seen == [("formal_reminder", Channel.POST), ("second_warning", Channel.POST)]


def test_a_visit_of_ones_own_comes_after_a_month_and_only_to_a_business() -> None:
    office = Office()
    office.press(SetOwner(Setting.LADDER, "3, 45 visit"))
    office.owes("Acme", kroner(500), -50)
    office.owes("Dana", kroner(500), -50)
    office.press(SetClient(2, Detail.KIND, Kind.PERSON))
    for _ in range(2):
        office.go(0)
    for name, channel in (("Acme", Channel.VISIT), ("Dana", Channel.SHARE)):
        (one,) = office.waiting(name)
        assert one.channel is channel
    (visit,) = office.waiting("Acme")
    assert (visit.brief.step, visit.brief.script) == ("formal_reminder", "visit_talk")
    other = card(office.press(Reroute(visit.id, visit.version))).draft
    assert (other.channel, other.brief.script) == (Channel.SHARE, "formal_reminder")


@pytest.mark.parametrize("said", ["3, 14 visit", "-3 call, 3", "1, 2 letter, 30"])
def test_a_way_without_words_or_too_early_is_refused(said: str) -> None:
    office = Office()
    answers = office.press(SetOwner(Setting.LADDER, said))
    assert not any(isinstance(one, Noted) for one in answers)
    assert office.book.owner.ladder == ""


def test_reporting_about_nobody_on_file_says_so(office: Office) -> None:
    told = office.press(ReportContact(Who("Zoe"), Channel.PHONE, Upshot.NO_ANSWER))
    assert not any(isinstance(one, Noted | DraftCard) for one in told)


@pytest.mark.parametrize(
    ("country", "typed", "kept"),
    [
        ("DK", "20 12 34 56", "+4520123456"),
        ("IL", "050-123 4567", "+972501234567"),
        ("GB", "07400 123456", "+447400123456"),
    ],
)
def test_a_local_number_is_kept_so_that_a_link_can_open_the_chat(
    country: str, typed: str, kept: str
) -> None:
    office = Office(defaults={Setting.LANGUAGE: "en", Setting.COUNTRY: country})
    office.owes("Acme", Money.of(500, office.book.owner.currency), -3)
    office.hear(f"Acme's phone is {typed}")
    assert office.account("Acme").client.phone == kept
    one = card(office.press(DraftFor(1))).draft
    handed = office.press(Approve(one.id, one.version))[0]
    urls = [
        button.press.url
        for screen in render(handed, office.book.owner, day(0))
        for row in screen.rows
        for button in row
        if isinstance(button.press, Link)
    ]
    assert urls[0].startswith(f"https://wa.me/{kept[1:]}?text=")
    assert urls[1].startswith(f"https://t.me/{kept}?text=")
