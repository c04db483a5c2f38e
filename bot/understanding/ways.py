"""A ladder of one's own in words: "3, 14 call, 30 letter" as `3,14 call,30 letter`."""

from __future__ import annotations

import re
from typing import Final

from bot.understanding.tidy import is_hebrew, tidy

_WAYS: Final = {
    "call": "call calls phone ring telephone opkald opringning ring ringe telefon telefonopkald "
    "שיחה שיחת טלפון להתקשר התקשרות טלפונית",
    "visit": "visit visits besøg besøge ביקור לבקר פגישה",
    "letter": "letter letters post brev breve posten מכתב דואר בדואר מכתבים",
}
_WORDS: Final = {
    word.key: way for way, words in _WAYS.items() for word in tidy(words).words if word.key
}
_SEVERAL: Final = re.compile(r"[,;\n]+")
_DAY: Final = re.compile(r"(?<!\w)-?\d+|(?<!\d)\d+")
_GLUED: Final = "ובלה"


def ladder_in(text: str) -> str:
    """The days in the text as a ladder is kept, each with the way that is said beside it: in its
    own part between commas, or else right behind it."""
    plain = text.replace("−", "-")
    return ",".join(day for part in _SEVERAL.split(plain) for day in _days(part))


def _days(part: str) -> list[str]:
    found = list(_DAY.finditer(part))
    if not found:
        return []
    if len(found) == 1:
        return [_with_way(found[0].group(), part)]
    ends = [*(match.start() for match in found[1:]), len(part)]
    return [
        _with_way(match.group(), part[match.end() : end])
        for match, end in zip(found, ends, strict=True)
    ]


def _with_way(day: str, words: str) -> str:
    said = (_way(word.key) for word in tidy(words).words)
    way = next((one for one in said if one), "")
    return f"{day} {way}" if way else day


def _way(word: str) -> str:
    """The way that a word names, also behind letters written as one with it in Hebrew."""
    while word not in _WORDS and is_hebrew(word) and word[0] in _GLUED and len(word) > 3:
        word = word[1:]
    return _WORDS.get(word, "")
