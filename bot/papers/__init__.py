"""Papers: the whole book as files that its owner can take along.

One ZIP: a table each of clients, debts, payments, plans and messages as CSV, and everything
as JSON. Beside it, a letter by post as a page to print.
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
from bot.papers.letter import printed
from bot.papers.sheet import as_csv
from bot.papers.tables import TABLES
from bot.papers.whole import as_json

_FIRST: Final = date(1980, 1, 1)
"""A ZIP knows no earlier day."""


__all__ = ["everything", "printed"]


def everything(book: Book, lines: Sequence[Line], today: date) -> Paper:
    """All that the book holds; `lines` is its journal, `today` the owner's local date."""
    files = {f"{name}.csv": as_csv(table(book)) for name, table in TABLES.items()}
    files["everything.json"] = as_json(book, lines)
    return Paper(f"rolig-{today.isoformat()}.zip", _packed(files, max(today, _FIRST)))


def _packed(files: dict[str, bytes], day: date) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, content in files.items():
            entry = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content, ZIP_DEFLATED)
    return packed.getvalue()
