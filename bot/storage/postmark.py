"""How far the mailbox was read: one small file in the store's folder."""

from __future__ import annotations

import json
from pathlib import Path

from bot.storage import disk
from bot.storage.seal import is_sealed, sealed


class Postmark:
    """Two numbers: the folder's validity, and the last mail that was dealt with."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "mailbox.json"
        self._spare = folder / "spare"

    def read(self) -> tuple[int, int]:
        """0, 0 where nothing was read yet, or where it can't be told: what is read twice is known
        again."""
        try:
            data = disk.read(self._path)
        except OSError:
            return 0, 0
        if not is_sealed(data):
            return 0, 0
        found = json.loads(data)
        return found["validity"], found["last"]

    def write(self, validity: int, last: int) -> None:
        """Raises OSError."""
        record = json.dumps({"validity": validity, "last": last})
        disk.replace(self._path, self._spare, sealed(record.encode()))
