"""Kill -9 with updates in hand: what Telegram was told we have is recorded all the same, once.

Bursts over HTTP into the bot as a process of its own; 4 kills, with --long 50.
"""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from random import Random

from bot.domain.facts import Owed
from bot.storage.books import Books
from tests.faults.conftest import Run
from tests.faults.telegram import OWNER, Telegram

BURST = 20


def pounds_owed(store: Path) -> list[int]:
    """Every debt in the owner's journal, in the order written down."""
    books = Books(store)
    try:
        facts = [fact for line in books.lines(OWNER) for fact in line.facts]
    finally:
        books.close()
    return [fact.amount.minor // 100 for fact in facts if isinstance(fact, Owed)]


async def test_a_kill_with_a_burst_in_hand_loses_and_doubles_nothing(
    telegram: Telegram, run: Run, tmp_path: Path, long: bool
) -> None:
    random, owed, in_hand = Random(11), 100, 0
    store = tmp_path / "store"
    for _ in range(50 if long else 4):
        wanted = range(owed, owed + BURST)
        for amount in wanted:
            await telegram.write(f"Acme owes £{amount} for the logo, due 1 April 2027")
        async with run(telegram.base_url) as bot:
            await telegram.until(partial(answered, telegram, wanted[0]))
            await asyncio.sleep(random.random() * 0.2)
            bot.process.kill()
            await bot.process.wait()
        in_hand += len(set(wanted) - set(pounds_owed(store)))
        async with run(telegram.base_url) as bot:
            await telegram.until(partial(answered, telegram, wanted[-1]))
            assert await bot.stop() == 0
        owed += BURST
    assert sorted(pounds_owed(store)) == list(range(100, owed))
    assert in_hand > 0


def answered(telegram: Telegram, amount: int) -> bool:
    return any(f"£{amount}" in said for said in telegram.said())
