"""What the owner is told without asking: the week's figures, and what to think of before a job."""

from __future__ import annotations

import pytest

from bot.wording.phrases import say
from tests.stories.chasing import drafted
from tests.stories.conftest import Open
from tests.stories.dunning_tongues import DUNNING, Dunning

MONDAY = "2026-03-02T10:00"


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


async def test_the_week_is_told_once_until_a_tap_stops_it(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.later("2026-03-04T12:00")
        await chat.say(t.paid_part)
        week = await chat.later("2026-03-10T12:00")
        stopped = await chat.tap(t.label("button.digest.off"))
        after = await chat.later("2026-03-25T12:00")

    opening = say("week", t.code)
    assert week.count(opening) == 1
    told = week.split(opening)[1].split("———")[0]
    assert "584" in told and "146" in told and t.client in told
    assert t.label("digest.noted.off") in stopped
    assert opening not in after


async def test_a_tap_brings_a_short_word_each_morning(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes_later)
        await chat.later("2026-03-10T07:00")
        await chat.tap(t.label("button.digest.daily"))
        due = await chat.later("2026-03-12T12:00")

    assert due.count(say("morning", t.code)) == 1
    assert "730" in due and t.client in due


async def test_before_a_new_job_the_card_says_how_the_client_pays(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.later("2026-04-13T12:00")
        await chat.say(t.talk.settled)
        await chat.say("/settings")
        card = await chat.tap(t.client)
        advised = await chat.tap(t.label("button.before_job"))
        letter = await chat.tap(t.label("button.draft_terms"))
        entered = await chat.say(t.owes_another)

    pays = f"{t.label('pays.once', 1, late=1)} {t.label('pays.average', 42)}"
    assert pays in card
    assert pays in advised and t.label("job.half") in advised
    assert t.card("terms") in letter
    assert t.label("debt.half", name=t.client) in entered


async def test_a_reminder_put_off_three_times_is_mentioned_once(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        for day in range(3, 20):
            start = len(chat.shown)
            await chat.later(f"2026-03-{day:02}T12:00")
            if drafted(chat, t, start):
                await chat.tap(t.talk.later)
        told = chat.since(0)
        rests = await chat.tap(t.label("button.let_rest"))

    mentioned = t.label("put_off", 3, name=t.client, amount="|").split("|")[0]
    assert told.count(mentioned) == 1
    assert t.client in rests
