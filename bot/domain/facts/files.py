"""What came in as a file, and where it belongs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.domain.filing import Form, Sort


@dataclass(frozen=True, slots=True)
class FileKept:
    """A file came in; its bytes are in the store under `sha` (SHA-256, hexadecimal).

    `client` None: whose it is was not said. `size` is in bytes. `album` names what came together.
    """

    file: int
    client: int | None
    sha: str
    name: str
    form: Form
    size: int
    day: date
    sort: Sort | None = None
    debt: int | None = None
    album: str = ""
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class FilesPut:
    """Where files belong that were kept before; `sort` None: as it was."""

    files: tuple[int, ...]
    client: int
    day: date
    sort: Sort | None = None
    debt: int | None = None
    undoable: ClassVar[bool] = True
