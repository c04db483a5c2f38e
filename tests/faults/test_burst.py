"""The end with updates in hand: what Telegram was told we have is recorded all the same, once.

Bursts over HTTP into the bot as a process of its own, of ten people who write two lines each;
2 kills and 1 stop. With --long 50 kills and 100 stops, of fifty people.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random

from bot.domain.facts import Owed
from bot.storage.books import Books
from bot.storage.inbox import Inbox
from tests.faults.conftest import Bot, Run
from tests.faults.telegram import OWNER, Telegram

LINES = 2


def pounds_owed(store: Path) -> list[int]:
    """Every debt in the owners' journals."""
    books = Books(store)
    try:
        lines = [line for owner in books.owners() for line in books.lines(owner)]
    finally:
        books.close()
    facts = [fact for line in lines for fact in line.facts]
    return [fact.amount.minor // 100 for fact in facts if isinstance(fact, Owed)]


async def test_a_kill_with_a_burst_in_hand_loses_and_doubles_nothing(
    telegram: Telegram, run: Run, tmp_path: Path, long: bool
) -> None:
    async def kill(bot: Bot) -> None:
        bot.process.kill()
        await bot.process.wait()

    burst = Burst(telegram, run, tmp_path / "store", 50 if long else 10)
    burst.store.mkdir(mode=0o700)
    Inbox(burst.store).keep([{"update_id": 10**9, "message": 17}])  # what no library could read
    for _ in range(50 if long else 2):
        await burst.cut_short(kill)
    assert burst.in_hand > 0


async def test_a_stop_with_a_burst_in_hand_is_over_in_ten_seconds_and_loses_nothing(
    telegram: Telegram, run: Run, tmp_path: Path, long: bool
) -> None:
    async def stop(bot: Bot) -> None:
        assert await bot.stop() == 0

    burst = Burst(telegram, run, tmp_path / "store", 50 if long else 10)
    for _ in range(100 if long else 1):
        await burst.cut_short(stop)
    sys.stdout.write(f"{burst.in_hand} in hand, the longest stop took {burst.longest:.1f} s\n")


@dataclass
class Burst:
    """Debts of different sums, written faster than they can be answered."""

    telegram: Telegram
    run: Run
    store: Path
    people: int
    random: Random = field(default_factory=lambda: Random(11))
    owed: int = 100
    in_hand: int = 0
    """How many were told to the bot and not in its journals when it ended."""
    longest: float = 0.0
    """Seconds from the word to end to the end."""

    async def cut_short(self, end: Callable[[Bot], Awaitable[None]]) -> None:
        """Write a burst, end the process in the middle of it, and see all of it in the next."""
        self.telegram.patience = 120.0
        wanted = range(self.owed, self.owed + self.people * LINES)
        for amount in wanted:
            await self._write(amount)
        allowed = ",".join(str(OWNER + number) for number in range(self.people))
        async with self.run(self.telegram.base_url, ROLIG_ACCESS_ALLOW=allowed) as bot:
            await self.telegram.until(partial(answered, self.telegram, wanted[:1]))
            await asyncio.sleep(self.random.random() * 0.2)
            began = time.monotonic()
            await end(bot)
            self.longest = max(self.longest, time.monotonic() - began)
        self.owed += len(wanted)
        if left := set(wanted) - set(pounds_owed(self.store)):
            self.in_hand += len(left)
            async with self.run(self.telegram.base_url, ROLIG_ACCESS_ALLOW=allowed) as bot:
                await self.telegram.until(partial(answered, self.telegram, left))
                assert await bot.stop() == 0
        assert sorted(pounds_owed(self.store)) == list(range(100, self.owed))

    async def _write(self, amount: int) -> None:
        person = {"id": OWNER + amount % self.people, "is_bot": False, "first_name": "Robin"}
        await self.telegram.write(
            f"Acme owes £{amount} for the logo, due 1 April 2027",
            **{"from": person | {"language_code": "en"}, "chat": person | {"type": "private"}},
        )


def answered(telegram: Telegram, amounts: Iterable[int]) -> bool:
    said = " ".join(telegram.said())
    return all(f"owes £{amount:,} for" in said for amount in amounts)
