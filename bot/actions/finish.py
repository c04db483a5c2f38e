"""Work that is done: a stage of something larger, or work whose invoice is still to go out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.actions.amend import FRESH
from bot.actions.ask import ask
from bot.actions.record import days_to_pay, owed
from bot.actions.room import Change, Room, account_for, new_client, telling
from bot.actions.stages import finish_stage
from bot.actions.told import work_noted
from bot.actions.upcoming import WORK, next_asked
from bot.domain.answers import AskedAgain, Closed, Noted, OnFile, WhichStage
from bot.domain.facts import ClientNamed, Fact, Line, Mentioned, WorkClosed, WorkDone
from bot.domain.intents import (
    FinishStage,
    FinishWork,
    InvoiceOut,
    LeaveTask,
    NotYet,
    OtherWork,
    Piece,
    SendInvoice,
    Who,
)
from bot.domain.ledger import Account, Debt
from bot.domain.people import clean
from bot.domain.stages import Staged
from bot.domain.tasks import NOON, Task
from bot.understanding.works import works_in

_LONGEST_WORK = 100


def finish_work(intent: FinishWork, room: Room) -> Change:
    """Work is done: of a project in stages it is the next one; else its invoice is asked after."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account, work = account_for(room.book, intent.who), clean(intent.work or "", _LONGEST_WORK)
    if account is not None:
        if not intent.other and (staged := _in_stages(account)):
            return _stage(account, staged, work, room)
        if debt := _billed(account, work):
            return telling(OnFile(account.client.name, debt.work, debt.left, debt.due))
        if task := _same(account, work):
            return telling(Noted(work_noted(account, task), 0, repeated=True))
    client = account.client if account else new_client(room.book, clean(intent.who.name))
    named: tuple[Fact, ...] = () if account else (ClientNamed(client.id, client.name),)
    number = room.book.numbers.task + 1
    return Change((*named, WorkDone(number, client.id, room.today, work, _afternoon(room))))


def _in_stages(account: Account) -> tuple[Staged, ...]:
    return tuple(one for one in account.staged if one.next)


def _stage(account: Account, staged: tuple[Staged, ...], work: str, room: Room) -> Change:
    """The next stage of the work that is meant: the one named, or the only one there is."""
    named = works_in(work, {one.id: one.work for one in staged if one.work})
    meant = [one for one in staged if one.id in named] if len(named) == 1 else [*staged]
    client = account.client
    said = _number(work)
    if len(meant) == 1 and meant[0].next and said <= meant[0].next:
        return finish_stage(FinishStage(client.id, meant[0].id, said or meant[0].next), room)
    jobs = tuple((one.id, one.work, one.next or 0) for one in meant)
    return telling(WhichStage(client.id, client.name, work, jobs))


def _number(work: str) -> int:
    """The number that ends the words, as in "stage 2"; 0 where none does."""
    last = work.rpartition(" ")[2]
    return int(last) if last.isascii() and last.isdigit() else 0


def _billed(account: Account, work: str) -> Debt | None:
    """The open debt for exactly this work: its invoice is known already."""
    words = {debt.id: debt.work for debt in account.debts.values() if debt.work}
    found = works_in(work, words)
    return account.debts[found[0]] if len(found) == 1 else None


def _same(account: Account, work: str) -> Task | None:
    same = (one for one in account.tasks if not one.closed and one.work == work)
    return next(same, None)


def _afternoon(room: Room) -> bool:
    """Whether there is still an afternoon today on which the owner may be asked."""
    local = room.now.astimezone(room.book.zone)
    return room.calendar.is_open(local.date()) and local.time() < NOON


def other_work(intent: OtherWork, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    return finish_work(FinishWork(Who(account.client.name), intent.work, other=True), room)


def _open_task(room: Room, client: int, number: int) -> tuple[Account, Task] | None:
    account = room.book.accounts.get(client)
    known = account.tasks if account else ()
    task = next((one for one in known if one.id == number and not one.closed), None)
    return (account, task) if account and task else None


def asked_about(room: Room, lines: Sequence[Line]) -> tuple[int, int] | None:
    """The client and the work whose invoice was asked after last, where it is the only one and
    nothing was said since."""
    found: dict[int, int] = {}
    for line in reversed(lines):
        if room.now - line.at > FRESH:
            break
        for fact in line.facts:
            if isinstance(fact, WorkDone):
                found[fact.task] = fact.client
            elif isinstance(fact, Mentioned) and fact.topic.startswith(WORK):
                found[int(fact.topic.split("-")[1])] = fact.client
        if line.key:
            break
    open_ = [(who, task) for task, who in found.items() if _open_task(room, who, task)]
    return open_[0] if len(open_) == 1 else None


def send_invoice(intent: SendInvoice, room: Room) -> Change:
    """The invoice is out: over how much?"""
    found = _open_task(room, intent.client, intent.task)
    if found is None:
        return telling(Closed())
    return ask(InvoiceOut(Who(found[0].client.name), intent.task), Piece.AMOUNT)


def invoice_out(intent: InvoiceOut, room: Room) -> Change:
    """The debt that the invoice makes, in the place of the work that waited for it."""
    account = account_for(room.book, intent.who)
    found = _open_task(room, account.client.id, intent.task) if account else None
    if found is None or account is None:
        return telling(Closed())
    if intent.amount is None:
        return ask(intent, Piece.AMOUNT)
    task, number = found[1], room.book.numbers.debt + 1
    due = room.today + timedelta(days=days_to_pay(account, room))
    debt = owed(account.client.name, intent.amount, due, task.work, room)
    return Change((*debt, WorkClosed(task.id, account.client.id, room.today, number)))


def not_yet(intent: NotYet, room: Room) -> Change:
    """Nothing to write: the work is remembered; when the owner is asked again is said."""
    found = _open_task(room, intent.client, intent.task)
    if found is None:
        return telling(Closed())
    account, task = found
    moment = next_asked(room, task)
    day = moment.astimezone(room.book.zone).date() if moment else None
    return telling(AskedAgain(account.client.name, task.work, day, day == room.today))


def leave_task(intent: LeaveTask, room: Room) -> Change:
    found = _open_task(room, intent.client, intent.task)
    if found is None:
        return telling(Closed())
    return Change((WorkClosed(intent.task, intent.client, room.today),))
