"""What a table is read into: rows of cells, and why a file can't be read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple, TypeAlias

from bot.domain.answers import TableFlaw

MOST_ROWS: Final = 20_000
"""Rows of one table, its heads among them."""
MOST_COLUMNS: Final = 100
"""Columns that are looked at; what stands to the right of them is nobody's invoice."""
LONGEST_CELL: Final = 2_000
"""Characters of a cell that are kept."""


class Priced(NamedTuple):
    """A number that its cell shows in a currency, as a sign or a code."""

    number: Decimal
    currency: str


Cell: TypeAlias = str | Decimal | Priced | date | None


@dataclass(frozen=True, slots=True)
class Row:
    """`number` is the row's own in the file, from 1."""

    number: int
    cells: tuple[Cell, ...]


class CannotRead(Exception):
    def __init__(self, why: TableFlaw) -> None:
        super().__init__(why.value)
        self.why = why


def text_of(cell: Cell) -> str:
    """The cell as a person would read it off the sheet."""
    match cell:
        case None:
            return ""
        case str():
            return cell
        case Priced(number, currency):
            return f"{number:f} {currency}"
        case Decimal():
            return f"{cell:f}"
        case date():
            return cell.isoformat()
