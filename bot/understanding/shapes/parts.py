"""What several shapes need: whom a clause is about, sums, what was made or done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.domain.intents import Doubt, Spoken, Who
from bot.domain.money import Money
from bot.understanding.clause import Clause, Sum
from bot.understanding.names import STEM
from bot.understanding.shapes.newcomers import STOPS, new_name
from bot.understanding.tidy import is_hebrew

Outcome = list[Spoken | Doubt]
"""Commands and doubts in the order said; empty is not this shape."""

_TRAILING: Final = (
    "SINCE",
    "FOR",
    "TO_NAME",
    "DAY_LEAD",
    "AND",
    "ARTICLE",
    "REL",
    "UNTIL",
    "ANOTHER",
)
"""Cues that no description ends with."""


@dataclass(frozen=True, slots=True)
class Carry:
    """What a later clause may lean on: whom the one before was about, and until when."""

    who: tuple[Who, ...] = ()
    until: date | None = None


def whom(clause: Clause, carry: Carry, *, new: bool = False) -> list[Who]:
    """Those a clause is about: named in it, new in it, or those of the clause before."""
    named = clause.names
    if named:
        return named
    told = clause.has("THEM") and carry.who
    if new and not told and (name := new_name(clause)):
        return [Who(name)]
    return list(carry.who)


def one(whole: Iterable[Who]) -> Who | None:
    found = list(whole)
    return found[0] if found else None


def money(found: Sum | None) -> Money | None:
    """The sum, None where there is none or more than one reading."""
    return found.sums[0] if found and len(found.sums) == 1 else None


def description(
    clause: Clause, skip_new: str | None = None, *, deposits: bool = True
) -> str | None:
    """What was made or done: after its preposition, else what is left between the commas."""
    for cue in sorted(clause.cues("FOR"), key=lambda match: match.end):
        if cue.start > clause.start or cue.end < clause.end:
            text = _stretch(clause, cue.end, skip_new)
            if text:
                return text
    for cue in sorted(clause.cues("JOB"), key=lambda match: -match.end):
        text = _stretch(clause, cue.end, skip_new)
        noun = cue.end + ("<n>" in clause.items[cue.end].values) if text else cue.end
        if text and noun < clause.end and clause.is_bare(noun):
            return text
    for place in range(clause.start, clause.end):
        if place == clause.start or clause.items[place - 1].kind in STOPS:
            text = _stretch(clause, place, skip_new, whole=True)
            if text:
                return text
    return _beside(clause, skip_new) if deposits else None


def _beside(clause: Clause, skip_new: str | None) -> str | None:
    """A deposit, or what follows the sum: "65 in postage"."""
    for cue in clause.cues("DEPOSIT"):
        return clause.text(cue.start, cue.end)
    for found in clause.sums[:1]:
        place = found.place + 1
        led = place + 1 < clause.end and clause.covered(place, "DAY_LEAD", "TO_NAME")
        if led and clause.is_bare(place + 1):
            return _stretch(clause, place + 1, skip_new)
        if found.sure and place < clause.end and clause.is_bare(place):
            return _stretch(clause, place, skip_new)
    return None


def _stretch(clause: Clause, start: int, skip: str | None, *, whole: bool = False) -> str | None:
    done = {
        one.start: one.end
        for one in clause.sentence.phrases(clause.books.working)
        if one.label == "DONE"
    }
    start = min(done.get(start, start), clause.end)  # "finished the site": the site
    while (
        start < clause.end
        and clause.covered(start, "ARTICLE", "DAY_LEAD")
        and (clause.items[start].is_word or clause.items[start].get("<n>") == 1)
    ):
        start += 1
    end = start
    while end < clause.end and _describes(clause, end):
        end += 1
    while end > start and (
        clause.covered(end - 1, *_TRAILING) or clause.items[end - 1].kind in ("-", "&", "/")
    ):
        end -= 1
    if end <= start:
        return None
    known = all(not clause.is_bare(place) for place in range(start, end))
    if whole and (known or (end < clause.end and clause.items[end].kind not in STOPS)):
        follows = end < clause.end and (
            any(kind in clause.items[end].values for kind in ("<money>", "<n>", "<name>"))
            or (
                clause.covered(end, "TO_NAME")
                and end + 1 < clause.end
                and "<name>" in clause.items[end + 1].values
            )
        )
        if known or not follows:
            return None
    text = clause.text(start, end)
    wordy = any(clause.items[place].is_word for place in range(start, end))
    named = skip and (skip in text or f" {text} " in f" {skip} ")
    return None if not wordy or named else text


def _sounds_like_client(clause: Clause, place: int) -> bool:
    """Whether a plain word only happens to be like a client's name: Lakeview Weddings' wedding."""
    values = clause.items[place].values
    words = values.get("<words>", ())
    return (
        values.get("<grade>", STEM + 1) <= STEM
        and len(words) == 1
        and not words[0].values.get("<capital>")
        and place > clause.name_places[0]
    )


def _how_often_it_is(clause: Clause, place: int) -> bool:
    """Whether a word of how often tells which one: an annual report, in Hebrew behind its noun."""
    word = clause.text(place, place + 1)
    if not word.isalpha() or not clause.items[place].values["<rule>"].bare:
        return False
    if is_hebrew(word):
        return clause.items[place - 1].is_word and not clause.covered(place - 1, "FOR")
    return place + 1 < clause.end and clause.is_bare(place + 1)


def _describes(clause: Clause, place: int) -> bool:
    item = clause.items[place]
    if item.kind in ("-", "&", "/", "'", "+", "#") or _sounds_like_client(clause, place):
        return True
    if "<rule>" in item.values and _how_often_it_is(clause, place):
        return True
    if item.kind in STOPS or not (item.is_word or "<n>" in item.values or "<month>" in item.values):
        return False
    if any(
        kind in item.values
        for kind in (
            "<money>",
            "<name>",
            "<rule>",
            "<email>",
            "<phone>",
            "<percent>",
            "<split>",
            "<count>",
            "<vague>",
        )
    ):
        return False
    if "<day>" in item.values and item.keys[0] == "<day>":
        return False
    if "<n>" in item.values and not item.is_word:
        return any(sum_.sure for sum_ in clause.sums) or place not in [
            sum_.place for sum_ in clause.sums[:1]
        ]
    return not clause.covered(
        place,
        "DUE",
        "OWE",
        "UNTIL",
        "PAID",
        "WHO_OWES",
        "COMES_TO",
        "VAT_PLUS",
        "VAT_IN",
        "EACH",
        "BOTH",
        "STOP",
        "GOT",
        "ME",
    )
