"""The pace of messages, on a loop whose clock leaps over every wait."""

from __future__ import annotations

import asyncio
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.chat.pacing import AT_ONCE, Pacing, unasked

LATENCY = 0.1


class Leaping(asyncio.SelectorEventLoop):
    """Nothing outside happens, so that the next timer is always what comes next."""

    def __init__(self) -> None:
        super().__init__()
        self._moment = 0.0
        selector: Any = self._selector  # type: ignore[attr-defined]  # where a loop waits
        select = selector.select

        def leap(timeout: float | None) -> Any:
            events = select(0)
            if not events and timeout:
                self._moment += timeout
            return events

        selector.select = leap

    def time(self) -> float:
        return self._moment


def leaping(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    with asyncio.Runner(loop_factory=Leaping) as runner:
        runner.run(work())


class Peer:
    """Telegram's side: which message arrived when, and in which chat."""

    def __init__(self) -> None:
        self.pacing = Pacing()
        self.arrived: list[tuple[float, int]] = []

    async def send(self, chat: int, endpoint: str = "sendMessage") -> None:
        async def arrive() -> None:
            self.arrived.append((asyncio.get_running_loop().time(), chat))
            await asyncio.sleep(LATENCY)

        data = {"chat_id": chat}
        await self.pacing.process_request(arrive, (), {}, endpoint, data, None)

    async def send_unasked(self, chat: int) -> None:
        with unasked():
            await self.send(chat)

    def most_in_a_second(self, chat: int | None = None) -> int:
        moments = [at for at, one in self.arrived if chat in (None, one)]
        return max(bisect_left(moments, at + 1) - place for place, at in enumerate(moments))


def test_a_morning_of_ten_thousand_owners_goes_out_in_order_and_keeps_nobody_waiting() -> None:
    async def morning() -> None:
        peer, loop = Peer(), asyncio.get_running_loop()
        cards = [asyncio.ensure_future(peer.send_unasked(owner)) for owner in range(10_000)]
        waits = []
        for person in range(20_000, 20_040):
            await asyncio.sleep(7)
            asked = loop.time()
            await peer.send(person)
            waits.append(loop.time() - asked - LATENCY)
        await asyncio.gather(*cards)
        mornings = [chat for _, chat in peer.arrived if chat < 10_000]
        assert mornings == sorted(mornings)
        assert len(peer.arrived) == 10_040
        assert peer.most_in_a_second() <= 30
        assert loop.time() < 1.05 * 10_040 / 29
        assert max(waits) <= 0.3

    leaping(morning)


def test_unasked_messages_come_to_one_chat_a_second_apart_and_in_order() -> None:
    async def one_chat() -> None:
        peer = Peer()
        await asyncio.gather(*(peer.send_unasked(7) for _ in range(60)))
        assert peer.most_in_a_second(7) == 1
        assert asyncio.get_running_loop().time() < 60

    leaping(one_chat)


def test_answers_to_one_person_wait_only_when_there_are_many_at_once() -> None:
    async def answers() -> None:
        peer, loop = Peer(), asyncio.get_running_loop()
        await asyncio.gather(*(peer.send(7) for _ in range(AT_ONCE)))
        assert loop.time() < AT_ONCE / 29 + LATENCY
        for _ in range(10):
            await peer.send(7, "editMessageText")
        assert loop.time() >= 10

    leaping(answers)


def test_what_is_no_message_is_not_held_up() -> None:
    async def taps() -> None:
        peer = Peer()
        await asyncio.gather(*(peer.send(7, "answerCallbackQuery") for _ in range(100)))
        assert asyncio.get_running_loop().time() == pytest.approx(LATENCY)

    leaping(taps)


def test_a_chat_that_telegram_wants_left_alone_is_the_only_one_left_alone() -> None:
    async def flood() -> None:
        peer, loop = Peer(), asyncio.get_running_loop()

        async def refused() -> None:
            raise RetryAfter(20)

        with pytest.raises(RetryAfter):
            data = {"chat_id": 7}
            await peer.pacing.process_request(refused, (), {}, "sendMessage", data, None)
        await peer.send(8)
        assert loop.time() < 1
        await peer.send_unasked(7)
        assert 20 <= loop.time() < 21

    leaping(flood)


def test_whoever_gives_up_waiting_takes_no_turn_from_the_others() -> None:
    async def impatience() -> None:
        peer = Peer()
        sends = [asyncio.ensure_future(peer.send_unasked(owner)) for owner in range(100)]
        await asyncio.sleep(0.5)
        for one in sends[50:90]:
            one.cancel()
        await asyncio.gather(*sends, return_exceptions=True)
        arrived: defaultdict[int, int] = defaultdict(int)
        for _, chat in peer.arrived:
            arrived[chat] += 1
        assert set(arrived) == {*range(50), *range(90, 100)}
        assert asyncio.get_running_loop().time() < 61 / 29 + LATENCY

    leaping(impatience)
