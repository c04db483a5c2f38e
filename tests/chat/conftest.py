"""The chat with nobody behind it: a real application, a recorded Telegram, a desk at rest."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from telegram.ext import Application

from bot.actions.ports import Paper
from bot.chat import install
from bot.chat.outbox import Outbox
from bot.chat.processor import OneQueueASender
from bot.chat.reception import Reception
from bot.chat.wire import Wire
from bot.papers import printed
from tests.chat.recording import App, Json, Telegram, arrive
from tests.chat.standin import DeskAtRest

STRANGER = 666


@dataclass
class Chat:
    """All that a test looks at: what was sent, what was asked, and what was set going."""

    application: App
    telegram: Telegram
    desk: DeskAtRest
    outbox: Outbox
    pauses: list[float]
    delivered: list[tuple[int, int]] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)

    async def arrive(self, *raw: Json) -> None:
        await arrive(self.application, *raw)


@pytest.fixture(autouse=True)
def waits_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def chat() -> AsyncIterator[Chat]:
    telegram, desk = Telegram(), DeskAtRest()
    application = (
        Application.builder()
        .token("1000:TEST")
        .request(telegram)
        .get_updates_request(telegram)
        .concurrent_updates(OneQueueASender())
        .job_queue(None)
        .updater(None)
        .build()
    )
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    wire = Wire(application.bot, pause)

    async def papers(owner: int) -> Paper:
        return Paper(f"book-{owner}.zip", b"all of it")

    outbox = Outbox(wire, desk, papers, printed)
    chat = Chat(application, telegram, desk, outbox, pauses)
    reception = Reception(
        desk,
        outbox,
        wire,
        admits=lambda user: user != STRANGER,
        deliver=lambda owner, draft: chat.delivered.append((owner, draft)),
        changed=chat.changed.append,
    )
    install(application, reception)
    async with application:
        telegram.calls.clear()
        yield chat
