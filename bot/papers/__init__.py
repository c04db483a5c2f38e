"""Papers: the whole book as files that its owner can take along, and tables that come in.

One ZIP: a table each of clients, debts, payments, plans and messages as CSV, all of them in one
workbook, and everything as JSON.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.actions.ports import Paper
from bot.domain.book import Book
from bot.domain.facts import Line
from bot.papers.reading import is_table, open_table, read_table
from bot.papers.sheet import as_csv
from bot.papers.tables import TABLES
from bot.papers.whole import as_json
from bot.papers.workbook import as_xlsx
from bot.wording.phrases import say
from bot.wording.screen import FROM_THE_RIGHT

__all__ = ["everything", "is_table", "open_table", "read_table"]

_FIRST: Final = date(1980, 1, 1)
"""A ZIP knows no earlier day."""


def everything(book: Book, lines: Sequence[Line], today: date) -> Paper:
    """All that the book holds; `lines` is its journal, `today` the owner's local date."""
    language, day = book.owner.language, max(today, _FIRST)
    titled = {say(f"sheet.{name}", language): table(book) for name, table in TABLES.items()}
    files = {"tables.xlsx": as_xlsx(titled, day, language in FROM_THE_RIGHT)}
    files |= {f"{name}.csv": as_csv(table(book)) for name, table in TABLES.items()}
    files["everything.json"] = as_json(book, lines)
    return Paper(f"rolig-{today.isoformat()}.zip", _packed(files, day))


def _packed(files: dict[str, bytes], day: date) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, content in files.items():
            entry = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content, ZIP_DEFLATED)
    return packed.getvalue()
