"""Where every update is received: who is it, what did the desk say, and how it goes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from telegram import Chat, User

from bot.chat.door import Desk
from bot.chat.outbox import Outbox
from bot.chat.screens import Sheet
from bot.chat.wire import Gone, Wire
from bot.domain.answers import Answer, OnItsWay
from bot.domain.people import LANGUAGES
from bot.wording.phrases import say

OLD_CODES: Final = {"iw": "he"}
"""Codes that old clients still send."""


@dataclass(frozen=True, slots=True)
class Reception:
    """What the handlers share.

    `admits` says who may use the bot; `deliver` starts to carry a draft (owner, number) and
    returns at once; `changed` is told whose book may have changed.
    """

    desk: Desk
    outbox: Outbox
    wire: Wire
    admits: Callable[[int], bool]
    deliver: Callable[[int, int], None]
    changed: Callable[[int], None]

    async def serve(
        self, user: User, answers: tuple[Answer, ...], pressed: int | None = None
    ) -> None:
        """Start what the answers set going, send them, and show the cards that came of it."""
        owner = user.id
        self.outbox.heard_from(owner, hint_of(user))
        self.changed(owner)
        for answer in answers:  # approved and claimed, whether or not the owner can be told
            if isinstance(answer, OnItsWay):
                self.deliver(owner, answer.draft.id)
        await self.outbox.answer(owner, answers, pressed)
        await self.outbox.show(owner)

    async def remark(self, user: User, key: str, count: int | None = None) -> int | None:
        """Say a fixed phrase in the private chat of an owner, or of a stranger; the number of the
        message, None if it can't reach them."""
        known = self.language_of(user) if self.admits(user.id) else hint_of(user)
        try:
            words = say(key, known or "en", count, id=user.id)
            return await self.wire.send(user.id, Sheet(words))
        except Gone:
            self.outbox.silence(user.id)
            return None

    def language_of(self, user: User) -> str:
        """The owner's own language, else that of their Telegram, else English."""
        book = self.desk.book(user.id)
        return book.owner.language if book.step else hint_of(user) or "en"


def hint_of(user: User) -> str | None:
    """The language of ours that the user's Telegram is set to, if it is one."""
    code = (user.language_code or "").lower().replace("_", "-").split("-")[0]
    code = OLD_CODES.get(code, code)
    return code if code in LANGUAGES else None


def is_private(user: User | None, chat: Chat | None) -> bool:
    """Whether this is one person alone with the bot: the only place for anything of a ledger."""
    return bool(
        user and chat and chat.type == Chat.PRIVATE and chat.id == user.id and not user.is_bot
    )
