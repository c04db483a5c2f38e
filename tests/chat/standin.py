"""A desk to stand in for the real one: it gives the answers it was given, and notes who asked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from hashlib import sha256

from bot.actions.cards import Outlived
from bot.actions.notices import Notice
from bot.actions.ports import Guest, Lost, NotRecorded, Unreadable
from bot.actions.room import Room
from bot.domain.answers import Answer, Closed, DraftCard
from bot.domain.book import Book
from bot.domain.drafts import Brief, Channel, Draft, Words
from bot.domain.intents import Intent
from bot.domain.people import Owner

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LETTER = "Hi Dana, the invoice for the logo is open."


def draft(number: int = 1, version: int = 1, shown: int = 0, text: str = LETTER) -> Draft:
    brief = Brief(
        "friendly_reminder",
        "friendly_reminder",
        client=1,
        name="Dana",
        language="en",
        form="email",
        kind="business",
        owner="Robin",
        business="",
        owner_form="neutral",
        channel=Channel.EMAIL,
    )
    return Draft(number, brief, Words(text), "dana@example.com", version, shown=shown)


def card(number: int = 1, version: int = 1, shown: int = 0) -> DraftCard:
    return DraftCard(draft(number, version, shown), "Dana", tones=True)


@dataclass
class DeskAtRest:
    """`answers` are given one call after the other, the last for ever; `asked` is what was asked.

    `cards` wait to be shown; with `full` the disk takes nothing.
    """

    answers: list[tuple[Answer, ...] | Exception] = field(default_factory=lambda: [(Closed(),)])
    asked: list[tuple[object, ...]] = field(default_factory=list)
    cards: list[DraftCard] = field(default_factory=list)
    waiting: list[Notice] = field(default_factory=list)
    shown_as: list[tuple[int, int, int]] = field(default_factory=list)
    books: dict[int, Book] = field(default_factory=dict)
    full: bool = False
    passing: dict[tuple[int, int, int], Draft] = field(default_factory=dict)
    """What can be passed on, by owner, draft and version."""

    def hear(self, owner: int, text: str, key: str, hint: str | None) -> tuple[Answer, ...]:
        return self._next("hear", owner, text, key, hint)

    def press(
        self, owner: int, intent: Intent, key: str, hint: str | None = None
    ) -> tuple[Answer, ...]:
        return self._next("press", owner, intent, key, hint)

    def forwarded(
        self, owner: int, text: str, name: str, key: str, hint: str | None
    ) -> tuple[Answer, ...]:
        return self._next("forwarded", owner, text, name, key, hint)

    def offered(self, owner: int, number: int, version: int) -> Draft | None:
        return self.passing.get((owner, number, version))

    def book(self, owner: int) -> Book:
        return self.books.get(owner, Book())

    def room(self, owner: int) -> Room:
        raise Unreadable(())

    def today(self, owner: int) -> date:
        return TODAY

    def unshown(self, owner: int) -> tuple[DraftCard, ...]:
        return tuple(self.cards)

    def outlived(self, owner: int) -> tuple[Outlived, ...]:
        return ()

    def shown(self, owner: int, draft: int, message: int) -> None:
        self._write()
        self.shown_as.append((owner, draft, message))
        self.cards = [card for card in self.cards if card.draft.id != draft]

    def notices(self, owner: int) -> tuple[Notice, ...]:
        return tuple(self.waiting)

    def mentioned(self, owner: int, notice: Notice) -> None:
        self._write()
        self.waiting.remove(notice)

    def speaks(self, owner: int, language: str) -> None:
        self.books[owner] = replace(Book(), owner=Owner(language=language), step=1)

    def _write(self) -> None:
        if self.full:
            raise NotRecorded

    def _next(self, *asked: object) -> tuple[Answer, ...]:
        self.asked.append(asked)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


@dataclass
class CupboardInMemory:
    """Implements `ports.FileStore`; `refuses`: the disk takes nothing."""

    contents: dict[tuple[int, str], bytes] = field(default_factory=dict)
    refuses: bool = False

    def keep(self, owner: int, content: bytes) -> str:
        if self.refuses:
            raise NotRecorded
        sha = sha256(content).hexdigest()
        self.contents[owner, sha] = content
        return sha

    def read(self, owner: int, sha: str) -> bytes:
        if (owner, sha) not in self.contents:
            raise Lost
        return self.contents[owner, sha]


class NoGuests:
    """Implements `ports.Guests`: every chat is an owner's, or a stranger's."""

    def of(self, chat: int) -> tuple[Guest, ...]:
        return ()

    def at(self, link: str) -> Guest | None:
        return None
