"""Shapes that ask for what is on file as evidence: a client's dossier, the files kept with it."""

from __future__ import annotations

from typing import Final

from bot.domain.intents import Dossier, Doubt, Files, Piece, Who
from bot.understanding.clause import Clause
from bot.understanding.shapes.parts import Carry, Outcome, one, whom
from bot.understanding.tidy import is_hebrew

_MOST_WORDS: Final = 14
_BRIEF: Final = 6
_MOST_STRANGE: Final = 2
_PIECES: Final = ("<money>", "<email>", "<phone>", "<percent>", "<rule>")
_OTHER_TALK: Final = (
    *("OWE", "PAID", "GOT", "REMIND", "HOLD", "PROMISED", "WRITE_OFF", "UNDO", "CANCEL"),
    *("IF", "MAYBE", "NEG", "ASIDE", "LOOK", "I_OWE", "I_PAID"),
)


def on_file(clause: Clause, carry: Carry) -> Outcome:
    """A dossier is asked for by its name, alone too; evidence and files only with a client's name,
    and with no word that is not known."""
    found = clause.phrases(clause.books.openings)
    sure = "DOSSIER" in found
    if not (sure or found.keys() & {"EVIDENCE", "FILES"}) or _about_other_things(clause):
        return []
    taken = {place for cues in found.values() for cue in cues for place in cue.places}
    strange = [n for n in range(clause.start, clause.end) if clause.is_bare(n) and n not in taken]
    words = sum(item.is_word for item in clause.items[clause.start : clause.end])
    if len(strange) > (_MOST_STRANGE if sure else 0) or words > _MOST_WORDS:
        return []
    who = one(whom(clause, carry)) if clause.names or clause.has("THEM") else None
    if who is not None:
        return [Files(who) if "FILES" in found and not sure else Dossier(who)]
    if not sure or words > _BRIEF:
        return []
    if not strange:
        return [Doubt(Dossier(None), Piece.WHO)]
    stranger = _stranger(clause, strange)
    return [Dossier(stranger)] if stranger else []


def _stranger(clause: Clause, places: list[int]) -> Who | None:
    """Somebody who is not in the ledger, by words that look like a name."""
    first, last = places[0], places[-1]
    text = clause.text(first, last + 1)
    apart = len(places) != last + 1 - first
    named = clause.items[first].get("<capital>") or is_hebrew(text)
    return None if apart or not named else Who(text)


def _about_other_things(clause: Clause) -> bool:
    pieces = any(clause.places(kind) for kind in _PIECES)
    return pieces or bool(clause.sums or clause.days) or clause.has(*_OTHER_TALK)
