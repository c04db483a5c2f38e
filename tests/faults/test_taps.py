"""What a tap lets out, and how often: many taps at once, and none at all after going back to a
backup, by each channel. 2 letters a channel, with --long 170, tapped 20 times each.
"""

from __future__ import annotations

import asyncio
import os
import select
import subprocess
from pathlib import Path
from typing import Final

import pytest

from bot.domain.drafts import Channel, Outcome, Reached, State
from bot.domain.intents import Approve
from bot.storage.inbox import Inbox
from tests.faults.outgoing import (
    CHANNELS,
    NOW,
    OWNER,
    Peers,
    Pressing,
    at_work,
    made,
    peers,
    take,
    tap,
    to_whom,
    with_letters,
)
from tests.faults.test_backups import by_the_book
from tests.faults.test_sends import Taken, book_of
from tests.post.deskwork import SetClock

ROOT: Final = Path(__file__).parents[2]
PRESSES: Final = 20

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def taken_by(there: Peers) -> Taken:
    """All that the peers took."""
    taken = Taken(there)
    while select.select([there.took], [], [], 0)[0]:
        taken.more()
    return taken


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_letter_tapped_twenty_times_at_once_goes_out_once(
    tmp_path: Path, long: bool, channel: Channel
) -> None:
    store, letters = tmp_path / "store", 170 if long else 2
    with_letters(store, channel, letters)
    with peers() as there:
        asyncio.run(tapped_at_once(store, there))
        taken = taken_by(there)
    book = book_of(store)
    assert {draft.state for draft in book.drafts.values()} == {State.SENT}
    assert dict(taken.copies) == {to_whom(draft): 1 for draft in book.drafts.values()}
    assert len(taken.copies) == letters


async def tapped_at_once(store: Path, there: Peers) -> None:
    async with at_work(store, there) as app:
        waiting = app.desk.book(OWNER).waiting()
        taps = [tap(app, draft) for _ in range(PRESSES) for draft in waiting]
        await asyncio.gather(*(take(app, one) for one in taps))
        await app.idle()


@pytest.mark.parametrize("channel", CHANNELS)
def test_after_going_back_to_a_backup_nothing_goes_out_without_a_new_tap(
    tmp_path: Path, channel: Channel
) -> None:
    store = tmp_path / "store"
    told = {"STORE": str(store), "BACKUP": str(tmp_path / "backup"), "PATH": os.environ["PATH"]}
    back_up, go_back = by_the_book()
    with_letters(store, channel, 5)
    half_way(store)
    subprocess.run(back_up, shell=True, check=True, env=told)
    with peers() as there:
        asyncio.run(tapped_at_once(store, there))  # life goes on
        lived = taken_by(there).copies
        subprocess.run(go_back, shell=True, check=True, env=told)
        assert Inbox(store).waiting == ()
        asyncio.run(days_go_by(store, there))
        assert not taken_by(there).copies
        states = {draft.id: draft.state for draft in book_of(store).drafts.values()}
        assert set(states.values()) <= {State.PROPOSED, State.NOT_SENT, State.UNKNOWN, State.SENT}
        asyncio.run(tapped_at_once(store, there))
        again = taken_by(there).copies
    assert lived and set(again.values()) == {1}


def half_way(store: Path) -> None:
    """Of five letters one is at each point of its way, and a tap on the last is in hand."""
    app = made(store)
    press, drafts = Pressing(app), app.desk.book(OWNER).waiting()
    for draft in drafts[:4]:
        press(Approve(draft.id, draft.version))
    for draft in drafts[1:3]:
        app.desk.sending(OWNER, draft.id)
    app.desk.settle(OWNER, drafts[2].id, Outcome(Reached.DELIVERED))
    app.desk.settle(OWNER, drafts[3].id, Outcome(Reached.NOT_SENT, "connect"))
    inbox = Inbox(store)
    inbox.keep([tap(app, drafts[4]).to_dict()])
    inbox.close()
    app.books.close()


async def days_go_by(store: Path, there: Peers) -> None:
    clock = SetClock(NOW)
    async with at_work(store, there, clock) as app:
        for _ in range(12):
            await app.tick()
            await app.idle()
            clock.on(hours=6)
