"""A copy of the store taken while it is written to opens, and holds a whole past.

15 copies a run, 100 with --long, of a chat that is fed faster than it can take it.
"""

from __future__ import annotations

import asyncio
import os
import select
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count, islice
from pathlib import Path
from random import Random
from shutil import copytree
from tempfile import TemporaryFile

import pytest

from tests.faults.test_kills import chat, entry, recorded, warm_up

ENTRIES = 1_500


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_every_copy_of_a_store_at_work_is_a_book_as_it_was(tmp_path: Path, long: bool) -> None:
    asyncio.run(warm_up(tmp_path / "warm"))
    random, store = Random(3), tmp_path / "store"
    wanted = [(one.kind, one.amount) for one in islice(map(entry, count()), ENTRIES)]
    lengths = []
    with at_work(store):
        for number in range(100 if long else 15):
            select.select([], [], [], random.random() * 0.05)  # the other process is at work
            copy = tmp_path / f"copy{number}"
            copytree(store, copy)
            found = recorded(copy)
            assert found == wanted[: len(found)]
            lengths.append(len(found))
    assert lengths == sorted(lengths)
    assert lengths[-1] > lengths[0]


@contextmanager
def at_work(store: Path) -> Iterator[None]:
    """A chat on this store in a process of its own, with everything it will ever be told; what it
    says is read by nobody."""
    with TemporaryFile() as lines:
        lines.writelines(one.line for one in islice(map(entry, count()), ENTRIES))
        lines.flush()
        lines.seek(0)
        child = os.fork()
        if not child:
            chat(store, lines.fileno(), os.open(os.devnull, os.O_WRONLY))
        try:
            while not any(store.glob("1/journal*")):
                select.select([], [], [], 0.01)
            yield
        finally:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
