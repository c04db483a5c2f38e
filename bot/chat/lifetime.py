"""The life of the process on Telegram: it comes up, hears, and ends in good order.

A process that ends is started again by whoever supervises it; one that stays up without hearing
anything is not.
"""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from enum import Enum
from typing import Any, Final

from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application

from bot.chat.processor import OneQueueASender

log = logging.getLogger(__name__)

ALLOWED_UPDATES: Final = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "inline_query",
    "chosen_inline_result",
    "business_connection",
    "business_message",
)
"""The kinds of update that we ask Telegram for."""
FAREWELL: Final = 5.0
"""Seconds to finish what is in hand when asked to stop."""

Json = Mapping[str, Any]
Keep = Callable[[Sequence[Json]], Sequence[Json]]
"""Has updates on disk before it returns, and hands back those that are new."""
Aside = Callable[[Sequence[Json]], None]
"""Takes updates that nothing can be done with."""
App = Application[Any, Any, Any, Any, Any, Any]


class Fault(Enum):
    """Why polling can't go on, as a line for whoever reads the log."""

    TOKEN = "Telegram does not know this token: set the one that BotFather gave"
    CONFLICT = "another process is polling with this token, or a webhook is set: only one may"
    DEAF = "no poll has succeeded for 90 seconds"


async def live(
    application: App,
    hear: Callable[[], Awaitable[Fault]],
    leaving: Callable[[], None] | None = None,
    deaf: Callable[[], None] | None = None,
) -> int:
    """Hear until asked to stop (SIGTERM, SIGINT: 0), or until `hear` returns why it can't (1).

    `leaving` is called when the end begins, `deaf` when it is for want of hearing.
    """
    with _asked_to_stop() as stop:
        work = asyncio.ensure_future(hear())
        asked = asyncio.ensure_future(stop.wait())
        done, _ = await asyncio.wait((work, asked), return_when=asyncio.FIRST_COMPLETED)
        if leaving:
            leaving()
        for task in (work, asked):
            task.cancel()
        code = 0
        if work in done:
            fault = work.result()
            log.critical("the bot stops: %s", fault.value)
            if deaf:
                deaf()
            code = 1
        await asyncio.gather(work, asked, return_exceptions=True)
        await _farewell(application)
        return code


async def come_up(application: App, waiting: Sequence[Json] = ()) -> None:
    """Reach Telegram, however long it takes, and begin with what an earlier process left waiting.

    Raises InvalidToken.
    """
    await _reach(application)
    await application.start()
    for raw in waiting:
        application.update_queue.put_nowait(Update.de_json(dict(raw), application.bot))


def is_readable(raw: Json) -> bool:
    """Whether the library can make sense of an update; it may stumble over anything."""
    try:
        return Update.de_json(dict(raw), None) is not None
    except Exception:
        return False


async def _reach(application: App) -> None:
    pause = 1.0
    while True:
        try:
            await application.initialize()
            return
        except InvalidToken:
            raise
        except TelegramError as trouble:
            log.warning("Telegram is not to be reached yet: %s", type(trouble).__name__)
            await asyncio.sleep(pause)
            pause = min(30.0, pause * 2)


async def _farewell(application: App) -> None:
    """Stop within ten seconds; what is not done by then is on disk, and done after the start."""
    with suppress(TimeoutError):
        async with asyncio.timeout(FAREWELL):
            if application.updater and application.updater.running:
                with suppress(TelegramError):  # what ended the polling is raised once more here
                    await application.updater.stop()
            if application.running:
                await application.stop()
    if isinstance(application.update_processor, OneQueueASender):
        application.update_processor.let_be()
    with suppress(TimeoutError, TelegramError, RuntimeError):
        async with asyncio.timeout(1.0):
            await application.shutdown()
            await application.bot.shutdown()  # if it never came up, the line above did nothing


@contextmanager
def _asked_to_stop() -> Iterator[asyncio.Event]:
    loop, event = asyncio.get_running_loop(), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # Windows has no such handlers
            loop.add_signal_handler(number, event.set)
    try:
        yield event
    finally:
        for number in (signal.SIGTERM, signal.SIGINT):
            with suppress(NotImplementedError):
                loop.remove_signal_handler(number)
