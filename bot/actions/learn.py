"""Learning what worked: asked once when a debt was paid after some messages, kept for next time."""

from __future__ import annotations

from typing import Final

from bot.actions.room import Change, Room, telling
from bot.domain.answers import Closed, Noted, WhatWorked, WorkedNoted
from bot.domain.facts import Line, Paid, Placed, Worked
from bot.domain.intents import ItWorked
from bot.domain.ledger import Account

_MESSAGES: Final = 2
"""So many messages about a debt make it worth asking which of them worked."""


def it_worked(intent: ItWorked, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    if account is None or intent.payment not in account.payments:
        return telling(Closed())
    known = [one.lever for one in account.worked if one.payment == intent.payment]
    if known[-1:] == [intent.lever]:
        note = WorkedNoted(intent.client, account.client.name, intent.lever)
        return telling(Noted(note, 0, repeated=True))
    return Change((Worked(intent.client, intent.payment, intent.lever, room.today),))


def to_ask(room: Room, line: Line) -> tuple[WhatWorked, ...]:
    """The question, where the line's payment has closed a debt that took some messages."""
    if any(isinstance(fact, Placed) for fact in line.facts):
        return ()
    accounts = room.book.accounts
    asked: dict[int, WhatWorked] = {}
    for fact in line.facts:
        if isinstance(fact, Paid) and _closed(accounts[fact.client], fact):
            name = accounts[fact.client].client.name
            asked.setdefault(fact.client, WhatWorked(fact.client, name, fact.payment))
    return tuple(asked.values())


def _closed(account: Account, paid: Paid) -> bool:
    if any(one.payment == paid.payment for one in account.worked):
        return False
    done = [account.settled[part.debt] for part in paid.parts if part.debt in account.settled]
    return any(
        not debt.forgiven
        and debt.hands is None
        and sum(debt.id in one.debts for one in account.contacts) >= _MESSAGES
        for debt in done
    )
