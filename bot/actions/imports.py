"""Debts from a table: sifted, shown, and written down in one line at one tap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from bot.actions.ask import ask
from bot.actions.record import days_to_pay
from bot.actions.room import Change, Room, telling
from bot.domain.answers import NothingToAdd
from bot.domain.facts import (
    Answered,
    ClientNamed,
    ClientSet,
    CreditUsed,
    Fact,
    Imported,
    Owed,
    Part,
)
from bot.domain.intents import AddDebts, Piece, Row
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.people import LANGUAGES, Client, Detail
from bot.wording.phrases import say


def add_debts(intent: AddDebts, room: Room) -> Change:
    """What a table would add, for the owner to see before anything is written."""
    fresh = _sifted(intent, room)
    return ask(fresh, Piece.ROWS) if fresh.rows else telling(NothingToAdd(fresh))


def add(intent: AddDebts, room: Room) -> Change:
    """All of it, in one line; what came into the book since it was shown is not added again."""
    fresh = _sifted(intent, room)
    if not fresh.rows:
        return Change((Answered(),), lambda _: (NothingToAdd(fresh),))
    facts = tuple(_written_down(fresh.rows, room))
    numbers = tuple(fact.debt for fact in facts if isinstance(fact, Owed))
    return Change((Answered(), Imported(intent.file, numbers), *facts))


def _sifted(intent: AddDebts, room: Room) -> AddDebts:
    """The rows that are new, each with its due date."""
    accounts = _by_name(room)
    files = {name: _OnFile.of(account) for name, account in accounts.items()}
    new: list[Row] = []
    for row in intent.rows:
        name = row.client.casefold()
        dated = row if row.due else replace(row, due=_due(row, accounts.get(name), room))
        on_file = files.setdefault(name, _OnFile())
        if not on_file.has(dated):
            on_file.read.add(_told(dated))
            new.append(dated)
    known = intent.known + len(intent.rows) - len(new)
    clients = len({row.client.casefold() for row in new} - accounts.keys())
    return replace(intent, rows=tuple(new), known=known, clients=clients)


def _by_name(room: Room) -> dict[str, Account]:
    return {one.client.name.casefold(): one for one in room.book.accounts.values()}


def _due(row: Row, account: Account | None, room: Room) -> date:
    """By the terms, from the day of the invoice, or from today where that is not told."""
    return (row.dated or room.today) + timedelta(days=days_to_pay(account, room))


def _told(row: Row) -> tuple[object, ...]:
    return row.amount, row.due, row.number.casefold(), row.work.casefold()


@dataclass(slots=True)
class _OnFile:
    """What is known of one client's debts: those of the book, open or settled, and those that the
    table told so far."""

    works: dict[tuple[Money, date], set[str]] = field(default_factory=dict)
    numbers: set[str] = field(default_factory=set)
    read: set[tuple[object, ...]] = field(default_factory=set)

    @classmethod
    def of(cls, account: Account) -> _OnFile:
        found = cls()
        for debt in (*account.debts.values(), *account.settled.values()):
            work = debt.work.casefold()
            for amount in {debt.amount, debt.left}:
                found.works.setdefault((amount, debt.due), set()).add(work)
            found.numbers.add(_number_in(work))
        return found

    def has(self, row: Row) -> bool:
        """Whether the debt is there: by the invoice's number, or by its sum and due date where
        the number, or else the work, does not tell two debts apart."""
        if _told(row) in self.read:
            return True
        number = row.number.casefold()
        if number and number in self.numbers:
            return True
        assert row.due is not None
        works = self.works.get((row.amount, row.due), set())
        wanted = row.work.casefold()
        return any(not work or work == wanted or not (wanted or number) for work in works)


def work_of(row: Row, language: str) -> str:
    """What the debt is called: the work, and the invoice's number."""
    if not row.number:
        return row.work
    if row.work:
        return f"{row.work} ({row.number})"
    return say("import.invoice", language, number=row.number)


def _number_in(work: str) -> str:
    """The invoice's number in what a debt is called, as `work_of` puts it; empty without one."""
    if bracketed := re.search(r"\(([^()]+)\)$", work):
        return bracketed[1]
    for language in LANGUAGES:
        before, after = say("import.invoice", language, number="\n").split("\n")
        if work.startswith(before.casefold()) and work.endswith(after):
            return work[len(before) : len(work) - len(after)]
    return ""


def _written_down(rows: Iterable[Row], room: Room) -> Iterator[Fact]:
    """The debts with their clients; an old credit covers what it can, and addresses that were
    missing are put on file."""
    book = room.book
    clients = {name: account.client for name, account in _by_name(room).items()}
    credit = {
        (one.client.id, code): money.minor
        for one in book.accounts.values()
        for code, money in one.credit.items()
    }
    last = book.numbers.client
    for number, row in enumerate(rows, book.numbers.debt + 1):
        client = clients.get(row.client.casefold())
        if client is None:
            last += 1
            client = Client(last, row.client)
            yield ClientNamed(last, row.client)
        reached = _reached(client, row)
        yield from reached
        for fact in reached:
            client = client.with_detail(fact.detail, fact.value)
        clients[row.client.casefold()] = client
        assert row.due is not None
        work = work_of(row, book.owner.language)
        yield Owed(number, client.id, row.amount, row.due, room.today, work)
        left = credit.get((client.id, row.amount.currency), 0)
        if used := min(left, row.amount.minor):
            credit[client.id, row.amount.currency] = left - used
            yield CreditUsed(client.id, (Part(number, Money(used, row.amount.currency)),))


def _reached(client: Client, row: Row) -> tuple[ClientSet, ...]:
    told = ((Detail.EMAIL, row.email), (Detail.PHONE, row.phone))
    missing = ((detail, value) for detail, value in told if value and not getattr(client, detail))
    return tuple(ClientSet(client.id, detail, value) for detail, value in missing)
