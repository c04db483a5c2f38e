"""Backup and restore by the very words of docs/operating.md: a copy of a store at work holds
all that was written before, whole; and nothing goes out after a restore without a new tap.

10 copies a run, 100 with --long, each restored into a folder of its own.
"""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from shutil import rmtree

import pytest

from bot.actions.ports import Guest
from bot.domain.facts import ClientNamed, Fact, FileKept, Joined
from bot.domain.filing import Form
from bot.storage.books import Books
from bot.storage.files import Files
from bot.storage.inbox import Inbox
from tests.faults.conftest import ROOT, Run, book_in
from tests.faults.telegram import OWNER, Telegram
from tests.storage.stories import DAY, START

OWNERS = range(1, 6)
_SECTION = re.compile(r"^## Backup and restore\n(.*?)^## ", re.MULTILINE | re.DOTALL)


def by_the_book() -> tuple[str, str]:
    """The commands that docs/operating.md gives: to make a copy, to go back to one."""
    section = _SECTION.search((ROOT / "docs" / "operating.md").read_text("utf-8"))
    assert section
    blocks = re.findall(r"\n\n((?:    .+\n)+)", section[1])
    copy, restore = blocks
    return copy, restore


def perform(command: str, store: Path, backup: Path) -> str:
    """Do what the docs say; what was complained of."""
    where = {"STORE": str(store), "BACKUP": str(backup)}
    done = subprocess.run(
        ("sh", "-c", command), env=os.environ | where, capture_output=True, text=True
    )
    complaints = [line for line in done.stderr.splitlines() if "/spare/" not in line]
    assert complaints == []
    return done.stderr


def content(owner: int, number: int) -> bytes:
    return b"%%PDF-1.7 number %d of %d" % (number, owner)


def write(books: Books, files: Files, owner: int, number: int) -> None:
    """The owner's entry of that number, from one: a new client, now and then with a file or a chat
    of its own."""
    facts: list[Fact] = [ClientNamed(number, f"Client {number}")]
    if number % 3 == 0:
        data = content(owner, number)
        sha = files.keep(owner, data)
        facts.append(FileKept(number, number, sha, "a.pdf", Form.PDF, len(data), DAY))
    if number % 5 == 0:
        facts.append(Joined(number, chat(owner, number), f"{owner}-{number}", DAY))
    books.record(owner, facts, "", START + timedelta(hours=number))


def chat(owner: int, number: int) -> int:
    return 10_000 * owner + number


@contextmanager
def at_work(store: Path) -> Iterator[int]:
    """A process that writes for all owners in turn; a handle that brings a byte for each entry."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            books = Books(store)
            files, inbox = Files(store, books), Inbox(store)
            for number in range(1, 100_000):
                for owner in OWNERS:
                    inbox.keep([{"update_id": number * 10 + owner}])
                    write(books, files, owner, number)
                    os.write(writing, b".")
                    inbox.done(number * 10 + owner)
                books.tend()
        finally:
            os._exit(70)
    os.close(writing)
    try:
        yield reading
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reading)


def written(handle: int) -> int:
    """How many entries were written since this was last asked; at least one."""
    return len(os.read(handle, 1_000_000))


def assert_whole(store: Path, before: int) -> None:
    """Every book as it was at some moment after so many entries, with its files and its chats."""
    books = Books(store)
    files = Files(store, books)
    for owner in OWNERS:
        book = books.book(owner)
        assert book.step >= before // len(OWNERS)
        names = [one.client.name for one in book.accounts.values()]
        assert names == [f"Client {number}" for number in range(1, book.step + 1)]
        for number in range(1, book.step + 1):
            guest = Guest(owner, number, chat(owner, number), f"{owner}-{number}")
            assert books.guests.of(guest.chat) == ((guest,) if number % 5 == 0 else ())
        for number in range(3, before // len(OWNERS) + 1, 3):
            assert files.read(owner, book.files[number].sha) == content(owner, number)
    books.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_every_copy_of_a_store_at_work_is_a_book_as_it_was(tmp_path: Path, long: bool) -> None:
    (copy, restore), random, named, entries = by_the_book(), Random(3), 0, 0
    stores = 10 if long else 1
    for place in (tmp_path / str(number) for number in range(stores)):
        place.mkdir()
        total = 0
        with at_work(place / "store") as handle:
            for number in range(10):
                select.select([], [], [], random.random() * 0.03)  # the other process is at work
                total += written(handle)
                backup, restored = place / f"copy{number}", place / f"restored{number}"
                named += bool(perform(copy, place / "store", backup))
                perform(restore, restored, backup)
                assert_whole(restored, total)
        entries += total
        rmtree(place)
    sys.stdout.write(
        f"{10 * stores} copies, {entries} entries; {named} times a spare file was gone\n"
    )


async def test_the_drill_by_the_words_of_the_docs_brings_the_book_back_and_sends_nothing(
    telegram: Telegram, run: Run, tmp_path: Path
) -> None:
    (copy, restore), store, backup = by_the_book(), tmp_path / "store", tmp_path / "backup"
    async with run(telegram.base_url) as bot:
        await telegram.say("Acme owes £4,500 for the logo, due Friday", "£4,500")
        await telegram.say("draft for Acme", "for the logo")
        tap = telegram.press("Send")
        assert await bot.stop() == 0
    Inbox(store).keep([{"update_id": 1, "callback_query": tap}])  # in hand when the copy is made
    perform(copy, store, backup)
    before = book_in(backup)
    books = Books(store)
    books.record(OWNER, (ClientNamed(2, "Zorro"),), "", datetime.now(UTC))
    books.close()
    began = time.monotonic()
    perform(restore, store, backup)
    async with run(telegram.base_url) as bot:
        assert "£4,500" in await telegram.say("who owes me?", "Acme")
        sys.stdout.write(f"back after {time.monotonic() - began:.1f} s\n")
        assert await bot.stop() == 0
    after = book_in(store)
    assert list(after.accounts) == [1]
    assert after.accounts[1].balance() == before.accounts[1].balance()
    assert after.drafts[1].state is before.drafts[1].state
