"""The bytes of what is kept as evidence: in each owner's folder, under the name of their SHA-256.

A content is written beside, synced and renamed before any line of the journal speaks of it. What no
line speaks of any more (an entry taken back, a file nobody wrote down) is removed after a week,
unless a backup that could still be restored speaks of it.
"""

from __future__ import annotations

import logging
import os
import re
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final

from bot.actions.ports import Lost, NotRecorded, Unreadable
from bot.domain.book import Book, fold
from bot.storage import disk, journal
from bot.storage.books import Books
from bot.storage.opened import UNREADABLE
from bot.storage.shelf import Shelf

REST: Final = timedelta(days=7)
"""How long a content stays that nothing speaks of."""
_SHA: Final = re.compile("[0-9a-f]{64}")

_log: Final = logging.getLogger(__name__)


class Files:
    """Implements `ports.FileStore` in the folder of the books. `keep` and `read` touch nothing but
    files and may run beside the loop; `tend` reads the books and runs on it."""

    def __init__(self, folder: Path, books: Books) -> None:
        self._folder = folder
        self._books = books
        self._turn: deque[int] = deque()

    def keep(self, owner: int, content: bytes) -> str:
        """Put the content where it lasts, and return its SHA-256. Raises NotRecorded."""
        shelf, sha = Shelf(self._folder, owner), sha256(content).hexdigest()
        place = shelf.files / sha
        try:
            if place.exists() and disk.read(place) == content:
                os.utime(place)  # the week begins anew
                return sha
            disk.make_folder(shelf.folder)
            disk.make_folder(shelf.files)
            disk.replace(place, shelf.spare, content)
        except OSError as refusal:
            raise NotRecorded from refusal
        return sha

    def read(self, owner: int, sha: str) -> bytes:
        """The content as it came. Raises Lost."""
        if not _SHA.fullmatch(sha):
            raise Lost
        try:
            content = disk.read(Shelf(self._folder, owner).files / sha)
        except OSError as missing:
            raise Lost from missing
        if sha256(content).hexdigest() != sha:
            raise Lost
        return content

    def tend(self, now: datetime) -> None:
        """Look after the files of one owner, each in turn; `now` is UTC."""
        if not self._turn:
            self._turn.extend(self._books.owners())
        if self._turn:
            self.sweep(self._turn.popleft(), now)

    def sweep(self, owner: int, now: datetime) -> None:
        """Remove what nothing speaks of any more."""
        shelf = Shelf(self._folder, owner)
        old = [path for path in _contents(shelf) if _age(path, now) >= REST]
        if not old:
            return
        try:
            spoken_of = {file.sha for book in self._readings(shelf) for file in book.files.values()}
        except (Unreadable, *UNREADABLE):  # while a book is in doubt, everything stays
            return
        for path in old:
            if path.name not in spoken_of and _age(path, now) >= REST:
                disk.drop(path)
                _log.info("owner %d: a file that nothing speaks of was removed", owner)

    def _readings(self, shelf: Shelf) -> Iterator[Book]:
        """The book, and what each backup would bring back."""
        yield self._books.book(shelf.owner)
        for day in shelf.days():
            yield fold(journal.parse(shelf.backup(day), shelf.owner).lines)


def _contents(shelf: Shelf) -> list[Path]:
    with suppress(OSError):
        return [path for path in shelf.files.iterdir() if _SHA.fullmatch(path.name)]
    return []


def _age(path: Path, now: datetime) -> timedelta:
    """How long ago the content was put there, by the disk's own clock."""
    with suppress(OSError):
        return now - datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return timedelta(0)
