"""A book that can't be read: a backup takes its place, and old buttons never meet new drafts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.actions.desk import Desk
from bot.actions.house import House
from bot.domain.answers import BookOpened, BookSetAside, Closed
from bot.domain.country import Country
from bot.domain.drafts import Brief, Outcome, Reached, State, Words
from bot.domain.intents import AddDebt, Approve, DraftFor, Restore, SetContact, StartAnew, Who
from bot.domain.money import Money
from bot.domain.people import Setting
from bot.storage.books import Books

OWNER = 7
MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.moment = MONDAY

    def now(self) -> datetime:
        return self.moment


def write(brief: Brief) -> Words:
    return Words(f"Hello {brief.name}")


@pytest.fixture
def opened() -> Iterator[list[Books]]:
    books: list[Books] = []
    yield books
    for one in books:
        with suppress(OSError):
            one.close()


@pytest.fixture
def books(tmp_path: Path, opened: list[Books]) -> Books:
    return open_books(tmp_path, opened)


def open_books(tmp_path: Path, opened: list[Books]) -> Books:
    """The books of this test's store; the ones before let go of it first."""
    while opened:
        opened.pop().close()
    opened.append(Books(tmp_path / "store"))
    return opened[-1]


def desk_over(books: Books, clock: Clock) -> Desk:
    places = {"GB": Country("GB", "en", "Europe/London", "GBP")}
    return Desk(
        books, clock, House(write, lambda code: places[code], {Setting.COUNTRY: "GB"}, True)
    )


def damage(tmp_path: Path) -> None:
    journal = next((tmp_path / "store" / str(OWNER)).glob("journal*"))
    whole = journal.read_bytes()
    journal.write_bytes(whole[:200] + bytes(50) + whole[250:])


def test_a_readable_book_is_never_replaced(books: Books) -> None:
    desk = desk_over(books, Clock())
    desk.press(OWNER, AddDebt(Who("Acme"), Money.of(500, "GBP")), "1:1")

    assert desk.press(OWNER, StartAnew(), "1:2") == (Closed(),)
    assert desk.press(OWNER, Restore("2026-03-02"), "1:3") == (Closed(),)
    assert desk.book(OWNER).names() == ("Acme",)


def test_after_going_back_no_number_on_an_old_button_is_given_again(
    books: Books, opened: list[Books], tmp_path: Path
) -> None:
    clock = Clock()
    desk = desk_over(books, clock)
    desk.press(OWNER, AddDebt(Who("Acme"), Money.of(500, "GBP")), "1:1")
    clock.moment += timedelta(days=1)
    desk.press(OWNER, AddDebt(Who("Bob"), Money.of(70, "GBP")), "1:2")
    desk.press(OWNER, DraftFor(1), "1:3")
    lost = max(desk.book(OWNER).drafts)
    damage(tmp_path)
    desk = desk_over(open_books(tmp_path, opened), clock)
    (told,) = desk.hear(OWNER, "who owes me?", "1:4")
    assert isinstance(told, BookSetAside)

    assert desk.press(OWNER, Restore(told.days[0]), "1:5") == (BookOpened(told.days[0]),)

    desk.press(OWNER, DraftFor(1), "1:6")
    assert "Acme" in desk.book(OWNER).names()
    assert min(desk.book(OWNER).drafts) > lost


def test_after_going_back_nothing_is_tried_again_by_itself(
    books: Books, opened: list[Books], tmp_path: Path
) -> None:
    """The courier lives on, and has the letter down for another try."""
    clock = Clock()
    desk = desk_over(books, clock)
    desk.press(OWNER, AddDebt(Who("Acme"), Money.of(500, "GBP")), "1:1")
    desk.press(OWNER, SetContact(Who("Acme"), email="dana@client.example"), "1:2")
    desk.press(OWNER, DraftFor(1), "1:3")
    desk.press(OWNER, Approve(1, 1), "1:4")
    clock.moment += timedelta(days=1)
    desk.settle(OWNER, 1, Outcome(Reached.NOT_SENT, "connect"))  # the first change of a day
    desk.press(OWNER, AddDebt(Who("Bob"), Money.of(70, "GBP")), "1:5")
    books.close()
    damage(tmp_path)
    with suppress(IndexError):
        opened.pop()
    desk._books = open_books(tmp_path, opened)
    desk.press(OWNER, Restore("2026-03-03"), "1:6")
    assert desk.draft(OWNER, 1).state is State.NOT_SENT
    assert not desk.reclaim(OWNER, 1)
    assert desk.draft(OWNER, 1).state is State.NOT_SENT


def test_a_fresh_start_knows_the_owner_again(
    books: Books, opened: list[Books], tmp_path: Path
) -> None:
    desk = desk_over(books, Clock())
    desk.press(OWNER, AddDebt(Who("Acme"), Money.of(500, "GBP")), "1:1")
    desk.press(OWNER, AddDebt(Who("Acme"), Money.of(70, "GBP")), "1:2")
    damage(tmp_path)
    desk = desk_over(open_books(tmp_path, opened), Clock())

    assert desk.press(OWNER, StartAnew(), "1:3") == (BookOpened(None),)
    assert desk.book(OWNER).names() == ()
    assert desk.book(OWNER).owner.currency == "GBP"
