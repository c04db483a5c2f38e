"""B: the ledger's store. A payment recorded so that it lasts, and a ledger opened."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import count, cycle
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

import msgspec
from tinydb import TinyDB

from bench.pairs import WALL, Measured, Row, Work, compare, counted
from bot.domain.facts import ClientNamed, Fact, Line, Owed, Paid, Part
from bot.domain.money import Money
from bot.storage import checkpoint, codec, disk, journal, opened
from bot.storage.books import Books
from bot.storage.journal import Mark
from bot.storage.shelf import Shelf

START: Final = datetime(2026, 11, 22, tzinfo=UTC)
LONG_AGO: Final = START - timedelta(days=365)
OWNERS: Final = range(1, 6)
TAIL: Final = 256


def setting_up(debts: int) -> list[list[Fact]]:
    """A ledger's first changes: a client for every four debts."""
    clients = max(1, debts // 4)
    named: list[list[Fact]] = [[ClientNamed(n, f"Client {n}")] for n in range(1, clients + 1)]
    owed: list[list[Fact]] = [
        [
            Owed(
                n,
                n % clients + 1,
                Money(10**8, "ILS"),
                date(2026, 1, 1) + timedelta(days=n % 300),
                date(2026, 1, 1),
                "logo",
            )
        ]
        for n in range(1, debts + 1)
    ]
    return named + owed


def payment(number: int, debts: int) -> list[Fact]:
    debt = number * 7 % debts + 1
    part = Part(debt, Money(100, "ILS"))
    client = debt % max(1, debts // 4) + 1
    return [Paid(number, client, Money(100, "ILS"), date(2026, 11, 22), (part,))]


def lines(changes: list[list[Fact]]) -> list[Line]:
    return [
        Line(step, LONG_AGO + timedelta(hours=step / 2), f"7:{step}", tuple(facts))
        for step, facts in enumerate(changes, 1)
    ]


def write_journal(folder: Path, owner: int, changes: list[list[Fact]]) -> Mark:
    """The journal as the store would have written it, without a sync for every line."""
    data = journal.header(owner)
    mark = Mark().past(data, steps=0)
    for line in lines(changes):
        raw = journal.as_line(codec.encode(line))
        data += raw
        mark = mark.past(raw)
    shelf = Shelf(folder, owner)
    disk.make_folder(shelf.folder)
    shelf.journal.write_bytes(data)
    return mark


@contextmanager
def folder() -> Iterator[Path]:
    """A folder on the disk that the project stands on: a memory disk would flatter nobody."""
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as name:
        yield Path(name)


@contextmanager
def payments(debts: int) -> Iterator[Work]:
    """Record one payment, durably, in one of five ledgers in turn."""
    with folder() as store:
        for owner in OWNERS:
            write_journal(store, owner, setting_up(debts))
        books = Books(store)
        numbers, owners = count(1), cycle(OWNERS)

        def record() -> None:
            number = next(numbers)
            moment = START + timedelta(seconds=number)
            books.record(next(owners), payment(number, debts), f"7:{number}", moment)

        for _ in OWNERS:
            record()  # the day's backup
        yield record
        books.close()


@contextmanager
def bare(size: int) -> Iterator[Work]:
    """Append as many bytes to a file, and sync."""
    with folder() as place:
        handle = os.open(place / "bare", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        data = b"x" * size

        def append() -> None:
            os.write(handle, data)
            os.fdatasync(handle)

        yield append
        os.close(handle)


def line_size() -> int:
    line = Line(1251, START, "7:123456", tuple(payment(1251, 1000)))
    return len(journal.as_line(codec.encode(line)))


def b1() -> Measured:
    with payments(1000) as ours, bare(line_size()) as base:
        return compare(ours, base, WALL)


def b2() -> Measured:
    with payments(10_000) as large, payments(10) as small:
        return compare(large, small, WALL)


def b2c() -> Measured:
    calls: list[tuple[str, int]] = []
    real = {name: getattr(os, name) for name in ("write", "fdatasync", "fsync")}

    def counting(name: str) -> Callable[..., Any]:
        def call(handle: int, *data: bytes) -> Any:
            calls.append((name, sum(map(len, data))))
            return real[name](handle, *data)

        return call

    with payments(1000) as record:
        patches = [patch.object(os, name, counting(name)) for name in real]
        for one in patches:
            one.start()
        record()
        for one in patches:
            one.stop()
    writes = [size for name, size in calls if name == "write"]
    syncs = len(calls) - len(writes)
    text = f"{syncs}, {len(writes)}, {sum(writes)} B"
    exact = syncs == len(writes) == 1
    return counted(sum(writes) if exact else float("inf"), text)


def b3() -> Measured:
    with folder() as place, payments(1000) as ours, TinyDB(place / "db.json") as db:
        rows = ({"id": n, "client": n // 4, "minor": 10**8, "paid": 0} for n in range(1, 1001))
        more = {"currency": "ILS", "due": "2026-01-01", "entered": "2026-01-01", "work": "logo"}
        db.insert_multiple({**row, **more, "disputed": False} for row in rows)
        numbers = count(1)

        def update() -> None:
            number = next(numbers)
            db.update({"paid": 100 * number}, doc_ids=[number % 1000 + 1])

        return compare(update, ours, WALL)


@contextmanager
def saved_ledger() -> Iterator[Shelf]:
    """A ledger of 1,000 debts with a checkpoint, and 256 payments since."""
    with folder() as store:
        shelf = Shelf(store, 7)
        disk.make_folder(shelf.spare)
        mark = write_journal(store, 7, setting_up(1000))
        checkpoint.save(shelf.checkpoint, shelf.spare, 7, opened.opened(shelf).book, mark)
        since = [payment(number, 1000) for number in range(1, TAIL + 1)]
        write_journal(store, 7, setting_up(1000) + since)
        yield shelf


def b5() -> Measured:
    with saved_ledger() as shelf:
        tables = msgspec.json.Decoder(checkpoint.Tables)
        data = shelf.checkpoint.read_bytes()
        tail = shelf.journal.read_bytes().splitlines()[-TAIL:]

        def decode() -> None:
            tables.decode(data)
            for line in tail:
                codec.decode(line)

        def ours() -> None:
            assert opened.opened(shelf).saved == 1250

        return compare(ours, decode)


ROWS: Final = (
    Row("B1", "durable payment, 1k debts / append and fdatasync of as many bytes", "≤", 1.25, b1),
    Row("B2", "durable payment, 10k debts / 10 debts", "≤", 1.25, b2),
    Row("B2c", "a payment's syncs, writes, bytes: 1, 1 and", "≤", 512, b2c),
    Row("B3", "TinyDB's own storage / ours, 1k debts", "≥", 15, b3),
    Row("B5", "open 1k debts and 256 lines since / decode the same with msgspec", "≤", 3, b5),
)
