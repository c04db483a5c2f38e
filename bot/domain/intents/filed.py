"""What a file asks for: the debts in a table, as they were read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.money import Money


class Fault(StrEnum):
    """What keeps a row of a table from becoming a debt."""

    NO_CLIENT = "no_client"
    NO_AMOUNT = "no_amount"
    AMOUNT = "amount"
    """The sum can't be read, or has two readings."""
    TOO_LARGE = "too_large"
    DATE = "date"
    CURRENCY = "currency"
    CREDIT_NOTE = "credit_note"
    """A sum below zero, or a document that says so: nothing that a client owes."""


@dataclass(frozen=True, slots=True)
class Faulty:
    """`row` is counted as the spreadsheet counts, from 1; `words` stood in the cell."""

    row: int
    why: Fault
    words: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A debt as a table tells it. `amount` is what is left to pay, `dated` the invoice's own day,
    `number` the invoice's; `phone` in E.164."""

    row: int
    client: str
    amount: Money
    due: date | None = None
    dated: date | None = None
    work: str = ""
    number: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class AddDebts:
    """Write down the debts of a table. `closed` counts the rows that were paid, or never a debt;
    `known` those on file already or twice in the file; `faulty` all rows with a fault, of which
    `faults` are the first. `net`: the table has sums before VAT alone. `clients` are new.
    """

    file: str
    rows: tuple[Row, ...]
    closed: int = 0
    known: int = 0
    faulty: int = 0
    faults: tuple[Faulty, ...] = ()
    net: bool = False
    clients: int = 0
