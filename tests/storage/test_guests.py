"""The list of guests: on disk before the book says so, and never more than the books say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.actions.ports import Guest
from bot.domain.facts import ClientNamed, Joined
from bot.storage.books import Books

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY = date(2026, 3, 2)
FACTS = (ClientNamed(1, "Acme"), Joined(1, 4242, "aB3", DAY))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def books(folder: Path) -> Iterator[Books]:
    found = Books(folder)
    found.record(7, FACTS, "k", NOW)
    yield found
    found.close()


def opened(folder: Path, books: Books) -> Books:
    books.close()
    return Books(folder)


def test_who_came_in_is_known_by_chat_and_by_link_after_a_start(folder: Path, books: Books) -> None:
    again = opened(folder, books)
    assert again.guests.of(4242) == (Guest(7, 1, 4242, "aB3"),)
    assert again.guests.at("aB3") == Guest(7, 1, 4242, "aB3")
    assert again.guests.of(4243) == () and again.guests.at("xyz") is None
    again.close()


def test_one_chat_may_be_the_client_of_two_owners(books: Books) -> None:
    books.record(8, (ClientNamed(1, "Bo"), Joined(1, 4242, "cD4", DAY)), "k", NOW)
    assert [one.owner for one in books.guests.of(4242)] == [7, 8]


def test_what_is_rewritten_or_forgotten_leaves_the_list(folder: Path, books: Books) -> None:
    books.record(8, (ClientNamed(1, "Bo"), Joined(1, 4242, "cD4", DAY)), "k", NOW)
    lines = books.lines(7)
    books.rewrite(7, (*lines[:-1], type(lines[0])(1, NOW, "k", (ClientNamed(1, "client 1"),))))
    assert [one.owner for one in books.guests.of(4242)] == [8]
    books.forget(8)
    assert books.guests.of(4242) == ()
    assert b"4242" not in (folder / "guests.json").read_bytes()


def test_a_backup_brings_its_guests_back(books: Books) -> None:
    (day,) = books.backups(7)
    books.start_anew(7)
    assert books.guests.of(4242) == ()
    books.restore(7, day)
    assert books.guests.of(4242) == (Guest(7, 1, 4242, "aB3"),)


@pytest.mark.parametrize("spoilt", [b"", b"{", b"[]", b'[[7, 1, 9999, "aB3"]]', b"17"])
def test_a_list_that_is_lost_is_found_in_the_books(
    folder: Path, books: Books, spoilt: bytes
) -> None:
    books.close()
    (folder / "guests.json").write_bytes(spoilt)
    again = Books(folder)
    assert again.guests.of(4242) == (Guest(7, 1, 4242, "aB3"),)
    again.close()


@pytest.mark.parametrize("gone", [True, False])
def test_a_list_older_than_a_book_or_gone_follows_it_once_it_is_opened(
    tmp_path: Path, folder: Path, books: Books, gone: bool
) -> None:
    books.close()
    (folder / "guests.json").unlink()
    if not gone:  # as in a copy of the store that was made while the client came in
        before = Books(tmp_path / "before")
        before.record(9, FACTS, "k", NOW)
        before.forget(9)
        before.close()
        (tmp_path / "before" / "guests.json").rename(folder / "guests.json")
    again = Books(folder)
    assert again.book(7).step
    assert again.guests.of(4242) == (Guest(7, 1, 4242, "aB3"),)
    again.close()


def test_the_list_is_closed_to_others(folder: Path, books: Books) -> None:
    assert (folder / "guests.json").stat().st_mode & 0o777 == 0o600
    assert books.owners() == [7]
