"""A draft on demand, and the one that answers what a client said."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.actions.adjust import promised
from bot.actions.ask import ask
from bot.actions.cards import card
from bot.actions.nudge import BESIDE, drafts_of, needs_notice, propose, waiting_for
from bot.actions.readback import read_back
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import (
    Answer,
    ClientCard,
    Closed,
    DraftCard,
    DraftsWaiting,
    Flaw,
    Flawed,
    NoDraft,
    Unable,
)
from bot.domain.drafts import State
from bot.domain.facts import Disputed, DraftSettled, Fact, Line, Said
from bot.domain.intents import (
    ClientSaid,
    Draft,
    DraftFor,
    Piece,
    Reason,
    Script,
    ShowClient,
    ShowDrafts,
)
from bot.domain.ladder import COURTESY, LADDER, STEPS, Nudge, next_nudge
from bot.domain.ledger import Account
from bot.domain.playbook import ASKED_FOR, DISPUTES, SCRIPTS

_AFTER_A_DAY: Final = frozenset({"promise_broken", "instalment_missed", "hold_ended"})
"""Steps that say that a day went by: they can't be brought forward."""


def draft(intent: Draft, room: Room) -> Change:
    """A draft now: the ladder's next step, or the script that was asked for."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    return _draft_for(room, account, intent.script)


def draft_for(intent: DraftFor, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    return _draft_for(room, account, intent.script)


def _draft_for(room: Room, account: Account, script: Script | None) -> Change:
    name = account.client.name
    if needs_notice(room, account) and script is not Script.THANK_YOU:
        return telling(NoDraft(name, Unable.PRIVATE_PERSON_IL))
    if script is Script.THANK_YOU:
        if not account.payments:
            return telling(NoDraft(name, Unable.NO_PAYMENT))
        return _proposing(room, account, Nudge("thank_you", room.today, ()))
    if not account.debts:
        return telling(NoDraft(name, Unable.NOTHING_OWED))
    nudge = _next_step(room, account)
    if script is None:
        return _proposing(room, account, nudge)
    words = _allowed(ASKED_FOR[script], room, account)
    step = nudge.step if words in STEPS else words
    return _proposing(room, account, Nudge(step, room.today, nudge.debts), words)


def _allowed(words: str, room: Room, account: Account) -> str:
    """The script asked for; legal steps are named only a month after the due date, and not while
    a plan or a promise is being kept (scripts.md, the ladder)."""
    if words != "final_notice":
        return words
    late = max(debt.days_late(room.today) for debt in account.debts.values())
    promise = account.promise
    kept = account.plan or (promise and promise.promised >= room.today)
    return LADDER[-1].id if kept or late < LADDER[-1].day else words


def _next_step(room: Room, account: Account) -> Nudge:
    """The step the ladder would take next, brought forward; where none can be, the last step
    again; before anything is late, a courtesy note of what falls due."""
    if not account.plan and all(debt.due >= room.today for debt in account.debts.values()):
        return Nudge(COURTESY, room.today, tuple(account.debts))
    drafts = drafts_of(room, account.client.id)
    nudge = next_nudge(account, drafts, room.book.hold, room.calendar, room.today)
    if nudge and (nudge.day <= room.today or nudge.step not in _AFTER_A_DAY):
        return nudge
    if nudge and nudge.step == "instalment_missed":
        return replace(nudge, step="instalment_upcoming")
    debts = tuple(debt.id for debt in account.late(room.today)) or tuple(account.debts)
    last = account.contacts[-1].step if account.contacts else LADDER[0].id
    return Nudge(last if last in STEPS else LADDER[0].id, room.today, debts)


def _proposing(room: Room, account: Account, nudge: Nudge, script: str = "") -> Change:
    """The draft that already waits with these words, or a new one in place of what waits."""
    words = script or nudge.step
    waiting = waiting_for(room, account.client.id)
    for one in waiting:
        debts = {item.debt for item in one.brief.items}
        if one.brief.script == words and debts == set(nudge.debts):
            return telling(card(room, one))
    replaced = (
        DraftSettled(one.id, State.REPLACED)
        for one in waiting
        if nudge.step == one.brief.step or not BESIDE & {nudge.step, one.brief.step}
    )
    number = room.book.numbers.draft + 1
    return Change(
        (*replaced, *propose(room, account, nudge, script)),
        lambda after: (card(after, after.book.drafts[number]),),
    )


def client_said(intent: ClientSaid, room: Room) -> Change:
    """What a client said: noted, with the fact it implies, and the script that answers it."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    facts = said(intent.reason, account, room, intent)
    number = room.book.numbers.draft + 1

    def answering(after: Room) -> tuple[Fact, ...]:
        page = after.book.accounts[account.client.id]
        if not page.debts or needs_notice(after, page):
            return ()
        debts = tuple(debt.id for debt in page.oldest() if not debt.disputed) or tuple(page.debts)
        replaced = (
            DraftSettled(one.id, State.REPLACED)
            for one in waiting_for(after, page.client.id)
            if one.brief.step not in BESIDE
        )
        nudge = Nudge(_answer_to(intent, after), after.today, debts, intent.day)
        return (*replaced, *propose(after, page, nudge))

    def tell(after: Room) -> tuple[Answer, ...]:
        noted = read_back(after, Line(after.book.step, after.now, "", facts[:1]))
        answer = after.book.drafts.get(number)
        return (*noted, card(after, answer)) if answer else noted

    return Change(facts, tell, answering)


def _answer_to(intent: ClientSaid, room: Room) -> str:
    """The script that answers; a promise without a day to come is asked for one."""
    if intent.reason is Reason.PROMISE and (intent.day is None or intent.day < room.today):
        return SCRIPTS[Reason.STALLING]
    return SCRIPTS[intent.reason]


def said(reason: Reason, account: Account, room: Room, intent: ClientSaid) -> tuple[Fact, ...]:
    """The words as a fact, with the promise or the dispute that they are."""
    client = account.client.id
    facts: list[Fact] = [Said(client, reason, room.today, intent.day)]
    if reason is Reason.PROMISE and intent.day and intent.day >= room.today and account.debts:
        facts.append(promised(account, intent.day, room))
    if reason in DISPUTES and account.debts:
        facts.append(Disputed(client, tuple(account.debts), room.today))
    return tuple(facts)


def show_drafts(_: ShowDrafts, room: Room) -> Change:
    """Every draft that waits, as a card of its own."""
    cards: tuple[DraftCard, ...] = tuple(card(room, one) for one in room.book.waiting())
    return telling(DraftsWaiting(cards))


def show_client(intent: ShowClient, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    return telling(client_card(room, account))


def client_card(room: Room, account: Account) -> ClientCard:
    client = account.client
    language = client.speaks(room.book.owner)
    return ClientCard(client, language, account.balance(), account.plan is not None)
