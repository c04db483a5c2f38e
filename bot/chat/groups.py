"""Groups: one polite line to whoever speaks to the bot there, and never a word of a ledger."""

from __future__ import annotations

from typing import Any

from telegram import Message, MessageEntity, Update
from telegram.error import TelegramError
from telegram.ext import CallbackContext

from bot.chat.reception import hint_of
from bot.wording.phrases import say

Context = CallbackContext[Any, Any, Any, Any]


class Groups:
    """A group is told once by itself, and then whenever somebody speaks to the bot."""

    def __init__(self) -> None:
        self._told: set[int] = set()

    async def spoken(self, update: Update, context: Context) -> None:
        message = update.message
        assert message
        known = message.chat_id in self._told
        if known and not is_addressed(message, context.bot.id, context.bot.username):
            return
        self._told.add(message.chat_id)
        language = (hint_of(message.from_user) if message.from_user else None) or "en"
        try:
            await message.reply_text(say("chat.group", language))
        except TelegramError:  # not allowed to write there: then we are silent
            return


def is_addressed(message: Message, bot: int, username: str) -> bool:
    """Whether the message is a command, names the bot, or answers it."""
    replied = message.reply_to_message
    if replied and replied.from_user and replied.from_user.id == bot:
        return True
    wanted: list[str | None] = [MessageEntity.BOT_COMMAND, MessageEntity.MENTION]
    found = message.parse_entities(wanted) | message.parse_caption_entities(wanted)
    return any(
        words.casefold().endswith(f"@{username}".casefold())
        or (words.startswith("/") and "@" not in words)
        for words in found.values()
    )
