"""A journal rewritten without a client: whole before, whole after, and no older copy left."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from shutil import copytree

import pytest

from bot.actions.ports import NotRecorded
from bot.domain.book import fold
from bot.domain.facts import ClientNamed, Fact, Forgotten, Line, Owed
from bot.domain.forgetting import without
from bot.domain.money import Money
from bot.storage import opened
from bot.storage.books import Books
from tests.storage.faults import Faults, die, refuse
from tests.storage.stories import START

OWNER = 7
NAME = "Zipporah Quux"
ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS)


@pytest.fixture(autouse=True)
def checkpoints_are_frequent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opened, "SHORT", 3)


def filled(folder: Path) -> Books:
    """A book of three days, with its backups, a checkpoint, a torn end and a journal set aside."""
    books = Books(folder)
    for number in range(6):
        day = START + timedelta(days=number // 2)
        name = NAME if number == 0 else f"Client {number}"
        facts: list[Fact] = [
            ClientNamed(number + 1, name),
            Owed(number + 1, number + 1, Money.of(50, "EUR"), day.date(), day.date(), name),
        ]
        books.record(OWNER, facts, f"{number}", day)
        books.tend()
    path = folder / str(OWNER)
    (path / "aside").mkdir(exist_ok=True)
    (path / "aside" / "1").write_bytes((path / "journal").read_bytes())
    (path / "journal.torn").write_text(NAME)
    return books


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Such a folder, to be copied."""
    folder = tmp_path_factory.mktemp("made")
    filled(folder).close()
    return folder


def copied(made: Path, folder: Path) -> Books:
    copytree(made, folder)
    return Books(folder)


def rewritten(lines: Sequence[Line]) -> tuple[Line, ...]:
    left = without(lines, 1, "client no. 1")
    gone = Forgotten(1, START.date(), 0, 0, 0, 0)
    return (*left, Line(len(left) + 1, START + timedelta(days=3), "tap", (gone,)))


def holding(folder: Path) -> Iterator[Path]:
    """The files in which the name stands."""
    for path in folder.rglob("*"):
        if path.is_file() and NAME.encode() in path.read_bytes():
            yield path


def test_nothing_in_the_folder_tells_of_the_client(tmp_path: Path) -> None:
    books = filled(tmp_path)
    names = {path.name for path in holding(tmp_path)}
    assert {"journal", "book.json", "journal.torn", "1"} <= names and len(names) > 5
    lines = rewritten(books.lines(OWNER))
    book = books.rewrite(OWNER, lines)
    assert list(holding(tmp_path)) == []
    assert books.lines(OWNER) == lines and book == books.book(OWNER) == fold(lines)
    assert list(books.backups(OWNER)) == [str(lines[-1].at.date())]
    books.close()
    assert list(holding(tmp_path)) == []


def test_the_book_goes_on_from_there(tmp_path: Path) -> None:
    books = filled(tmp_path)
    lines = rewritten(books.lines(OWNER))
    books.rewrite(OWNER, lines)
    after = books.record(OWNER, [ClientNamed(9, "Later")], "later", START + timedelta(days=4))
    assert after.step == len(lines) + 1
    books.close()
    books = Books(tmp_path)
    assert books.book(OWNER) == after
    assert books.restore(OWNER, str(lines[-1].at.date())).step == len(lines)
    books.close()


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "until it is mended"])
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: errno.errorcode[error])
def test_a_disk_that_refuses_any_call(
    tmp_path: Path, made: Path, error: int, lasting: bool
) -> None:
    place, struck = 0, True
    while struck:
        place += 1
        folder = tmp_path / str(place)
        books = copied(made, folder)
        before, told = books.lines(OWNER), True
        after = rewritten(before)
        faults = Faults(refuse(error), place, lasting)
        with faults.at_work():
            try:
                books.rewrite(OWNER, after)
            except NotRecorded:
                told = False
        struck = faults.struck
        if told:
            assert books.lines(OWNER) == after
            assert list(holding(folder)) == []
        assert books.lines(OWNER) in (before, after)
        books.rewrite(OWNER, after)
        assert list(holding(folder)) == []
        books.close()
    assert place > 12


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("whole", [False, True], ids=["a client", "everything"])
def test_a_process_that_dies_at_any_call(tmp_path: Path, made: Path, whole: bool) -> None:
    place, status = 0, 9
    before: tuple[Line, ...] = ()
    left: tuple[Line, ...] = ()
    while status == 9:
        place += 1
        folder = tmp_path / str(place)
        books = copied(made, folder)
        before = tuple(books.lines(OWNER))
        after = rewritten(before)
        books.close()
        status = die_at(place, folder, after, whole)
        books = Books(folder)
        left = tuple(books.lines(OWNER))
        assert left in (before, () if whole else after)
        if left != before or status == 0:
            assert list(holding(folder)) == []
        books.close()
    assert status == 0 and left != before
    assert place > 4


def die_at(place: int, folder: Path, lines: Sequence[Line], whole: bool) -> int:
    """Rewrite, or forget, in a process of its own that dies at that call: how it ended."""
    child = os.fork()
    if not child:
        try:
            books = Books(folder)
            with Faults(die, place, lasting=False).at_work():
                if whole:
                    books.forget(OWNER)
                else:
                    books.rewrite(OWNER, lines)
            os._exit(0)
        except BaseException:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)
