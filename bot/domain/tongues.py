"""Why it matters: the owner's own line (S126), which letters carry only in its own language."""

from __future__ import annotations

import re
from typing import Final

from bot.domain.people import Client, Owner

_CARRY_IT: Final = frozenset({"check_in", "ask_reason"})
"""The second reminder and the open question; formal letters keep to the facts."""
_WORD: Final = re.compile(r"[a-zæøå]+")
_TELLING: Final = {
    "da": " jeg mig min mit mine vi os er og til fordi så det at på af ikke skal har ",
    "en": " i me my we us our am is are and to because so it the of not on have pay ",
}
"""Words that tell the two languages apart that share a script."""


def says_why(script: str) -> bool:
    return script in _CARRY_IT


def heard_in(owner: Owner, client: Client) -> bool:
    """Whether the owner's line is in the language that the client is written to in."""
    return language_of(owner.why, owner.language) == client.speaks(owner)


def language_of(text: str, usual: str) -> str:
    """The language of a line: Hebrew by its letters, Danish and English by their small words;
    where these do not tell, `usual`, or English for an owner who writes from the right."""
    if any("\u05d0" <= sign <= "\u05ea" for sign in text):
        return "he"
    words = _WORD.findall(text.casefold())
    counts = {
        code: sum(f" {word} " in telling for word in words) for code, telling in _TELLING.items()
    }
    best = max(counts, key=lambda code: (counts[code], code == usual))
    if counts[best] or usual != "he":
        return best if counts[best] else usual
    return "en"
