"""The main job in three languages: who owes me, one tap to send, a plan in one sentence."""

from __future__ import annotations

import re

import pytest

from bot.console.events import Edit, Message
from bot.console.keyboards import flat
from tests.stories.chasing import ABOVE_THE_WORDS
from tests.stories.conftest import Open, Story
from tests.stories.tongues import TONGUES, Tongue

MONDAY = "2026-03-02T10:00"
_QUOTED = re.compile(r"[“»\"]([^“”»«\"]+)[”«\"]")


@pytest.fixture(params=TONGUES, ids=lambda tongue: tongue.code)
def tongue(request: pytest.FixtureRequest) -> Tongue:
    chosen: Tongue = request.param
    return chosen


async def test_a_sentence_becomes_a_debt_and_the_question_finds_it(
    story: Open, tongue: Tongue
) -> None:
    async with story(tongue.code, MONDAY) as chat:
        noted = await chat.say(tongue.owes)
        asked = await chat.say(tongue.who)

    assert tongue.client in noted and "730" in noted
    assert tongue.client in asked and "730" in asked


async def test_an_empty_ledger_says_something_useful(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say("/start")
        answer = await chat.say(tongue.who)
        example = next(iter(_QUOTED.findall(answer)))
        await chat.say(example)
        asked = await chat.say(tongue.who)

    assert "500" in example and "500" in asked


async def test_a_payment_leaves_the_rest(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        await chat.later("3d")
        noted = await chat.say(tongue.paid)
        asked = await chat.say(tongue.who)

    assert "200" in noted and "530" in noted
    assert "530" in asked and "730" not in asked


async def test_what_was_settled_is_owed_no_more(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        await chat.say(tongue.settled)
        asked = await chat.say(tongue.who)

    assert "730" not in asked


async def test_one_tap_sends_the_words_that_were_read_once(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        await chat.say(tongue.mail)
        card = await chat.later("14d")
        await chat.tap(tongue.send)
        await chat.session.settle()
        mails = list(chat.mails)

    assert len(mails) == 1
    assert mails[0].to == "books@acme.example.com"
    assert mails[0].text.strip() in card and "730" in mails[0].text


async def test_a_second_tap_sends_nothing(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        await chat.say(tongue.mail)
        await chat.later("14d")
        data = _send_data(chat, tongue.send)
        for _ in range(3):
            await chat.session.send_data(data, None)

        assert len(chat.mails) == 1
    async with story(tongue.code, "2026-03-16T11:00") as chat:
        await chat.session.send_data(data, None)

        assert not chat.mails


async def test_a_plan_in_one_sentence_is_shown_with_every_date(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        shown = await chat.say(tongue.plan)
        await chat.tap(tongue.agreed)
        asked = await chat.say(tongue.who)

    assert shown.count("146") >= 5
    assert tongue.client in asked


async def test_a_draft_that_no_longer_agrees_with_the_ledger_is_not_sent(
    story: Open, tongue: Tongue
) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        await chat.say(tongue.mail)
        await chat.later("14d")
        data = _send_data(chat, tongue.send)
        await chat.say(tongue.settled)
        answer = await _press(chat, data)

        assert not chat.mails
        assert answer


async def test_the_owners_own_words_go_out_as_typed(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        await chat.say(tongue.mail)
        await chat.later("14d")
        await chat.tap(tongue.edit)
        card = await chat.say(tongue.own_words)
        await chat.tap(tongue.send)

        assert tongue.own_words in card
        assert [mail.text.strip() for mail in chat.mails] == [tongue.own_words]


async def test_a_missing_sum_is_asked_for_and_a_restart_does_not_forget_the_question(
    story: Open, tongue: Tongue
) -> None:
    async with story(tongue.code, MONDAY) as chat:
        question = await chat.say(tongue.owes_no_sum)
    async with story(tongue.code, MONDAY) as chat:
        noted = await chat.say(tongue.sum_alone)
        asked = await chat.say(tongue.who)

    assert question and "730" in noted and "730" in asked


async def test_undo_takes_the_last_entry_back(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        await chat.say(tongue.undo)
        asked = await chat.say(tongue.who)

    assert "730" not in asked


async def test_nudges_rest_while_a_promise_stands(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        await chat.say(tongue.promise)
        during = await chat.later("2026-03-20T18:00")
        after = await chat.later("2026-03-25T18:00")

    assert ABOVE_THE_WORDS not in during
    assert "730" in after


async def test_nudges_rest_during_a_hold(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        await chat.say(tongue.hold)
        during = await chat.later("2026-03-24T18:00")
        after = await chat.later("2026-03-26T18:00")

    assert ABOVE_THE_WORDS not in during
    assert "730" in after


async def test_a_hold_ends_by_a_sentence(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        await chat.say(tongue.hold)
        await chat.say(tongue.resume)
        shown = await chat.later("2026-03-17T18:00")

    assert "730" in shown


async def test_a_draft_on_demand_and_the_history_after_it(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        await chat.say(tongue.mail)
        card = await chat.say(tongue.draft)
        await chat.tap(tongue.send)
        told = await chat.say(tongue.history)

    assert "730" in card and "730" in told


async def test_later_and_skip_leave_the_client_alone(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes)
        await chat.later("2026-03-16T12:00")
        await chat.tap(tongue.later)
        next_day = await chat.later("1d")
        await chat.tap(tongue.skip)
        quiet = await chat.later("1h")

    assert "730" in next_day
    assert not quiet


@pytest.mark.parametrize("piece", ["nonsense", "no_such_day"])
async def test_what_is_not_understood_is_answered_and_nothing_recorded(
    story: Open, tongue: Tongue, piece: str
) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say("/start")
        answer = await chat.say(getattr(tongue, piece))
        asked = await chat.say(tongue.who)

    assert answer
    assert "730" not in asked


async def test_never_mind_drops_the_question(story: Open, tongue: Tongue) -> None:
    async with story(tongue.code, MONDAY) as chat:
        await chat.say(tongue.owes_no_sum)
        await chat.say(tongue.never_mind)
        await chat.say(tongue.sum_alone)
        asked = await chat.say(tongue.who)

    assert "730" not in asked


def _send_data(chat: Story, label: str) -> str:
    """The data behind the newest button with this label, as an old message keeps it."""
    found = [
        button.data
        for event in chat.shown
        if isinstance(event, Message | Edit) and event.buttons
        for button in flat(event.buttons)
        if label in button.label and button.data
    ]
    return found[-1]


async def _press(chat: Story, data: str) -> str:
    start = len(chat.shown)
    await chat.session.send_data(data, None)
    return chat.since(start)
