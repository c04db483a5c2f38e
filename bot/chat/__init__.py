"""The chat: Telegram's updates in, the desk's answers out. The order of the handlers, on one page.

Every handler reads its update, calls the desk, and has the answer sent; it decides nothing.
"""

from __future__ import annotations

from typing import Any

from telegram import ChatMember, Message, Update
from telegram.ext import (
    Application,
    BusinessConnectionHandler,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    ChosenInlineResultHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.actions.hall import Hall
from bot.chat.errors import Errors
from bot.chat.evidence import Cupboard, Evidence
from bot.chat.files import Files, Tables
from bot.chat.groups import Groups
from bot.chat.guests import FromGuest, Guests
from bot.chat.inline import Inline, Offers
from bot.chat.messages import Messages
from bot.chat.reception import Reception, is_private
from bot.chat.secretary import Owners, Secretary
from bot.chat.taps import Taps

__all__ = ["Cupboard", "Reception", "Tables", "install"]


def install(
    application: Application[Any, Any, Any, Any, Any, Any],
    reception: Reception,
    cupboard: Cupboard,
    tables: Tables,
    hall: Hall,
    offers: Offers,
    owners: Owners,
) -> None:
    """Give the application its handlers; the first that fits an update takes it.

    What fits none (channels, service messages, a live location that moves on) is let go by.
    """
    messages, taps, groups = Messages(reception), Taps(reception), Groups()
    files = Files(reception, messages, cupboard, tables)
    guests = Guests(reception, hall, Evidence(reception, cupboard))
    presence = _Presence(reception, guests)
    inline, secretary = Inline(reception, offers), Secretary(reception, owners)
    alone, admitted, guest = _Alone(), _Admitted(reception), FromGuest(reception, hall)
    sent, no_service = filters.UpdateType.MESSAGE, ~filters.StatusUpdate.ALL
    attached = (filters.Document.ALL | filters.PHOTO) & ~filters.ANIMATION
    changed = filters.UpdateType.EDITED_MESSAGE & (filters.TEXT | filters.CAPTION)
    application.add_handlers(
        [
            # Clients first, who are soon told apart: nothing else is open to them.
            MessageHandler((sent | changed) & alone & guest, guests.spoken),
            # Then words: most updates are words, and to know service messages is dear.
            MessageHandler(sent & filters.TEXT & alone & admitted, messages.words),
            CallbackQueryHandler(taps.tapped, pattern="^(?!guest:)"),
            CallbackQueryHandler(guests.tapped, pattern="^guest:"),
            MessageHandler(sent & filters.ChatType.GROUPS & no_service, groups.spoken),
            MessageHandler((sent | changed) & alone & ~admitted & no_service, messages.stranger),
            MessageHandler(changed & alone, messages.edited),
            MessageHandler(sent & attached & alone, files.arrived),
            MessageHandler(sent & alone & no_service, messages.unreadable),
            InlineQueryHandler(inline.asked),
            ChosenInlineResultHandler(inline.chosen),
            BusinessConnectionHandler(secretary.linked),
            MessageHandler(filters.UpdateType.BUSINESS_MESSAGE, secretary.written),
            ChatMemberHandler(presence.changed, ChatMemberHandler.MY_CHAT_MEMBER),
        ]
    )
    application.add_error_handler(Errors(reception, hall).unexpected)


class _Alone(filters.MessageFilter):
    def filter(self, message: Message) -> bool:
        return is_private(message.from_user, message.chat)


class _Admitted(filters.MessageFilter):
    def __init__(self, reception: Reception) -> None:
        super().__init__()
        self._reception = reception

    def filter(self, message: Message) -> bool:
        return bool(message.from_user and self._reception.admits(message.from_user.id))


class _Presence:
    """Whether somebody has blocked the bot, or let it write again."""

    def __init__(self, reception: Reception, guests: Guests) -> None:
        self._outbox = reception.outbox
        self._guests = guests

    async def changed(self, update: Update, _: CallbackContext[Any, Any, Any, Any]) -> None:
        news = update.my_chat_member
        if news is None or not is_private(news.from_user, news.chat):
            return
        if news.new_chat_member.status in (ChatMember.BANNED, ChatMember.LEFT):
            self._outbox.silence(news.from_user.id)
            await self._guests.blocked(news.from_user)
        else:
            self._outbox.heard_from(news.from_user.id)
