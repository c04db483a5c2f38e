"""The bytes of evidence: there before a line speaks of them, and gone only when nothing does."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from bot.actions.ports import FileStore, Lost, NotRecorded
from bot.domain.facts import ClientNamed, Fact, FileKept, Undone
from bot.domain.filing import Form
from bot.storage import disk
from bot.storage.books import Books
from bot.storage.files import REST, Files
from tests.storage.stories import DAY, START

OWNER = 7
PDF = b"%PDF-1.7 a contract"
SHA = sha256(PDF).hexdigest()
KEPT = FileKept(1, 1, SHA, "contract.pdf", Form.PDF, len(PDF), DAY)
LONG_AGO = timedelta(days=400)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    books = Books(tmp_path)
    yield books
    books.close()


@pytest.fixture
def files(tmp_path: Path, books: Books) -> Files:
    return Files(tmp_path, books)


def write(books: Books, *facts: Fact, days: int = 0) -> None:
    books.record(OWNER, facts, "", START + timedelta(days=days))


def lies(tmp_path: Path, sha: str = SHA) -> Path:
    return tmp_path / str(OWNER) / "files" / sha


def grown_old(path: Path, now: datetime) -> None:
    moment = (now - LONG_AGO).timestamp()
    os.utime(path, (moment, moment))


def test_the_files_are_what_the_port_asks_for(files: Files) -> None:
    port: FileStore = files
    assert port.keep(OWNER, PDF) == SHA
    assert port.read(OWNER, SHA) == PDF


def test_a_content_lies_under_its_own_name_for_the_owner_alone(
    files: Files, tmp_path: Path
) -> None:
    files.keep(OWNER, PDF)
    files.keep(OWNER, PDF)
    files.keep(8, b"other")
    assert [path.name for path in lies(tmp_path).parent.iterdir()] == [SHA]
    assert stat.S_IMODE(lies(tmp_path).stat().st_mode) == 0o600
    assert stat.S_IMODE(lies(tmp_path).parent.stat().st_mode) == 0o700
    with pytest.raises(Lost):
        files.read(8, SHA)


def test_a_file_before_the_first_word_is_no_damage(
    files: Files, books: Books, tmp_path: Path
) -> None:
    files.keep(OWNER, PDF)
    assert books.book(OWNER).step == 0
    write(books, ClientNamed(1, "Acme"), KEPT)
    assert books.book(OWNER).files[1].sha == SHA


def test_what_was_changed_on_disk_is_not_given_as_evidence(files: Files, tmp_path: Path) -> None:
    files.keep(OWNER, PDF)
    lies(tmp_path).write_bytes(b"%PDF-1.7 b contract")
    with pytest.raises(Lost):
        files.read(OWNER, SHA)


@pytest.mark.parametrize("sha", ["", "../journal", "0" * 63, SHA.upper(), f"{SHA}/.."])
def test_only_a_content_of_the_owners_can_be_asked_for(files: Files, sha: str) -> None:
    files.keep(OWNER, PDF)
    with pytest.raises(Lost):
        files.read(OWNER, sha)


def test_a_full_disk_leaves_nothing_half_made(
    files: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int, data: bytes) -> None:
        os.write(handle, data[:3])
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(disk, "write", full)
    with pytest.raises(NotRecorded):
        files.keep(OWNER, PDF)
    assert not lies(tmp_path).exists()
    assert list((tmp_path / "spare").iterdir()) == []


def test_a_file_in_the_book_stays_however_old(files: Files, books: Books, tmp_path: Path) -> None:
    files.keep(OWNER, PDF)
    write(books, ClientNamed(1, "Acme"), KEPT)
    grown_old(lies(tmp_path), START)
    files.sweep(OWNER, START)
    assert files.read(OWNER, SHA) == PDF


def test_what_nothing_speaks_of_goes_after_a_week(
    files: Files, books: Books, tmp_path: Path
) -> None:
    write(books, ClientNamed(1, "Acme"))
    files.keep(OWNER, PDF)
    came = datetime.fromtimestamp(lies(tmp_path).stat().st_mtime, UTC)
    files.sweep(OWNER, came + REST - timedelta(minutes=1))
    assert lies(tmp_path).exists()
    files.sweep(OWNER, came + REST)
    assert not lies(tmp_path).exists()


def test_an_undone_file_stays_while_a_backup_could_bring_it_back(
    files: Files, books: Books, tmp_path: Path
) -> None:
    files.keep(OWNER, PDF)
    write(books, ClientNamed(1, "Acme"), KEPT)
    write(books, Undone(1), days=1)
    grown_old(lies(tmp_path), START)
    files.sweep(OWNER, START + timedelta(days=1))
    assert lies(tmp_path).exists()
    for day in range(2, 10):  # seven days of backups, and the first is no longer among them
        write(books, ClientNamed(day, f"Client {day}"), days=day)
    files.sweep(OWNER, START + timedelta(days=10))
    assert not lies(tmp_path).exists()


def test_while_a_book_is_in_doubt_everything_stays(
    files: Files, books: Books, tmp_path: Path
) -> None:
    files.keep(OWNER, PDF)
    write(books, ClientNamed(1, "Acme"))
    books.close()
    journal = tmp_path / str(OWNER) / "journal"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join([lines[0], b"x" * 20 + b"\n", *lines[1:]]))
    later = Books(tmp_path)
    grown_old(lies(tmp_path), START)
    Files(tmp_path, later).sweep(OWNER, START)
    later.close()
    assert lies(tmp_path).exists()


def test_one_owner_is_looked_after_at_a_time(files: Files, books: Books, tmp_path: Path) -> None:
    for owner in (7, 8):
        books.record(owner, (ClientNamed(1, "Acme"),), "", START)
        files.keep(owner, PDF)
        grown_old(tmp_path / str(owner) / "files" / SHA, START)
    files.tend(START)
    assert [(tmp_path / str(one) / "files" / SHA).exists() for one in (7, 8)] == [False, True]
    files.tend(START)
    assert not (tmp_path / "8" / "files" / SHA).exists()


def test_who_is_forgotten_leaves_no_file(files: Files, books: Books, tmp_path: Path) -> None:
    files.keep(OWNER, PDF)
    write(books, ClientNamed(1, "Acme"), KEPT)
    books.forget(OWNER)
    assert not (tmp_path / str(OWNER)).exists()
