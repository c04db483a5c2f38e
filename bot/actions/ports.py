"""What the desk needs from the rim, and what the rim hands round: books, time, papers, files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath
from typing import Final, Protocol

from bot.domain.book import Book
from bot.domain.facts import Fact, Line
from bot.domain.people import clean

LARGEST_FILE: Final = 20_000_000
"""Bytes of a file that a bot can fetch (Bot API, getFile)."""
LONGEST_NAME: Final = 80
"""Characters that are kept of a file's name, its ending among them."""


KEY_OF_GUESTS: Final = "guest:"
"""How the key of what a client did begins; an owner's begins with a number, or "tap:"."""


class NotRecorded(Exception):
    """The disk refused: nothing was written, and the book is as it was."""


class NoLongerTrue(Exception):
    """The ledger changed after the claim: the draft is withdrawn, and nothing may go out."""


class Unreadable(Exception):
    """An owner's book can't be read. `kept` says how many days of backup are at hand."""

    def __init__(self, kept: Sequence[str]) -> None:
        super().__init__("a book can't be read")
        self.kept = tuple(kept)


class Books(Protocol):
    """The owners' books, open in memory, durable on disk. An owner is a Telegram user id."""

    def book(self, owner: int) -> Book:
        """The owner's book; an empty one for an owner nobody has met. Raises Unreadable."""

    def record(self, owner: int, facts: Sequence[Fact], key: str, at: datetime) -> Book:
        """Append the facts as one line, durably, and return the book with them.

        `at` is UTC. Raises NotRecorded if the disk refuses, Unreadable as `book` does.
        """

    def lines(self, owner: int) -> Sequence[Line]:
        """The whole journal, in order."""

    def owners(self) -> Sequence[int]:
        """Every owner that has a book."""

    def restore(self, owner: int, day: str) -> Book:
        """Go on from that day's backup; what can't be read is set aside as it is.

        Raises Unreadable if the backup can't be read either, NotRecorded if the disk refuses.
        """

    def start_anew(self, owner: int) -> Book:
        """Go on with an empty book; what can't be read is set aside. Raises NotRecorded."""

    def rewrite(self, owner: int, lines: Sequence[Line]) -> Book:
        """Put these lines in the place of the journal, all at once, and keep no older copy of it.

        Raises NotRecorded if the disk refuses: the journal is then as it was.
        """

    def forget(self, owner: int) -> None:
        """Remove all that is kept of the owner. Raises NotRecorded."""


@dataclass(frozen=True, slots=True)
class Guest:
    """A client of an owner's, as it agreed to be written to: in this chat, which `link` names."""

    owner: int
    client: int
    chat: int
    link: str


class Guests(Protocol):
    """Which chats are those of clients, past ones among them: the owners' books have the last
    word."""

    def of(self, chat: int) -> Sequence[Guest]:
        """Every time that this chat was a client's, the oldest first."""

    def at(self, link: str) -> Guest | None: ...


class Lost(Exception):
    """The bytes of a file are not in the store, or not as they came."""


class FileStore(Protocol):
    """The bytes of the owners' files: each content once an owner, named by its SHA-256."""

    def keep(self, owner: int, content: bytes) -> str:
        """Put the content where it lasts, and return its SHA-256 in hexadecimal; the same content
        again changes nothing. Raises NotRecorded."""

    def read(self, owner: int, sha: str) -> bytes:
        """Raises Lost."""


class Clock(Protocol):
    def now(self) -> datetime:
        """The moment, in UTC."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A file for the owner; `name` has no path. Ours are plain ASCII."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Received:
    """A file from the owner, at most `LARGEST_FILE` bytes, and the words under it.

    `name` is safe to show and to write under: see `safe_name`.
    """

    name: str
    content: bytes
    caption: str = ""

    @property
    def ending(self) -> str:
        """What the name says of its nature: ".csv", in small letters; empty where it says none."""
        return PurePosixPath(self.name).suffix.lower()


_UNSAFE: Final = str.maketrans(dict.fromkeys('<>:"|?*', "_"))
"""What some file systems take for more than a letter."""


def safe_name(name: str) -> str:
    """The last part of a file's name, without a folder, unseen signs and leading dots, its ending
    kept; "file" where nothing is left."""
    last = clean(name.replace("\\", "/"), len(name)).rsplit("/", 1)[-1].translate(_UNSAFE)
    path = PurePosixPath(last.strip(". "))
    ending = path.suffix if len(path.suffix) <= 12 else ""
    stem = path.name.removesuffix(ending) if ending else path.name
    return f"{stem[: LONGEST_NAME - len(ending)].strip()}{ending}" or "file"


def is_from_a_guest(line: Line) -> bool:
    """Whether a client's doing wrote this line, and not its owner's."""
    return line.key.startswith(KEY_OF_GUESTS)
