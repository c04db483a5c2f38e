"""Files in a private chat: fetched, named safely, and handed to what can be done with them."""

from __future__ import annotations

import asyncio
import mimetypes
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, Final, Protocol

from telegram import Document, Message, PhotoSize, Update, User
from telegram.error import TelegramError
from telegram.ext import CallbackContext

from bot.actions.ports import LARGEST_FILE, Received, safe_name
from bot.chat.evidence import Cupboard, Evidence
from bot.chat.messages import Messages, key_of, sender_name, whole
from bot.chat.reception import Reception, hint_of
from bot.chat.wire import TooLarge, Unsent
from bot.domain.answers import Answer, TableRefused
from bot.domain.intents import AddDebts, Piece, Start

AT_ONCE: Final = 4
"""Files held in memory at the same moment, whoever sends them."""
Context = CallbackContext[Any, Any, Any, Any]


class Tables(Protocol):
    """What reads tables. `read` calls `long` with the number of rows where it takes a while."""

    def knows(self, received: Received) -> bool: ...

    async def read(
        self, owner: int, received: Received, long: Callable[[int], Awaitable[None]]
    ) -> AddDebts | TableRefused: ...


class Files:
    """A document or a photo of the owner's, or one passed on from a client."""

    def __init__(
        self, reception: Reception, messages: Messages, cupboard: Cupboard, tables: Tables
    ) -> None:
        self._reception = reception
        self._tables = tables
        self._messages = messages
        self._evidence = Evidence(reception, cupboard)
        self._hands = asyncio.Semaphore(AT_ONCE)

    async def arrived(self, update: Update, context: Context) -> None:
        message, user = update.message, update.effective_user
        assert message and user
        sent = attached(message)
        if (sent.file_size or 0) > LARGEST_FILE:
            await self._reception.remark(user, "chat.file_too_large")
            return
        async with self._hands:
            received = await self._fetched(message, sent, user)
            if received is None:
                return
            if self._tables.knows(received):
                await self._table(received, message, user)
            else:
                await self._other(received, update, context)

    async def _fetched(
        self, message: Message, sent: Document | PhotoSize, user: User
    ) -> Received | None:
        """The file, or None once its sender was told why there is none."""
        try:
            content = await self._reception.wire.fetch(sent.file_id)
        except TooLarge:
            await self._reception.remark(user, "chat.file_too_large")
        except (Unsent, TelegramError):
            await self._reception.remark(user, "chat.file_lost")
        else:
            return Received(name_of(sent), content, whole(message.caption or ""))
        return None

    async def _table(self, received: Received, message: Message, user: User) -> None:
        """A table's debts are shown before anything is added; a long one is said to be read."""
        if message.media_group_id and self._is_asked(user):
            await self._reception.remark(user, "chat.one_table")
            return
        key, hint = key_of(message), hint_of(user)
        if not self._reception.desk.book(user.id).step:
            met = self._reception.desk.press(user.id, Start(), f"{key}/met", hint)
            await self._reception.serve(user, met)
        said: list[int | None] = []

        async def long(rows: int) -> None:
            said.append(await self._reception.remark(user, "chat.reading", rows))

        read = await self._tables.read(user.id, received, long)
        answers: tuple[Answer, ...]
        if isinstance(read, TableRefused):
            answers = (read,)
        else:
            answers = self._reception.desk.press(user.id, read, key, hint)
        await self._reception.serve(user, answers, next(iter(said), None))

    def _is_asked(self, user: User) -> bool:
        """Whether a table of the owner's waits for a tap."""
        question = self._reception.desk.book(user.id).question
        return bool(question and question.piece is Piece.ROWS)

    async def _other(self, received: Received, update: Update, context: Context) -> None:
        """A file that is no table is evidence. One passed on is its sender's where that is a
        client, and words of a client's under it are heard as well."""
        message, user = update.message, update.effective_user
        assert message and user
        key, album = f"{key_of(message)}:file", message.media_group_id or ""
        if message.forward_origin:
            named = f"{whole(sender_name(message))}, {received.caption}".strip(" ,")
            await self._evidence.keep(user, replace(received, caption=named), key, album)
        else:
            await self._evidence.keep(user, received, key, album)
        if message.forward_origin and received.caption:
            await self._messages.unreadable(update, context)


def attached(message: Message) -> Document | PhotoSize:
    """The file of a message that has one; a photo at its largest."""
    if message.document:
        return message.document
    return max(message.photo, key=lambda size: size.width * size.height)


def name_of(sent: Document | PhotoSize) -> str:
    """A safe name with an ending that tells the file's nature, where that is known."""
    if isinstance(sent, PhotoSize):
        return "photo.jpg"
    name = safe_name(whole(sent.file_name or ""))
    if "." in name:
        return name
    return f"{name}{mimetypes.guess_extension(sent.mime_type or '') or ''}"
