"""Placing a debt in other hands, and bringing it back; from then on nobody is asked for it here."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.ask import ask, parts_of
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import (
    AgencyFirst,
    BroughtBackNoted,
    Closed,
    Flaw,
    Flawed,
    Noted,
    PlacedNoted,
    ResumeNoted,
)
from bot.domain.choices import before, told_first
from bot.domain.drafts import Remedy
from bot.domain.facts import BroughtBack, Fact, Forgiven, Line, Paid, Part, Placed
from bot.domain.hands import Hands
from bot.domain.intents import BringBack, HandOn, Piece, PlaceIn, TakeAgain
from bot.domain.ledger import Account, Debt
from bot.domain.money import Money, allocate, total


def hand_on(intent: HandOn, room: Room) -> Change:
    """What the owner says it did with a debt; of several, the one that is meant is asked for."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    open_ = account.in_hand() or account.oldest()
    if not open_:
        return telling(Flawed(Flaw.NOT_OWED, account.client.name))
    if intent.debts is None and len(open_) > 1:
        return ask(intent, Piece.DEBT, debts=tuple(debt.id for debt in open_))
    meant = [debt for debt in open_ if intent.debts is None or debt.id in intent.debts]
    if not meant:
        return telling(Closed())
    return hand_over(room, account, meant, intent.hands, intent.amount)


def hand_over(
    room: Room,
    account: Account,
    debts: Sequence[Debt],
    hands: Hands,
    received: Money | None = None,
) -> Change:
    """The debts in those hands. Before an agency the client hears of it (S133), and what the law
    wants has run its time; else the owner is asked whether it is to be so all the same."""
    if all(debt.hands is hands for debt in debts):
        numbers = [debt.id for debt in debts]
        return telling(Noted(placed_note(account, numbers, hands), 0, repeated=True))
    ours = any(debt.hands is None for debt in debts)
    first = _first(room, account, debts) if hands is Hands.AGENCY and ours else None
    return telling(first) if first else _placing(room, account, debts, hands, received)


def _first(room: Room, account: Account, debts: Sequence[Debt]) -> AgencyFirst | None:
    """What should come before an agency is asked; None where nothing is left to do."""
    oldest, country = debts[0], room.country_for(account.client)
    told, until = told_first(room.book, account, oldest)
    waits = tuple(before(account, oldest, country, Remedy.AGENCY, room.today))
    if told and not waits and (until is None or until < room.today):
        return None
    debt = oldest.id if len(debts) == 1 else None
    client = account.client
    return AgencyFirst(client.id, client.name, debt, told, until, waits)


def _placing(
    room: Room, account: Account, debts: Sequence[Debt], hands: Hands, received: Money | None
) -> Change:
    client, numbers = account.client, tuple(debt.id for debt in debts)
    told = all(told_first(room.book, account, debt)[0] for debt in debts)
    waived = hands is Hands.AGENCY and not told
    facts: tuple[Fact, ...] = (Placed(client.id, numbers, hands, room.today, waived),)
    if received is None or hands is not Hands.SOLD:
        return Change(facts)
    if any(debt.left.currency != received.currency for debt in debts):
        return telling(Flawed(Flaw.MIXED, client.name))
    sums = [debt.left for debt in debts]
    if received > total(sums, received.currency):
        return telling(Flawed(Flaw.TOO_MUCH, client.name))
    parts = zip(numbers, allocate(received, sums), strict=True)
    laid = tuple(Part(number, part) for number, part in parts if part)
    number = room.book.numbers.payment + 1
    return Change((*facts, Paid(number, client.id, received, room.today, laid)))


def place_in(intent: PlaceIn, room: Room) -> Change:
    """As it is, whatever should have come first."""
    account = room.book.accounts.get(intent.client)
    open_ = account.in_hand() if account else ()
    debts = [debt for debt in open_ if intent.debt in (None, debt.id)]
    if account is None or not debts:
        return telling(Closed())
    return _placing(room, account, debts, intent.hands, None)


def let_go(room: Room, account: Account, debt: Debt) -> Change:
    """What is left of one debt, written off."""
    return Change((Forgiven(account.client.id, (Part(debt.id, debt.left),), room.today),))


def bring_back(intent: BringBack, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    placed = _placed(account) if account else ()
    debts = tuple(one for one in placed if intent.debt in (None, one))
    if account is None or not debts:
        return telling(Closed())
    return Change((BroughtBack(intent.client, debts, room.today),))


def take_again(intent: TakeAgain, room: Room) -> Change:
    """All that was in other hands is the owner's to ask for again."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    debts = _placed(account)
    if not debts:
        return telling(Noted(ResumeNoted(account.client.name, held=False), 0))
    return Change((BroughtBack(account.client.id, debts, room.today),))


def _placed(account: Account) -> tuple[int, ...]:
    return tuple(debt.id for debt in account.oldest() if debt.hands is not None)


# -- reading back ----------------------------------------------------------------------------------


def placed_note(
    account: Account, debts: Sequence[int], hands: Hands, received: Money | None = None
) -> PlacedNoted:
    client = account.client
    others = any(debt.hands is None for debt in account.debts.values())
    parts = parts_of(account, debts)
    return PlacedNoted(client.id, client.name, hands, parts, received, others)


def moved(
    account: Account, fact: Placed | BroughtBack, line: Line
) -> PlacedNoted | BroughtBackNoted:
    """How to tell that debts went into other hands, or came back."""
    if isinstance(fact, BroughtBack):
        parts = parts_of(account, fact.debts)
        return BroughtBackNoted(fact.client, account.client.name, parts)
    paid = next((one.amount for one in line.facts if isinstance(one, Paid)), None)
    return placed_note(account, fact.debts, fact.hands, paid)
