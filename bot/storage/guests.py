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
from bot.storage.seal import is_sealed, sealed

_log: Final = logging.getLogger(__name__)


class GuestList:
    """Implements `ports.Guests` on one file, replaced whole at each change. All calls on the loop's
    thread."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "guests.json"
        self._spare = folder / "spare"
        self.is_lost = False
        """Whether there is no file, or none to rely on: then the books have to tell."""
        self._links: dict[str, Guest] = {}
        self._chats: dict[int, list[str]] = {}
        self._owners: dict[int, set[Guest]] = {}
        try:
            self._take(_read(self._path))
        except FileNotFoundError:
            self.is_lost = True
        except (OSError, ValueError) as error:
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
            kept = (*self._links.values(), *more)
            self._save(kept)
            self._take(kept)

    def follow(self, owner: int, book: Book | None) -> None:
        """Exactly those of the owner's that the book knows; nobody where there is none. Raises
        OSError if they could not be saved: the next start finds them in the book again."""
        known = [
            Guest(owner, account.client.id, account.joined.chat, account.joined.link)
            for account in (book.accounts.values() if book else ())
            if account.joined
        ]
        if set(known) != self._owners.get(owner, set()):
            others = [one for one in self._links.values() if one.owner != owner]
            self._take((*others, *known))
            self._save(self._links.values())

    def found(self) -> None:
        """Every book has been followed: from now on the file tells. Raises OSError."""
        self._save(self._links.values())
        self.is_lost = False

    def _save(self, guests: Iterable[Guest]) -> None:
        rows = [[one.owner, one.client, one.chat, one.link] for one in guests]
        disk.replace(self._path, self._spare, sealed(json.dumps({"guests": rows}).encode()))

    def _take(self, guests: Iterable[Guest]) -> None:
        self._links = {one.link: one for one in guests}
        self._chats, self._owners = {}, {}
        for one in self._links.values():
            self._chats.setdefault(one.chat, []).append(one.link)
            self._owners.setdefault(one.owner, set()).add(one)


def _read(path: Path) -> list[Guest]:
    """Raises OSError, and ValueError where the list is not as it was written."""
    data = disk.read(path)
    if not is_sealed(data):
        raise ValueError("no list of guests")
    rows: Any = json.loads(data)["guests"]
    return [Guest(*row) for row in rows]
