"""Rows as a CSV file that opens in a spreadsheet, and starts nothing there."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from io import StringIO
from typing import Final, TypeAlias

Cell: TypeAlias = str | int | Decimal | date | None
Rows: TypeAlias = Iterable[Sequence[Cell]]

_RUN: Final = r"(?:[^\S\t\r\n]|[\"'])*+"
_SIGN: Final = r"[=+\-@＝＋－＠\x00]"
_LIVE: Final = re.compile(rf"(^|[;\t\r\n])({_RUN})(?=({_SIGN}?))")
"""Where a spreadsheet may begin a formula (CWE-1236): at the start of a cell, and after a sign at
which one set to another separator, to which our quotes are signs like others, begins a new one."""
_GUARDED: Final = re.compile(rf"(^|[;\t\r\n])'(?={_RUN}{_SIGN})|^'(?='*+[\t\r\n])")
_GUARD: Final = "'"
_UNSEEN: Final = ("\t", "\r", "\n")
"""Signs that some spreadsheets leave out at the start of a cell."""


def as_csv(rows: Rows) -> bytes:
    """RFC 4180, in UTF-8 with the mark by which Excel knows it. Days are ISO 8601, sums plain
    decimals with a point, in every language."""
    text = StringIO(newline="")
    csv.writer(text).writerows([_written(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return harmless(cell)
        case Decimal():
            return format(cell, "f")
        case date():
            return cell.isoformat()
        case int():
            return str(cell)


def harmless(text: str) -> str:
    """The text with an apostrophe before whatever a spreadsheet would take for a formula."""
    safe = _LIVE.sub(lambda found: f"{found[1]}{_GUARD if found[3] else ''}{found[2]}", text)
    return f"'{safe}" if safe.lstrip("'").startswith(_UNSEEN) else safe


def as_it_was(text: str) -> str:
    """The text before it was made `harmless`."""
    return _GUARDED.sub(r"\1", text) if _GUARD in text else text
