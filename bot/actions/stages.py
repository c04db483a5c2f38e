"""Work in stages: agreed, its deposit asked for, and each further part owed once it is done."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.actions.advise import client_card, draft_for, proposing
from bot.actions.ask import ask
from bot.actions.cards import card
from bot.actions.nudge import propose
from bot.actions.readback import read_back
from bot.actions.record import days_to_pay, owed
from bot.actions.room import Change, Room, account_for, new_client, telling
from bot.actions.told import stage_noted
from bot.domain.answers import Answer, Closed, Flaw, Flawed, Noted, StageUnpaid
from bot.domain.facts import Fact, Line, Mentioned, Owed, StageDone, StagesAgreed, StagesEnded
from bot.domain.intents import (
    AskDeposit,
    DraftFor,
    DropStages,
    EndStages,
    FinishStage,
    Milestones,
    Piece,
)
from bot.domain.ledger import Account, unpaid_stage
from bot.domain.nudges import Nudge
from bot.domain.people import clean
from bot.domain.stages import Staged, label, shares

_LONGEST_WORK: Final = 100


def milestones(intent: Milestones, room: Room) -> Change:
    """Work in stages: its first part is owed at once, the others wait for their stage."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    if intent.amount is None:
        return ask(intent, Piece.AMOUNT)
    name, work = clean(intent.who.name), clean(intent.description or "", _LONGEST_WORK)
    account = account_for(room.book, intent.who)
    if account and not intent.again and _on_file(account, intent, work):
        return ask(intent, Piece.AGAIN)
    try:
        parts = shares(intent.amount, intent.split)
    except ValueError:
        return telling(Flawed(Flaw.STAGES, name))
    first = owed(name, parts[0], room.today, label(work, 1, len(parts)), room)
    client = account.client if account else new_client(room.book, name)
    agreed = StagesAgreed(
        room.book.numbers.job + 1,
        client.id,
        room.today,
        work,
        intent.amount,
        intent.split,
        parts,
        room.book.numbers.debt + 1,
    )
    place = next(place for place, fact in enumerate(first) if isinstance(fact, Owed))
    return Change((*first[:place], agreed, *first[place:]))


def _on_file(account: Account, intent: Milestones, work: str) -> bool:
    """Whether the same work at the same price is under way."""
    return any(
        (one.price, one.work) == (intent.amount, work)
        and tuple(stage.percent for stage in one.stages) == intent.split
        for one in account.staged
        if one.next
    )


def finish_stage(intent: FinishStage, room: Room) -> Change:
    """The stage is done: its part is owed by the client's terms, and the letter drafted."""
    account = room.book.accounts.get(intent.client)
    staged = _staged(account, intent.job)
    if account is None or staged is None:
        return telling(Closed())
    if 0 < intent.stage < (staged.next or len(staged.stages) + 1):
        note = stage_noted(room, account, staged, intent.stage)
        return telling(Noted(note, 0, repeated=True) if note else Closed())
    if intent.stage != staged.next:
        return telling(Closed())
    return _done(intent, account, staged, room)


def _done(intent: FinishStage, account: Account, staged: Staged, room: Room) -> Change:
    """The part as a debt, with the letter for it and a word on a stage that is late."""
    part, number = staged.stages[intent.stage - 1].part, room.book.numbers.debt + 1
    due = room.today + timedelta(days=days_to_pay(account, room))
    work = label(staged.work, intent.stage, len(staged.stages))
    done = StageDone(staged.id, intent.client, intent.stage, number, room.today)
    facts: tuple[Fact, ...] = (done, *owed(account.client.name, part, due, work, room))
    draft = room.book.numbers.draft + 1

    def follows(after: Room) -> tuple[Fact, ...]:
        page = after.book.accounts[intent.client]
        told = tuple(Mentioned(topic(one), intent.client, after.today) for one in behind(after))
        if number not in page.debts:  # a credit has covered it
            return told
        return (*told, *propose(after, page, Nudge("milestone_invoice", after.today, (number,))))

    def behind(after: Room) -> tuple[StageUnpaid, ...]:
        late = unpaid(after, after.book.accounts[intent.client])
        return tuple(one for one in late if one.job == staged.id)

    def tell(after: Room) -> tuple[Answer, ...]:
        noted = read_back(after, Line(after.book.step, after.now, "", facts))
        fresh = after.book.drafts.get(draft)
        return (*noted, *behind(after), *((card(after, fresh),) if fresh else ()))

    return Change(facts, tell, follows)


def end_stages(intent: EndStages, room: Room) -> Change:
    """The project is off: the one there is, or the one that is chosen on the card."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    running = [one for one in account.staged if one.next]
    if not running:
        return telling(Flawed(Flaw.NO_PROJECT, account.client.name))
    if len(running) > 1:
        return telling(client_card(room, account))
    return drop_stages(DropStages(account.client.id, running[0].id), room)


def drop_stages(intent: DropStages, room: Room) -> Change:
    """What is owed for the work stays; the parts that wait are dropped."""
    account = room.book.accounts.get(intent.client)
    staged = _staged(account, intent.job)
    if account is None or staged is None or staged.next is None:
        return telling(Closed())
    return Change((StagesEnded(staged.id, intent.client, room.today),))


def _staged(account: Account | None, job: int) -> Staged | None:
    return next((one for one in account.staged if one.id == job), None) if account else None


def ask_deposit(intent: AskDeposit, room: Room) -> Change:
    """The letter for the first part; once that is late, the ladder's own next step."""
    account = room.book.accounts.get(intent.client)
    staged = _staged(account, intent.job)
    if account is None or staged is None:
        return telling(Closed())
    debt = account.debts.get(staged.stages[0].debt or 0)
    if debt is None:
        return telling(Flawed(Flaw.NOT_OWED, account.client.name))
    if debt.due < room.today:
        return draft_for(DraftFor(intent.client), room)
    return proposing(room, account, Nudge("deposit_request", room.today, (debt.id,)))


def topic(told: StageUnpaid) -> str:
    """The name under which it is told once."""
    return f"stage-{told.job}-{told.stage}"


def unpaid(room: Room, account: Account) -> tuple[StageUnpaid, ...]:
    """The stages that are past due while the next one would begin, one a piece of work."""
    found = []
    for staged in account.staged:
        late = unpaid_stage(account, staged, room.today)
        if late is None or staged.next is None:
            continue
        number, debt = late
        client = account.client
        found.append(
            StageUnpaid(client.id, client.name, staged.id, staged.work, number, debt.left, debt.due)
        )
    return tuple(found)
