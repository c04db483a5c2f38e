"""The bot as a process of its own, against an emulated Telegram on loopback."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.domain.book import Book
from bot.storage.books import Books
from tests.faults.house import House, at_home
from tests.faults.telegram import OWNER, TOKEN, Telegram, telegram_at

ROOT = Path(__file__).parents[2]


@dataclass
class Bot:
    """`python -m bot run`; its standard error goes to a file."""

    process: asyncio.subprocess.Process
    log: Path

    def ask_to_stop(self) -> None:
        self.process.terminate()

    async def end(self, within: float = 10.0) -> int:
        """The exit code, once it has ended by itself or because it was asked to."""
        async with asyncio.timeout(within):
            return await self.process.wait()

    async def stop(self) -> int:
        self.ask_to_stop()
        return await self.end()


Run = Callable[..., AbstractAsyncContextManager[Bot]]


@pytest.fixture
async def telegram(tmp_path: Path) -> AsyncIterator[Telegram]:
    async with telegram_at(tmp_path / "journal.jsonl") as telegram:
        yield telegram


@pytest.fixture
async def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """The bot in this process, for one owner alone."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    async with at_home(tmp_path / "store") as house:
        yield house


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Starts the bot on a store of this test's own, and kills it in the end if it still runs;
    `under` is a command that becomes the bot."""

    @asynccontextmanager
    async def running(
        base_url: str, store: str = "store", under: Sequence[str] = (), **more: str
    ) -> AsyncIterator[Bot]:
        log = tmp_path / f"{store}.log"
        told = {
            "ROLIG_TELEGRAM_TOKEN": TOKEN,
            "ROLIG_TELEGRAM_BASE_URL": base_url,
            "ROLIG_TELEGRAM_BASE_FILE_URL": base_url.replace("/bot", "/file/bot"),
            "ROLIG_ACCESS_ALLOW": str(OWNER),
            "ROLIG_STORE_FOLDER": str(tmp_path / store),
            "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
        }
        with log.open("ab") as lines:
            process = await asyncio.create_subprocess_exec(
                *(*under, sys.executable, "-m", "bot", "run"),
                env=os.environ | told | more,
                cwd=tmp_path,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=lines,
                stderr=lines,
            )
        try:
            yield Bot(process, log)
        except TimeoutError as waited:
            raise AssertionError(
                f"the bot did not answer, and says:\n{log.read_text()}"
            ) from waited
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()

    return running


def book_in(store: Path) -> Book:
    """The owner's book as a process that has ended left it."""
    books = Books(store)
    try:
        return books.book(OWNER)
    finally:
        books.close()
