"""Everything in the book, for its owner to take along."""

from __future__ import annotations

from bot.actions.room import Change, Room, telling
from bot.domain.answers import Exported
from bot.domain.intents import Export


def export(_: Export, room: Room) -> Change:
    """Nothing is written: what leaves is what stands in the book."""
    return telling(_all_of(room))


def taken_along(room: Room) -> tuple[Exported, ...]:
    """The whole book before something of it goes; nothing of an empty one."""
    everything = _all_of(room)
    return () if everything.empty else (everything,)


def _all_of(room: Room) -> Exported:
    accounts = room.book.accounts.values()
    return Exported(
        len(accounts),
        sum(len(one.debts) + len(one.settled) for one in accounts),
        sum(len(one.payments) for one in accounts),
        sum(len(one.plans) for one in accounts),
        len(room.book.drafts),
    )
