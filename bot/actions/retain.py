"""Retainers: filled by a payment or a bill, drawn by work, renewed in time."""

from __future__ import annotations

from datetime import timedelta

from bot.actions.ask import ask
from bot.actions.cards import card
from bot.actions.fields import hourly
from bot.actions.nudge import propose
from bot.actions.readback import read_back
from bot.actions.record import days_to_pay, owed, record_payment
from bot.actions.room import Change, Room, account_for, new_client, telling
from bot.actions.told import retainer_noted
from bot.domain.answers import Answer, Closed, Flaw, Flawed, Move, Noted
from bot.domain.facts import (
    ClientNamed,
    Fact,
    Line,
    Owed,
    OwnerSet,
    Paid,
    Part,
    RetainerDrawn,
    RetainerFilled,
    RetainerSet,
)
from bot.domain.intents import (
    DrawRetainer,
    Piece,
    RecordPayment,
    Rest,
    Retainer,
    SetFloor,
    SetRate,
    ShowRetainer,
    TopUp,
)
from bot.domain.jobs import RENEWAL
from bot.domain.ledger import Account
from bot.domain.money import Money, allocate, total
from bot.domain.nudges import Nudge
from bot.domain.people import Setting, clean
from bot.domain.retainers import Retainer as Balance
from bot.domain.retainers import worth


def retainer(intent: Retainer, room: Room) -> Change:
    """Money in advance. Whether it has come in is asked, never guessed: what is paid is no debt,
    and what is not must be billed."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    if intent.amount is None:
        return ask(intent, Piece.AMOUNT)
    account = account_for(room.book, intent.who)
    known = account.retainer if account else None
    if known and known.left.currency != intent.amount.currency:
        return telling(Flawed(Flaw.RETAINER_CURRENCY, intent.who.name))
    if intent.billed is None:
        return ask(intent, Piece.BILLED)
    name = clean(intent.who.name)
    client = account.client if account else new_client(room.book, name)
    if not intent.billed:
        named: tuple[Fact, ...] = () if account else (ClientNamed(client.id, client.name),)
        return Change((*named, RetainerFilled(client.id, room.today, intent.amount)))
    due = room.today + timedelta(days=days_to_pay(account, room))
    debt = owed(name, intent.amount, due, "", room)
    place = next(place for place, fact in enumerate(debt) if isinstance(fact, Owed))
    number = room.book.numbers.debt + 1
    filled = RetainerFilled(client.id, room.today, intent.amount, number)
    return Change((*debt[:place], filled, *debt[place:]))


def top_up(intent: TopUp, room: Room) -> Change:
    """A payment for the retainer: first what was billed for it, then the balance itself."""
    account = account_for(room.book, intent.who)
    if account is None or intent.amount is None or account.retainer is None:
        if account and account.debts and intent.amount:
            return record_payment(RecordPayment(intent.who, intent.amount), room)
        return retainer(Retainer(intent.who, intent.amount, billed=False), room)
    known, client = account.retainer, account.client
    if known.left.currency != intent.amount.currency:
        return telling(Flawed(Flaw.RETAINER_CURRENCY, client.name))
    bills = [account.debts[number] for number in known.debts if number in account.debts]
    shares = allocate(intent.amount, [debt.left for debt in bills])
    parts = tuple(Part(d.id, sum_) for d, sum_ in zip(bills, shares, strict=True) if sum_)
    covered = total((part.amount for part in parts), intent.amount.currency)
    facts: list[Fact] = []
    if covered:
        number = room.book.numbers.payment + 1
        facts.append(Paid(number, client.id, covered, room.today, parts))
    if rest := intent.amount - covered:
        facts.append(RetainerFilled(client.id, room.today, rest))
    return Change(tuple(facts))


def draw(intent: DrawRetainer, room: Room) -> Change:
    """Work that the retainer pays for; what it does not cover is told and asked about."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    known = account.retainer
    if known is None:
        return telling(Flawed(Flaw.NO_RETAINER, account.client.name))
    amount = _amount(intent, known, room)
    if isinstance(amount, Change):
        return amount
    over = amount.minor - known.left.minor
    if over > 0 and intent.rest is None:
        return ask(intent, Piece.REST, sums=(known.left, Money(over, amount.currency)))
    return _drawn(intent, account, known, amount, room)


def _amount(intent: DrawRetainer, known: Balance, room: Room) -> Money | Change:
    """What was used, or the question without whose answer it can't be told."""
    currency = known.left.currency
    if intent.amount is not None:
        if intent.amount.currency == currency:
            return intent.amount
        try:
            return ask(intent, Piece.AMOUNT, sums=(Money.of(intent.amount.amount, currency),))
        except ValueError:
            return telling(Flawed(Flaw.RETAINER_CURRENCY, intent.who.name if intent.who else None))
    if intent.hours is None:
        return ask(intent, Piece.AMOUNT)
    rate = _rate(intent, known, room)
    return worth(intent.hours, rate) if rate else ask(intent, Piece.RATE)


def _rate(intent: DrawRetainer, known: Balance, room: Room) -> Money | None:
    """What an hour costs: as just said, as agreed for this retainer, else the owner's usual."""
    rates = (intent.rate, known.rate, room.book.owner.rate)
    return next((one for one in rates if one and one.currency == known.left.currency), None)


def _drawn(
    intent: DrawRetainer, account: Account, known: Balance, amount: Money, room: Room
) -> Change:
    client = account.client
    covered = min(amount, known.left)
    facts: list[Fact] = []
    if covered:
        hours = intent.hours if covered == amount else None  # not all of them were covered
        facts.append(RetainerDrawn(client.id, room.today, covered, hours))
    if intent.rate and intent.rate.currency == known.left.currency:
        facts.append(RetainerSet(client.id, rate=intent.rate))
    if amount.minor > covered.minor and intent.rest is Rest.BILL:
        due = room.today + timedelta(days=days_to_pay(account, room))
        facts.extend(owed(client.name, amount - covered, due, "", room))
    line, draft = tuple(facts), room.book.numbers.draft + 1
    if not line:
        return _told(room, account, known)

    def follows(after: Room) -> tuple[Fact, ...]:
        return () if known.low else _renewal(after, after.book.accounts[client.id])

    def tell(after: Room) -> tuple[Answer, ...]:
        noted = read_back(after, Line(after.book.step, after.now, "", line))
        fresh = after.book.drafts.get(draft)
        return (*noted, *((card(after, fresh),) if fresh else ()))

    return Change(line, tell, follows)


def _renewal(room: Room, account: Account) -> tuple[Fact, ...]:
    """The letter that asks for a renewal: once a fall, and not to who is to be left alone."""
    known = account.retainer
    holds = (account.hold, room.book.hold)
    if known is None or not known.low or any(one and one.rests(room.today) for one in holds):
        return ()
    return propose(room, account, Nudge(RENEWAL, room.today, ()))


def set_rate(intent: SetRate, room: Room) -> Change:
    """What an hour costs: the owner's, or that of one client's retainer."""
    if intent.amount is None:
        return ask(intent, Piece.AMOUNT)
    if intent.who is None:
        return Change((OwnerSet(Setting.HOURLY_RATE, hourly(intent.amount)),))
    return _set(intent, room)


def set_floor(intent: SetFloor, room: Room) -> Change:
    """The sum below which the retainer wants topping up."""
    return _set(intent, room) if intent.amount else ask(intent, Piece.AMOUNT)


def _set(intent: SetRate | SetFloor, room: Room) -> Change:
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    client, known = account.client, account.retainer
    if known is None or intent.amount is None:
        return telling(Flawed(Flaw.NO_RETAINER, client.name))
    if known.left.currency != intent.amount.currency:
        return telling(Flawed(Flaw.RETAINER_CURRENCY, client.name))
    if isinstance(intent, SetRate):
        return Change((RetainerSet(client.id, rate=intent.amount),))
    return Change((RetainerSet(client.id, floor=intent.amount),))


def show_retainer(intent: ShowRetainer, room: Room) -> Change:
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if account.retainer is None:
        return telling(Flawed(Flaw.NO_RETAINER, account.client.name))
    return _told(room, account, account.retainer)


def _told(room: Room, account: Account, known: Balance) -> Change:
    note = retainer_noted(room, account, Move.SHOWN, known.left)
    return telling(Noted(note, 0) if note else Closed())
