"""The inbox: what Telegram told us, on disk before Telegram may forget it, and off it once done.

One file of JSON lines, only added to: an update that came, one that was begun, one that is done.
An update is synced before it is confirmed. The other marks are not: what is done again leaves
nothing behind twice, since an entry is known by the message it came from. A text stays little
longer than it is waited for: once nothing waits, the file is cut, and where something always does,
it is written anew every so often.
"""

from __future__ import annotations

import json
import logging
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from bot.storage import disk
from bot.storage.seal import is_sealed, sealed

TRIES: Final = 3
"""How often an update is begun and not brought to an end before it is set aside."""
REMEMBERED: Final = 500
"""How many updates that are done are still known, should they be told once more."""

_PRIVATE: Final = frozenset({"business_message", "edited_business_message"})

_log = logging.getLogger(__name__)

Json = Mapping[str, Any]


class Inbox:
    """Updates by number, in the order they came. All calls on the loop's thread.

    `waiting` are those that an earlier process left, to be handled before any other. A disk that
    refuses stops nobody: what it holds is still read, and what comes is only remembered.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / "inbox.jsonl"
        self._aside = folder / "aside.jsonl"
        self._handle: int | None = None
        self._open: dict[int, Json] = {}
        self._begun: dict[int, int] = {}
        self._done: deque[int] = deque(maxlen=REMEMBERED)
        self._finished = 0
        self.aside = 0
        """How many were set aside since the start."""
        for record in self._records():
            self._replay(record)
        poison = [raw for number, raw in self._open.items() if self._begun.get(number, 0) >= TRIES]
        self.set_aside(poison)
        try:
            self._start_anew()
        except OSError as refused:
            _log.error("the inbox can't be written: %s", type(refused).__name__)

    @property
    def waiting(self) -> tuple[Json, ...]:
        return tuple(self._open.values())

    def keep(self, batch: Sequence[Json]) -> Sequence[Json]:
        """Have what is new on disk before returning it. Where the disk refuses it is only
        remembered: its owners are still answered, if only with word that nothing can be saved."""
        fresh = [raw for raw in batch if not self._knows(raw["update_id"])]
        if not fresh:
            return ()
        try:
            disk.write(self._end(), b"".join(_line({"update": raw}) for raw in fresh))
            disk.sync(self._end())
        except OSError as refused:
            _log.error("%d updates could not be kept: %s", len(fresh), type(refused).__name__)
            self._let_go()
        self._open.update((raw["update_id"], raw) for raw in fresh)
        return fresh

    def _knows(self, number: int) -> bool:
        """Whether this update waits, is in hand, or was done a short while ago."""
        return number in self._open or number in self._done

    def begin(self, number: int) -> None:
        """The update is in hand; if the process dies of it, the next one will know."""
        if number in self._open:
            self._begun[number] = self._begun.get(number, 0) + 1
            self._note({"begun": number})

    def done(self, number: int) -> None:
        """All that the update caused is done, or nothing ever will be."""
        if self._open.pop(number, None) is None:
            return
        self._begun.pop(number, None)
        self._done.append(number)
        self._finished += 1
        if not self._open:
            self._empty()
        elif self._finished < REMEMBERED:
            self._note({"done": number})
        else:
            self._tidy()

    def set_aside(self, batch: Sequence[Json]) -> None:
        """Leave these where somebody can look at them; nothing waits for them any longer."""
        if not batch:
            return
        self.aside += len(batch)
        for raw in batch:
            _log.error("update %d is set aside", raw["update_id"])
            self._open.pop(raw["update_id"], None)
            self._begun.pop(raw["update_id"], None)
            self._done.append(raw["update_id"])
        try:
            before = disk.read(self._aside) if self._aside.exists() else b""
            self._put_aside(before + _lines(map(_bare, batch)))
        except OSError as refused:
            _log.error("the disk took none of it: %s", type(refused).__name__)

    def forget(self, person: int) -> None:
        """Keep nothing of what this person wrote: what was set aside goes now, what is done with
        the end of the update in hand."""
        self._finished = REMEMBERED
        if not self._aside.exists():
            return
        try:
            rows = disk.read(self._aside).split(b"\n")
            self._put_aside(_lines(raw for raw in _read(rows) if not _is_about(raw, person)))
        except OSError as refused:
            _log.error("what was set aside could not be forgotten: %s", type(refused).__name__)

    def close(self) -> None:
        self._let_go()

    # -- the file -----------------------------------------------------------------------------

    def _records(self) -> Iterator[Json]:
        """What was written whole; of a line that was torn, or is no longer as it was written,
        nothing is believed. A file that can't be read is moved out of the way, as it is."""
        try:
            data = disk.read(self._path)
        except FileNotFoundError:
            return
        except OSError as refused:
            _log.error("the inbox can't be read: %s", type(refused).__name__)
            with suppress(OSError):
                disk.move(self._path, self._path.with_suffix(".unread"))
            return
        lines = [raw for raw in data.split(b"\n") if raw]
        whole = [raw for raw in lines if is_sealed(raw)]
        if len(whole) < len(lines):
            _log.error("%d lines of the inbox are not whole", len(lines) - len(whole))
        yield from _read(whole)

    def _replay(self, record: Json) -> None:
        match record:
            case {"update": {"update_id": int() as number, **_rest}}:
                self._open[number] = record["update"]
            case {"begun": int() as number}:
                self._begun[number] = self._begun.get(number, 0) + 1
            case {"done": int() as number}:
                self._open.pop(number, None)
                self._done.append(number)

    def _start_anew(self) -> None:
        """Only what still waits, with how often it was begun, and the numbers of what is done."""
        lines: list[Json] = [{"done": number} for number in self._done]
        for number, raw in self._open.items():
            lines += [{"update": raw}, *[{"begun": number}] * self._begun.get(number, 0)]
        spare = self._folder / "spare"
        disk.make_folder(spare)
        disk.replace(self._path, spare, b"".join(map(_line, lines)))
        self._finished = 0

    def _tidy(self) -> None:
        """Written anew, without what is done."""
        self._let_go()
        try:
            self._start_anew()
        except OSError as refused:
            _log.warning("what is done could not be dropped: %s", type(refused).__name__)

    def _empty(self) -> None:
        try:
            disk.truncate(self._end())
            self._finished = 0
        except OSError:
            self._let_go()

    def _note(self, record: Json) -> None:
        try:
            disk.write(self._end(), _line(record))
        except OSError:
            self._let_go()

    def _end(self) -> int:
        if self._handle is None:
            if not self._path.exists():
                self._start_anew()
            self._handle = disk.open_end(self._path)
        return self._handle

    def _let_go(self) -> None:
        """A handle that failed once is not trusted again."""
        if self._handle is not None:
            disk.close(self._handle)
            self._handle = None

    def _put_aside(self, data: bytes) -> None:
        disk.replace(self._aside, self._folder / "spare", data)


def _bare(raw: Json) -> Json:
    """The update as it may lie about for longer: of what people write to an owner, who did not
    write to us, the number alone."""
    return {"update_id": raw["update_id"]} if _PRIVATE.intersection(raw) else raw


def _is_about(raw: object, person: int) -> bool:
    """Whether this person, or their private chat, is named anywhere in the update."""
    if isinstance(raw, list):
        return any(_is_about(one, person) for one in raw)
    if not isinstance(raw, dict):
        return False
    named = any(raw.get(key) == person for key in ("id", "chat", "from"))
    return named or any(_is_about(one, person) for one in raw.values())


def _line(record: Json) -> bytes:
    """The end of a line comes first: what was torn before it spoils itself alone."""
    return b"\n" + sealed(_json(record))


def _lines(records: Iterable[Json]) -> bytes:
    """As people read them, without a seal."""
    return b"".join(_json(one) + b"\n" for one in records)


def _json(record: Json) -> bytes:
    return json.dumps(record, separators=(",", ":")).encode()


def _read(rows: Iterable[bytes]) -> Iterator[Json]:
    for row in rows:
        with suppress(ValueError):
            yield json.loads(row)
