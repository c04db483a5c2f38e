"""A workbook (Office Open XML, ECMA-376): its visible sheets as rows of cells.

Formulas are never worked out: what the sheet shows is the value that was stored beside them.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Context, Decimal
from typing import Final

from bot.domain.answers import TableFlaw
from bot.papers.reading.cells import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    CannotRead,
    Cell,
    Priced,
    Row,
)
from bot.papers.reading.package import Package

_SHOWN: Final = Context(prec=15)
"""Digits that a spreadsheet shows of a number; what is beyond them is noise of its arithmetic."""
_EPOCH: Final = {False: date(1899, 12, 30), True: date(1904, 1, 1)}
_DATES: Final = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Built-in formats of days (ECMA-376 part 1, 18.8.30)."""
_MOST_SHEETS: Final = 12
_MOST_STRINGS: Final = 500_000


@dataclass(frozen=True, slots=True)
class _Format:
    day: bool = False
    currency: str = ""


@dataclass(frozen=True, slots=True)
class _Book:
    sheets: tuple[str, ...]
    strings: str
    styles: str
    since_1904: bool


def sheets(content: bytes) -> Iterator[tuple[Row, ...]]:
    """The visible sheets one after the other, the rows that are not empty. Raises CannotRead."""
    package = Package(content)
    book = _book(package)
    strings = _strings(package, book.strings) if book.strings else []
    formats = _formats(package, book.styles) if book.styles else []
    for part in book.sheets[:_MOST_SHEETS]:
        reader = _Sheet(strings, formats, _EPOCH[book.since_1904])
        package.read(part, reader.start, reader.end, reader.text)
        yield tuple(reader.rows)


def _book(package: Package) -> _Book:
    main = next(iter(_related(package, "", "officeDocument")), "xl/workbook.xml")
    found: list[str] = []
    since_1904 = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal since_1904
        if name == "workbookPr":
            since_1904 = attributes.get("date1904") in ("1", "true")
        elif name == "sheet" and attributes.get("state", "visible") == "visible":
            ids = (one for one in attributes if one.endswith("/relationships id"))
            found.extend(attributes[one] for one in ids)

    package.read(main, start)
    parts = _relations(package, main)
    named = [parts[one][1] for one in found if one in parts]
    sheets = tuple(dict.fromkeys(part for part in named if package.has(part)))
    strings = next(iter(_related(package, main, "sharedStrings")), "")
    styles = next(iter(_related(package, main, "styles")), "")
    return _Book(sheets, strings, styles, since_1904)


def _related(package: Package, part: str, kind: str) -> list[str]:
    found = (target for type_, target in _relations(package, part).values() if type_ == kind)
    return [target for target in found if package.has(target)]


def _relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """The last word of its type, and the part it leads to, of each relation by its id; what leads
    out of the package is left out."""
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, tuple[str, str]] = {}

    def start(element: str, attributes: dict[str, str]) -> None:
        if element == "Relationship" and attributes.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", "")))
            kind = attributes.get("Type", "").rsplit("/", 1)[-1]
            found[attributes.get("Id", "")] = kind, target.lstrip("/")

    if package.has(relations):
        package.read(relations, start)
    return found


def _strings(package: Package, part: str) -> list[str]:
    """The strings that cells share; how they are to be pronounced is no part of them."""
    found: list[str] = []
    pieces: list[str] = []
    reading = silent = False

    def start(name: str, _: dict[str, str]) -> None:
        nonlocal reading, silent
        if name == "rPh":
            silent = True
        reading = name == "t" and not silent

    def text(piece: str) -> None:
        if reading:
            pieces.append(piece)

    def end(name: str) -> None:
        nonlocal reading, silent
        reading = False
        if name == "rPh":
            silent = False
        elif name == "si":
            found.append("".join(pieces)[:LONGEST_CELL])
            pieces.clear()
            if len(found) > _MOST_STRINGS:
                raise CannotRead(TableFlaw.SWOLLEN)

    package.read(part, start, end, text)
    return found


def _formats(package: Package, part: str) -> list[_Format]:
    """What each style of a cell says of its number."""
    codes: dict[str, str] = {}
    styles: list[_Format] = []
    within = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal within
        if name == "numFmt":
            codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name in ("cellXfs", "cellStyleXfs"):
            within = name == "cellXfs"
        elif name == "xf" and within:
            styles.append(_format(attributes.get("numFmtId", "0"), codes))

    package.read(part, start)
    return styles


def _format(number: str, codes: dict[str, str]) -> _Format:
    code = codes.get(number)
    if code is None:
        return _Format(day=number.isdecimal() and int(number) in _DATES)
    shown = re.search(r"\[\$([^\]-]+)", code) or re.search(r'"?(kr\.?|₪|€|£|\$)', code)
    bare = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", code.split(";")[0]).casefold()
    day = bool(re.search(r"[dmy]", bare)) and not re.search(r"[0#?]", bare)
    return _Format(day, "" if day or not shown else shown[1].strip())


class _Sheet:
    """Reads one sheet's rows as its XML goes by."""

    def __init__(self, strings: list[str], formats: list[_Format], epoch: date) -> None:
        self.rows: list[Row] = []
        self._strings, self._formats, self._epoch = strings, formats, epoch
        self._row, self._column = 0, 0
        self._cells: dict[int, Cell] = {}
        self._kind, self._style = "", ""
        self._pieces: list[str] = []
        self._reading = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._column = _column(attributes.get("r", "")) or self._column + 1
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._pieces.clear()
        elif name == "row":
            told = attributes.get("r", "")
            self._row = int(told) if told.isdecimal() and len(told) < 9 else self._row + 1
            self._column = 0
            self._cells.clear()
        self._reading = name in ("v", "t")

    def text(self, piece: str) -> None:
        if self._reading and len(self._pieces) < LONGEST_CELL:
            self._pieces.append(piece)

    def end(self, name: str) -> None:
        self._reading = False
        if name == "c" and self._pieces and self._column <= MOST_COLUMNS:
            value = self._value("".join(self._pieces)[:LONGEST_CELL])
            if value is not None and value != "":
                self._cells[self._column] = value
        elif name == "row" and self._cells:
            if len(self.rows) >= MOST_ROWS:
                raise CannotRead(TableFlaw.TOO_MANY)
            cells = tuple(self._cells.get(at) for at in range(1, max(self._cells) + 1))
            self.rows.append(Row(self._row, cells))

    def _value(self, text: str) -> Cell:
        match self._kind:
            case "s":
                number = int(text) if text.isdecimal() else -1
                known = 0 <= number < len(self._strings)
                return self._strings[number].strip() if known else None
            case "n":
                return self._number(text)
            case "d":
                return text[:10]
            case "b":
                return None
            case _:
                return text.strip()

    def _number(self, text: str) -> Cell:
        try:
            number = Decimal(text[:40]).normalize(_SHOWN)
        except ArithmeticError:
            return text.strip()
        if not number.is_finite() or not -20 < number.adjusted() < 20:
            return text.strip()
        style = int(self._style) if self._style.isdecimal() else 0
        known = self._formats[style] if style < len(self._formats) else _Format()
        if known.day and 1 <= number < 2_958_466:
            return self._epoch + timedelta(days=int(number))
        return Priced(number, known.currency) if known.currency else number


def _column(reference: str) -> int:
    """The column of a cell's name: "C7" is the third; 0 where it names none."""
    letters = reference.rstrip("0123456789").upper()
    if not 0 < len(letters) <= 3 or not letters.isascii() or not letters.isalpha():
        return 0
    found = 0
    for letter in letters:
        found = found * 26 + ord(letter) - ord("A") + 1
    return found
