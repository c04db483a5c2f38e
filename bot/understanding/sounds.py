"""How a name sounds, in either script: its consonants, coarsely."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from bot.understanding.tidy import is_hebrew

_HEBREW_SOUNDS: Final = dict(
    zip(
        "אבגדהוזחטיכלמנסעפצקרשת",
        (
            "",
            "b",
            "g",
            "d",
            "",
            "",
            "z",
            "k",
            "t",
            "",
            "k",
            "l",
            "m",
            "n",
            "s",
            "",
            "p",
            "z",
            "k",
            "r",
            "s",
            "t",
        ),
        strict=True,
    )
)
_LATIN_PAIRS: Final = (
    ("tsch", "z"),
    ("sch", "s"),
    ("tz", "z"),
    ("ts", "z"),
    ("sh", "s"),
    ("ch", "k"),
    ("ph", "p"),
    ("th", "t"),
    ("ck", "k"),
    ("kh", "k"),
    ("x", "ks"),
    ("qu", "k"),
)
_LATIN_SOUNDS: Final = {
    **dict.fromkeys("aeiouyhjw", ""),
    "b": "b",
    "c": "k",
    "d": "d",
    "f": "p",
    "g": "g",
    "k": "k",
    "l": "l",
    "m": "m",
    "n": "n",
    "p": "p",
    "q": "k",
    "r": "r",
    "s": "s",
    "t": "t",
    "z": "z",
}


@lru_cache(maxsize=8192)
def skeletons(word: str) -> tuple[str, ...]:
    """A word's consonants, the same in either script; two where a letter can be two sounds.

    One consonant says little by itself: "Maya" has its y as well, "Noa" has none.
    """
    if not word or not word[0].isalpha():
        return ()
    if is_hebrew(word):
        body = "".join(_HEBREW_SOUNDS.get(char, "") for char in word)
        forms = {body}
        if "ו" in word[1:]:
            forms.add("".join("b" if c == "ו" else _HEBREW_SOUNDS.get(c, "") for c in word))
        opened = word[0] in "אעיה"
    else:
        plain = word
        for pair, sound in _LATIN_PAIRS:
            plain = plain.replace(pair, sound)
        forms = {
            "".join(v if char == "v" else _LATIN_SOUNDS.get(char, "") for char in plain)
            for v in ("", "b")
        }
        opened = word[0] in "aeiouyh"
    keys = {key for form in forms if len(key := ("+" * opened) + _single(form)) > 1}
    if not opened and len(short := _single(min(forms, key=len))) == 1 and len(word) > 2:
        keys.add(f"~{short}{'y' * any(char in 'יyij' for char in word[1:])}")
    return tuple(sorted(keys))


def _single(text: str) -> str:
    return "".join(char for place, char in enumerate(text) if text[place - 1 : place] != char)
