"""How far the mailbox was read: one small file in the store's folder."""

from __future__ import annotations

import json
from pathlib import Path

from bot.storage import disk


class Postmark:
    """Two numbers: the folder's validity, and the last mail that was dealt with."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "mailbox.json"
        self._spare = folder / "spare"

    def read(self) -> tuple[int, int]:
        """0, 0 where nothing was read yet, or where it can't be told: what is read twice is known
        again."""
        try:
            found = json.loads(disk.read(self._path))
            return int(found["validity"]), int(found["last"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0, 0

    def write(self, validity: int, last: int) -> None:
        """Raises OSError."""
        record = json.dumps({"validity": validity, "last": last})
        disk.replace(self._path, self._spare, record.encode())
