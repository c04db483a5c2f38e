"""Tables taken in: what an owner sends is read beside the loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from bot.actions.ports import Books, Received
from bot.domain.answers import TableRefused
from bot.domain.intents import AddDebts
from bot.papers.reading import is_table, open_table, read_table


class Tables:
    """Reads the tables that owners send, beside the loop. Implements `chat.Tables`."""

    LONG: Final = 2_000
    """Rows from which on the owner is told that it takes a while."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def knows(self, received: Received) -> bool:
        return is_table(received)

    async def read(
        self, owner: int, received: Received, long: Callable[[int], Awaitable[None]]
    ) -> AddDebts | TableRefused:
        grid = await asyncio.to_thread(open_table, received)
        if isinstance(grid, TableRefused):
            return grid
        if len(grid.rows) >= self.LONG:
            await long(len(grid.rows))
        known = self._books.book(owner).owner
        return await asyncio.to_thread(read_table, grid, known, received.name)
