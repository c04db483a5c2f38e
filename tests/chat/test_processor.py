"""One queue a sender, people side by side."""

from __future__ import annotations

import asyncio

from telegram import Update

from bot.chat.processor import SIDE_BY_SIDE, OneQueueASender
from tests.chat.recording import tapped, written


def update(text: str, user: int) -> Update:
    return Update.de_json(written(text, user=user), None)


async def test_one_persons_updates_wait_for_each_other_in_order() -> None:
    processor, seen, running = OneQueueASender(), list[int](), 0

    async def handle(number: int) -> None:
        nonlocal running
        running += 1
        assert running == 1
        for _ in range(3):
            await asyncio.sleep(0)
        seen.append(number)
        running -= 1

    await asyncio.gather(
        *(processor.process_update(update("x", 1), handle(number)) for number in range(50))
    )
    assert seen == list(range(50))


async def test_a_slow_person_holds_up_nobody_else() -> None:
    processor, gate, done = OneQueueASender(), asyncio.Event(), list[str]()

    async def slow() -> None:
        await gate.wait()
        done.append("slow")

    async def quick() -> None:
        done.append("quick")

    flood = [
        asyncio.ensure_future(processor.process_update(update("x", 1), slow()))
        for _ in range(3 * SIDE_BY_SIDE)
    ]
    await asyncio.sleep(0)
    await processor.process_update(update("y", 2), quick())
    assert done == ["quick"]
    gate.set()
    await asyncio.gather(*flood)
    assert len(done) == 1 + 3 * SIDE_BY_SIDE


async def test_taps_and_words_of_one_person_stand_in_one_queue() -> None:
    processor, seen = OneQueueASender(), list[str]()

    async def handle(what: str) -> None:
        await asyncio.sleep(0)
        seen.append(what)

    tap = Update.de_json(tapped("undo", user=1), None)
    await asyncio.gather(
        processor.process_update(update("x", 1), handle("words")),
        processor.process_update(tap, handle("tap")),
        processor.process_update(update("x", 1), handle("more words")),
    )
    assert seen == ["words", "tap", "more words"]


async def test_only_so_many_people_are_answered_at_once() -> None:
    processor, running, most = OneQueueASender(), 0, 0

    async def handle() -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        running -= 1

    people = range(1, 2 * SIDE_BY_SIDE)
    await asyncio.gather(*(processor.process_update(update("x", one), handle()) for one in people))
    assert most == SIDE_BY_SIDE


async def test_a_mishap_lets_the_next_in_and_a_queue_that_is_empty_is_gone() -> None:
    processor, seen = OneQueueASender(), list[str]()

    async def fails() -> None:
        raise ValueError

    async def works() -> None:
        seen.append("next")

    results = await asyncio.gather(
        processor.process_update(update("x", 1), fails()),
        processor.process_update(update("x", 1), works()),
        return_exceptions=True,
    )
    assert isinstance(results[0], ValueError)
    assert seen == ["next"]
    assert processor._queues == {}


async def test_what_fails_for_the_end_alone_stays_to_be_done() -> None:
    done = list[int]()
    processor, gate = OneQueueASender(done=done.append), asyncio.Event()

    async def cut_short() -> None:
        await gate.wait()
        raise RuntimeError("the application is not running")

    work = asyncio.ensure_future(processor.process_update(update("x", 1), cut_short()))
    await asyncio.sleep(0)
    processor.let_be()
    gate.set()
    await asyncio.gather(work, return_exceptions=True)
    assert work.done() and done == []
