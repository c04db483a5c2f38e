"""The shape of terms: what was agreed with a client, as one stretch of the owner's words."""

from __future__ import annotations

from typing import Final, NamedTuple

from bot.domain.intents import Doubt, Piece, SetTerms, Who
from bot.understanding.agreed import pieces_of
from bot.understanding.clause import Clause
from bot.understanding.phrasebook import Match
from bot.understanding.shapes.newcomers import new_name
from bot.understanding.shapes.parts import Carry, Outcome
from bot.understanding.tidy import is_hebrew

_BEFORE: Final = ("HEAD", "SETTLED")
"""Words that a client's name follows."""
_HEADINGS: Final = ("HEAD", "NAMED")
_FULL: Final = frozenset(".;\n!")
_LEADS: Final = frozenset(":,-=")
_LONGEST_NAME: Final = 5
_PIECES: Final = ("<day>", "<n>", "<percent>")


class _Opening(NamedTuple):
    """With whom, and where the words about terms begin; `begin` is its own first item."""

    label: str
    who: Who
    begin: int
    rest: int


def set_terms(clause: Clause, carry: Carry) -> Outcome:
    """Terms are said by their name or as agreed, with a piece that only terms have; a heading and
    a name alone ask for the words."""
    opening = _opening(clause)
    if opening is None or clause.asks or clause.has("MAYBE", "SAYS", "SAYS_SURE"):
        return []
    heading = opening.label in _HEADINGS
    rest = _rest(clause, opening)
    if rest >= clause.end:
        return [Doubt(SetTerms(opening.who), Piece.WORDS)] if heading else []
    found = pieces_of(clause.sentence, rest, clause.end, clause.setting)
    if not (found.any if heading else found.sure) or not _led(clause, opening, rest):
        return []
    if not heading and found.agreed is None:
        whole = pieces_of(clause.sentence, opening.begin, clause.end, clause.setting)
        rest = opening.begin if whole.agreed else rest
    return [SetTerms(opening.who, clause.text(rest, clause.end).rstrip(" .,;"))]


def stretch(whole: Clause, start: int) -> int:
    """The item after the terms that begin at `start`, 0 where none do: up to a full stop before a
    sentence that names somebody."""
    end = whole.end
    for place in range(start + 1, whole.end):
        stop = whole.items[place].kind in _FULL
        if stop and any("<name>" in item.values for item in whole.items[place:]):
            end = place + 1
            break
    terms = Clause(whole.sentence, start, end, whole.setting)
    return end if set_terms(terms, Carry()) else 0


def _opening(clause: Clause) -> _Opening | None:
    found = clause.phrases(clause.books.openings)
    if not found:
        return None
    first = _first(clause)
    within = [cue for cues in found.values() for cue in cues if first <= cue.start]
    within.sort(key=lambda cue: (cue.start, -cue.end))
    read = (_read(clause, cue, first) for cue in within)
    return next((opening for opening in read if opening), None)


def _first(clause: Clause) -> int:
    """The first item that is no order to write down, or a mark."""
    place = clause.start
    while place < clause.end and (
        clause.covered(place, "LOG", "AND", "PLEASE") or clause.items[place].kind in _LEADS
    ):
        place += 1
    return place


def _read(clause: Clause, cue: Match, first: int) -> _Opening | None:
    if cue.label in _BEFORE and cue.start == first:
        return _after(clause, cue)
    if cue.label == "TAKEN" and cue.start > first:
        return _ahead(clause, cue, first)
    named = cue.start == first + 1 and "<name>" in clause.items[first].values
    if cue.label == "NAMED" and named:
        return _Opening(cue.label, clause.named(first), first, cue.end)
    return None


def _after(clause: Clause, cue: Match) -> _Opening | None:
    """The client whose name follows, a new one up to a mark or a piece."""
    start, end = cue.end, cue.end
    if start < clause.end and "<name>" in clause.items[start].values:
        return _Opening(cue.label, clause.named(start), cue.start, start + 1)
    links = _links(clause)
    while end < clause.end and end not in links and _in_name(clause, end):
        end += 1
    who = _new(clause, start, end)
    return _Opening(cue.label, who, cue.start, end) if who else None


def _in_name(clause: Clause, place: int) -> bool:
    item = clause.items[place]
    return item.is_word and not any(kind in item.values for kind in _PIECES)


def _ahead(clause: Clause, cue: Match, first: int) -> _Opening | None:
    """The client whose name stands before."""
    named = [place for place in clause.places("<name>") if first <= place < cue.start]
    if named == [first] and cue.start == first + 1:
        return _Opening(cue.label, clause.named(first), first, cue.end)
    who = None if named else _new(clause, first, cue.start)
    return _Opening(cue.label, who, first, cue.end) if who else None


def _new(clause: Clause, start: int, end: int) -> Who | None:
    """A name that the ledger does not have, if the words are nothing else."""
    if not 0 < end - start <= _LONGEST_NAME:
        return None
    first = clause.items[start]
    marked = is_hebrew(first.kind) and end < clause.end and clause.items[end].kind == ":"
    if not (marked or first.get("<capital>")) or not all(
        _in_name(clause, place) for place in range(start, end)
    ):
        return None
    name = new_name(Clause(clause.sentence, start, end, clause.setting), least=1)
    whole = name is not None and len(name.split()) >= end - start
    return Who(name) if whole else None


def _rest(clause: Clause, opening: _Opening) -> int:
    """Where the terms themselves begin, past a mark and words such as "are"."""
    place, links = opening.rest, _links(clause)
    while place < clause.end and (clause.items[place].kind in _LEADS or place in links):
        place += 1
    return place


def _led(clause: Clause, opening: _Opening, rest: int) -> bool:
    """Whether a mark, a joining word or a piece follows the name at once, not a story."""
    if rest > opening.rest or opening.label == "TAKEN":
        return True
    return any(kind in clause.items[rest].values for kind in _PIECES)


def _links(clause: Clause) -> set[int]:
    found = clause.sentence.phrases(clause.books.agreed)
    return {place for cue in found if cue.label == "LINK" for place in cue.places}
