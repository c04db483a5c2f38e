"""Kill -9 at random moments while it records: nothing acknowledged is lost, no file unreadable.

200 kills; with --long 1,000.
"""

import os
import select
import signal
from pathlib import Path
from random import Random

import pytest

from bot.domain.book import fold
from bot.domain.facts import Line
from bot.storage import codec, opened
from bot.storage.books import Books
from tests.storage.stories import at, change

KILLS_AN_OWNER = 20
LONGEST_WAIT = 0.012
"""Seconds after the first acknowledgement, so that a kill falls into any part of a change."""


def record_until_killed(folder: Path, owner: int, seed: int, acknowledge: int) -> None:
    """Record one change after another, each acknowledged with its line once it is recorded."""
    books, random = Books(folder), Random(seed)
    while True:
        book = books.book(owner)
        facts = change(random, book)
        moment = at(book.step)
        after = books.record(owner, facts, f"{seed}", moment)
        line = Line(after.step, moment, f"{seed}", tuple(facts))
        os.write(acknowledge, codec.encode(line) + b"\n")
        books.tend()


def kill_while_recording(folder: Path, owner: int, seed: int) -> list[Line]:
    """What a process acknowledged before it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reading)
            record_until_killed(folder, owner, seed, writing)
        finally:
            os._exit(1)
    os.close(writing)
    random = Random(seed)
    select.select([reading], [], [], 10)
    select.select([], [], [], random.random() * LONGEST_WAIT)
    os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as pipe:
        acknowledged = pipe.read().split(b"\n")[:-1]
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL
    return [codec.decode(line) for line in acknowledged]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_nothing_acknowledged_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, long: bool
) -> None:
    kills = 1000 if long else 200
    monkeypatch.setattr(opened, "SHORT", 4)  # checkpoints come often, so that kills hit them too
    recorded: list[Line] = []
    total = 0
    for seed in range(kills):
        owner = 1 + seed // KILLS_AN_OWNER
        if seed % KILLS_AN_OWNER == 0:
            recorded = []
        acknowledged = kill_while_recording(tmp_path, owner, seed)
        total += len(acknowledged)
        books = Books(tmp_path)
        lines = list(books.lines(owner))
        assert lines[: len(recorded) + len(acknowledged)] == recorded + acknowledged
        assert len(lines) <= len(recorded) + len(acknowledged) + 1
        assert books.book(owner) == fold(lines)
        assert list((tmp_path / "spare").iterdir()) == []
        os.close(books._lock)  # the parent too leaves without a word
        recorded = lines
    assert total > kills
