"""A text too long for one message, cut into portions that are copied one after the other."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from bot.wording.screen import units

_BREAKS: Final = tuple(map(re.compile, (r"\n\s*\n\s*", r"\n\s*", r"[.!?…]\s+", r"\s+")))
"""Where a text may be cut, the best places first: each cut comes after what matches."""
_ISOLATES: Final = "\u2066\u2067\u2068"
_ENDS: Final = "\u2069"
_JOINERS: Final = "\u200d\ufe0e\ufe0f"
_SKIN: Final = range(0x1F3FB, 0x1F400)
_FLAGS: Final = range(0x1F1E6, 0x1F200)


def portions(text: str, most: int) -> tuple[str, ...]:
    """The text in portions of at most `most` UTF-16 units (2 at the least); joined, they are the
    text again.

    Cut at a blank line if there is one in the second half, else at a line's end, a sentence's end,
    a space; inside a word only where it is longer than that. Never inside one character as people
    see it, as long as that fits.
    """
    found: list[str] = []
    rest = text
    while units(rest) > most:
        at = _cut(rest, _reach(rest, most))
        found.append(rest[:at])
        rest = rest[at:]
    return (*found, rest) if rest or not found else tuple(found)


def _reach(text: str, most: int) -> int:
    """How many characters from the start fit."""
    size = 0
    for place, sign in enumerate(text):
        size += 2 if ord(sign) > 0xFFFF else 1
        if size > most:
            return max(place, 1)
    return len(text)


def _cut(text: str, reach: int) -> int:
    for pattern in _BREAKS:
        ends = [match.end() for match in pattern.finditer(text, 0, reach)]
        whole = [end for end in ends if reach // 2 <= end <= reach and _is_between(text, end)]
        if whole:
            return whole[-1]
    inside = (place for place in range(reach, 0, -1) if not _belongs(text, place))
    return next(inside, reach)


def _is_between(text: str, place: int) -> bool:
    """Whether no name or sum set apart by direction marks is open there."""
    opened = sum(text.count(mark, 0, place) for mark in _ISOLATES)
    return opened <= text.count(_ENDS, 0, place)


def _belongs(text: str, place: int) -> bool:
    """Whether the character at `place` is part of what is seen before it."""
    if place >= len(text):
        return False
    before, sign = text[place - 1], text[place]
    if sign in _JOINERS or before == "\u200d" or ord(sign) in _SKIN or sign in _ENDS:
        return True
    if ord(sign) in _FLAGS and ord(before) in _FLAGS:
        run = 0
        while run < place and ord(text[place - 1 - run]) in _FLAGS:
            run += 1
        return run % 2 == 1
    return unicodedata.combining(sign) > 0 or (before == "\r" and sign == "\n")
