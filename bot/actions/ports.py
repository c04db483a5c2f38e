"""What the desk needs from the rim, and what the rim hands round: books, the time, papers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.book import Book
from bot.domain.facts import Fact, Line


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


class Clock(Protocol):
    def now(self) -> datetime:
        """The moment, in UTC."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A file for the owner; `name` is plain ASCII without a path."""

    name: str
    content: bytes
