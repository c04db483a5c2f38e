"""The package that a workbook is: a ZIP of XML parts, opened as if an enemy had packed it.

Only the parts that hold cells are ever opened, so macros, links to other files and pictures are
never looked at. What a part says of its size is checked before it is unpacked, and what comes out
while it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any, Final
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError

from bot.domain.answers import TableFlaw
from bot.papers.reading.cells import CannotRead

MOST_PARTS: Final = 1_000
LARGEST_PART: Final = 40_000_000
"""Bytes of one part, unpacked."""
LARGEST_ALL: Final = 200_000_000
"""Bytes of all parts, unpacked, as they say of themselves."""
MOST_TAGS: Final = 2_000_000
"""Tags of all parts that are read: those of 20,000 rows of twenty columns, and more. They are
counted before anything is parsed, since that is what takes time."""
_PIECE: Final = 1 << 20
"""Bytes that are parsed at once, as many as the library takes: an older expat begins a comment or
a tag that has not ended anew at each piece."""

Start = Callable[[str, dict[str, str]], Any]


class Package:
    """Raises CannotRead for what is no package, or one of a size that no invoices need."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = ZipFile(BytesIO(content))
        except (BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
            raise CannotRead(TableFlaw.BROKEN) from error
        self._tags = 0
        parts = self._zip.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_ALL:
            raise CannotRead(TableFlaw.SWOLLEN)
        self._names = {part.filename.casefold(): part for part in parts}

    def has(self, name: str) -> bool:
        return name.casefold() in self._names

    def read(
        self,
        name: str,
        start: Start,
        end: Callable[[str], Any] | None = None,
        text: Callable[[str], Any] | None = None,
    ) -> None:
        """Parse a part, each element named without its namespace. Raises CannotRead.

        What a handler raises comes through: a reader that has enough so stops the parsing.
        """
        part = self._names.get(name.casefold())
        if part is None or part.flag_bits & 1:
            raise CannotRead(TableFlaw.OLD_FORMAT if part else TableFlaw.BROKEN)
        if part.file_size > LARGEST_PART:
            raise CannotRead(TableFlaw.SWOLLEN)
        parser = _parser(start, end, text)
        try:
            self._tags += sum(piece.count(b"<") for piece in self._pieces(part))
            if self._tags > MOST_TAGS:
                raise CannotRead(TableFlaw.SWOLLEN)
            for piece in self._pieces(part):
                parser.Parse(piece, False)
            parser.Parse(b"", True)
        except (
            *(BadZipFile, ZlibError, EOFError, expat.ExpatError),
            *(NotImplementedError, RuntimeError, OSError, UnicodeError),
        ) as error:
            raise CannotRead(TableFlaw.BROKEN) from error

    def _pieces(self, part: ZipInfo) -> Iterator[bytes]:
        unpacked = 0
        with self._zip.open(part) as stream:
            while piece := stream.read(_PIECE):
                unpacked += len(piece)
                if unpacked > LARGEST_PART:
                    raise CannotRead(TableFlaw.SWOLLEN)
                yield piece


def _parser(
    start: Start, end: Callable[[str], Any] | None, text: Callable[[str], Any] | None
) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse  # no entity without one, and so no bomb of entities
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, told: start(name.rsplit(" ", 1)[-1], told)
    if end:
        ended = end
        parser.EndElementHandler = lambda name: ended(name.rsplit(" ", 1)[-1])
    if text:
        parser.CharacterDataHandler = text
    return parser


def _refuse(*_: object) -> None:
    raise CannotRead(TableFlaw.SWOLLEN)
