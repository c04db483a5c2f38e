"""Text as typed, made plain: one spelling of marks, quotes and spaces, cut into words.

`clean` and `shown` have the same length: a span found in the first is shown from the second,
so that a name or a description comes back as it was written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

_DROPPED: Final = frozenset(
    "\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad\u061c\ufe0e\ufe0f"
    "\u202a\u202b\u202c"
)
OVERRIDES: Final = frozenset("\u202d\u202e")
"""They turn the order of what follows: no digit behind one is what it looks like."""
_SAME: Final = {
    **dict.fromkeys("\u00a0\u202f\u2009\u2007\u2008\u3000\t\r\v\f", " "),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u00b4`\u05f3\u2032\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u05f4\u2033\uff02", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u05be\u2212", "-"),
    "\u2044": "/",
    "\uff0b": "+",
    "\u066b": ".",
    "\u066c": "'",
    "\uff0c": ",",
    "\uff0e": ".",
}
_SPELLED: Final = {"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss", "ł": "l", "đ": "d", "œ": "oe"}
_FINALS: Final = str.maketrans("םןךףץ", "מנכפצ")

_WORD: Final = re.compile(
    r"[א-ת]+(?:[\"'][א-ת]+)*'?"
    r"|[^\W\d_א-ת]+(?:'[^\W\d_א-ת]+)*"
    r"|\d+[eE]\d+"
    r"|\d{1,3}(?:'\d{3})+(?:[.,]\d+)?"
    r"|\d+(?:[.,/:\-]\d+)*"
    r"|\n|[^\s]"
)


class Word(NamedTuple):
    """A word, figure or mark of a text, with its place in `clean`; `key` is its folded form."""

    start: int
    end: int
    text: str
    key: str
    spaced: bool
    """Whether white space, or nothing, comes before it."""


@dataclass(frozen=True, slots=True)
class Tidy:
    clean: str
    shown: str
    words: tuple[Word, ...]

    def between(self, start: int, end: int) -> str:
        return " ".join(self.shown[start:end].split())


def tidy(text: str) -> Tidy:
    """Any text; a lone surrogate or a control character is dropped."""
    composed = unicodedata.normalize("NFC", text.replace("''", '"'))
    clean = composed.translate(_CLEAN)
    return Tidy(clean, composed.translate(_SHOWN), tuple(_words(clean)))


def _plain(char: str) -> str:
    """A character as it is read: nothing if it is dropped."""
    if char in _DROPPED or "\u0591" <= char <= "\u05bd" or "\u05bf" <= char <= "\u05c7":
        return ""
    kind = unicodedata.category(char)
    if kind in ("Mn", "Cs") or (kind == "Cc" and char not in "\n\t\r"):
        return ""
    plain = _SAME.get(char, char)
    return str(unicodedata.decimal(char)) if kind == "Nd" and not plain.isascii() else plain


def _visible(char: str) -> str:
    """A character as it is shown: nothing if it is dropped."""
    plain = _plain(char)
    if char in OVERRIDES:
        return " "
    return char if plain and plain != " " else plain


class _Table(dict[int, str]):
    """Characters for `str.translate`, the usual ones ready, the others as they come."""

    def __init__(self, read: Callable[[str], str]) -> None:
        super().__init__((code, read(chr(code))) for code in range(_USUAL))
        self.read = read

    def __missing__(self, code: int) -> str:
        return self.read(chr(code))


_USUAL: Final = 0x0600
"""Latin and Hebrew letters, with the marks between them, end here."""
_CLEAN: Final = _Table(_plain)
_SHOWN: Final = _Table(_visible)


def _words(clean: str) -> list[Word]:
    words: list[Word] = []
    last = -1
    for match in _WORD.finditer(clean):
        start, end = match.span()
        text = match.group()
        words.append(Word(start, end, text, fold(text), start != last))
        last = end
    return words


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """A word's plainest form: lower case, no accents, ae oe aa, no final letters, no apostrophes.

    The quote inside a Hebrew abbreviation stays: without it "lawyer" would be "more".
    """
    lowered = text.casefold()
    if not lowered.isascii():
        lowered = "".join(_SPELLED.get(char, char) for char in lowered)
        lowered = unicodedata.normalize("NFD", lowered).translate(_FINALS)
        lowered = "".join(char for char in lowered if unicodedata.category(char) != "Mn")
    return lowered if len(lowered) == 1 else lowered.replace("'", "")


def is_hebrew(text: str) -> bool:
    return any("א" <= char <= "ת" for char in text)
