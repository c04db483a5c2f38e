"""What a desk keeps of its owners' books beside the books, so as not to work it out twice."""

from __future__ import annotations

from bot.actions.converse import Heard
from bot.actions.kept import Kept
from bot.actions.notices import Notice
from bot.actions.room import Change


class Memory:
    def __init__(self) -> None:
        self.readings: Kept[Heard] = Kept()
        self.overviews: Kept[Change] = Kept()
        self.notices: Kept[tuple[Notice, ...]] = Kept()

    def drop(self, owner: int) -> None:
        """Keep nothing of the owner's book as it was."""
        for kept in (self.readings, self.overviews, self.notices):
            kept.drop(owner)
