"""Long polling that one bad update can't stop, and that ends when it has gone deaf."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from functools import partial
from http import HTTPStatus
from typing import Any, Final

from telegram.error import InvalidToken, NetworkError, TelegramError

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
from bot.chat.wire import Line

log = logging.getLogger(__name__)

DEAF: Final = 90.0
"""Seconds without a good poll after which the process ends."""
HELD: Final = timedelta(seconds=10)
"""How long Telegram holds a poll open while there is nothing to tell."""


class Poll(Line):
    """The request that fetches updates; give it to the builder as `get_updates_request`.

    `keep` is handed every batch before Telegram may forget it, and hands back what is new in it;
    `aside` is handed each update that can't be read, once. Neither may wait for anything.
    """

    def __init__(self, keep: Keep | None = None, aside: Aside | None = None) -> None:
        super().__init__(connection_pool_size=1)
        self._keep = keep or (lambda batch: batch)
        self._aside = aside or (lambda _: None)
        self._ended = False
        self.fault: asyncio.Future[Fault] | None = None
        self.good = 0.0
        """The moment of the last good poll, on the loop's clock."""

    def begin(self) -> asyncio.Future[Fault]:
        """Count from now. The future is done when polling can't go on."""
        loop = asyncio.get_running_loop()
        self.good = loop.time()
        self.fault = loop.create_future()
        return self.fault

    @property
    def age(self) -> float | None:
        """Seconds since a good poll; None before polling began."""
        return asyncio.get_running_loop().time() - self.good if self.fault else None

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        if self._ended:
            raise NetworkError("polling has ended")
        code, payload = await super().do_request(*args, **kwargs)
        if code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
            self._fail(Fault.TOKEN)
        elif code == HTTPStatus.CONFLICT:
            self._fail(Fault.CONFLICT)
        if code != HTTPStatus.OK:
            return code, payload
        batch = updates_in(payload)
        self.good = asyncio.get_running_loop().time()
        return code, json.dumps({"ok": True, "result": self._readable(batch)}).encode()

    def _readable(self, batch: Sequence[Json]) -> list[Json]:
        """The batch with an empty update in the place of each that can't be read or has come
        before: its number lets the next poll confirm it."""
        good = {raw["update_id"]: raw for raw in batch if is_readable(raw)}
        bad = [raw for raw in batch if raw["update_id"] not in good]
        for raw in bad:
            log.error("update %d can't be read and is set aside", raw["update_id"])
        if bad:
            self._aside(bad)
        new = {raw["update_id"]: raw for raw in self._keep(list(good.values()))} if good else {}
        return [new.get(raw["update_id"], {"update_id": raw["update_id"]}) for raw in batch]

    def end(self) -> None:
        """Ask for nothing more: a last poll would take the place of another process."""
        self._ended = True

    def _fail(self, fault: Fault) -> None:
        self.end()
        if self.fault and not self.fault.done():
            self.fault.set_result(fault)


def updates_in(payload: bytes) -> list[Json]:
    """The updates of a poll's answer, as they came. Raises NetworkError, after which the library
    waits a while, for an answer that is none."""
    try:
        answer = json.loads(payload)
    except ValueError as not_json:
        raise NetworkError("the answer to a poll is not JSON") from not_json
    result = answer.get("result") if isinstance(answer, dict) else None
    if not isinstance(result, list):
        raise NetworkError("the answer to a poll holds no list of updates")
    numbered: list[Json] = [
        raw for raw in result if isinstance(raw, dict) and type(raw.get("update_id")) is int
    ]
    if result and not numbered:
        raise NetworkError("the answer to a poll holds no updates")
    return numbered


async def run(
    application: App,
    poll: Poll,
    started: Callable[[], Awaitable[None]] | None = None,
    leaving: Callable[[], None] | None = None,
    waiting: Sequence[Json] = (),
) -> int:
    """Poll until asked to stop (0) or until polling can't go on (1).

    `waiting` are updates of an earlier process, handled before any other; `started` is awaited once
    the bot hears, `leaving` called when it is about to stop. Without network at the start it waits
    for one.
    """
    hear = partial(_serve, application, poll, started, waiting)
    return await live(application, hear, leaving, poll.end)


async def _serve(
    application: App,
    poll: Poll,
    started: Callable[[], Awaitable[None]] | None,
    waiting: Sequence[Json],
) -> Fault:
    """Come up, and return only when something is wrong."""
    fault = poll.begin()
    try:
        await come_up(application, waiting)
        assert application.updater
        await application.updater.start_polling(
            timeout=HELD,
            bootstrap_retries=-1,
            allowed_updates=ALLOWED_UPDATES,
            error_callback=_polling_failed,
        )
    except InvalidToken:
        return Fault.TOKEN
    poll.good = asyncio.get_running_loop().time()
    if started:
        await started()
    watch = asyncio.ensure_future(_watched(poll))
    try:
        done, _ = await asyncio.wait((fault, watch), return_when=asyncio.FIRST_COMPLETED)
        return done.pop().result()
    finally:
        watch.cancel()


async def _watched(poll: Poll) -> Fault:
    loop = asyncio.get_running_loop()
    while True:
        left = poll.good + DEAF - loop.time()
        if left <= 0:
            return Fault.DEAF
        await asyncio.sleep(left)


def _polling_failed(trouble: TelegramError) -> None:
    log.warning("a poll failed: %s", type(trouble).__name__)
