"""Who owes: answers that change nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.actions.ask import ask
from bot.actions.nudge import drafts_of
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import (
    Flaw,
    Flawed,
    Mark,
    Overview,
    PartNoted,
    Standing,
)
from bot.domain.dates import working_day
from bot.domain.drafts import OPEN, Draft
from bot.domain.intents import Piece, Scope, WhoOwes
from bot.domain.ladder import next_nudge
from bot.domain.ledger import Account, Debt
from bot.domain.money import Money, totals
from bot.domain.plans import upcoming
from bot.domain.settling import early, standing_offer, to_pay

PAGE: Final = 5
"""Clients a page: what a glance takes in."""
SOON: Final = 7
"""Days within which a debt counts as due soon."""


def who_owes(intent: WhoOwes, room: Room) -> Change:
    """The overview: totals, then clients by urgency; or one client's debts one by one."""
    if intent.who and intent.who.candidates:
        return ask(intent, Piece.WHO)
    if intent.who is not None:
        account = account_for(room.book, intent.who)
        if account is None:
            return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
        return telling(_one(intent, account, room))
    scope, today = intent.scope, room.today
    accounts = room.book.accounts.values()
    owing = [(debts, one) for one in accounts if (debts := _in_scope(one, scope, today))]
    owing.sort(key=lambda found: (found[0][0].due, found[1].client.name))
    pages = max(1, -(-len(owing) // PAGE))
    page = min(max(intent.page, 0), pages - 1)
    shown = owing[page * PAGE : (page + 1) * PAGE]
    return telling(
        Overview(
            scope,
            totals(debt.left for debts, _ in owing for debt in debts if not debt.sold),
            _late_totals((account for _, account in owing), today),
            tuple(standing_of(account, debts, room) for debts, account in shown),
            page,
            pages,
            sum(1 for debts, _ in owing if not all(debt.sold for debt in debts)),
            known=bool(room.book.accounts),
        )
    )


def _late_totals(accounts: Iterable[Account], today: date) -> tuple[Money, ...]:
    return totals(
        debt.left
        for account in accounts
        for debt in account.debts.values()
        if debt.due < today and not debt.sold
    )


def _in_scope(account: Account, scope: Scope, today: date) -> tuple[Debt, ...]:
    """The client's open debts that the question is about, the oldest first."""
    match scope:
        case Scope.ALL:
            return account.oldest()
        case Scope.OVERDUE:
            return tuple(debt for debt in account.oldest() if debt.due < today)
        case Scope.DUE_SOON:
            soon = today + timedelta(days=SOON)
            return tuple(debt for debt in account.oldest() if today <= debt.due <= soon)


def _one(intent: WhoOwes, account: Account, room: Room) -> Overview:
    debts = account.oldest()
    return Overview(
        intent.scope,
        account.balance(),
        totals(debt.left for debt in debts if debt.due < room.today and not debt.sold),
        (standing_of(account, debts, room),) if debts else (),
        0,
        1,
        1 if debts else 0,
        name=account.client.name,
        debts=tuple(_shown(debt, account, room.today) for debt in debts),
    )


def _shown(debt: Debt, account: Account, today: date) -> PartNoted:
    """A debt with what was claimed beside it, and what the terms take off for now."""
    found = early(account, debt)
    open_ = found is not None and today <= found.until and debt.left > found.off
    still = replace(found, price=to_pay(account, found)) if found and open_ else None
    return PartNoted(
        debt.id,
        debt.work,
        debt.due,
        debt.amount,
        debt.left,
        debt.hands,
        debt.placed,
        charges=debt.charges,
        early=still,
    )


def standing_of(account: Account, debts: tuple[Debt, ...], room: Room) -> Standing:
    """One client at a glance: what, how late, what rests it, what happened last, what comes.

    `debts` are those asked about, the oldest first.
    """
    drafts = drafts_of(room, account.client.id)
    waiting = next((draft for draft in drafts if draft.state in OPEN), None)
    due = debts[0].due
    mark, marked = _mark(account, room)
    owed = [debt for debt in debts if not debt.sold] or debts
    last = account.contacts[-1] if account.contacts else None
    step, day = _next(account, drafts, room)
    return Standing(
        account.client.id,
        account.client.name,
        totals(debt.left for debt in owed),
        due,
        (room.today - due).days,
        mark,
        marked,
        last.name if last else "",
        last.day if last else None,
        step,
        day,
        waiting.id if waiting else None,
        standing_offer(account, room.today),
        totals(debt.charged for debt in debts),
    )


def _mark(account: Account, room: Room) -> tuple[Mark | None, date | None]:
    away = [debt for debt in account.oldest() if debt.hands]
    if away and len(away) == len(account.debts):
        return Mark(away[0].hands or ""), away[0].placed
    disputed = [debt.disputed for debt in account.debts.values()]
    if disputed and all(disputed):
        return Mark.DISPUTE, None
    if account.plan:
        ahead = upcoming(account.plan, room.today)
        return Mark.PLAN, ahead.day if ahead else None
    if account.promise and account.promise.promised >= room.today:
        return Mark.PROMISE, account.promise.promised
    for hold in (account.hold, room.book.hold):
        if hold and hold.rests(room.today):
            return Mark.HOLD, hold.until
    if away:
        return Mark.ELSEWHERE, None
    return (Mark.PARTLY if any(disputed) else None), None


def _next(account: Account, drafts: tuple[Draft, ...], room: Room) -> tuple[str, date | None]:
    """What comes next and when, as it will be found on that day: what a talk or a hold puts off may
    give way to a later step meanwhile."""
    pace = room.pace(account)
    nudge = next_nudge(account, drafts, room.book.hold, pace)
    if nudge is None:
        return "", None
    day = working_day(max(nudge.day, room.today), room.calendar)
    then = next_nudge(account, drafts, room.book.hold, replace(pace, today=day))
    return (then if then and then.day <= day else nudge).step, day
