"""A table as plain text: its encoding, its separator, its rows."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import islice
from typing import Final

from bot.domain.answers import TableFlaw
from bot.papers.reading.cells import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, CannotRead, Row
from bot.papers.sheet import as_it_was

_SEPARATORS: Final = ";\t,|"
_TASTED: Final = 40
"""Rows by which the separator is found."""
_ABBREVIATED: Final = re.compile(r'(?<=[א-ת])"(?=[א-ת])')
"""A quote within a Hebrew abbreviation closes nothing."""
_STAND_IN: Final = "\ue000"
_MARKS: Final = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


def rows(content: bytes) -> tuple[Row, ...]:
    """The rows that are not empty. Raises CannotRead."""
    text = _ABBREVIATED.sub(_STAND_IN, decoded(content))
    text, separator = _separated(text)
    try:
        found = tuple(islice(_rows(text, separator), MOST_ROWS + 1))
    except csv.Error as error:
        raise CannotRead(TableFlaw.BROKEN) from error
    if len(found) > MOST_ROWS:
        raise CannotRead(TableFlaw.TOO_MANY)
    return found


def _rows(text: str, separator: str) -> Iterator[Row]:
    for number, record in enumerate(_records(text, separator), 1):
        cells = tuple(
            as_it_was(cell.replace(_STAND_IN, '"').strip())[:LONGEST_CELL]
            for cell in record[:MOST_COLUMNS]
        )
        if any(cells):
            yield Row(number, cells)


def _records(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(StringIO(text, newline=""), delimiter=separator)


def _separated(text: str) -> tuple[str, str]:
    """The text without a line that only names the separator, and the separator."""
    if named := re.match(r"sep=([;,\t|])\r?\n", text):
        return text[named.end() :], named[1]
    lines = list(islice((line for line in StringIO(text, newline="") if line.strip()), _TASTED))
    return text, max(_SEPARATORS, key=lambda sign: _agreement(lines, sign))


def _agreement(lines: Iterable[str], separator: str) -> tuple[int, int]:
    """How many rows have the commonest width above one, and that width."""
    try:
        widths = Counter(len(one) for one in csv.reader(lines, delimiter=separator) if len(one) > 1)
    except csv.Error:
        return 0, 0
    return max(((count, width) for width, count in widths.items()), default=(0, 0))


def decoded(content: bytes) -> str:
    """The text, in whichever of the encodings that spreadsheets write in our three languages.

    Raises CannotRead for what is no text at all.
    """
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return _checked(content.decode(encoding, "replace"))
    if wide := _wide(content):
        return _checked(content.decode(wide, "replace"))
    try:
        return _checked(content.decode("utf-8"))
    except UnicodeDecodeError:
        return _checked(content.decode(_narrow(content), "replace"))


def _wide(content: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of plain signs is zero."""
    head = content[:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) <= max(len(head) // 16, 10 * min(even, odd)):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _narrow(content: bytes) -> str:
    """Windows' Hebrew or Western: Hebrew letters stand side by side, Western ones among plain
    ones."""
    together = len(re.findall(rb"[\xe0-\xfa](?=[\xe0-\xfa])", content))
    alone = len(re.findall(rb"[A-Za-z][\xc0-\xff]|[\xc0-\xff][A-Za-z]", content))
    if together > alone:
        return "cp1255"
    return "cp1252" if not re.search(rb"[\x81\x8d\x8f\x90\x9d]", content) else "latin-1"


def _checked(text: str) -> str:
    if "\0" in text:
        raise CannotRead(TableFlaw.BROKEN)
    return text
