"""A case: one client's page of the book with all that was said, sent and kept, at one moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.domain.book import Book
from bot.domain.drafts import ON_ITS_WAY, Draft, State
from bot.domain.evidence import files_of, parts
from bot.domain.facts import Line
from bot.domain.filing import KeptFile
from bot.domain.ledger import Account
from bot.wording.voice import Voice

_WENT: frozenset[State] = ON_ITS_WAY | {
    State.SENT,
    State.HANDED_OVER,
    State.FAILED,
    State.UNKNOWN,
    State.NOT_SENT,
}
"""States of a message that went out or was tried; drafts that never left are nobody's evidence."""


class Exhibit(NamedTuple):
    """A file with its number in the dossier, its place in the ZIP and the part it is in."""

    number: int
    place: str
    part: int
    file: KeptFile


@dataclass(frozen=True, slots=True)
class Case:
    """`lines` is the whole journal, `now` (UTC) the moment of writing."""

    book: Book
    account: Account
    lines: Sequence[Line]
    now: datetime
    exhibits: tuple[Exhibit, ...]
    count: int
    """The parts of the dossier."""

    @property
    def voice(self) -> Voice:
        """Days always with their year: the papers are read in another."""
        return Voice(self.book.owner, date.min)

    @property
    def today(self) -> date:
        return self.now.astimezone(self.book.zone).date()

    def messages(self) -> list[Draft]:
        """What went out to the client or was tried, the oldest first."""
        client = self.account.client.id
        own = (one for one in self.book.drafts.values() if one.client == client)
        return sorted((one for one in own if one.state in _WENT), key=lambda one: _moment(one))

    def local(self, moment: datetime) -> str:
        return moment.astimezone(self.book.zone).isoformat(" ", "seconds")


def utc(moment: datetime) -> str:
    return moment.astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%d %H:%M:%S UTC")


def _moment(draft: Draft) -> tuple[float, int]:
    moment = draft.settled or draft.claimed or draft.proposed
    return (moment.timestamp() if moment else 0.0, draft.id)


def case_of(book: Book, lines: Sequence[Line], now: datetime, client: int) -> Case | None:
    """The case of a client; None for one that is not on file."""
    account = book.accounts.get(client)
    if account is None:
        return None
    found: list[Exhibit] = []
    split = parts(files_of(book.files, client))
    for part, files in enumerate(split, 1):
        for file in files:
            number = len(found) + 1
            found.append(Exhibit(number, f"files/{number:02d}-{file.name}", part, file))
    return Case(book, account, lines, now, tuple(found), len(split))
