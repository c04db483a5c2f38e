"""The shapes of commands, tried in order on a clause: the first that fits is what was meant."""

from __future__ import annotations

from bot.understanding.clause import Clause
from bot.understanding.shapes import (
    agreed,
    asking,
    bargains,
    filing,
    flaws,
    nudging,
    plans,
    remedies,
    reported,
    sums,
    talk,
    terms,
    working,
)
from bot.understanding.shapes.parts import Carry, Outcome

_MOST_STRANGE = 8
_UNDENIED = ("WRITE_OFF", "UNDO")
"""What leaves nothing to do once it is denied: nor do its words "write", "forget" and "cancel"."""


def shape(clause: Clause, carry: Carry) -> Outcome:
    """What a clause says; empty where it is none of the known shapes."""
    if any(clause.denies(clause.cues(label)) for label in _UNDENIED):
        return []
    for apart in (agreed.set_terms, remedies.remedy, filing.on_file):
        if outcome := apart(clause, carry):
            return outcome
    for free in (talk.language, talk.undo, talk.export, talk.settings, talk.help_):
        if outcome := free(clause):
            return outcome
    if clause.strange > _MOST_STRANGE:
        return reported.client_said(clause, carry) if clause.names else []
    clause.void = flaws.strange_currency(clause)
    if clause.void or flaws.no_such_day(clause) or flaws.owes_no_more(clause):
        return []
    for bound in (
        bargains.bargains,
        nudging.contact,
        asking.history,
        working.working,
        terms.retainer,
        terms.milestones,
        terms.offer_discount,
        nudging.resume,
        terms.set_due,
        nudging.hold,
        nudging.write_off,
        reported.opening,
        asking.who_owes,
        nudging.schedule_nudge,
        nudging.draft,
        plans.recurring,
        plans.set_plan,
        reported.promise,
        reported.client_said,
        sums.record_payment,
        sums.add_debt,
    ):
        if outcome := bound(clause, carry):
            return outcome
        if clause.refusals:
            return []
    return talk.cancel(clause)


__all__ = ["Carry", "Outcome", "shape"]
