"""A book that is open: in memory, with the journal it came from and what is saved of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from bot.domain.book import Book, extend, fold
from bot.domain.facts import Fact, Undone
from bot.storage import checkpoint, journal
from bot.storage.journal import Contents, Damaged, Journal
from bot.storage.shelf import Shelf
from bot.storage.versions import FromTheFuture

SHORT: Final = 64
"""A tail of fewer lines is read faster than a checkpoint is written."""

UNREADABLE: Final = (
    OSError,
    Damaged,
    FromTheFuture,
    ArithmeticError,
    LookupError,
    TypeError,
    ValueError,
)
"""What can come of reading a journal and folding what it says."""


@dataclass(slots=True)
class Opened:
    """`saved` is the step that the checkpoint stands for, `day` the day of the newest backup."""

    book: Book
    journal: Journal
    shelf: Shelf
    saved: int = 0
    day: str = ""

    @property
    def outgrown(self) -> bool:
        """Whether the lines past the checkpoint are as many as the debts."""
        tail = self.book.step - self.saved
        if tail < SHORT:
            return False
        accounts = self.book.accounts.values()
        return tail >= sum(len(one.debts) + len(one.settled) for one in accounts)

    def save(self) -> None:
        """Write the checkpoint; without one, the next opening takes longer."""
        with suppress(OSError):
            shelf = self.shelf
            place, end = shelf.checkpoint, self.journal.end
            checkpoint.save(place, shelf.spare, shelf.owner, self.book, end)
            self.saved = self.book.step


def opened(shelf: Shelf) -> Opened:
    """Open the book: its checkpoint and the journal's lines since, or the whole journal.

    Raises any of UNREADABLE.
    """
    data = shelf.read()
    if data is None:
        return Opened(Book(), Journal(shelf.journal, shelf.spare, shelf.owner, None), shelf)
    saved = checkpoint.load(shelf.checkpoint, shelf.spare, shelf.owner)
    since = saved if saved and saved.mark.stands_in(data) else None
    contents = journal.parse(data, shelf.owner, since.mark if since else None)
    if saved and saved.mark.step > contents.end.step:
        raise Damaged(f"the journal of {shelf.owner} has lost its end")
    if contents.torn:
        shelf.cut_torn(contents.torn, contents.end.offset)
    ready = Journal(shelf.journal, shelf.spare, shelf.owner, contents.end)
    if since is None or any(isinstance(fact, Undone) for fact in _facts(contents)):
        whole = journal.parse(data, shelf.owner) if since else contents
        return Opened(fold(whole.lines), ready, shelf)
    return Opened(extend(since.book, contents.lines), ready, shelf, since.mark.step)


def _facts(contents: Contents) -> Iterator[Fact]:
    return (fact for line in contents.lines for fact in line.facts)
