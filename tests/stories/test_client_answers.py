"""What the owner is told and can tap when a client answers: which debt rests, whether the money
came in, a word after a threat, a yes to a plan."""

from __future__ import annotations

import pytest

from bot.domain.intents import Reason
from tests.stories.chasing import drafted, each_day, scripts_of, send
from tests.stories.conftest import Open, Story
from tests.stories.dunning_tongues import DUNNING, Dunning

MONDAY = "2026-03-02T10:00"
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


async def two_late(chat: Story, t: Dunning) -> None:
    await chat.say(t.owes)
    await chat.say(t.owes_another)
    await chat.later("2026-03-04T12:00")


def plain(text: str) -> str:
    return text.translate(_ISOLATES)


async def test_a_complaint_that_names_no_work_is_asked_about_in_one_tap(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await two_late(chat, t)
        asked = await chat.forward(t.answers[Reason.DISPUTES_TERMS], t.client)
        offered = [plain(label) for label in chat.labels]
        start = len(chat.shown)
        told = await chat.tap(next(one for one in chat.labels if t.other_work in one))
        card = drafted(chat, t, start)[0]
        await send(chat, t)
        found = await each_day(chat, t, "2026-04-20")

    assert t.label("ask.which_debt", name=t.client) in asked
    assert t.work in offered[0] and "730" in offered[0]
    assert t.other_work in offered[1] and "410" in offered[1]
    assert offered[2] == t.label("ask.debt.all")
    assert t.label("said.rests", debts=t.other_work) in plain(told)
    assert "410" in told and t.label("said.others") in told
    assert "730" not in card.words
    assert found and all("730" in one.words and "410" not in one.words for one in found)


async def test_a_work_that_is_named_answers_the_question_and_a_tap_lifts_the_dispute(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await two_late(chat, t)
        start = len(chat.shown)
        told = await chat.say(t.reported[Reason.UNHAPPY])
        card = drafted(chat, t, start)[0]
        await send(chat, t)
        lifted = await chat.tap(t.label("button.resume"))
        asked = await chat.say(t.talk.who)

    assert t.label("said.rests", debts=t.work) in plain(told)
    assert card.script == "which_parts" and t.work in card.words
    assert t.label("resume.noted", name=t.client) in lifted
    assert t.label("mark.dispute") not in asked


async def test_the_sentence_that_is_told_to_lift_a_dispute_lifts_it(
    story: Open, t: Dunning
) -> None:
    sentence = t.label("example.resume", name=t.client)
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        told = await chat.say(t.reported[Reason.UNHAPPY])
        lifted = await chat.say(sentence)

    assert sentence in plain(told)
    assert t.label("resume.noted", name=t.client) in lifted


async def test_money_that_came_in_is_noted_with_a_tap(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await two_late(chat, t)
        start = len(chat.shown)
        told = await chat.forward(t.answers[Reason.ALREADY_PAID], t.client)
        cards = drafted(chat, t, start)
        paid = await chat.tap(t.label("button.came_in"))
        after = await each_day(chat, t, "2026-04-01")

    assert t.label("said.look.rest") in told
    assert not cards, "no letter claims that anyone has looked"
    assert t.label("balance.none", name=t.client) in paid
    assert not after


async def test_a_threat_brings_a_calm_word_for_the_owner(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await two_late(chat, t)
        start = len(chat.shown)
        told = await chat.forward(t.answers[Reason.THREAT], t.client)
        (card,) = drafted(chat, t, start)
        other = await chat.forward(t.answers[Reason.STALLING], t.client)

    assert told.count(t.label("said.calm")) == 1
    assert t.label("said.calm") not in card.words
    assert t.label("said.calm") not in other


async def test_after_a_forwarded_promise_the_owner_hears_that_reminders_rest(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await two_late(chat, t)
        told = await chat.forward(t.answers[Reason.PROMISE], t.client)

    assert told.count(t.label("promise.rest")) == 1


async def test_a_yes_to_the_plan_is_a_tap_under_what_was_sent(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await two_late(chat, t)
        await chat.forward(t.answers[Reason.ASKS_PLAN], t.client)
        proposed = drafted(chat, t)[-1].words
        await send(chat, t)
        start = len(chat.shown)
        told = await chat.tap(t.label("button.they_agreed"))
        confirmation = drafted(chat, t, start)[0]
        await send(chat, t)
        after = await each_day(chat, t, "2026-04-01")

    assert "380" in proposed and "380" in told
    assert confirmation.script == "plan_confirmation" and confirmation.words.count("380") >= 3
    assert scripts_of(after) == ["instalment_upcoming"]


async def test_a_yes_to_a_plan_that_no_longer_fits_is_told(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await two_late(chat, t)
        await chat.forward(t.answers[Reason.ASKS_PLAN], t.client)
        await send(chat, t)
        await chat.say(t.paid_part)
        told = await chat.tap(t.label("button.they_agreed"))

    assert t.label("flaw.proposal", name=t.client) in told
