"""The clockwork: one repeating tick that looks at the owners who are due.

Nothing is remembered here that the books do not say: at start, and whenever the clock was set,
every owner counts as due, and a look says when to look again.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from heapq import heapify, heappop, heappush
from typing import Any, Final, Protocol

from telegram.ext import CallbackContext, Job, JobQueue

from bot.actions.ports import Clock

INTERVAL: Final = timedelta(seconds=30)
SLICE: Final = 50
"""How many owners are looked at before others get a turn on the loop."""
PARTED: Final = 5.0
"""Seconds by which wall and steady time may part before the clock counts as set."""

log = logging.getLogger(__name__)


def machine_time() -> datetime:
    return datetime.now(UTC)


class Diary(Protocol):
    """What the clockwork asks of the desk; moments are UTC."""

    def tick(self, owners: Sequence[int]) -> None: ...

    def next_look(self, owner: int) -> datetime | None: ...

    def waits(self, owner: int) -> bool:
        """Whether there is anything to show the owner."""


class Clockwork:
    """A heap of (due, owner).

    `show` is the outbox's: it shows an owner what waits, and says whether all of it was shown;
    else it is tried at the next tick. `carry` is the courier's: it begins the tries that are due.
    `clock` is the bot's; `wall` and `steady` are the machine's, by which APScheduler waits.
    """

    def __init__(
        self,
        diary: Diary,
        clock: Clock,
        owners: Callable[[], Iterable[int]],
        show: Callable[[int], Awaitable[bool]],
        carry: Callable[[datetime], None],
        wall: Callable[[], datetime] = machine_time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._diary = diary
        self._clock = clock
        self._owners = owners
        self._show = show
        self._carry = carry
        self._wall = wall
        self._steady = steady
        self._due: dict[int, datetime] = {}
        self._heap: list[tuple[datetime, int]] = []
        self._job: Job[Any] | None = None
        self._guard: asyncio.Task[None] | None = None
        self._started = False
        self._ticking = asyncio.Lock()
        self._ticked: float | None = None

    def start(self, jobs: JobQueue[Any]) -> None:
        """Tick on the JobQueue from now on. A late tick runs late, several late ones run once."""
        self._job = jobs.run_repeating(
            self._rung,
            interval=INTERVAL,
            name="tick",
            job_kwargs={
                "misfire_grace_time": None,
                "coalesce": True,
                "max_instances": 1,
                "next_run_time": self._wall(),
            },
        )
        self._guard = asyncio.get_running_loop().create_task(self._watch(), name="clock guard")

    async def stop(self) -> None:
        """Stop watching the clock; the JobQueue is stopped by its application."""
        if self._guard:
            self._guard.cancel()
            await asyncio.gather(self._guard, return_exceptions=True)
            self._guard = None

    def touch(self, owner: int) -> None:
        """The owner's book has changed: look at it at the next tick."""
        now = self._clock.now()
        if self._due.get(owner, now + INTERVAL) > now:
            self._plan(owner, now)

    def next_due(self, after: datetime) -> datetime | None:
        """The first moment (UTC), not before `after`, at which a tick has somebody to look at."""
        self._begin()
        while self._heap and self._due.get(self._heap[0][1]) != self._heap[0][0]:
            heappop(self._heap)
        return max(after, self._heap[0][0]) if self._heap else None

    @property
    def age(self) -> float | None:
        """Seconds since a tick was finished; None before the first."""
        return None if self._ticked is None else self._steady() - self._ticked

    async def tick(self) -> None:
        """Try again what did not go out the first time, look at everybody who is due, and show
        them what came of it. Two ticks never run at once."""
        async with self._ticking:
            self._begin()
            self._carry(self._clock.now())
            due = self._take_due()
            for start in range(0, len(due), SLICE):
                waiting = [one for one in due[start : start + SLICE] if self._look(one)]
                await asyncio.gather(*map(self._serve, waiting))
                await asyncio.sleep(0)
            self._ticked = self._steady()

    def reset(self) -> None:
        """Everybody counts as due again, now."""
        now = self._clock.now()
        self._due = dict.fromkeys(self._owners(), now)
        self._heap = [(now, owner) for owner in self._due]
        heapify(self._heap)
        self._started = True

    def was_set(self, wall: timedelta, steady: float) -> bool:
        """Whether the clock was set while `wall` went by on it and `steady` seconds in truth."""
        parted = wall.total_seconds() - steady
        if abs(parted) <= PARTED:
            return False
        log.warning("the clock was set by %+.0f s: everybody is looked at again", parted)
        self.reset()
        if self._job:
            self._job.job.reschedule("interval", seconds=INTERVAL.total_seconds())
            self._job.job.modify(next_run_time=self._wall())
        return True

    def _begin(self) -> None:
        if not self._started:
            self.reset()

    def _plan(self, owner: int, due: datetime) -> None:
        self._due[owner] = due
        heappush(self._heap, (due, owner))

    def _take_due(self) -> list[int]:
        now = self._clock.now()
        owners: list[int] = []
        while self._heap and self._heap[0][0] <= now:
            due, owner = heappop(self._heap)
            if self._due.get(owner) == due:  # else planned anew since
                del self._due[owner]
                owners.append(owner)
        return owners

    def _look(self, owner: int) -> bool:
        """Whether there is something to show. One book that cannot be read or written must not
        hold up the others."""
        soonest = self._clock.now() + INTERVAL
        try:
            self._diary.tick((owner,))
            following, waits = self._diary.next_look(owner), self._diary.waits(owner)
        except Exception as trouble:
            log.error("owner %d could not be looked at: %s", owner, type(trouble).__name__)
            self._plan(owner, soonest)
            return False
        if following is not None:
            self._plan(owner, following if following > self._clock.now() else soonest)
        return waits

    async def _serve(self, owner: int) -> None:
        try:
            if await self._show(owner):
                return
        except Exception as trouble:
            log.error("owner %d could not be served: %s", owner, type(trouble).__name__)
        soonest = self._clock.now() + INTERVAL
        if self._due.get(owner, soonest) >= soonest:
            self._plan(owner, soonest)

    async def _rung(self, _: CallbackContext[Any, Any, Any, Any]) -> None:
        await self.tick()

    async def _watch(self) -> None:
        """APScheduler waits by the wall clock: set back a day, it would sleep for a day."""
        wall, steady = self._wall(), self._steady()
        while True:
            await asyncio.sleep(INTERVAL.total_seconds() / 2)
            now, ticks = self._wall(), self._steady()
            self.was_set(now - wall, ticks - steady)
            wall, steady = now, ticks
