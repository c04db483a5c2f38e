"""Forgetting a client: what is left of a journal when nothing in it tells who the client was.

Sums and days stay, under a neutral name, so that what was owed and what came in still adds up.
Every line stays in its place, so that steps, numbers and old buttons mean what they meant.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.domain.book import fold, subject
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
    FileKept,
    FilesPut,
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
    TakenBack,
)
from bot.domain.filing import KeptFile

_OF_THE_LEDGER: Final = (
    *(Owed, DueMoved, Paid, Reallocated, CreditUsed, Forgiven, Forgotten),
    *(Charged, ChargesWaived, TakenBack, Placed, BroughtBack, RetainerFilled, RetainerDrawn),
)
"""Sums and days, which stay, and with them the letters taken back, whose charges were never owed.
Names, contacts, terms, promises, plans, what was said, and what was
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
    lines = _without_files(lines, client)
    return tuple(
        replace(line, facts=tuple(_left(line.facts, client, name, drafts))) for line in lines
    )


def _left(facts: Iterable[Fact], client: int, name: str, drafts: Collection[int]) -> Iterable[Fact]:
    for fact in facts:
        of_draft = getattr(fact, "draft", None) in drafts and not isinstance(fact, TakenBack)
        if isinstance(fact, Asked | Answered) or of_draft:
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


def _without_files(lines: Sequence[Line], client: int) -> tuple[Line, ...]:
    """The lines without the client's files, whoever they were with before; those that went from
    the client to somebody else stay, and were nobody's until then."""
    now = fold(lines).files
    touched = {one for line in lines for fact in line.facts for one in _with(fact, client)}
    gone = {one for one in touched if one not in now or now[one].client in (client, None)}
    moved = {one: now[one] for one in touched - gone}
    return tuple(
        replace(line, facts=tuple(_refiled(line.facts, client, gone, moved))) for line in lines
    )


def _with(fact: Fact, client: int) -> tuple[int, ...]:
    """The files that the fact puts with the client."""
    if not isinstance(fact, FileKept | FilesPut) or fact.client != client:
        return ()
    return (fact.file,) if isinstance(fact, FileKept) else fact.files


def _refiled(
    facts: Iterable[Fact], client: int, gone: Collection[int], moved: Mapping[int, KeptFile]
) -> Iterator[Fact]:
    for fact in facts:
        match fact:
            case FileKept(file=number) if number in gone:
                continue
            case FileKept(file=number) if number in moved and fact.client == client:
                yield replace(fact, client=None, sort=moved[number].sort, debt=None)
            case FilesPut() if fact.client != client:
                if left := tuple(one for one in fact.files if one not in gone):
                    yield replace(fact, files=left)
            case _:
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
