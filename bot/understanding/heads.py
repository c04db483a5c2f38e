"""Names before "owes" and "paid" that no word by itself shows: Client 7, Customer A, Q&A, Will."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.understanding.books import Books
from bot.understanding.names import FIRM_WORDS, WHOLE, Found, Names
from bot.understanding.phrasebook import Item
from bot.understanding.tidy import is_hebrew

_STOPS: Final = frozenset(".,;:!?\n")
_LONGEST: Final = 5
_MOST_DIGITS: Final = 4
_SPOKEN_FOR: Final = 4
"""Items behind the verb among which its sum stands."""


def heads(items: Sequence[Item], names: Names, books: Books) -> list[Found]:
    """Where clients of the ledger stand whole before such a verb; `clients` is empty for someone
    new whom the words around would hide."""
    found: list[Found] = []
    for verb, item in enumerate(items):
        if not verb or item.lead or books.doers.isdisjoint(item.keys):
            continue
        start = _start(items, verb, books)
        head = items[start:verb]
        if not head or len(head) > _LONGEST or head[0].lead:
            continue
        said = [one.kind for one in head if one.kind[:1].isalnum()]
        key = " ".join(said)
        if key in names.whole:
            found.append(Found(start, verb, names.whole[key], WHOLE))
        elif not {key, "".join(said)} & names.grams.keys() and _is_new(items, start, verb, books):
            found.append(Found(start, verb, (), WHOLE))
    return found


def _start(items: Sequence[Item], verb: int, books: Books) -> int:
    start = verb
    while start and items[start - 1].kind not in _STOPS:
        if items[start - 1].kind in books.joiners and items[start - 1].is_word:
            break
        start -= 1
    return start


def _is_new(items: Sequence[Item], start: int, verb: int, books: Books) -> bool:
    head = items[start:verb]
    first, last = head[0], head[-1]
    if len(head) == 1:  # "Mark paid" and "Bill paid" are more often what is to be done.
        owes = not books.owing.isdisjoint(items[verb].keys)
        return owes and _capital(first) and first.known and first.kind in books.first_names
    if any(item.kind == "&" and not item.spaced for item in head):
        return all(_capital(item) or item.kind == "&" for item in head)
    if _is_full_name(head, books) and _sum_follows(items, verb):
        return not books.owing.isdisjoint(items[verb].keys)
    noun = first.kind in books.client_nouns
    if len(head) == 2 and noun and last.is_word and len(last.kind) == 1:
        return _capital(last)
    digits = str(last.values.get("<figure>", ""))
    if not digits.isdecimal() or len(digits) > _MOST_DIGITS or not _sum_follows(items, verb):
        return False
    return (noun and len(head) == 2) or all(_names(item, books) for item in head[:-1])


def _is_full_name(head: Sequence[Item], books: Books) -> bool:
    """Whether a first name that is an everyday word stands beside words that only name."""
    everyday = any(item.known and item.kind in books.first_names for item in head)
    return everyday and all(_names(item, books) for item in head)


def _sum_follows(items: Sequence[Item], verb: int) -> bool:
    after = items[verb + 1 : verb + 1 + _SPOKEN_FOR]
    return any("<figure>" in item.values or item.values.get("<numeral>") for item in after)


def _names(item: Item, books: Books) -> bool:
    if not item.is_word or item.lead or not _capital(item):
        return False
    return not item.known or item.kind in FIRM_WORDS or item.kind in books.first_names


def _capital(item: Item) -> bool:
    """Whether a word is written as a name, or in a script that has no capitals."""
    return bool(item.values.get("<capital>")) or is_hebrew(item.kind)


def new_item(run: Sequence[Item]) -> Item:
    """The items as one word that is a name and nothing else."""
    first, last = run[0], run[-1]
    kind = " ".join(item.kind for item in run)
    values = {"<capital>": True, "<fresh>": True}
    return Item(first.start, last.end, (kind,), first.spaced, "", values)
