"""Reading back what was written of work, retainers, reminders, files, and letters that failed."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias

from bot.actions.room import Room
from bot.domain.answers import (
    BillingMoved,
    BillingNoted,
    BillingStopped,
    FileNoted,
    Move,
    Note,
    NudgeNoted,
    NudgesStopped,
    RetainerNoted,
    StageNoted,
    StagesDropped,
    StagesNoted,
    WorkLeft,
    WorkNoted,
)
from bot.domain.billing import Billing
from bot.domain.dates import Rule, working_day
from bot.domain.drafts import Channel, State
from bot.domain.facts import (
    BillingAgreed,
    BillingChanged,
    BillingEnded,
    ClientNamed,
    CreditUsed,
    Fact,
    FileKept,
    FilesPut,
    Line,
    NudgeSet,
    NudgeStopped,
    Owed,
    RetainerDrawn,
    RetainerFilled,
    RetainerSet,
    StageDone,
    StagesAgreed,
    StagesEnded,
    WorkClosed,
    WorkDone,
)
from bot.domain.ledger import Account
from bot.domain.money import Money, total
from bot.domain.stages import Staged
from bot.domain.tasks import Task

OfWork: TypeAlias = (
    StagesEnded
    | RetainerFilled
    | RetainerDrawn
    | RetainerSet
    | WorkDone
    | WorkClosed
    | NudgeSet
    | NudgeStopped
)


def of_work(room: Room, account: Account, fact: OfWork, line: Line) -> Note | None:
    """How to tell such a fact; None for one that another fact of the line tells."""
    match fact:
        case StagesEnded():
            return _dropped(account, fact)
        case WorkDone(task=number):
            task = next((one for one in account.tasks if one.id == number), None)
            return work_noted(account, task, _is_new(line)) if task else None
        case WorkClosed(task=number, debt=0):
            left = next((one.work for one in account.tasks if one.id == number), "")
            return WorkLeft(account.client.name, left)
        case WorkClosed():
            return None
        case NudgeSet():
            return _nudge(room, account, fact)
        case NudgeStopped():
            first = next(one for one in line.facts if isinstance(one, NudgeStopped))
            return NudgesStopped(account.client.name) if fact is first else None
        case _:
            return _retainer(room, account, fact, line)


def _is_new(line: Line) -> bool:
    return any(isinstance(one, ClientNamed) for one in line.facts)


def work_noted(account: Account, task: Task, new: bool = False) -> WorkNoted:
    return WorkNoted(account.client.id, account.client.name, new, task.id, task.work)


def _dropped(account: Account, fact: StagesEnded) -> StagesDropped | None:
    staged = next((one for one in account.staged if one.id == fact.job), None)
    if staged is None:
        return None
    dropped = total(staged.to_come(), staged.price.currency)
    return StagesDropped(account.client.name, staged.work, dropped, account.balance())


def _nudge(room: Room, account: Account, fact: NudgeSet) -> NudgeNoted | None:
    one = next((one for one in account.schedules if one.id == fact.nudge), None)
    if one is None:
        return None
    day = working_day(fact.start, room.calendar)
    days = one.first_days(2)
    after = working_day(days[1], room.calendar) if len(days) > 1 else None
    said = fact.start if fact.start != day else None
    client = account.client
    return NudgeNoted(client.id, client.name, fact.nudge, day, fact.at, said, after)


def moved_noted(account: Account, billing: Billing) -> BillingMoved:
    """How a repeating invoice goes on."""
    days = billing.next_days(3)
    once = days[0] if billing.once and days[:1] == (billing.once,) else None
    coming = days[1:] if once else days[:2]
    client = account.client
    after = coming[1] if len(coming) > 1 else None
    return BillingMoved(client.id, client.name, billing.id, billing.amount, coming[0], after, once)


def _retainer(room: Room, account: Account, fact: Fact, line: Line) -> RetainerNoted | None:
    match fact:
        case RetainerFilled(amount=amount, debt=0):
            return retainer_noted(room, account, Move.PAID, amount, new=_is_new(line))
        case RetainerFilled(amount=amount):
            return retainer_noted(room, account, Move.BILLED, amount, new=_is_new(line))
        case RetainerDrawn(amount=amount, hours=hours):
            return retainer_noted(room, account, Move.DRAWN, amount, hours)
        case RetainerSet(rate=rate) if rate:
            drawn = any(isinstance(one, RetainerDrawn) for one in line.facts)
            return None if drawn else retainer_noted(room, account, Move.RATE, rate)
        case RetainerSet(floor=floor) if floor:
            return retainer_noted(room, account, Move.FLOOR, floor)
    return None


def retainer_noted(
    room: Room,
    account: Account,
    move: Move,
    amount: Money,
    hours: Decimal | None = None,
    *,
    new: bool = False,
) -> RetainerNoted | None:
    """The balance as it stands, with what was just done to it."""
    known, client = account.retainer, account.client
    if known is None:
        return None
    bills = [account.debts[number] for number in known.debts if number in account.debts]
    unpaid = total((debt.left for debt in bills), known.left.currency) if bills else None
    return RetainerNoted(
        client.id,
        client.name,
        move,
        amount,
        known.left,
        known.warns_at,
        known.low,
        hours,
        unpaid,
        bills[-1].due if bills else None,
        new,
    )


def stages(
    room: Room, account: Account, fact: StagesAgreed | StageDone, line: Line
) -> StagesNoted | StageNoted | None:
    staged = next((one for one in account.staged if one.id == fact.job), None)
    if staged is None:
        return None
    if isinstance(fact, StageDone):
        return stage_noted(room, account, staged, fact.stage, covered(line))
    return StagesNoted(
        fact.client,
        account.client.name,
        any(isinstance(one, ClientNamed) for one in line.facts),
        fact.job,
        fact.work,
        fact.amount,
        fact.parts,
        fact.split,
        fact.day,
        staged.next,
        fact.debt in account.debts,
        covered(line),
    )


def stage_noted(
    room: Room, account: Account, staged: Staged, number: int, credit: Money | None = None
) -> StageNoted | None:
    """How to tell that a stage is done; None for one that is not."""
    stage = staged.stages[number - 1]
    debt = account.debt(stage.debt) if stage.debt else None
    if debt is None:
        return None
    return StageNoted(
        account.client.id,
        account.client.name,
        staged.id,
        staged.work,
        number,
        len(staged.stages),
        debt.amount,
        debt.due,
        account.balance(),
        staged.next,
        credit,
    )


def tells_of(one: Fact, owed: Owed) -> bool:
    """Whether another fact of the line is what its debt is told by."""
    if isinstance(one, StagesAgreed | StageDone):
        return True
    return isinstance(one, RetainerFilled) and one.debt == owed.debt


def billing(
    room: Room,
    account: Account,
    fact: BillingAgreed | BillingEnded | BillingChanged,
    line: Line,
) -> Note | None:
    billing = next((one for one in account.billings if one.id == fact.billing), None)
    if billing is None:
        return None
    if isinstance(fact, BillingEnded):
        return BillingStopped(account.client.name, billing.amount)
    if isinstance(fact, BillingChanged):
        return moved_noted(account, billing)
    own = account.terms.days if account.terms else None
    days = Rule.parse(fact.rule).take(fact.start, 2)
    return BillingNoted(
        fact.client,
        account.client.name,
        any(isinstance(one, ClientNamed) for one in line.facts),
        fact.billing,
        fact.amount,
        fact.start,
        days[1] if len(days) > 1 else None,
        room.book.owner.terms_days if own is None else own,
        fact.work,
    )


def filed(room: Room, account: Account, fact: FileKept | FilesPut, line: Line) -> FileNoted | None:
    """The files that the line is about, with the client, as they are on record now."""
    told = [one for one in line.facts if isinstance(one, FilesPut)]
    numbers = [number for one in told for number in one.files]
    numbers += [one.file for one in line.facts if isinstance(one, FileKept)]
    kept = [room.book.files[number] for number in numbers if number in room.book.files]
    if not kept:
        return None
    last, client = kept[-1], account.client
    others = (one.client for one in room.book.files.values() if one.sha == last.sha and one.client)
    also = next((number for number in others if number != client.id), None)
    debt = account.debt(last.debt) if last.debt else None
    return FileNoted(
        client.id,
        client.name,
        last.id,
        last.name,
        last.sort,
        debt.work if debt else "",
        len(kept),
        any(isinstance(one, ClientNamed) for one in line.facts),
        room.book.accounts[also].client.name if also else "",
    )


def covered(line: Line) -> Money | None:
    """What an old credit took off the line's debt."""
    used = (one for one in line.facts if isinstance(one, CreditUsed))
    return next((part.amount for one in used for part in one.parts), None)


def not_taken(room: Room, client: int, address: str | None) -> int | None:
    """The client, where its last letter failed at another address and none waits."""
    drafts = [one for one in room.book.drafts.values() if one.client == client]
    if not address or not drafts:
        return None
    last = max(drafts, key=lambda one: one.id)
    failed = last.state is State.FAILED and last.channel is Channel.EMAIL
    return client if failed and last.to != address and room.book.accounts[client].debts else None
