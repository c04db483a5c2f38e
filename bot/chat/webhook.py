"""The webhook: Telegram posts updates to us. One bad update costs that update alone.

What is posted is on disk before it is answered, and Telegram posts again what was not answered.
Whether Telegram still knows our address can only be asked: a process that lost it sets it again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Final

from telegram import Update
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.chat.lifetime import (
    ALLOWED_UPDATES,
    App,
    Aside,
    Fault,
    Json,
    Keep,
    come_up,
    is_readable,
    live,
)

log = logging.getLogger(__name__)

CHECKED: Final = 300.0
"""Seconds between two looks at whether Telegram still posts to us."""
AGAIN: Final = 5.0
"""Seconds until an address that Telegram did not take is told again."""


@dataclass(frozen=True, slots=True)
class Hook:
    """Where Telegram posts, and the secret by which we know that it is Telegram."""

    address: str
    secret: str = field(repr=False)


class Intake:
    """What a post hands in. All calls on the loop's thread."""

    def __init__(self, application: App, keep: Keep, aside: Aside) -> None:
        self._application = application
        self._keep = keep
        self._aside = aside

    def take(self, raw: Json) -> None:
        """Have the update on disk, then in the queue; one that came before is in neither twice."""
        if not is_readable(raw):
            log.error("update %d can't be read and is set aside", raw["update_id"])
            self._aside([raw])
            return
        for new in self._keep([raw]):
            update = Update.de_json(dict(new), self._application.bot)
            self._application.update_queue.put_nowait(update)


async def run(
    application: App,
    hook: Hook,
    listening: AbstractAsyncContextManager[object],
    started: Callable[[], Awaitable[None]],
    leaving: Callable[[], None],
    waiting: Sequence[Json] = (),
) -> int:
    """Be posted to until asked to stop (0), or until Telegram does not know the token (1).

    `listening` is open while posts are taken; the rest is as for `polling.run`.
    """
    hear = partial(_serve, application, hook, listening, started, waiting)
    return await live(application, hear, leaving)


async def _serve(
    application: App,
    hook: Hook,
    listening: AbstractAsyncContextManager[object],
    started: Callable[[], Awaitable[None]],
    waiting: Sequence[Json],
) -> Fault:
    try:
        await come_up(application, waiting)
        async with listening:
            await _announce(application, hook)
            await started()
            failed = None
            while True:
                await asyncio.sleep(CHECKED)
                failed = await _make_sure(application, hook, failed)
    except InvalidToken:
        return Fault.TOKEN


async def _announce(application: App, hook: Hook) -> None:
    """Tell Telegram our address, however long it takes; a reason is logged once. Raises
    InvalidToken."""
    told = ""
    while True:
        try:
            await application.bot.set_webhook(
                hook.address, secret_token=hook.secret, allowed_updates=ALLOWED_UPDATES
            )
            return
        except InvalidToken:
            raise
        except TelegramError as trouble:
            # What it says of an address holds that address alone, and the operator needs it.
            why = trouble.message if isinstance(trouble, BadRequest) else type(trouble).__name__
            if why != told:
                log.warning("Telegram did not take the address: %s", why)
            told = why
            await asyncio.sleep(AGAIN)


async def _make_sure(application: App, hook: Hook, failed: datetime | None) -> datetime | None:
    """Have Telegram know our address; when it last failed to post here, told where that is not the
    moment `failed` (Telegram goes on naming it)."""
    try:
        known = await application.bot.get_webhook_info()
    except InvalidToken:
        raise
    except TelegramError as trouble:
        log.warning("Telegram could not be asked: %s", type(trouble).__name__)
        return failed
    if known.last_error_date and known.last_error_date != failed:
        why, waiting = known.last_error_message, known.pending_update_count
        log.warning("Telegram could not post here, %d updates wait: %s", waiting, why)
    if known.url != hook.address:
        log.error("Telegram had another address than ours; it is told ours again")
        await _announce(application, hook)
    return known.last_error_date or failed
