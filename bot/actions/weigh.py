"""Weighing a client before more work: what is on file, and what to think of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.actions.advise import offered
from bot.actions.ask import ask
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import Closed, Flaw, Flawed, JobAdvice
from bot.domain.intents import BeforeJob, Piece, WeighJob
from bot.domain.ledger import Account
from bot.domain.standing import Advice, advice, signals

_IN_ADVANCE = (Advice.DEPOSIT, Advice.HALF, Advice.BETTER_NOT)


def before_job(intent: BeforeJob, room: Room) -> Change:
    """The client's signals with what they advise; the letters for it are on buttons."""
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    known = signals(account, room.today)
    decline = "decline_new_work" in offered(room, account)
    name, agreed = account.client.name, account.terms is not None
    return telling(JobAdvice(intent.client, name, known, advice(known), decline, agreed))


def weigh_job(intent: WeighJob, room: Room) -> Change:
    """The same, asked for by name."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    return before_job(BeforeJob(account.client.id), room)


def part_in_advance(account: Account, entered: date) -> Advice | None:
    """What part of a price should come first, by all that was on file before the day on which
    this debt was entered; None where the client's past calls for none."""
    debts = {number: debt for number, debt in account.debts.items() if debt.entered < entered}
    found = advice(signals(replace(account, debts=debts), entered))
    if found not in _IN_ADVANCE:
        return None
    return Advice.DEPOSIT if found is Advice.DEPOSIT else Advice.HALF
