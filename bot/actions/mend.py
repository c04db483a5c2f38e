"""Putting another book in the place of one that can't be read: a backup, or an empty one."""

from __future__ import annotations

from bot.actions.ports import Books, NotRecorded, Unreadable
from bot.domain.answers import Answer, BookOpened, BookSetAside, Closed, NothingSaved
from bot.domain.intents import Restore, StartAnew


def mend(books: Books, owner: int, intent: Restore | StartAnew) -> Answer:
    """Put it in place, if the owner's book is damaged; one that can be read stays."""
    try:
        books.book(owner)
    except Unreadable:
        return _put_in_place(books, owner, intent)
    return Closed()


def _put_in_place(books: Books, owner: int, intent: Restore | StartAnew) -> Answer:
    try:
        if isinstance(intent, StartAnew):
            books.start_anew(owner)
            return BookOpened(None)
        books.restore(owner, intent.day)
        return BookOpened(intent.day)
    except NotRecorded:
        return NothingSaved()
    except Unreadable as damaged:
        return BookSetAside(damaged.kept)
