"""Passing on: the words of a hand-off for the owner's own hand, and the word that they went out."""

from __future__ import annotations

from typing import Final, Protocol

from bot.actions.approve import in_hand
from bot.actions.cards import standing
from bot.actions.converse import moment
from bot.actions.ports import Unreadable
from bot.actions.recount import history
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import Answer, NotUnderstood
from bot.domain.briefs import CHASES, in_other_hands
from bot.domain.drafts import Channel, Draft, State
from bot.domain.facts import DraftConfirmed
from bot.domain.intents import History, PassedOn, SaidSent

CHATS: Final = (Channel.WHATSAPP, Channel.TELEGRAM, Channel.SHARE)
"""What the owner sends from a chat of their own."""


class Rooms(Protocol):
    def room(self, owner: int) -> Room:
        """Raises Unreadable."""


def passed_on(intent: PassedOn, room: Room) -> Change:
    """The hand-off went out: noted once, and told the same way every time."""
    draft = in_hand(room, intent.draft, {State.HANDED_OVER})
    if isinstance(draft, Change):
        return draft

    def tell(after: Room) -> tuple[Answer, ...]:
        return (standing(after, after.book.drafts[draft.id]),)

    current = draft.version == intent.version and draft.channel in CHATS
    fresh = current and not draft.confirmed
    return Change((DraftConfirmed(draft.id),) if fresh else (), tell)


def said_sent(intent: SaidSent, room: Room) -> Change:
    """The same in words: of the newest hand-off, or the newest to this client; where none was given
    out, what has happened so far is told."""
    account = account_for(room.book, intent.who)
    if intent.who and account is None:
        return history(History(intent.who), room)
    client = account.client.id if account else 0
    handed = [one for one in room.book.drafts.values() if _in_own_hands(one)]
    found = [one for one in handed if client in (0, one.client)]
    newest = max(found, key=lambda one: (not one.confirmed, one.id), default=None)
    if newest:
        return passed_on(PassedOn(newest.id, newest.version), room)
    return history(History(intent.who), room) if account else telling(NotUnderstood(*moment(room)))


class Passing:
    """What an owner may put into a chat of their own choice; nobody else's, and nothing old."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    def offered(self, owner: int, number: int, version: int) -> Draft | None:
        """The draft with the approved words, while it waits for the owner's hand and every sum in
        it is still owed."""
        try:
            room = self._rooms.room(owner)
        except Unreadable:
            return None
        draft = room.book.drafts.get(number)
        if draft is None or draft.version != version or not _waits(draft):
            return None
        return draft if _holds(room, draft) else None


def _waits(draft: Draft) -> bool:
    return _in_own_hands(draft) and not draft.confirmed


def _in_own_hands(draft: Draft) -> bool:
    return draft.state is State.HANDED_OVER and draft.channel in CHATS


def _holds(room: Room, draft: Draft) -> bool:
    account = room.book.accounts.get(draft.client)
    if account is None or account.forgotten is not None or in_other_hands(account, draft.brief):
        return False
    debts = [account.debts.get(item.debt) for item in draft.brief.items]
    if draft.brief.step in CHASES and any(debt and debt.disputed for debt in debts):
        return False
    return all(
        debt is not None and item.amount in (debt.left, debt.principal)
        for debt, item in zip(debts, draft.brief.items, strict=True)
    )
