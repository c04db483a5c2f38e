"""A client who is a friend, or family: noted, and said once that the ladder is the same for all."""

from __future__ import annotations

from typing import Final

from bot.actions.ask import ask
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import Flaw, Flawed
from bot.domain.facts import ClientSet, Fact, Mentioned
from bot.domain.intents import Piece, SetBond
from bot.domain.people import Bond, Detail

SAME: Final = "same-for-all"
"""The topic under which it is said once."""


def set_bond(intent: SetBond, room: Room) -> Change:
    """Noted on the client's card; it changes no step (S82, S98)."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    number = account.client.id
    set_ = ClientSet(number, Detail.BOND, intent.bond)
    return Change((set_, *same_for_all(room, number, intent.bond)))


def same_for_all(room: Room, client: int, bond: str) -> tuple[Fact, ...]:
    """The fact by which it is said, the first time that a client is more than one."""
    told = any(topic.startswith(f"{SAME}:") for topic in room.book.mentioned)
    if told or bond == Bond.NONE:
        return ()
    return (Mentioned(SAME, client, room.today),)
