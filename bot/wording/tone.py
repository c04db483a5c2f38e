"""Is this text calm? Which words are not, and what to say instead.

The rules are data, one file a language under `tones/`. A firm word is calm where it states a right
or a date; it is not where it blames, threatens, presses, mocks, shames or shouts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import Final, TextIO

from bot.domain.people import LANGUAGES

_MARKS: Final = re.compile(
    "[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\u0591-\u05bd\u05bf-\u05c7]"
)
_SIGNS: Final = str.maketrans("’‘`´׳“”„״\u00a0–—", "'''''\"\"\"\" --")
_SENTENCE: Final = re.compile(r"[^.!?\n]+[.!?]*")
_LOUD_MARKS: Final = re.compile(r"!\s*!|[?!]\s*[!?]\s*[!?]|\?!|!\?|\?\?")
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_HEBREW: Final = re.compile("[\u05d0-\u05ea]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_DANISH: Final = re.compile(
    r"[æøå]|\b(?:og|jeg|du|ikke|det|har|din|dit|jer|skal|nu|er|vil|mig|kan|for)\b", re.IGNORECASE
)
_ENGLISH: Final = re.compile(
    r"\b(?:and|i|you|not|the|have|your|will|is|to|me|my|for|of|it|this|that)\b", re.IGNORECASE
)
_GAP: Final = r"(?:\S+\s+){0,4}?"
_START: Final = r"(?:^|(?<=[.!?;:,]\s))"
_SUGGESTIONS: Final = 2
"""A calmer wording speaks to the first two kinds of trouble found, not to each word."""


@dataclass(frozen=True, slots=True)
class Tone:
    """`words` are the words found, as written; `instead` a calmer wording, empty when calm."""

    calm: bool
    words: tuple[str, ...] = ()
    instead: str = ""


CALM: Final = Tone(True)


@dataclass(frozen=True, slots=True)
class _Rules:
    firm: re.Pattern[str]
    kinds: tuple[tuple[str, re.Pattern[str]], ...]
    warm: re.Pattern[str]
    loud: frozenset[str]
    instead: dict[str, str]


def check(text: str, language: str | None = None) -> Tone:
    """Whether the text is calm.

    Without a language, or with one whose script the text is not in, the text's own words decide.
    """
    text = _MARKS.sub("", text).translate(_SIGNS)
    rules = _rules(_language(text, language))
    bare = rules.firm.sub(lambda firm: "·" * len(firm[0]), text)
    found = [
        (match.start(), kind, match[0].strip(" .,;:!?\n"))
        for kind, pattern in rules.kinds
        for match in pattern.finditer(bare)
    ]
    found.extend((start, "shouting", words) for start, words in _shouts(text, rules))
    if not found:
        return CALM
    found.sort(key=lambda one: one[0])
    words = tuple(dict.fromkeys(words for _, _, words in found if words))
    kinds = dict.fromkeys(kind for _, kind, _ in found)
    instead = " ".join([rules.instead[kind] for kind in kinds][:_SUGGESTIONS])
    return Tone(False, words, instead)


def run(stdin: Iterable[str], stdout: TextIO) -> None:
    """JSON lines `{"id", "lang", "text"}` to `{"id", "calm", "words", "instead"}`, in order."""
    for line in stdin:
        if not line.strip():
            continue
        given = json.loads(line)
        tone = check(given["text"], given.get("lang"))
        answer = {
            "id": given.get("id"),
            "calm": tone.calm,
            "words": list(tone.words),
            "instead": tone.instead,
        }
        stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        stdout.flush()


def _language(text: str, language: str | None) -> str:
    if 2 * len(_HEBREW.findall(text)) > len(_LETTER.findall(text)):
        return "he"
    if language in LANGUAGES and language != "he":
        return language
    return "da" if len(_DANISH.findall(text)) > len(_ENGLISH.findall(text)) else "en"


def _shouts(text: str, rules: _Rules) -> Iterator[tuple[int, str]]:
    """Repeated marks, an exclamation mark without warmth, and capitals for stress."""
    for match in _SENTENCE.finditer(text):
        sentence = match[0]
        if _LOUD_MARKS.search(sentence) or ("!" in sentence and not rules.warm.search(sentence)):
            yield match.start(), sentence.strip().split(" ")[-1]
    for word in _WORD.finditer(text):
        if word[0].isupper() and len(word[0]) > 1 and word[0].casefold() in rules.loud:
            yield word.start(), word[0]


@lru_cache(maxsize=len(LANGUAGES))
def _rules(language: str) -> _Rules:
    words = import_module(f"bot.wording.tones.{language}")
    return _Rules(
        _pattern(words.CALM, words.BEFORE),
        tuple((kind, _pattern(lines, words.BEFORE)) for kind, lines in words.RULES.items()),
        re.compile(words.WARM, re.IGNORECASE),
        frozenset(words.LOUD),
        words.INSTEAD,
    )


def _pattern(lines: str, before: str) -> re.Pattern[str]:
    """One expression of many lines: a space is any white space and a comma
    before it, `~` up to four words, `^` the start
    of a sentence. `before` is what may be written onto the front of a word, as in Hebrew.
    """
    parts = [line.replace(" ?", r",?\s*").replace(" ", r",?\s+") for line in lines.split("\n") if line]
    either = "|".join(part.replace("^", _START).replace("~", _GAP) for part in parts)
    return re.compile(rf"(?<!\w){before}(?:{either})(?!\w)", re.IGNORECASE | re.MULTILINE)
