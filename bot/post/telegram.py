"""A client's chat in Telegram, with the bot or with the owner: one message, sent once, its faults
told apart.

What Telegram took and did not acknowledge may stand in the chat: only a fault of which nothing can
have gone out is tried again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from math import ceil
from typing import Final

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.ext import ExtBot

from bot.actions.approve import BLOCKED, HOURS
from bot.actions.ports import Guests
from bot.domain.drafts import Outcome, Reached
from bot.domain.guests import data
from bot.post.letter import Letter
from bot.wording.phrases import say
from bot.wording.replies.hall import delivered
from bot.wording.screen import LONGEST, units

_BEFORE: Final = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout"})
"""What the library names as the cause where no byte of the message had left."""
_NO_CHAT: Final = ("chat not found", "user is deactivated", "peer_id_invalid", "bot was blocked")

_NOT_LATELY: Final = "business_peer_usage_missing"
"""How Telegram says that the client has not written to the owner within a day."""


class ClientChat:
    """Carries a letter into the chat that its address names."""

    def __init__(self, bot: Bot, guests: Guests) -> None:
        self._bot = bot
        self._guests = guests

    async def carry(self, letter: Letter, sending: Callable[[], None]) -> Outcome:
        guest = self._guests.at(letter.to)
        if guest is None or guest.owner != letter.owner:
            return Outcome(Reached.REFUSED, "no chat")
        text = delivered(letter.name, letter.text, letter.language)
        sent = partial(self._bot.send_message, guest.chat, text, reply_markup=_keyboard(letter))
        return await _sent_once(self._bot, sent, text, sending)


class OwnAccount:
    """Carries a letter into the owner's own chat with the client, as the owner; `connection` is
    an owner's business connection, empty where there is none."""

    def __init__(self, bot: Bot, connection: Callable[[int], str]) -> None:
        self._bot = bot
        self._connection = connection

    async def carry(self, letter: Letter, sending: Callable[[], None]) -> Outcome:
        connection = self._connection(letter.owner)
        if not connection or not letter.to:
            return Outcome(Reached.REFUSED, "no chat")
        send, chat = self._bot.send_message, int(letter.to)
        sent = partial(send, chat, letter.text, business_connection_id=connection)
        outcome = await _sent_once(self._bot, sent, letter.text, sending)
        # Its number counts in a chat that is not the bot's.
        return replace(outcome, message=0)


async def _sent_once(
    bot: Bot, send: Callable[..., Awaitable[Message]], text: str, sending: Callable[[], None]
) -> Outcome:
    """One try, and what came of it. A bot that keeps a pace asks for the ledger's last word once
    the message's turn has come: that may be a while, in which a payment is noted."""
    if units(text) > LONGEST:
        return Outcome(Reached.REFUSED, "too long")
    try:
        if isinstance(bot, ExtBot) and bot.rate_limiter:
            sent = await send(rate_limit_args=sending)
        else:
            sending()
            sent = await send()
    except TelegramError as fault:
        return outcome_of(fault)
    return Outcome(Reached.DELIVERED, message=sent.message_id)


def outcome_of(fault: TelegramError) -> Outcome:
    """What a failed call says of the message: refused, not sent, or nobody can tell."""
    match fault:
        case RetryAfter(retry_after=wait):
            seconds = wait.total_seconds() if isinstance(wait, timedelta) else wait
            return Outcome(Reached.NOT_SENT, "busy", max(1, ceil(seconds)))
        case Forbidden():
            return Outcome(Reached.REFUSED, BLOCKED)
        case BadRequest(message=told) if _NOT_LATELY in told.casefold():
            return Outcome(Reached.REFUSED, HOURS)
        case BadRequest(message=told):
            closed = any(one in told.casefold() for one in _NO_CHAT)
            return Outcome(Reached.REFUSED, BLOCKED if closed else "bad request")
        case ChatMigrated():
            return Outcome(Reached.REFUSED, "bad request")
        case InvalidToken() | Conflict():
            return Outcome(Reached.NOT_SENT, "token")
        case NetworkError() if type(fault.__cause__).__name__ in _BEFORE:
            return Outcome(Reached.NOT_SENT, "connect")
        case _:
            return Outcome(Reached.UNKNOWN, "network")


def _keyboard(letter: Letter) -> InlineKeyboardMarkup:
    """What the client can do with a tap, one below the other: read from either side."""
    rows = [
        [InlineKeyboardButton(say(f"chat.guest.{key}", letter.language), callback_data=carried)]
        for key, carried in (
            ("paid", data("paid", letter.to)),
            ("answer", data("answer", letter.to)),
            ("stop", data("stop", letter.to)),
        )
    ]
    return InlineKeyboardMarkup(rows)
