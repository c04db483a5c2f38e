"""The phrasebooks of all languages together, built once, and the classes of single words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any, Final

from bot.understanding.lexicon import Lexicon
from bot.understanding.phrasebook import Item, Match, Phrasebook
from bot.understanding.tidy import fold

_SPEAKERS: Final = frozenset(
    [
        *("UNPAID", "I_PAID", "I_OWE", "NOT_PROMISED", "WAS_DUE", "VAT_PLUS", "VAT_IN"),
        *("RESUME", "UNTIL_THEN", "BY_OWED", "NOW_DUE", "PLEASE", "SEND"),
    ]
)
"""Cues that change the meaning of the words in them."""
_WORK_SPEAKERS: Final = frozenset(["STOP_BILLING", "STOP_NUDGE", "MY_RATE"])
_OF_REMEDIES: Final = frozenset(
    ["IS", "CHASE", "ABOUT", "BUYER", "DEBT", "HAND", "IS_AT", "TAKE", "BACK", "FILL"]
)
_OF_ERRANDS: Final = frozenset(["OFF", "MOVE", "DAILY", "WEEKLY"])


class Books:
    """Everything that the lexicons say, ready to be looked up."""

    def __init__(self, lexicons: Iterable[Lexicon]) -> None:
        self.lexicons: Final = tuple(lexicons)
        self.currencies = Phrasebook(one.currencies for one in self.lexicons)
        self.days = Phrasebook(one.days for one in self.lexicons)
        self.rules = Phrasebook(one.rules for one in self.lexicons)
        self.clock = Phrasebook(one.clock for one in self.lexicons)
        self.sums = Phrasebook(one.sums for one in self.lexicons)
        self.cues = Phrasebook(
            (_tagged(one.cues, one.code) for one in self.lexicons), speakers=_SPEAKERS
        )
        self.said = Phrasebook(_tagged(one.said, one.code) for one in self.lexicons)
        self.replied = Phrasebook(
            _tagged(table, one.code) for one in self.lexicons for table in (one.said, one.replied)
        )
        self._gather_books_apart()
        self._gather_prefixes()
        self.negations = frozenset(_single_words(self.lexicons, ("NEG",)))
        self.joiners = frozenset(_single_words(self.lexicons, ("AND",)))
        self.cents = frozenset(fold(word) for one in self.lexicons for word in one.cents)
        self.ordinal_ends = frozenset(end for one in self.lexicons for end in one.ordinal_ends)
        self.own = {one.code: _vocabulary(one) for one in self.lexicons}
        self.speech = _speech(self.own)
        self.words: frozenset[str] = frozenset().union(*self.own.values())
        self.said_only = self.said.words - frozenset().union(
            *(_vocabulary(one, said=False) for one in self.lexicons)
        )
        self.bare = {plain(word): word for word in sorted(self.words) if plain(word) != word}
        self.stems = sorted(
            {stem for book in self._books() for stem in book.stems}, key=len, reverse=True
        )
        self.roles = _single_words(self.lexicons, ("FROM", "UNTIL", "SINCE"))
        self.before_names = frozenset(_single_words(self.lexicons, ("TO_NAME",)))
        self.after_names = frozenset(
            _single_words(self.lexicons, ("OWE", "PAID", "WILL", "SAYS", "PROMISED", "NEG"))
        )
        self.owing = frozenset(_single_words(self.lexicons, ("OWE",)))
        self.doers = self.owing.union(_single_words(self.lexicons, ("PAID",)))
        self.first_names = _words_in(one.first_names for one in self.lexicons)
        self.client_nouns = _words_in(one.client_nouns for one in self.lexicons)
        self.classes: dict[str, dict[str, Any]] = {}
        self.class_languages: dict[str, set[str]] = {}
        self._giving: dict[str, re.Pattern[str]] = {}
        for lexicon in self.lexicons:
            self._learn(lexicon)

    def _gather_books_apart(self) -> None:
        """The books whose words no other sentence knows; most sentences have none of them."""
        self.agreed = Phrasebook(_tagged(one.agreed, one.code) for one in self.lexicons)
        self.openings = Phrasebook(_tagged(one.openings, one.code) for one in self.lexicons)
        self.wishes = Phrasebook(_tagged(one.wishes, one.code) for one in self.lexicons)
        self.reaching = Phrasebook(
            (_tagged(one.reaching, one.code) for one in self.lexicons), small=frozenset(["LEADS"])
        )
        self.remedies = Phrasebook(
            (_tagged(one.remedies, one.code) for one in self.lexicons),
            speakers=frozenset(),
            small=_OF_REMEDIES,
        )
        self.working = Phrasebook(
            (_tagged(one.working, one.code) for one in self.lexicons),
            speakers=_WORK_SPEAKERS,
            small=frozenset(["AT"]),
        )
        self.errands = Phrasebook(
            (_tagged(one.errands, one.code) for one in self.lexicons), small=_OF_ERRANDS
        )
        self.errand_fillers = _words_in(one.errand_fillers for one in self.lexicons)
        self.paid_alone = _words_in(one.paid_alone for one in self.lexicons)
        self.courtesies = _words_in(one.courtesies for one in self.lexicons)

    def _gather_prefixes(self) -> None:
        """The letters that some languages write before a word and as part of it."""
        self.prefixes = frozenset("".join(one.prefixes for one in self.lexicons))
        self.prefix_orders = tuple(one.prefixes for one in self.lexicons if one.prefixes)
        self.joining = frozenset(letter for one in self.lexicons for letter in one.joining_prefix)
        self.to_prefixes = frozenset(one.to_prefix for one in self.lexicons)
        self.from_prefixes = frozenset(one.from_prefix for one in self.lexicons)
        self.articles = frozenset(one.article_prefix for one in self.lexicons)
        self.clause_prefixes = frozenset(
            letter for one in self.lexicons for letter in one.clause_prefixes
        )

    def giving(self, label: str, language: str = "") -> re.Pattern[str]:
        """What shows that somebody gives way, or asks, in one language or in any; none where
        unknown."""
        key = f"{label} {language}"
        if key not in self._giving:
            spoken = (one for one in self.lexicons if language in ("", one.code))
            found = [one.giving[label] for one in spoken if label in one.giving]
            self._giving[key] = re.compile("|".join(found) or r"(?!)")
        return self._giving[key]

    @cached_property
    def openers(self) -> frozenset[str]:
        """What the phrases for days, recurrences, hours, counts and shares begin with."""
        books = (self.rules, self.days, self.clock, self.sums)
        return frozenset().union(*(book.openers for book in books))

    @cached_property
    def bounds(self) -> dict[str, str]:
        """The words that open a bound, to the side of it."""
        return {
            fold(word): side
            for one in self.lexicons
            for side, words in one.bounds.items()
            for word in words.split()
        }

    def _books(self) -> tuple[Phrasebook, ...]:
        return (
            self.currencies,
            self.days,
            self.rules,
            self.clock,
            self.sums,
            self.cues,
            self.replied,
        )

    def _learn(self, lexicon: Lexicon) -> None:
        for word, day in lexicon.weekdays.items():
            kind = "<weekdays>" if day > 6 else "<weekday>"
            self._class(lexicon, word, kind, day % 7)
        for word, day in lexicon.led_weekdays.items():
            self._class(lexicon, word, "<dayname>", day)
        for word, day in lexicon.weekday_letters.items():
            self._class(lexicon, word, "<dayletter>", day)
        for word, month in lexicon.months.items():
            self._class(lexicon, word, "<month>", month)
        for word, unit in lexicon.units.items():
            self._class(lexicon, word, "<unit>", unit)
        for word, number in lexicon.ordinals.items():
            self._class(lexicon, word, "<ord>", number)
        for word, code in lexicon.languages.items():
            self._class(lexicon, word, "<language>", code)

    def _class(self, lexicon: Lexicon, word: str, kind: str, value: object) -> None:
        self.class_languages.setdefault(fold(word), set()).add(lexicon.code)
        self.classes.setdefault(fold(word), {}).setdefault(kind, value)

    def leads_in(self, letters: str) -> bool:
        """Whether letters can stand glued before a word, in that order."""
        return any(
            all(letter in order for letter in letters)
            and all(order.index(first) < order.index(second) for first, second in pairwise(letters))
            for order in self.prefix_orders
        )

    def stems_of(self, word: str) -> list[str]:
        """The stems of the phrasebooks that the word begins with."""
        return [stem for stem in self.stems if word.startswith(stem[:-1])]

    def phrases(self, book: Phrasebook, items: Sequence[Item], code: str) -> list[Match]:
        """The phrases of one of the tagged books, without their tags; less the single words of
        another language that are other words in this one: Danish "tab", a loss, is no English
        tab."""
        kept = []
        for match in book.all(items):
            label, _, own = match.label.partition(" ")
            alone = len(match.places) == 1 and own != code
            if alone and items[match.places[0]].keys[0] in self.own[code]:
                continue
            kept.append(match._replace(label=label))
        return kept


def _speech(own: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """The words of one language only, to that language."""
    spoken: dict[str, str] = {}
    for code, words in own.items():
        others = frozenset().union(*(own[other] for other in own if other != code))
        spoken.update(dict.fromkeys(words - others, code))
    return spoken


def _tagged(table: Mapping[str, str], code: str) -> dict[str, str]:
    """The table with its language noted on each label."""
    return {f"{label} {code}": phrases for label, phrases in table.items()}


def plain(word: str) -> str:
    """A word as typed without the letters of its language: ae, oe and aa to a, o and a."""
    return word.replace("ae", "a").replace("oe", "o").replace("aa", "a")


def _single_words(lexicons: Iterable[Lexicon], labels: Iterable[str]) -> dict[str, str]:
    """Words that are a cue by themselves, to that cue."""
    return {
        fold(phrase.strip()): label
        for lexicon in lexicons
        for label in labels
        for phrase in lexicon.cues.get(label, "").split(";")
        if phrase.strip() and " " not in phrase.strip()
    }


def _vocabulary(lexicon: Lexicon, *, said: bool = True) -> frozenset[str]:
    words: set[str] = {fold(word) for word in lexicon.fillers.split()}
    for table in (
        lexicon.small,
        lexicon.scales,
        lexicon.halves,
        lexicon.ordinals,
        lexicon.months,
        lexicon.weekdays,
        lexicon.led_weekdays,
        lexicon.weekday_letters,
        lexicon.units,
        lexicon.languages,
    ):
        for entry in table:
            words.update(fold(word) for word in entry.split())
    words.update(fold(word) for word in lexicon.joiner)
    words |= Phrasebook(
        (
            lexicon.currencies,
            lexicon.days,
            lexicon.rules,
            lexicon.clock,
            lexicon.sums,
            lexicon.cues,
            lexicon.said if said else {},
        )
    ).words
    return frozenset(word for word in words if word[:1].isalnum())


def _words_in(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for text in texts for word in text.split())
