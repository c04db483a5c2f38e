"""Billing by a rule: agreed, each occurrence brought by its day, stopped by a tap."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.actions import remind
from bot.actions.ask import ask
from bot.actions.nudge import drafts_of, nudge_client, propose
from bot.actions.nudge import due_now as nudging
from bot.actions.record import days_to_pay, owed
from bot.actions.room import Change, Room, account_for, new_client, telling
from bot.actions.told import moved_noted
from bot.domain.answers import BillingStopped, Closed, Flaw, Flawed, Noted
from bot.domain.billing import Billing
from bot.domain.book import apply
from bot.domain.dates import Frequency, Rule
from bot.domain.drafts import Draft
from bot.domain.facts import (
    Billed,
    BillingAgreed,
    BillingChanged,
    BillingEnded,
    ClientNamed,
    Fact,
    Line,
)
from bot.domain.intents import ChangeBilling, EndBilling, Piece, Recurring, StopBilling
from bot.domain.ledger import Account
from bot.domain.nudges import Nudge
from bot.domain.people import clean

_LONGEST_WORK: Final = 100


def recurring(intent: Recurring, room: Room) -> Change:
    """The same sum by a rule, from the first of its days that has not passed."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    if intent.amount is None:
        return ask(intent, Piece.AMOUNT)
    name = clean(intent.who.name)
    rule = _dated(intent.rule, intent.start)
    start = next((day for day in rule.days_from(intent.start) if day >= room.today), None)
    if start is None:
        return telling(Flawed(Flaw.PAST, name))
    account = account_for(room.book, intent.who)
    anew = account and (_running(account) if intent.anew else _replaces(account, intent, rule))
    if anew and not intent.again:
        other = None if intent.loose else rule
        return change_billing(ChangeBilling(intent.who, intent.amount, other), room)
    if account and not intent.again and _on_file(account, intent, rule):
        return ask(intent, Piece.AGAIN)
    client = account.client if account else new_client(room.book, name)
    number = room.book.numbers.billing + 1
    work = clean(intent.about or "", _LONGEST_WORK)
    agreed = BillingAgreed(number, client.id, room.today, intent.amount, str(rule), start, work)
    named: tuple[Fact, ...] = () if account else (ClientNamed(client.id, client.name),)
    return Change((*named, agreed))


def _dated(rule: Rule, start: date) -> Rule:
    """A monthly rule that names its own day, so that it survives another start."""
    if rule.frequency is Frequency.MONTHLY and not (rule.weekdays or rule.month_days):
        return replace(rule, month_days=(start.day,))
    return rule


def _on_file(account: Account, intent: Recurring, rule: Rule) -> bool:
    return any(
        (one.amount, one.rule) == (intent.amount, str(rule)) and not one.ended
        for one in account.billings
    )


def _replaces(account: Account, intent: Recurring, rule: Rule) -> bool:
    """Whether it is the one repeating invoice of its pace, as it is from its next day on."""
    running = _running(account)
    if intent.standing is None or intent.about or intent.amount is None or len(running) != 1:
        return False
    known, coming = running[0], running[0].next_day()
    same = Rule.parse(known.rule).frequency is rule.frequency
    priced = known.amount.currency == intent.amount.currency
    return same and priced and coming is not None and coming >= intent.standing


def _running(account: Account) -> tuple[Billing, ...]:
    return tuple(one for one in account.billings if not one.ended)


def _meant(intent: ChangeBilling | StopBilling, room: Room) -> tuple[Account, Billing] | Change:
    """The repeating invoice that is meant: the one there is, else the one that is chosen."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    running = _running(account)
    meant = [one for one in running if intent.billing in (None, one.id)]
    if not meant:
        return telling(Flawed(Flaw.NO_BILLING, account.client.name))
    if len(meant) > 1:
        return ask(intent, Piece.BILLING, debts=tuple(one.id for one in meant))
    return account, meant[0]


def change_billing(intent: ChangeBilling, room: Room) -> Change:
    """Another sum or other days from the next occurrence on; what was billed stays as it is."""
    found = _meant(intent, room)
    if isinstance(found, Change):
        return found
    account, billing = found
    amount = intent.amount or billing.amount
    rule, start, once = billing.rule, billing.start, billing.once
    if intent.rule is not None:
        fresh = _kept_pace(intent.rule, Rule.parse(billing.rule))
        rule = str(fresh)
        start, once = billing.takes_over(fresh, room.today)
    if (amount, rule) == (billing.amount, billing.rule):
        note = moved_noted(account, billing)
        return telling(Noted(note, 0, repeated=True))
    changed = BillingChanged(billing.id, account.client.id, room.today, amount, rule, start, once)
    return Change((changed,))


def _kept_pace(rule: Rule, old: Rule) -> Rule:
    """Another day, as often as before: "on the 10th" of every second month stays that."""
    return replace(rule, interval=old.interval) if rule.frequency is old.frequency else rule


def stop_billing(intent: StopBilling, room: Room) -> Change:
    found = _meant(intent, room)
    if isinstance(found, Change):
        return found
    account, billing = found
    return end_billing(EndBilling(account.client.id, billing.id), room)


def end_billing(intent: EndBilling, room: Room) -> Change:
    """No further occurrence; what has become a debt stays one."""
    account = room.book.accounts.get(intent.client)
    known = account.billings if account else ()
    billing = next((one for one in known if one.id == intent.billing), None)
    if account is None or billing is None:
        return telling(Closed())
    if billing.ended:
        stopped = BillingStopped(account.client.name, billing.amount)
        return telling(Noted(stopped, 0, repeated=True))
    return Change((BillingEnded(billing.id, intent.client, room.today),))


# -- what the day brings --------------------------------------------------------------------------


def due_now(room: Room) -> bool:
    """Whether a look at the book can bring anything: occurrences come on any day, drafts in the
    hours of a working day."""
    return nudging(room) or any(
        any(one.due_by(room.today) for one in account.billings) or remind.is_due(room, account)
        for account in room.book.accounts.values()
    )


def turn(room: Room, account: Account, drafts: tuple[Draft, ...]) -> tuple[Fact, ...]:
    """The facts by which a client's turn is taken: occurrences, their invoice, then a nudge.

    `drafts` are the client's own.
    """
    facts, client = occurrences(room, account), account.client.id
    after = _after(room, facts) if facts else room
    if account.schedules and (reminded := remind.run(after, after.book.accounts[client])):
        facts, after = (*facts, *reminded), _after(after, reminded)
        drafts = drafts_of(after, client)
    if not nudging(room):
        return facts
    page = after.book.accounts[client]
    if debts := _uninvoiced(page, drafts, room.today):
        invoice = propose(after, page, Nudge("recurring_invoice", room.today, debts))
        facts, after = (*facts, *invoice), _after(after, invoice)
        drafts = drafts_of(after, client)
    return (*facts, *nudge_client(after, after.book.accounts[client], drafts))


def occurrences(room: Room, account: Account) -> tuple[Fact, ...]:
    """What is to be billed by today and is no debt yet. The time to pay runs from the day on which
    it is noted, so that nobody is late with what could not be known."""
    facts: list[Fact] = []
    after = room
    for billing in account.billings:
        for day in billing.due_by(room.today):
            fresh = _occurrence(after, account, billing, day)
            facts.extend(fresh)
            after = _after(after, fresh)
    return tuple(facts)


def _occurrence(room: Room, account: Account, billing: Billing, day: date) -> tuple[Fact, ...]:
    due = room.today + timedelta(days=days_to_pay(account, room))
    debt = owed(account.client.name, billing.amount, due, billing.work, room, day)
    return (Billed(billing.id, account.client.id, day, room.book.numbers.debt + 1), *debt)


def _uninvoiced(account: Account, drafts: tuple[Draft, ...], today: date) -> tuple[int, ...]:
    """Occurrences that no draft has spoken of, while they are not late."""
    billed = [number for one in account.billings for number in one.debts]
    if not billed:
        return ()
    told = {item.debt for draft in drafts for item in draft.brief.items}
    fresh = (account.debts[n] for n in billed if n in account.debts and n not in told)
    return tuple(debt.id for debt in fresh if debt.due >= today)


def _after(room: Room, facts: tuple[Fact, ...]) -> Room:
    line = Line(room.book.step + 1, room.now, "", facts)
    return replace(room, book=apply(room.book, line))
