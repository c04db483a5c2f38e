"""Everything in the book, for its owner to take along."""

from __future__ import annotations

from bot.actions.room import Change, Room, telling
from bot.domain.answers import Exported
from bot.domain.intents import Export


def export(_: Export, room: Room) -> Change:
    """Nothing is written: what leaves is what stands in the book."""
    accounts = room.book.accounts.values()
    return telling(
        Exported(
            len(accounts),
            sum(len(one.debts) + len(one.settled) for one in accounts),
            sum(len(one.payments) for one in accounts),
            sum(len(one.plans) for one in accounts),
            len(room.book.drafts),
        )
    )
