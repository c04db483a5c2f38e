"""Figures that may not be the number they seem: noted, so that they are never taken for a sum."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final

from bot.understanding.books import Books
from bot.understanding.phrasebook import Item
from bot.understanding.tidy import OVERRIDES

_BEHIND: Final = frozenset(".,;:!?)]}\"'-%/*<>`~&=|…")
"""Signs that may follow a figure without a space."""
_EXCLAIMING: Final = frozenset("‼⁉")
_PICTURES: Final = ("So", "Mn", "Sk", "Cf")
"""Categories of what a picture is made of: itself, its shape, its colour, and what joins two."""
_BEFORE: Final = frozenset("_^<>№²³")
"""Signs that change a figure written right behind them."""
_POINTS: Final = frozenset(".,")
_RECKONING: Final = frozenset("+*×=").union(
    ("less", "plus", "times", "gange", "פלוס", "פחות", "כפול")
)
_FRACTIONS: Final = frozenset(("1/2", "1/3", "2/3", "1/4", "3/4"))
_OTHER: Final = ("<day>", "<dm>", "<month>", "<unit>", "<ord>", "<percent>", "<clock>", "<rule>")
_CALENDAR: Final = ("<month>", "<weekday>", "<unit>")
_MOST_SIGNS: Final = 3
_GROUP: Final = 3
"""Digits of a group: a longer figure begins no number that goes on behind a space."""


def note(items: Sequence[Item], books: Books, shown: str) -> None:
    """Marks the figures that what is written onto them makes another number, or none: "5½", "5OO",
    "1_000", "₿5", "2x500", and those whose digits an override shows in another order."""
    turned = False
    for place, item in enumerate(items):
        turned = turned or item.kind in OVERRIDES
        if "<figure>" not in item.values:
            continue
        digits = [char for char in shown[item.start : item.end] if char.isdecimal()]
        mixed = len({char.isascii() for char in digits}) > 1
        if turned or mixed or _led_astray(items, place, books) or _runs_on(items, place, books):
            item.values["<blot>"] = True


def note_crowded(items: Sequence[Item], books: Books) -> None:
    """Marks the sums that stand beside another number with nothing between them ("5 00"), beside a
    sign of reckoning and a number, or between two currencies."""
    for place, item in enumerate(items):
        after = items[place + 1] if place + 1 < len(items) else None
        if after is not None and _is_scale(after, books):
            item.values["<blot>"] = True
        if not _is_number(item):
            continue
        nearby = [items[at] for at in (place - 1, place + 1) if 0 <= at < len(items)]
        if any(_is_sign_of_money(one) for one in nearby if "<money>" in item.values):
            item.values["<blot>"] = True
        joined = after is not None and (after.kind in _RECKONING or after.kind in books.joiners)
        other = place + 1 + joined
        if other < len(items) and _is_number(items[other]):
            alike = ("<money>" in item.values) == ("<money>" in items[other].values)
            if joined or (alike and not _counts(items, other)):
                item.values["<blot>"] = items[other].values["<blot>"] = True


def _led_astray(items: Sequence[Item], place: int, books: Books) -> bool:
    """Whether what stands right before a figure is none of what may: "O500", ".50", ">500"."""
    if items[place].spaced or not place:
        return False
    before = items[place - 1]
    if before.is_word:
        return not _is_part(items, place - 1, books)
    sign = before.kind
    if len(sign) != 1 or _is_currency(items, place - 1, books):
        return False
    if sign in _POINTS or sign in "<>":
        return before.spaced or place < 2 or _is_sign_of_money(items[place - 2])
    return sign in _BEFORE or unicodedata.category(sign) in ("Sc", "No", "Cf")


def _runs_on(items: Sequence[Item], place: int, books: Books) -> bool:
    """Whether a figure goes on in something that is no end of it: "5½", "5OO", "5,,0", "2x500"."""
    end, signs = place + 1, ""
    while end < len(items) and not items[end].spaced and len(signs) < _MOST_SIGNS:
        if items[end].is_word or "<figure>" in items[end].values:
            break
        if items[end].kind == "\n":
            return False
        if not _may_follow(items, end, books):
            return True
        signs, end = signs + items[end].kind, end + 1
    if end >= len(items):
        return False
    if items[end].spaced:
        whole = items[end].values.get("<figure>") in _FRACTIONS and not signs
        return whole and len(items[place].values["<figure>"]) < _GROUP
    if "<figure>" in items[end].values:
        return signs != "+" and _smudge(items[end])
    if signs:
        return signs == "." and len(items[end].kind) == 1
    if not _is_part(items, end, books):
        return True
    last = end + 1 < len(items) and not items[end + 1].spaced and items[end + 1]
    calendar = any(kind in items[end].values for kind in _CALENDAR)
    return bool(last and "<figure>" in last.values and not calendar) and _smudge(items[end + 1])


def _may_follow(items: Sequence[Item], place: int, books: Books) -> bool:
    """Whether a sign right behind a figure leaves it as it is: "500!", "500+VAT", "500+20%",
    "500(logo)", "500" and a smile."""
    sign = items[place].kind
    if sign in "+(":
        share = sign == "+" and [one.kind for one in items[place + 2 : place + 3]] == ["%"]
        return share or any(one.is_word for one in items[place + 1 : place + 2])
    picture = sign in _EXCLAIMING or unicodedata.category(sign[0]) in _PICTURES
    return sign in _BEHIND or picture or _is_currency(items, place, books)


def _smudge(item: Item) -> bool:
    """The figure in which another goes on is no number either; always true."""
    item.values["<blot>"] = True
    return True


def _is_part(items: Sequence[Item], place: int, books: Books) -> bool:
    """Whether a word may be written as one with a figure: a currency, a scale, a month, "th"."""
    item = items[place]
    if item.known and len(item.kind) > 1:
        return True
    ends = item.kind in books.ordinal_ends or item.kind in books.cents
    calendar = any(kind in item.values for kind in _CALENDAR)
    return ends or _is_scale(item, books) or calendar or _is_currency(items, place, books)


def _is_scale(item: Item, books: Books) -> bool:
    keys = item.keys[:1] if item.spaced else item.keys
    return any(key in one.scales for one in books.lexicons for key in keys)


def _is_currency(items: Sequence[Item], place: int, books: Books) -> bool:
    return bool(books.currencies.matches(items, place))


def _is_sign_of_money(item: Item) -> bool:
    return len(item.kind) == 1 and unicodedata.category(item.kind) == "Sc"


def _is_number(item: Item) -> bool:
    if "<money>" in item.values:
        return True
    return "<n>" in item.values and not any(kind in item.values for kind in _OTHER)


def _counts(items: Sequence[Item], place: int) -> bool:
    """Whether a number stands before what it counts: "500 3 logos"."""
    if "<money>" in items[place].values or place + 1 >= len(items):
        return False
    after = items[place + 1]
    timed = after.kind in ("<day>", "<rule>")
    measured = any(kind in after.values for kind in ("<unit>", "<month>"))
    return (measured and not timed) or (after.is_word and not after.known)
