"""The whole bot in this process, over a Telegram at rest that refuses what it is told to."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from bot.app import App, build
from bot.config import Config, Store
from bot.domain.book import Book
from tests.chat.recording import Refusal, Telegram, arrive, tapped, written
from tests.post.deskwork import SetClock

OWNER, CLIENT = 1, 55
_numbers = count(100)
MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)


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


@asynccontextmanager
async def at_home(store: Path) -> AsyncIterator[House]:
    telegram, clock, mails = Picky(), SetClock(MONDAY), list[tuple[str, ...]]()
    app = build(
        Config(store=Store(store)),
        clock,
        request=telegram,
        admits=lambda user: user == OWNER,
        lay=lambda *mail: mails.append(tuple(map(str, mail))),
        ticking=False,
    )
    await app.start()
    try:
        yield House(app, telegram, clock, mails)
    finally:
        await app.stop()
