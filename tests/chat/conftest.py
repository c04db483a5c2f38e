"""The chat with nobody behind it: a real application, a recorded Telegram, a desk at rest."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

import pytest
from telegram.ext import Application

from bot.actions.hall import Hall
from bot.actions.ports import Paper, Received
from bot.chat import Cupboard, install
from bot.chat.outbox import Outbox
from bot.chat.processor import OneQueueASender
from bot.chat.reception import Reception
from bot.chat.wire import Wire
from bot.domain.answers import Answer, DossierMade, FileGiven, TableFlaw, TableRefused
from bot.domain.intents import AddDebts
from bot.papers import printed
from tests.chat.recording import App, Json, Telegram, arrive
from tests.chat.standin import CupboardInMemory, DeskAtRest, NoGuests

STRANGER = 666


REFUSED = TableRefused(TableFlaw.NO_HEADS, "a.csv")


@dataclass
class TablesAtRest:
    """Tables are the files that end in ".csv"; each is read as `found`, of `rows` rows."""

    found: AddDebts | TableRefused = REFUSED
    rows: int = 0

    def knows(self, received: Received) -> bool:
        return received.ending == ".csv"

    async def read(
        self, owner: int, received: Received, long: Callable[[int], Awaitable[None]]
    ) -> AddDebts | TableRefused:
        if self.rows:
            await long(self.rows)
        return self.found


@dataclass
class Chat:
    """All that a test looks at: what was sent, what was asked, and what was set going."""

    application: App
    telegram: Telegram
    desk: DeskAtRest
    outbox: Outbox
    pauses: list[float]
    cupboard: CupboardInMemory
    delivered: list[tuple[int, int]] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)
    tables: TablesAtRest = field(default_factory=TablesAtRest)

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

    async def papers(owner: int, answer: Answer) -> AsyncIterator[Paper]:
        if isinstance(answer, FileGiven):
            yield Paper(answer.title, cupboard.read(owner, answer.sha))
            return
        for part in range(answer.parts if isinstance(answer, DossierMade) else 1):
            yield Paper(f"book-{owner}{part or ''}.zip", b"all of it")

    outbox = Outbox(wire, desk, papers, printed)
    cupboard = CupboardInMemory()
    chat = Chat(application, telegram, desk, outbox, pauses, cupboard)
    reception = Reception(
        desk,
        outbox,
        wire,
        admits=lambda user: user != STRANGER,
        deliver=lambda owner, draft: chat.delivered.append((owner, draft)),
        changed=chat.changed.append,
    )
    kept, hall = Cupboard(cupboard, 1_000_000), Hall(desk, NoGuests())
    install(application, reception, kept, chat.tables, hall, desk, desk.books.keys)
    async with application:
        telegram.calls.clear()
        yield chat
