"""The owner chooses a chat, a person's or a group's, and the approved words are there to send."""

from __future__ import annotations

import json

import pytest

from bot.console.events import Inline, Message
from bot.console.keyboards import JSON, flat
from tests.stories.chasing import drafted, send
from tests.stories.conftest import Open, Story
from tests.stories.dunning_tongues import DUNNING, Dunning

MONDAY = "2026-03-02T10:00"


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


async def handed_over(chat: Story, t: Dunning) -> str:
    """A letter approved, and handed over to its owner; the words as they were approved."""
    await chat.say(t.owes)
    await chat.later("2026-03-04T12:00")
    words = drafted(chat, t)[-1].words
    await send(chat, t)
    return words


def offered(chat: Story, start: int = 0) -> list[Inline]:
    return [event for event in chat.shown[start:] if isinstance(event, Inline)]


def query(chat: Story, label: str) -> str:
    keys = (key for one in chat.shown if hasattr(one, "buttons") for key in flat(one.buttons))
    return next(key.inline for key in keys if key.inline and label == key.label)


def inline(words: str, user: int) -> JSON:
    person = {"id": user, "is_bot": False, "first_name": "Robin", "language_code": "en"}
    asked = {"id": f"q{user}", "from": person, "query": words, "offset": "", "chat_type": "group"}
    return {"update_id": 900_000_000 + user, "inline_query": asked}


def chosen(result: str, user: int, number: int) -> JSON:
    person = {"id": user, "is_bot": False, "first_name": "Robin", "language_code": "en"}
    made = {"result_id": result, "from": person, "query": ""}
    return {"update_id": 900_001_000 + number, "chosen_inline_result": made}


async def test_the_words_are_there_in_the_chat_that_was_chosen(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        words = await handed_over(chat, t)
        await chat.tap(t.label("button.into_chat"))
        (found,) = offered(chat)
        start = len(chat.shown)
        await chat.session.deliver(chosen(found.results[0].id, 1, 1))
        hinted = chat.since(start)
        labels = chat.labels
        again, asked = len(chat.shown), query(chat, t.label("button.into_chat"))
        await chat.session.deliver(chosen(found.results[0].id, 1, 2))
        await chat.session.deliver(inline(asked, 1))

    (result,) = found.results
    assert result.text == words
    assert (found.personal, found.cache) == (True, 0)
    assert t.label("stands.confirmed", name=t.client) in hinted and words in hinted
    assert t.label("button.take_back") in labels
    assert not any(isinstance(one, Message) for one in chat.shown[again:])
    assert offered(chat, again)[0].results == (), "what went out is offered no more"


async def test_a_tap_says_the_same_and_another_tap_takes_it_back(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await handed_over(chat, t)
        told = await chat.tap(t.label("button.passed_on"))
        await chat.tap(t.label("button.take_back"))
        card = drafted(chat, t)[-1]

    assert t.label("stands.confirmed", name=t.client) in told
    assert card.words


SENT = {
    "en": ("sent", "I've sent it to Acme", "I wrote to Acme"),
    "da": ("det er sendt", "har sendt det til Acme", "har sendt beskeden til Acme"),
    "he": ("נשלח", "שלחתי את זה לאקמי", "כתבתי לאקמי"),
}


@pytest.mark.parametrize("said", [0, 1, 2])
async def test_words_say_the_same_as_the_tap(story: Open, t: Dunning, said: int) -> None:
    async with story(t.code, MONDAY) as chat:
        words = await handed_over(chat, t)
        told = await chat.say(SENT[t.code][said])
        labels = chat.labels
        again = await chat.say(SENT[t.code][said])

    confirmed = t.label("stands.confirmed", name=t.client)
    assert confirmed in told and words in told
    assert confirmed in again, "and is told the same way twice"
    assert t.label("button.take_back") in labels


async def test_nothing_is_confirmed_where_nothing_was_handed_over(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        alone = await chat.say(SENT[t.code][0])
        named = await chat.say(SENT[t.code][1])

    assert t.label("not_understood") in alone
    assert t.label("history", name=t.client) in named.translate(
        dict.fromkeys(range(0x2066, 0x206A))
    )


async def test_nobody_else_is_offered_anything(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await handed_over(chat, t)
        asked = query(chat, t.label("button.into_chat"))
        start = len(chat.shown)
        await chat.session.deliver(inline(asked, 2))
        await chat.session.deliver(inline("#999.1", 1))
        await chat.session.deliver(chosen(asked.removeprefix("#"), 2, 3))
        found = chat.shown[start:]

    assert [one.results for one in offered(chat, start)] == [(), ()]
    assert len(found) == 2, "and nobody is told that anybody asked"
    assert len(asked) < 20 and t.client not in json.dumps(asked)
