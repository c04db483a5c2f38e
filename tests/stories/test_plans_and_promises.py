"""A plan kept, missed and broken; a promise kept and broken."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.countries import load
from bot.domain.dates import working_day
from tests.stories.chasing import drafted, each_day, scripts_of, send
from tests.stories.conftest import Open, Story
from tests.stories.dunning_tongues import DUNNING, Dunning

MONDAY = "2026-03-02T10:00"
PLACES = {"en": "GB", "da": "DK", "he": "IL"}


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


async def on_a_plan(chat: Story, t: Dunning) -> None:
    """Five instalments of 146 from 1 April, confirmed in writing."""
    await chat.say(t.owes)
    await chat.say(t.talk.plan)
    await chat.tap(t.label("button.yes.plan"))
    await send(chat, t)


async def test_a_plan_that_is_kept_brings_notes_ahead_and_thanks(story: Open, t: Dunning) -> None:
    ahead = []
    async with story(t.code, MONDAY) as chat:
        await on_a_plan(chat, t)
        for month in (4, 5, 6, 7, 8):
            ahead += await each_day(chat, t, f"2026-{month:02}-01")
            await chat.say(t.paid_part)
        told = chat.since(0)
        await chat.tap(t.label("button.thank_you"))
        thanks = drafted(chat, t)[-1]
        await send(chat, t)
        after = await each_day(chat, t, "2026-09-30")

    assert scripts_of(ahead) == ["instalment_upcoming"] * 5
    assert all("146" in one.words and "730" not in one.words for one in ahead)
    assert t.label("balance.none", name=t.client) in told
    assert thanks.script == "thank_you" and "?" not in thanks.words
    assert not after


async def test_a_missed_instalment_is_asked_about_and_the_plan_goes_on(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await on_a_plan(chat, t)
        found = await each_day(chat, t, "2026-04-08")
        await chat.say(t.paid_part)
        after = await each_day(chat, t, "2026-05-01")

    assert scripts_of(found) == ["instalment_upcoming", "instalment_missed"]
    assert "146" in found[-1].words and "730" not in found[-1].words
    assert scripts_of(after) == ["instalment_upcoming"]


async def test_a_broken_plan_is_told_and_the_ladder_counts_from_the_missed_day(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await on_a_plan(chat, t)
        await each_day(chat, t, "2026-04-01")
        await chat.say(t.paid_part)
        start = len(chat.shown)
        found = await each_day(chat, t, "2026-08-31")
        told = chat.since(start)

    missed = date(2026, 5, 1)
    plan, letter, *ladder = found[1:]
    assert (plan.script, letter.script) == ("instalment_missed", "plan_broken")
    over = working_day(plan.day + timedelta(days=7), load(PLACES[t.code]).calendar)
    assert letter.day == over
    assert t.label("plan.broke", amount="|", name="|", day="|").rsplit("|", 1)[1] in told
    assert "584" in letter.words and "146" not in letter.words
    assert all("584" in one.words for one in ladder if one.script != "reach_via_office")
    firm = {one.script: (one.day - missed).days for one in ladder[-3:]}
    assert [*firm] == ["formal_reminder", "second_warning", "final_notice"]
    assert all(0 <= days - of < 10 for days, of in zip(firm.values(), (30, 60, 90), strict=True))


async def test_a_plan_that_nobody_confirmed_is_not_confirmed_after_its_first_instalment(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.talk.plan)
        await chat.tap(t.label("button.yes.plan"))
        before = drafted(chat, t)
        await chat.say(t.paid_part)
        start = len(chat.shown)
        after = await each_day(chat, t, "2026-03-25", approve=False)
        waiting = await chat.say("/drafts")
        told = chat.since(start)

    assert scripts_of(before) == ["plan_confirmation"]
    assert not after and waiting == t.label("drafts.none")
    assert t.card("plan_confirmation") not in told


async def test_no_step_is_named_and_nothing_firm_goes_out_while_a_plan_is_kept(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await on_a_plan(chat, t)
        await each_day(chat, t, "2026-04-01")
        await chat.say(t.paid_part)
        await chat.later("2026-04-20T12:00")
        await chat.say("/settings")
        await chat.tap(t.client)
        await chat.tap(t.label("button.scripts"))
        offered = chat.labels

    firm = ("second_warning", "final_notice", "collector_heads_up")
    assert not any(t.label(f"step.{script}") in label for script in firm for label in offered)


async def test_a_kept_promise_is_thanked_for(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.talk.promise)
        before = await each_day(chat, t, "2026-03-19")
        await chat.say(t.talk.settled)
        await chat.tap(t.label("button.thank_you"))
        thanks = drafted(chat, t)[-1]
        await send(chat, t)
        after = await each_day(chat, t, "2026-06-01")

    assert not before and not after
    assert thanks.script == "thank_you" and "730" in thanks.words and "?" not in thanks.words


async def test_a_broken_promise_is_asked_about_without_blame(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.talk.promise)
        found = await each_day(chat, t, "2026-05-31")

    asked, *ladder = found
    assert asked.script == "promise_broken" and asked.day > date(2026, 3, 20)
    assert asked.words.count("?") == 1
    assert not any(word in asked.words.lower() for word in t.blame)
    assert "promise_broken" not in scripts_of(ladder)
    assert "formal_reminder" in scripts_of(ladder)


async def test_a_new_promise_takes_the_place_of_the_broken_one(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.talk.promise)
        await each_day(chat, t, "2026-03-25")
        await chat.say(t.talk.promise)  # the 20th of the month after
        during = await each_day(chat, t, "2026-04-20")
        after = await each_day(chat, t, "2026-04-27")

    assert not during
    assert scripts_of(after)[:1] == ["promise_broken"]
