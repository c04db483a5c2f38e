"""The journal: one file an owner, one line a change, only ever added to.

The first line names the owner. Every line ends with a checksum of its own bytes, and the steps
count up from one, so that a line that is damaged, missing or not the owner's is noticed. A line is
one write and one sync; only then does it count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import msgspec

from bot.domain.facts import Line
from bot.storage import codec, disk
from bot.storage.seal import is_sealed, sealed


class Damaged(Exception):
    """The file is not a journal as it was written, or not this owner's."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a journal: how many steps and bytes lie before it, and those bytes' checksum."""

    step: int = 0
    offset: int = 0
    sum: int = 0

    def past(self, data: bytes, steps: int = 1) -> Mark:
        return Mark(self.step + steps, self.offset + len(data), crc32(data, self.sum))

    def stands_in(self, data: bytes) -> bool:
        """Whether `data` begins with exactly what lay before the mark."""
        before = memoryview(data)[: self.offset]
        return len(before) == self.offset and crc32(before) == self.sum


@dataclass(frozen=True, slots=True)
class Contents:
    """What was read: the lines, the place they end, and what a torn write left behind them."""

    lines: tuple[Line, ...]
    end: Mark
    torn: bytes = b""


def parse(data: bytes, owner: int, since: Mark | None = None) -> Contents:
    """The lines of a whole journal, or those past `since`, which must stand in it.

    Only the last line can be torn, and then it lacks its end: a bad one that has it, or that has
    anything behind it, is damage. Raises Damaged, or FromTheFuture for a line of a later version.
    """
    start = since or _past_header(data, owner)
    lines: list[Line] = []
    end = start.offset
    for raw in _raw_lines(data, start.offset):
        step = start.step + len(lines) + 1
        line = _line(raw, step)
        if line is None:
            if raw.endswith(b"\n"):
                raise Damaged(f"line {step} of {owner}")
            break
        lines.append(line)
        end += len(raw)
    if not start.step + len(lines) and not data.startswith(header(owner, anew=True)):
        raise Damaged(f"the journal of {owner} has lost all its lines")
    return Contents(tuple(lines), start.past(data[start.offset : end], len(lines)), data[end:])


def header(owner: int, anew: bool = False) -> bytes:
    """The first line. Only a journal begun `anew` may hold nothing else: any other came into being
    with its first change."""
    more = {"anew": True} if anew else {}
    return as_line(msgspec.json.encode({"journal": "rolig", "owner": owner} | more))


def whole(owner: int, lines: Iterable[Line]) -> bytes:
    """A journal of these lines. Raises as `codec.encode` does."""
    return header(owner) + b"".join(as_line(codec.encode(line)) for line in lines)


def _raw_lines(data: bytes, start: int) -> Iterator[bytes]:
    while start < len(data):
        end = data.find(b"\n", start) + 1 or len(data)
        yield data[start:end]
        start = end


def _past_header(data: bytes, owner: int) -> Mark:
    first = next(_raw_lines(data, 0), b"")
    if first not in (header(owner), header(owner, anew=True)):
        raise Damaged(f"the first line is not the one of {owner}")
    return Mark().past(first, steps=0)


def as_line(body: bytes) -> bytes:
    """A JSON object as a line of the file."""
    return sealed(body) + b"\n"


def _line(raw: bytes, step: int) -> Line | None:
    """The line, or None if it is not whole. Raises Damaged for a whole one that is out of place."""
    if not (raw.endswith(b"\n") and is_sealed(raw[:-1])):
        return None
    try:
        line = codec.decode(raw)
    except ValueError as error:
        raise Damaged(f"line {step} is whole, but does not say what it should") from error
    if line.step != step:
        raise Damaged(f"line {line.step} stands where {step} should")
    return line


class Journal:
    """An owner's journal, ready to be added to after the mark `end`."""

    def __init__(self, path: Path, spare: Path, owner: int, end: Mark | None) -> None:
        """`end` None: there is no file yet."""
        self.end = end or Mark()
        self._path, self._spare, self._owner = path, spare, owner
        self._handle: int | None = None
        self._trusted = end is not None

    def add(self, line: Line) -> None:
        """Add the line, durably. Raises OSError: the line is then not in the journal."""
        raw = as_line(codec.encode(line))
        if self._trusted:
            self._append(raw)
        else:
            self._go_on_afresh(raw)
        self.end = self.end.past(raw)

    def read(self) -> bytes:
        """The journal's bytes. Raises OSError, or Damaged if they are not what was written."""
        if not self.end.offset:
            return b""
        data = disk.read(self._path)[: self.end.offset]
        if not self.end.stands_in(data):
            raise Damaged(f"the journal of {self._owner} has changed on disk")
        return data

    def lines(self) -> tuple[Line, ...]:
        """Every line. Raises as `read` does."""
        data = self.read()
        return parse(data, self._owner).lines if data else ()

    def close(self) -> None:
        if not self._trusted:
            self._retreat()
        self._let_go()

    def _append(self, raw: bytes) -> None:
        if self._handle is None:
            self._handle = disk.open_end(self._path)
        try:
            disk.write(self._handle, raw)
        except OSError:
            self._trusted = self._retreat()
            raise
        try:
            disk.sync(self._handle)
        except OSError:
            self._retreat()
            self._trusted = False
            raise

    def _go_on_afresh(self, raw: bytes) -> None:
        """Write the good journal and the line to a new file. After a failed sync the kernel may
        have dropped what it could not write and call the next sync a success, so that the old file
        is not to be trusted with more."""
        start = self.read() or header(self._owner)
        self._let_go()
        try:
            disk.make_folder(self._path.parent)
            disk.replace(self._path, self._spare, start + raw)
        except OSError:
            self._retreat()
            raise
        if not self.end.offset:
            self.end = Mark().past(start, steps=0)
        self._trusted = True

    def _retreat(self) -> bool:
        """Take what was not recorded out of the file again; whether the disk let us."""
        self._let_go()
        try:
            if self.end.offset:
                disk.cut(self._path, self.end.offset)
            else:
                disk.remove(self._path)
        except OSError:
            return False
        return True

    def _let_go(self) -> None:
        if self._handle is not None:
            disk.close(self._handle)
            self._handle = None
