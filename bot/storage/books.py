"""The owners' books: open in memory, durable on disk, one process at a time.

A change is worked out, added to the owner's journal in one durable line, and only then becomes the
book. One owner's damaged file is that owner's trouble alone: it stays as it was found until the
owner chooses a backup or a fresh start, and even then it is set aside, not overwritten.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bot.actions.ports import NotRecorded, Unreadable
from bot.domain.book import Book, apply, fold
from bot.domain.facts import Fact, Line, Undone
from bot.storage import disk, journal, lock
from bot.storage.guests import GuestList
from bot.storage.journal import Damaged
from bot.storage.opened import UNREADABLE, Opened, opened
from bot.storage.shelf import Shelf
from bot.storage.versions import FromTheFuture

OPEN_AT_MOST: Final = 500
"""Books kept open in memory; one that has been written to holds a file handle as well."""

PARTING: Final = 50
"""How many checkpoints are written at the end, which must not last; a book without one takes longer
to open."""

_log: Final = logging.getLogger(__name__)


class Books:
    """Implements `ports.Books` on a folder. Owners are Telegram user ids."""

    def __init__(self, folder: Path, open_at_most: int = OPEN_AT_MOST) -> None:
        """Raises Locked if another process holds the folder, OSError if it can't be used."""
        for above in reversed([one for one in folder.parents if not one.exists()]):
            above.mkdir(exist_ok=True)
            disk.sync_folder(above.parent)
        disk.make_folder(folder)
        self._lock = lock.hold(folder)
        self._folder = folder
        self._open: OrderedDict[int, Opened] = OrderedDict()
        self._complained: set[int] = set()
        self._open_at_most = open_at_most
        disk.make_folder(folder / "spare")
        disk.sweep(folder / "spare")
        self.forgotten: Callable[[int], None] = lambda _: None
        """Told of an owner that is forgotten here, for whoever else keeps something of it."""
        self.guests = GuestList(folder)
        if self.guests.is_lost:
            self._find_guests()

    def book(self, owner: int) -> Book:
        """The owner's book; an empty one for an owner nobody has met. Raises Unreadable."""
        return self._at(owner).book

    def record(self, owner: int, facts: Sequence[Fact], key: str, at: datetime) -> Book:
        """Add the facts as one line, durably, and return the book with them.

        Raises NotRecorded if the disk refuses, Unreadable as `book` does, and what the book or the
        codec raises for facts that no book can hold; the book is then as it was.
        """
        one = self._at(owner)
        line = Line(one.book.step + 1, at.astimezone(UTC), key, tuple(facts))
        undo = any(isinstance(fact, Undone) for fact in facts)
        try:
            book = fold((*one.journal.lines(), line)) if undo else apply(one.book, line)
            self.guests.note(owner, line.facts)
            one.journal.add(line)
        except OSError as refusal:
            raise NotRecorded from refusal
        except Damaged as error:
            raise self._unreadable(one.shelf, error) from error
        one.book = book
        self._back_up(one, line.at.date().isoformat())
        return book

    def lines(self, owner: int) -> Sequence[Line]:
        """The whole journal, in order. Raises Unreadable."""
        one = self._at(owner)
        try:
            return one.journal.lines()
        except OSError as error:  # the book in memory is as good as ever
            raise Unreadable(one.shelf.days()) from error
        except UNREADABLE as error:
            raise self._unreadable(one.shelf, error) from error

    def owners(self) -> Sequence[int]:
        """Every owner that has a book, in the order of their numbers."""
        return sorted(int(path.name) for path in self._folder.iterdir() if path.name.isdecimal())

    def tend(self) -> None:
        """Write the checkpoints that are due: a few milliseconds each, so between messages."""
        for one in self._open.values():
            if one.outgrown:
                one.save()

    def backups(self, owner: int) -> Sequence[str]:
        """The days (ISO 8601, UTC) that the owner can go back to, the newest first."""
        return self._shelf(owner).days()

    def restore(self, owner: int, day: str) -> Book:
        """Go on from that day's backup; the present file is set aside as it is.

        Raises Unreadable if that backup can't be read, NotRecorded if the disk refuses; the present
        file is then where it was.
        """
        shelf = self._shelf(owner)
        try:
            data = shelf.backup(day)
            fold(journal.parse(data, owner).lines)
        except UNREADABLE as error:
            raise self._unreadable(shelf, error) from error
        return self._begin_again(shelf, data)

    def start_anew(self, owner: int) -> Book:
        """Go on with an empty book; the present file is set aside as it is. Raises NotRecorded."""
        return self._begin_again(self._shelf(owner), journal.header(owner, anew=True))

    def rewrite(self, owner: int, lines: Sequence[Line]) -> Book:
        """Put these lines in the place of the owner's journal, and keep no older copy of it: no
        checkpoint, no backup but a new one, nothing that was set aside.

        Raises NotRecorded if the disk refuses: the journal is then as it was, though copies of it
        may be gone. Raises what the book or the codec raises for lines that no book can hold.
        """
        shelf, data = self._shelf(owner), journal.whole(owner, lines)
        contents = journal.parse(data, owner)
        book = fold(contents.lines)
        before = self._open.get(owner)
        self._shut(owner)
        try:
            self.guests.follow(owner, book)
            shelf.rewrite(data)
        except OSError as refusal:
            if before:
                self._follow(owner, before.book)
            raise NotRecorded from refusal
        ready = journal.Journal(shelf.journal, shelf.spare, owner, contents.end)
        one = self._open[owner] = Opened(book, ready, shelf)
        self._back_up(one, lines[-1].at.date().isoformat())
        return book

    def forget(self, owner: int) -> None:
        """Remove all that is kept of the owner, backups included. Raises NotRecorded."""
        self._shut(owner)
        try:
            self._shelf(owner).clear()
            self.guests.follow(owner, None)
        except OSError as refusal:
            raise NotRecorded from refusal
        self.forgotten(owner)

    def close(self) -> None:
        """Write the last checkpoints, close the files and let go of the folder."""
        changed = [one for one in self._open.values() if one.book.step > one.saved]
        for one in changed[-PARTING:]:
            one.save()
        for one in self._open.values():
            one.journal.close()
        self._open.clear()
        disk.close(self._lock)

    def _shelf(self, owner: int) -> Shelf:
        return Shelf(self._folder, owner)

    def _at(self, owner: int) -> Opened:
        one = self._open.get(owner)
        if one is not None:
            self._open.move_to_end(owner)
            return one
        shelf = self._shelf(owner)
        try:
            one = self._open[owner] = opened(shelf)
        except UNREADABLE as error:
            raise self._unreadable(shelf, error) from error
        self._follow(owner, one.book)
        if len(self._open) > self._open_at_most:
            _, oldest = self._open.popitem(last=False)
            if oldest.outgrown:
                oldest.save()
            oldest.journal.close()
        return one

    def _back_up(self, one: Opened, day: str) -> None:
        """Keep a copy at the first change of a day; one that fails is tried at the next change."""
        if one.day == day:
            return
        try:
            if day not in one.shelf.days():
                one.shelf.back_up(day, one.journal.read())
            one.day = day
        except OSError as refusal:
            _log.warning("no backup of book %d: %s", one.shelf.owner, refusal.strerror)
        except Damaged:  # the line is safe in the book; whoever comes next is told
            self._shut(one.shelf.owner)

    def _begin_again(self, shelf: Shelf, data: bytes) -> Book:
        self._shut(shelf.owner)
        self._complained.discard(shelf.owner)
        try:
            shelf.begin_again(data)
        except OSError as refusal:
            raise NotRecorded from refusal
        return self.book(shelf.owner)

    def _follow(self, owner: int, book: Book) -> None:
        """The list of guests as the book has it, also where the disk refuses: the book has the
        last word."""
        try:
            self.guests.follow(owner, book)
        except OSError as refusal:
            _log.error("the list of guests is not saved: %s", refusal.strerror)

    def _find_guests(self) -> None:
        """Look through every book, which is slow, for the list that was lost; to open a book is
        to follow it."""
        owners = self.owners()
        for owner in owners:
            with suppress(Unreadable):
                self.book(owner)
        try:
            if owners:
                self.guests.found()
        except OSError as refusal:
            _log.error("the list of guests is not saved: %s", refusal.strerror)

    def _shut(self, owner: int) -> None:
        one = self._open.pop(owner, None)
        if one is not None:
            one.journal.close()

    def _unreadable(self, shelf: Shelf, error: Exception) -> Unreadable:
        """The error for the owner; a line in the log for whoever keeps the machine."""
        self._shut(shelf.owner)
        if shelf.owner not in self._complained:
            self._complained.add(shelf.owner)
            why = str(error) if isinstance(error, Damaged | FromTheFuture) else type(error).__name__
            _log.error("book %d can't be read: %s", shelf.owner, why)
        return Unreadable(() if isinstance(error, FromTheFuture) else shelf.days())
