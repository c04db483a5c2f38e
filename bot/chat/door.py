"""What the chat asks of the desk: the one door that sentences, taps and commands go through."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from bot.actions.cards import Outlived
from bot.actions.notices import Notice
from bot.domain.answers import Answer, DraftCard
from bot.domain.book import Book
from bot.domain.intents import Intent


class Desk(Protocol):
    """An owner is a Telegram user id; `key` names what caused a change, so that the same cause
    twice is told from two; `hint` is the language that the user's Telegram is set to.

    What records raises ports.NotRecorded, what reads a book ports.Unreadable; the first three
    answer with that instead.
    """

    def hear(self, owner: int, text: str, key: str, hint: str | None) -> tuple[Answer, ...]: ...

    def press(
        self, owner: int, intent: Intent, key: str, hint: str | None
    ) -> tuple[Answer, ...]: ...

    def forwarded(
        self, owner: int, text: str, name: str, key: str, hint: str | None
    ) -> tuple[Answer, ...]: ...

    def book(self, owner: int) -> Book: ...

    def today(self, owner: int) -> date: ...

    def unshown(self, owner: int) -> tuple[DraftCard, ...]: ...

    def outlived(self, owner: int) -> tuple[Outlived, ...]: ...

    def shown(self, owner: int, draft: int, message: int) -> None: ...

    def notices(self, owner: int) -> tuple[Notice, ...]: ...

    def mentioned(self, owner: int, notice: Notice) -> None: ...
