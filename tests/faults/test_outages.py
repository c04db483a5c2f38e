"""Telegram out of reach in each of its ways: nothing that was written is lost, and the bot is back
by itself, without hammering at the door or filling the log.

Two kinds of outage for a second, with --long all seven for a minute, each of a bot of its own.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path

from bot.domain.facts import Owed
from bot.storage.books import Books
from tests.faults.conftest import ROOT, Run
from tests.faults.telegram import OWNER, Telegram, telegram_at

KINDS = ("page", "names", "broken", "failing", "silent", "cut", "garbage")
"""`names`: no name is resolved any more; the others as `telegram.Weather` says."""
NO_NAMES = """
import os, socket
usual = socket.getaddrinfo
def at_times(*args, **more):
    if os.path.exists(os.environ["ZQ_NO_NAMES"]):
        raise socket.gaierror(-3, "Temporary failure in name resolution")
    return usual(*args, **more)
socket.getaddrinfo = at_times
"""
LOG = 100_000
BACK = 35.0
"""Seconds after the outage by which the bot answers again."""


async def outage(kind: str, folder: Path, run: Run, long: bool) -> str:
    """Some debts are written before, during and after; what it came to, in words."""
    many, lasts = (20, 60.0) if long else (2, 1.0)
    flag, site, polls = folder / f"{kind}.flag", folder / f"{kind}.site", 0
    site.mkdir()
    (site / "sitecustomize.py").write_text(NO_NAMES)
    python = os.pathsep.join([str(site), str(ROOT)])
    async with telegram_at(folder / f"{kind}.jsonl") as telegram:
        telegram.patience = 240 if long else 40

        def weather(_: str) -> str:
            nonlocal polls
            polls += 1
            return "cut" if kind == "names" else kind

        address = f"http://localhost:{telegram.port}/bot"
        async with run(address, kind, PYTHONPATH=python, ZQ_NO_NAMES=str(flag)) as bot:
            await written(telegram, range(many))
            await telegram.until(answered(telegram, many - 1))
            flag.touch()
            telegram.weather = weather
            await written(telegram, range(many, 2 * many))
            await asyncio.sleep(lasts)
            flag.unlink()
            telegram.weather = None
            healed, said = asyncio.get_running_loop().time(), len(telegram.said())
            await telegram.until(lambda: len(telegram.said()) > said)
            back = asyncio.get_running_loop().time() - healed
            await written(telegram, range(2 * many, 3 * many))
            await telegram.until(answered(telegram, 3 * many - 1))
            bot.ask_to_stop()
            assert await bot.end(within=30) == 0  # seven bots, and few processors
    assert sorted(owed(folder / kind)) == list(range(3 * many)), kind
    assert back <= BACK and polls <= 20, (kind, back, polls)
    size = bot.log.stat().st_size
    assert size <= LOG, kind
    return f"{kind}: back after {back:.1f} s, {polls} polls, {size} bytes of log"


def answered(telegram: Telegram, number: int) -> Callable[[], bool]:
    return lambda: any(f"£{number + 100}" in one for one in telegram.said())


async def written(telegram: Telegram, numbers: range) -> None:
    for number in numbers:
        await telegram.write(f"Acme owes £{number + 100} for the logo, due 1 May 2030")


def owed(store: Path) -> list[int]:
    books = Books(store)
    try:
        facts = [fact for line in books.lines(OWNER) for fact in line.facts]
    finally:
        books.close()
    return [fact.amount.minor // 100 - 100 for fact in facts if isinstance(fact, Owed)]


async def test_out_of_reach_of_telegram_nothing_is_lost_and_it_is_back_by_itself(
    run: Run, tmp_path: Path, long: bool
) -> None:
    kinds = KINDS if long else KINDS[:2]
    told = await asyncio.gather(*(outage(kind, tmp_path, run, long) for kind in kinds))
    sys.stdout.write("\n".join((*told, "")))
