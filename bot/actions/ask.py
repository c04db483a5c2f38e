"""Asking for the one piece that is missing or doubtful, and reading what was asked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from bot.actions.room import Change, Room, account_for
from bot.domain.answers import Answer, Asking, BillingShown, PartNoted, Welcome
from bot.domain.attempts import UPSHOTS
from bot.domain.bargains import beyond, deal
from bot.domain.drafts import Instalment
from bot.domain.facts import Asked, Question
from bot.domain.intents import (
    Help,
    Intent,
    OfferDiscount,
    Piece,
    Promise,
    RecordPayment,
    ReportContact,
    Rest,
    Reword,
    SetClient,
    SetOwner,
    SetPlan,
    Who,
)
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.plans import TooLong, schedule


def ask(
    command: Intent,
    piece: Piece,
    days: tuple[date, ...] = (),
    sums: tuple[Money, ...] = (),
    debts: tuple[int, ...] = (),
) -> Change:
    """Remember the question in the book and show it."""
    question = Question(piece, command, days, sums, debts=debts)
    return Change((Asked(question),), lambda room: (asking(room, question),))


def asking(room: Room, question: Question) -> Asking:
    """The question as it is shown, with what the ledger knows about its client."""
    who: Who | None = getattr(question.command, "who", None)
    account = _about(room, question.command)
    shown = Asking(
        question,
        room.book.asked,
        name=who.name if who else account.client.name if account else None,
        candidates=who.candidates if who else (),
        owed=account.balance() if account else (),
        debts=parts_of(account, question.debts) if account else (),
    )
    known = account.retainer if account else None
    if question.piece in (Piece.BILLED, Piece.REST) and known:
        shown = replace(shown, left=known.left)
    if question.piece is Piece.BILLING and account:
        return replace(shown, debts=(), billings=_billings(account, question.debts))
    if question.piece is Piece.PLAN and isinstance(question.command, SetPlan):
        return replace(shown, schedule=schedule_of(question.command, question.sums[0]))
    command = question.command
    if question.piece is Piece.LIMIT and account and isinstance(command, OfferDiscount):
        found = deal(account, command.percent, command.amount, room.today)
        passed = beyond(room.book.owner, account, found, room.today) if found else ()
        return replace(shown, beyond=passed)
    if question.piece is Piece.OVER and isinstance(question.command, RecordPayment):
        return replace(shown, over=question.sums[0])
    return shown


def _billings(account: Account, numbers: Collection[int]) -> tuple[BillingShown, ...]:
    return tuple(
        BillingShown(one.id, one.amount, day, one.work)
        for one in account.billings
        if one.id in numbers and (day := one.next_day())
    )


def parts_of(account: Account, debts: Collection[int]) -> tuple[PartNoted, ...]:
    """Those of the debts that are open, as they stand."""
    return tuple(
        PartNoted(debt.id, debt.work, debt.due, debt.left, debt.left, debt.hands, debt.placed)
        for debt in account.oldest()
        if debt.id in debts
    )


def _about(room: Room, command: Intent) -> Account | None:
    """The account that a command speaks of: by the client's number or name, or by its draft."""
    match command:
        case SetClient(client=number):
            return room.book.accounts.get(number)
        case Reword(draft=number) if draft := room.book.drafts.get(number):
            return room.book.accounts.get(draft.client)
        case _:
            return account_for(room.book, getattr(command, "who", None))


def schedule_of(plan: SetPlan, total: Money) -> tuple[Instalment, ...]:
    """The instalments of a complete plan over `total`; none if they would be too many."""
    if plan.rule is None or plan.start is None:
        return ()
    try:
        return schedule(plan.rule, plan.start, total, plan.amount, plan.count)
    except TooLong:
        return ()


def chosen(question: Question, choice: int) -> Intent | None:
    """The command with the chosen candidate filled in; None if there is no such choice."""
    options = _options(question)
    if not 0 <= choice < len(options):
        return None
    fields: dict[str, Any] = {_slot(question): options[choice]}
    return settled(question, replace(question.command, **fields))


def settled(question: Question, command: Intent) -> Intent:
    """The completed command; a sum that was among the choices needs no second question."""
    if (
        isinstance(command, RecordPayment | Promise | ReportContact)
        and command.amount in question.sums
    ):
        return replace(command, sure=True)
    return command


def _options(question: Question) -> Sequence[object]:
    match question.piece:
        case Piece.WHO:
            who: Who | None = getattr(question.command, "who", None)
            return [Who(name) for name in who.candidates] if who else ()
        case Piece.DAY | Piece.START:
            return question.days
        case Piece.AMOUNT:
            return question.sums
        case Piece.UPSHOT if isinstance(question.command, ReportContact):
            return UPSHOTS.get(question.command.channel, ())
        case Piece.BILLING:
            return question.debts
        case Piece.BILLED:
            return (False, True)
        case Piece.REST:
            return (Rest.BILL, Rest.LEAVE) if question.sums[0] else (Rest.BILL,)
        case Piece.DEBT:
            return [*((number,) for number in question.debts), question.debts]
        case _:
            return ()


def _slot(question: Question) -> str:
    """The command's own name for the piece that was asked for."""
    if question.piece is Piece.DEBT:
        return "debts"
    if question.piece is not Piece.DAY:
        return question.piece.value
    return next(slot for slot in ("due", "until", "day") if hasattr(question.command, slot))


def sets_up(question: Question) -> bool:
    """Whether what waits for an owner's setting is more of the set-up, which goes on by itself."""
    own = isinstance(question.command, SetOwner) and bool(question.then)
    return own and isinstance(question.then[0], SetOwner | Help)


def again(room: Room) -> tuple[Answer, ...]:
    """The open question, shown once more; in the set-up it keeps its button to skip."""
    question = room.book.question
    if question and sets_up(question) and isinstance(question.command, SetOwner):
        return (Welcome(room.book.owner, question.command.setting, room.book.asked),)
    return (asking(room, question),) if question else ()
