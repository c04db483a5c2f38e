"""Correcting the last entry in passing: "no, 5,400", "I meant Dana Levi", "make it weekly"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bot.actions.room import Room
from bot.domain.book import taken_back
from bot.domain.dates import Rule
from bot.domain.facts import (
    Attempted,
    ClientNamed,
    CreditUsed,
    DueMoved,
    Fact,
    Held,
    Line,
    Owed,
    Paid,
    PlanAgreed,
    PlanEnded,
    Promised,
)
from bot.domain.forgetting import erased
from bot.domain.intents import (
    AddDebt,
    Hold,
    Promise,
    RecordPayment,
    ReportContact,
    SetDue,
    SetPlan,
    Spoken,
    Who,
)

FRESH: Final = timedelta(minutes=15)
"""How long after an entry "no, 450" is still about it."""


_BROUGHT_ALONG: Final = (ClientNamed, CreditUsed, PlanEnded)
"""Facts that follow by themselves when the command is said again."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A journal step, and the command that would write it anew."""

    step: int
    said: Spoken


def last_entry(room: Room, lines: Sequence[Line]) -> Entry | None:
    """The newest entry of the owner's, if it is fresh and can be said in one command."""
    undone = taken_back(lines) | erased(lines)
    for line in reversed(lines):
        if room.now - line.at > FRESH:
            return None
        facts = [fact for fact in line.facts if fact.undoable]
        if not line.key or not facts or line.step in undone:
            continue
        said = [_said(room, fact) for fact in facts if not isinstance(fact, _BROUGHT_ALONG)]
        # An entry of several facts, such as a debt paid in two currencies, is not said in one.
        return Entry(line.step, said[0]) if len(said) == 1 and said[0] else None
    return None


def _said(room: Room, fact: Fact) -> Spoken | None:
    """The command behind a fact; one that was sure of itself once is not asked again."""
    match fact:
        case Owed():
            work = fact.work or None
            return AddDebt(_who(room, fact.client), fact.amount, fact.due, work, again=True)
        case Paid():
            who = _who(room, fact.client)
            return RecordPayment(who, fact.amount, day=fact.day, again=True, sure=True)
        case Promised():
            return Promise(_who(room, fact.client), fact.promised, fact.amount, sure=True)
        case Attempted(draft=0):
            who, traced = _who(room, fact.client), fact.number or None
            return ReportContact(who, fact.channel, fact.upshot, number=traced)
        case PlanAgreed(instalments=(first, *_)):
            rule = Rule.parse(fact.rule)
            return SetPlan(_who(room, fact.client), rule, first.day, amount=first.amount)
        case Held(client=int(client)):
            return Hold(_who(room, client), fact.until)
        case DueMoved():
            return SetDue(_who(room, fact.client), fact.due)
        case _:
            return None


def _who(room: Room, client: int) -> Who:
    return Who(room.book.accounts[client].client.name)
