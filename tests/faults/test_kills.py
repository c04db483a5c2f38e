"""Kill -9 at random moments, through the whole application: what was done is done, once.

The local chat as a machine drives it, fed with debts and payments faster than it can take them;
15 kills, with --long 200.
"""

from __future__ import annotations

import asyncio
import json
import os
import select
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count, islice
from pathlib import Path
from random import Random
from typing import Final, NoReturn

import pytest

from bot.__main__ import main
from bot.config import Config, Store
from bot.console.local import local
from bot.console.opening import Unseen, opened
from bot.console.options import Options
from bot.domain.book import fold
from bot.domain.facts import Owed, Paid
from bot.domain.money import Money
from bot.storage.books import Books

OWNER: Final = 1
NOW: Final = "2026-03-02T10:00"
CLIENTS: Final = ("Brightwater", "Copperfield", "Danforth", "Elmwood", "Foxglove")
AT_ONCE: Final = 120
KILLS_A_STORE: Final = 20
LONGEST_WAIT: Final = 0.15
"""Seconds after a start, or after the first line was done, within which the kill comes."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the owner writes, and what it comes to; no two have the same sum."""

    text: str
    kind: type[Owed] | type[Paid]
    amount: Money

    @property
    def line(self) -> bytes:
        return json.dumps({"text": self.text}).encode() + b"\n"


def entry(number: int) -> Entry:
    """Two debts, then a payment, and so on; payments never come to more than is owed."""
    client = CLIENTS[number // 3 % len(CLIENTS)]
    if number % 3 == 2:
        return Entry(f"{client} paid £{number}", Paid, Money(100 * number, "GBP"))
    pounds = 10_000 + number
    text = f"{client} owes £{pounds} for the logo, due 1 April"
    return Entry(text, Owed, Money(100 * pounds, "GBP"))


def chat(store: Path, reading: int, writing: int) -> NoReturn:
    """Be `python -m bot console --jsonl` between these two pipes."""
    code = 70
    try:
        os.dup2(reading, 0)
        os.dup2(writing, 1)
        sys.stdin, sys.stdout = os.fdopen(0), os.fdopen(1, "w")
        sys.argv = ["rolig", "console", "--jsonl", "--store", str(store), "--now", NOW]
        code = main()
    finally:
        os._exit(code)


def done_before_a_kill(store: Path, entries: Sequence[Entry], random: Random) -> int:
    """How many entries, of those that were fed to it, the chat said are done before it died."""
    (from_us, to_it), (from_it, to_us) = os.pipe(), os.pipe()
    child = os.fork()
    if not child:
        os.close(to_it)
        os.close(from_it)
        chat(store, from_us, to_us)
    os.close(from_us)
    os.close(to_us)
    os.write(to_it, b"".join(one.line for one in entries))
    if random.random() < 0.75:  # else it dies while it starts, or soon after
        select.select([from_it], [], [], 30)
    select.select([], [], [], random.random() * LONGEST_WAIT)
    os.kill(child, signal.SIGKILL)
    os.close(to_it)
    with os.fdopen(from_it, "rb") as pipe:
        events = [json.loads(line) for line in pipe.read().split(b"\n")[:-1]]
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL
    assert not [event for event in events if event["event"] == "error"]
    return sum(event["event"] == "done" for event in events)


async def warm_up(store: Path) -> None:
    """Say one line in this process, so that its children find everything loaded."""
    options = Options(jsonl=True, now=datetime.fromisoformat(NOW))
    async with opened(options, local(Config(store=Store(store))), store, Unseen) as unseen:
        await unseen.session.write(entry(0).text)


def recorded(store: Path) -> list[tuple[type, Money]]:
    """Every debt and payment in the owner's journal, which has to open, as has the book."""
    books = Books(store)
    lines = books.lines(OWNER)
    assert books.book(OWNER) == fold(lines)
    books.close()
    facts = [fact for line in lines for fact in line.facts]
    return [(type(fact), fact.amount) for fact in facts if isinstance(fact, Owed | Paid)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_what_was_done_before_a_kill_is_there_once(tmp_path: Path, long: bool) -> None:
    asyncio.run(warm_up(tmp_path / "warm"))
    random, total = Random(7), 0
    for number in range(200 if long else 15):
        store = tmp_path / str(number // KILLS_A_STORE)
        before = recorded(store)
        entries = list(islice(map(entry, count(len(before))), AT_ONCE))
        done = done_before_a_kill(store, entries, random)
        assert done < AT_ONCE
        after = recorded(store)
        wanted = before + [(one.kind, one.amount) for one in entries]
        assert after == wanted[: len(after)]
        assert len(before) + done <= len(after) <= len(before) + done + 1
        total += done
    assert total > 15
