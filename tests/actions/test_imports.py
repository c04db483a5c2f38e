"""Debts from a table at the desk: shown first, added in one line at one tap, and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.actions.nudge import A_DAY
from bot.domain.answers import (
    Asking,
    Closed,
    Dropped,
    ImportNoted,
    Noted,
    NothingToAdd,
    NotUndone,
    UndoneNote,
)
from bot.domain.facts import CreditUsed, Imported, Owed
from bot.domain.intents import (
    AddDebts,
    Cancel,
    Confirm,
    Decline,
    Piece,
    RecordPayment,
    Row,
    SetContact,
    SetTerms,
    Undo,
    Who,
    WhoOwes,
)
from bot.domain.money import Money
from bot.domain.people import Setting
from tests.actions.shelf import Office, day, kroner

ROWS = (
    Row(2, "Acme", kroner("1250"), day(-10), day(-40), "logo", "1001", "books@acme.example"),
    Row(3, "Dana", kroner("80"), None, day(-5), "", "1002", "", "+4520654321"),
    Row(4, "acme", kroner("300.50"), day(20), None, "site"),
)
TABLE = AddDebts("march.xlsx", ROWS, closed=2)


def shown(office: Office, table: AddDebts = TABLE) -> AddDebts:
    """What the owner sees of it before anything is written."""
    (asking,) = office.press(table)
    assert isinstance(asking, Asking) and asking.question.piece is Piece.ROWS, asking
    command = asking.question.command
    assert isinstance(command, AddDebts)
    return command


def added(office: Office, table: AddDebts = TABLE) -> Noted:
    shown(office, table)
    (told,) = office.press(Confirm(office.book.asked))
    assert isinstance(told, Noted), told
    return told


def test_a_table_is_shown_and_nothing_is_added() -> None:
    office = Office()
    found = shown(office)
    assert (len(found.rows), found.clients, found.known, found.closed) == (3, 2, 0, 2)
    assert office.book.accounts == {}


def test_a_tap_adds_it_all_in_one_line() -> None:
    office = Office()
    before = len(office.lines)
    told = added(office)
    assert len(office.lines) == before + 2  # the question, and the debts
    sums = (kroner("1630.50"),)
    assert told.note == ImportNoted("march.xlsx", 3, 2, sums, late=1)
    assert told.step == len(office.lines)
    acme, dana = office.account("Acme"), office.account("Dana")
    found = [(debt.amount, debt.due, debt.work) for debt in acme.debts.values()]
    assert found == [
        (kroner("1250"), day(-10), "logo (1001)"), (kroner("300.50"), day(20), "site"),
    ]  # fmt: skip
    assert (acme.client.email, dana.client.phone) == ("books@acme.example", "+4520654321")
    assert [debt.work for debt in dana.debts.values()] == ["invoice 1002"]


def test_without_a_due_date_the_terms_count_from_the_invoices_own_day() -> None:
    office = Office()
    office.owes("Acme", kroner(1))
    office.press(SetTerms(Who("Acme"), "net 14 days"))
    rows = (
        Row(2, "Dana", kroner(80), None, day(-5)), Row(3, "Noa", kroner(80)),
        Row(4, "Acme", kroner(80), None, day(-5)),
    )  # fmt: skip
    found = shown(office, AddDebts("a.csv", rows))
    assert [row.due for row in found.rows] == [day(25), day(30), day(9)]


def test_one_tap_takes_it_all_back() -> None:
    office = Office()
    before = office.book.accounts
    told = added(office)
    (note,) = office.press(Undo(told.step))
    assert note == UndoneNote(None, "Imported")
    assert office.book.accounts == before
    assert added(office).note == told.note  # and it can be added anew


def test_undo_in_words_takes_it_back_too() -> None:
    office = Office()
    added(office)
    assert any(isinstance(answer, UndoneNote) for answer in office.hear("undo"))
    assert office.book.accounts == {}


def test_what_was_paid_since_keeps_the_import_from_being_taken_back() -> None:
    office = Office()
    told = added(office)
    office.pays("Dana", kroner(80))
    (note,) = office.press(Undo(told.step))
    assert isinstance(note, NotUndone)
    assert len(office.book.accounts) == 2


def test_the_same_file_again_brings_nothing_new() -> None:
    office = Office()
    added(office)
    (nothing,) = office.press(TABLE)
    assert isinstance(nothing, NothingToAdd)
    assert (nothing.table.known, nothing.table.closed) == (3, 2)
    assert office.book.question is None


def test_what_is_settled_by_now_is_no_new_debt() -> None:
    office = Office()
    added(office)
    office.pays("Dana", kroner(80))
    assert isinstance(office.press(TABLE)[0], NothingToAdd)


@pytest.mark.parametrize(
    ("row", "new"),
    [
        (Row(2, "ACME", kroner(500), day(5)), False),
        (Row(2, "Acme", kroner(500), day(5), None, "logo"), False),
        (Row(2, "Acme", kroner(500), day(5), None, "site"), True),
        (Row(2, "Acme", kroner(501), day(5)), True),
        (Row(2, "Acme", kroner(500), day(6)), True),
        (Row(2, "Acme", Money.of(500, "EUR"), day(5)), True),
        (Row(2, "Dana", kroner(500), day(5)), True),
    ],
)
def test_a_debt_on_file_is_known_by_client_sum_day_and_work(row: Row, new: bool) -> None:
    office = Office()
    office.owes("Acme", kroner(500), 5, "logo")
    (answer,) = office.press(AddDebts("a.csv", (row,)))
    assert isinstance(answer, Asking) is new


def test_a_debt_that_was_paid_in_part_is_known_by_what_is_left() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 5, "logo")
    office.pays("Acme", kroner(200))
    rest = AddDebts("a.csv", (Row(2, "Acme", kroner(300), day(5), None, "logo", "1"),))
    assert isinstance(office.press(rest)[0], NothingToAdd)


def test_an_invoice_on_file_is_known_by_its_number_whatever_is_left_of_it() -> None:
    office = Office()
    added(office)
    rest = replace(ROWS[0], amount=kroner(50), due=day(1))
    assert isinstance(office.press(AddDebts("b.csv", (rest,)))[0], NothingToAdd)
    other = replace(ROWS[0], number="1009")
    assert shown(office, AddDebts("b.csv", (other,))).rows == (other,)


def test_the_same_row_twice_in_a_file_counts_once_and_a_second_line_of_an_invoice_counts() -> None:
    office = Office()
    second = replace(ROWS[0], row=9, amount=kroner(10), work="hosting")
    found = shown(office, AddDebts("a.csv", (ROWS[0], replace(ROWS[0], row=8), second)))
    assert ([row.row for row in found.rows], found.known) == ([2, 9], 1)


def test_what_came_into_the_book_meanwhile_is_not_added_twice() -> None:
    office = Office()
    shown(office)
    office.owes("Acme", kroner("300.50"), 20, "site")
    (told,) = office.press(Confirm(office.book.asked))
    assert isinstance(told, Noted) and isinstance(told.note, ImportNoted)
    assert told.note.debts == 2


def test_looking_at_other_things_leaves_the_table_waiting() -> None:
    office = Office()
    shown(office)
    asked = office.book.asked
    office.hear("who owes me?")
    office.hear("Noa owes 40 kr by Friday")
    assert office.book.asked == asked
    (told,) = office.press(Confirm(asked))
    assert isinstance(told, Noted)
    assert len(office.book.accounts) == 3


def test_yes_in_words_adds_it() -> None:
    office = Office()
    shown(office)
    office.hear("yes")
    assert len(office.book.accounts) == 2


@pytest.mark.parametrize("leave", [Decline(0), Cancel()])
def test_leaving_it_adds_nothing(leave: Decline | Cancel) -> None:
    office = Office()
    shown(office)
    asked = office.book.asked
    no = replace(leave, asked=asked) if isinstance(leave, Decline) else leave
    assert office.press(no) == (Dropped(asked=True),)
    assert office.press(Confirm(asked)) == (Closed(),)
    assert office.book.accounts == {}


def test_a_restart_between_the_table_and_the_tap_loses_nothing() -> None:
    office = Office()
    shown(office)
    office.desk = office.open()
    (told,) = office.press(Confirm(office.book.asked))
    assert isinstance(told, Noted)


def test_the_same_tap_twice_adds_once() -> None:
    office = Office()
    shown(office)
    asked = office.book.asked
    first = office.press(Confirm(asked), "tap")
    again = office.press(Confirm(asked), "tap")
    assert isinstance(first[0], Noted) and isinstance(again[0], Noted)
    assert again[0].repeated and again[0].note == first[0].note
    assert office.press(Confirm(asked)) == (Closed(),)
    assert office.book.numbers.debt == 3


def test_an_old_credit_covers_what_it_can_and_no_more() -> None:
    office = Office()
    office.owes("Acme", kroner(10))
    office.press(RecordPayment(Who("Acme"), kroner(1310), over=True, again=True, sure=True))
    added(office)
    used = [fact for fact in office.lines[-1].facts if isinstance(fact, CreditUsed)]
    assert [fact.parts[0].amount for fact in used] == [kroner(1250), kroner(50)]
    assert office.account("Acme").balance() == (kroner("250.50"),)


def test_an_address_on_file_stays() -> None:
    office = Office()
    office.press(SetContact(Who("Acme"), email="boss@acme.example"))
    added(office)
    assert office.account("Acme").client.email == "boss@acme.example"


def test_the_line_names_the_file_and_its_debts() -> None:
    office = Office()
    added(office)
    (imported,) = [fact for fact in office.lines[-1].facts if isinstance(fact, Imported)]
    owed = [fact.debt for fact in office.lines[-1].facts if isinstance(fact, Owed)]
    assert imported == Imported("march.xlsx", tuple(owed))


def many(count: int) -> AddDebts:
    rows = (
        Row(at, f"Client {at}", kroner(100 + at), day(-100 + at), None, "", str(at))
        for at in range(count)
    )
    return AddDebts("old.csv", tuple(rows))


def test_a_book_full_of_old_debts_comes_up_over_days_the_oldest_first() -> None:
    office = Office()
    added(office, many(30))
    office.go(0, hour=11)
    first = [draft.brief.name for draft in office.book.waiting()]
    assert first == [f"Client {at}" for at in range(A_DAY)]
    office.go(0, hour=12)
    assert len(office.book.waiting()) == A_DAY
    office.go(1)
    office.go(2)
    clients = [draft.client for draft in office.book.waiting()]
    assert len(clients) == len(set(clients)) == 30


def test_in_hebrew_and_danish_the_number_is_named_in_the_owners_language() -> None:
    for language, work in (("he", "חשבונית 1002"), ("da", "faktura 1002")):
        office = Office(defaults={Setting.LANGUAGE: language})
        added(office)
        assert [one.work for one in office.account("Dana").debts.values()] == [work]
        office.press(WhoOwes())
        assert isinstance(office.press(TABLE)[0], NothingToAdd)


def test_a_debt_without_any_day_is_due_by_the_terms_from_today() -> None:
    office = Office()
    (row,) = shown(office, AddDebts("a.csv", (Row(2, "Acme", kroner(5)),))).rows
    assert row.due == date(2026, 6, 1) + timedelta(days=30)
