"""The month: what came in, what is expected, what is late, and what it lacks."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.book import Book
from bot.domain.cash import Shortfall, cash
from bot.domain.money import Money
from bot.domain.people import Setting
from tests.actions.shelf import Office, day, kroner


def owner_with(book: Book, **settings: str) -> Book:
    owner = book.owner
    for name, value in settings.items():
        owner = owner.with_setting(Setting(name), value)
    return replace(book, owner=owner)


def test_expected_is_what_falls_due_this_month_and_no_later() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 0)
    office.owes("Bob", kroner("250.50"), 29)
    office.owes("Dana", kroner(900), 30)
    assert cash(office.book, day(0)).expected == (kroner("750.50"),)


def test_what_is_late_is_not_counted_on() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -4)
    month = cash(office.book, day(0))
    assert month.expected == ()
    assert month.late == (kroner(500),)


def test_a_promise_takes_the_place_of_what_it_covers() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -4)
    office.hear("Acme will pay everything on 20 June")
    month = cash(office.book, day(0))
    assert month.expected == (kroner(500),)
    assert month.late == ()


def test_a_promise_of_a_part_leaves_the_rest_late() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -4)
    office.hear("Acme will pay 200 on 20 June")
    month = cash(office.book, day(0))
    assert month.expected == (kroner(200),)
    assert month.late == (kroner(300),)


def test_a_promise_for_next_month_is_neither_expected_nor_late() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -4)
    office.hear("Acme will pay everything on 4 July")
    month = cash(office.book, day(0))
    assert (month.expected, month.late) == ((), ())


def test_no_currency_is_converted() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 3)
    office.owes("Bob", Money.of(70, "EUR"), 3)
    assert cash(office.book, day(0)).expected == (kroner(500), Money.of(70, "EUR"))


def test_the_gap_is_what_a_month_costs_less_what_came_and_comes() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 3)
    office.owes("Bob", kroner(200), 3)
    office.pays("Bob", kroner(200))
    book = owner_with(office.book, costs="1000.00 DKK", reserve="250.00 DKK")
    (gap,) = cash(book, day(0)).gaps
    assert gap == Shortfall(kroner(300), kroner(1000), kroner(250))
    assert gap.short == kroner(50)


def test_without_costs_the_reserve_stands_against_what_is_late() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -4)
    book = owner_with(office.book, reserve="800.00 DKK, 90.00 EUR")
    late, nothing = cash(book, day(0)).gaps
    assert late == Shortfall(kroner(500), None, kroner(800))
    assert late.short == kroner(0)
    assert nothing.lacking == Money.zero("EUR")
