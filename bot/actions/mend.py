"""Putting another book in the place of one that can't be read: a backup, or an empty one."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from bot.actions.ports import Books, NotRecorded, Unreadable
from bot.domain.answers import Answer, BookOpened, BookSetAside, NothingSaved
from bot.domain.facts import Fact, Restored
from bot.domain.intents import Restore, StartAnew

_SKIPPED: Final = 1_000
"""More drafts and debts than a day brings: backups are made by the day."""


def is_damaged(books: Books, owner: int) -> bool:
    try:
        books.book(owner)
    except Unreadable:
        return True
    return False


def mend(
    books: Books, owner: int, intent: Restore | StartAnew, hello: tuple[Fact, ...], now: datetime
) -> Answer:
    """Go on from the backup, or with an empty book whose first facts are `hello`. `now` is UTC."""
    try:
        if isinstance(intent, Restore):
            books.restore(owner, intent.day)
            books.record(owner, (Restored(_SKIPPED),), "", now)
            return BookOpened(intent.day)
        books.start_anew(owner)
        books.record(owner, (*hello, Restored(_SKIPPED)), "", now)
        return BookOpened(None)
    except NotRecorded:
        return NothingSaved()
    except Unreadable as damaged:
        return BookSetAside(damaged.kept)
