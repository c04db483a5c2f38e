"""Days as a column of a table writes them: the order of day and month is one for the column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from bot.papers.reading.cells import Cell, Priced, text_of

_MONTH_FIRST: Final = frozenset({"US"})
"""Countries that write the month before the day (CLDR, short dates)."""
_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_WHOLE: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMBERS: Final = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})(?:[T ,].*)?")
_DAY_NAMED: Final = re.compile(r"(\d{1,2})[-. ]*([^\W\d]+)[-.,' ]*(\d{4}|\d{2})")
_MONTH_NAMED: Final = re.compile(r"([^\W\d]+)[-. ]*(\d{1,2})[-., ]+(\d{4})")
_MONTHS: Final = (
    "jan ינו|feb פבר|mar mrt מרץ מרס|apr אפר|may maj מאי|jun יונ|jul יול|aug אוג|sep ספט|"
    "oct okt אוק|nov נוב|dec דצמ"
)
_MONTH: Final = {
    name: number for number, names in enumerate(_MONTHS.split("|"), 1) for name in names.split()
}
_EPOCH: Final = date(1899, 12, 30)
_SERIALS: Final = range(33_000, 73_000)
"""Days as spreadsheets count them: from 1990 to 2099."""
_YEARS: Final = range(1990, 2100)


def month_first(cells: Iterable[Cell], country: str) -> bool:
    """Whether the column writes the month before the day; by the country where nothing tells."""
    found = (_NUMBERS.fullmatch(text_of(cell).strip()) for cell in cells)
    pairs = [(int(one[1]), int(one[2])) for one in found if one]
    if any(first > 12 for first, _ in pairs):
        return False
    return any(second > 12 for _, second in pairs) or country in _MONTH_FIRST


def day_of(cell: Cell, month_first: bool) -> date | None:
    """The day; None for what is none, or none that an invoice could have."""
    found = _read(cell, month_first)
    return found if found and found.year in _YEARS else None


def _read(cell: Cell, month_first: bool) -> date | None:
    match cell:
        case date():
            return cell
        case Decimal():
            return _serial(cell)
        case str():
            return _written(cell.strip(), month_first)
        case Priced() | None:
            return None


def _serial(number: Decimal) -> date | None:
    if (whole := _WHOLE.fullmatch(f"{number:f}")) is not None:
        return _made(*map(int, whole.groups()))
    return _EPOCH + timedelta(days=int(number)) if int(number) in _SERIALS else None


def _written(text: str, month_first: bool) -> date | None:
    if found := _ISO.fullmatch(text) or _WHOLE.fullmatch(text):
        return _made(*map(int, found.groups()))
    if found := _NUMBERS.fullmatch(text):
        first, second, year = map(int, found.groups())
        day, month = (second, first) if month_first else (first, second)
        return _made(_full(year), month, day)
    if found := _DAY_NAMED.fullmatch(text):
        return _made(_full(int(found[3])), _month(found[2]), int(found[1]))
    if found := _MONTH_NAMED.fullmatch(text):
        return _made(int(found[3]), _month(found[1]), int(found[2]))
    if re.fullmatch(r"\d{5}(?:[.,]\d+)?", text):
        return _serial(Decimal(text[:5]))
    return None


def _month(name: str) -> int:
    bare = name.casefold().removeprefix("ב") if "א" <= name[0] <= "ת" else name.casefold()
    return _MONTH.get(bare[:3], 0)


def _full(year: int) -> int:
    return year + 2000 if year < 100 else year


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
