"""One process at a time holds the store's folder, for as long as it lives."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from bot.storage import disk


class Locked(Exception):
    """Another process holds the folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"another Rolig is at work on {folder}: stop it first, or give this one a folder of "
            "its own ([store] folder, or ROLIG_STORE_FOLDER)"
        )
        self.folder = folder


def hold(folder: Path) -> int:
    """Take the lock; the handle keeps it, and the end of the process lets go. Raises Locked."""
    handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, disk.PRIVATE)
    try:
        os.fchmod(handle, disk.PRIVATE)
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise Locked(folder) from None
    return handle
