"""Which client is meant: exact names, parts, slips of the finger, and the other script.

An exact whole name beats a part, a part beats a typo, a typo beats a transliteration; what fits
equally well are candidates, in the ledger's order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.understanding.lexicon import LEXICONS
from bot.understanding.phrasebook import Item
from bot.understanding.sounds import skeletons
from bot.understanding.tidy import fold, is_hebrew, tidy

WHOLE, PART, STEM, TYPO, SOUND = 5, 4, 3, 2, 1
_LONGEST_NAME: Final = 6
_MOST_UNKNOWN: Final = 12
_LONGEST_WORD: Final = 40
_PREFIXES: Final = "".join(lexicon.prefixes for lexicon in LEXICONS)
_ENDS: Final = tuple(
    sorted({end for lexicon in LEXICONS for end in lexicon.name_ends}, key=len, reverse=True)
)
FIRM_WORDS: Final = frozenset(
    fold(word) for lexicon in LEXICONS for word in lexicon.firm_words.split()
)

NAMES_IN_S: Final = frozenset(
    fold(word) for lexicon in LEXICONS for word in lexicon.names_in_s.split()
)


class Found(NamedTuple):
    """Items `start` to `end` name one of `clients` (places in the ledger), as well as `grade`."""

    start: int
    end: int
    clients: tuple[int, ...]
    grade: int
    glued: int = 0
    """How many letters before the name belong to the sentence."""


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """A ledger's names, made ready to be looked up; build it once with `names_of`."""

    clients: tuple[str, ...]
    whole: dict[str, tuple[int, ...]]
    grams: dict[str, tuple[int, ...]]
    stems: dict[str, tuple[int, ...]]
    sounds: dict[str, tuple[int, ...]]
    parts: tuple[str, ...]
    beginnings: frozenset[str]
    """Whatever a key of `grams` begins with, for most words begin no name."""

    def begins(self, word: str) -> bool:
        """Whether any name, or part of one, begins with the word as it might be meant."""
        return not self.beginnings.isdisjoint(variants(word))


@lru_cache(maxsize=128)
def names_of(clients: tuple[str, ...]) -> Names:
    whole: dict[str, set[int]] = {}
    grams: dict[str, set[int]] = {}
    stems: dict[str, set[int]] = {}
    sounds: dict[str, set[int]] = {}
    for place, client in enumerate(clients):
        words = tuple(_name_words(client))
        whole.setdefault(" ".join(words), set()).add(place)
        core = [word for word in words if word not in FIRM_WORDS] or list(words)
        for start in range(len(words)):
            for end in range(start + 1, min(len(words), start + _LONGEST_NAME) + 1):
                gram = words[start:end]
                if all(word in FIRM_WORDS or len(word) < 2 for word in gram) and gram != words:
                    continue
                for key in {" ".join(gram), "".join(gram)}:
                    grams.setdefault(key, set()).add(place)
        for word in core:
            stems.setdefault(stem(word), set()).add(place)
            for sound in skeletons(word):
                sounds.setdefault(sound, set()).add(place)
        for sound in skeletons("".join(core)):
            sounds.setdefault(sound, set()).add(place)
    parts = tuple(gram for gram in grams if len(gram) > 3 and " " not in gram)
    begun = frozenset(gram[:end] for gram in grams for end in range(len(gram) + 1))
    tables = _frozen(whole), _frozen(grams), _frozen(stems), _frozen(sounds)
    return Names(clients, *tables, parts, begun)


def _frozen(table: dict[str, set[int]]) -> dict[str, tuple[int, ...]]:
    return {key: tuple(sorted(places)) for key, places in table.items()}


def _name_words(client: str) -> Iterator[str]:
    for word in tidy(client).words:
        if word.key[:1].isalnum():
            yield word.key


def stem(word: str) -> str:
    """A noun without its definite or plural ending, if enough of it is left."""
    for end in _ENDS:
        if len(word) - len(end) >= 4 and word.endswith(end):
            return word[: -len(end)]
    return word


@lru_cache(maxsize=8192)
def variants(word: str) -> tuple[str, ...]:
    """A word as a name might be meant: without glued prefixes, without a genitive."""
    forms = [word]
    if word and word[0] in _PREFIXES and len(word) > 3:
        forms.append(word[1:])
        if word[1] in _PREFIXES and len(word) > 4:
            forms.append(word[2:])
    elif word.endswith("s") and len(word) > 2:
        forms.append(word[:-1])
    return tuple(forms)


def _exact(keys: Sequence[str], table: dict[str, tuple[int, ...]]) -> tuple[tuple[int, ...], int]:
    """The clients so named, and how many letters were taken off the front."""
    middle = list(keys[1:-1])
    for first in variants(keys[0]):
        glued = len(keys[0]) - len(first) if keys[0].endswith(first) else 0
        if len(keys) == 1:
            if first in table:
                return table[first], glued
            continue
        for last in variants(keys[-1]):
            for sep in (" ", ""):
                if (joined := sep.join([first, *middle, last])) in table:
                    return table[joined], glued
    return (), 0


def find(items: Sequence[Item], names: Names) -> list[Found]:
    """The names in the items, without overlaps, in order; a word with a capital that is also a
    name ("Mark") counts only where no other name is found."""
    found = _find(items, names)
    if found or not any(_capital(item) and _is_word(item) for item in items):
        return found
    return _find(items, names, bold=True)


def _find(items: Sequence[Item], names: Names, *, bold: bool = False) -> list[Found]:
    found: list[Found] = []
    place = unknown = 0
    while place < len(items):
        item = items[place]
        if not (item.is_word or "<n>" in item.values) or item.kind in FIRM_WORDS:
            place += 1
            continue
        one = at(items, place, names, bold=bold)
        loose = not (item.values.get("<fresh>") or item.values.get("<numbered>"))
        if one is None and loose and not item.known and item.is_word and unknown < _MOST_UNKNOWN:
            unknown += 1
            one = _loose(items, place, names)
        if one is None:
            place += 1
            continue
        one = _widened(items, one, names)
        found.append(one)
        place = one.end
    return found


def at(items: Sequence[Item], start: int, names: Names, *, bold: bool = False) -> Found | None:
    if not names.begins(_key(items[start])):
        return None
    places: list[int] = []
    for place in range(start, min(len(items), start + _LONGEST_NAME + 2)):
        item = items[place]
        if (item.is_word and item.kind not in ("and", "og")) or "<n>" in item.values:
            places.append(place)
        elif not (places and item.kind in ("&", "and", "og", "-", ".", "/", "+")):
            break
        if item.kind in ("and", "og") and item.is_word:
            continue
    for size in range(min(len(places), _LONGEST_NAME), 0, -1):
        keys = [_key(items[place]) for place in places[:size]]
        if not all(keys):
            continue
        part, taken_off = _exact(keys, names.grams)
        if not part:  # A whole name is one of the grams too.
            continue
        end = places[size - 1] + 1
        known = _is_word(items[start]) and not (bold and _capital(items[start]))
        clients, glued = _exact(keys, names.whole)
        if clients and (size > 1 or not known or _capital(items[start])):
            return Found(start, end, clients, WHOLE, glued)
        if size == 1 and (known or not items[start].is_word):
            continue
        return Found(start, end, part, PART, taken_off)
    return None


def _key(item: Item) -> str:
    """How an item may stand in a name; empty if it can't."""
    return item.kind if item.is_word else str(item.values.get("<digits>", ""))


def _is_word(item: Item) -> bool:
    """Whether an item is a word of the text's own language, and so no name by itself."""
    return item.known and not item.values.get("<stripped>") and not item.values.get("<foreign>")


def _capital(item: Item) -> bool:
    return bool(item.values.get("<capital>"))


def _loose(items: Sequence[Item], place: int, names: Names) -> Found | None:
    word = items[place].kind
    for form in variants(word):
        clients = names.stems.get(stem(form), ()) if len(form) > 3 else ()
        if clients:
            return Found(place, place + 1, clients, STEM, _glue(word, form))
    best, form = _typos(word, names)
    if best:
        return Found(place, place + 1, best, TYPO, _glue(word, form))
    hebrew = is_hebrew(word)
    for form in variants(word):
        for sound in skeletons(form):
            clients = tuple(
                client
                for client in names.sounds.get(sound, ())
                if is_hebrew(names.clients[client]) != hebrew
            )
            if clients and len(sound) > 1:
                return Found(place, place + 1, clients, SOUND, _glue(word, form))
    return None


def _glue(word: str, form: str) -> int:
    return len(word) - len(form) if word.endswith(form) else 0


@lru_cache(maxsize=4096)
def _typos(word: str, names: Names) -> tuple[tuple[int, ...], str]:
    best: tuple[int, ...] = ()
    spelled = word
    least = 3
    for form in variants(word):
        size = len(form)
        if not 4 <= size <= _LONGEST_WORD:
            continue
        allowed = 1 if size < 6 else 2
        for part, distance, _ in process.extract(
            form, names.parts, scorer=OSA.distance, score_cutoff=min(allowed, least), limit=8
        ):
            if distance == 2 and (part[0] != form[0] or min(len(part), size) < 6):
                continue
            if distance < least:
                best, least = (), int(distance)
            if distance == least:
                best, spelled = tuple(sorted({*best, *names.grams[part]})), form
    return best, spelled


def _with_word(one: Found, word: str, names: Names) -> tuple[int, ...]:
    """Those of the clients whose name goes on with an everyday word: "Nordso film"."""
    return tuple(
        client for client in one.clients if word in list(_name_words(names.clients[client]))[1:]
    )


def has_other_surname(first: str, last: str, clients: Sequence[int], names: Names) -> bool:
    """Whether each of the clients goes by the name `first`, and by another after it than `last`,
    which may be an initial."""
    for client in clients:
        core = [one for one in _name_words(names.clients[client]) if one not in FIRM_WORDS]
        if len(core) < 2 or core[0] not in variants(first):
            return False
        if len(last) == 1 and any(word.startswith(last) for word in core[1:]):
            return False
    return True


def _with_initial(one: Found, letter: str, names: Names) -> tuple[int, ...]:
    """Those of the clients that have a later word with that initial."""
    return tuple(
        client
        for client in one.clients
        if any(word.startswith(letter) for word in list(_name_words(names.clients[client]))[1:])
    )


def _widened(items: Sequence[Item], one: Found, names: Names) -> Found:
    """The same name with the words after it that narrow it down, however they are spelled."""
    while one.end < len(items):
        item = items[one.end]
        if not item.is_word or not item.spaced or one.end - one.start >= _LONGEST_NAME:
            break
        if len(item.kind) == 1 and _capital(item) and len(one.clients) > 1:
            initial = _with_initial(one, item.kind, names)
            if initial:
                dot = one.end + 1 < len(items) and items[one.end + 1].kind == "."
                return Found(one.start, one.end + 1 + dot, initial, one.grade, one.glued)
        if item.kind in FIRM_WORDS and not item.known:
            one = one._replace(end=one.end + 1)
            continue
        if one.grade == WHOLE:
            break
        if item.known and not item.values.get("<stripped>"):
            spelled = _with_word(one, item.kind, names)
            if not spelled:
                break
            one = one._replace(end=one.end + 1, clients=spelled)
            continue
        after = at(items, one.end, names) or _loose(items, one.end, names)
        both = tuple(client for client in one.clients if after and client in after.clients)
        if not both or after is None:
            break
        one = Found(one.start, after.end, both, min(one.grade, max(after.grade, TYPO)), one.glued)
    return one
