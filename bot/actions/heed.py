"""What a client said: noted, with what rests for it, and the letter that answers."""

from __future__ import annotations

from bot.actions.adjust import promised
from bot.actions.advise import guarded
from bot.actions.ask import ask
from bot.actions.cards import card
from bot.actions.converse import context_of
from bot.actions.nudge import BESIDE, drafts_of, is_silenced, propose, waiting_for
from bot.actions.plan import proposed_to
from bot.actions.readback import read_back
from bot.actions.record import record_payment
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import Answer, Closed, Flaw, Flawed, NoDraft, Unable
from bot.domain.drafts import State
from bot.domain.facts import Disputed, DraftSettled, Fact, Line, Said
from bot.domain.guard import barred
from bot.domain.intents import CameIn, ClientSaid, NotThere, Piece, Reason, RecordPayment, Who
from bot.domain.ledger import Account
from bot.domain.nudges import Nudge, free_from
from bot.domain.playbook import DISPUTES, SCRIPTS
from bot.understanding import is_courtesy


def client_said(intent: ClientSaid, room: Room) -> Change:
    """What a client said: noted, with the fact it implies, and the script that answers it. Of
    several debts only the disputed one rests; whether money came in is asked of the owner first."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if _is_open(intent, account):
        return ask(intent, Piece.DEBT, debts=tuple(debt.id for debt in account.oldest()))
    facts = said(account, room, intent)
    number = room.book.numbers.draft + 1

    def tell(after: Room) -> tuple[Answer, ...]:
        noted = read_back(after, Line(after.book.step, after.now, "", facts))
        answer = after.book.drafts.get(number)
        if answer:
            return (*noted, card(after, answer))
        if _is_to_be_found(intent, account):
            return noted
        return (*noted, *_resting(after, after.book.accounts[account.client.id]))

    return Change(facts, tell, lambda after: _answering(intent, after, account.client.id))


def says_nothing(words: str, account: Account, room: Room) -> bool:
    """Whether a client's own words are mere thanks: there is nothing to note and no letter to
    write, unless they can be the yes to a plan that was proposed."""
    return is_courtesy(words, context_of(room)) and proposed_to(room, account) is None


def _is_open(intent: ClientSaid, account: Account) -> bool:
    """Whether it has to be asked which of several debts the client is not happy with."""
    several = len(account.debts) > 1 and not all(debt.disputed for debt in account.debts.values())
    return intent.reason in DISPUTES and intent.debts is None and several


def _is_to_be_found(intent: ClientSaid, account: Account) -> bool:
    """Whether the owner has to look for the money first: nothing may claim that before."""
    return intent.reason is Reason.ALREADY_PAID and bool(account.debts)


def _answering(intent: ClientSaid, room: Room, client: int) -> tuple[Fact, ...]:
    """The letter that answers, in place of the nudges that wait."""
    account = room.book.accounts[client]
    script = _answer_to(intent, room)
    if intent.reason is Reason.OTHER and _waits(room, client):
        return ()
    silent = is_silenced(room, account, script) or _is_to_be_found(intent, account)
    if silent or not account.in_hand():
        return ()
    debts = _about(intent, account) or _undisputed(account)
    replaced = (
        DraftSettled(one.id, State.REPLACED)
        for one in waiting_for(room, client)
        if one.brief.step not in BESIDE
    )
    if barred(script, account, drafts_of(room, client), debts, room.today):
        script = SCRIPTS[Reason.OTHER]
    nudge = Nudge(script, room.today, debts, intent.day)
    return (*replaced, *propose(room, account, nudge))


def _waits(room: Room, client: int) -> bool:
    """Whether the answer to something that the client did say waits to be approved."""
    answers = {step for reason, step in SCRIPTS.items() if reason is not Reason.OTHER}
    return any(one.brief.step in answers for one in waiting_for(room, client))


def _undisputed(account: Account) -> tuple[int, ...]:
    """The debts that are not disputed; all of them where there is none."""
    calm = tuple(debt.id for debt in account.in_hand() if not debt.disputed)
    return calm or tuple(debt.id for debt in account.in_hand())


def _about(intent: ClientSaid, account: Account) -> tuple[int, ...]:
    """The open debts that the client disputes; none where it disputes nothing."""
    if intent.reason not in DISPUTES:
        return ()
    wanted = account.debts if intent.debts is None else intent.debts
    return tuple(debt.id for debt in account.in_hand() if debt.id in wanted)


def _resting(room: Room, account: Account) -> tuple[NoDraft, ...]:
    """Until when the law lets nothing follow the debt notice, while that keeps an answer back."""
    late = [debt.id for debt in account.late(room.today)]
    free = free_from(account, late, room.pace(account))
    if free is None or free <= room.today:
        return ()
    return (NoDraft(account.client.name, Unable.NOTICE_WAITS, free),)


def _answer_to(intent: ClientSaid, room: Room) -> str:
    """The script that answers; a promise without a day to come is asked for one."""
    if intent.reason is Reason.PROMISE and (intent.day is None or intent.day < room.today):
        return SCRIPTS[Reason.STALLING]
    return SCRIPTS[intent.reason]


def said(account: Account, room: Room, intent: ClientSaid) -> tuple[Fact, ...]:
    """The words as a fact, with the promise or the dispute that they are."""
    client, reason = account.client.id, intent.reason
    facts: list[Fact] = [Said(client, reason, room.today, intent.day, intent.there)]
    if reason is Reason.PROMISE and intent.day and intent.day >= room.today and account.debts:
        facts.append(promised(account, intent.day, room))
    if debts := _about(intent, account):
        facts.append(Disputed(client, debts, room.today))
    return tuple(facts)


def came_in(intent: CameIn, room: Room) -> Change:
    """All that the client owes has come in, as the client said."""
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    return record_payment(RecordPayment(Who(account.client.name), None, full=True), room)


def not_there(intent: NotThere, room: Room) -> Change:
    """The owner has looked, and the money is not there: the letter that asks when it was sent."""
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    if not account.in_hand():
        return telling(Flawed(Flaw.NOT_OWED, account.client.name))
    script = SCRIPTS[Reason.ALREADY_PAID]
    return guarded(room, account, Nudge(script, room.today, _undisputed(account)), "")
