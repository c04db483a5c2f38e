"""The end with updates in hand: what Telegram was told we have is recorded all the same, once.

Bursts over HTTP into the bot as a process of its own; 2 kills and 1 stop, with --long 50 of each.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random

from bot.domain.facts import Owed
from bot.storage.books import Books
from tests.faults.conftest import Bot, Run
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
    async def kill(bot: Bot) -> None:
        bot.process.kill()
        await bot.process.wait()

    burst = Burst(telegram, run, tmp_path / "store")
    for _ in range(50 if long else 2):
        await burst.cut_short(kill)
    assert burst.in_hand > 0


async def test_a_stop_with_a_burst_in_hand_is_over_in_ten_seconds_and_loses_nothing(
    telegram: Telegram, run: Run, tmp_path: Path, long: bool
) -> None:
    async def stop(bot: Bot) -> None:
        assert await bot.stop() == 0

    burst = Burst(telegram, run, tmp_path / "store")
    for _ in range(50 if long else 1):
        await burst.cut_short(stop)


@dataclass
class Burst:
    """Debts of different sums, written faster than they can be answered."""

    telegram: Telegram
    run: Run
    store: Path
    random: Random = field(default_factory=lambda: Random(11))
    owed: int = 100
    in_hand: int = 0
    """How many were told to the bot and not in its journal when it ended."""

    async def cut_short(self, end: Callable[[Bot], Awaitable[None]]) -> None:
        """Write a burst, end the process in the middle of it, and see all of it in the next."""
        wanted = range(self.owed, self.owed + BURST)
        for amount in wanted:
            await self.telegram.write(f"Acme owes £{amount} for the logo, due 1 April 2027")
        async with self.run(self.telegram.base_url) as bot:
            await self.telegram.until(partial(answered, self.telegram, wanted[0]))
            await asyncio.sleep(self.random.random() * 0.2)
            await end(bot)
        self.owed += BURST
        if left := set(wanted) - set(pounds_owed(self.store)):
            self.in_hand += len(left)
            async with self.run(self.telegram.base_url) as bot:
                await self.telegram.until(partial(answered, self.telegram, wanted[-1]))
                assert await bot.stop() == 0
        assert sorted(pounds_owed(self.store)) == list(range(100, self.owed))


def answered(telegram: Telegram, amount: int) -> bool:
    return any(f"£{amount:,}" in said for said in telegram.said())
