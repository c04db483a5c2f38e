"""A new client's name: the run of words that is likeliest one, by what stands around it."""

from __future__ import annotations

from typing import Final

from bot.understanding.clause import Clause
from bot.understanding.names import FIRM_WORDS, NAMES_IN_S, variants
from bot.understanding.tidy import fold, is_hebrew

STOPS: Final = frozenset('.,;:!?()\n"[]{}|')
"""Marks before which a name or a description ends."""

_DOERS: Final = ("OWE", "PAID", "PAY", "WILL", "PROMISED")
"""Cues that follow the name of who owes or pays."""
_OWES: Final = ("OWE",)


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
        and clause.covered(end, *_DOERS)
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
            elif behind := _behind_small_word(clause, place, end):
                end = behind
            else:
                break
        runs.append((place, end))
        place = end
    return runs


def _behind_small_word(clause: Clause, start: int, end: int) -> int:
    """Where a name ends that goes on behind a small word, as in "The Crown at Bray owes 300"; 0 if
    it does not: only where a clause begins with all of it, and who owes or pays follows."""
    opens = start == clause.start or clause.covered(start - 1, "ARTICLE", "AND")
    if not (opens and clause.covered(end, "IN_NAME") and _as_a_name(clause, start)):
        return 0
    first = after = end + 1 + clause.covered(end + 1, "ARTICLE")
    while after < clause.end and _may_name(clause, after):
        after += 1
    named = all(_capital(clause, place) for place in range(first, after))
    return after if after > first and clause.covered(after, *(_DOERS if named else _OWES)) else 0


def _as_a_name(clause: Clause, place: int) -> bool:
    return _capital(clause, place) or is_hebrew(clause.items[place].kind)


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
    first = place == clause.start or clause.items[place - 1].kind in STOPS
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
    word, books = clause.items[start].kind, clause.books
    if len(variants(word)) < 2 or (start > clause.start and clause.items[start - 1].kind in ":,"):
        return False
    if word[0] in books.to_prefixes:
        return clause.has("BILL", "LOG", "DEBT", "RETAINER") and clause.at("BILL") != start
    if word[0] in books.from_prefixes:
        return clause.has("BY_OWED", "GOT", "BILL", "INCOME")
    clausal = word[0] in books.clause_prefixes and clause.at("LOG") < start
    return clausal and clause.covered(end, "OWE", "PAID", "WILL", "PAY", "PROMISED")
