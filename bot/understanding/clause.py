"""A stretch of a message that may hold one command: its pieces, its cues, and whom it names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Final

from bot.domain.intents import Impossible, Refusal, Who
from bot.domain.money import LARGEST, Money, is_currency, places
from bot.understanding.bare import bare_numbers
from bot.understanding.books import Books
from bot.understanding.moments import Moment, resolve
from bot.understanding.names import FIRM_WORDS, STEM
from bot.understanding.phrasebook import Item, Match, Phrasebook
from bot.understanding.reader import Sentence
from bot.understanding.recurrences import Every

_MOST_STRANGE: Final = 5
_DOLLARS: Final = ("USD", "CAD", "AUD", "NZD", "SGD", "HKD")
_CROWNS: Final = ("DKK", "NOK", "SEK")


Phrases = dict[str, list[Match]]
"""What is said in the words of one book, by label."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a clause is read against: the owner's day, currency and clients."""

    today: date
    currency: str
    clients: tuple[str, ...]

    @property
    def working_week(self) -> tuple[int, ...]:
        """0-6, Monday 0: an owner in shekels works from Sunday to Thursday."""
        return (6, 0, 1, 2, 3) if self.currency == "ILS" else (0, 1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum found: `sums` has two where the separator is doubtful, `flaw` says why it can't be."""

    place: int
    number: Decimal
    sums: tuple[Money, ...]
    flaw: Impossible | None
    sure: bool
    """Whether a currency or a scale was said with it."""


@dataclass(frozen=True, slots=True)
class Day:
    place: int
    moment: Moment
    role: str
    """`from`, `until` or nothing."""


def joined_on(item: Item, sentence: Sentence) -> bool:
    """Whether an "and" is written as one with the word."""
    return item.lead[:1] in sentence.books.joining or bool(item.values.get("<joining>"))


class Clause:
    """Items `start` to `end` of a sentence, with the cues that lie within."""

    def __init__(self, sentence: Sentence, start: int, end: int, setting: Setting) -> None:
        self.sentence, self.start, self.end, self.setting = sentence, start, end, setting
        self.refusals: list[Refusal] = []
        self.lent = ""
        self.void = False  # Clear, but nothing to be done: paid tomorrow, an unknown currency.
        # Looked up by label, item and kind: the shapes ask each clause a hundred times.
        self._labels: dict[str, list[Match]] = {}
        self._covering: dict[int, list[str]] = {}
        self._kinds: dict[str, list[int]] = {}
        for cue in sentence.cues:
            if start <= cue.start and cue.end <= end:
                self._labels.setdefault(cue.label, []).append(cue)
                for place in cue.places:
                    self._covering.setdefault(place, []).append(cue.label)
        for place in range(start, end):
            for kind in sentence.items[place].values:
                self._kinds.setdefault(kind, []).append(place)

    @classmethod
    def whole(cls, sentence: Sentence, setting: Setting) -> Clause:
        return cls(sentence, 0, len(sentence.items), setting)

    @property
    def books(self) -> Books:
        return self.sentence.books

    @property
    def items(self) -> list[Item]:
        return self.sentence.items

    def has(self, *labels: str) -> bool:
        """Whether any of the cues is there, or lent by the clause before."""
        return self.lent in labels or not self._labels.keys().isdisjoint(labels)

    def cues(self, label: str) -> list[Match]:
        return self._labels.get(label, [])

    def phrases(self, book: Phrasebook) -> Phrases:
        """What is said here in the words of a book apart from the cues."""
        found: Phrases = {}
        for match in self.sentence.phrases(book):
            if self.start <= match.start and match.end <= self.end:
                found.setdefault(match.label, []).append(match)
        return found

    def at(self, label: str) -> int:
        """The item where a cue first begins, or the end."""
        return min((cue.places[0] for cue in self.cues(label)), default=self.end)

    def covered(self, place: int, *labels: str) -> bool:
        return any(label in labels for label in self._covering.get(place, ()))

    def denies(self, phrases: Iterable[Match]) -> bool:
        """Whether a "not" stands among the words of a phrase or beside them: "I don't want to write
        off", "afskriv ikke"."""
        small = self.books.errand_fillers
        for cue in phrases:
            first = cue.start - 1
            while first > self.start and not small.isdisjoint(self.items[first].keys):
                first -= 1
            # Right behind it, a "not" that may be a "to" is one: Hebrew writes both alike.
            end = cue.end + (not self.covered(cue.end, "TO_NAME"))
            around = set(range(max(self.start, first), end)).difference(cue.places)
            if any(self.covered(place, "NEG") for place in around):
                return True
        return False

    def places(self, kind: str) -> list[int]:
        return self._kinds.get(kind, [])

    def text(self, start: int, end: int) -> str:
        """The items as they were written."""
        return self.sentence.tidy.between(self.items[start].start, self.items[end - 1].end)

    # days, recurrences

    def role(self, place: int) -> str:
        """Whether a day is where something begins or ends, by the words before it."""
        opens = self.sentence.books.roles.get(self.items[place].values.get("<opens>", ""))
        if opens or self.covered(place, "FROM"):
            return "from" if opens != "UNTIL" else "until"
        for back in range(place - 1, max(self.start, place - 4) - 1, -1):
            if self.covered(back, "FROM"):
                return "from"
            if self.covered(back, "UNTIL"):
                return "until"
            if not self.covered(back, "DAY_LEAD") and self.items[back].kind not in (",", "-", ":"):
                break
        return ""

    def is_since(self, place: int) -> bool:
        """Whether a day is the one since which something has been so."""
        opens = self.items[place].values.get("<opens>", "")
        led = place > self.start and self.covered(place - 1, "SINCE")
        return led or self.sentence.books.roles.get(opens) == "SINCE"

    @cached_property
    def days(self) -> list[Day]:
        return [
            Day(place, self.items[place].values["<day>"], self.role(place))
            for place in self.places("<day>")
            if self.items[place].values["<day>"].kind != "open"
        ]

    @property
    def every(self) -> list[Every]:
        return [self.items[place].values["<rule>"] for place in self.places("<rule>")]

    def day_of(self, day: Day | None, *, past: bool = False) -> date | None:
        """The date; a date that no year has is a refusal."""
        if day is None:
            return None
        if day.moment.kind == "bad":
            self.refuse(Impossible.NO_SUCH_DAY, self.text(day.place, day.place + 1))
            return None
        return resolve(day.moment, self.setting.today, past=past)

    def refuse(self, flaw: Impossible, words: str, name: str = "") -> None:
        refusal = Refusal(flaw, words, name)
        if refusal not in self.refusals:
            self.refusals.append(refusal)

    # sums

    @cached_property
    def sums(self) -> list[Sum]:
        """The sums in the clause: those with a currency, else the numbers that may be sums."""
        spoken = [self._sum(place) for place in self.places("<money>")]
        return spoken or [self._sum(place) for place in bare_numbers(self)]

    @cached_property
    def all_sums(self) -> list[Sum]:
        """All sums in order, with a currency or without."""
        places = [*self.places("<money>"), *bare_numbers(self)]
        return [self._sum(place) for place in sorted(places)]

    def _sum(self, place: int) -> Sum:
        values = self.items[place].values
        sure = "<money>" in values
        number: Decimal = values["<money>"] if sure else values["<n>"]
        currency = self.currency(values.get("<currency>", ""))
        flaw = None
        readings = [number]
        if values.get("<negative>") or number <= 0 or self.minus(place):
            flaw = Impossible.NOT_POSITIVE
        elif values.get("<blot>") or self.covered(place + 1, "MINUS"):
            flaw = Impossible.NOT_A_NUMBER
        elif number >= LARGEST:
            flaw = Impossible.TOO_LARGE
        elif "<other>" in values:
            readings = sorted({number, values["<other>"]}, reverse=True)
        sums = tuple(
            Money.of(one, currency)
            for one in readings
            if not flaw and one == round(one, places(currency))
        )
        if not flaw and not sums:
            flaw = Impossible.TOO_FINE
        if "<other>" in values and len(sums) == 1 and not flaw:
            sums = tuple(Money.of(round(one, places(currency)), currency) for one in readings)
        return Sum(place, number, sums, flaw, sure or bool(values.get("<scaled>")))

    def end_of_sum(self, place: int) -> int:
        """The item after a sum; what blots one is part of it."""
        end = place + 1
        if self.items[place].values.get("<blot>"):
            while end < self.end and not self.items[end].spaced:
                end += 1
        return end

    def minus(self, place: int) -> bool:
        """Whether a minus stands before a number, as a word, and nothing to take it from."""
        before = place - 1
        return self.covered(before, "MINUS") and (
            before == self.start or "<n>" not in self.items[before - 1].values
        )

    def currency(self, said: str) -> str:
        """ISO 4217: `kr` and `$` are those of the owner where they can be."""
        own = self.setting.currency if is_currency(self.setting.currency) else "EUR"
        match said:
            case "":
                return own
            case "kr":
                return own if own in _CROWNS else "DKK"
            case "$":
                return own if own in _DOLLARS else "USD"
            case "us$":
                return "USD"
        return said if is_currency(said) else own

    # names

    @property
    def name_places(self) -> list[int]:
        """Names, without guesses where there are sure ones, or where much is unknown."""
        found = self.places("<name>")
        sure = [place for place in found if self.items[place].values["<grade>"] >= STEM]
        return sure or (found if self.strange <= _MOST_STRANGE else [])

    def named(self, place: int) -> Who:
        clients = [self.setting.clients[one] for one in self.items[place].values["<name>"]]
        return Who(clients[0]) if len(clients) == 1 else Who(candidates=tuple(clients))

    @cached_property
    def names(self) -> list[Who]:
        """Everyone named: more than one only where they are joined or one of them is talked to."""
        found = self.name_places
        if not found:
            return []
        groups: list[list[int]] = [[found[0]]]
        for place in found[1:]:
            if all(self._joins(between) for between in range(groups[-1][-1] + 1, place)):
                groups[-1].append(place)
            else:
                groups.append([place])
        whole = groups[0] if len(groups) == 1 else self._chosen(groups)
        named: list[Who] = []
        for place in whole:
            who = self.named(place)
            if who not in named:
                named.append(who)
        return named

    def _joins(self, place: int) -> bool:
        return self.items[place].kind in (",", "&") or self.covered(place, "AND")

    def _chosen(self, groups: Sequence[list[int]]) -> list[int]:
        best = max(self.items[group[0]].values["<grade>"] for group in groups)
        graded = [g for g in groups if self.items[g[0]].values["<grade>"] == best]
        return graded[0]

    @cached_property
    def strange(self) -> int:
        """How many of its words no lexicon knows: few in a command, many in a story."""
        return sum(self.is_bare(place) for place in range(self.start, self.end))

    @cached_property
    def asks(self) -> bool:
        """Whether it holds a question mark."""
        return any(self.items[place].kind == "?" for place in range(self.start, self.end))

    def is_bare(self, place: int) -> bool:
        """Whether an item is a word that no lexicon knows and that no piece took."""
        item = self.items[place]
        unknown = not item.known or bool(item.values.get("<said>"))
        return item.is_word and unknown and item.kind not in FIRM_WORDS
