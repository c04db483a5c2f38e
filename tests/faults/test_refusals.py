"""Telegram refuses a message, in each of its ways: nothing recorded and no draft is lost, nobody is
pestered, nothing is tried for ever, and the owner hears of a client's letter once.

The whole bot over a Telegram at rest; each refusal of answers, cards and letters.
"""

from __future__ import annotations

import re

import pytest

from bot.domain.drafts import Channel, State
from tests.chat.recording import Refusal
from tests.faults.house import CLIENT, OWNER, House

REFUSALS = {
    "busy": Refusal(429, "Too Many Requests: retry after 120", {"retry_after": 120}),
    "migrated": Refusal(400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": -9}),
    "blocked": Refusal(403, "Forbidden: bot was blocked by the user"),
    "deleted": Refusal(403, "Forbidden: user is deactivated"),
    "not found": Refusal(400, "Bad Request: chat not found"),
    "too long": Refusal(400, "Bad Request: message is too long"),
    "not modified": Refusal(400, "Bad Request: message is not modified"),
    "too old": Refusal(400, "Bad Request: query is too old and response timeout expired"),
}


@pytest.mark.parametrize("name", REFUSALS)
async def test_an_answer_that_is_refused_costs_no_entry_and_is_not_tried_for_ever(
    house: House, name: str
) -> None:
    house.telegram.refusal, house.telegram.chat = REFUSALS[name], OWNER
    await house.say("Acme owes £730 for the logo, due yesterday")
    await house.say("Acme's email is acme@client.example")
    assert len(house.telegram.refused) <= 20
    house.telegram.refused.clear()
    await house.days(3)
    assert len(house.telegram.refused) <= 6, house.telegram.refused
    assert len(house.book.accounts) == 1
    assert [one.state for one in house.book.drafts.values()] == [State.PROPOSED]
    house.telegram.refusal = None
    house.app.reception.outbox.heard_from(OWNER)
    assert any("£730" in one for one in await house.say("who owes me?"))
    assert any("acme@client.example" in one for one in await house.say("/drafts"))
    assert house.mails == []


@pytest.mark.parametrize("name", REFUSALS)
async def test_a_tap_whose_answer_is_refused_sends_its_letter_once(house: House, name: str) -> None:
    await house.say("Acme owes £730 for the logo, due yesterday")
    await house.say("Acme's email is acme@client.example")
    await house.say("draft for Acme")
    (draft,) = house.book.drafts.values()
    house.telegram.refusal, house.telegram.chat = REFUSALS[name], OWNER
    await house.tap(f"send:{draft.id}:{draft.version}")
    await house.days(1)
    house.telegram.refusal = None
    await house.tap(f"send:{draft.id}:{draft.version}")
    assert [mail[0] for mail in house.mails] == ["acme@client.example"]
    assert [one.state for one in house.book.drafts.values()] == [State.SENT]
    assert len(house.telegram.refused) <= 40


@pytest.mark.parametrize("name", [name for name in REFUSALS if name != "too old"])
async def test_a_clients_letter_that_is_refused_is_told_once_and_stays_in_the_book(
    house: House, name: str
) -> None:
    await joined(house)
    await house.say("draft for Acme")
    draft = max(house.book.drafts.values(), key=lambda one: one.id)
    assert draft.channel is Channel.CHAT
    house.telegram.refusal, house.telegram.chat = REFUSALS[name], CLIENT
    before = len(house.telegram.said(OWNER))
    await house.tap(f"send:{draft.id}:{draft.version}")
    await house.days(2)
    said = house.telegram.said(OWNER)[before:]
    told = [one for one in said if "Acme" in one and "£730" not in one and "Dear" not in one]
    state = house.book.drafts[draft.id].state
    busy = name == "busy"
    assert state is (State.NOT_SENT if busy else State.FAILED)
    assert len(set(told)) == len(told), told
    assert told
    assert len(house.telegram.refused) <= (30 if busy else 2)
    house.telegram.refusal = None
    calls = len(house.telegram.said(CLIENT))
    await house.days(1)
    assert len(house.telegram.said(CLIENT)) == calls  # by itself never again


async def joined(house: House) -> None:
    await house.say("Acme owes £730 for the logo, due yesterday")
    await house.tap("set:name")
    await house.say("Noa Levi")
    said = " ".join(await house.say("invite Acme"))
    token = re.search(r"start=(\S+)", said)
    assert token
    await house.say(f"/start {token[1]}", user=CLIENT)
    await house.tap(f"guest:yes:{token[1]}", user=CLIENT)
