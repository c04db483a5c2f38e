"""Is this text calm? Which words are not, and what to say instead.

Two judges: rules, one file a language under `tones/`, for what can be said in so many words, and an
ear for the rest (`ear`). A firm word is calm where it states a right or a date; it is not where it
blames, threatens, presses, mocks, shames or shouts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from itertools import accumulate
from typing import Final, TextIO

from bot.domain.people import LANGUAGES
from bot.wording.ear import edge, forget_words

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
_SHORTHAND: Final = {
    "^": r"(?:^|(?<=[.!?;:,]\s))",
    " ?": r",?\s*",
    " ": r",?\s+",
    "~": r"(?:\S+\s+){0,4}?",
}
"""What the signs in a line of the data stand for, in the order in which they are put in."""


@dataclass(frozen=True, slots=True)
class Tone:
    """`words` are the words found, as written; `instead` a calmer wording for the first of them."""

    calm: bool
    words: tuple[str, ...] = ()
    instead: str = ""


CALM: Final = Tone(True)


@dataclass(frozen=True, slots=True)
class _Rules:
    firm: re.Pattern[str]
    kinds: tuple[tuple[str, re.Pattern[str]], ...]
    loud: frozenset[str]
    instead: dict[str, str]


def check(text: str, language: str | None = None) -> Tone:
    """Whether the text is calm.

    Without a language, or with one whose script the text is not in, the text's own words decide.
    """
    text = _MARKS.sub("", text)
    spoken = _language(text, language)
    # Each run of spaces as one: the rules would try every way to share a long one out.
    lines = (" ".join(line.split()) for line in text.splitlines())
    found = [one for line in lines for one in _found(line, spoken)]
    if not found:
        return CALM
    kind, words = found[0][0], dict.fromkeys(words for _, words in found)
    return Tone(False, tuple(words), _rules(spoken).instead[kind])


def plain(text: str) -> str:
    """The text as it is judged: without marks that can't be seen, with the plainest of signs."""
    return _MARKS.sub("", text).translate(_SIGNS)


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


@lru_cache(maxsize=4096)
def _found(line: str, language: str) -> tuple[tuple[str, str], ...]:
    """What a line says that is not calm: its kind and the words as written, in their order.

    Kept, since most lines of a letter are its template's and come again and again.
    """
    rules, bare = _rules(language), line.translate(_SIGNS)
    spans = [*_breaches(bare, rules), *((*span, "shouting") for span in _shouts(bare, rules))]
    if not spans and (span := edge(bare, language)):
        spans.append((*span, "edge"))
    spans.sort(key=lambda span: (span[0], -span[1]))
    reached = [0, *accumulate((end for _, end, _ in spans), max)]
    return tuple(
        (kind, line[start:end].strip(" .,;:"))
        for (start, end, kind), before in zip(spans, reached, strict=False)
        if end > before  # not within words that are named already
    )


def forget_texts() -> None:
    """Keep no line of a letter that was looked at so far."""
    _found.cache_clear()
    forget_words()


def _breaches(line: str, rules: _Rules) -> Iterator[tuple[int, int, str]]:
    """Where a line breaks a rule, and of which kind it is; firm words in calm places do not."""
    if not any(pattern.search(line) for _, pattern in rules.kinds):
        return
    bare = rules.firm.sub(lambda firm: "·" * len(firm[0]), line)
    for kind, pattern in rules.kinds:
        for match in pattern.finditer(bare):
            yield (*match.span(), kind)


def _shouts(text: str, rules: _Rules) -> Iterator[tuple[int, int]]:
    """Repeated marks, and capitals for stress; what a single mark means, the ear has to tell."""
    for sentence in _SENTENCE.finditer(text):
        if _LOUD_MARKS.search(sentence[0]):
            yield sentence.start() + sentence[0].rfind(" ") + 1, sentence.end()
    for word in _WORD.finditer(text):
        if word[0].isupper() and len(word[0]) > 1 and word[0].casefold() in rules.loud:
            yield word.span()


@lru_cache(maxsize=len(LANGUAGES))
def _rules(language: str) -> _Rules:
    words = import_module(f"bot.wording.tones.{language}")
    return _Rules(
        _pattern(words.CALM, words.BEFORE),
        tuple((kind, _pattern(lines, words.BEFORE)) for kind, lines in words.RULES.items()),
        frozenset(words.LOUD),
        words.INSTEAD,
    )


def _pattern(lines: str, before: str) -> re.Pattern[str]:
    """One expression of many lines, written as the data's files say.

    `before` is what may be written onto the front of a word, as in Hebrew.
    """
    patterns = "|".join(line for line in lines.split("\n") if line)
    for sign, meaning in _SHORTHAND.items():
        patterns = patterns.replace(sign, meaning)
    return re.compile(rf"(?<!\w){before}(?:{patterns})(?!\w)", re.IGNORECASE)
