"""The owner's own Telegram account: what arrives by a business connection goes to the owner's desk.

The bot says nothing there by itself. What can't be handled is let go by: it is not the bot's chat.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any, Final

from telegram import Chat, Message, Update
from telegram.ext import CallbackContext

from bot.actions.ports import Unreadable
from bot.chat.errors import described
from bot.chat.messages import LONGEST, whole
from bot.chat.outbox import Outbox
from bot.chat.reception import Reception, hint_of
from bot.domain.intents import Intent, LinkAccount, OwnerWrote, TheyWrote, UnlinkAccount
from bot.domain.talk import mark_of

log: Final = logging.getLogger(__name__)
Context = CallbackContext[Any, Any, Any, Any]
Owners = Callable[[], Iterable[int]]


class Secretary:
    """Knows which connection is whose: from the books, and from what Telegram says meanwhile."""

    def __init__(self, reception: Reception, owners: Owners) -> None:
        self._reception = reception
        self._owners = owners
        self._whose: dict[str, int] | None = None

    async def linked(self, update: Update, _: Context) -> None:
        """An owner connected the account, changed the bot's rights, or ended it."""
        link = update.business_connection
        assert link
        owner = link.user.id
        if link.user.is_bot or not self._reception.admits(owner):
            return
        whose = self._connections()
        if whose.get(link.id, owner) != owner:
            return
        if link.is_enabled:
            whose[link.id] = owner
            replies = bool(link.rights and link.rights.can_reply)
            meant: Intent = LinkAccount(link.id, replies)
        else:
            whose.pop(link.id, None)
            meant = UnlinkAccount(link.id)
        await self._follow(owner, meant, f"link:{update.update_id}", hint_of(link.user))

    async def written(self, update: Update, _: Context) -> None:
        """Somebody wrote to an owner, or the owner to somebody."""
        message = update.business_message
        assert message
        connection = message.business_connection_id or ""
        owner = self._owner_of(connection)
        chat, author = message.chat, message.from_user
        if owner is None or author is None or not self._reception.admits(owner):
            return
        if chat.type != Chat.PRIVATE or author.is_bot or message.sender_business_bot:
            return
        # Not the chat's own number: the journal keeps this, whoever wrote.
        key = f"{mark_of(chat.id, connection)}:{message.message_id}"
        if author.id == owner:
            wrote: Intent = OwnerWrote(connection, chat.id, chat.username or "")
        elif author.id == chat.id:
            wrote = _theirs(connection, message)
        else:
            return
        await self._follow(owner, wrote, key)

    async def _follow(self, owner: int, intent: Intent, key: str, hint: str | None = None) -> None:
        """Tell the owner alone; an apology has no place in somebody else's chat."""
        outbox: Outbox = self._reception.outbox
        try:
            answers = self._reception.desk.press(owner, intent, key, hint)
            self._reception.changed(owner)
            if answers:
                await outbox.answer(owner, answers)
            await outbox.show(owner)
        except Exception as mishap:
            log.error("something by a business connection: %s", described(mishap))

    def _owner_of(self, connection: str) -> int | None:
        """Whose the connection is, as the book says now: what others write opens no book anew that
        its owner had forgotten."""
        owner = self._connections().get(connection)
        if owner is None:
            return None
        try:
            linked = self._reception.desk.book(owner).linked
        except Unreadable:
            return None
        return owner if linked and linked.connection == connection else None

    def _connections(self) -> dict[str, int]:
        if self._whose is None:
            self._whose = {}
            for owner in self._owners():
                try:
                    linked = self._reception.desk.book(owner).linked
                except Unreadable:
                    continue
                if linked:
                    self._whose[linked.connection] = owner
        return self._whose


def _theirs(connection: str, message: Message) -> TheyWrote:
    chat, words = message.chat, whole(message.text or message.caption or "")
    name = whole(chat.full_name or chat.username or "")
    return TheyWrote(connection, chat.id, chat.username or "", name, words[:LONGEST], message.date)
