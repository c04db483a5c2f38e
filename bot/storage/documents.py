"""TinyDB's storage in a sealed file that is replaced whole: plain JSON, one document a line.

TinyDB's own storage overwrites in place, so that a crash can leave half of the new file and half of
the old. The seal is a first table, `file`: the rules that made the documents, and a checksum of all
that follows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, Final, TypeAlias, TypeVar
from zlib import crc32

import msgspec
from tinydb.storages import Storage

from bot.storage import disk

Table: TypeAlias = Mapping[str, Mapping[str, Any]]
Shape = TypeVar("Shape")

_SEAL: Final = re.compile(rb'\{"file":\{"1":\{"rules":"([0-9a-f]{8})","sum":"([0-9a-f]{8})"\}\},\n')


class Documents(Storage):
    def __init__(self, path: Path, spare: Path) -> None:
        """New files are written in the folder `spare` first, on the same disk."""
        self._path, self._spare = path, spare

    def read(self) -> dict[str, dict[str, Any]] | None:
        """The tables; None where there is no file, or not one that these rules have sealed."""
        data = self._sealed()
        if data is None:
            return None
        tables: dict[str, dict[str, Any]] = msgspec.json.decode(data)
        del tables["file"]
        return tables

    def read_as(self, shape: type[Shape]) -> Shape | None:
        """The same in one go as a type of one's own, without TinyDB's dictionaries in between.

        Raises ValidationError if the tables do not fit.
        """
        data = self._sealed()
        return None if data is None else msgspec.json.decode(data, type=shape)

    def _sealed(self) -> bytes | None:
        try:
            data = disk.read(self._path)
        except OSError:
            return None
        seal = _SEAL.match(data)
        if seal is None or seal[1] != rules() or seal[2] != _sum(memoryview(data)[seal.end() :]):
            return None
        return data

    def write(self, data: Mapping[str, Table]) -> None:
        """Replace the file. Raises OSError."""
        tables = (b'"%b":{%b}' % (name.encode(), _rows(table)) for name, table in data.items())
        body = b",\n".join(tables) + b"}\n"
        seal = b'{"file":{"1":{"rules":"%b","sum":"%b"}},\n' % (rules(), _sum(body))
        disk.replace(self._path, self._spare, seal + body)


def _rows(table: Table) -> bytes:
    return b",\n".join(
        b'"%b":%b' % (str(number).encode(), msgspec.json.encode(row))
        for number, row in table.items()
    )


def _sum(data: bytes | memoryview) -> bytes:
    return b"%08x" % crc32(data)


@cache
def rules() -> bytes:
    """A checksum of the source of the domain and of this room: what other rules have folded, or
    written in another shape, is made again from the journal."""
    sources = (
        (file.name, file.read_bytes())
        for room in ("bot.domain", "bot.storage")
        for file in resources.files(room).iterdir()
        if file.name.endswith(".py")
    )
    return _sum(b"".join(source for _, source in sorted(sources)))
