"""What is kept of a book is never told of another book, or on another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.actions.kept import EACH, OWNERS, Kept
from bot.actions.room import Room
from bot.domain.book import Book
from bot.domain.country import Country
from bot.domain.drafts import Words
from tests.actions.shelf import MONDAY

ROOM = Room(Book(), MONDAY, Country("DK"), lambda _: Words(""), mail=False)


class Work:
    """Counts how often it was done."""

    def __init__(self) -> None:
        self.done = 0

    def __call__(self) -> int:
        self.done += 1
        return self.done


def test_the_same_book_on_the_same_day_is_worked_out_once() -> None:
    overviews, work = Kept[int](), Work()
    later = replace(ROOM, now=MONDAY + timedelta(hours=3))
    assert [overviews.get(1, room, "all", work) for room in (ROOM, later)] == [1, 1]
    assert overviews.get(1, ROOM, "late", work) == 2


def test_another_book_day_or_owner_is_worked_out_anew() -> None:
    overviews, work = Kept[int](), Work()
    rooms = (ROOM, replace(ROOM, now=MONDAY + timedelta(days=1)), replace(ROOM, book=Book()))
    assert [overviews.get(1, room, "all", work) for room in rooms] == [1, 2, 3]
    assert overviews.get(2, rooms[-1], "all", work) == 4
    assert overviews.get(1, rooms[-1], "all", work) == 3


def test_only_so_much_is_kept() -> None:
    overviews, work = Kept[int](), Work()
    for owner in range(OWNERS + 1):
        overviews.get(owner, ROOM, "all", work)
    for about in range(EACH + 1):
        overviews.get(OWNERS, ROOM, about, work)
    before = work.done
    assert overviews.get(0, ROOM, "all", work) == before + 1
    assert overviews.get(OWNERS, ROOM, "all", work) == before + 2
    assert overviews.get(OWNERS, ROOM, EACH, work) == before
