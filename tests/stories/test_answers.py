"""A client who answers: the letter that fits each reason, and whether chasing rests."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest

from bot.domain.intents import Reason
from bot.wording.tone import check
from tests.stories.chasing import drafted, each_day, looked, scripts_of, send, set_client, set_up
from tests.stories.conftest import Open, Story
from tests.stories.dunning_tongues import DANISH, DUNNING, HEBREW, Dunning

MONDAY = "2026-03-02T10:00"
ANSWERED_BY: Final = {
    Reason.NO_MONEY: "empathy_plan",
    Reason.ASKS_PLAN: "plan_proposal",
    Reason.UNHAPPY: "which_parts",
    Reason.DISPUTES_TERMS: "explain_policy",
    Reason.THREAT: "calm_answer",
    Reason.FORGOT: "resend_invoice",
    Reason.ALREADY_PAID: "thank_and_check",
    Reason.PROMISE: "confirm_promise",
    Reason.ASKS_DISCOUNT: "settlement_offer",
    Reason.STALLING: "pin_a_date",
    Reason.OTHER: "listen",
}
HEBREW_CLIENT: Final = replace(DANISH, talk=replace(DANISH.talk, client=HEBREW.client))
"""A Danish owner with a client in Hebrew."""
DISPUTES: Final = {Reason.UNHAPPY, Reason.DISPUTES_TERMS}


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


@pytest.fixture(params=Reason)
def reason(request: pytest.FixtureRequest) -> Reason:
    chosen: Reason = request.param
    return chosen


async def late_with_terms(chat: Story, t: Dunning) -> None:
    """Two days late, with terms on file; a first reminder waits."""
    await chat.say(t.owes)
    await set_client(chat, t, "button.terms", t.terms)
    await chat.later("2026-03-04T12:00")


async def test_forwarded_words_are_answered_by_the_letter_that_fits(
    story: Open, t: Dunning, reason: Reason
) -> None:
    async with story(t.code, MONDAY) as chat:
        await late_with_terms(chat, t)
        start = len(chat.shown)
        await chat.forward(t.answers[reason], t.client)
        await looked(chat, t, reason)
        card = drafted(chat, t, start)[0]
        waiting = await chat.say("/drafts")

    assert card.script == ANSWERED_BY[reason]
    assert t.aims[reason] in card.words
    assert check(card.words, t.code).calm
    assert waiting.count("———") == 1


@pytest.mark.parametrize("reason", [reason for reason in Reason if reason is not Reason.OTHER])
async def test_reported_words_are_answered_the_same(
    story: Open, t: Dunning, reason: Reason
) -> None:
    async with story(t.code, MONDAY) as chat:
        await late_with_terms(chat, t)
        start = len(chat.shown)
        told = await chat.say(t.reported[reason])
        await looked(chat, t, reason)
        cards = drafted(chat, t, start)

    if reason is Reason.PROMISE:  # said outright, it is noted as one, and nothing is to be written
        assert t.label("promise.rest") in told
    else:
        assert scripts_of(cards) == [ANSWERED_BY[reason]]
        assert t.aims[reason] in cards[0].words


async def test_chasing_rests_or_goes_on_as_the_answer_asks(
    story: Open, t: Dunning, reason: Reason
) -> None:
    async with story(t.code, MONDAY) as chat:
        await late_with_terms(chat, t)
        await chat.forward(t.answers[reason], t.client)
        await looked(chat, t, reason)
        await send(chat, t)
        during = await each_day(chat, t, "2026-03-20")
        after = await each_day(chat, t, "2026-04-30")

    if reason in DISPUTES:
        assert not during and not after
    elif reason is Reason.PROMISE:
        assert not during and after[0].script == "promise_broken"
    else:
        assert during and "check_in" not in scripts_of(during)
        assert "formal_reminder" in scripts_of(after)


async def test_the_letter_speaks_the_clients_language(story: Open, reason: Reason) -> None:
    async with story("da", MONDAY) as chat:
        await chat.say("אקמי skylder 730 kr. for logoet, forfald i dag")
        await set_client(chat, HEBREW_CLIENT, "button.terms", HEBREW.terms)
        await chat.later("2026-03-04T12:00")
        start = len(chat.shown)
        await chat.forward(HEBREW.answers[reason], HEBREW.client)
        await looked(chat, HEBREW_CLIENT, reason)
        card = drafted(chat, HEBREW_CLIENT, start)[0]

    assert card.script == ANSWERED_BY[reason]
    assert HEBREW.aims[reason] in card.words


async def test_without_terms_on_file_the_owner_is_offered_to_note_them(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        start = len(chat.shown)
        await chat.forward(t.answers[Reason.DISPUTES_TERMS], t.client)
        card = drafted(chat, t, start)[0]
        await chat.tap(t.label("button.set_terms"))
        noted = await chat.say(t.terms)
        await chat.say("/settings")
        start = len(chat.shown)
        await chat.forward(t.answers[Reason.DISPUTES_TERMS], t.client)
        quoted = drafted(chat, t, start)[0]

    assert card.script == "listen" and t.label("card.needs_terms") in card.card
    assert "14" in noted
    assert quoted.script == "explain_policy" and t.aims[Reason.DISPUTES_TERMS] in quoted.words


async def test_a_threat_is_answered_calmly_and_kept_in_the_history(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await late_with_terms(chat, t)
        start = len(chat.shown)
        await chat.forward(t.answers[Reason.THREAT], t.client)
        words = drafted(chat, t, start)[0].words
        await send(chat, t)
        told = await chat.say(t.talk.history)

    assert "730" in words and words.count("?") == 1
    assert t.label("said.threat") in told and t.label("step.calm_answer") in told


async def test_already_paid_is_thanked_and_asks_for_no_money(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await late_with_terms(chat, t)
        start = len(chat.shown)
        await chat.forward(t.answers[Reason.ALREADY_PAID], t.client)
        await looked(chat, t)
        card = drafted(chat, t, start)[0]

    assert card.words.count("?") == 1
    assert t.label("card.needs_ways") not in card.card


async def test_a_dispute_ends_by_a_word_and_the_ladder_goes_on(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await late_with_terms(chat, t)
        await chat.forward(t.answers[Reason.UNHAPPY], t.client)
        await send(chat, t)
        await chat.later("2026-03-20T12:00")
        asked = await chat.say(t.talk.who)
        await chat.say(t.talk.resume)
        after = await each_day(chat, t, "2026-03-27", approve=False)

    assert t.label("mark.dispute") in asked
    assert "offer_help" in scripts_of(after)


async def test_of_two_debts_only_the_disputed_one_rests(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.later("2026-03-04T12:00")
        await chat.forward(t.answers[Reason.UNHAPPY], t.client)
        await send(chat, t)
        await chat.later("2026-03-05T12:00")
        await chat.say(t.owes_another)
        found = await each_day(chat, t, "2026-04-20")
        asked = await chat.say(t.talk.who)

    assert {"friendly_reminder", "check_in", "formal_reminder"} <= {*scripts_of(found)}
    assert all("410" in one.words and "730" not in one.words for one in found)
    assert t.label("mark.partly") in asked


async def test_what_was_answered_is_not_reminded_of_as_if_it_had_slipped_by(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await late_with_terms(chat, t)
        await chat.forward(t.answers[Reason.ALREADY_PAID], t.client)
        await looked(chat, t)
        await send(chat, t)
        found = await each_day(chat, t, "2026-03-31")

    assert scripts_of(found) == ["ask_reason", "offer_help"]


async def test_daily_check_ins_end_with_an_answer(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await set_up(chat, t, "setting.ladder", "", "ladder.daily")
        await chat.say(t.owes)
        before = await each_day(chat, t, "2026-03-05")
        await chat.forward(t.answers[Reason.STALLING], t.client)
        await send(chat, t)
        after = await each_day(chat, t, "2026-03-15")

    assert scripts_of(before) == ["friendly_reminder", "check_in", "check_in"]
    assert scripts_of(after) == ["ask_reason"]
