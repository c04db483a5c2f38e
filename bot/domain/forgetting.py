"""Forgetting a client: what is left of a journal when nothing in it tells who the client was.

Sums and days stay, under a neutral name, so that what was owed and what came in still adds up.
Every line stays in its place, so that steps, numbers and old buttons mean what they meant.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot.domain.book import subject
from bot.domain.facts import (
    Answered,
    Asked,
    BroughtBack,
    Charged,
    ChargesWaived,
    ClientNamed,
    CreditUsed,
    DraftProposed,
    DueMoved,
    Fact,
    Forgiven,
    Forgotten,
    Imported,
    Line,
    Owed,
    Paid,
    Placed,
    Reallocated,
    RetainerDrawn,
    RetainerFilled,
)

_OF_THE_LEDGER: Final = (
    *(Owed, DueMoved, Paid, Reallocated, CreditUsed, Forgiven, Forgotten),
    *(Charged, ChargesWaived, Placed, BroughtBack, RetainerFilled, RetainerDrawn),
)
"""Sums and days, which stay. Names, contacts, terms, promises, plans, what was said, and what was
written go."""


def without(lines: Sequence[Line], client: int, name: str) -> tuple[Line, ...]:
    """The lines without what tells of the client, who goes by the neutral `name`.

    Questions and answers go whoever they were about: names and typed words stand in them; so do the
    names of tables that debts were read from.
    """
    drafts = {
        fact.draft
        for line in lines
        for fact in line.facts
        if isinstance(fact, DraftProposed) and fact.brief.client == client
    }
    return tuple(
        replace(line, facts=tuple(_left(line.facts, client, name, drafts))) for line in lines
    )


def _left(facts: Iterable[Fact], client: int, name: str, drafts: Collection[int]) -> Iterable[Fact]:
    for fact in facts:
        if isinstance(fact, Asked | Answered) or getattr(fact, "draft", None) in drafts:
            continue
        if isinstance(fact, Imported):
            yield replace(fact, file="")
        elif subject(fact) != client:
            yield fact
        elif isinstance(fact, ClientNamed):
            yield replace(fact, name=name)
        elif isinstance(fact, Owed):
            yield replace(fact, work="")
        elif isinstance(fact, _OF_THE_LEDGER):
            yield fact


def erased(lines: Iterable[Line]) -> frozenset[int]:
    """The steps of which something was erased: those about clients who were forgotten, and those
    of which nothing is left."""
    lines = tuple(lines)
    gone = {fact.client for line in lines for fact in line.facts if isinstance(fact, Forgotten)}
    if not gone:
        return frozenset()
    return frozenset(
        line.step
        for line in lines
        if not line.facts or any(subject(fact) in gone for fact in line.facts)
    )
