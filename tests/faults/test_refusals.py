"""Telegram refuses a message, in each of its ways: nothing recorded and no draft is lost, nobody is
pestered, nothing is tried for ever, and the owner hears of a client's letter once.

The whole bot over a Telegram at rest; each refusal of answers, cards and letters.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.app import App, build
from bot.config import Config, Store
from bot.domain.book import Book
from bot.domain.drafts import Channel, State
from tests.chat.recording import Refusal, Telegram, arrive, tapped, written
from tests.post.deskwork import SetClock

OWNER, CLIENT = 1, 55
_numbers = count(100)
MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
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


@dataclass
class Picky(Telegram):
    """Refuses what goes to that chat, or a tap's answer, as long as a refusal is set."""

    refusal: Refusal | None = None
    chat: int = 0
    refused: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def __hash__(self) -> int:
        return id(self)

    async def do_request(self, url: str, *args: Any, **more: Any) -> tuple[int, bytes]:
        data = more.get("request_data") or (args[1] if len(args) > 1 else None)
        given = data.parameters if data else {}
        name = url.rsplit("/", 1)[-1]
        if self.refusal and (given.get("chat_id") == self.chat or name == "answerCallbackQuery"):
            self.refused.append(name)
            body = {"ok": False, "description": self.refusal.description}
            told = json.dumps(body | {"parameters": self.refusal.parameters}).encode()
            return self.refusal.code, told
        return await super().do_request(url, *args, **more)


@dataclass
class House:
    app: App
    telegram: Picky
    clock: SetClock
    mails: list[tuple[str, ...]]

    async def say(self, text: str, user: int = OWNER) -> list[str]:
        before = len(self.telegram.said())
        await arrive(self.app.application, written(text, user=user, number=next(_numbers)))
        await self.app.idle()
        return self.telegram.said()[before:]

    async def tap(self, data: str, user: int = OWNER) -> None:
        await arrive(self.app.application, tapped(data, user=user, query=f"q{len(data)}{data}"))
        await self.app.idle()

    async def days(self, number: int) -> None:
        for _ in range(number * 24):
            self.clock.on(hours=1)
            await self.app.tick()
            await self.app.idle()

    @property
    def book(self) -> Book:
        return self.app.books.book(OWNER)


@pytest.fixture(autouse=True)
def waits_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    telegram, clock, mails = Picky(), SetClock(MONDAY), list[tuple[str, ...]]()
    app = build(
        Config(store=Store(tmp_path / "store")),
        clock,
        request=telegram,
        admits=lambda user: user == OWNER,
        lay=lambda *mail: mails.append(tuple(map(str, mail))),
        ticking=False,
    )
    await app.start()
    yield House(app, telegram, clock, mails)
    await app.stop()


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
