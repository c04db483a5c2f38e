"""One message to one owner over a wire that can break, be busy, or be cut by the owner."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from typing import Any, Final, TypeVar

from telegram import Bot, Message
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter
from telegram.request import HTTPXRequest

from bot.actions.ports import LARGEST_FILE, Paper
from bot.chat.screens import Sheet

PAUSES: Final = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 30.0)
"""Seconds between tries: an answer outlives an outage of a minute and a half."""
PATIENCE: Final = 60.0
"""The longest wait, in seconds, that Telegram may ask for before we give up on an answer."""
CAPTION: Final = 1024
"""The most that stands under a file, in UTF-16 units (Bot API, sendDocument)."""

AT_ONCE: Final = 256
"""Connections to Telegram at the same moment."""
UPLOAD: Final = 300.0
"""Seconds that a file of 50 MB may take on a slow line."""

log = logging.getLogger(__name__)
Result = TypeVar("Result")
Pause = Callable[[float], Awaitable[object]]


class Line(HTTPXRequest):
    """The connection to Telegram: an answer that is none counts as a fault of the network, and is
    not logged, since a torn one holds what people wrote."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            answer = json.loads(payload)
        except ValueError as not_json:
            raise NetworkError("the answer is not JSON") from not_json
        if not isinstance(answer, dict) or (answer.get("ok") and "result" not in answer):
            raise NetworkError("the answer is none of Telegram's")
        return answer


class Unsent(Exception):
    """The message did not go out; `wait` is how many seconds to leave the owner alone."""

    def __init__(self, wait: float = 0.0) -> None:
        super().__init__("not sent")
        self.wait = wait


class Gone(Exception):
    """The owner blocked the bot, or never opened the chat."""


class TooLarge(Exception):
    """The file has more bytes than a bot can fetch."""


class Wire:
    """Sends and turns messages of private chats. `pause` waits, in seconds.

    A message whose acknowledgement was lost is sent again: to its owner a message twice is better
    than none. (What goes to clients never travels here.)
    """

    def __init__(self, bot: Bot, pause: Pause = asyncio.sleep) -> None:
        self._bot = bot
        self._pause = pause
        self._closing = False

    def close(self) -> None:
        """Try nothing again from now on."""
        self._closing = True

    def address(self, payload: str) -> str:
        """The link that opens a chat with the bot and brings this along."""
        return f"{self._bot.link}?start={payload}"

    async def send(self, owner: int, sheet: Sheet, patient: bool = True) -> int:
        """Send, and return the message's number. Raises Unsent, Gone, or a TelegramError for
        what no repetition can cure."""

        async def once(sheet: Sheet) -> Message:
            return await self._bot.send_message(
                owner, sheet.text, entities=sheet.entities, reply_markup=sheet.keyboard
            )

        return (await self._tried(partial(self._shown, once, sheet), patient)).message_id

    async def hand(self, owner: int, paper: Paper, sheet: Sheet) -> int:
        """Send a file with the sheet under it (at most `CAPTION` units); raises as `send` does."""

        async def once() -> Message:
            return await self._bot.send_document(
                owner,
                paper.content,
                filename=paper.name,
                write_timeout=UPLOAD,
                caption=sheet.text,
                caption_entities=sheet.entities,
                reply_markup=sheet.keyboard,
            )

        return (await self._tried(once, patient=True)).message_id

    async def turn(self, owner: int, message: int, sheet: Sheet) -> int:
        """Make the message say this instead; a new one where it can no longer be changed."""

        async def once(sheet: Sheet) -> object:
            return await self._bot.edit_message_text(
                sheet.text,
                owner,
                message,
                entities=sheet.entities,
                reply_markup=sheet.keyboard,
            )

        try:
            await self._tried(partial(self._shown, once, sheet), patient=True)
        except BadRequest as refusal:
            if "not modified" in refusal.message.casefold():
                return message
            return await self.send(owner, sheet)
        return message

    async def fetch(self, file_id: str) -> bytes:
        """A file that was sent to the bot. Raises TooLarge, Unsent, or a TelegramError for one that
        is no longer to be had."""

        async def once() -> bytes:
            file = await self._bot.get_file(file_id)
            if (file.file_size or 0) > LARGEST_FILE:
                raise TooLarge
            return bytes(await file.download_as_bytearray())

        try:
            content = await self._tried(once, patient=True)
        except BadRequest as refusal:
            if "too big" in refusal.message.casefold():
                raise TooLarge from refusal
            raise
        if len(content) > LARGEST_FILE:
            raise TooLarge
        return content

    async def _shown(self, once: Callable[[Sheet], Awaitable[Result]], sheet: Sheet) -> Result:
        """The sheet without a button that a server will not have: the words must go out."""
        plain = sheet.without_choosing()
        if plain is sheet:
            return await once(sheet)
        if not self._bot.supports_inline_queries:
            return await once(plain)
        try:
            return await once(sheet)
        except BadRequest as refusal:
            told = refusal.message.casefold()
            if "chat not found" in told or "not modified" in told:
                raise
            return await once(plain)

    async def _tried(self, once: Callable[[], Awaitable[Result]], patient: bool) -> Result:
        pauses = iter(PAUSES if patient else ())
        while True:
            try:
                return await once()
            except Forbidden as refusal:
                raise Gone from refusal
            except BadRequest as refusal:
                if "chat not found" in refusal.message.casefold():
                    raise Gone from refusal
                raise
            except RetryAfter as busy:
                wait = seconds(busy)
                if not patient or wait > PATIENCE or next(pauses, None) is None or self._closing:
                    raise Unsent(wait) from busy
            except NetworkError as trouble:
                again = next(pauses, None)
                log.warning("a message did not go out: %s", type(trouble).__name__)
                if again is None or self._closing:
                    raise Unsent from trouble
                wait = again
            await self._pause(wait)


def seconds(busy: RetryAfter) -> float:
    """The wait asked for: the library gives a number or a timedelta, as it is set."""
    wait = busy.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
