"""One queue a sender: what one person sends is answered in its order, people side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final

from telegram import Update
from telegram.ext import BaseUpdateProcessor

SIDE_BY_SIDE: Final = 64
"""How many people are answered at the same moment."""
WAITING: Final = 4096
"""How many updates may wait in these queues; more stay in the application's own queue."""


Mark = Callable[[int], None]


class OneQueueASender(BaseUpdateProcessor):
    """A sender's updates wait for each other, without taking up anybody else's place.

    `begin` is told the number of an update when its turn has come, `done` when nothing more will
    come of it; one that a stop cuts short is not done.
    """

    __slots__ = ("_begin", "_done", "_places", "_queues")

    def __init__(self, begin: Mark | None = None, done: Mark | None = None) -> None:
        super().__init__(WAITING)
        self._begin = begin or (lambda _: None)
        self._done = done or (lambda _: None)
        self._places = asyncio.Semaphore(SIDE_BY_SIDE)
        self._queues: dict[int, _Queue] = {}

    def let_be(self) -> None:
        """The end has come: what is still in hand fails for that alone, and stays to be done."""
        self._done = lambda _: None

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        sender = sender_of(update)
        queue = self._queues.setdefault(sender, _Queue())
        queue.length += 1
        try:
            async with queue.turn, self._places:
                await self._handle(update, coroutine)
        finally:
            queue.length -= 1
            if not queue.length:
                del self._queues[sender]

    async def _handle(self, update: object, coroutine: Awaitable[Any]) -> None:
        if not isinstance(update, Update) or is_empty(update):
            await coroutine
            return
        self._begin(update.update_id)
        try:
            await coroutine
        except Exception:
            self._done(update.update_id)
            raise
        self._done(update.update_id)

    async def initialize(self) -> None:
        """Nothing to make ready."""

    async def shutdown(self) -> None:
        """Nothing to put away."""


class _Queue:
    """A lock serves those who wait in the order they came."""

    __slots__ = ("length", "turn")

    def __init__(self) -> None:
        self.length = 0
        self.turn = asyncio.Lock()


def sender_of(update: object) -> int:
    """Whose queue an update belongs to: the user's, else the chat's, else one for the rest."""
    if not isinstance(update, Update):
        return 0
    if update.effective_user:
        return update.effective_user.id
    return update.effective_chat.id if update.effective_chat else 0


def is_empty(update: Update) -> bool:
    """Whether the update stands only for its number, to be confirmed."""
    return not any(getattr(update, kind) for kind in Update.ALL_TYPES)
