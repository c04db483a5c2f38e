"""What stands beside a draft: charges, hot words, other ways and letters, calls and the post."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.domain import law
from bot.domain.answers import (
    Beside,
    HandOver,
    Happened,
    HistoryPage,
    LadderEnded,
    NoAnswer,
    ScriptsOffered,
)
from bot.domain.attempts import UPSHOTS, Upshot
from bot.domain.catalogue import FORMS
from bot.domain.charges import Charge as Extra
from bot.domain.charges import Kind
from bot.domain.drafts import Channel, seal
from bot.domain.intents import (
    Approve,
    AskTerms,
    Breathe,
    CallLater,
    CameOf,
    Charge,
    DraftFor,
    DraftOf,
    Edit,
    Later,
    Reroute,
    Retone,
    SetClient,
    SetOwner,
    ShowClient,
    ShowScripts,
    Skip,
    TakeBack,
)
from bot.domain.money import Money
from bot.domain.people import LANGUAGES, Detail, Setting
from bot.wording.phrases import say
from bot.wording.replies import render
from bot.wording.screen import Copy
from tests.wording.samples import TODAY, Cast
from tests.wording.shown import OWNER, buttons, presses, said


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_passed_on_by_hand_says_that_there_is_no_address_only_where_there_is_none(
    language: str,
) -> None:
    card = Cast(language).card(Channel.SHARE)
    lines = {
        reachable: said(replace(card, reachable=reachable), language).splitlines()
        for reachable in (True, False)
    }
    assert [set(lines[one]) - set(lines[not one]) for one in (True, False)] == [
        {say("card.otherwise", language)},
        {say("card.by.share", language)},
    ]


def test_terms_that_are_not_on_file_are_added_with_a_tap() -> None:
    card = Cast("en").card()
    found = set(presses(render(replace(card, needs_terms=True), OWNER, TODAY)))
    assert found - set(presses(render(card, OWNER, TODAY))) == {AskTerms(1)}


def test_a_card_stays_within_four_rows() -> None:
    card = replace(Cast("en").card(), routes=True)
    edit, tone, way = Edit(7, 2), Retone(7, 2), Reroute(7, 2)
    interest = Extra(Kind.INTEREST, Money.of(5, "GBP"), "gb_interest", Decimal(12), 9)
    own = replace(card.draft, own_words=True)
    for fourth, full in {
        Charge(7, 2): replace(card, offered=(interest,)),
        Breathe(7, 2): replace(card, draft=own, hot=("never",)),
        SetOwner(Setting.REMEDY): replace(card, needs_remedy=True),
    }.items():
        rows = render(full, OWNER, TODAY)[0].rows
        assert [[button.press for button in row] for row in rows] == [
            [Approve(7, 2, seal(full.draft))],
            [edit, tone],
            [way, fourth],
            [Later(7, 2), Skip(7, 2)],
        ]


def test_charges_on_offer_are_shown_by_what_allows_them_and_not_as_added() -> None:
    pound = Money.of("120.21", "GBP")
    interest = Extra(Kind.INTEREST, pound, "gb_interest", Decimal("9.75"), 45)
    fixed = Extra(Kind.COMPENSATION, Money.of(40, "GBP"), "gb_compensation")
    late = Extra(Kind.FEE, Money.of(50, "GBP"), "agreed")
    card = replace(Cast("en").card(), offered=(interest, fixed, late))
    by_law, by_terms = render(card, OWNER, TODAY)[0].text.split("\n")[2:4]
    assert by_law == (
        "The law allows: interest £120.21 (9.75% a year, 45 days) and compensation £40."
        " Shown here, not added."
    )
    assert by_terms == "Your terms allow: late fee £50. Shown here, not added."


@pytest.mark.parametrize("language", LANGUAGES)
def test_charges_go_in_and_out_by_one_button_that_says_which(language: str) -> None:
    card = Cast(language).card()
    fee = Extra(Kind.FEE, Cast(language).money("100"), "dk_fee", letters=1)
    labelled = {
        button.label
        for one in (replace(card, offered=(fee,)), replace(card, charged=True))
        for button in buttons(render(one, Cast(language).owner, TODAY))
        if button.press == Charge(7, 2)
    }
    assert len(labelled) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_that_lacks_is_one_line_with_its_day_and_its_reason(language: str) -> None:
    card, owner = Cast(language).card(), Cast(language).owner
    plain = render(card, owner, TODAY)[0].text.split("\n")
    told = set()
    for why in law.Why:
        row = law.Missing("DK", "interest.reference", why, date(2027, 1, 1))
        lines = render(replace(card, missing=(row,)), owner, TODAY)[0].text.split("\n")
        (line,) = (line for line in lines if line not in plain)
        assert "2027" in line and say("row.reference", language) in line
        told.add(line)
    assert len(told) == len(law.Why)


def test_only_a_letter_without_any_charge_is_said_to_ask_for_the_debt_alone() -> None:
    row = law.Missing("GB", "interest", law.Why.EXPIRED)
    card = replace(Cast("en").card(), missing=(row,))
    assert "only for the debt itself" in said(card)
    assert "only for the debt itself" not in said(replace(card, charged=True))


def test_hot_words_of_ones_own_can_go_give_way_or_wait() -> None:
    for cast in map(Cast, LANGUAGES):
        own = replace(cast.draft(), own_words=True)
        hot = replace(cast.card(), draft=own, hot=("never",), instead="perhaps")
        found = {one.press: one.label for one in buttons(render(hot, cast.owner, TODAY))}
        send = Approve(7, 2, seal(own))
        assert {send, Retone(7, 2), Breathe(7, 2), Copy("perhaps")} <= set(found)
        ours = buttons(render(cast.card(), cast.owner, TODAY))
        assert found[Retone(7, 2)] not in {one.label for one in ours}


def test_a_call_is_handed_over_with_its_number_as_text_and_without_links() -> None:
    draft = Cast("en").draft(Channel.PHONE)
    for to, shown in (("+4532123456", True), ("", False)):
        call = HandOver(replace(draft, to=to), "Acme", "+15550100", "anna_acme")
        screens = render(call, OWNER, TODAY)
        came = [CameOf(7, upshot) for upshot in UPSHOTS[Channel.PHONE]]
        assert presses(screens) == [*came, CallLater(7), TakeBack(7)]
        assert ("+4532123456" in screens[0].text) is shown
        assert "+15550100" not in screens[0].text


def test_a_letter_by_post_is_handed_over_to_copy_whole() -> None:
    draft = Cast("en").draft(Channel.POST, "Dear Dana, " * 90)
    screens = render(HandOver(draft, "Acme", "+4532123456", "anna_acme"), OWNER, TODAY)
    assert [screen.pre for screen in screens] == [draft.words.text]
    came = [CameOf(7, Upshot.POSTED), CameOf(7, Upshot.REGISTERED)]
    assert presses(screens) == [*came, TakeBack(7)]


def test_what_was_said_on_the_phone_was_not_sent() -> None:
    for channel, told in ((Channel.PHONE, False), (Channel.POST, True)):
        line = Happened(TODAY, "second_warning", channel=channel)
        assert ("sent" in said(HistoryPage("Acme", (line,)))) is told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letters_on_offer_are_buttons_with_their_names(language: str) -> None:
    scripts = tuple(FORMS)
    screens = render(ScriptsOffered(1, "Acme", scripts), Cast(language).owner, TODAY)
    assert set(presses(screens)) == {ShowClient(1), *(DraftOf(1, one) for one in scripts)}
    names = {one.press: one.label.casefold() for one in buttons(screens)}
    for script in scripts:
        assert names[DraftOf(1, script)] == say(f"step.{script}", language).casefold()
    assert all(len(row) <= 2 for row in screens[0].rows)


def test_who_does_not_answer_can_be_reached_in_other_ways() -> None:
    add = SetClient(1, Detail.OFFICE_TO)
    for beside, more in {Beside.UNKNOWN: [add], Beside.UNTRIED: [], Beside.NO_USE: []}.items():
        found = presses(render(NoAnswer(1, "Acme", 5, beside), OWNER, TODAY))
        assert found == [*more, DraftFor(1), ShowScripts(1)]
    ended = LadderEnded(1, "Acme", (Money.of(300, "GBP"),))
    assert "£300" in said(ended)
    assert ShowScripts(1) in presses(render(ended, OWNER, TODAY))


SOMEBODY_ELSE = {"en": "contact", "da": "kontakt", "he": "קשר"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("beside", Beside)
def test_somebody_else_is_spoken_of_only_while_that_is_left_to_try(
    language: str, beside: Beside
) -> None:
    told = said(NoAnswer(1, "Acme", 5, beside), language)
    assert (SOMEBODY_ELSE[language] in told) is (beside is not Beside.NO_USE)
