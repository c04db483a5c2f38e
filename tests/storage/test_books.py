"""Books: what is recorded stays, what cannot be read is never overwritten, and owners are apart."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from zlib import crc32

import pytest

from bot.actions.ports import Books as Port
from bot.actions.ports import Unreadable
from bot.domain.book import Book, fold
from bot.domain.drafts import State, Words
from bot.domain.facts import (
    ClientNamed,
    DraftClaimed,
    DraftProposed,
    DraftSending,
    Owed,
    Paid,
    Undone,
)
from bot.domain.money import Money
from bot.storage.books import Books
from bot.storage.lock import Locked
from tests.storage.stories import DAY, START, at, brief, change, write

OWNER = 7
NAMED = ClientNamed(1, "Acme")
OWED = Owed(1, 1, Money(450_000, "ILS"), DAY, DAY, "לוגו")


class Store:
    """A store's folder, and the books that one process after another opens on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.books = Books(folder)

    def file(self, name: str, owner: int = OWNER) -> Path:
        return self.folder / str(owner) / name

    def restart(self) -> Books:
        self.books.close()
        self.books = Books(self.folder)
        return self.books


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "deep" / "store")
    yield store
    store.books.close()


@pytest.fixture
def books(store: Store) -> Books:
    return store.books


def test_it_is_what_the_desk_needs(books: Books) -> None:
    port: Port = books
    assert port.book(OWNER) == Book()


def test_a_change_is_there_at_once_and_after_a_restart(books: Books, store: Store) -> None:
    after = books.record(OWNER, [NAMED, OWED], "7:1", START)
    assert after.accounts[1].balance() == (Money(450_000, "ILS"),)
    assert after.keys["7:1"].step == 1
    assert books.book(OWNER) == after
    assert store.restart().book(OWNER) == after


def test_looking_leaves_nothing_behind(books: Books, store: Store) -> None:
    assert books.book(OWNER) == Book()
    assert books.lines(OWNER) == ()
    assert books.owners() == []
    assert store.restart().owners() == []


def test_owners_are_apart(books: Books, store: Store) -> None:
    mine, theirs = write(books, 7, Random(1), 10), write(books, 1234567890123, Random(2), 12)
    assert books.owners() == [7, 1234567890123]
    store.restart()
    assert (books.book(7), books.book(1234567890123)) == (mine, theirs)


def test_undo_folds_the_journal_without_the_step(books: Books, store: Store) -> None:
    before = books.record(OWNER, [NAMED], "a", START)
    books.record(OWNER, [OWED], "b", START)
    undone = books.record(OWNER, [Undone(2)], "c", START)
    assert undone.accounts == before.accounts
    assert undone.numbers.debt == 1
    assert undone.step == 3
    assert undone == fold(books.lines(OWNER))
    assert store.restart().book(OWNER) == undone


def test_what_the_book_refuses_is_not_written(books: Books, store: Store) -> None:
    before = books.record(OWNER, [NAMED], "a", START)
    with pytest.raises(ValueError, match="work"):
        books.record(OWNER, [Owed(1, 1, Money(1, "ILS"), DAY, DAY, work=5)], "b", START)  # type: ignore[arg-type]
    assert books.book(OWNER) == before
    assert store.restart().book(OWNER) == before


def test_of_more_owners_than_are_kept_open_the_rest_are_closed(tmp_path: Path) -> None:
    books = Books(tmp_path / "store", open_at_most=3)
    for step in (1, 2):
        for number in range(1, 11):
            assert books.record(number, [NAMED], "", START).step == step
    assert len(books._open) == 3
    assert len(open_journals()) <= 3
    books.close()
    assert open_journals() == []


def open_journals() -> list[str]:
    folder = Path("/proc/self/fd")
    if not folder.exists():
        pytest.skip("this system does not list open files")
    names = []
    for link in folder.iterdir():
        try:
            names.append(str(link.readlink()))
        except FileNotFoundError:  # the handle of this very listing
            continue
    return [name for name in names if name.endswith("/journal")]


def test_everything_is_closed_to_others_whatever_the_umask(tmp_path: Path) -> None:
    store = tmp_path / "deep" / "store"
    before = os.umask(0)
    try:
        books = Books(store)
        write(books, OWNER, Random(1), 70)
        books.tend()
        books.start_anew(OWNER)
        books.record(OWNER, [NAMED], "", START + timedelta(days=2))
        books.close()
    finally:
        os.umask(before)
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in [store, *store.rglob("*")]}
    assert {path.name for path in modes} > {"lock", "journal", "book.json", "backups", "aside"}
    assert {path: mode for path, mode in modes.items() if path.is_dir() and mode != 0o700} == {}
    assert {path: mode for path, mode in modes.items() if path.is_file() and mode != 0o600} == {}


def test_a_folder_that_was_open_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Books(tmp_path).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


def test_half_made_files_are_swept_at_start(books: Books, store: Store) -> None:
    book = write(books, OWNER, Random(1), 5)
    books.close()
    (store.folder / "spare" / "123.4").write_bytes(b"half")
    (store.folder / "spare" / "gone" / "backups").mkdir(parents=True)
    (store.folder / "spare" / "gone" / "backups" / "2026-11-22").write_bytes(b"old")
    books = store.restart()
    assert list((store.folder / "spare").iterdir()) == []
    assert books.book(OWNER) == book


def test_a_second_process_is_turned_away_and_told_what_to_do(books: Books, store: Store) -> None:
    script = (
        "import sys, pathlib\n"
        "from bot.storage.books import Books\n"
        "from bot.storage.lock import Locked\n"
        "try:\n    Books(pathlib.Path(sys.argv[1]))\n"
        "except Locked as locked:\n    sys.exit(str(locked))\n"
    )
    command = [sys.executable, "-c", script, str(store.folder)]
    root = Path(__file__).parents[2]
    second = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert second.returncode == 1
    assert str(store.folder) in second.stderr
    assert "stop it first" in second.stderr
    with pytest.raises(Locked):
        Books(store.folder)
    books.record(OWNER, [NAMED], "", START)
    store.books.close()
    third = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert (third.returncode, third.stderr) == (0, "")
    books = store.restart()


def test_a_backup_is_kept_of_each_day_with_a_change_and_of_seven(books: Books) -> None:
    for day in range(0, 20, 2):
        for _ in range(3):
            books.record(OWNER, [NAMED], "", START + timedelta(days=day))
    days = [DAY + timedelta(days=day) for day in range(18, 4, -2)]
    assert list(books.backups(OWNER)) == [day.isoformat() for day in days]


def test_restoring_goes_on_from_that_day_and_sets_the_present_aside(
    books: Books, store: Store
) -> None:
    first = books.record(OWNER, [NAMED], "a", START)
    books.record(OWNER, [OWED], "b", START)
    monday = books.record(OWNER, [], "c", START + timedelta(days=1))
    last = write(books, OWNER, Random(1), 20)
    present = (store.file("journal")).read_bytes()
    monday_name = (DAY + timedelta(days=1)).isoformat()
    assert books.restore(OWNER, monday_name) == monday
    assert (store.file("aside") / "1").read_bytes() == present
    after = books.record(OWNER, [], "d", START + timedelta(days=2))
    assert after.step == 4
    assert store.restart().book(OWNER) == after
    assert books.restore(OWNER, DAY.isoformat()) == first
    assert sorted(path.name for path in (store.file("aside")).iterdir()) == ["1", "2"]
    assert last.step > 20


@pytest.mark.parametrize("day", ["2020-01-01", "", "../journal", "7", "2026-11-22/../../../x"])
def test_a_day_without_a_backup_is_refused_and_nothing_moves(
    books: Books, store: Store, day: str
) -> None:
    book = write(books, OWNER, Random(1), 5)
    with pytest.raises(Unreadable):
        books.restore(OWNER, day)
    assert books.book(OWNER) == book
    assert not (store.file("aside")).exists()


def test_after_a_restore_a_draft_on_its_way_still_is(books: Books) -> None:
    """The desk's own start-up looks for these and asks: nothing approved before goes by itself."""
    write(books, OWNER, Random(1), 1)
    account = next(iter(books.book(OWNER).accounts.values()))
    draft = DraftProposed(1, brief(Random(1), account), Words("Hello"), "dana@example.com")
    books.record(OWNER, [draft], "", START)
    books.record(OWNER, [DraftClaimed(1, 1), DraftSending(1)], "", START + timedelta(days=1))
    write(books, OWNER, Random(2), 5)
    restored = books.restore(OWNER, (DAY + timedelta(days=1)).isoformat())
    assert restored.drafts[1].state is State.SENDING


def test_a_damaged_book_is_told_each_time_and_left_as_it_is(books: Books, store: Store) -> None:
    good = write(books, 8, Random(2), 10)
    write(books, OWNER, Random(1), 10)
    store.books.close()
    path = store.file("journal")
    damaged = path.read_bytes().replace(b'"step":4', b'"step":5')
    path.write_bytes(damaged)
    books = store.restart()
    for _ in range(2):
        with pytest.raises(Unreadable) as told:
            books.book(OWNER)
        assert told.value.kept == (DAY.isoformat(),)
        with pytest.raises(Unreadable):
            books.record(OWNER, [NAMED], "", START)
        with pytest.raises(Unreadable):
            books.lines(OWNER)
    assert path.read_bytes() == damaged
    assert books.book(8) == good
    assert books.owners() == [7, 8]


def test_from_a_damaged_book_the_owner_can_go_back(store: Store) -> None:
    damaged = damage(store)
    books = store.books
    restored = books.restore(OWNER, DAY.isoformat())
    assert restored == fold(books.lines(OWNER))
    assert restored.step >= 1
    assert (store.file("aside") / "1").read_bytes() == damaged


def test_from_a_damaged_book_the_owner_can_start_anew(store: Store) -> None:
    damaged = damage(store)
    books = store.books
    assert books.start_anew(OWNER) == Book()
    assert (store.file("aside") / "1").read_bytes() == damaged
    assert store.restart().book(OWNER) == Book()
    after = books.record(OWNER, [NAMED], "", START)
    assert after.step == 1
    assert store.restart().book(OWNER) == after
    assert books.restore(OWNER, DAY.isoformat()).step >= 1


def damage(store: Store) -> bytes:
    books = store.books
    write(books, OWNER, Random(1), 10)
    store.books.close()
    path = store.file("journal")
    damaged = path.read_bytes()[:200] + bytes(50) + path.read_bytes()[250:]
    path.write_bytes(damaged)
    books = store.restart()
    with pytest.raises(Unreadable):
        books.book(OWNER)
    return damaged


def test_a_missing_journal_is_not_an_empty_book(books: Books, store: Store) -> None:
    write(books, OWNER, Random(1), 10)
    store.books.close()
    (store.file("journal")).unlink()
    books = store.restart()
    with pytest.raises(Unreadable):
        books.book(OWNER)


def test_a_later_versions_file_is_left_alone(books: Books, store: Store) -> None:
    write(books, OWNER, Random(1), 3)
    store.books.close()
    path = store.file("journal")
    *lines, last = path.read_bytes().splitlines(keepends=True)
    (store.file("book.json")).unlink()
    body = last[: last.rindex(b',"sum"')].replace(b'"schema":1', b'"schema":2')
    path.write_bytes(b"".join(lines) + b'%b,"sum":"%08x"}\n' % (body, crc32(body)))
    later = path.read_bytes()
    books = store.restart()
    with pytest.raises(Unreadable) as told:
        books.record(OWNER, [NAMED], "", START)
    assert told.value.kept == ()
    assert path.read_bytes() == later


def test_forgetting_leaves_nothing(books: Books, store: Store) -> None:
    books.record(OWNER, [ClientNamed(1, "Canary Ltd")], "", START)
    books.record(OWNER, [OWED], "", START + timedelta(days=1))
    books.start_anew(OWNER)
    books.record(OWNER, [ClientNamed(1, "Canary Ltd")], "", START)
    other = write(books, 8, Random(1), 5)
    books.forget(OWNER)
    assert books.owners() == [8]
    files = [path for path in store.folder.rglob("*") if path.is_file()]
    assert [path for path in files if b"Canary" in path.read_bytes()] == []
    assert books.book(OWNER) == Book()
    assert books.record(OWNER, [NAMED], "", START).step == 1
    assert books.book(8) == other
    books.forget(999)


def test_a_journal_is_never_shortened_by_a_checkpoint(books: Books, store: Store) -> None:
    write(books, OWNER, Random(1), 70)
    before = (store.file("journal")).read_bytes()
    books.tend()
    store.restart()
    write(books, OWNER, Random(2), 5)
    assert (store.file("journal")).read_bytes().startswith(before)
    assert fold(books.lines(OWNER)) == books.book(OWNER)


def test_a_change_without_facts_still_remembers_its_cause(books: Books) -> None:
    assert books.record(OWNER, [], "7:1", START).keys["7:1"].step == 1


def test_a_payment_is_one_write_and_one_sync(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    write(books, OWNER, Random(1), 30)
    calls: list[tuple[str, int]] = []
    real_write, real_sync = os.write, os.fdatasync

    def counted_write(handle: int, data: bytes) -> int:
        calls.append(("write", len(data)))
        return real_write(handle, data)

    def counted_sync(handle: int) -> None:
        calls.append(("sync", 0))
        real_sync(handle)

    book = books.book(OWNER)
    paid = next(
        facts for seed in range(1000) if isinstance((facts := change(Random(seed), book))[0], Paid)
    )
    monkeypatch.setattr(os, "write", counted_write)
    monkeypatch.setattr(os, "fdatasync", counted_sync)
    books.record(OWNER, paid, "7:123456", at(book.step - 1))
    assert [name for name, _ in calls] == ["write", "sync"]
    assert 0 < calls[0][1] <= 512
