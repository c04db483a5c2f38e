"""An ear for tone: how much of an edge a line has, by weights learned from labelled lines.

Rules name what can be written down as a rule; most of what makes a courteous stranger wince can't.
The weights say how far each word, run of words and run of letters leans away from calm; they were
learned from the labelled lines under `tests/wording/tones` by `python -m bench.tones`, and lie one
file a language in `tones/weights`, as plain numbers to be read and compared.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import sqrt
from typing import Final

WORD: Final = re.compile(r"\w[\w']*|[?!]+")
_RUNS: Final = (4, 5, 6)
"""Lengths of the runs of letters, across words."""
_LONGEST: Final = 6
"""Words that are named at most."""


@dataclass(frozen=True, slots=True)
class Trait:
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
    """Where a line has an edge, from its first sign to behind its last; None for a calm one."""
    words = [*WORD.finditer(line)]
    if not words:
        return None
    weights = _weights(language)
    known: dict[str, Trait] = {}
    for trait in traits([word[0].casefold() for word in words]):
        known.setdefault(trait.name, trait)
    share = 1 / sqrt(len(known))
    heat = [0.0] * len(words)
    whole = weights.bias
    for name, trait in known.items():
        if weight := weights.of.get(name):
            whole += weight * share
            place = range(trait.first, trait.last + 1)
            for word in place:
                heat[word] += weight / len(place)
    if whole <= 0:
        return None
    first, last = _hottest(heat)
    return words[first].start(), words[last].end()


def traits(words: list[str]) -> Iterator[Trait]:
    """The traits of a line of words in small letters, `^` and `$` standing for its ends."""
    last = len(words) - 1
    ends = ["^", *words, "$"]
    for place, word in enumerate(words):
        yield Trait(f"1{word}", place, place)
    for length in (2, 3):
        for start in range(len(ends) - length + 1):
            run = " ".join(ends[start : start + length])
            yield Trait(f"{length}{run}", max(0, start - 1), min(last, start + length - 2))
    yield from _letters(words)


def _letters(words: list[str]) -> Iterator[Trait]:
    text = f" {' '.join(words)} "
    at: list[int] = [0]
    for place, word in enumerate(words):
        at.extend([place] * (len(word) + 1))
    for length in _RUNS:
        for start in range(len(text) - length + 1):
            yield Trait(f"x{text[start : start + length]}", at[start], at[start + length - 1])


def _hottest(heat: list[float]) -> tuple[int, int]:
    """The run of at most so many words that carries most of the edge."""
    best, found = float("-inf"), (0, 0)
    for first in range(len(heat)):
        run = 0.0
        for last in range(first, min(first + _LONGEST, len(heat))):
            run += heat[last]
            if run > best:
                best, found = run, (first, last)
    return found


@cache
def _weights(language: str) -> Weights:
    path = files("bot.wording.tones").joinpath("weights", f"{language}.json")
    table = json.loads(path.read_text("utf-8"))
    return Weights(table["bias"], table["weights"])
