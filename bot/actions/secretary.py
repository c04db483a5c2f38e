"""The owner's own Telegram account: what clients write there is read, all else is left alone.

Nothing here writes to a client: an approved draft does. Texts of people who are not clients are
dropped unread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.actions.converse import passed_on
from bot.actions.heed import client_said
from bot.actions.room import Change, Room, telling
from bot.domain.answers import (
    AccountLinked,
    AccountUnlinked,
    Answer,
    ChatPlaced,
    Closed,
    RightsChanged,
    TheyTalk,
    WhoseChat,
)
from bot.domain.drafts import Channel
from bot.domain.facts import (
    ChatKnown,
    Contacted,
    Fact,
    InTouch,
    Linked,
    Unlinked,
    WhoseChatAsked,
)
from bot.domain.intents import (
    ChatOf,
    ClientSaid,
    LinkAccount,
    OwnerWrote,
    Reason,
    TheyWrote,
    UnlinkAccount,
    Who,
)
from bot.domain.ledger import Account
from bot.domain.people import clean
from bot.domain.playbook import DISPUTES
from bot.domain.talk import A_DAY, A_WHILE, mark_of, resting_until

NOTHING: Final = Change()
OWN_WORDS: Final = "own_words"
"""What a message counts as that the owner wrote without a draft."""
_OFFERED: Final = 8
"""Clients among whom the owner is asked to choose."""


def link(intent: LinkAccount, room: Room) -> Change:
    """The account is connected, or the bot's rights in it have changed; told when it is news."""
    known, fresh = room.book.linked, Linked(intent.connection, intent.replies, room.today)
    if known is None or known.connection != intent.connection:
        return Change((fresh,), lambda _: (AccountLinked(intent.replies),))
    if known.replies == intent.replies:
        return NOTHING
    return Change((fresh,), lambda _: (RightsChanged(intent.replies),))


def unlink(intent: UnlinkAccount, room: Room) -> Change:
    known = room.book.linked
    if known is None or known.connection != intent.connection:
        return NOTHING
    return Change((Unlinked(intent.connection, room.today),), lambda _: (AccountUnlinked(),))


def they_wrote(intent: TheyWrote, room: Room) -> Change:
    """A client's words, read for their reason as words that were passed on are, and nudges rest
    while the talk is on. Whose chat a new one is, the owner is asked once."""
    if not _is_linked(intent.connection, room):
        return NOTHING
    account = _known(room, intent.chat, intent.username)
    if account is None:
        return _whose(intent, room)
    touched = _touched(account, room, intent.chat, at=min(intent.at or room.now, room.now))
    told = _told(account, room)
    said = _heeded(intent, account, room)
    if said is None:
        return Change(touched, lambda _: told)
    heard = client_said(said, room)

    def tell(after: Room) -> tuple[Answer, ...]:
        return (*told, *(heard.tell(after) if heard.tell else ()))

    return Change((*touched, *heard.facts), tell, heard.then)


def owner_wrote(intent: OwnerWrote, room: Room) -> Change:
    """The owner wrote to a client: a contact, once a day; nobody is told what they did."""
    account = _known(room, intent.chat, intent.username)
    if not _is_linked(intent.connection, room) or account is None:
        return NOTHING
    facts = list(_touched(account, room, intent.chat))
    today = any(one.step == OWN_WORDS and one.day == room.today for one in account.contacts)
    if not today:
        day, step = room.today, OWN_WORDS
        facts.append(Contacted(account.client.id, 0, (), step, Channel.TELEGRAM, day, step))
    return Change(tuple(facts), lambda _: ())


def chat_of(intent: ChatOf, room: Room) -> Change:
    """The owner says whose chat it is that was asked about; it can be said anew."""
    linked = room.book.linked
    if linked is None or mark_of(intent.chat, linked.connection) not in room.book.asked_of:
        return telling(Closed())
    account = room.book.accounts.get(intent.client)
    if intent.client and (account is None or account.forgotten is not None):
        return telling(Closed())
    others = (one for one in room.book.known() if one.chat == intent.chat)
    facts: list[Fact] = [
        ChatKnown(one.client.id, 0) for one in others if one.client.id != intent.client
    ]
    if account is not None and account.chat != intent.chat:
        facts.append(ChatKnown(intent.client, intent.chat))
    name = account.client.name if account else ""
    return Change(tuple(facts), lambda _: (ChatPlaced(name),))


def _is_linked(connection: str, room: Room) -> bool:
    return room.book.linked is not None and room.book.linked.connection == connection


def _known(room: Room, chat: int, username: str) -> Account | None:
    """The client on file whose chat this is, by the chat itself, else by the user name."""
    clients = tuple(room.book.known())
    by_chat = next((one for one in clients if one.chat == chat), None)
    if by_chat is not None or not username:
        return by_chat
    wanted = username.casefold()
    named = [one for one in clients if one.client.telegram.casefold() == wanted]
    return named[0] if len(named) == 1 else None


def _touched(
    account: Account, room: Room, chat: int, at: datetime | None = None
) -> tuple[Fact, ...]:
    """That they are in touch, where that is news; `at` is when the client wrote (UTC), None where
    it was the owner."""
    number, until = account.client.id, resting_until(room.today, room.calendar)
    facts: list[Fact] = []
    if account.chat != chat:
        facts.append(ChatKnown(number, chat))
    last = account.talk
    if last is None or last.day != room.today or _is_later(account, at):
        facts.append(InTouch(number, room.today, until, at is not None, at))
    return tuple(facts)


def _is_later(account: Account, at: datetime | None) -> bool:
    """Whether the client wrote a while after the last message of theirs, or after the owner."""
    if at is None or account.talk is None or not account.talk.theirs:
        return at is not None
    return account.wrote_at is None or at - account.wrote_at >= A_WHILE


def _told(account: Account, room: Room) -> tuple[Answer, ...]:
    """That nudges rest, at the beginning of a talk that holds anything back."""
    on = account.talk is not None and account.talk.theirs and room.today < account.talk.until
    if on or not account.in_hand():
        return ()
    return (TheyTalk(account.client.name, resting_until(room.today, room.calendar)),)


def _heeded(intent: TheyWrote, account: Account, room: Room) -> ClientSaid | None:
    """What the words mean for what is owed; None for small talk, and for the same again today."""
    if not account.in_hand() or not intent.text.strip():
        return None
    said = passed_on(room, intent.text, account.client.name)
    if said.reason is Reason.OTHER:
        return None
    last = account.said[-1] if account.said else None
    again = last is not None and (last.reason, last.day) == (said.reason, room.today)
    if last and again and said.day in (None, last.named):
        return None
    debts = said.debts
    if debts is None and said.reason in DISPUTES:  # not to be asked about out of the blue
        debts = tuple(debt.id for debt in account.in_hand())
    return replace(said, who=Who(account.client.name), debts=debts, there=True)


def _whose(intent: TheyWrote, room: Room) -> Change:
    """Ask once, while a client with something open has no chat yet; a few chats a day."""
    mark = mark_of(intent.chat, intent.connection)
    asked = room.book.asked_of
    if mark in asked or sum(day == room.today for day in asked.values()) >= A_DAY:
        return NOTHING
    clients = _without_chat(tuple(room.book.known()))
    if not clients:
        return NOTHING
    answer = WhoseChat(clean(intent.name), intent.chat, clients)
    return Change((WhoseChatAsked(mark, room.today),), lambda _: (answer,))


def _without_chat(accounts: Sequence[Account]) -> tuple[tuple[int, str], ...]:
    open_ = (one for one in accounts if not one.chat and one.in_hand())
    found = [(one.client.id, one.client.name) for one in open_]
    return tuple(found[:_OFFERED])
