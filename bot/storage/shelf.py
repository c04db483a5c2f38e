"""One owner's folder in the store: the journal, its checkpoint, its backups, what was set aside."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import Final

from bot.storage import disk
from bot.storage.journal import Damaged

BACKUPS: Final = 7
"""Days with a change of which a backup is kept."""

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


class Shelf:
    def __init__(self, store: Path, owner: int) -> None:
        self.owner = owner
        self.folder = store / str(owner)
        self.journal = self.folder / "journal"
        self.checkpoint = self.folder / "book.json"
        self.files = self.folder / "files"
        self.spare = store / "spare"
        self._backups = self.folder / "backups"
        self._aside = self.folder / "aside"
        self._torn = self.journal.with_suffix(".torn")

    def read(self) -> bytes | None:
        """The journal's bytes; None where nobody has begun one.

        Raises OSError, and Damaged where a journal must have been and is not.
        """
        try:
            return disk.read(self.journal)
        except FileNotFoundError:
            if self.folder.exists() and any(one != self.files for one in self.folder.iterdir()):
                raise Damaged(f"the journal of {self.owner} is missing") from None
            return None

    def days(self) -> tuple[str, ...]:
        """The days (ISO 8601, UTC) of which there is a backup, the newest first."""
        with suppress(OSError):
            names = [path.name for path in self._backups.iterdir()]
            return tuple(sorted(filter(_DAY.fullmatch, names), reverse=True))
        return ()

    def backup(self, day: str) -> bytes:
        """That day's backup. Raises OSError."""
        if not _DAY.fullmatch(day):
            raise FileNotFoundError(day)
        return disk.read(self._backups / day)

    def back_up(self, day: str, data: bytes) -> None:
        """Keep the journal's bytes as of `day`, and the newest seven days. Raises OSError."""
        disk.make_folder(self._backups)
        disk.replace(self._backups / day, self.spare, data)
        for old in self.days()[BACKUPS:]:
            disk.remove(self._backups / old)

    def cut_torn(self, torn: bytes, length: int) -> None:
        """Keep the torn end beside the journal, and shorten the journal to `length` bytes."""
        disk.replace(self._torn, self.spare, torn)
        disk.cut(self.journal, length)

    def begin_again(self, data: bytes) -> None:
        """Set the present journal aside as it is, and put `data` in its place. Raises OSError."""
        disk.make_folder(self.folder)
        disk.make_folder(self._aside)
        staged = disk.stage(self.spare, data)
        disk.remove(self.checkpoint)
        kept = self._aside / str(1 + sum(1 for _ in self._aside.iterdir()))
        with suppress(FileNotFoundError):
            disk.move(self.journal, kept)
        try:
            disk.move(staged, self.journal)
        except OSError:
            with suppress(OSError):
                disk.move(kept, self.journal)
            raise

    def rewrite(self, data: bytes) -> None:
        """Put `data` in the place of the journal, and keep no older copy of anything.

        The copies go first and the journal last: until then it is whole as it was, from then on it
        is whole as it is to be. Raises OSError.
        """
        staged = disk.stage(self.spare, data)
        try:
            for copy in (self.checkpoint, self._torn, *self._copies()):
                disk.remove(copy)
            disk.move(staged, self.journal)
        except OSError:
            disk.drop(staged)
            raise
        for file in self._evidence(data):
            disk.drop(file)

    def _evidence(self, data: bytes) -> tuple[Path, ...]:
        """The files kept as evidence that the journal's `data` does not name."""
        found = self.files.iterdir() if self.files.exists() else ()
        return tuple(path for path in found if path.name.encode() not in data)

    def _copies(self) -> tuple[Path, ...]:
        """The backups, and what was set aside."""
        found = (folder for folder in (self._backups, self._aside) if folder.exists())
        return tuple(path for folder in found for path in folder.iterdir())

    def clear(self) -> None:
        """Take the owner's folder out of the store with everything in it. Raises OSError."""
        if self.folder.exists():
            disk.move_folder(self.folder, self.spare)
