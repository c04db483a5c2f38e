"""Looking ahead: what a month brings, how much a client may owe, what to settle beforehand."""

from __future__ import annotations

from bot.actions.ask import ask
from bot.actions.room import Change, Room, account_for, new_client, telling
from bot.domain.answers import BeforeBegin, CashTold, Flaw, Flawed
from bot.domain.cash import cash
from bot.domain.checklist import on_file
from bot.domain.facts import ClientNamed, ClientSet, Fact
from bot.domain.intents import ComingIn, Piece, SetLimit, ShowChecklist
from bot.domain.people import Detail, clean
from bot.domain.thresholds import with_sums, written


def coming_in(_: ComingIn, room: Room) -> Change:
    return telling(CashTold(cash(room.book, room.today)))


def set_limit(intent: SetLimit, room: Room) -> Change:
    """The most that a client may owe, in the currency said; a client not known yet is named."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None and intent.off:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if intent.amount is None and not intent.off:
        return ask(intent, Piece.AMOUNT)
    client = account.client if account else new_client(room.book, clean(intent.who.name))
    value = with_sums(client.limit, written((intent.amount,))) if intent.amount else ""
    named: tuple[Fact, ...] = () if account else (ClientNamed(client.id, client.name),)
    return Change((*named, ClientSet(client.id, Detail.LIMIT, value)))


def show_checklist(intent: ShowChecklist, room: Room) -> Change:
    """What to settle first; a name that the book does not know has nothing on file, and is not said
    back: it may come from anybody's button."""
    who = intent.who
    if who and who.candidates:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, who)
    lines = on_file(account, room.book.owner.ways_to_pay)
    client = account.client if account else None
    number, name = (client.id, client.name) if client else (None, None)
    return telling(BeforeBegin(number, name, lines))
