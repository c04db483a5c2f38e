"""A text's pieces: figures, sums, days, recurrences, hours, contacts and names, longest first.

Money and terms come before dates, dates before bare numbers; what is left are words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from bot.understanding.amounts import money, numbers
from bot.understanding.blots import note_crowded
from bot.understanding.books import Books
from bot.understanding.heads import heads, new_item
from bot.understanding.items import items_of
from bot.understanding.lexicon import LEXICONS
from bot.understanding.names import FIRM_WORDS, PART, Found, Names, at, find, has_other_surname
from bot.understanding.phrasebook import Item, Match, Phrasebook
from bot.understanding.pieces import pieces
from bot.understanding.tidy import Tidy, tidy
from bot.understanding.word_names import find_words

_SHORT: Final = 4
_MOST_CHARACTERS: Final = 4096
MOST_WORDS: Final = 160
"""Nobody dictates a ledger entry longer than this; what is longer is not read."""
_DOERS: Final = frozenset(["OWE", "PAID", "PAY", "WILL", "PROMISED", "UNPAID"])
"""Cues that come right after whoever owes or pays."""


@dataclass(slots=True)
class Sentence:
    """A text read: its items, the cues in it, its language, and the words it was read with."""

    tidy: Tidy
    items: list[Item]
    cues: list[Match]
    language: str
    books: Books
    _found: dict[Phrasebook, list[Match]] = field(default_factory=dict)

    def phrases(self, book: Phrasebook) -> list[Match]:
        """What is said in the words of a book apart from the cues: looked up where it is asked
        for, once."""
        if book not in self._found:
            self._found[book] = self.books.phrases(book, self.items, self.language)
        return self._found[book]


@lru_cache(maxsize=1)
def shelf() -> Books:
    """The phrasebooks of all languages, built at first need."""
    return Books(LEXICONS)


def read(
    text: str,
    language: str,
    currency: str,
    names: Names,
    books: Books | None = None,
    country: str = "",
) -> Sentence:
    """Any text; one of more than `MOST_WORDS` words is cut there."""
    books = books or shelf()
    plain = tidy(text[:_MOST_CHARACTERS])
    items = items_of(plain, plain.words[:MOST_WORDS], books, currency, country)
    spoken = language_of(items, books, language)
    for item in items:
        item.values["<foreign>"] = books.own[spoken].isdisjoint(item.keys)
        spoken_in = books.class_languages.get(item.keys[0])
        if spoken_in and spoken not in spoken_in and len(item.kind) <= _SHORT:
            _drop_classes(item)
    items = _with_names(items, heads(items, names, books))
    items = money(numbers(items, books, spoken), books)
    items = _with_names(items, _find_whole(items, names))
    items = pieces(items, books)
    note_crowded(items, books)
    items = _with_names(items, find(items, names))
    items = _with_names(items, find_words(items, names, books))
    cues = books.phrases(books.cues, items, spoken)
    known = _without_strangers(items, cues, names)
    if any(one is not other for one, other in zip(known, items, strict=True)):
        items, cues = known, books.phrases(books.cues, known, spoken)
    return Sentence(plain, items, cues, spoken, books)


def _without_strangers(items: Sequence[Item], cues: Sequence[Match], names: Names) -> list[Item]:
    """The items, with a client's first name beside someone else's surname as words again."""
    doing = {cue.start for cue in cues if cue.label in _DOERS}
    read: list[Item] = []
    for place, item in enumerate(items):
        after = items[place + 1] if place + 1 < len(items) else None
        words: Sequence[Item] = item.values.get("<words>", ())
        if after is not None and len(words) == 1 and _is_surname(after):
            capitals = words[0].values.get("<capital>") and after.values.get("<capital>")
            clients = item.values["<name>"]
            if (capitals or place + 2 in doing) and has_other_surname(
                words[0].kind, after.kind, clients, names
            ):
                read.extend(words)
                continue
        read.append(item)
    return read


def _is_surname(item: Item) -> bool:
    return item.is_word and item.spaced and not item.known and item.kind not in FIRM_WORDS


def _drop_classes(item: Item) -> None:
    """A short word of another language is not a weekday, month or unit: "fri" in Danish."""
    item.keys = tuple(key for key in item.keys if key[0] != "<")
    for kind in ("<weekday>", "<weekdays>", "<month>", "<unit>", "<ord>"):
        item.values.pop(kind, None)


def language_of(items: Sequence[Item], books: Books, default: str) -> str:
    """The language most of the words are in; the default where that is not clear."""
    counts = dict.fromkeys(books.own, 0)
    for item in items:
        code = books.speech.get(item.kind)
        if code is not None and item.is_word:
            counts[code] += 1
    best = max(counts, key=lambda code: (counts[code], code == default))
    return best if counts[best] else default


def _find_whole(items: Sequence[Item], names: Names) -> list[Found]:
    """Names of more than one word, spelled as in the ledger: they come before all phrases."""
    found: list[Found] = []
    place = 0
    while place < len(items):
        one = at(items, place, names) if items[place].is_word else None
        words = sum(item.is_word for item in items[place : one.end]) if one else 0
        if one is None or words < 2 or one.grade < PART or _all_known(items, one):
            place += 1
            continue
        found.append(one)
        place = one.end
    return found


def _all_known(items: Sequence[Item], one: Found) -> bool:
    """Whether a part of a name is made of everyday words only."""
    return one.grade == PART and all(item.known for item in items[one.start : one.end])


def _with_names(items: list[Item], found: Sequence[Found]) -> list[Item]:
    if not found:
        return items
    read: list[Item] = []
    place = 0
    for one in found:
        read.extend(items[place : one.start])
        if not one.clients:
            read.append(new_item(items[one.start : one.end]))
            place = one.end
            continue
        first, last = items[one.start], items[one.end - 1]
        lead = first.lead if not first.is_word else first.kind[: one.glued]
        read.append(
            Item(
                first.start,
                last.end,
                ("<name>",),
                first.spaced,
                lead,
                {
                    "<name>": one.clients,
                    "<grade>": one.grade,
                    "<words>": tuple(items[one.start : one.end]),
                },
            )
        )
        place = one.end
    read.extend(items[place:])
    return read
