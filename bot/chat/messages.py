"""Messages in a private chat: words, commands, what a client wrote, and what we can't read."""

from __future__ import annotations

from typing import Any, Final

from telegram import (
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
    Update,
    User,
)
from telegram.ext import CallbackContext

from bot.chat.commands import heard
from bot.chat.reception import Reception, hint_of

LONGEST: Final = 4096
"""Characters of a message that Telegram itself would deliver."""
KINDS: Final = {
    "sticker": "sticker",
    "voice": "voice",
    "audio": "voice",
    "video": "video",
    "video_note": "video",
    "animation": "video",
    "location": "location",
    "contact": "contact",
    "poll": "poll",
}
"""What a message can be instead of words, and the phrase that answers it."""
Context = CallbackContext[Any, Any, Any, Any]


class Messages:
    def __init__(self, reception: Reception) -> None:
        self._reception = reception

    async def words(self, update: Update, _: Context) -> None:
        """A sentence, a command, or a message passed on."""
        message, user = update.message, update.effective_user
        assert message and user
        if len(message.text or "") > LONGEST:
            await self._reception.remark(user, "chat.too_long")
        elif message.forward_origin and _author(message) != user.id:
            await self._passed_on(message, user)
        else:
            await self._said(message, user)

    async def unreadable(self, update: Update, _: Context) -> None:
        """A sticker, a voice message: say so; a caption passed on is still a client's."""
        message, user = update.message, update.effective_user
        assert message and user
        if message.forward_origin and message.caption:
            await self._passed_on(message, user)
        else:
            await self._reception.remark(user, f"chat.{kind_of(message)}")

    async def edited(self, update: Update, _: Context) -> None:
        """What was recorded stays as it was first sent."""
        if update.effective_user:
            await self._reception.remark(update.effective_user, "chat.edited")

    async def stranger(self, update: Update, _: Context) -> None:
        """Nothing but their own number, for the owner of this bot to add."""
        if update.effective_user:
            user = update.effective_user
            await self._reception.remark(user, "chat.stranger")

    async def _said(self, message: Message, user: User) -> None:
        desk, key, hint = self._reception.desk, key_of(message), hint_of(user)
        meant = heard(whole(message.text or ""))
        if meant.intent:
            answers = desk.press(user.id, meant.intent, key, hint)
        else:
            answers = desk.hear(user.id, meant.words, key, hint)
        await self._reception.serve(user, answers)

    async def _passed_on(self, message: Message, user: User) -> None:
        words = whole(message.text or message.caption or "")
        name = whole(sender_name(message))
        answers = self._reception.desk.forwarded(
            user.id, words, name, key_of(message), hint_of(user)
        )
        await self._reception.serve(user, answers)


def key_of(message: Message) -> str:
    """What names this message as a cause: Telegram may deliver it twice."""
    return f"{message.chat_id}:{message.message_id}"


def kind_of(message: Message) -> str:
    """The phrase for a message that is no words."""
    found = (phrase for kind, phrase in KINDS.items() if getattr(message, kind))
    return next(found, "unsupported")


def whole(text: str) -> str:
    """The text without halves of characters, which no file can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def sender_name(message: Message) -> str:
    """Who wrote the message that was passed on, as far as Telegram tells."""
    match message.forward_origin:
        case MessageOriginUser(sender_user=author):
            return author.full_name
        case MessageOriginHiddenUser(sender_user_name=name):
            return name
        case MessageOriginChat(sender_chat=chat) | MessageOriginChannel(chat=chat):
            return chat.title or ""
        case _:
            return ""


def _author(message: Message) -> int | None:
    origin = message.forward_origin
    return origin.sender_user.id if isinstance(origin, MessageOriginUser) else None
