"""The one place for what nobody foresaw: a calm sentence to the owner, a dry line in the log."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterable
from datetime import date
from typing import Any

from telegram import Update, User
from telegram.error import TelegramError
from telegram.ext import CallbackContext

from bot.actions.hall import Hall
from bot.actions.ports import NotRecorded, Unreadable
from bot.chat.reception import Reception, hint_of, is_private
from bot.chat.screens import Sheet, sheet
from bot.chat.wire import Gone, Unsent
from bot.domain.answers import BookSetAside, NothingSaved
from bot.domain.people import Owner
from bot.wording.phrases import say
from bot.wording.replies import render

log = logging.getLogger(__name__)


class Errors:
    def __init__(self, reception: Reception, hall: Hall) -> None:
        self._reception = reception
        self._hall = hall

    async def unexpected(
        self, update: object, context: CallbackContext[Any, Any, Any, Any]
    ) -> None:
        """Log what happened and where, and answer the person who was waiting for something else."""
        error = context.error
        if error is None:
            return
        number = update.update_id if isinstance(update, Update) else None
        log.error("update %s: %s", number, described(error))
        if isinstance(update, Update) and not isinstance(error, Unsent | Gone):
            await self._apologise(update, error)

    async def _apologise(self, update: Update, error: Exception) -> None:
        user = update.effective_user
        if update.business_message or update.business_connection:  # a chat of somebody else's
            return
        if user is None or not is_private(user, update.effective_chat):
            return
        stranger = not self._reception.admits(user.id)
        if stranger and not self._hall.knows(user.id):
            return
        try:
            for each in self._sheets(user, error):
                await self._reception.wire.send(user.id, each, patient=False)
        except (Unsent, Gone, TelegramError) as trouble:
            log.warning("an apology did not go out: %s", type(trouble).__name__)

    def _sheets(self, user: User, error: Exception) -> Iterable[Sheet]:
        """The book itself may be what can't be read, so the language is found without it."""
        language = self._language(user)
        if self._hall.knows(user.id) and not self._hall.is_owner(user.id):
            return (Sheet(say("chat.guest.later", language)),)
        owner = Owner(language=language)
        match error:
            case NotRecorded():
                return map(sheet, render(NothingSaved(), owner, date.min))
            case Unreadable(kept=days):
                return map(sheet, render(BookSetAside(days), owner, date.min))
            case _:
                return (Sheet(say("chat.wrong", language)),)

    def _language(self, user: User) -> str:
        try:
            return self._reception.language_of(user)
        except Exception:
            return hint_of(user) or "en"


def described(error: BaseException) -> str:
    """The error's type and the place it came from; never its words, which may quote a person's."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "site-packages" not in frame.filename] or frames
    place = f" at {own[-1].name}:{own[-1].lineno}" if own else ""
    return f"{type(error).__name__}{place}"
