"""By webhook, as a process of its own: what was posted and answered is there once, after a kill
as well; what anybody else posts never is."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest

from bot.domain.facts import Owed
from bot.storage.books import Books
from tests.faults.conftest import Run
from tests.faults.telegram import OWNER, Telegram

SECRET = "posted-by-telegram-alone"
HEADERS = {"X-Telegram-Bot-Api-Secret-Token": SECRET}


@pytest.fixture
def port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def settings(port: int) -> dict[str, str]:
    return {
        "ROLIG_WEB_PORT": str(port),
        "ROLIG_WEB_WEBHOOK": "https://rolig.example.com",
        "ROLIG_WEB_SECRET": SECRET,
    }


def update(number: int, text: str) -> dict[str, Any]:
    person = {"id": OWNER, "is_bot": False, "first_name": "Noa", "language_code": "en"}
    chat = {"id": OWNER, "type": "private", "first_name": "Noa"}
    message = {"message_id": number, "date": 1_800_000_000, "chat": chat, "from": person}
    return {"update_id": 500_000 + number, "message": message | {"text": text}}


async def ready(web: httpx.AsyncClient) -> None:
    async with asyncio.timeout(20):
        while True:
            try:
                if (await web.get("/readyz")).status_code == 200:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.05)


def debts(store: Path) -> list[int]:
    books = Books(store)
    try:
        facts = [fact for line in books.lines(OWNER) for fact in line.facts]
    finally:
        books.close()
    return sorted(fact.amount.minor // 100 for fact in facts if isinstance(fact, Owed))


async def test_posts_count_once_whatever_is_repeated_forged_or_killed(
    telegram: Telegram, run: Run, tmp_path: Path, port: int, long: bool
) -> None:
    random, posted = Random(5), 0
    base = f"http://127.0.0.1:{port}"
    async with httpx.AsyncClient(base_url=base, trust_env=False) as web:
        for _ in range(30 if long else 2):
            async with run(telegram.base_url, **settings(port)) as bot:
                await ready(web)
                for _ in range(12):
                    posted += 1
                    told = update(posted, f"Acme owes £{100 + posted} for the logo, due 1 May 2027")
                    for _ in range(random.choice((1, 1, 3))):
                        answer = await web.post("/telegram", json=told, headers=HEADERS)
                        assert answer.status_code == 200
                    forged = update(90_000 + posted, "Acme owes £77,777, due tomorrow")
                    assert (await web.post("/telegram", json=forged)).status_code == 403
                bot.process.kill()
                await bot.process.wait()
        async with run(telegram.base_url, **settings(port)) as bot:
            await ready(web)
            telegram.patience += posted  # what the kills left unanswered comes a second apart
            await telegram.until(lambda: any(f"£{100 + posted}" in one for one in telegram.said()))
            assert await bot.stop() == 0
    assert debts(tmp_path / "store") == list(range(101, 101 + posted))
    assert SECRET not in bot.log.read_text()
    (hook, *_) = telegram.called("setWebhook")
    assert hook.fields["url"] == "https://rolig.example.com/telegram"
    assert hook.fields["secret_token"] == SECRET


async def test_while_it_polls_a_supervisor_can_look_as_well(
    telegram: Telegram, run: Run, port: int
) -> None:
    base = f"http://127.0.0.1:{port}"
    async with (
        run(telegram.base_url, ROLIG_WEB_PORT=str(port)) as bot,
        httpx.AsyncClient(base_url=base, trust_env=False) as web,
    ):
        await ready(web)
        assert (await web.get("/healthz")).text == "well"
        figures = (await web.get("/metrics")).text
        assert "rolig_ready 1" in figures
        assert "rolig_poll_age_seconds" in figures
        assert (await web.post("/telegram", json={"update_id": 1})).status_code == 404
        assert await bot.stop() == 0
