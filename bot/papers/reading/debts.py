"""The debts in a table: each row a sum that a client still owes, or why it is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from email.utils import parseaddr
from typing import Final

from bot.domain.answers import TableFlaw
from bot.domain.intents import AddDebts, Fault, Faulty
from bot.domain.intents import Row as DebtRow
from bot.domain.people import Owner, clean
from bot.papers.reading.cells import CannotRead, Cell, Row, text_of
from bot.papers.reading.days import day_of, month_first
from bot.papers.reading.heads import Column, Heads, heads_of, plain
from bot.papers.reading.sums import Said, cents_after, currency_of, money_of, sum_of
from bot.understanding.contacts import e164

TOLD: Final = 20
"""Faults that are kept to be told, of however many there are."""
_LONGEST_NAME: Final = 80
_LONGEST_WORK: Final = 200
_LONGEST_NUMBER: Final = 40
_SUMS: Final = (Column.LEFT, Column.GROSS, Column.NET, Column.VAT, Column.PAID)
_PAID: Final = re.compile(
    "paid|paid in full|fully paid|settled|closed|yes|y|true|x|betalt|fuldt betalt|lukket|udlignet|"
    "afsluttet|ja|שולם|שולמה|שולם במלואו|שולם במלואה|נפרע|נפרעה|סגור|סגורה|כן"
)
_NO_DEBT: Final = re.compile(
    "draft|cancelled|canceled|void|voided|credited|written off|quote|offer|estimate|proforma|"
    "receipt|order|kladde|annulleret|krediteret|afskrevet|tilbud|kvittering|ordre|"
    "ordrebekræftelse|טיוטה|מבוטל|מבוטלת|בוטל|בוטלה|זוכה|הצעת מחיר|קבלה|חשבונית מס קבלה|הזמנה|"
    "תעודת משלוח"
)
_CREDIT: Final = re.compile(r"credit ?note|kreditnota|זיכוי")
_TOTAL: Final = re.compile(
    r"(?:grand |sub)?totals?|sum|i alt|ialt|סהכ|סה\"כ|סך הכל|סך הכול|total i alt"
)
_ADDRESS: Final = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]{2,}")


class _NoDebt(Exception):
    """The row is paid, or was never a debt."""


class _Wrong(Exception):
    def __init__(self, why: Fault, cell: Cell = None) -> None:
        super().__init__(why.value)
        self.why = why
        self.words = clean(text_of(cell), 40)


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet with heads; `rows` stand below them."""

    heads: Heads
    rows: tuple[Row, ...]


def grid_of(sheet: Sequence[Row]) -> Grid | None:
    """The sheet as a table of debts; None where no row names its columns."""
    heads = heads_of(sheet)
    return Grid(heads, tuple(sheet[heads.at + 1 :])) if heads else None


def debts_in(grid: Grid, owner: Owner, file: str) -> AddDebts:
    """All that the table asks to be written down; days that are not told stay None.

    Raises CannotRead for a table without a row.
    """
    if not grid.rows:
        raise CannotRead(TableFlaw.EMPTY)
    reader = _Reader(grid, owner)
    rows: list[DebtRow] = []
    faults: list[Faulty] = []
    closed = 0
    for row in grid.rows:
        try:
            if read := reader.debt(row):
                rows.append(read)
        except _NoDebt:
            closed += 1
        except _Wrong as wrong:
            faults.append(Faulty(row.number, wrong.why, wrong.words))
    told, net = tuple(faults[:TOLD]), reader.net
    return AddDebts(file, tuple(rows), closed, 0, len(faults), told, net)


class _Reader:
    """Reads a row, by what the columns as wholes say of how they are written."""

    def __init__(self, grid: Grid, owner: Owner) -> None:
        self._columns = grid.heads.columns
        self._owner = owner
        self._usual = currency_of(grid.heads.currency, owner.currency) or owner.currency
        self._cents = {one: cents_after(_under(grid, one)) for one in _SUMS if one in self._columns}
        # A table writes its sums in one way; a column that doesn't tell follows those that do.
        told = "".join(sorted(set("".join(self._cents.values()))))
        self._cents = {one: cents or told for one, cents in self._cents.items()}
        days = [cell for one in (Column.DUE, Column.DATED) for cell in _under(grid, one)]
        self._month_first = month_first(days, owner.country)
        if self._adds_up(grid):
            self._columns = {one: at for one, at in self._columns.items() if one != Column.LEFT}
        has = self._columns.__contains__
        self.net = has(Column.NET) and not (
            has(Column.LEFT) or has(Column.GROSS) or has(Column.VAT)
        )

    def _adds_up(self, grid: Grid) -> bool:
        """Whether the balances run on from row to row, as in a statement of an account: then one
        of them is more than its own row's sum, and none says what is left of that."""
        if not {Column.LEFT, Column.GROSS} <= self._columns.keys():
            return False
        for row in grid.rows:
            said = (
                sum_of(self._cell(row, one), self._cents[one], self._usual)
                for one in (Column.LEFT, Column.GROSS)
            )
            left, whole = said
            if left and whole and left.number > whole.number > 0:
                return True
        return False

    def debt(self, row: Row) -> DebtRow | None:
        """The debt; None for a row of totals, or of remarks. Raises _NoDebt, _Wrong."""
        client = clean(self._text(row, Column.CLIENT), _LONGEST_NAME)
        if self._is_beside(row, client):
            return None
        self._check_kind(row)
        said = self._left(row)
        if not client:
            raise _Wrong(Fault.NO_CLIENT)
        currency = self._currency(row, said)
        if said.number < 0:
            raise _Wrong(Fault.CREDIT_NOTE, self._cell(row, self._shown()))
        amount = money_of(said.number, currency)
        if amount is None:
            raise _Wrong(Fault.TOO_LARGE, self._cell(row, self._shown()))
        if not amount:
            raise _NoDebt
        return DebtRow(
            row.number,
            client,
            amount,
            self._day(row, Column.DUE),
            self._day(row, Column.DATED),
            clean(self._text(row, Column.WORK), _LONGEST_WORK),
            self._number(row),
            _address(self._text(row, Column.EMAIL)),
            e164(self._text(row, Column.PHONE), self._owner.currency, self._owner.country) or "",
        )

    def _cell(self, row: Row, column: Column) -> Cell:
        place = self._columns.get(column)
        return row.cells[place] if place is not None and place < len(row.cells) else None

    def _text(self, row: Row, column: Column) -> str:
        return text_of(self._cell(row, column)).strip()

    def _is_beside(self, row: Row, client: str) -> bool:
        """Whether the row sums up those above it, or says something beside the table."""
        words = [text_of(cell) for cell in row.cells if cell not in (None, "")]
        dated = any(self._text(row, one) for one in (Column.DUE, Column.DATED))
        if not dated and any(_TOTAL.fullmatch(plain(word)) for word in words[:2]):
            return True
        if client:
            return False
        named = (Column.NUMBER, Column.WORK, Column.EMAIL)
        return not dated and not any(self._text(row, one) for one in named)

    def _check_kind(self, row: Row) -> None:
        for column in (Column.KIND, Column.STATUS):
            word = plain(self._text(row, column)).replace('"', "")
            if _CREDIT.search(word):
                raise _Wrong(Fault.CREDIT_NOTE, self._cell(row, column))
            if _PAID.fullmatch(word) or _NO_DEBT.fullmatch(word):
                raise _NoDebt
        paid = self._cell(row, Column.PAID)
        named = isinstance(paid, str) and not paid.strip().isdecimal()
        on_a_day = isinstance(paid, date) or (named and day_of(paid, self._month_first))
        if on_a_day or _PAID.fullmatch(plain(text_of(paid))):
            raise _NoDebt

    def _left(self, row: Row) -> Said:
        """What is left to pay, by the column of balances, or else by sum and payments."""
        if self._text(row, Column.LEFT):
            return self._sum(row, Column.LEFT)
        whole = self._whole(row)
        if not any(sign.isdigit() for sign in self._text(row, Column.PAID)):
            return whole
        paid = self._sum(row, Column.PAID)
        left = whole.number - paid.number
        if whole.number > 0 and left <= 0:
            raise _NoDebt
        return Said(left, whole.currency)

    def _whole(self, row: Row) -> Said:
        """The sum with VAT, where the table tells it."""
        if self._text(row, Column.GROSS):
            return self._sum(row, Column.GROSS)
        if not self._text(row, Column.NET):
            raise _Wrong(Fault.NO_AMOUNT)
        net = self._sum(row, Column.NET)
        vat = self._sum(row, Column.VAT).number if self._text(row, Column.VAT) else Decimal(0)
        return Said(net.number + vat, net.currency)

    def _sum(self, row: Row, column: Column) -> Said:
        cell = self._cell(row, column)
        if text_of(cell).strip() in ("-", "–", "—"):  # how many a sheet shows nothing
            return Said(Decimal(0))
        found = sum_of(cell, self._cents[column], self._usual)
        if found is None:
            raise _Wrong(Fault.AMOUNT, cell)
        if found.currency is None:
            raise _Wrong(Fault.CURRENCY, cell)
        return found

    def _currency(self, row: Row, said: Said) -> str:
        """What the row's own column says, else the sum itself, the head, the owner's usual one."""
        cell = self._cell(row, Column.CURRENCY)
        code = currency_of(text_of(cell), self._usual)
        if code is None:
            raise _Wrong(Fault.CURRENCY, cell)
        if code and said.currency and code != said.currency:
            raise _Wrong(Fault.CURRENCY, cell)
        return code or said.currency or self._usual

    def _day(self, row: Row, column: Column) -> date | None:
        cell = self._cell(row, column)
        if not text_of(cell).strip(" -"):
            return None
        found = day_of(cell, self._month_first)
        if found is None:
            raise _Wrong(Fault.DATE, cell)
        return found

    def _number(self, row: Row) -> str:
        """The invoice's number; a small one under a bare head is the row's own."""
        told = self._text(row, Column.NUMBER)
        place = self._text(row, Column.PLACE)
        if not told and not (place.isdecimal() and len(place) < 4):
            told = place
        return re.sub(r"\s*([/-])\s*", r"\1", clean(told, _LONGEST_NUMBER))

    def _shown(self) -> Column:
        return next(one for one in _SUMS if one in self._columns)


def _under(grid: Grid, column: Column) -> Iterator[Cell]:
    place = grid.heads.columns.get(column)
    if place is not None:
        yield from (row.cells[place] for row in grid.rows if place < len(row.cells))


def _address(text: str) -> str:
    """The e-mail address in a cell; empty where there is none that could be."""
    found = parseaddr(clean(text, 254))[1]
    return found if _ADDRESS.fullmatch(found) else ""
