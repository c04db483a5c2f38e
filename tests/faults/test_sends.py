"""Kill -9 around a send, by each channel: at most one copy of what was approved, and what nobody
can tell is asked about.

One owner taps one letter after the other; the process dies up to 12 ms after the peer took the
first, second or third letter since its start, and is started again until all are settled. What
waits, or was not sent, is tapped anew; what is unknown never. 3 kills a channel, with --long 1,000.
"""

from __future__ import annotations

import asyncio
import os
import select
import signal
import sys
from collections import Counter
from pathlib import Path
from random import Random
from shutil import copytree
from typing import Final, NoReturn

import pytest

from bot.domain.book import Book
from bot.domain.drafts import Channel, State
from bot.storage.books import Books
from tests.faults.outgoing import (
    CHANNELS,
    OWNER,
    Peers,
    at_work,
    peers,
    take,
    tap,
    to_whom,
    with_letters,
)

LETTERS: Final = 20
LONGEST_WAIT: Final = 0.012
AT_MOST: Final = 3


def send_all(store: Path, there: Peers) -> NoReturn:
    """Be the bot, with an owner who approves what waits, until nothing does."""
    code = 70
    try:
        asyncio.run(_send_all(store, there))
        code = 0
    finally:
        os._exit(code)


async def _send_all(store: Path, there: Peers) -> None:
    async with at_work(store, there) as app:
        await app.tick()  # what the last process left is settled, and told
        for draft in app.desk.book(OWNER).waiting():
            await take(app, tap(app, draft))
            await app.idle()


class Taken:
    """How often the peers took a letter for whom."""

    def __init__(self, there: Peers) -> None:
        self.there = there
        self.copies: Counter[str] = Counter()
        self._rest = b""

    def more(self) -> int:
        *whole, self._rest = (self._rest + os.read(self.there.took, 4096)).split(b"\n")
        self.copies.update(line.decode() for line in whole)
        return len(whole)


def killed(store: Path, taken: Taken, random: Random) -> bool:
    """Run until the kill comes; False if it ended first, with nothing left to send."""
    over, alive = os.pipe()
    child = os.fork()
    if not child:
        os.close(over)
        send_all(store, taken.there)
    os.close(alive)
    wanted, ended = random.randint(1, AT_MOST), False
    while wanted > 0 and not ended:
        ready, _, _ = select.select([taken.there.took, over], [], [], 30)
        wanted -= taken.more() if taken.there.took in ready else 0
        ended = over in ready
        assert ready
    if not ended:
        select.select([], [], [], random.random() * LONGEST_WAIT)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    os.close(over)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, -signal.SIGKILL)
    return code != 0


def book_of(store: Path) -> Book:
    books = Books(store)
    try:
        return books.book(OWNER)
    finally:
        books.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("channel", CHANNELS)
def test_a_kill_around_a_send_makes_no_second_copy(
    tmp_path: Path, long: bool, channel: Channel
) -> None:
    random, letters = Random(channel), LETTERS if long else 5
    with_letters(tmp_path / "begun", channel, letters)
    kills, ends, arrived, stores = 0, Counter[State](), 0, 0
    with peers() as there:
        while kills < (1_000 if long else 3):
            stores += 1
            store, taken, before = tmp_path / str(stores), Taken(there), kills
            copytree(tmp_path / "begun", store)
            while killed(store, taken, random):
                kills += 1
            book = book_of(store)
            drafts = {to_whom(draft): draft for draft in book.drafts.values()}
            assert set(taken.copies) <= set(drafts)
            assert set(taken.copies.values()) == {1}
            for whom, draft in drafts.items():
                assert draft.state in (State.SENT, State.UNKNOWN)
                assert draft.state is State.UNKNOWN or whom in taken.copies
            unknown = [draft for draft in drafts.values() if draft.state is State.UNKNOWN]
            asked = " ".join(book.mentioned)
            assert all(f"unknown-{draft.id}-" in asked for draft in unknown)
            assert len(unknown) <= kills - before
            arrived += sum(to_whom(draft) in taken.copies for draft in unknown)
            ends.update(draft.state for draft in drafts.values())
    assert ends[State.SENT] > kills / 2
    figures = f"{kills} kills, {sum(ends.values())} letters, {ends[State.UNKNOWN]} unknown"
    sys.stdout.write(f"{channel}: {figures}, {arrived} of these arrived, none twice\n")
