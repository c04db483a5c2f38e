"""Pacing: as fast as Telegram allows and no faster, people who wrote before everybody else.

Telegram takes about thirty messages a second from a bot and one a second in a chat, and counts
edits. What a person waits for goes out before the mornings' cards, however many of those there are.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from heapq import heappop, heappush
from itertools import count
from typing import Any, Final

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.chat.wire import seconds

A_SECOND: Final = 29
"""Messages a second in all; one burst of one, so that no second holds more than thirty."""
AT_ONCE: Final = 20
"""Messages that answers may put into one chat before they come a second apart: Telegram lets a
short burst pass, and somebody who writes ten lines in a row is not kept waiting."""
_CROWD: Final = 4096
"""Chats remembered before those that are free again are forgotten."""

_unasked: ContextVar[bool] = ContextVar("unasked", default=False)


@contextmanager
def unasked() -> Iterator[None]:
    """What is sent inside is for people who are not waiting for it."""
    token = _unasked.set(True)
    try:
        yield
    finally:
        _unasked.reset(token)


class Pacing(BaseRateLimiter[Callable[[], None]]):
    """A turn for every message: first its chat's, then one of the twenty-nine a second. What comes
    along with a message is called once its turn has come, right before it goes out."""

    def __init__(self) -> None:
        self._chats: dict[object, float] = {}
        self._queue: list[tuple[bool, int, asyncio.Future[None]]] = []
        self._numbers = count()
        self._free = 0.0
        self._opening: asyncio.Task[None] | None = None

    async def initialize(self) -> None:
        """Nothing to make ready."""

    async def shutdown(self) -> None:
        if self._opening:
            self._opening.cancel()

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Callable[[], None] | None,
    ) -> Any:
        chat = data.get("chat_id")
        if chat is None or not endpoint.startswith(("send", "edit")):
            return await callback(*args, **kwargs)
        await self.turn(chat)
        if rate_limit_args:
            rate_limit_args()
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as busy:
            later = asyncio.get_running_loop().time() + seconds(busy)
            self._chats[chat] = max(later, self._chats.get(chat, 0.0))
            raise

    async def turn(self, chat: object) -> None:
        """Return when a message may go out to this chat."""
        loop, patient = asyncio.get_running_loop(), _unasked.get()
        wait = self._reserve(chat, loop.time(), 1 if patient else AT_ONCE)
        if wait > 0:
            await asyncio.sleep(wait)
        if not self._queue and loop.time() >= self._free:
            self._free = loop.time() + 1 / A_SECOND
            return
        turn = loop.create_future()
        heappush(self._queue, (patient, next(self._numbers), turn))
        if self._opening is None:
            self._opening = loop.create_task(self._open())
        await turn

    def _reserve(self, chat: object, now: float, at_once: int) -> float:
        """Seconds until the chat may have this message; those before it keep their place."""
        if len(self._chats) > _CROWD:
            self._chats = {one: full for one, full in self._chats.items() if full > now}
        full = max(self._chats.get(chat, 0.0), now)
        self._chats[chat] = full + 1
        return full - now - (at_once - 1)

    async def _open(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            while self._queue:
                await asyncio.sleep(self._free - loop.time())
                *_, turn = heappop(self._queue)
                if not turn.done():  # whoever waited may have given up
                    turn.set_result(None)
                    self._free = loop.time() + 1 / A_SECOND
        finally:
            self._opening = None
