"""An ear for tone: whether a line has an edge, by weights learned from labelled lines.

Rules name what can be written down as a rule; most of what makes a courteous stranger wince can't.
The weights say how far each trait of a line leans away from calm: its words, runs of two and
three of them, the classes they belong to, such as impatience or a way out, and in Hebrew, which
writes much into one word, runs of letters. They were learned from the labelled lines under
`tests/wording/tones` by `python -m bench.tones`; weights and classes lie one file a language in
`tones/weights` and `tones/classes`, to be read and compared.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import sqrt
from typing import Any, Final, NamedTuple

WORD: Final = re.compile(r"\w[\w']*|[?!]+")
_SENTENCE: Final = re.compile(r"[^.!?\n]+[.!?]*")
_LEAST: Final = 3
"""Words of a sentence that can be judged alone."""
_RUNS: Final = {"he": (3, 4, 5)}
"""Lengths of the runs of letters, the ends of the word included."""
_PHRASE: Final = 4
"""Words of the longest phrase in a class."""
_NAMED: Final = 6
"""Words that are named at most."""
_PREFIXES: Final = {"he": "ובהלמכש"}
"""Letters that may stand in front of a word of a class."""

Class = frozenset[str]
_NONE: Final[Class] = frozenset()


class Trait(NamedTuple):
    """Something about a line that has a weight; it lies in the words from `first` to `last`."""

    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Weights:
    """`bias` is the weight of a line of which nothing is known; above zero a line has an edge."""

    bias: float
    of: Mapping[str, float]


def edge(line: str, language: str) -> tuple[int, int] | None:
    """Where a line has an edge, from its first sign to behind its last; None for a calm one.

    In a line of several sentences the sharpest of them counts as much as the whole.
    """
    found = [*WORD.finditer(line)]
    if not found:
        return None
    words = [word[0].casefold() for word in found]
    heat = [0.0] * len(words)
    whole = _weighed(words, language, heat)
    parts = [_weighed(_words(part), language) for part in sentences(line)]
    if (whole + max(parts)) / 2 <= 0 if parts else whole <= 0:
        return None
    first, last = _hottest(heat)
    return found[first].start(), found[last].end()


def sentences(line: str) -> tuple[str, ...]:
    """The sentences of a line that has several, without those too short to be judged alone."""
    parts = [part[0].strip() for part in _SENTENCE.finditer(line)]
    long = tuple(part for part in parts if len(part.split()) >= _LEAST)
    return long if len(long) > 1 else ()


def _words(line: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(line)]


def _weighed(words: Sequence[str], language: str, heat: list[float] | None = None) -> float:
    """What the words weigh together; `heat` takes each word's share."""
    weights, heat = _weights(language), heat or [0.0] * len(words)
    told, count = 0.0, 0
    for place, word in enumerate(words):
        if word not in words[:place]:
            weight, runs = _of_letters(word, language)
            told, count, heat[place] = told + weight, count + runs, weight
    for name, first, last in traits(words, language):
        count += 1
        if weight := weights.of.get(name, 0.0):
            told += weight
            for place in range(first, last + 1):
                heat[place] += weight / (last + 1 - first)
    return weights.bias + told / sqrt(max(1, count))


def traits(words: Sequence[str], language: str) -> Iterator[Trait]:
    """The traits of a line of words in small letters but for those of single words' letters; `^`
    and `$` stand for its ends. One that comes twice comes where it came first."""
    seen: set[str] = set()
    for trait in (*_of_words(words), *_of_classes(words, language)):
        if trait.name not in seen:
            seen.add(trait.name)
            yield trait


def letters(word: str, language: str) -> tuple[str, ...]:
    """The runs of letters in a word, in a language where they tell something."""
    whole = f" {word} "
    return tuple(
        f"c{whole[start : start + length]}"
        for length in _RUNS.get(language, ())
        for start in range(len(whole) - length + 1)
    )


def _of_words(words: Sequence[str]) -> Iterator[Trait]:
    last = len(words) - 1
    for place, word in enumerate(words):
        yield Trait(f"1{word}", place, place)
    ends = ["^", *words, "$"]
    for length in (2, 3):
        for start in range(len(ends) - length + 1):
            run = " ".join(ends[start : start + length])
            yield Trait(f"{length}{run}", max(0, start - 1), min(last, start + length - 2))


def _of_classes(words: Sequence[str], language: str) -> Iterator[Trait]:
    for place, names in enumerate(_classes_in(words, language)):
        for name in names:
            yield Trait(f"k{name}", place, place)


def _classes_in(words: Sequence[str], language: str) -> list[set[str]]:
    """The classes of each word, on its own or within a phrase."""
    known, fronts = _classes(language), _PREFIXES.get(language, "")
    found: list[set[str]] = [set() for _ in words]
    for start, word in enumerate(words):
        for length in range(1, min(_PHRASE, len(words) - start) + 1):
            phrase = tuple(words[start : start + length])
            names = known.get(phrase, _NONE)
            if not names and len(word) > 3 and word[0] in fronts:
                names = known.get((word[1:], *phrase[1:]), _NONE)
            for place in range(start, start + length):
                found[place] |= names
    return found


@lru_cache(maxsize=4096)
def _of_letters(word: str, language: str) -> tuple[float, int]:
    """What a word's letters weigh together, and how many runs there are."""
    runs, weights = letters(word, language), _weights(language).of
    return sum(weights.get(run, 0.0) for run in runs), len(runs)


def forget_words() -> None:
    """Keep no word that was heard so far."""
    _of_letters.cache_clear()


def _hottest(heat: Sequence[float]) -> tuple[int, int]:
    """The run of at most so many words that carries most of the edge."""
    best, found = float("-inf"), (0, 0)
    for first in range(len(heat)):
        run = 0.0
        for last in range(first, min(first + _NAMED, len(heat))):
            run += heat[last]
            if run > best:
                best, found = run, (first, last)
    return found


@cache
def _weights(language: str) -> Weights:
    table = _read("weights", language)
    return Weights(table["bias"], table["weights"])


@cache
def _classes(language: str) -> Mapping[tuple[str, ...], Class]:
    """The classes of each word or phrase."""
    of: dict[tuple[str, ...], set[str]] = {}
    for name, phrases in _read("classes", language).items():
        for phrase in phrases:
            if words := tuple(WORD.findall(phrase.casefold())):
                of.setdefault(words, set()).add(name)
    return {words: frozenset(names) for words, names in of.items()}


def _read(folder: str, language: str) -> dict[str, Any]:
    path = files("bot.wording.tones").joinpath(folder, f"{language}.json")
    table: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return table
