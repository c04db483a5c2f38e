"""The files that answers bring: made or fetched beside the loop, one at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from functools import partial

from bot.actions.ports import Books, Clock, FileStore, Paper
from bot.domain.answers import Answer, DossierMade, Exported, FileGiven
from bot.domain.book import Book
from bot.domain.facts import Line
from bot.papers import everything
from bot.papers.dossier import Case, case_of, parts_of


class Papers:
    """A book is read on the loop and never changes; what is made of it may be made elsewhere."""

    def __init__(self, books: Books, files: FileStore, clock: Clock) -> None:
        self._books = books
        self._files = files
        self._clock = clock

    async def brought(self, owner: int, answer: Answer) -> AsyncIterator[Paper]:
        """What goes out with the answer. Raises ports.Unreadable, Lost."""
        match answer:
            case Exported():
                book, lines, now = self._at(owner)
                today = now.astimezone(book.zone).date()
                yield await asyncio.to_thread(everything, book, lines, today)
            case FileGiven(title=title, sha=sha):
                yield Paper(title, await asyncio.to_thread(self._files.read, owner, sha))
            case DossierMade(client=client):
                case = case_of(*self._at(owner), client)
                if case is not None:
                    async for paper in self._dossier(owner, case):
                        yield paper

    async def _dossier(self, owner: int, case: Case) -> AsyncIterator[Paper]:
        read = partial(self._files.read, owner)
        for make in parts_of(case, read):
            yield await asyncio.to_thread(make)

    def _at(self, owner: int) -> tuple[Book, Sequence[Line], datetime]:
        return self._books.book(owner), self._books.lines(owner), self._clock.now()
