"""Inline: the approved words of a hand-off, put by its owner into a chat of their own choice.

Telegram lets anybody ask. Only the owner hears anything, and what is heard is kept nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final, Protocol

from telegram import (
    InlineQuery,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Update,
    User,
)
from telegram.error import TelegramError
from telegram.ext import CallbackContext

from bot.chat.reception import Reception, hint_of
from bot.chat.screens import asking
from bot.domain.drafts import Draft
from bot.domain.intents import PassedOn
from bot.wording.phrases import say
from bot.wording.replies.hand_over import in_messages
from bot.wording.screen import short

_ASKED: Final = re.compile(r"#([1-9][0-9]{0,15})\.([1-9][0-9]{0,15})")
_SHOWN: Final = 90
"""Characters of the words under a result's title."""
Context = CallbackContext[Any, Any, Any, Any]


class Offers(Protocol):
    def offered(self, owner: int, number: int, version: int) -> Draft | None:
        """The owner's draft, while its words wait to be passed on."""


class Inline:
    def __init__(self, reception: Reception, offers: Offers) -> None:
        self._reception = reception
        self._offers = offers

    async def asked(self, update: Update, _: Context) -> None:
        """Answer with the words, or with nothing: a stranger can't tell the two reasons apart."""
        query = update.inline_query
        assert query
        draft = self._meant(query.from_user, query.query.strip())
        found = self._results(query.from_user, draft) if draft else ()
        await _answer(query, found)

    async def chosen(self, update: Update, _: Context) -> None:
        """Telegram's hint that the words went out; the owner's tap says the same."""
        chosen = update.chosen_inline_result
        assert chosen
        user = chosen.from_user
        draft = self._meant(user, f"#{chosen.result_id}")
        if draft is None:
            return
        key, hint = f"chosen:{update.update_id}", hint_of(user)
        intent = PassedOn(draft.id, draft.version)
        answers = self._reception.desk.press(user.id, intent, key, hint)
        await self._reception.serve(user, answers, draft.shown or None)

    def _meant(self, user: User, asked: str) -> Draft | None:
        match = _ASKED.fullmatch(asked)
        if match is None or user.is_bot or not self._reception.admits(user.id):
            return None
        return self._offers.offered(user.id, int(match[1]), int(match[2]))

    def _results(self, user: User, draft: Draft) -> tuple[InlineQueryResultArticle, ...]:
        language = self._reception.language_of(user)
        parts = in_messages(draft.words.text)
        # A part has an id of its own: one part that went out is not the whole.
        place = asking(draft.id, draft.version).removeprefix("#")
        ids = [f"{place}.{number}" for number in range(1, len(parts) + 1)]
        titles = [
            say("chat.inline_part", language, number=str(number), total=str(len(parts)))
            for number in range(1, len(parts) + 1)
        ]
        if len(parts) == 1:
            ids, titles = [place], [say("chat.inline_whole", language)]
        return tuple(
            InlineQueryResultArticle(
                identity,
                title,
                InputTextMessageContent(part),
                description=short(" ".join(part.split()), _SHOWN),
            )
            for identity, title, part in zip(ids, titles, parts, strict=True)
        )


async def _answer(query: InlineQuery, found: Sequence[InlineQueryResultArticle]) -> None:
    """Never from a cache. Telegram may say that it is too late, and then nobody looks any more."""
    try:
        await query.answer(found, cache_time=0, is_personal=True)
    except TelegramError:
        return
