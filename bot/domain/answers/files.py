"""Files kept as evidence, and the dossier."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.evidence import Gap
from bot.domain.filing import Sort, Unfit


@dataclass(frozen=True, slots=True)
class FileNoted:
    """A file, or `count` that came together, is kept with the client; `work` is the debt's.

    `sort` None: what it shows was not said, and is asked. `also` is another client that has the
    same content: one copy is in the store.
    """

    client: int
    name: str
    file: int
    title: str
    sort: Sort | None
    work: str = ""
    count: int = 1
    new_client: bool = False
    also: str = ""


@dataclass(frozen=True, slots=True)
class FileLoose:
    """A file is kept, and whose it is gets asked; `clients` are the likely ones, by number.

    `more`: there are clients that have no button.
    """

    file: int
    title: str
    clients: tuple[tuple[int, str], ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class FileKnown:
    """The same content is on file already: nothing was written. `name` is the client it is with,
    None where whose it is still has no answer."""

    file: int
    title: str
    name: str | None
    sort: Sort | None = None


@dataclass(frozen=True, slots=True)
class FileUnfit:
    """A file that is not kept; `room` is the most bytes that one owner's files may take."""

    why: Unfit
    title: str = ""
    room: int = 0


@dataclass(frozen=True, slots=True)
class FileShown:
    file: int
    title: str
    sort: Sort | None
    work: str = ""


@dataclass(frozen=True, slots=True)
class FilesPage:
    """A client's files, the oldest first, at most what one message takes; `left_off` are older."""

    client: int
    name: str
    files: tuple[FileShown, ...]
    left_off: int = 0


@dataclass(frozen=True, slots=True)
class FileGiven:
    """A file goes back to its owner: the bytes stored under `sha`, named `title`."""

    file: int
    title: str
    sha: str
    name: str | None
    sort: Sort | None


@dataclass(frozen=True, slots=True)
class FileGone:
    """A file whose bytes are not in the store any more."""

    title: str


@dataclass(frozen=True, slots=True)
class DossierMade:
    """A client's dossier goes out as `parts` files; the counts are of what is in it. `gaps` are
    what a court would miss."""

    client: int
    name: str
    debts: int
    payments: int
    messages: int
    files: int
    gaps: tuple[Gap, ...]
    parts: int = 1

    @property
    def empty(self) -> bool:
        """Nothing is on file, and so there is no dossier."""
        return not (self.debts or self.payments or self.messages or self.files)
