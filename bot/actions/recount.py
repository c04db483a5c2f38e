"""What happened with a client, in the order in which it came to be known."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Final

from bot.actions.ask import ask
from bot.actions.room import Change, Room, account_for, telling
from bot.actions.sent import gone_out
from bot.domain.answers import Flaw, Flawed, Happened, HistoryPage
from bot.domain.evidence import files_of
from bot.domain.facts import (
    Attempted,
    BillingAgreed,
    BillingEnded,
    Charged,
    Contacted,
    Fact,
    FileKept,
    Held,
    NudgeRun,
    NudgeSet,
    OfferMade,
    Owed,
    Paid,
    Placed,
    PlanAgreed,
    PlanEnded,
    RetainerDrawn,
    RetainerFilled,
    StagesAgreed,
    StagesEnded,
    TermsAgreed,
    WorkDone,
)
from bot.domain.intents import History, Piece
from bot.domain.ledger import Account
from bot.domain.money import total, totals

LONGEST: Final = 25
"""Entries of a history that are told at once, the newest."""

Event = tuple[Hashable, Happened]
"""An entry, with what names the fact that it comes from (`_name`)."""


def history(intent: History, room: Room) -> Change:
    """What happened with a client, the newest last: by day, and within one as the journal has it,
    so that an answer follows the letter that it answers."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    client = account.client
    kept = files_of(room.book.files, client.id)
    came = (
        (("FileKept", one.id), Happened(one.day, "FileKept", words=one.name, sort=one.sort))
        for one in kept
    )
    facts = (fact for line in room.lines() for fact in line.facts)
    places = {_name(fact): place for place, fact in enumerate(facts)}
    events = sorted(
        (*_happened(account), *came), key=lambda one: (one[1].day, places.get(one[0], 0))
    )
    left_off = max(0, len(events) - LONGEST)
    told, sent = tuple(one for _, one in events[left_off:]), len(gone_out(room, client.id))
    return telling(HistoryPage(client.name, told, left_off, client.id, sent))


def _name(fact: Fact) -> Hashable:
    """What an account's entry knows of the fact that it comes from: its number or its day, or the
    fact itself."""
    what = type(fact).__name__
    match fact:
        case (
            Owed(debt=number)
            | Paid(payment=number)
            | PlanAgreed(plan=number)
            | PlanEnded(plan=number)
            | StagesAgreed(job=number)
            | StagesEnded(job=number)
            | BillingAgreed(billing=number)
            | BillingEnded(billing=number)
            | WorkDone(task=number)
            | NudgeSet(nudge=number)
            | NudgeRun(nudge=number)
            | FileKept(file=number)
            | Contacted(draft=number)
        ):
            return what, number
        case Attempted():
            return ("Contacted", fact.draft) if fact.draft else (what, fact.client, fact.day)
        case OfferMade(offer=offer):
            return what, offer.letter
        case Charged(debt=debt, claim=claim):
            return what, debt, claim.letter
        case TermsAgreed(client=client, terms=terms):
            return what, client, terms.day
        case RetainerFilled() | RetainerDrawn() | Held():
            return what, fact.client, fact.day
    return fact


def _bargained(account: Account) -> Iterable[Event]:
    """What was offered, and what letters have added or was let go of that."""
    for offer in account.offers:
        made = Happened(offer.made, "OfferMade", offer.price, offer.until)
        yield ("OfferMade", offer.letter), made
    for debt in (*account.debts.values(), *account.settled.values()):
        for claim in debt.claims:
            asked = total((one.amount for one in claim.charges), debt.amount.currency)
            charged = Happened(claim.day, "Charged", asked, words=debt.work)
            yield ("Charged", debt.id, claim.letter), charged
    for waiver in account.dropped:
        for money in totals(part.amount for part in waiver.parts):
            yield waiver, Happened(waiver.day, "ChargesWaived", money)


def _of_work(account: Account) -> Iterable[Event]:
    """Repeating invoices, the retainer, work without an invoice, reminders that were set."""
    for billing in account.billings:
        amount, work = billing.amount, billing.work
        agreed = Happened(billing.agreed, "BillingAgreed", amount, billing.start, words=work)
        yield ("BillingAgreed", billing.id), agreed
        if billing.ended:
            ended = Happened(billing.ended, "BillingEnded", billing.amount)
            yield ("BillingEnded", billing.id), ended
    for entry in account.retainer.entries if account.retainer else ():
        what = "RetainerDrawn" if entry.drawn else "RetainerFilled"
        yield (what, account.client.id, entry.day), Happened(entry.day, what, entry.amount)
    for task in account.tasks:
        yield ("WorkDone", task.id), Happened(task.done, "WorkDone", words=task.work)
    for one in account.schedules:
        yield ("NudgeSet", one.id), Happened(one.set, "NudgeSet", on=one.start)
        if one.last:
            yield ("NudgeRun", one.id), Happened(one.last, "NudgeRun")


def _happened(account: Account) -> Iterable[Event]:
    for debt in (*account.debts.values(), *account.settled.values()):
        owed = Happened(debt.entered, "Owed", debt.amount, debt.due, words=debt.work)
        yield ("Owed", debt.id), owed
    for waiver in account.waivers:
        for money in totals(part.amount for part in waiver.parts):
            yield waiver, Happened(waiver.day, "Forgiven", money)
    for payment in account.payments.values():
        yield ("Paid", payment.id), Happened(payment.day, "Paid", payment.amount)
        for money in totals(part.amount for part in payment.given_up):
            yield ("Paid", payment.id), Happened(payment.day, "GivenUp", money)
    yield from _bargained(account)
    yield from _agreed(account)
    yield from _of_work(account)
    yield from _dealings(account)


def _agreed(account: Account) -> Iterable[Event]:
    """Promises, plans, work in stages, and the terms."""
    for promise in account.promises:
        yield promise, Happened(promise.day, "Promised", promise.amount, promise.promised)
    for plan in account.plans:
        agreed = Happened(plan.agreed, "PlanAgreed", plan.total, plan.instalments[-1].day)
        yield ("PlanAgreed", plan.id), agreed
        if plan.ended:
            ended = Happened(plan.ended, "PlanBroken" if plan.broken else "PlanEnded")
            yield ("PlanEnded", plan.id), ended
    for staged in account.staged:
        agreed = Happened(staged.agreed, "StagesAgreed", staged.price, words=staged.work)
        yield ("StagesAgreed", staged.id), agreed
        if staged.ended:
            ended = Happened(staged.ended, "StagesEnded", words=staged.work)
            yield ("StagesEnded", staged.id), ended
    if account.terms:
        agreed = Happened(account.terms.day, "TermsAgreed", words=account.terms.text)
        yield ("TermsAgreed", account.client.id, account.terms.day), agreed


def _dealings(account: Account) -> Iterable[Event]:
    """What went into other hands and what worked, words, contacts and the pause."""
    for move in account.moves:
        hands = move.hands if isinstance(move, Placed) else None
        yield move, Happened(move.day, type(move).__name__, hands=hands)
    for worked in account.worked:
        yield worked, Happened(worked.day, "Worked", lever=worked.lever)
    for said in account.said:
        yield said, Happened(said.day, "Said", on=said.named, reason=said.reason)
    for contact in account.contacts:
        tried = ("Attempted", account.client.id, contact.day)
        yield (
            ("Contacted", contact.draft) if contact.draft else tried,
            Happened(
                contact.day,
                contact.name,
                channel=contact.channel,
                words=contact.number,
                upshot=contact.upshot,
            ),
        )
    if account.hold:
        day = account.hold.day
        yield ("Held", account.client.id, day), Happened(day, "Held", on=account.hold.until)
