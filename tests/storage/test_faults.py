"""A disk that refuses or a process that dies, at every single system call in turn.

What was answered for is there; what was not recorded was told so; and when the disk is well again
the books go on without a restart.
"""

import errno
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from bot.actions.ports import NotRecorded, Unreadable
from bot.domain.book import Book, fold
from bot.domain.facts import ClientNamed, Fact, Line, Undone
from bot.storage import opened
from bot.storage.books import Books
from tests.storage.faults import Faults, die, refuse
from tests.storage.stories import START, change

OWNER = 7
FIRST = START - timedelta(days=400)


@pytest.fixture(autouse=True)
def checkpoints_are_frequent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opened, "SHORT", 3)


def script(books: Books) -> Iterator[Line]:
    """A day's life of an owner: new, changed, undone, backed up, checkpointed. Yields what was
    answered for, as soon as it was."""
    random = Random(11)
    for number in range(9):
        at = FIRST + timedelta(days=number // 4, hours=number)
        try:
            book = books.book(OWNER)
            facts: list[Fact] = [Undone(book.step)] if number == 6 else change(random, book)
            after = books.record(OWNER, facts, f"{number}", at)
        except (NotRecorded, Unreadable):
            continue
        yield Line(after.step, at, f"{number}", tuple(facts))
        books.tend()


def check(books: Books, answered: list[Line]) -> Book:
    assert list(books.lines(OWNER)) == answered
    assert books.book(OWNER) == fold(answered)
    return books.book(OWNER)


ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS)


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "until it is mended"])
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: errno.errorcode[error])
def test_a_disk_that_refuses_any_call(tmp_path: Path, error: int, lasting: bool) -> None:
    place, struck = 0, True
    while struck:
        place += 1
        folder = tmp_path / str(place)
        books = Books(folder)
        faults = Faults(refuse(error), place, lasting)
        answered: list[Line] = []
        with faults.at_work():
            answered.extend(script(books))
        struck = faults.struck
        step = len(answered) + 1
        mended = books.record(OWNER, [ClientNamed(99, "Mended")], "", START)
        assert mended.step == step
        answered.append(Line(step, START, "", (ClientNamed(99, "Mended"),)))
        book = check(books, answered)
        books.close()
        books = Books(folder)
        assert check(books, answered) == book
        assert list((folder / "spare").iterdir()) == []
        books.close()
    assert place > 50


def test_a_refusal_is_told_and_nothing_else_happens_to_the_book(tmp_path: Path) -> None:
    books = Books(tmp_path)
    before = books.record(OWNER, [ClientNamed(1, "Acme")], "a", START)
    for error in ERRORS:
        with Faults(refuse(error), 1, lasting=True).at_work(), pytest.raises(NotRecorded):
            books.record(OWNER, [ClientNamed(2, "Beta")], "b", START)
        assert books.book(OWNER) == before
    books.close()
    books = Books(tmp_path)
    assert books.book(OWNER) == before
    books.close()


def test_after_a_failed_sync_the_journal_goes_on_in_a_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    books = Books(tmp_path)
    books.record(OWNER, [ClientNamed(1, "Acme")], "a", START)
    path = tmp_path / "7" / "journal"
    before, data = path.stat().st_ino, path.read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(os, "fdatasync", lambda handle: refuse(errno.EIO)("fdatasync", ()))
        with pytest.raises(NotRecorded):
            books.record(OWNER, [ClientNamed(2, "Beta")], "b", START)
    books.record(OWNER, [ClientNamed(2, "Gamma")], "c", START)
    assert path.stat().st_ino != before
    assert path.read_bytes().startswith(data)
    assert [line.key for line in books.lines(OWNER)] == ["a", "c"]
    after = path.stat().st_ino
    books.record(OWNER, [ClientNamed(3, "Delta")], "d", START)
    assert path.stat().st_ino == after
    books.close()


def test_after_a_failed_write_the_same_file_goes_on(tmp_path: Path) -> None:
    books = Books(tmp_path)
    books.record(OWNER, [ClientNamed(1, "Acme")], "a", START)
    books.record(OWNER, [ClientNamed(2, "Beta")], "b", START)
    path = tmp_path / "7" / "journal"
    before, data = path.stat().st_ino, path.read_bytes()
    with Faults(refuse(errno.ENOSPC), 1, lasting=False).at_work(), pytest.raises(NotRecorded):
        books.record(OWNER, [ClientNamed(3, "Gamma")], "c", START)
    assert path.read_bytes() == data
    books.record(OWNER, [ClientNamed(3, "Gamma")], "c", START)
    assert path.stat().st_ino == before
    books.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_process_that_dies_at_any_call(tmp_path: Path) -> None:
    place, status = 0, 9
    while status == 9:
        place += 1
        folder = tmp_path / str(place)
        answered, status = die_at(place, folder)
        books = Books(folder)
        lines = list(books.lines(OWNER))
        assert lines[: len(answered)] == answered
        assert len(lines) <= len(answered) + 1
        assert books.book(OWNER) == fold(lines)
        assert books.record(OWNER, [], "", START).step == len(lines) + 1
        books.close()
    assert status == 0
    assert place > 50


def die_at(place: int, folder: Path) -> tuple[list[Line], int]:
    """Run the script in a process of its own that dies at that call: what it answered for, and
    how it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            books = Books(folder)
            real = os.write
            with Faults(die, place, lasting=False).at_work():
                for _ in script(books):
                    real(writing, b".")
            os._exit(0)
        except BaseException:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        count = len(pipe.read())
    _, status = os.waitpid(child, 0)
    expected = Books(folder.with_name("expected"))
    answered = list(script(expected))[:count]
    expected.forget(OWNER)
    expected.close()
    return answered, os.waitstatus_to_exitcode(status)
