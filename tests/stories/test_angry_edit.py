"""The owner's own hand on a draft: hot words, a breath, another way, other days."""

from __future__ import annotations

from datetime import date

import pytest

from bot.console.events import Edit, Message
from bot.countries import load
from bot.wording.tone import check
from tests.stories.chasing import drafted, each_day, scripts_of, send, set_client, set_up
from tests.stories.conftest import Open, Story
from tests.stories.dunning_tongues import DUNNING, Dunning

MONDAY = "2026-03-02T10:00"
TUESDAY_NOON = "2026-03-03T12:00"


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


async def reworded(chat: Story, t: Dunning) -> str:
    """A first reminder by e-mail, in hot words of the owner's own: the card."""
    await chat.say(t.owes)
    await chat.say(t.talk.mail)
    await chat.later(TUESDAY_NOON)
    await chat.tap(t.label("button.edit"))
    await chat.say(t.hot)
    return drafted(chat, t)[-1].card


# -- hot words ------------------------------------------------------------------------------------


async def test_hot_words_are_named_and_calmer_ones_offered(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        card = await reworded(chat, t)
        labels = chat.labels

    above, named = card.split("———")[0], check(t.hot, t.code).words
    assert named and all(words in t.hot and words in above for words in named)
    assert t.label("card.instead", words="|").split("|")[0] in above
    assert "[" not in above
    assert {
        t.label("button.breathe"),
        t.label("button.our_words"),
        t.label("button.copy_calmer"),
    } <= {*labels}


async def test_after_a_breath_the_card_comes_back_twenty_minutes_later(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        await reworded(chat, t)
        told = await chat.tap(t.label("button.breathe"))
        start = len(chat.shown)
        await chat.later("19m")
        early = drafted(chat, t, start)
        await chat.later("1m")
        back = drafted(chat, t, start)
        mails = list(chat.mails)

    assert t.label("breathing", count=20, name=t.client) in told
    assert not early and not mails
    assert [one.words for one in back] == [t.hot]


async def test_our_words_take_their_place_again(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await reworded(chat, t)
        ours = drafted(chat, t)[0].words
        await chat.tap(t.label("button.our_words"))
        await send(chat, t)
        mails = [mail.text.strip() for mail in chat.mails]

    assert mails == [ours] and t.hot not in mails[0]


async def test_the_owner_decides_and_the_words_go_out_as_they_are(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await reworded(chat, t)
        await send(chat, t)
        mails = [mail.text.strip() for mail in chat.mails]

    assert mails == [t.hot]


async def test_a_breath_takes_the_place_of_the_card(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await reworded(chat, t)
        start = len(chat.shown)
        await chat.tap(t.label("button.breathe"))
        shown = chat.shown[start:]

    assert [type(one) for one in shown if isinstance(one, Message | Edit)] == [Edit]


async def test_calm_words_of_the_owners_are_not_remarked_on(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.talk.mail)
        await chat.later(TUESDAY_NOON)
        await chat.tap(t.label("button.edit"))
        await chat.say(t.talk.own_words)
        labels = chat.labels

    assert t.label("button.breathe") not in labels


# -- other ways -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("channel", "back"), [("phone", ".phone"), ("post", ".post")])
async def test_the_same_draft_by_another_way_and_taken_back(
    story: Open, t: Dunning, channel: str, back: str
) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.reach)
        await chat.later(TUESDAY_NOON)
        start = len(chat.shown)
        ways = []
        while channel not in ways:
            await chat.tap(t.label("button.route"))
            ways.append(drafted(chat, t)[-1].channel)
        card = drafted(chat, t)[-1]
        handed = await send(chat, t)
        resting = await each_day(chat, t, "2026-03-05", approve=False)
        await chat.tap(t.label(f"button.take_back{back}"))
        again = drafted(chat, t, start)[-1]
        told = await chat.say(t.talk.history)

    assert card.script == "friendly_reminder" and "730" in card.words
    assert t.label(f"hand_over.{channel}", name=t.client) in handed
    assert not resting
    assert (again.channel, again.words) == (channel, card.words)
    assert t.label("step_sent", step=t.label("step.friendly_reminder")) not in told
    assert not chat.mails


async def test_all_ways_come_round_to_the_first(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(t.reach)
        await chat.later(TUESDAY_NOON)
        first = drafted(chat, t)[-1]
        for _ in range(4):
            await chat.tap(t.label("button.route"))
        ways = [one.channel for one in drafted(chat, t)]
        again = drafted(chat, t)[-1]
        shown = [one for one in chat.shown if isinstance(one, Message | Edit)]
        cards = {one.id for one in shown if "———" in one.text}

    assert len(cards) == 1
    assert ways == ["email", "whatsapp", "phone", "post", "email"]
    assert again.words == first.words


# -- days of the owner's own ----------------------------------------------------------------------


async def test_an_owners_own_days_are_kept_for_everybody(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        noted = await set_up(chat, t, "setting.ladder", "3, 14, 30")
        await chat.say(t.owes)
        found = await each_day(chat, t, "2026-09-30")

    assert "3, 14, 30" in noted
    calendar = load({"en": "GB", "da": "DK", "he": "IL"}[t.code]).calendar
    late = [(one.day - date(2026, 3, 2)).days for one in found]
    assert [one.script for one in found][::2] == ["friendly_reminder", "formal_reminder"]
    assert len(found) == 3 and all(calendar.is_open(one.day) for one in found)
    assert all(0 <= days - of <= 7 for days, of in zip(late, (3, 14, 30), strict=True))


async def test_one_clients_own_days_begin_with_a_courtesy_note(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        await set_up(chat, t, "setting.ladder", "3, 14, 30")
        await chat.say(t.owes_later)
        await set_client(chat, t, "detail.ladder", "-3, 1, 10")
        found = await each_day(chat, t, "2026-06-30")

    due = date(2026, 3, 12)
    note, *later = found
    assert note.script == "upcoming" and date(2026, 3, 5) <= note.day <= date(2026, 3, 9)
    assert "730" in note.words and "?" not in note.words
    assert scripts_of(later) == ["friendly_reminder", "ask_reason"]
    late = [(one.day - due).days for one in later]
    assert all(0 <= days - of <= 4 for days, of in zip(late, (1, 10), strict=True))


@pytest.mark.parametrize("days", ["30, 14", "0, 3", "3, 3", "-5", "abc"])
async def test_days_that_make_no_ladder_are_refused_and_nothing_changes(
    story: Open, t: Dunning, days: str
) -> None:
    async with story(t.code, MONDAY) as chat:
        told = await set_up(chat, t, "setting.ladder", days)
        settings = await chat.say("/settings")

    assert t.label("flaw.ladder") in told
    assert t.label("ladder.usual") in settings
