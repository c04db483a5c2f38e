"""The journal's own lines about one client, in the order in which they were written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.domain.answers import Happened
from bot.domain.attempts import ATTEMPTS
from bot.domain.book import clients_named, subject, surviving, taken_back
from bot.domain.facts import (
    Attempted,
    BillingAgreed,
    BillingChanged,
    Charged,
    ChargesWaived,
    ClientSet,
    Contacted,
    DueMoved,
    Fact,
    FileKept,
    FilesPut,
    Forgiven,
    Held,
    NudgeSet,
    NudgeStopped,
    OfferMade,
    Paid,
    Placed,
    PlanAgreed,
    PlanEnded,
    Promised,
    Said,
    TakenBack,
    TermsAgreed,
    Worked,
)
from bot.domain.money import Money, totals
from bot.domain.people import Detail
from bot.papers.case import Case, utc
from bot.wording.replies.history import in_short
from bot.wording.replies.values import shown

_TOLD: Final = (Contacted, TakenBack, OfferMade, Charged)
"""What can't be undone and still happened between the two."""
_OWN: Final = (Worked, NudgeSet, NudgeStopped)
"""The owner's notes to themselves."""
_OWN_DETAILS: Final = (Detail.LIMIT, Detail.BOND)


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
                for happened in _happenings(fact, case):
                    told = in_short(happened, case.voice)
                    yield str(line.step), case.local(line.at), utc(line.at), told


def _is_event(fact: Fact) -> bool:
    """What was said, decided, paid or sent; not what the house did to bring it about, nor what
    the owner noted for nobody else."""
    if isinstance(fact, ClientSet):
        return fact.detail not in _OWN_DETAILS
    return isinstance(fact, _TOLD) or (fact.undoable and not isinstance(fact, _OWN))


def _happenings(fact: Fact, case: Case) -> Iterator[Happened]:
    """The fact as one line of history, or a line for each sum in it."""
    today, what = case.today, type(fact).__name__
    match fact:
        case Forgiven(parts=parts) | ChargesWaived(parts=parts):
            sums = totals(part.amount for part in parts)
            yield from (Happened(today, what, money) for money in sums)
        case Charged(claim=claim):
            sums = totals(one.amount for one in claim.charges)
            yield from (Happened(today, what, money) for money in sums)
        case Paid(given_up=parts):
            yield _happened(fact, case)
            sums = totals(part.amount for part in parts)
            yield from (Happened(today, "GivenUp", money) for money in sums)
        case _:
            yield _happened(fact, case)


def _happened(fact: Fact, case: Case) -> Happened:
    """The fact as a line of history has it."""
    what, amount, today = type(fact).__name__, getattr(fact, "amount", None), case.today
    words = str(getattr(fact, "work", "") or getattr(fact, "name", ""))
    match fact:
        case Contacted(channel=channel):
            return Happened(today, fact.script or fact.step, channel=channel)
        case Attempted(channel=channel, upshot=upshot):
            step, number = ATTEMPTS[channel], fact.number
            return Happened(today, step, channel=channel, words=number, upshot=upshot)
        case OfferMade(offer=offer):
            return Happened(today, what, offer.price, offer.until)
        case Placed(hands=hands):
            return Happened(today, what, hands=hands)
        case BillingAgreed(start=start) | BillingChanged(start=start):
            return Happened(today, what, amount, start, words=words)
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
            told = shown(detail, value, case.voice) if detail is Detail.COUNTRY else value
            return Happened(today, what, words=f"{label}: {told}" if value else label)
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
