"""Shapes that ask: who owes, what was sent."""

from __future__ import annotations

from bot.domain.intents import Doubt, History, Piece, Scope, WhoOwes
from bot.understanding.clause import Clause
from bot.understanding.moments import NOW
from bot.understanding.shapes.parts import Carry, Outcome, one, whom


def who_owes(clause: Clause, carry: Carry) -> Outcome:
    if clause.sums and any(sum_.sure for sum_ in clause.sums):
        return []
    if clause.places("<vague>") or clause.has("IF"):
        return []
    if clause.has("I_OWE", "I_PAID", "ASIDE", "LOOK") or clause.places("<rule>"):
        return []
    names = clause.names
    scope = _scope(clause)
    if not names and _asks_what_falls_due(clause):
        return [WhoOwes(Scope.DUE_SOON)]
    if not names and clause.strange > 2:
        return []
    opens = clause.at("HOW_MUCH") <= clause.start + 2 or clause.asks
    asks = clause.has("WHO_OWES")
    about_owing = clause.has("BALANCE", "OWE", "OVERDUE", "DEBT")
    if names:
        if clause.strange > 5:
            return []
        wanted = clause.has("HOW_MUCH", "WHO_OWES") or clause.asks
        short = clause.has("BALANCE") and not clause.has("OWE") and clause.end - clause.start < 5
        told = clause.has("PAID", "GOT", "SAYS", "PROMISED", "BILL", "WRITE_OFF", "HOLD", "MAYBE")
        if told and not clause.asks and not _asks_first(clause):
            return []
        if (about_owing and (wanted or short)) and not clause.sums:
            return [WhoOwes(scope, names[0])]
        return []
    pronoun = clause.has("THEM") and carry.who and about_owing
    alone = clause.start == 0 and clause.end == len(clause.items)
    brief = alone and clause.end < 6 and not clause.strange and not clause.sums
    if brief and scope is not Scope.ALL and clause.has("DUE", "DUE_DATE", "INCOME", "BILL", "DEBT"):
        return [WhoOwes(scope)]
    if clause.sums:
        return []
    if asks or (scope is not Scope.ALL and clause.has("HOW_MUCH") and opens):
        return [WhoOwes(scope, carry.who[0] if pronoun and not clause.has("WHO") else None)]
    if pronoun and clause.has("HOW_MUCH"):
        return [WhoOwes(scope, carry.who[0])]
    return []


def _asks_what_falls_due(clause: Clause) -> bool:
    """Such as: what is due on Friday?"""
    ahead = any(not day.moment.past and day.moment != NOW for day in clause.days)
    about = clause.has("DUE", "DUE_DATE", "SOON", "WHO_OWES") and not clause.sums
    asks = clause.has("HOW_MUCH", "WHO_OWES") and not clause.has("REMIND", "HOLD", "LOG")
    return ahead and about and asks and clause.strange < 3


def _scope(clause: Clause) -> Scope:
    if clause.has("OVERDUE"):
        return Scope.OVERDUE
    return Scope.DUE_SOON if clause.has("SOON") else Scope.ALL


def _asks_first(clause: Clause) -> bool:
    """Whether the clause begins with a question word, or nearly."""
    return clause.at("QUESTION") <= clause.start + 2 and clause.has("HOW_MUCH")


def history(clause: Clause, carry: Carry) -> Outcome:
    if not clause.has("HISTORY") or any(sum_.sure for sum_ in clause.sums) or clause.strange > 4:
        return []
    if clause.sums and clause.has("OWE"):
        return []
    if clause.has("HOLD") and not (clause.has("HOW_MUCH", "QUESTION") or clause.asks):
        return []
    who = one(whom(clause, carry))
    return [History(who)] if who else [Doubt(History(None), Piece.WHO)]
