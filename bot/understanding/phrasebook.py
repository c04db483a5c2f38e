"""Phrases of all languages in one tree, matched over the items of a text.

A phrase's own language does not matter when it is read: languages mix in one message.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import product
from typing import Any, Final, NamedTuple

from bot.understanding.tidy import fold

_GAP: Final = "*"
_LABELS: Final = ""
_LONGEST_GAP: Final = 5
_MOST_STEPS: Final = 400

Node = dict[str, Any]
_Step = tuple[Node, int, tuple[int, ...], tuple[int, ...]]


@dataclass(slots=True)
class Item:
    """A word, mark or piece of a text; `values` has what it can be, by class (`<n>`, `<day>`)."""

    start: int
    end: int
    keys: tuple[str, ...]
    spaced: bool = True
    lead: str = ""
    """Letters written as one with it, as the Hebrew ones are."""
    values: dict[str, Any] = field(default_factory=dict)
    known: bool = False
    """Whether a lexicon has the word, so that it is not a name by itself."""

    @property
    def kind(self) -> str:
        return self.keys[0]

    def get(self, kind: str) -> Any:
        return self.values.get(kind)

    @property
    def is_word(self) -> bool:
        return self.keys[0][:1].isalpha()

    def opens(self, openers: frozenset[str]) -> bool:
        """Whether it, or a letter glued to it, is one of the openers of phrases."""
        if not openers.isdisjoint(self.keys):
            return True
        return bool(self.lead) and not openers.isdisjoint(self.lead)


class Match(NamedTuple):
    label: str
    start: int
    end: int
    places: tuple[int, ...]
    """The items that the phrase's own words took, gaps left out."""
    slots: tuple[int, ...]
    """Those of them that stand in the phrase for a kind of piece."""


class Phrasebook:
    """Labels and their phrases; see `lexicon.Lexicon` for how a phrase is written.

    `speakers` are the labels whose phrases speak for the words in them, all of them if none are
    given; `small` those that say nothing by themselves. A label may have its language behind it.
    """

    def __init__(
        self,
        tables: Iterable[Mapping[str, str]],
        *,
        speakers: frozenset[str] | None = None,
        small: frozenset[str] = frozenset(),
    ) -> None:
        self._tables = tuple(tables)
        self._speakers = speakers
        self._telling = (
            Phrasebook(_without(table, small) for table in self._tables) if small else None
        )

    @cached_property
    def stems(self) -> set[str]:
        return {word for word in words_of(self._tables) if word[-1] == "-" and len(word) > 1}

    @cached_property
    def words(self) -> set[str]:
        return words_of(self._tables) - self.stems

    @cached_property
    def _root(self) -> Node:
        """The tree, grown at first need: not every message needs every book."""
        root: Node = {}
        for table in self._tables:
            for label, phrases in table.items():
                for phrase in phrases.split(";"):
                    _add(root, label, phrase.split())
        return root

    @cached_property
    def openers(self) -> frozenset[str]:
        """The keys and the glued letters that a phrase may begin with."""
        return frozenset(self._root).union(key[:-1] for key in self._root if key[-1:] == "+")

    def matches(self, items: Sequence[Item], start: int) -> list[Match]:
        """Every phrase that begins with the item at `start`; most items begin none."""
        begun = start < len(items) and items[start].opens(self.openers)
        return self._grown(items, start) if begun else []

    def _grown(self, items: Sequence[Item], start: int) -> list[Match]:
        found: list[Match] = []
        stack: list[_Step] = [(self._root, start, (), ())]
        steps = 0
        size = len(items)
        while stack and steps < _MOST_STEPS:
            steps += 1
            node, place, taken, slots = stack.pop()
            for label in node.get(_LABELS, ()) if taken else ():
                found.append(Match(label, start, taken[-1] + 1, taken, slots))
            if place < size:
                item = items[place]
                for key in item.keys:
                    after = node.get(key)
                    if after is not None:
                        held = (*slots, place) if key[0] == "<" else slots
                        stack.append((after, place + 1, (*taken, place), held))
                for letter in item.lead:
                    after = node.get(letter + "+")
                    if after is not None:
                        stack.append((after, place, taken, slots))
            if _GAP in node and taken:
                for skipped in range(min(_LONGEST_GAP, size - place) + 1):
                    if skipped and items[place + skipped - 1].kind in (".", "\n", ";"):
                        break
                    stack.append((node[_GAP], place + skipped, taken, slots))
        return found

    def longest(self, items: Sequence[Item], start: int) -> list[Match]:
        """The matches at `start`, longest first."""
        found = self.matches(items, start)
        if len(found) > 1:
            found.sort(key=lambda match: (-match.end, len(match.slots)))
        return found

    def shows(self, items: Sequence[Item]) -> bool:
        """Whether any phrase is in the items, and not only small ones."""
        book = self._telling or self
        return any(book._grown(items, start) for start in book._begun(items))

    def all(self, items: Sequence[Item]) -> list[Match]:
        """Every phrase in the items, less those whose words a speaker's longer phrase speaks for;
        none where there are only small ones."""
        if self._telling and not self._telling.shows(items):
            return []
        found = [match for start in self._begun(items) for match in self._grown(items, start)]
        if len(found) < 2:
            return found
        longer = {
            frozenset(match.places)
            for match in found
            if len(match.places) > 1 and self._speaks(match.label)
        }
        return [one for one in found if not _spoken_for(one, longer)] if longer else found

    def _begun(self, items: Sequence[Item]) -> list[int]:
        openers = self.openers
        return [start for start, item in enumerate(items) if item.opens(openers)]

    def _speaks(self, label: str) -> bool:
        return self._speakers is None or label.partition(" ")[0] in self._speakers


def _spoken_for(match: Match, longer: Iterable[frozenset[int]]) -> bool:
    own = frozenset(match.places)
    return any(own < other for other in longer)


def _without(table: Mapping[str, str], labels: frozenset[str]) -> dict[str, str]:
    return {label: table[label] for label in table if label.partition(" ")[0] not in labels}


def words_of(tables: Iterable[Mapping[str, str]]) -> set[str]:
    """The words and the stems in the phrases of the tables."""
    phrases = [one for table in tables for one in table.values()]
    tokens = {token for one in phrases for token in one.replace(";", " ").split()}
    words = {word for token in tokens for word in _choices(token)}
    return {word for word in words if word and word[0] != "<" and word != _GAP}


def _add(root: Node, label: str, tokens: Sequence[str]) -> None:
    for choice in product(*map(_choices, tokens)):
        node = root
        for word in choice:
            if word:
                node = node.setdefault(word, {})
        if node is not root:
            labels = node.setdefault(_LABELS, [])
            if label not in labels:
                labels.append(label)


@lru_cache(maxsize=8192)
def _choices(token: str) -> tuple[str, ...]:
    optional = token.endswith("?") and len(token) > 1
    body = token[:-1] if optional else token
    words = body.split("/") if len(body) > 1 and "/" in body else [body]
    folded = tuple(word if word[:1] == "<" or word == _GAP else fold(word) for word in words)
    return (*folded, "") if optional else folded
