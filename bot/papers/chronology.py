"""The journal's own lines about one client, in the order in which they were written."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.answers import Happened
from bot.domain.book import clients_named, subject, surviving, taken_back
from bot.domain.facts import (
    ClientSet,
    Contacted,
    DueMoved,
    Fact,
    FileKept,
    FilesPut,
    Held,
    PlanAgreed,
    PlanEnded,
    Promised,
    Said,
    TakenBack,
    TermsAgreed,
)
from bot.domain.money import Money
from bot.papers.case import Case, utc
from bot.wording.replies.history import in_short


def chronology(case: Case) -> Iterator[tuple[str, str, str, str]]:
    """The line's number, its moment (local, UTC) and what it says; what was taken back is left
    out, as in the book itself."""
    undone = taken_back(case.lines)
    facts = (
        fact
        for line in case.lines
        for fact in line.facts
        if line.step not in undone or not fact.undoable
    )
    named = clients_named(facts)
    for line in case.lines:
        for fact in surviving(line, undone, named).facts:
            if subject(fact) == case.account.client.id and _is_event(fact):
                told = in_short(_happened(fact, case), case.voice)
                yield str(line.step), case.local(line.at), utc(line.at), told


def _is_event(fact: Fact) -> bool:
    """What was said, decided, paid or sent; not what the house did to bring it about."""
    return fact.undoable or isinstance(fact, Contacted | TakenBack)


def _happened(fact: Fact, case: Case) -> Happened:
    """The fact as a line of history has it."""
    what, amount, today = type(fact).__name__, getattr(fact, "amount", None), case.today
    words = str(getattr(fact, "work", "") or getattr(fact, "name", ""))
    match fact:
        case Contacted(channel=channel):
            return Happened(today, fact.script or fact.step, channel=channel)
        case Said(reason=reason, named=named):
            return Happened(today, what, on=named, reason=reason)
        case Promised(promised=day):
            return Happened(today, what, amount, day)
        case PlanAgreed(instalments=parts):
            return Happened(today, what, on=parts[-1].day)
        case PlanEnded(broken=True):
            return Happened(today, "PlanBroken")
        case TermsAgreed(terms=terms):
            return Happened(today, what, words=terms.text)
        case Held(until=until):
            return Happened(today, what, on=until)
        case ClientSet(detail=detail, value=value):
            label = case.voice.say(f"detail.{detail}")
            return Happened(today, what, words=f"{label}: {value}" if value else label)
        case FileKept(name=name, sort=sort):
            return Happened(today, what, words=name, sort=sort)
        case FilesPut(files=numbers, sort=sort):
            kept = (case.book.files.get(number) for number in numbers)
            names = ", ".join(one.name for one in kept if one)
            return Happened(today, what, words=names, sort=sort)
        case DueMoved(due=moved):
            return Happened(today, what, on=moved)
    due = getattr(fact, "due", None)
    return Happened(today, what, amount if isinstance(amount, Money) else None, due, words=words)
