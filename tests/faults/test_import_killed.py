"""Kill -9 in the middle of bringing in a table: all of its rows are there, or none; and all of them
can be taken back with one word.

2 kills of 300 rows, with --long 200 of 5,000.
"""

from __future__ import annotations

import asyncio
import os
import select
import signal
import sys
import time
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from pathlib import Path
from random import Random
from shutil import copytree

import pytest

from bot.config import Config, Store
from bot.console.local import local
from bot.console.opening import opened
from bot.console.options import Options
from bot.domain.book import fold
from bot.storage.books import Books
from bot.wording.phrases import say
from tests.stories.conftest import Story
from tests.stories.tongues import ENGLISH

OWNER = 1
NOW = datetime(2026, 3, 2, 10)


def chat_on(store: Path) -> AbstractAsyncContextManager[Story]:
    options = Options(language="en", now=NOW, user=OWNER, jsonl=True)
    return opened(options, local(Config(store=Store(store))), store, Story)


def debts(store: Path) -> int:
    books = Books(store)
    book = books.book(OWNER)
    assert book == fold(books.lines(OWNER))
    books.close()
    return sum(len(one.debts) for one in book.accounts.values())


def table(folder: Path, rows: int) -> Path:
    path = folder / "owed.csv"
    lines = (f"Client {row % 97},INV-{row},{row + 10}.50,2026-03-20" for row in range(rows))
    path.write_text("\n".join(["Customer,Invoice no,Amount due,Due date", *lines]))
    return path


async def look_at(store: Path, path: Path) -> None:
    async with chat_on(store) as chat:
        await chat.say(ENGLISH.owes)
        await chat.send(path)


async def add(store: Path, label: str, told: int) -> None:
    async with chat_on(store) as chat:
        os.write(told, b"begun.")
        await chat.tap(label)
        os.write(told, b"done.")


async def take_back(store: Path, label: str) -> None:
    async with chat_on(store) as chat:
        if debts_in(chat) == 1:
            await chat.tap(label)
        assert debts_in(chat) > 1
        await chat.say(ENGLISH.undo)
        assert debts_in(chat) == 1


def debts_in(chat: Story) -> int:
    book = chat.session._app.desk.book(OWNER)  # type: ignore[attr-defined]
    return sum(len(one.debts) for one in book.accounts.values())


def killed(store: Path, label: str, after: float) -> bool:
    """Begin to add, and be killed so many seconds after; whether it said that it was done."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            asyncio.run(add(store, label, writing))
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        begun = pipe.read(6)
        select.select([], [], [], after)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert begun == b"begun."
        return bool(pipe.read())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_table_is_brought_in_whole_or_not_at_all(tmp_path: Path, long: bool) -> None:
    rows, kills, random = (5_000, 200, Random(3)) if long else (300, 2, Random(4))
    label, ready = say("button.yes.rows", "en", rows), tmp_path / "ready"
    asyncio.run(look_at(ready, table(tmp_path, rows)))
    whole = copytree(ready, tmp_path / "whole")
    begun, devnull = time.monotonic(), os.open(os.devnull, os.O_WRONLY)
    asyncio.run(add(whole, label, devnull))
    lasts = time.monotonic() - begun
    assert debts(whole) == rows + 1
    found = []
    for number in range(kills):
        store = copytree(ready, tmp_path / f"{number}")
        done = killed(store, label, random.random() * lasts)
        found.append(debts(store))
        assert found[-1] == rows + 1 or (found[-1] == 1 and not done)
        if number == kills - 1:
            asyncio.run(take_back(store, label))
    none, every = found.count(1), found.count(rows + 1)
    sys.stdout.write(f"{kills} kills, {none} with no row, {every} with all\n")
