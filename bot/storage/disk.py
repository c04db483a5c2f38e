"""The system calls that make a change last. Nothing else in this room calls them.

A file is either added to at its end and synced, or replaced whole: written beside, synced, renamed,
and the folder synced. What is private stays so whatever the umask. All raise OSError.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from itertools import count
from pathlib import Path
from shutil import rmtree
from typing import Final

PRIVATE: Final = 0o600
PRIVATE_FOLDER: Final = 0o700

_names = count(1)


def make_folder(path: Path) -> None:
    """Make the folder, closed to others, unless it is there; then close it."""
    try:
        path.mkdir(PRIVATE_FOLDER)
    except FileExistsError:
        path.chmod(PRIVATE_FOLDER)
        return
    path.chmod(PRIVATE_FOLDER)
    sync_folder(path.parent)


def read(path: Path) -> bytes:
    with os.fdopen(os.open(path, os.O_RDONLY), "rb") as file:
        return file.read()


def open_end(path: Path) -> int:
    """A handle that writes at the end of a file that exists."""
    return os.open(path, os.O_WRONLY | os.O_APPEND)


def close(handle: int) -> None:
    with suppress(OSError):
        os.close(handle)


def write(handle: int, data: bytes) -> None:
    """Write all of `data` in one call."""
    if os.write(handle, data) != len(data):
        raise OSError(errno.ENOSPC, "the disk took only a part")


def sync(handle: int) -> None:
    """Wait until a file's bytes and length last. Not every Unix has fdatasync."""
    getattr(os, "fdatasync", os.fsync)(handle)


def cut(path: Path, length: int) -> None:
    """Shorten the file to `length` bytes, and wait until that lasts."""
    handle = os.open(path, os.O_WRONLY)
    try:
        os.ftruncate(handle, length)
        sync(handle)
    finally:
        close(handle)


def truncate(handle: int) -> None:
    """Empty an open file; whether that lasts is not waited for."""
    os.ftruncate(handle, 0)


def stage(spare: Path, data: bytes) -> Path:
    """A new file with `data` in the folder `spare`, ready to be put in its place."""
    staged = spare / f"{os.getpid()}.{next(_names)}"
    handle = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
    try:
        os.fchmod(handle, PRIVATE)
        write(handle, data)
        os.fsync(handle)
    except OSError:
        drop(staged)
        raise
    finally:
        close(handle)
    return staged


def move(old: Path, new: Path) -> None:
    """Give a file its new name, and wait until that lasts; a file of that name is replaced."""
    old.replace(new)
    sync_folder(new.parent)


def replace(path: Path, spare: Path, data: bytes) -> None:
    """Put a file with `data` in the place of `path`: the old or the new one, never a mixture."""
    staged = stage(spare, data)
    try:
        move(staged, path)
    except OSError:
        drop(staged)
        raise


def remove(path: Path) -> None:
    """Remove a file, if it is there, and wait until that lasts."""
    try:
        path.unlink()
    except FileNotFoundError:
        return
    sync_folder(path.parent)


def drop(path: Path) -> None:
    """Remove a file nobody needs, if it can be."""
    with suppress(OSError):
        path.unlink()


def sync_folder(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        close(handle)


def move_folder(folder: Path, spare: Path) -> None:
    """Take a folder away whole, then remove it; what can't be removed now is swept at a start."""
    gone = spare / f"{os.getpid()}.{next(_names)}"
    folder.replace(gone)
    sync_folder(folder.parent)
    sweep(spare)


def sweep(spare: Path) -> None:
    """Empty the folder of half-made files, as far as that goes."""
    for path in spare.iterdir():
        if path.is_dir():
            rmtree(path, ignore_errors=True)
        else:
            drop(path)
