"""A debt that nobody answers, from the first day to the ninetieth and after."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from bot.countries import load
from tests.stories.chasing import Drafted, each_day, scripts_of, set_client
from tests.stories.conftest import Open, Story
from tests.stories.dunning_tongues import DUNNING, Dunning, written

MONDAY = "2026-03-02T10:00"
DUE = date(2026, 3, 2)
PLACES = {"en": "GB", "da": "DK", "he": "IL"}
LADDER = [
    *("friendly_reminder", "check_in", "ask_reason", "offer_help", "reach_via_office"),
    *("formal_reminder", "second_warning", "final_notice"),
]


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


async def lived(
    chat: Story, t: Dunning, until: str = "2026-06-30", office: str = "desk@acme.example.com"
) -> list[Drafted]:
    """Every draft of a debt due on the first day, with a second contact on file."""
    await chat.say(t.owes)
    await chat.say(t.reach)
    await set_client(chat, t, "detail.office", "Bo Lind")
    await set_client(chat, t, "detail.office_to", office)
    return await each_day(chat, t, until)


async def test_every_step_comes_in_its_turn_and_then_nothing(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        found = scripts_of(await lived(chat, t))
        after = await each_day(chat, t, "2026-09-30")

    assert [one for n, one in enumerate(found) if one not in found[:n]] == LADDER
    assert found.count("check_in") == 2
    assert [one for one in found if one != "check_in"] == [x for x in LADDER if x != "check_in"]
    assert not after


async def test_each_step_comes_on_a_working_day_and_three_days_apart(
    story: Open, t: Dunning
) -> None:
    calendar = load(PLACES[t.code]).calendar
    async with story(t.code, MONDAY) as chat:
        days = [one.day for one in await lived(chat, t)]

    assert all(calendar.is_open(day) for day in days)
    assert all(later - day >= timedelta(days=3) for day, later in pairwise(days))
    assert len({*days}) == len(days)


@pytest.mark.parametrize("office", ["desk@acme.example.com", "+45 20 65 43 21"])
async def test_after_silence_the_channel_changes(story: Open, t: Dunning, office: str) -> None:
    async with story(t.code, MONDAY) as chat:
        found = await lived(chat, t, office=office)

    ways = [one.channel for one in found if one.script != "reach_via_office"]
    assert {*ways} == {"email", "whatsapp", "phone", "post"}
    assert {"email", "whatsapp"} == {*ways[: ways.index("phone")]}
    assert {one.script for one in found if one.channel == "post"} <= {*LADDER[-3:]}
    assert all(way != other for way, other in pairwise(ways))


async def test_the_office_hears_of_no_debt(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        found = await lived(chat, t, "2026-03-31")
        mail = chat.mails[-1]

    card = next(one for one in found if one.script == "reach_via_office")
    told = f"{mail.subject}\n{mail.text}".lower()
    assert mail.to == "desk@acme.example.com" and "Bo Lind" in mail.text
    assert mail.text.strip() in card.card
    assert not any(word in told for word in (*t.about_debt, t.work, "730"))
    assert t.label("card.needs_ways") not in card.card


async def test_firm_letters_name_a_working_day_to_come_and_no_step_nobody_chose(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        found = await lived(chat, t)

    firm = [one for one in found if one.script in LADDER[-3:]]
    late = [(one.day - DUE).days for one in firm]
    assert all(0 <= days - of < 10 for days, of in zip(late, (30, 60, 90), strict=True))
    for one in firm:
        to_come = (one.day + timedelta(days=ahead) for ahead in range(8, 25))
        named = [day for day in to_come if written(day, t) in one.words]
        assert "730" in one.words and named and load(PLACES[t.code]).calendar.is_open(named[0])
    assert all(t.label("card.needs_remedy") in one.card for one in firm[1:])


async def test_the_owner_is_told_of_silence_and_of_the_end(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await lived(chat, t)
        told = chat.since(0)

    silent = t.label("no_answer", count=5, name=t.client)
    ended = t.label("ladder_ended", name=t.client, sums="|").split("|")[0]
    assert told.count(silent) == 1
    assert told.count(ended) == 1
    assert told.index(silent) < told.index(ended)


async def test_where_nobody_else_is_on_file_a_tap_adds_the_second_contact(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.reach)
        await each_day(chat, t, "2026-03-22")
        told = chat.since(0)
        await chat.tap(t.label("button.add_second_contact"))
        await chat.say("desk@acme.example.com")
        found = await each_day(chat, t, "2026-03-29")

    silent = t.label("no_answer", count=5, name=t.client)
    assert f"{silent} {t.label('no_answer.unknown')}" in told
    assert scripts_of(found) == ["reach_via_office"]


async def test_drafts_that_nobody_approves_take_each_others_place(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await each_day(chat, t, "2026-07-31", approve=False)
        waiting = await chat.say("/drafts")

    assert waiting.count("———") == 1
    assert not chat.mails
