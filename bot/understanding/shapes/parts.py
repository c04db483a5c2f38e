"""What several shapes need: whom a clause is about, a new client's name, what was made or done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.domain.intents import Doubt, Spoken, Who
from bot.domain.money import Money
from bot.understanding.clause import Clause, Sum
from bot.understanding.names import FIRM_WORDS, NAMES_IN_S, STEM, variants
from bot.understanding.tidy import fold, is_hebrew

Outcome = list[Spoken | Doubt]
"""Commands and doubts in the order said; empty is not this shape."""

_STOPS: Final = frozenset('.,;:!?()\n"[]{}|')

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


def new_name(clause: Clause, least: int = 2) -> str | None:
    """A name that the ledger does not have yet, as written, without glued prefixes."""
    runs = _runs(clause)
    if not runs:
        return None
    start, end = max(runs, key=lambda run: _likely(clause, *run))
    if _likely(clause, start, end) < least:
        return None
    text = clause.text(start, end)
    first = clause.items[start]
    if first.lead or first.values.get("<fresh>"):
        return text
    if text.isascii() or not is_hebrew(text):
        return _owner(text, clause.covered(end, "CONTACT_WORD", "BILL_NOUN", "DEBT", "DUE_DATE"))
    return text[1:] if _glued(clause, start, end) else text


def _owner(text: str, owns: bool) -> str:
    """A name without its genitive; one without an apostrophe only where what it owns follows."""
    for end in ("'s", "’s", "'", "’"):
        if text.endswith(end) and len(text) > len(end) + 1:
            return text[: -len(end)]
    own = fold(text.split()[-1]) in NAMES_IN_S or text.endswith("ss")
    return text[:-1] if owns and not own and text.endswith("s") and len(text) > 3 else text


def names_another(clause: Clause) -> bool:
    """Whether a clause begins with someone new who owes or pays: "and Zoe owes 300"."""
    return any(
        (start == clause.start or (start == clause.start + 1 and clause.covered(start - 1, "AND")))
        and end - start <= 3
        and clause.covered(end, "OWE", "PAID", "PAY", "WILL", "PROMISED")
        for start, end in _runs(clause)
    )


def _runs(clause: Clause) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    place = clause.start
    while place < clause.end:
        if not _may_name(clause, place):
            place += 1
            continue
        end = place + 1
        while end < clause.end:
            if _may_name(clause, end) or _firm_word(clause, end):
                end += 1
            elif (
                end + 1 < clause.end
                and _may_name(clause, end + 1)
                and (
                    clause.items[end].kind in ("&", "-", ".")
                    or (
                        clause.covered(end, "AND")
                        and _capital(clause, end + 1)
                        and _capital(clause, place)
                        and not clause.covered(end, "NOT_IN_NAME")
                    )
                )
            ):
                end += 2
            else:
                break
        runs.append((place, end))
        place = end
    return runs


def _firm_word(clause: Clause, place: int) -> bool:
    item = clause.items[place]
    firm = item.kind in FIRM_WORDS and item.is_word and item.spaced
    known = item.known and not item.values.get("<stripped>")
    return firm and (not known or _capital(clause, place))


def _capital(clause: Clause, place: int) -> bool:
    return bool(clause.items[place].values.get("<capital>"))


def _may_name(clause: Clause, place: int) -> bool:
    item = clause.items[place]
    if not item.is_word or len(item.kind) < 2:
        return False
    if clause.is_bare(place):
        return True
    first = place == clause.start or clause.items[place - 1].kind in _STOPS
    return _capital(clause, place) and not first and len(item.kind) > 2


def _led(clause: Clause, start: int) -> bool:
    return clause.at("BILL") < start or clause.at("LOG") < start or clause.at("GOT") < start


def _likely(clause: Clause, start: int, end: int) -> int:
    """How likely a run of words is a client's name, by what stands around it."""
    score = 2 * _capital(clause, start) + (end - start > 1)
    if clause.covered(end, "OWE", "PAID", "PAY", "WILL", "NEW_CLIENT") or (
        end < clause.end and clause.items[end].kind in (":", "(")
    ):
        score += 3
    if start > clause.start and clause.covered(start - 1, "TO_NAME", "BILL", "NEW_CLIENT"):
        score += 1 + (not clause.covered(start - 1, "FOR"))
    if start > clause.start and clause.covered(start - 1, "MONEY_FROM_WORD"):
        score += 3
    if start > clause.start and clause.covered(start - 1, "ARTICLE"):
        score -= 2
    if start == clause.start or clause.items[start - 1].kind in (":", ","):
        score += 1
    if clause.items[min(end, clause.end - 1)].kind == "," and clause.covered(end + 1, "OWE"):
        score += 2
    if _led(clause, start) and _glued(clause, start, end):
        score += 1
    if start == clause.start and clause.has("RETAINER") and _glued(clause, start, end):
        score += 1
    if clause.items[start].lead:
        score += 1
    if clause.covered(start - 1, "FOR") and clause.covered(start - 2, "DEBT", "BILL"):
        score -= 1
    if clause.items[start - 1].kind == ":" and clause.covered(start - 2, *_ENTRIES):
        score += 3
    if clause.has("BY_OWED") and _glued(clause, start, end):
        score += 2
    return score


_ENTRIES: Final = ("DEBT", "NEW_CLIENT", "LOG", "BILL")
"""What a name may stand after, with a colon between."""


def _glued(clause: Clause, start: int, end: int) -> bool:
    """Whether the first letter of a new name is likely a word of its own: "to" where something
    is billed or noted, "from" where it is asked for or came in, "that" before who owes or pays."""
    word, books = clause.items[start].kind, clause.sentence.books
    if len(variants(word)) < 2 or (start > clause.start and clause.items[start - 1].kind in ":,"):
        return False
    if word[0] in books.to_prefixes:
        return clause.has("BILL", "LOG", "DEBT", "RETAINER") and clause.at("BILL") != start
    if word[0] in books.from_prefixes:
        return clause.has("BY_OWED", "GOT", "BILL", "INCOME")
    clausal = word[0] in books.clause_prefixes and clause.at("LOG") < start
    return clausal and clause.covered(end, "OWE", "PAID", "WILL", "PAY", "PROMISED")


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
        if place == clause.start or clause.items[place - 1].kind in _STOPS:
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
    done = {one.start: one.end for one in clause.sentence.on_work if one.label == "DONE"}
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
    if whole and (known or (end < clause.end and clause.items[end].kind not in _STOPS)):
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
    return None if not wordy or (skip and skip in text) else text


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
    if item.kind in _STOPS or not (
        item.is_word or "<n>" in item.values or "<month>" in item.values
    ):
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
