"""The Bot API over HTTP in foul weather, and a mail server that drops letters it has taken: every
approved letter goes out once or is asked about, and the bot recovers by itself.

Four letters, every fifth call in trouble of some kind; with --long forty-two for each kind alone.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from random import Random

import pytest
from aiosmtpd.smtp import SMTP, Envelope

from bot.domain.drafts import State
from tests.faults.conftest import Run, book_in
from tests.faults.telegram import Telegram

FOUL = 0.2
CALM = 0.8
"""How often a conflict passes by: each ends the process, which is then started again."""
TROUBLES = ("busy", "broken", "conflict", "cut", "lost", "late", "double")
NAMES = ("Brightwater", "Copperfield", "Danforth", "Elmwood", "Foxglove", "Greystone")


class Letterbox:
    """Keeps what it is given; of every fifth letter nobody hears that it was kept."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self.kept: Counter[str] = Counter()

    async def handle_DATA(self, server: SMTP, _session: object, envelope: Envelope) -> str:
        (recipient,) = envelope.rcpt_tos
        self.kept[recipient] += 1
        if self._random.random() < FOUL:
            assert server.transport
            server.transport.close()
        return "250 kept"


@asynccontextmanager
async def letterbox(random: Random) -> AsyncIterator[tuple[Letterbox, int]]:
    box, loop = Letterbox(random), asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(box, loop=loop), "127.0.0.1", 0)
    yield box, server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()


@asynccontextmanager
async def supervised(run: Run, base_url: str, **more: str) -> AsyncIterator[None]:
    """The bot, started again whenever it ends, as a supervisor would; stopped in the end."""

    async def keep_up() -> None:
        while True:
            async with run(base_url, **more) as bot:
                await bot.process.wait()

    work = asyncio.ensure_future(keep_up())
    try:
        yield
    finally:
        work.cancel()
        with suppress(asyncio.CancelledError):
            await work


@pytest.mark.parametrize("kind", ["mixed", *TROUBLES])
async def test_in_foul_weather_every_letter_goes_out_once_or_is_asked_about(
    telegram: Telegram, run: Run, tmp_path: Path, long: bool, kind: str
) -> None:
    if kind != "mixed" and not long:
        pytest.skip("with --long")
    random = Random(kind)

    def weather(method: str) -> str | None:
        trouble = random.choice(TROUBLES) if kind == "mixed" else kind
        if trouble == "conflict" and (method != "getUpdates" or random.random() < CALM):
            return None
        return trouble if random.random() < FOUL else None

    names = [
        f"{name} {number}"
        for number in range(7 if long else 1)
        for name in NAMES[: None if long else 4]
    ]
    async with letterbox(random) as (box, port):
        mail = {
            "ROLIG_SMTP_HOST": "127.0.0.1",
            "ROLIG_SMTP_PORT": str(port),
            "ROLIG_SMTP_SECURITY": "none",
            "ROLIG_SMTP_SENDER": "rolig@example.com",
        }
        telegram.patience = 120
        async with supervised(run, telegram.base_url, **mail):
            telegram.weather = weather
            for number, name in enumerate(names):
                await telegram.write(f"{name} owes £{number + 1}00 for the logo, due 1 May")
                await telegram.write(f"{name}'s email is client{number}@example.com")
                await telegram.write(f"draft for {name}")
                await telegram.until(partial(telegram.offers, "Send", f"client{number}@"))
                tap = telegram.press("Send", f"client{number}@")
                for again in range(2):
                    query = {"callback_query": tap | {"id": f"{number}.{again}"}}
                    await telegram.put(query)
            for name in names:
                await telegram.until(partial(came_of, telegram, name))
            telegram.weather = None
            assert "Brightwater" in await telegram.say("who owes me?", "owe")
    book = book_in(tmp_path / "store")
    drafts = {draft.to: draft.state for draft in book.drafts.values() if draft.to in box.kept}
    assert set(drafts) == {f"client{number}@example.com" for number in range(len(names))}
    assert set(box.kept.values()) == {1}
    assert set(drafts.values()) <= {State.SENT, State.UNKNOWN}
    assert len(book.accounts) == len(names)


def came_of(telegram: Telegram, name: str) -> bool:
    """Whether the owner has been told what came of this client's letter."""
    return telegram.shows(f"Sent to {name}") or telegram.shows(f"whether this reached {name}")
