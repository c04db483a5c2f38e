"""What a client does in its own chat, as it bears on the owner's book: comes in, writes, leaves.

Everything here is told to the owner by a notice, once. What can't be done leaves the book as it
is; the hall, which calls, looks there for what came of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from bot.actions.answering import complaint
from bot.actions.ask import asking
from bot.actions.converse import context_of, later_one
from bot.actions.heed import client_said, says_nothing
from bot.actions.readback import read_back
from bot.actions.room import Change, Room, telling
from bot.domain.answers import Answer, Closed, GuestCame, GuestGone, GuestWrote, Noted
from bot.domain.facts import (
    Asked,
    Disputed,
    Fact,
    Joined,
    Left,
    Line,
    Parting,
    Promised,
    Said,
    Wrote,
)
from bot.domain.guests import by_link, invited_by
from bot.domain.intents import ClientSaid, ComeIn, GoOut, Piece, TurnDown, Who, WriteBack
from bot.domain.ledger import Account
from bot.understanding import read_reply

MOST_A_DAY: Final = 30
"""Messages that a client can pass on in a day: an owner is to be reached, not flooded."""


def come_in(intent: ComeIn, room: Room) -> Change:
    """The invitation is used up, and the client is written to here from now on."""
    account = invited_by(room.book.known(), intent.secret, room.now)
    if account is None:
        return telling(Closed())
    return Change((Joined(account.client.id, intent.chat, intent.link, room.today),), lambda _: ())


def turn_down(intent: TurnDown, room: Room) -> Change:
    account = invited_by(room.book.known(), intent.secret, room.now)
    if account is None:
        return telling(Closed())
    return Change((Left(account.client.id, Parting.DECLINED, room.today),), lambda _: ())


def go_out(intent: GoOut, room: Room) -> Change:
    """Nothing goes to this chat any more, whatever was approved before."""
    account = by_link(room.book.accounts.values(), intent.link)
    if account is None:
        return telling(Closed())
    how = Parting.BLOCKED if intent.blocked else Parting.STOPPED
    return Change((Left(account.client.id, how, room.today),), lambda _: ())


def write_back(intent: WriteBack, room: Room) -> Change:
    """The client's words, noted as those that an owner passes on are. Where it would have to be
    asked which debt is meant, that waits for a question that is open already."""
    account = by_link(room.book.accounts.values(), intent.link)
    if account is None or is_enough(account, room.today):
        return telling(Closed())
    said = _read(intent, room, account)
    change = client_said(said, room) if said else Change()
    change = later_one(change, said, room) if said else change
    asks = any(isinstance(fact, Asked) for fact in change.facts)
    day = next((fact.named for fact in change.facts if isinstance(fact, Said)), None)
    disputed = (fact.debts for fact in change.facts if isinstance(fact, Disputed))
    wrote = Wrote(
        account.client.id,
        room.book.step + 1,
        intent.words,
        room.today,
        None if asks or said is None else said.reason,
        day,
        any(isinstance(fact, Promised) for fact in change.facts),
        next(disputed, ()),
        asks,
        intent.file,
    )
    return Change((wrote, *change.facts), lambda _: (), change.then)


def _read(intent: WriteBack, room: Room, account: Account) -> ClientSaid | None:
    """What the words come down to; nothing is read from a file alone, or from mere thanks."""
    who = Who(account.client.name)
    if intent.reason is not None:
        return ClientSaid(who, intent.reason)
    if not intent.words.strip():
        return None
    if says_nothing(intent.words, account, room):
        return None
    read = read_reply(intent.words, context_of(room))
    return complaint(ClientSaid(who, read.reason, read.day), intent.words, room)


def is_enough(account: Account, today: date) -> bool:
    """Whether the client has passed on as much as goes into a day."""
    return sum(one.day == today for one in account.messages) >= MOST_A_DAY


def news(room: Room, account: Account) -> Iterator[tuple[str, Answer]]:
    """What the owner is to hear of a client's own chat, each by the topic under which it is told
    once."""
    client, joined, left = account.client, account.joined, account.left
    if joined and client.chat:
        yield f"came-{joined.link}", GuestCame(client.id, client.name)
    if left and left.how is not Parting.WITHDRAWN:
        since = joined.link if joined else ""
        yield f"gone-{left.how}-{left.day}-{since}", GuestGone(client.id, client.name, left.how)
    for one in account.messages:
        if f"wrote-{one.step}:{client.id}" in room.book.mentioned:
            continue
        noted = _as_noted(room, one)
        told = GuestWrote(client.id, client.name, one.words, noted, one.file)
        yield f"wrote-{one.step}", told
    question = room.book.question
    if question and question.piece is Piece.DEBT and account.messages and account.messages[-1].asks:
        command = question.command
        if isinstance(command, ClientSaid) and command.who == Who(client.name):
            yield f"which-{room.book.asked}", asking(room, question)


def _as_noted(room: Room, one: Wrote) -> Noted | None:
    """The words as what they were taken for, with the way to take that back."""
    if one.reason is None:
        return None
    facts: list[Fact] = [Said(one.client, one.reason, one.day, one.named)]
    if one.promised and one.named:
        facts.append(Promised(one.client, one.named, one.day))
    if one.disputed:
        facts.append(Disputed(one.client, one.disputed, one.day))
    told = read_back(room, Line(one.step, room.now, "", tuple(facts)), repeated=True)
    found = next((answer for answer in told if isinstance(answer, Noted)), None)
    return replace(found, repeated=False) if found else None
