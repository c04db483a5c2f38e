"""The clockwork: who is due is looked at, once, whatever the clock does and whoever fails."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from telegram.ext import Application

from bot.clockwork import INTERVAL, SLICE, Clockwork
from tests.chat.recording import Telegram

START = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@dataclass
class World:
    """A clock that stands, a diary that notes each look, and people who are shown things.

    `plans` is when to look at an owner again; who is `in trouble` can't be looked at, who is
    `away` can't be shown anything.
    """

    now_is: datetime = START
    people: Sequence[int] = (1, 2, 3)
    plans: dict[int, datetime | None] = field(default_factory=dict)
    in_trouble: set[int] = field(default_factory=set)
    away: set[int] = field(default_factory=set)
    looks: list[tuple[datetime, int]] = field(default_factory=list)
    shown: list[int] = field(default_factory=list)
    carried: list[datetime] = field(default_factory=list)
    served: asyncio.Event = field(default_factory=asyncio.Event)
    wall_is: datetime = field(default_factory=lambda: datetime.now(UTC))
    steady_is: float = 0.0

    def now(self) -> datetime:
        return self.now_is

    def tick(self, owners: Sequence[int]) -> None:
        for owner in owners:
            if owner in self.in_trouble:
                raise RuntimeError("Dana Cohen owes 4,500")
            self.looks.append((self.now_is, owner))

    def next_look(self, owner: int) -> datetime | None:
        return self.plans.get(owner)

    def waits(self, owner: int) -> bool:
        return True

    async def show(self, owner: int) -> bool:
        self.shown.append(owner)
        self.served.set()
        return owner not in self.away

    def clockwork(self) -> Clockwork:
        return Clockwork(
            self,
            self,
            lambda: self.people,
            self.show,
            self.carried.append,
            lambda: self.wall_is,
            lambda: self.steady_is,
        )

    def looked(self) -> list[int]:
        """Who was looked at since the last call."""
        looks, self.looks = [owner for _, owner in self.looks], []
        return looks


async def test_at_start_everybody_is_looked_at_and_then_nobody_before_their_time() -> None:
    world = World(plans={1: START + HOUR, 2: START + DAY})
    clockwork = world.clockwork()
    await clockwork.tick()
    assert world.looked() == [1, 2, 3]
    await clockwork.tick()
    assert world.looked() == []
    world.now_is = START + HOUR
    await clockwork.tick()
    assert world.looked() == [1]
    assert world.shown == [1, 2, 3, 1]


async def test_a_missed_time_heals_at_the_next_tick_and_counts_once() -> None:
    world = World(plans={1: START + HOUR})
    clockwork = world.clockwork()
    await clockwork.tick()
    world.looked()
    world.now_is, world.plans = START + 5 * DAY, {1: START + 6 * DAY}
    await clockwork.tick()
    await clockwork.tick()
    assert world.looked() == [1]


async def test_a_change_has_the_owner_looked_at_again_once() -> None:
    world = World(plans={1: START + DAY})
    clockwork = world.clockwork()
    await clockwork.tick()
    world.looked()
    for _ in range(3):
        clockwork.touch(1)
    clockwork.touch(9)
    await clockwork.tick()
    assert world.looked() == [1, 9]


async def test_a_change_can_put_off_or_bring_forward_what_was_planned() -> None:
    world = World(people=[1], plans={1: START + HOUR})
    clockwork = world.clockwork()
    await clockwork.tick()
    world.plans = {1: START + DAY}
    clockwork.touch(1)
    await clockwork.tick()
    assert clockwork.next_due(START) == START + DAY
    world.looked()
    world.now_is = START + HOUR
    await clockwork.tick()
    assert world.looked() == []


async def test_one_damaged_book_holds_up_nobody_and_is_tried_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    world = World(in_trouble={2})
    clockwork = world.clockwork()
    await clockwork.tick()
    assert world.looked() == [1, 3]
    assert "owner 2 could not be looked at: RuntimeError" in caplog.text
    assert "Dana" not in caplog.text
    world.in_trouble, world.now_is = set(), START + INTERVAL
    await clockwork.tick()
    assert world.looked() == [2]


async def test_who_could_not_be_shown_everything_is_tried_at_the_next_tick() -> None:
    world = World(away={1}, plans={1: START + DAY})
    clockwork = world.clockwork()
    await clockwork.tick()
    world.away, world.now_is = set(), START + INTERVAL
    await clockwork.tick()
    assert world.shown == [1, 2, 3, 1]
    assert clockwork.next_due(world.now_is) == START + DAY


async def test_a_show_that_fails_is_no_end_of_the_tick(caplog: pytest.LogCaptureFixture) -> None:
    world = World()

    async def broken(owner: int) -> bool:
        raise RuntimeError

    clockwork = Clockwork(world, world, lambda: [1, 2], broken, world.carried.append)
    await clockwork.tick()
    assert clockwork.next_due(START) == START + INTERVAL
    assert caplog.text.count("could not be served") == 2


async def test_a_plan_that_lies_in_the_past_does_not_turn_round_and_round() -> None:
    world = World(people=[1], plans={1: START - DAY})
    clockwork = world.clockwork()
    await clockwork.tick()
    assert clockwork.next_due(START) == START + INTERVAL


async def test_letters_that_did_not_go_out_are_tried_at_every_tick() -> None:
    world = World(people=[])
    clockwork = world.clockwork()
    await clockwork.tick()
    world.now_is += INTERVAL
    await clockwork.tick()
    assert world.carried == [START, START + INTERVAL]


async def test_the_next_due_moment_leads_the_console_through_time_in_order() -> None:
    world = World(plans={1: START + 2 * HOUR, 2: START + HOUR})
    clockwork = world.clockwork()
    assert clockwork.next_due(START) == START
    seen = []
    while (due := clockwork.next_due(world.now_is)) is not None:
        world.now_is = due
        await clockwork.tick()
        world.plans = {}
        seen.append((due, world.looked()))
    assert seen == [(START, [1, 2, 3]), (START + HOUR, [2]), (START + 2 * HOUR, [1])]


async def test_nobody_known_means_nothing_due() -> None:
    assert World(people=[]).clockwork().next_due(START) is None


async def test_many_owners_are_looked_at_in_slices_with_a_turn_for_others_between() -> None:
    world = World(people=range(3 * SLICE))
    clockwork = world.clockwork()
    sizes: list[int] = []

    async def other() -> None:
        while len(world.looks) < 3 * SLICE:
            sizes.append(len(world.looks))
            await asyncio.sleep(0)

    await asyncio.gather(clockwork.tick(), other())
    assert {SLICE, 2 * SLICE} <= set(sizes)


async def test_two_ticks_at_once_look_at_everybody_once() -> None:
    world = World()
    clockwork = world.clockwork()
    await asyncio.gather(clockwork.tick(), clockwork.tick())
    assert world.looked() == [1, 2, 3]


@pytest.mark.parametrize(
    ("wall", "steady", "was_set"),
    [
        (15.0, 15.0, False),
        (15.0, 19.9, False),
        (-3600.0, 15.0, True),
        (-86400.0, 15.0, True),
        (86400.0, 15.0, True),
        (15.0, 21.0, True),
    ],
)
async def test_a_clock_that_was_set_has_everybody_looked_at_again(
    wall: float, steady: float, was_set: bool
) -> None:
    world = World(plans=dict.fromkeys((1, 2, 3), START + DAY))
    clockwork = world.clockwork()
    await clockwork.tick()
    world.looked()
    world.now_is += timedelta(seconds=wall)
    assert clockwork.was_set(timedelta(seconds=wall), steady) is was_set
    await clockwork.tick()
    assert world.looked() == ([1, 2, 3] if was_set else [])


def application() -> Application[Any, Any, Any, Any, Any, Any]:
    return Application.builder().token("1000:TEST").request(Telegram()).updater(None).build()


async def test_the_tick_runs_on_the_job_queue_and_late_jobs_run_all_the_same() -> None:
    world, running = World(), application()
    assert running.job_queue
    clockwork = world.clockwork()
    world.wall_is -= HOUR
    async with running:
        clockwork.start(running.job_queue)  # due an hour ago, as after a long sleep
        (job,) = running.job_queue.jobs()
        await running.start()
        await asyncio.wait_for(world.served.wait(), 5)
        assert (job.job.misfire_grace_time, job.job.coalesce, job.job.max_instances) == (
            None,
            True,
            1,
        )
        await clockwork.stop()
        await running.stop()
    assert world.looked() == [1, 2, 3]


async def test_a_clock_set_back_a_day_does_not_stop_the_tick_for_a_day(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, running = World(), application()
    assert running.job_queue
    clockwork, sleep = world.clockwork(), asyncio.sleep

    async def quickly(seconds: float) -> None:
        world.steady_is += seconds
        world.wall_is += timedelta(seconds=seconds)
        await sleep(0)

    monkeypatch.setattr(asyncio, "sleep", quickly)
    async with running:
        await running.job_queue.start()
        clockwork.start(running.job_queue)
        (job,) = running.job_queue.jobs()
        await sleep(0)
        job.job.modify(next_run_time=datetime.now(UTC) + DAY)
        world.wall_is -= DAY
        with caplog.at_level(logging.WARNING, logger="bot.clockwork"):
            for _ in range(5):
                await sleep(0)
        assert job.next_t
        assert job.next_t < datetime.now(UTC) + 2 * INTERVAL
        assert caplog.text.count("the clock was set") == 1
        await clockwork.stop()
        await running.job_queue.stop()
