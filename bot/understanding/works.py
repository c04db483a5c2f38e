"""Which pieces of work a sentence names: "the logo", "hjemmesidens", "מהלוגו"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from bot.understanding.tidy import is_hebrew, tidy

_ENDINGS: Final = ("s", "n", "t", "en", "et", "ne", "ens", "ets", "nes")
"""What English and Danish put behind a noun: several of it, the one in question, its owner."""
_LETTERS: Final = "בהוכלמש"
"""What Hebrew puts in front of a word."""
_MOST_LETTERS: Final = 3
_LEAST: Final = 3
"""Letters that have to remain of a Latin word, one fewer of a Hebrew one."""


def works_in(text: str, works: Mapping[int, str]) -> tuple[int, ...]:
    """The numbers of the works that stand in the text, whole but for what is glued to a word."""
    said = _keys(text)
    return tuple(number for number, work in works.items() if _stands(_keys(work), said))


def _keys(text: str) -> tuple[str, ...]:
    return tuple(word.key for word in tidy(text).words if word.key[:1].isalnum())


def _stands(work: Sequence[str], said: Sequence[str]) -> bool:
    places = range(len(said) - len(work) + 1) if work else range(0)
    return any(
        all(_same(one, other) for one, other in zip(work, said[at:], strict=False)) for at in places
    )


def _same(one: str, other: str) -> bool:
    return not _forms(one).isdisjoint(_forms(other))


@lru_cache(maxsize=2_000)
def _forms(word: str) -> frozenset[str]:
    """The word, and what may be the word without what is glued to it."""
    if is_hebrew(word):
        glued = next((n for n, letter in enumerate(word) if letter not in _LETTERS), len(word))
        most = min(glued, _MOST_LETTERS, len(word) - _LEAST + 1)
        return frozenset(word[n:] for n in range(max(most, 0) + 1))
    bare = (word.removesuffix(ending) for ending in _ENDINGS)
    return frozenset([word, *(form for form in bare if len(form) >= _LEAST)])
