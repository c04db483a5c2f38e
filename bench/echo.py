"""The anchor: the library's own echo bot, and a Telegram that answers at once, in the process."""

from __future__ import annotations

import json
from asyncio import AbstractEventLoop
from collections.abc import Awaitable, Callable, Iterable, Iterator
from itertools import count, cycle
from typing import Any, Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, ApplicationBuilder, MessageHandler, filters
from telegram.request import BaseRequest, RequestData

from bench.pairs import Work

BATCH: Final = 8
"""Updates handled in one go, so that starting the loop costs neither side much."""
NOON: Final = 1_775_000_000
"""When all messages were written; seconds, UTC. A day in March 2026."""
_ME: Final = {"id": 1000, "is_bot": True, "first_name": "Rolig", "username": "rolig_bot"}

Json = dict[str, Any]
Handle = Callable[[Update], Awaitable[None]]
Telegram = Application[Any, Any, Any, Any, Any, Any]


class Offline(BaseRequest):
    """Answers as Telegram would: with the message that was sent. `buttons` counts the buttons of
    the last one."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self.buttons = 0
        self.text = ""

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        result: object = True
        if url.endswith("/getMe"):
            result = _ME
        elif url.endswith("Message") and request_data:
            result = self._sent(request_data.parameters)
        return 200, json.dumps({"ok": True, "result": result}).encode()

    def _sent(self, parameters: Json) -> Json:
        message = {
            "message_id": next(self._numbers),
            "date": NOON,
            "chat": {"id": parameters["chat_id"], "type": "private"},
            "from": _ME,
            "text": parameters["text"],
        }
        markup = parameters.get("reply_markup", {"inline_keyboard": []})
        self.buttons = sum(len(row) for row in markup["inline_keyboard"])
        self.text = parameters["text"]
        return message | ({"reply_markup": markup} if self.buttons else {})


def updates(texts: Iterable[str], owners: Iterable[int] = (7,)) -> Iterator[Update]:
    """Updates as the library reads them, one a text, from these owners in turn."""
    chats = cycle(owners)
    for number, text in enumerate(texts, 1):
        owner = next(chats)
        person = {"id": owner, "is_bot": False, "first_name": "Robin", "language_code": "en"}
        message = {
            "message_id": number,
            "date": NOON,
            "chat": {"id": owner, "type": "private", "first_name": "Robin"},
            "from": person,
            "text": text,
        }
        yield Update.de_json({"update_id": number, "message": message}, None)


def echo(loop: AbstractEventLoop, text: str, buttons: int = 0) -> Work:
    """Answer a batch of messages, each with a text of that length and so many buttons."""
    keys = [InlineKeyboardButton(f"Undo {n}", callback_data=f"undo:{n}") for n in range(buttons)]
    keyboard = InlineKeyboardMarkup([keys]) if keys else None

    async def answer(update: Update, _: Any) -> None:
        assert update.message
        await update.message.reply_text(text, reply_markup=keyboard)

    application = ApplicationBuilder().token("1:echo").request(Offline()).updater(None).build()
    application.add_handler(MessageHandler(filters.TEXT, answer))
    loop.run_until_complete(application.initialize())
    coming = list(updates([text] * BATCH))
    return batches(loop, application.process_update, cycle(coming), application)


def batches(
    loop: AbstractEventLoop, handle: Handle, coming: Iterator[Update], application: Telegram
) -> Work:
    """Handle the next batch of what is coming."""

    async def batch() -> None:
        for _ in range(BATCH):
            update = next(coming)
            update.set_bot(application.bot)
            if update.message:
                update.message.set_bot(application.bot)
            await handle(update)

    return lambda: loop.run_until_complete(batch())
