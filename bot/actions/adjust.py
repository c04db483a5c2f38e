"""Promises, pauses, due dates, contacts: what changes how a client is treated."""

from __future__ import annotations

from datetime import date

from bot.actions.ask import ask
from bot.actions.record import other_currency
from bot.actions.room import Change, Room, account_for, new_client, telling
from bot.domain.answers import Flaw, Flawed, Noted, ResumeNoted
from bot.domain.facts import (
    BroughtBack,
    ClientNamed,
    ClientSet,
    DueMoved,
    Fact,
    Held,
    Promised,
    Resumed,
)
from bot.domain.intents import Hold, Piece, Promise, Resume, SetClient, SetContact, SetDue
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.people import Detail, clean


def promise(intent: Promise, room: Room) -> Change:
    """The day on which a client said it will pay; nudges rest until then."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if intent.day is None:
        return ask(intent, Piece.DAY)
    if not account.debts:
        return telling(Flawed(Flaw.NOT_OWED, account.client.name))
    if intent.day < room.today:
        return telling(Flawed(Flaw.PAST, account.client.name))
    other = other_currency(account, intent.amount) if intent.amount and not intent.sure else None
    if intent.amount and other:
        return ask(intent, Piece.AMOUNT, sums=(other, intent.amount))
    return Change((promised(account, intent.day, room, intent.amount),))


def promised(account: Account, day: date, room: Room, amount: Money | None = None) -> Promised:
    """The promise as a fact: to pay the sum, or all that is open now, by the day."""
    paid = room.book.numbers.payment
    return Promised(account.client.id, day, room.today, amount, account.balance(), paid)


def hold(intent: Hold, room: Room) -> Change:
    """No nudges to a client, or to anybody, until a day or until the owner says so."""
    if intent.until is not None and intent.until <= room.today:
        return telling(Flawed(Flaw.PAST, intent.who.name if intent.who else None))
    if intent.who is None:
        return Change((Held(None, room.today, intent.until),))
    if intent.who.candidates:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    return Change((Held(account.client.id, room.today, intent.until),))


def resume(intent: Resume, room: Room) -> Change:
    """Nudges again, after a pause or a dispute; for everybody, each client's own pause ends too."""
    if intent.who is None:
        return _resume_all(room)
    if intent.who.candidates:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if account.hold is None and not any(debt.disputed for debt in account.debts.values()):
        return _taken_again(account, room)
    return Change((Resumed(account.client.id, room.today),))


def _taken_again(account: Account, room: Room) -> Change:
    """Where nothing else rests, what others ask for in the owner's name is meant."""
    away = tuple(debt.id for debt in account.oldest() if debt.hands and not debt.sold)
    if not away:
        return telling(Noted(ResumeNoted(account.client.name, held=False), 0))
    return Change((BroughtBack(account.client.id, away, room.today),))


def _resume_all(room: Room) -> Change:
    held = [number for number, account in room.book.accounts.items() if account.hold]
    if room.book.hold is None and not held:
        return telling(Noted(ResumeNoted(None, held=False), 0))
    everybody = (Resumed(None, room.today),)
    return Change((*everybody, *(Resumed(number, room.today) for number in held)))


def set_due(intent: SetDue, room: Room) -> Change:
    """A new due date for a client's debts; with several, for those that fall due before it."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if intent.due is None:
        return ask(intent, Piece.DAY)
    debts = account.oldest()
    if not debts:
        return telling(Flawed(Flaw.NOT_OWED, account.client.name))
    moved = tuple(debt.id for debt in debts if debt.due < intent.due) or (debts[0].id,)
    return Change((DueMoved(account.client.id, moved, intent.due),))


def set_contact(intent: SetContact, room: Room) -> Change:
    """Where a client can be reached; a client not yet on file is put there."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if not intent.email and not intent.phone:
        return _which_address(account, intent.who.name)
    facts: list[Fact] = []
    client = account.client if account else new_client(room.book, clean(intent.who.name))
    if account is None:
        facts.append(ClientNamed(client.id, client.name))
    if intent.email:
        facts.append(ClientSet(client.id, Detail.EMAIL, clean(intent.email, 254)))
    if intent.phone:
        facts.append(ClientSet(client.id, Detail.PHONE, clean(intent.phone, 20)))
    return Change(tuple(facts))


def _which_address(account: Account | None, name: str) -> Change:
    """Ask for the address of a client on file."""
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, name))
    return ask(SetClient(account.client.id, Detail.EMAIL), Piece.WORDS)
