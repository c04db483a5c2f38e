"""Calls, visits and post in three languages: what came of them, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot.console.events import File
from tests.stories.chasing import drafted, each_day, send, set_client
from tests.stories.conftest import Open, Story
from tests.stories.dunning_tongues import DUNNING, Dunning


@dataclass(frozen=True)
class Words:
    no_answer: str
    promised: str
    """The client was called and will pay on the 20th."""
    visited: str
    posted: str
    returned: str
    ladder: str
    """A message after 3 days, a call after 14, a letter after 30."""


WORDS = {
    "en": Words(
        "called Acme, no answer",
        "called Acme, they'll pay on the 20th",
        "visited Acme, nobody there",
        "posted the letter to Acme today",
        "the letter to Acme came back",
        "3, 14 call, 30 letter",
    ),
    "da": Words(
        "ringede til Acme, intet svar",
        "har ringet til Acme, de betaler den 20.",
        "var forbi Acme, der var ingen",
        "sendte brevet til Acme med posten",
        "brevet til Acme kom retur",
        "3, 14 opkald, 30 brev",
    ),
    "he": Words(
        "התקשרתי לאקמי, אין תשובה",
        "דיברתי עם אקמי, ישלמו ב-20 לחודש",
        "ביקרתי אצל אקמי, לא היה שם אף אחד",
        "שלחתי לאקמי מכתב בדואר",
        "המכתב לאקמי חזר",
        "3, 14 שיחה, 30 מכתב",
    ),
}
MONDAY = "2026-03-02T10:00"


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


async def to_the_phone(chat: Story, t: Dunning) -> str:
    """The newest draft, as a card for a call, and the owner at the phone."""
    for _ in range(6):
        if t.label("button.send.phone") in chat.labels:
            break
        await chat.tap(t.label("button.route"))
    return await chat.tap(t.label("button.send.phone"))


async def test_a_call_without_an_answer_is_followed_by_a_message(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.reach)
        await chat.later("2026-03-03T12:00")
        lines = await to_the_phone(chat, t)
        told = await chat.tap(t.label("button.cameof.no_answer"))
        start = len(chat.shown)
        await chat.later("2026-03-05T12:00")
        early = drafted(chat, t, start)
        await chat.later("2026-03-09T12:00")
        after = drafted(chat, t, start)
        past = await chat.say(t.talk.history)

    assert t.label("hand_over.told") in lines
    assert t.label("attempt.unanswered") in told
    assert not early
    assert [one.channel for one in after] in (["email"], ["whatsapp"])
    assert t.label("upshot.no_answer") in past and t.label("by.phone") in past


async def test_a_promise_on_the_phone_rests_the_reminders_until_its_day(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.reach)
        await chat.later("2026-03-03T12:00")
        told = await chat.say(WORDS[t.code].promised)
        start = len(chat.shown)
        quiet = await each_day(chat, t, "2026-03-20", approve=False)
        broken = await each_day(chat, t, "2026-03-24", approve=False)
        past = await chat.say(t.talk.history)

    assert t.label("promise.rest") in told
    assert not [one for one in quiet if one.script != "confirm_promise"]
    assert "promise_broken" in [one.script for one in broken]
    assert t.label("upshot.promised") in past
    assert start


async def test_a_call_is_put_off_to_the_next_morning_and_was_not_made(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.reach)
        await chat.later("2026-03-03T12:00")
        await to_the_phone(chat, t)
        await chat.tap(t.label("button.call_later.phone"))
        past = await chat.say(t.talk.history)
        start = len(chat.shown)
        await chat.later("2026-03-04T12:00")
        again = drafted(chat, t, start)

    assert t.label("by.phone") not in past
    assert [one.channel for one in again] == ["phone"]


async def test_a_wrong_number_is_struck_and_a_message_goes_instead(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.reach)
        await chat.later("2026-03-03T12:00")
        await to_the_phone(chat, t)
        told = await chat.tap(t.label("button.cameof.wrong_number"))
        await chat.tap(t.label("button.write_instead"))
        instead = drafted(chat, t)[-1]
        card = await chat.say("/settings") + await chat.tap(t.client)

    assert t.label("attempt.struck") in told
    assert instead.channel == "email"
    assert "+4520123456" not in card


async def test_a_ladder_of_ones_own_goes_by_phone_and_by_post(story: Open, t: Dunning) -> None:
    words = WORDS[t.code]
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.reach)
        told = await set_client(chat, t, "detail.ladder", words.ladder)
        found = []
        for until in ("2026-03-09", "2026-03-18", "2026-04-15"):
            found += await each_day(chat, t, until)
            if found[-1].channel == "phone":
                await chat.say(words.no_answer)
        pages = [event for event in chat.shown if isinstance(event, File)]
        page = pages[-1].path.read_text("utf-8")
        await chat.say(words.posted)
        returned = await chat.say(words.returned)
        past = await chat.say(t.talk.history)

    assert t.label("way.call", day="14") in told and t.label("way.letter", day="30") in told
    ways = [(one.script, one.channel) for one in found]
    assert ways[:2] == [("friendly_reminder", "email"), ("ask_reason", "phone")]
    assert ways[2] == ("formal_reminder", "post")
    assert len(pages) == 1 and pages[0].caption == t.label("chat.to_print")
    assert "730" in page and t.work in page
    assert t.label("attempt.lost") in returned
    assert t.label("upshot.came_back") in past and t.label("upshot.no_answer") in past


async def test_a_visit_is_told_in_a_sentence_and_taken_back(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        told = await chat.say(WORDS[t.code].visited)
        past = await chat.say(t.talk.history)
        await chat.say(t.talk.undo)
        after = await chat.say(t.talk.history)

    assert t.label("attempt.unanswered") in told
    assert t.label("upshot.no_answer") in past and t.label("upshot.no_answer") not in after


async def test_a_talk_in_person_is_offered_late_and_told_like_a_call(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.reach)
        await chat.later("2026-04-20T12:00")
        await chat.say("/settings")
        await chat.tap(t.client)
        await chat.tap(t.label("button.scripts"))
        label = t.label("step.visit_talk")
        await chat.tap(f"{label[:1].upper()}{label[1:]}")
        lines = await chat.tap(t.label("button.send.visit"))
        told = await chat.tap(t.label("button.cameof.reached"))

    assert t.label("hand_over.told") in lines
    assert t.label("attempt.open") in told


async def test_a_letter_too_long_for_a_link_comes_whole_in_the_owners_chat(
    story: Open, t: Dunning
) -> None:
    line = {"en": "This is about the logo. ", "da": "Det her er om logoet. ", "he": "זה על הלוגו. "}
    text = (line[t.code] * 300)[:2900].strip()
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.later("2026-03-03T12:00")
        await chat.tap(t.label("button.edit"))
        await chat.say(text)
        start = len(chat.shown)
        await send(chat, t)
        shown = chat.since(start)

    assert text in shown
    assert t.label("button.take_back") in chat.labels
