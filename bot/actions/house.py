"""The house: what it offers every owner, joined once by the application."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.domain.book import Book
from bot.domain.country import Country
from bot.domain.drafts import Brief, Words
from bot.domain.people import Setting
from bot.domain.threads import in_thread


@dataclass(frozen=True, slots=True)
class House:
    """What the house offers every owner.

    `write` puts a brief into words, `places` gives the country with a code,
    `defaults` are the configured ones, `mail` whether e-mail can be sent, `heard` whether answers
    to it are read.
    """

    write: Callable[[Brief], Words]
    places: Callable[[str], Country]
    defaults: Mapping[Setting, str]
    mail: bool
    heard: bool = False

    def writer(self, book: Book) -> Callable[[Brief], Words]:
        """Puts a brief into words, for the owner of the book."""
        return lambda brief: in_thread(book, brief, self.write(brief))
