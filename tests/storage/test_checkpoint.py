"""A book from a checkpoint and the lines since is the book that the journal adds up to."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import TinyDB, where

from bot.domain.book import Book, fold
from bot.domain.facts import Fact, Undone
from bot.storage import checkpoint, documents, journal, opened
from bot.storage.books import Books
from bot.storage.checkpoint import Checkpoint
from bot.storage.journal import Mark
from tests.storage.stories import at, change, owed, write

OWNER = 7


def orders(book: Book) -> list[object]:
    """What equality of mappings does not see: the order in which a book names things."""
    pages = [
        [list(one.debts), list(one.settled), list(one.payments), list(one.credit)]
        for one in book.accounts.values()
    ]
    return [list(book.accounts), pages, list(book.drafts), list(book.keys)]


def next_facts(random: Random, book: Book) -> list[Fact]:
    if book.step and random.random() < 0.1:
        return [Undone(random.randint(1, book.step))]
    return change(random, book)


@given(seed=st.integers(0, 2**32), before=st.integers(0, 25), after=st.integers(0, 25))
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_checkpoint_and_tail_are_the_whole_journal(
    tmp_path: Path, seed: int, before: int, after: int
) -> None:
    random = Random(seed)
    store = tmp_path / f"{seed}.{before}.{after}"
    for count in (before, after):
        books = Books(store)
        for _ in range(count):
            book = books.book(OWNER)
            books.record(OWNER, next_facts(random, book), f"{book.step}", at(book.step))
            if random.random() < 0.1:
                books._open[OWNER].save()
        in_memory = books.book(OWNER)
        lines = books.lines(OWNER)
        assert in_memory == fold(lines)
        books._shut(OWNER)  # as if the process had died: no checkpoint at the end
        books.close()
        books = Books(store)
        assert books.book(OWNER) == in_memory
        assert orders(books.book(OWNER)) == orders(in_memory)
        books.close()


@pytest.fixture
def spare(tmp_path: Path) -> Path:
    (tmp_path / "spare").mkdir()
    return tmp_path / "spare"


@pytest.fixture
def saved(tmp_path: Path, spare: Path) -> Checkpoint:
    books = Books(tmp_path / "store")
    book = write(books, OWNER, Random(3), 80)
    books.close()
    mark = Mark(book.step, 12345, 67890)
    checkpoint.save(tmp_path / "book.json", spare, OWNER, book, mark)
    return Checkpoint(book, mark)


def test_a_checkpoint_comes_back_as_it_was(tmp_path: Path, spare: Path, saved: Checkpoint) -> None:
    assert checkpoint.load(tmp_path / "book.json", spare, OWNER) == saved


def test_tinydb_and_people_can_read_it(tmp_path: Path, saved: Checkpoint) -> None:
    account = next(one for one in saved.book.accounts.values() if "דנה" in one.client.name)
    with TinyDB(tmp_path / "book.json") as db:
        assert db.tables() == {
            "file",
            "book",
            "clients",
            "debts",
            "payments",
            "plans",
            "drafts",
        }
        found = db.table("clients").get(where("client")["name"] == account.client.name)
        debts = db.table("debts").search(where("client") == account.client.id)
    assert isinstance(found, dict)
    assert found["debts"] == list(account.debts)
    assert found["client"]["id"] == account.client.id
    held = {**account.debts, **account.settled}
    assert {row["id"]: (row["amount"]["minor"], row["amount"]["currency"]) for row in debts} == {
        debt.id: (debt.amount.minor, debt.amount.currency) for debt in held.values()
    }
    assert account.client.name in (tmp_path / "book.json").read_text("utf-8")


def test_with_any_byte_changed_it_is_as_if_it_were_not_there(
    tmp_path: Path, spare: Path, saved: Checkpoint
) -> None:
    path = tmp_path / "book.json"
    data = path.read_bytes()
    random = Random(1)
    for place in random.sample(range(len(data)), 300):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert checkpoint.load(path, spare, OWNER) is None
    for length in random.sample(range(len(data)), 50):
        path.write_bytes(data[:length])
        assert checkpoint.load(path, spare, OWNER) is None
    path.unlink()
    assert checkpoint.load(path, spare, OWNER) is None


def test_what_other_rules_have_folded_is_folded_again(
    tmp_path: Path, spare: Path, saved: Checkpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "rules", lambda: b"00000000")
    assert checkpoint.load(tmp_path / "book.json", spare, OWNER) is None


def test_it_is_written_when_the_tail_has_as_many_lines_as_there_are_debts(tmp_path: Path) -> None:
    books = Books(tmp_path / "store")
    path = tmp_path / "store" / "7" / "book.json"
    write(books, OWNER, Random(2), opened.SHORT - 1)
    books.tend()
    assert not path.exists()
    write(books, OWNER, Random(3), 1)
    books.tend()
    assert path.exists()
    assert (
        sum(len(one.debts) + len(one.settled) for one in books.book(OWNER).accounts.values())
        < opened.SHORT
    )
    first = path.read_bytes()
    write(books, OWNER, Random(4), opened.SHORT - 1)
    books.tend()
    assert path.read_bytes() == first
    write(books, OWNER, Random(5), 1)
    books.tend()
    assert path.read_bytes() != first
    books.close()


def test_a_book_with_many_debts_waits_for_as_many_lines(tmp_path: Path) -> None:
    books = Books(tmp_path / "store")
    write(books, OWNER, Random(2), 4)
    for _ in range(opened.SHORT):
        book = books.book(OWNER)
        new = owed(Random(book.step), book, 1)
        three = [replace(new, debt=new.debt + number) for number in range(3)]
        books.record(OWNER, three, "", at(book.step))
    books.tend()
    assert not (tmp_path / "store" / "7" / "book.json").exists()
    books.close()


def test_the_checkpoint_is_what_spares_the_folding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    books = Books(tmp_path / "store")
    book = write(books, OWNER, Random(2), 30)
    books.close()
    monkeypatch.setattr(opened, "fold", None)
    monkeypatch.setattr(journal, "_line", None)  # no line is left to be read
    books = Books(tmp_path / "store")
    assert books.book(OWNER) == book
    books.close()
