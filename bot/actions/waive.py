"""Waiving what late letters have added: fees, interest, compensation."""

from __future__ import annotations

from bot.actions.ask import ask
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import Flaw, Flawed
from bot.domain.facts import ChargesWaived, Fact, Forgiven, Part
from bot.domain.intents import Piece, WaiveCharges


def waive_charges(intent: WaiveCharges, room: Room) -> Change:
    """All that was claimed beside the principal; where that alone is left, so is the rest of it."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    debts = [debt for debt in account.oldest() if debt.charged]
    if not debts:
        return telling(Flawed(Flaw.NO_CHARGES, account.client.name))
    client, facts = account.client.id, list[Fact]()
    if whole := [debt for debt in debts if debt.principal]:
        parts = tuple(Part(debt.id, debt.charged) for debt in whole)
        kinds = dict.fromkeys(one.kind for debt in whole for one in debt.charges)
        facts.append(ChargesWaived(client, parts, tuple(kinds), room.today))
    if bare := [debt for debt in debts if not debt.principal]:
        facts.append(Forgiven(client, tuple(Part(debt.id, debt.left) for debt in bare), room.today))
    return Change(tuple(facts))
