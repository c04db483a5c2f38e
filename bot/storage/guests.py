"""Which chats are those of clients: a small file beside the owners' folders, so that whoever writes
is known without looking through every book. It follows the books, which have the last word."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from bot.actions.ports import Guest
from bot.domain.book import Book
from bot.domain.facts import Fact, Joined
from bot.storage import disk

_log: Final = logging.getLogger(__name__)


class GuestList:
    """Implements `ports.Guests` on one file, replaced whole at each change. All calls on the loop's
    thread."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "guests.json"
        self._spare = folder / "spare"
        self.is_lost = False
        """Whether the file could not be read: then the books have to tell."""
        self._links: dict[str, Guest] = {}
        self._chats: dict[int, list[str]] = {}
        try:
            self._take(_read(self._path))
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError) as error:
            _log.error("the list of guests can't be read: %s", type(error).__name__)
            self.is_lost = True

    def of(self, chat: int) -> Sequence[Guest]:
        return tuple(self._links[link] for link in self._chats.get(chat, ()))

    def at(self, link: str) -> Guest | None:
        return self._links.get(link)

    def note(self, owner: int, facts: Iterable[Fact]) -> None:
        """Who comes in by these facts, on disk before they are. Raises OSError."""
        came = [one for one in facts if isinstance(one, Joined)]
        if came:
            more = (Guest(owner, one.client, one.chat, one.link) for one in came)
            self._put((*self._links.values(), *more))

    def follow(self, owner: int, book: Book | None) -> None:
        """Exactly those of the owner's that the book knows; nobody where there is none. Raises
        OSError."""
        others = [one for one in self._links.values() if one.owner != owner]
        known = [
            Guest(owner, account.client.id, account.joined.chat, account.joined.link)
            for account in (book.accounts.values() if book else ())
            if account.joined
        ]
        kept = (*others, *known)
        if set(kept) != set(self._links.values()):
            self._put(kept)

    def _put(self, guests: Iterable[Guest]) -> None:
        kept = tuple(guests)
        rows = [[one.owner, one.client, one.chat, one.link] for one in kept]
        disk.replace(self._path, self._spare, json.dumps(rows).encode())
        self._take(kept)

    def _take(self, guests: Iterable[Guest]) -> None:
        self._links = {one.link: one for one in guests}
        self._chats = {}
        for one in self._links.values():
            self._chats.setdefault(one.chat, []).append(one.link)


def _read(path: Path) -> list[Guest]:
    rows: Any = json.loads(disk.read(path))
    guests = [Guest(*row) for row in rows]
    if not all(type(one.chat) is type(one.owner) is int for one in guests):
        raise ValueError("no list of guests")
    return guests
