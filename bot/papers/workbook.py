"""The tables as one workbook: a sheet each, texts as texts, sums and days as what they are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from bot.papers.sheet import Cell, Rows

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_LONGEST: Final = 32_767
"""Characters that a cell holds (Excel specifications and limits)."""
_WIDEST: Final = 48
_AS_IT_STANDS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
"""A text stays a text, whatever sign it begins with (CWE-1236)."""


def as_xlsx(tables: Mapping[str, Rows], day: date, from_the_right: bool) -> bytes:
    """A sheet for each table by its title, of at most 31 characters; the first row are its heads.
    `day` is written as the day on which it was made."""
    from xlsxwriter import Workbook  # slow to import, and not needed every day

    made = BytesIO()
    with Workbook(made, dict(_AS_IT_STANDS)) as book:
        book.set_properties({"created": datetime(day.year, day.month, day.day)})
        heads = book.add_format({"bold": True})
        formats = {
            date: book.add_format({"num_format": "yyyy-mm-dd"}),
            Decimal: book.add_format({"num_format": "#,##0.00"}),
        }
        for title, rows in tables.items():
            sheet = book.add_worksheet(title)
            if from_the_right:
                sheet.right_to_left()
            sheet.freeze_panes(1, 0)
            _fill(sheet, rows, heads, formats)
    return made.getvalue()


def _fill(sheet: Worksheet, rows: Rows, heads: Any, formats: Mapping[type, Any]) -> None:
    widths: dict[int, int] = {}
    for place, row in enumerate(rows):
        for column, cell in enumerate(row):
            _write(sheet, place, column, cell, formats if place else {str: heads})
            shown = max(map(len, str(cell).split("\n"))) if cell is not None else 0
            widths[column] = max(widths.get(column, 8), min(_WIDEST, shown + 2))
    for column, width in widths.items():
        sheet.set_column(column, column, width)


def _write(
    sheet: Worksheet, row: int, column: int, cell: Cell, formats: Mapping[type, Any]
) -> None:
    match cell:
        case None | "":
            return
        case str():
            text = cell.encode("utf-8", "replace").decode()[:_LONGEST]
            sheet.write_string(row, column, text, formats.get(str))
        case Decimal():
            sheet.write_number(row, column, float(cell), formats.get(Decimal))
        case date():
            moment = datetime(cell.year, cell.month, cell.day)
            if cell.year < 1900:  # before the first day that a spreadsheet knows
                sheet.write_string(row, column, cell.isoformat())
            else:
                sheet.write_datetime(row, column, moment, formats.get(date))
        case int():
            sheet.write_number(row, column, cell)
