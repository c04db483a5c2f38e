"""What came of a call, a visit or a letter by post: noted, with what the client said in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.actions.adjust import promised
from bot.actions.approve import contacted, in_hand, no_longer
from bot.actions.ask import ask
from bot.actions.cards import standing
from bot.actions.heed import client_said
from bot.actions.nudge import waiting_for
from bot.actions.readback import read_back
from bot.actions.record import other_currency
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import Answer, Flaw, Flawed, Noted, Postponed
from bot.domain.attempts import Upshot
from bot.domain.dates import add_months, instant, next_working_day, working_day
from bot.domain.drafts import OPEN, State
from bot.domain.facts import (
    Attempted,
    ClientSet,
    DraftClaimed,
    DraftDeferred,
    DraftSettled,
    Fact,
    Line,
    Promised,
    TakenBack,
)
from bot.domain.intents import CallLater, CameOf, ClientSaid, Piece, Reason, ReportContact, Who
from bot.domain.ledger import Account, Contact
from bot.domain.people import Detail, clean
from bot.domain.routes import TO_THE_OFFICE

_SAID: Final = {
    Upshot.PROMISED: Reason.PROMISE,
    Upshot.DISPUTED: Reason.UNHAPPY,
    Upshot.SAYS_PAID: Reason.ALREADY_PAID,
}
_LONGEST_NUMBER: Final = 40
_RECENT: Final = timedelta(days=7)
"""So long a call that was set out for is the one that the owner tells of."""
_IN_THE_POST: Final = timedelta(days=90)
"""So long a letter may take to come back."""


def came_of(intent: CameOf, room: Room) -> Change:
    """A tap on an upshot, under the lines or the letter that it is about."""
    draft = in_hand(room, intent.draft, {State.HANDED_OVER})
    if isinstance(draft, Change):
        return draft
    name = room.book.accounts[draft.client].client.name
    return report_contact(
        ReportContact(Who(name), draft.channel, intent.upshot, draft=draft.id), room
    )


def report_contact(intent: ReportContact, room: Room) -> Change:
    """An attempt to reach a client, told with what came of it or asked for that."""
    who = intent.who or _whose_turn(intent, room)
    if who is None or not who.name:
        return ask(intent, Piece.WHO)
    intent = replace(intent, who=who)
    account = account_for(room.book, who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, who.name))
    if intent.upshot is None:
        return ask(intent, Piece.UPSHOT)
    if (question := _open_piece(intent, account, room)) is not None:
        return question
    if intent.day is not None and intent.day < room.today and intent.upshot is Upshot.PROMISED:
        return telling(Flawed(Flaw.PAST, account.client.name))
    before, number = _card(intent, account, room)
    if (same := _told_before(intent, account, number, room)) is not None:
        return same
    facts = (*before, *_attempt(intent, intent.upshot, account, number, room))
    reason = intent.reason or _SAID.get(intent.upshot)
    if reason is None or (intent.upshot is Upshot.PROMISED and not account.debts):
        return Change(facts)
    part = intent.amount is not None and intent.amount not in account.balance()
    if intent.upshot is Upshot.PROMISED and intent.day and part:
        # The letter that confirms a promise names all that is owed, and this is a part of it.
        return Change((*facts, promised(account, intent.day, room, intent.amount)))
    return _with_words(facts, intent, reason, room)


def _whose_turn(intent: ReportContact, room: Room) -> Who | None:
    """Whom the newest letter of this kind is to, of those in the owner's hand; None where no one
    was named and there is none."""
    drafts = sorted(room.book.drafts.values(), key=lambda one: -one.id)
    handed = {
        contact.draft
        for account in room.book.accounts.values()
        for contact in account.contacts
        if _awaits(contact, intent, room.today)
    }
    ours = (one for one in drafts if one.channel is intent.channel)
    newest = next((one for one in ours if one.id in handed or one.state in OPEN), None)
    return Who(room.book.accounts[newest.client].client.name) if newest else None


def _open_piece(intent: ReportContact, account: Account, room: Room) -> Change | None:
    """The question that the upshot leaves open, if it leaves one."""
    amount = None if intent.sure else intent.amount
    if amount and (other := other_currency(account, amount)):
        return ask(intent, Piece.AMOUNT, sums=(other, amount))
    calm = all(debt.disputed for debt in account.debts.values())
    match intent.upshot:
        case Upshot.PROMISED if intent.day is None and account.debts:
            return ask(intent, Piece.DAY, days=_likely_days(room))
        case Upshot.DISPUTED if intent.debts is None and len(account.debts) > 1 and not calm:
            return ask(intent, Piece.DEBT, debts=tuple(debt.id for debt in account.oldest()))
        case Upshot.REGISTERED if not clean(intent.number or "", _LONGEST_NUMBER):
            return ask(intent, Piece.WORDS)
    return None


def _likely_days(room: Room) -> tuple[date, ...]:
    """The days that clients name most: tomorrow, in a week, in two, the first of the month."""
    in_weeks = (working_day(room.today + timedelta(days=7 * n), room.calendar) for n in (1, 2))
    first = working_day(add_months(room.today, 1, 1), room.calendar)
    return tuple(sorted({next_working_day(room.today, room.calendar), *in_weeks, first}))


def _card(intent: ReportContact, account: Account, room: Room) -> tuple[tuple[Fact, ...], int]:
    """The draft that the attempt was made with, 0 where there is none, and the facts that hand
    over one which still waits."""
    if intent.draft:
        return (), intent.draft
    open_ = (one.draft for one in reversed(account.contacts) if _awaits(one, intent, room.today))
    if number := next(open_, 0):
        return (), number
    waiting = waiting_for(room, account.client.id)
    draft = next((one for one in waiting if one.channel is intent.channel), None)
    if draft is None or intent.upshot is Upshot.CAME_BACK or no_longer(room, draft):
        return (), 0
    handed = DraftSettled(draft.id, State.HANDED_OVER)
    return (DraftClaimed(draft.id, draft.version), handed, *contacted(room, draft)), draft.id


def _awaits(contact: Contact, intent: ReportContact, today: date) -> bool:
    """Whether what the owner tells is what came of this contact."""
    if contact.channel is not intent.channel or not contact.draft:
        return False
    if intent.upshot is Upshot.CAME_BACK:
        return contact.upshot is not Upshot.CAME_BACK and today - contact.day <= _IN_THE_POST
    return contact.upshot is None and today - contact.day <= _RECENT


def _told_before(intent: ReportContact, account: Account, number: int, room: Room) -> Change | None:
    """What stands already, where the same upshot of the same card is told a second time."""
    for contact in account.contacts:
        if number and contact.draft == number and contact.upshot is intent.upshot:
            return telling(standing(room, room.book.drafts[number]))
    return None


def _attempt(
    intent: ReportContact, upshot: Upshot, account: Account, number: int, room: Room
) -> tuple[Fact, ...]:
    """The attempt, and the number that turned out not to be the client's struck."""
    client = account.client
    traced = clean(intent.number or "", _LONGEST_NUMBER)
    attempt = Attempted(client.id, intent.channel, upshot, room.today, number, traced)
    if upshot is not Upshot.WRONG_NUMBER:
        return (attempt,)
    draft = room.book.drafts.get(number)
    office = draft is not None and draft.brief.step == TO_THE_OFFICE
    detail, known = (Detail.OFFICE_TO, client.office_to) if office else (Detail.PHONE, client.phone)
    struck = known and (draft is None or draft.to in ("", known))
    return (attempt, ClientSet(client.id, detail, "")) if struck else (attempt,)


def _with_words(
    facts: tuple[Fact, ...], intent: ReportContact, reason: Reason, room: Room
) -> Change:
    """The attempt with what the client said in it, and the letter that answers."""
    said = client_said(ClientSaid(intent.who, reason, intent.day, intent.debts), room)
    words = tuple(
        replace(fact, amount=intent.amount) if isinstance(fact, Promised) else fact
        for fact in said.facts
    )
    whole = (*facts, *words)

    def tell(after: Room) -> tuple[Answer, ...]:
        line = Line(after.book.step, after.now, "", whole)
        noted = read_back(after, line)
        rest = said.tell(after) if said.tell else ()
        return (*noted, *(one for one in rest if not isinstance(one, Noted)))

    return Change(whole, tell, said.then)


def call_later(intent: CallLater, room: Room) -> Change:
    """Not now: the lines come again on the next working morning, and nothing counts as said."""
    draft = in_hand(room, intent.draft, {State.HANDED_OVER})
    if isinstance(draft, Change):
        return draft
    day = next_working_day(room.today, room.calendar)
    until = instant(day, room.book.owner.morning, room.book.zone)
    name = room.book.accounts[draft.client].client.name

    def tell(after: Room) -> tuple[Answer, ...]:
        now = after.book.drafts[draft.id]
        return (Postponed(now, name, day) if now.state in OPEN else standing(after, now),)

    return Change((TakenBack(draft.client, draft.id), DraftDeferred(draft.id, until)), tell)
