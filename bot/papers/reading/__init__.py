"""Tables that owners send: a file becomes a grid, and a grid the debts in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from bot.actions.ports import Received
from bot.domain.answers import TableFlaw, TableRefused
from bot.domain.intents import AddDebts
from bot.domain.people import Owner
from bot.papers.reading import text, workbook
from bot.papers.reading.cells import CannotRead, Row
from bot.papers.reading.debts import Grid, debts_in, grid_of

_AS_TEXT: Final = frozenset({".csv", ".tsv", ".tab"})
_AS_WORKBOOK: Final = frozenset({".xlsx", ".xlsm"})
_OTHERS: Final = frozenset({".xls", ".xlsb", ".ods", ".numbers"})
"""Tables by their nature, in a form that is not read."""
_LOCKED: Final = b"\xd0\xcf\x11\xe0"
"""How an old workbook begins, and one with a password."""


def is_table(received: Received) -> bool:
    """Whether the file is a table by its nature, whether or not it can be read."""
    return received.ending in _AS_TEXT | _AS_WORKBOOK | _OTHERS


def open_table(received: Received) -> Grid | TableRefused:
    """The first sheet with heads that tell of debts."""
    try:
        empty = True
        for sheet in _sheets(received):
            if grid := grid_of(sheet):
                return grid
            empty = empty and not sheet
        raise CannotRead(TableFlaw.EMPTY if empty else TableFlaw.NO_HEADS)
    except CannotRead as refusal:
        return TableRefused(refusal.why, received.name)


def read_table(grid: Grid, owner: Owner, file: str) -> AddDebts | TableRefused:
    """The debts in it, by the owner's currency and way of writing days where it doesn't tell."""
    try:
        return debts_in(grid, owner, file)
    except CannotRead as refusal:
        return TableRefused(refusal.why, file)


def _sheets(received: Received) -> Iterable[Sequence[Row]]:
    """By what the file is, whatever it is called."""
    content = received.content
    if content.startswith(_LOCKED) or received.ending in _OTHERS:
        raise CannotRead(TableFlaw.OLD_FORMAT)
    if content.startswith(b"PK"):
        return workbook.sheets(content)
    if received.ending in _AS_WORKBOOK:
        raise CannotRead(TableFlaw.BROKEN)
    return (text.rows(content),)
