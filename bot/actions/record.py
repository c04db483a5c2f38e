"""Writing down what is owed and what came in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from bot.actions.ask import ask
from bot.actions.room import Change, Room, account_for, new_client, telling
from bot.domain.answers import Flaw, Flawed
from bot.domain.facts import (
    ClientNamed,
    CreditUsed,
    Fact,
    Forgiven,
    Owed,
    Paid,
    Part,
    Reallocated,
    WorkClosed,
)
from bot.domain.intents import AddDebt, Piece, Reallocate, RecordPayment, WriteOff
from bot.domain.ledger import Account, Debt, Payment
from bot.domain.money import Money, total
from bot.domain.people import clean
from bot.domain.settling import enough, lay
from bot.understanding.works import works_in

_LONGEST_WORK: Final = 200


def add_debt(intent: AddDebt, room: Room) -> Change:
    """A new debt, after what is missing was asked; the same one twice is asked about."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    if intent.amount is None:
        return ask(intent, Piece.AMOUNT)
    if intent.without_vat and (gross := _with_vat(intent.amount, room)):
        return ask(replace(intent, without_vat=False), Piece.AMOUNT, sums=(gross, intent.amount))
    account = account_for(room.book, intent.who)
    due = intent.due or room.today + timedelta(days=days_to_pay(account, room))
    if account and not intent.again and _on_file(account, replace(intent, due=due)):
        return ask(replace(intent, due=due), Piece.AGAIN)
    name, work = clean(intent.who.name), clean(intent.description or "", _LONGEST_WORK)
    debt = owed(name, intent.amount, due, work, room)
    return Change((*debt, *_invoiced(account, work, room)))


def _invoiced(account: Account | None, work: str, room: Room) -> tuple[Fact, ...]:
    """Work that waited for its invoice, where the debt is for exactly that."""
    waits = {one.id: one.work for one in account.tasks if not one.closed} if account else {}
    found = works_in(work, waits) if work else ()
    if account is None or len(found) != 1:
        return ()
    number = room.book.numbers.debt + 1
    return (WorkClosed(found[0], account.client.id, room.today, number),)


def days_to_pay(account: Account | None, room: Room) -> int:
    """What was agreed with the client, else the owner's usual terms."""
    terms = account.terms if account else None
    return room.book.owner.terms_days if terms is None or terms.days is None else terms.days


def _with_vat(net: Money, room: Room) -> Money | None:
    """The sum with VAT on top, at the owner's rate or else the country's usual one, to the minor
    unit; None where neither is known. The owner chooses between the two sums."""
    rate = Decimal(room.book.owner.vat) if room.book.owner.vat else room.vat
    if not rate:
        return None
    gross = net.minor * (100 + rate) / 100
    return Money(int(gross.to_integral_value(ROUND_HALF_UP)), net.currency)


def _on_file(account: Account, intent: AddDebt) -> bool:
    work = clean(intent.description or "", _LONGEST_WORK)
    return any(
        (debt.amount, debt.due) == (intent.amount, intent.due)
        and (not work or not debt.work or debt.work == work)
        for debt in account.debts.values()
    )


def owed(
    name: str, amount: Money, due: date, work: str, room: Room, entered: date | None = None
) -> tuple[Fact, ...]:
    """The debt, its client if new, and what an old credit covers of it; `entered` is the day on
    which it was written down, today where that is not said."""
    account = room.book.account_of(name)
    client = account.client if account else new_client(room.book, name)
    number = room.book.numbers.debt + 1
    debt = Owed(number, client.id, amount, due, entered or room.today, work)
    if account is None:
        return (ClientNamed(client.id, client.name), debt)
    credit = account.credit.get(amount.currency)
    if credit is None:
        return (debt,)
    return (debt, CreditUsed(client.id, (Part(number, min(credit, amount)),)))


def record_payment(intent: RecordPayment, room: Room) -> Change:
    """Money that came in, laid on the oldest debt first; more than is owed is asked about."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if intent.amount is None:
        return _all_paid(intent, account, room) if intent.full else ask(intent, Piece.AMOUNT)
    if not intent.sure and (other := other_currency(account, intent.amount)):
        return ask(intent, Piece.AMOUNT, sums=(other, intent.amount))
    day = intent.day or room.today
    if not intent.again and _came_in(account, replace(intent, day=day)):
        return ask(replace(intent, day=day), Piece.AGAIN)
    debts = _in_order(account, intent.amount.currency)
    over = intent.amount - total((debt.left for debt in debts), intent.amount.currency)
    if over.minor > 0 and not intent.over:
        return ask(replace(intent, day=day), Piece.OVER, sums=(over,))
    number = room.book.numbers.payment + 1
    return Change((_paid(number, account, intent.amount, day),))


def _paid(number: int, account: Account, amount: Money, day: date) -> Paid:
    """The payment on the client's debts, with what an offer or the terms give up for it."""
    laid = lay(account, amount, _in_order(account, amount.currency), day)
    return Paid(number, account.client.id, amount, day, laid.parts, laid.given_up)


def other_currency(account: Account, said: Money) -> Money | None:
    """The same figure in the one currency that the client owes in, where it owes none in this."""
    owed = {debt.amount.currency for debt in account.debts.values()}
    if said.currency in owed or len(owed) != 1:
        return None
    try:
        return Money.of(said.amount, owed.pop())
    except ValueError:
        return None


def _all_paid(intent: RecordPayment, account: Account, room: Room) -> Change:
    balance = account.balance()
    if not balance:
        return telling(Flawed(Flaw.NOT_OWED, account.client.name))
    day, number = intent.day or room.today, room.book.numbers.payment
    if len(balance) == 1 and not intent.sure:  # an offer may be what "all of it" means
        less = enough(account, account.oldest(), day)
        if less != balance[0]:
            return ask(replace(intent, day=day), Piece.AMOUNT, sums=(less, balance[0]))
    paid = (
        _paid(number + place, account, whole, day) for place, whole in enumerate(balance, start=1)
    )
    return Change(tuple(paid))


def _came_in(account: Account, intent: RecordPayment) -> bool:
    return any(
        payment.amount == intent.amount and payment.day == intent.day
        for payment in account.payments.values()
    )


def _in_order(account: Account, currency: str) -> tuple[Debt, ...]:
    """The debts in the order a payment fills them: a running plan's first, then by age; what is in
    other hands last."""
    planned = account.plan.debts if account.plan else ()
    debts = account.oldest_first(currency)
    return tuple(sorted(debts, key=lambda debt: (debt.hands is not None, debt.id not in planned)))


def reallocate(intent: Reallocate, room: Room) -> Change:
    """The same payment, on another debt first; what it left as credit stays credit."""
    accounts = room.book.accounts.values()
    account = next((one for one in accounts if intent.payment in one.payments), None)
    if account is None or account.debt(intent.debt) is None:
        return telling(Flawed(Flaw.NOT_OWED))
    payment = account.payments[intent.payment]
    spent = total((part.amount for part in payment.parts), payment.amount.currency)
    debts = sorted(
        _without(account, payment),
        key=lambda debt: (debt.id != intent.debt, debt.due, debt.id),
    )
    laid = lay(account, spent, debts, payment.day, payment.id)
    return Change((Reallocated(payment.id, account.client.id, laid.parts, laid.given_up),))


def _without(account: Account, payment: Payment) -> Iterable[Debt]:
    """The open debts in the payment's currency, as they would be without it."""
    freed = {part.debt: part.amount for part in payment.parts}
    regained = {part.debt: part.amount for part in payment.given_up}
    nothing = Money.zero(payment.amount.currency)
    for number in {*freed, *regained, *account.debts}:
        debt = account.debt(number)
        if debt and debt.amount.currency == nothing.currency:
            yield replace(
                debt,
                paid=debt.paid - freed.get(number, nothing),
                forgiven=debt.forgiven - regained.get(number, nothing),
            )


def write_off(intent: WriteOff, room: Room) -> Change:
    """All that a client owes, let go."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if not account.debts:
        return telling(Flawed(Flaw.NOT_OWED, account.client.name))
    parts = tuple(Part(debt.id, debt.left) for debt in account.oldest())
    return Change((Forgiven(account.client.id, parts, room.today),))
