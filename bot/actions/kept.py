"""What was worked out from a book stays true until the book or the owner's day changes."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date
from typing import Any, Final, Generic, TypeVar

from bot.actions.room import Room
from bot.domain.book import Book

Result = TypeVar("Result")

EACH: Final = 20
"""Results kept of one owner."""
OWNERS: Final = 200
"""Owners of whom something is kept; beyond them, the one who was first asked about goes."""


class Kept(Generic[Result]):
    """Results by owner and `about`; one book, of one day, an owner."""

    def __init__(self) -> None:
        self._pages: dict[int, tuple[Book, date, dict[Hashable, Result]]] = {}

    def get(self, owner: int, room: Room, about: Hashable, work: Callable[[], Result]) -> Result:
        """What `work` gives, which must depend on nothing but the book, the day and `about`."""
        today = room.today
        page = self._pages.get(owner)
        if page is None or page[0] is not room.book or page[1] != today:
            self._pages.pop(owner, None)
            page = self._pages[owner] = (room.book, today, {})
            _shorten(self._pages, OWNERS)
        results = page[2]
        if about not in results:
            results[about] = work()
            _shorten(results, EACH)
        return results[about]

    def drop(self, owner: int) -> None:
        """Keep nothing of the owner."""
        self._pages.pop(owner, None)


def _shorten(kept: dict[Any, Any], longest: int) -> None:
    if len(kept) > longest:
        del kept[next(iter(kept))]
