"""A small bot over real handlers, in the place of the application, for the console's own tests."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from telegram import (
    CopyTextButton,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Update,
)
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.console.surroundings import Surroundings

Context = ContextTypes.DEFAULT_TYPE
ZONES = {1: ZoneInfo("Asia/Jerusalem"), 2: ZoneInfo("Europe/Copenhagen")}


class ToyApp:
    """Echoes words with two buttons; `remind` comes due each day at seven, UTC."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.heard: list[str] = []
        self.updates: list[Update] = []
        self.reminders = False
        self.carrying: set[asyncio.Task[None]] = set()
        self.running = False
        self.last: datetime | None = None
        builder = Application.builder().token("1:toy").updater(None).job_queue(None)
        request = around.request
        self._application = builder.request(request).get_updates_request(request).build()
        for handler in (
            CommandHandler("start", self._greet),
            CommandHandler("menu", self._menu),
            CallbackQueryHandler(self._tapped),
            MessageHandler(filters.Document.ALL | filters.PHOTO, self._file),
            MessageHandler(filters.TEXT, self._echo),
        ):
            self._application.add_handler(handler)

    @property
    def application(self) -> Application[Any, Any, Any, Any, Any, Any]:
        return self._application

    async def start(self) -> None:
        await self._application.initialize()
        self.running = True

    async def stop(self) -> None:
        await self._application.shutdown()
        self.running = False

    async def tick(self) -> None:
        now = self.around.clock.now()
        if self.reminders and now.time() == datetime.min.replace(hour=7).time():
            await self._application.bot.send_message(1, f"due {now:%d %H:%M}")

    async def idle(self) -> None:
        if self.carrying:
            await asyncio.wait(self.carrying)

    def next_due(self, after: datetime) -> datetime | None:
        if not self.reminders:
            return None
        due = after.replace(hour=7, minute=0, second=0, microsecond=0)
        return due if due > after else due + timedelta(days=1)

    def zone_of(self, user: int) -> tzinfo:
        return ZONES.get(user, ZONES[1])

    def last_moment(self) -> datetime | None:
        return self.last

    async def _greet(self, update: Update, _: Context) -> None:
        assert update.effective_chat
        await update.effective_chat.send_message("hello", reply_markup=ForceReply())

    async def _menu(self, update: Update, _: Context) -> None:
        assert update.effective_chat
        rows = [
            [
                InlineKeyboardButton("Site", url="https://example.com"),
                InlineKeyboardButton("Copy", copy_text=CopyTextButton("IBAN")),
            ]
        ]
        await update.effective_chat.send_message("menu", reply_markup=InlineKeyboardMarkup(rows))

    async def _echo(self, update: Update, _: Context) -> None:
        assert update.message and update.message.text
        self.updates.append(update)
        text = update.message.text
        self.heard.append(text)
        if text == "break":
            raise RuntimeError("as asked")
        if text == "remind":
            self.reminders = True
        if text == "mail":
            self._carry()
        buttons = [
            [
                InlineKeyboardButton("Again", callback_data=f"again:{len(self.heard)}"),
                InlineKeyboardButton("\u2068Gone\u2069", callback_data="gone"),
            ]
        ]
        await update.message.reply_text(f"you: {text}", reply_markup=InlineKeyboardMarkup(buttons))

    async def _tapped(self, update: Update, _: Context) -> None:
        query = update.callback_query
        assert query and query.message
        self.updates.append(update)
        self.heard.append(f"tap {query.data} on {query.message.message_id}")
        await query.answer("noted")
        if query.data == "gone":
            await query.delete_message()
        elif query.message.is_accessible:
            await query.edit_message_text(f"tapped {query.data}")

    async def _file(self, update: Update, _: Context) -> None:
        message = update.message
        assert message
        sent = message.document or message.photo[-1]
        content = bytes(await (await sent.get_file()).download_as_bytearray())
        name = message.document.file_name if message.document else "photo.jpg"
        self.heard.append(f"{name} {content!r} {message.caption}")
        if message.document:
            await message.reply_document(content, filename=name, caption="back")
        else:
            await message.reply_photo(content, filename=name)

    def _carry(self) -> None:
        async def carry() -> None:
            for _ in range(20):
                await asyncio.sleep(0)
            self.around.show_mail("dana@example.com", "Hello", "A line\n", ("a.pdf",))

        task = asyncio.get_running_loop().create_task(carry())
        self.carrying.add(task)
        task.add_done_callback(self.carrying.discard)
