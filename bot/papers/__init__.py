"""Papers: the whole book as files that its owner can take along, and tables that come in.

One ZIP: a table each of clients, debts, payments, plans and messages as CSV, all of them in one
workbook, and everything as JSON. Beside it, a letter by post as a page to print.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.actions.ports import Paper
from bot.domain.book import Book
from bot.domain.facts import Line
from bot.papers.letter import printed
from bot.papers.packed import packed
from bot.papers.reading import is_table, open_table, read_table
from bot.papers.sheet import as_csv
from bot.papers.tables import TABLES
from bot.papers.whole import as_json
from bot.papers.workbook import as_xlsx
from bot.wording.phrases import say
from bot.wording.screen import FROM_THE_RIGHT

__all__ = ["everything", "is_table", "open_table", "printed", "read_table"]


def everything(book: Book, lines: Sequence[Line], today: date) -> Paper:
    """All that the book holds; `lines` is its journal, `today` the owner's local date."""
    language = book.owner.language
    titled = {say(f"sheet.{name}", language): table(book) for name, table in TABLES.items()}
    files = {"tables.xlsx": as_xlsx(titled, today, language in FROM_THE_RIGHT)}
    files |= {f"{name}.csv": as_csv(table(book)) for name, table in TABLES.items()}
    files["everything.json"] = as_json(book, lines)
    return Paper(f"rolig-{today.isoformat()}.zip", packed(files.items(), today))
