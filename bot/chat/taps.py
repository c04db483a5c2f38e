"""Taps on buttons: the same door as a sentence, through data that may be old or forged."""

from __future__ import annotations

from typing import Any, Final

from telegram import CallbackQuery, Update
from telegram.error import TelegramError
from telegram.ext import CallbackContext

from bot.actions.fields import CHOICES
from bot.chat.buttons import intent_of
from bot.chat.reception import Reception, hint_of, is_private
from bot.domain.answers import Closed
from bot.domain.intents import (
    Approve,
    AskLawyer,
    Breathe,
    Charge,
    ChatOf,
    Confirm,
    Decline,
    Enclose,
    EndPlan,
    Intent,
    ItWorked,
    Later,
    MoreSettings,
    PassedOn,
    Pick,
    PlaceIn,
    PutFile,
    Reallocate,
    Reroute,
    Resolve,
    Restore,
    Retone,
    SetClient,
    SetLanguage,
    SetOwner,
    Settings,
    ShowClient,
    ShowDetails,
    ShowSent,
    Skip,
    SortFile,
    StartAnew,
    TakeBack,
    Undo,
    WhoOwes,
)
from bot.wording.phrases import say

TURNS: Final = (
    Approve,
    AskLawyer,
    Breathe,
    Charge,
    ChatOf,
    Confirm,
    Decline,
    Enclose,
    EndPlan,
    ItWorked,
    Later,
    MoreSettings,
    PassedOn,
    Pick,
    PutFile,
    PlaceIn,
    Reallocate,
    Reroute,
    Resolve,
    Restore,
    Retone,
    SetClient,
    SetLanguage,
    SetOwner,
    Settings,
    ShowClient,
    ShowDetails,
    ShowSent,
    Skip,
    SortFile,
    StartAnew,
    TakeBack,
    Undo,
    WhoOwes,
)
"""Taps that turn the pressed message into their answer; after others it stands as it was."""
Context = CallbackContext[Any, Any, Any, Any]


class Taps:
    def __init__(self, reception: Reception) -> None:
        self._reception = reception

    async def tapped(self, update: Update, _: Context) -> None:
        query = update.callback_query
        assert query
        user = query.from_user
        if not is_private(user, query.message.chat if query.message else None):
            await _toast(query, say("chat.group", hint_of(user) or "en"))
        elif not self._reception.admits(user.id):
            await _toast(query, say("chat.stranger", hint_of(user) or "en", id=user.id))
        else:
            await _toast(query)
            await self._press(query)

    async def _press(self, query: CallbackQuery) -> None:
        user, intent = query.from_user, intent_of(query.data or "")
        if intent is None:
            await self._reception.serve(user, (Closed(),))
            return
        key, hint = f"tap:{query.id}", hint_of(user)
        answers = self._reception.desk.press(user.id, intent, key, hint)
        await self._reception.serve(user, answers, pressed_by(query, intent))


def pressed_by(query: CallbackQuery, intent: Intent) -> int | None:
    """The number of the message to turn into the answer. One that Telegram no longer shows us
    can't be turned."""
    turns = isinstance(intent, TURNS) and not _asks_for_words(intent)
    if query.message and query.message.is_accessible and turns:
        return query.message.message_id
    return None


def _asks_for_words(intent: Intent) -> bool:
    """Whether the answer is a question to be answered in writing, such as the one for a name that
    a draft lacks: the draft is to stay in sight."""
    match intent:
        case SetOwner(setting=field, value=None) | SetClient(detail=field, value=None):
            return field not in CHOICES
        case _:
            return False


async def _toast(query: CallbackQuery, text: str | None = None) -> None:
    """Stop the button's spinner. Telegram may say that it is too late for that, and after a
    restart mostly does; the tap is meant all the same."""
    try:
        await query.answer(text, show_alert=bool(text))
    except TelegramError:
        return
