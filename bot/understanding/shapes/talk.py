"""Shapes about the conversation itself: undo, cancel, help, export, import, language."""

from __future__ import annotations

from bot.domain.intents import Cancel, Export, Help, Import, SetLanguage, Settings, Undo
from bot.understanding.clause import Clause
from bot.understanding.shapes.parts import Outcome

_SHORT = 12
_PIECES = ("<name>", "<money>", "<email>", "<phone>", "<percent>", "<rule>")


def _free(clause: Clause) -> bool:
    """Whether the clause holds nothing that a command about money would."""
    return not any(clause.places(kind) for kind in _PIECES) and not clause.sums


def _words(clause: Clause) -> int:
    return sum(item.is_word for item in clause.items[clause.start : clause.end])


def language(clause: Clause) -> Outcome:
    places = clause.places("<language>")
    if len(places) != 1 or not _free(clause) or clause.has("NEG", "QUESTION_ABOUT"):
        return []
    if (_words(clause) > 1 and not clause.has("SWITCH")) or clause.strange > 1:
        return []
    return [SetLanguage(clause.items[places[0]].values["<language>"])]


def undo(clause: Clause) -> Outcome:
    if clause.has("UNDO") and _free(clause) and _words(clause) <= _SHORT and clause.strange < 3:
        return [Undo()]
    return []


def cancel(clause: Clause) -> Outcome:
    return [Cancel()] if clause.has("CANCEL") and _plain(clause, _SHORT) else []


def help_(clause: Clause) -> Outcome:
    return [Help()] if clause.has("HELP") and _plain(clause, _SHORT + 2) else []


def settings(clause: Clause) -> Outcome:
    """The owner's settings, or a client's card."""
    if any(clause.places(kind) for kind in _PIECES[1:]) or clause.sums or clause.has("NEG"):
        return []
    if clause.has("OWE", "PAID", "REMIND", "HOLD", "SAYS", "PAY", "WRITE_OFF") or clause.days:
        return []
    names = clause.names
    if names and clause.has("CARD") and not clause.strange and _words(clause) <= _SHORT:
        return [Settings(names[0])]
    asked = clause.has("SETTINGS") and not names
    return [Settings()] if asked and _plain(clause, _SHORT // 2) else []


def _plain(clause: Clause, most: int) -> bool:
    """Whether the clause is short, and about nothing else."""
    short = _words(clause) <= most and clause.strange < 2
    return short and _free(clause) and not clause.days and not clause.has("ASIDE")


def export(clause: Clause) -> Outcome:
    named = clause.places("<name>") or clause.places("<money>")
    if named or not clause.has("EXPORT", "IMPORT") or clause.has("ASIDE"):
        return []
    if clause.denies(clause.cues("EXPORT")):
        return []
    if clause.has("IMPORT"):
        return [Import()] if _plain(clause, _SHORT + 2) else []
    return [Export()] if _words(clause) <= _SHORT + 4 and clause.strange < 3 else []
