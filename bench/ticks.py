"""D: the clockwork. What a tick costs when nothing is due, and when everybody is."""

from __future__ import annotations

from asyncio import AbstractEventLoop
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bench.pairs import Measured, Row, Work, compare
from bench.still import NOW, Still, loops
from bot.clockwork import Clockwork

DUE: Final = 1_000
TICKS: Final = 500
"""Idle ticks in one go: one alone is too short to be seen beside the start of the loop."""


@dataclass
class Diary:
    """Everybody is looked at again the next morning; `looked` counts."""

    looked: int = 0
    tomorrow: datetime = field(default=NOW + timedelta(days=1))

    def tick(self, owners: Sequence[int]) -> None:
        self.looked += len(owners)

    def next_look(self, owner: int) -> datetime | None:
        return self.tomorrow

    def waits(self, owner: int) -> bool:
        return False


async def show(owner: int) -> bool:
    """Nothing waits."""
    return True


def clockwork(owners: int) -> tuple[Clockwork, Diary]:
    diary = Diary()
    return Clockwork(diary, Still(), lambda: range(owners), show, lambda now: None), diary


def idle(loop: AbstractEventLoop, owners: int) -> Work:
    works, diary = clockwork(owners)
    loop.run_until_complete(works.tick())  # at the start everybody is looked at
    assert diary.looked == owners

    async def ticks() -> None:
        for _ in range(TICKS):
            await works.tick()

    def tick() -> None:
        loop.run_until_complete(ticks())
        assert diary.looked == owners

    return tick


def everybody(loop: AbstractEventLoop) -> Work:
    """Know of a thousand owners, find all of them due, look at each and plan the next look."""

    def tick() -> None:
        works, diary = clockwork(DUE)
        loop.run_until_complete(works.tick())
        assert diary.looked == DUE

    return tick


def jobs(loop: AbstractEventLoop) -> Work:
    """A job for each of a thousand owners, as a scheduler is meant to be used, until all ran."""

    async def run() -> None:
        ran = 0

        async def job(owner: int) -> None:
            nonlocal ran
            ran += 1
            if ran == DUE:
                done.set_result(None)

        done = loop.create_future()
        scheduler = AsyncIOScheduler(event_loop=loop, timezone=UTC)
        scheduler.start(paused=True)
        for owner in range(DUE):
            when = datetime.now(UTC)
            scheduler.add_job(job, "date", (owner,), run_date=when, misfire_grace_time=None)
        scheduler.resume()
        await done
        scheduler.shutdown()

    return lambda: loop.run_until_complete(run())


def d1() -> Measured:
    with loops() as loop:
        return compare(idle(loop, 100_000), idle(loop, 100))


def d2() -> Measured:
    with loops() as loop:
        return compare(jobs(loop), everybody(loop), rounds=30)


ROWS: Final = (
    Row("D1", "idle tick, 100k owners / 100 owners", "≤", 1.3, d1),
    Row("D2", "APScheduler, 1k jobs added and run / a tick at which 1k are due", "≥", 30, d2),
)
