"""Every answer reads whole in every language, and its buttons mean what they say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import get_args
from urllib.parse import unquote
from zoneinfo import ZoneInfo

import pytest

from bot.domain import facts
from bot.domain.answers import (
    Answer,
    Asking,
    ChoiceCard,
    ClientCard,
    DebtNoted,
    DraftCard,
    DraftStands,
    HandOver,
    Happened,
    Helped,
    HistoryPage,
    Invitation,
    Note,
    Noted,
    NotUnderstood,
    Overview,
    PlanBroke,
    PromiseNoted,
    SaidNoted,
    SettingsPage,
    Standing,
    UndoneNote,
    Welcome,
)
from bot.domain.attempts import IN_PERSON
from bot.domain.catalogue import FORMS
from bot.domain.drafts import Channel, State, Words, seal
from bot.domain.facts import Question
from bot.domain.intents import (
    AddDebt,
    Approve,
    Confirm,
    Decline,
    Draft,
    DraftFor,
    EndPlan,
    Intent,
    MoreSettings,
    PassedOn,
    Pick,
    Piece,
    Reallocate,
    Reason,
    Resolve,
    Scope,
    Script,
    SetClient,
    SetContact,
    SetDue,
    SetOwner,
    SetPlan,
    ShowDetails,
    TakeBack,
    Undo,
    WhoOwes,
)
from bot.domain.money import Money, totals
from bot.domain.people import LANGUAGES, Client, Detail, Setting
from bot.understanding.understand import Context, named_alone, understand
from bot.wording.formats import FSI, PDI, isolate
from bot.wording.phrases import known, say
from bot.wording.replies import render
from bot.wording.replies.drafts import RULE
from bot.wording.replies.guidance import sentences
from bot.wording.replies.history import snake
from bot.wording.screen import LONGEST, Copy, IntoChat, Link, Screen, units
from bot.wording.voice import Voice
from tests.wording.briefs import TEMPLATES
from tests.wording.samples import CURRENCY, SOON, TODAY, Cast, every_answer, every_note
from tests.wording.shown import OWNER, buttons, labels, presses, said

CASTS = [Cast(language, name) for language in LANGUAGES for name in ("Acme", "דנה כהן")]
HEBREW = re.compile(r"[א-ת]")
SEND = {"en": "Send", "da": "Send", "he": "שליחה"}
BY_HAND = {Channel.PHONE, Channel.VISIT, Channel.POST}


def shown() -> Iterator[tuple[Cast, Answer, tuple[Screen, ...]]]:
    for cast in CASTS:
        for answer in every_answer(cast):
            yield cast, answer, render(answer, cast.owner, TODAY)


SHOWN = list(shown())


def own_words(answer: Answer, screen: Screen) -> str:
    """The screen's text without the letter in it, which has a tone and a language of its own."""
    head = screen.text.partition(RULE)[0]
    return "" if "word word" in head else head


def lines(answer: Answer, screens: tuple[Screen, ...]) -> list[str]:
    return [line for one in screens for line in own_words(answer, one).split("\n")]


def test_the_samples_hold_every_answer_and_every_note() -> None:
    cast = Cast("en")
    assert {type(answer) for answer in every_answer(cast)} == set(get_args(Answer))
    assert {type(note) for note in every_note(cast)} == set(get_args(Note))


def test_every_answer_says_something_that_fits_into_a_message() -> None:
    for _, answer, screens in SHOWN:
        assert screens, answer
        for screen in screens:
            assert screen.whole.strip(), answer
            assert units(screen.whole) <= LONGEST, answer


def test_no_phrase_has_a_hole_or_shouts() -> None:
    for _, answer, screens in SHOWN:
        for screen in screens:
            text = own_words(answer, screen)
            assert not re.search(r"\{\w*\}|None|<\w+", text), text
            assert "!" not in text, text
            assert "  " not in text, text
            assert not any("!" in label or "{" in label for label in labels(screens))


def test_labels_fit_on_a_button_and_keep_their_isolates() -> None:
    for _, answer, screens in SHOWN:
        for label in labels(screens):
            assert 1 <= len(label) <= 42, (answer, label)
            assert label.count(FSI) == label.count(PDI), (answer, label)


def test_every_hebrew_line_begins_with_a_hebrew_letter() -> None:
    for cast, answer, screens in SHOWN:
        if cast.language != "he":
            continue
        for line in lines(answer, screens):
            first = next((sign for sign in line if sign.isalpha()), "א")
            assert HEBREW.match(first), line


def test_markup_and_braces_in_a_name_are_shown_as_they_are() -> None:
    name = "{amount} <b>%s</b> \\ “x”"
    note = DebtNoted(1, name, True, Money.of(5, "GBP"), SOON, False, name, ())
    for language in LANGUAGES:
        assert name in said(Noted(note, 3), language)


def test_a_debt_is_read_back_with_its_weekday_and_an_undo() -> None:
    note = DebtNoted(
        1, "Acme", False, Money.of(500, "GBP"), SOON, False, "", (Money.of(500, "GBP"),)
    )
    screens = render(Noted(note, 3), Cast("en").owner, TODAY)
    assert [screen.text for screen in screens] == [
        "Noted: Acme owes £500, due Friday, 27 November."
    ]
    assert presses(screens) == [Undo(3)]


def test_nothing_written_leaves_nothing_to_undo() -> None:
    note = next(note for note in every_note(Cast("en")))
    assert presses(render(Noted(note, 0), Cast("en").owner, TODAY)) == []


def test_a_payment_in_full_offers_a_thank_you_and_other_debts_take_it_over() -> None:
    notes = [note for note in every_note(Cast("en")) if getattr(note, "others", ())]
    found = presses(render(Noted(notes[0], 3, thanks=1), Cast("en").owner, TODAY))
    assert found == [DraftFor(1, Script.THANK_YOU), Reallocate(4, 3), Reallocate(4, 4), Undo(3)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_late_have_their_own_forms(language: str) -> None:
    whens = set()
    for days in (-2, -1, 0, 1, 2, 5):
        standing = Standing(1, "Acme", (Money.of(5, "GBP"),), TODAY, days)
        totals = (Money.of(5, "GBP"),)
        whens.add(said(Overview(Scope.ALL, totals, (), (standing,), 0, 1, 1), language))
    assert len(whens) == 6


def test_a_plan_to_confirm_shows_its_total_and_its_dates_or_the_first_ten_and_the_last() -> None:
    for cast, answer, screens in SHOWN:
        if isinstance(answer, Asking) and answer.question.piece is Piece.PLAN:
            parts, voice = answer.schedule, Voice(cast.owner, TODAY)
            total, *_, last, _, _ = screens[0].text.split("\n")
            assert voice.sums(totals(part.amount for part in parts)) in total
            listed = [line for line in screens[0].text.split("\n") if ": " in line][1:-1]
            told = parts if len(parts) <= 12 else (*parts[:10], parts[-1])
            assert len(listed) == len(told) and listed[-1] == last
            for part, line in zip(told, listed, strict=True):
                assert voice.brief_day(part.day) in line and voice.money(part.amount) in line
            assert presses(screens) == [Confirm(9), Decline(9)]


def test_a_long_plan_counts_what_it_leaves_out_and_ends_with_the_smaller_sum() -> None:
    cast = Cast("en")
    *parts, last = cast.parts(30)
    schedule = (*parts, replace(last, amount=cast.money("80")))
    text = said(
        Asking(Question(Piece.PLAN, SetPlan(None, None, None)), 9, "Acme", schedule=schedule)
    )
    assert "£14,580 in 30 instalments" in text
    assert "\nand 19 more\nLast, 18 June 2027: £80\n" in text


def test_the_ways_whose_costs_could_take_all_share_a_line_before_letting_go() -> None:
    for cast, answer, screens in SHOWN:
        if not isinstance(answer, ChoiceCard) or not any(o.eaten for o in answer.choices.options):
            continue
        first, _, after = say("choice.eaten", cast.language, way="\n").partition("\n")
        told = screens[0].text.split("\n")
        folded = [line for line in told if line.startswith(first) and line.endswith(after)]
        assert len(folded) == 1, told
        assert told[told.index(folded[0]) + 1] == say("choice.let_go", cast.language)
        assert say("choice.small", cast.language) not in told


def test_choices_are_picked_in_their_order_and_can_be_left() -> None:
    for _, answer, screens in SHOWN:
        if isinstance(answer, Asking) and (answer.candidates or answer.question.days):
            count = len(answer.candidates) or len(answer.question.days)
            picks = [Pick(9, place) for place in range(count)]
            assert presses(screens) == [*picks, Decline(9)]


def test_a_card_holds_the_exact_words_and_the_name_of_its_channel() -> None:
    for cast, answer, screens in SHOWN:
        if not isinstance(answer, DraftCard):
            continue
        words = answer.draft.words.text
        blocks = [screen.text.partition(f"{RULE}\n")[2] or screen.text for screen in screens]
        assert words in blocks
        send = next(one for one in buttons(screens) if isinstance(one.press, Approve))
        assert send.press == Approve(answer.draft.id, answer.draft.version, seal(answer.draft))
        assert SEND[cast.language] in send.label or answer.draft.channel in BY_HAND
        assert answer.draft.words.subject in "\n".join(screen.text for screen in screens)


def test_only_the_way_of_sending_tells_the_cards_of_two_channels_apart() -> None:
    for language in LANGUAGES:
        ways = {
            labels(render(Cast(language).card(channel), Cast(language).owner, TODAY))[0]
            for channel in Channel
        }
        assert len(ways) == len(Channel)


def test_what_a_letter_lacks_is_said_and_added_with_a_tap() -> None:
    for cast in map(Cast, LANGUAGES):
        card = cast.card()
        whole = set(presses(render(card, cast.owner, TODAY)))
        for setting, lacking in {
            Setting.NAME: replace(card, needs_name=True),
            Setting.EMAIL: replace(card, needs_email=True),
            Setting.WAYS_TO_PAY: replace(card, needs_ways=True),
            Setting.REMEDY: replace(card, needs_remedy=True),
        }.items():
            screens = render(lacking, cast.owner, TODAY)
            lack = setting.partition("_")[0]
            assert say(f"card.needs_{lack}", cast.language) in screens[0].text.split("\n")
            assert set(presses(screens)) - whole == {SetOwner(setting)}


def test_rows_begin_where_the_reader_does() -> None:
    rows = {code: render(Cast(code).card(), Cast(code).owner, TODAY)[0].rows for code in LANGUAGES}
    edit, tone = (button.press for button in rows["en"][1])
    assert [button.press for button in rows["da"][1]] == [edit, tone]
    assert [button.press for button in rows["he"][1]] == [tone, edit]


def test_a_client_who_owes_nothing_is_offered_no_reminder() -> None:
    for balance, count in (((), 0), ((Money.of(5, "GBP"),), 1)):
        card = ClientCard(Client(1, "Acme"), "en", balance)
        assert presses(render(card, Cast("en").owner, TODAY)).count(DraftFor(1)) == count


def test_only_a_client_with_a_plan_is_offered_to_end_it() -> None:
    for plan, count in ((False, 0), (True, 1)):
        card = ClientCard(Client(1, "Acme"), "en", (Money.of(5, "GBP"),), plan)
        assert presses(render(card, Cast("en").owner, TODAY)).count(EndPlan(1)) == count


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_setting_that_was_taken_back_is_named(language: str) -> None:
    owner_set = UndoneNote(None, "OwnerSet", field=Setting.VAT)
    assert say("setting.vat", language) in said(owner_set, language)
    client_set = UndoneNote("Acme", "ClientSet", field=Detail.PHONE)
    assert say("detail.phone", language) in said(client_set, language)


def test_a_debt_that_a_credit_covers_says_nothing_of_terms() -> None:
    note = DebtNoted(1, "Acme", False, Money.of(5, "GBP"), SOON, True, "", ())
    owing = replace(note, balance=(note.amount,))
    assert "usual terms" in said(Noted(owing, 3))
    assert "usual terms" not in said(Noted(note, 3))


def test_a_draft_that_was_replaced_leads_to_the_newer_one() -> None:
    screens = render(DraftStands(Cast("en").draft(), "Acme", State.REPLACED), OWNER, TODAY)
    assert labels(screens) == ["See the draft"]
    assert presses(screens) == [DraftFor(1)]


def test_the_set_up_asks_zone_and_currency_in_words_and_lets_them_be_skipped() -> None:
    for language in LANGUAGES:
        owner = Cast(language).owner
        for setting in (Setting.ZONE, Setting.CURRENCY):
            screens = render(Welcome(owner, setting, 1), owner, TODAY)
            assert screens[0].text == say(f"ask.setting.{setting}", language)
            assert presses(screens)[-1] == SetOwner(setting, "")


def test_links_open_with_exactly_the_approved_words() -> None:
    for _, answer, screens in SHOWN:
        if not isinstance(answer, HandOver):
            continue
        words = answer.draft.words.text
        said_aloud = answer.draft.channel in IN_PERSON
        aloud = {screen.text.partition(f"{RULE}\n")[2] for screen in screens}
        copied = "".join(screen.pre for screen in screens)
        assert words in aloud if said_aloud else words == copied
        for press in presses(screens):
            if isinstance(press, Link):
                assert press.url.isascii() and " " not in press.url
                _, opened, carried = press.url.partition("?text=")
                assert not opened or unquote(carried) == words
            if isinstance(press, Copy):
                assert press.text == words and len(words) <= 256
        assert TakeBack(7) in presses(screens)


def test_a_hand_over_opens_the_chat_that_is_known() -> None:
    def urls(phone: str, telegram: str, channel: Channel = Channel.WHATSAPP) -> list[str]:
        draft = replace(Cast("en").draft(channel), words=Words("Hi"))
        screens = render(HandOver(draft, "Acme", phone, telegram), Cast("en").owner, TODAY)
        return [press.url for press in presses(screens) if isinstance(press, Link)]

    whatsapp, by_name = "https://wa.me/4532123456?text=Hi", "https://t.me/anna_acme?text=Hi"
    assert urls("+4532123456", "") == [whatsapp, "https://t.me/+4532123456?text=Hi"]
    assert urls("+4532123456", "anna_acme", Channel.TELEGRAM) == [by_name, whatsapp]
    assert urls("", "") == ["https://wa.me/?text=Hi"]


def test_a_keyboard_stays_below_what_telegram_takes() -> None:
    for _, answer, screens in SHOWN:
        for screen in screens:
            keys = [
                [{"text": one.label, "url": getattr(one.press, "url", "x" * 64)} for one in row]
                for row in screen.rows
            ]
            assert len(json.dumps(keys)) < 10_000, answer
            assert sum(map(len, keys)) <= 100


def test_a_long_hand_over_still_gives_the_words_to_copy() -> None:
    words = "מ" * 4000
    draft = Cast("he").draft(Channel.WHATSAPP, words)
    screens = render(HandOver(draft, "Acme", "+4532123456", ""), Cast("he").owner, TODAY)
    assert [screen.pre for screen in screens if screen.pre] == [words]
    chats = [Link("https://wa.me/4532123456"), Link("https://t.me/+4532123456")]
    told = [TakeBack(7), PassedOn(7, 2)]
    assert presses(screens) == [*chats, IntoChat(7, 2), *told]


@pytest.mark.parametrize(
    ("work", "read"),
    [("logo", "for the logo,"), ("your site", "for your site,"), ("invoice 7", "for invoice 7,")],
)
def test_in_english_work_has_its_article_as_in_the_letters(work: str, read: str) -> None:
    note = next(one for one in every_note(Cast("en")) if isinstance(one, DebtNoted) and one.work)
    assert read in said(Noted(replace(note, work=work), 1))


def test_an_unknown_outcome_is_asked_about() -> None:
    answer = DraftStands(Cast("en").draft(), "Acme", State.UNKNOWN)
    found, mark = presses(render(answer, Cast("en").owner, TODAY)), seal(answer.draft)
    assert found == [Resolve(7, True, mark), Resolve(7, False, mark)]


def test_where_to_look_for_an_unknown_outcome_is_where_it_was_sent() -> None:
    ways = (Channel.EMAIL, Channel.CHAT, Channel.ACCOUNT)
    words = {way: said(DraftStands(Cast("en").draft(way), "Acme", State.UNKNOWN)) for way in ways}
    assert len(set(words.values())) == len(ways)
    assert "Telegram" in words[Channel.CHAT] and "Telegram" not in words[Channel.EMAIL]


@pytest.mark.parametrize(
    ("detail", "other"),
    [("smtp 550 5.1.1", True), ("smtp 552 5.2.2", True), ("smtp 535", False), ("file lost", False)],
)
def test_another_address_is_offered_where_it_may_help(detail: str, other: bool) -> None:
    draft = replace(Cast("en").draft(Channel.EMAIL), state=State.FAILED, detail=detail)
    found = presses(render(DraftStands(draft, "Acme", State.FAILED), Cast("en").owner, TODAY))
    asked = [SetClient(draft.client, Detail.EMAIL)] if other else []
    assert found == [*asked, DraftFor(draft.client)]


def test_what_was_sent_stays_readable() -> None:
    draft = Cast("en").draft()
    assert said(DraftStands(draft, "Acme", State.SENT)).endswith(draft.words.text)


def meaning(words: str, language: str, *clients: str) -> Intent:
    """The one command that the words come down to."""
    now = datetime(2026, 11, 22, 10, tzinfo=ZoneInfo("Europe/London"))
    reading = understand(words, Context(language, now, CURRENCY[language], clients))
    assert len(reading.commands) == 1 and not reading.doubts, words
    return reading.commands[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("clients", [("Acme", "Dana Cohen"), ("דנה כהן", "אקמי בע״מ")])
def test_every_example_is_understood(language: str, clients: tuple[str, ...]) -> None:
    voice = Voice(Cast(language).owner, TODAY)
    first = [meaning(words, language) for words in sentences(voice)]
    assert [type(one) for one in first] == [AddDebt, AddDebt, WhoOwes]
    for name in clients:
        for late in (True, False):
            for words in sentences(voice, name, late):
                who = getattr(meaning(words, language, *clients), "who", None)
                assert who is None or who.name == name, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_fit_the_moment(language: str) -> None:
    assert "Mette" in said(NotUnderstood("Mette"), language)
    assert said(Helped("Mette", late=True), language) != said(Helped("Mette"), language)
    late = sentences(Voice(Cast(language).owner, TODAY), "Mette", late=True)[0]
    assert isinstance(meaning(late, language, "Mette"), Draft)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["Acme", "דנה כהן"])
def test_the_sentences_that_phrases_suggest_are_understood(language: str, name: str) -> None:
    def suggested(key: str) -> Intent:
        words = say(key, language, name=isolate(name, language)).split(": ")[-1]
        return meaning(words, language, name, "Dana" if language != "he" else "דנה")

    assert isinstance(suggested("debt.other_day"), SetDue)
    assert isinstance(suggested("ask.plan.agreed"), SetPlan)
    contact = say("chat.contact", language).split(": ")[-1]
    assert isinstance(meaning(contact, language, "דנה" if language == "he" else "Dana"), SetContact)
    quoted = re.findall('[“»"](.+?)[”«"]', say("help.more", language))
    assert isinstance(meaning(quoted[0], language), Undo)
    quoted = re.findall('[“»"](.+?)[”«"]', say("about.description", language))
    assert isinstance(meaning(quoted[0], language), AddDebt)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_and_step_has_a_plain_name(language: str) -> None:
    undoable = [fact.__name__ for fact in get_args(facts.Fact) if fact.undoable]
    scripts = [path.name for path in TEMPLATES.iterdir() if path.name[0] not in "._"]
    assert scripts
    missing = [name for name in undoable if not known(f"entry.{snake(name)}", language)]
    missing += [one for one in {*scripts, *FORMS} if not known(f"step.{one}", language)]
    assert not missing


def test_a_long_history_becomes_several_messages() -> None:
    line = Happened(TODAY, "Owed", Money.of(500, "GBP"), SOON, words="a long piece of work " * 9)
    screens = render(HistoryPage("Acme", (line,) * 40), Cast("en").owner, TODAY)
    assert len(screens) > 1
    assert sum(screen.text.count("£500") for screen in screens) == 40


@pytest.mark.parametrize(("language", "told"), [("en", "on 9 "), ("da", "den 9."), ("he", "ב־9 ")])
def test_a_payment_that_a_client_tells_of_has_a_day_behind_it(language: str, told: str) -> None:
    line = Happened(TODAY, "Said", on=TODAY.replace(day=9), reason=Reason.ALREADY_PAID)
    (screen,) = render(HistoryPage("Acme", (line,)), Cast(language).owner, TODAY)
    assert told in screen.text.splitlines()[-1].rpartition(", ")[2]


@pytest.mark.parametrize(
    ("language", "today", "tomorrow", "later"),
    [
        ("en", "for today.", "today and tomorrow.", "until then."),
        ("da", "i dag.", "i dag og i morgen.", "Indtil da"),
        ("he", "היום ", "היום ומחר.", "עד אז."),
    ],
)
def test_reminders_rest_as_long_as_a_promise_leaves_them(
    language: str, today: str, tomorrow: str, later: str
) -> None:
    owner = Cast(language).owner
    for days, words in ((0, today), (1, tomorrow), (2, later)):
        day = TODAY + timedelta(days=days)
        for note in (
            PromiseNoted("Acme", day, None),
            SaidNoted("Acme", Reason.PROMISE, day, 1, promised=True),
        ):
            (screen,) = render(Noted(note, 4), owner, TODAY)
            assert words in screen.text.splitlines()[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_invitation_begins_with_whose_it_is_and_ends_with_the_words_to_pass_on(
    language: str,
) -> None:
    invitation = Invitation(1, "Acme", language, "Noa", "a" * 22, SOON, "https://t.me/x?start=1")
    (screen,) = render(invitation, Cast(language).owner, TODAY)
    whose, until, *_, pass_on = screen.text.splitlines()
    assert "Acme" in whose and str(SOON.day) in until
    assert pass_on.endswith(":") and "Noa" in screen.pre


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_tells_of_all_that_can_be_said_in_words_that_are_understood(language: str) -> None:
    owner = Cast(language).owner
    context = Context(language, datetime(2026, 3, 2, 10, tzinfo=ZoneInfo("UTC")), "GBP", ("Acme",))
    (screen,) = render(Helped("Acme"), owner, TODAY)
    quoted = re.findall('[“»"](.+?)[”«"](?!\\w)', screen.text)
    assert len(quoted) >= 15 and len(screen.text.splitlines()) <= 18
    for words in quoted:
        plain = words.replace(FSI, "").replace(PDI, "")
        reading = understand(plain, context)
        assert reading.commands or named_alone(plain, context), words


def test_a_card_says_what_is_set_and_keeps_the_rest_a_tap_away() -> None:
    plain = ClientCard(Client(1, "Acme"), "en", ())
    assert len(said(plain).splitlines()) <= 6
    (screen,) = render(plain, Cast("en").owner, TODAY)
    assert ShowDetails(1) in presses((screen,)) and len(screen.rows) <= 8
    set_once = replace(plain, client=replace(plain.client, bond="friend", limit="500 GBP"))
    assert "Friend" in said(set_once) and "Credit limit: £500" in said(set_once)
    every = presses(render(replace(plain, details=True), Cast("en").owner, TODAY))
    assert {SetClient(1, one) for one in Detail if one is not Detail.KIND} <= set(every)


def test_the_settings_come_on_two_pages_that_hold_each_setting_once() -> None:
    first, more = (SettingsPage(Cast("en").owner, (), page) for page in (False, True))
    assert len(said(first).splitlines()) <= 16
    found = [*presses(render(first, Cast("en").owner, TODAY))]
    assert MoreSettings() in found
    found += presses(render(more, Cast("en").owner, TODAY))
    assert sorted(one.setting for one in found if isinstance(one, SetOwner)) == sorted(Setting)


def test_a_client_with_no_details_has_a_card_without_holes() -> None:
    text = said(ClientCard(Client(1, "Acme"), "da", ()))
    assert "not set" in text and "Danish" in text


def test_the_days_of_another_year_name_it() -> None:
    note = DebtNoted(1, "Acme", False, Money.of(5, "GBP"), date(2027, 1, 4), False, "", ())
    assert "2027" in said(Noted(note, 3))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_of_law_is_told_by_its_own_name(language: str) -> None:
    sums = (Money.of(500, "DKK"),)
    last = Standing(1, "Acme", sums, TODAY, 95, last_step="collection_notice", last_day=TODAY)
    told = said(Overview(Scope.ALL, sums, sums, (last,), 0, 1, 1), language)
    assert say("step.collection_notice", language) in told
    assert say("step.final_notice", language) not in told


@pytest.mark.parametrize(
    ("language", "first", "then"),
    [
        ("en", "letter", "from the missed instalment"),
        ("da", "brev", "fra den udeblevne rate"),
        ("he", "מכתב", "ממועד התשלום שלא התקבל"),
    ],
)
def test_after_a_broken_plan_a_letter_comes_first_and_days_count_from_the_missed_instalment(
    language: str, first: str, then: str
) -> None:
    told = said(PlanBroke("Acme", Cast(language).parts(1)[0]), language)
    assert told.index(first) < told.index(then)
