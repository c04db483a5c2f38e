"""First names that are everyday words of a language without capitals.

Where a script has capitals, "Mark" tells itself from "mark"; where it has none, a word is a name
by where it stands: first in its clause, after "of" or "to", or before a word such as "owes".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from bot.understanding.books import Books
from bot.understanding.names import FIRM_WORDS, PART, Found, Names, variants
from bot.understanding.phrasebook import Item
from bot.understanding.tidy import fold, is_hebrew, tidy

_STOPS: Final = frozenset(".,;:!?\n")
_MOST_STRANGE: Final = 5
"""A text of more words that no lexicon knows is a story, and its words are words."""
_SHORT: Final = 3
"""Letters of a name of two and the one glued before it, which no other rule takes off."""
_ENDS: Final = frozenset(".,;\n")


def find_words(items: Sequence[Item], names: Names, books: Books) -> list[Found]:
    """The clients so named, at most one in a clause, and none in a clause that names another."""
    strange = sum(item.is_word and not item.known for item in items)
    firsts = _firsts(names.clients) if strange <= _MOST_STRANGE else {}
    found: list[Found] = []
    named = False
    for place, item in enumerate(items) if firsts else ():
        if item.kind in _ENDS or item.lead[:1] in books.joining:
            named = False
        if "<name>" in item.values:
            named = True
            found = [one for one in found if _apart(items, one.end, place, books)]
        if named or not (item.known or len(item.kind) == _SHORT):
            continue
        one = _named(items, place, firsts, books)
        if one is not None:
            found.append(one)
            named = True
    return found


def _apart(items: Sequence[Item], start: int, end: int, books: Books) -> bool:
    """Whether another clause begins between two places."""
    return any(
        item.kind in _ENDS or item.lead[:1] in books.joining for item in items[start : end + 1]
    )


def _named(
    items: Sequence[Item], place: int, firsts: dict[str, tuple[int, ...]], books: Books
) -> Found | None:
    item = items[place]
    for key in item.keys:
        short = key[1:] if len(key) == _SHORT and key[0] in books.prefixes else key
        for form in (*variants(key), short) if key[:1].isalpha() else ():
            clients = firsts.get(form)
            glued = len(key) - len(form)
            if glued and (key in books.words or (item.known and key[glued - 1] in books.articles)):
                continue
            if clients and (glued or _stands_for_one(items, place, books)):
                return Found(place, place + 1, clients, PART, glued)
    return None


def _stands_for_one(items: Sequence[Item], place: int, books: Books) -> bool:
    if place == 0 or items[place - 1].kind in _STOPS or items[place - 1].kind in books.before_names:
        return True
    return place + 1 < len(items) and any(key in books.after_names for key in items[place + 1].keys)


@lru_cache(maxsize=128)
def _firsts(clients: tuple[str, ...]) -> dict[str, tuple[int, ...]]:
    """The first names written without capitals, and whose they are."""
    firsts: dict[str, list[int]] = {}
    for place, client in enumerate(clients):
        words = [word.key for word in tidy(client).words if word.key[:1].isalpha()]
        core = [word for word in words if word not in FIRM_WORDS]
        if core and len(core[0]) > 1 and is_hebrew(core[0]):
            firsts.setdefault(fold(core[0]), []).append(place)
    return {first: tuple(places) for first, places in firsts.items()}
