"""The papers: tables that a spreadsheet opens and nothing in them starts, and the whole as JSON."""

from __future__ import annotations

import csv
import json
import re
import time
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.ports import Paper, Received
from bot.domain.answers import Asking, NothingToAdd
from bot.domain.book import Book
from bot.domain.facts import Fact
from bot.domain.intents import AddDebts, Approve, Confirm, SetContact, SetOwner, SetPlan, Who
from bot.domain.ledger import Account, Debt
from bot.domain.money import Money
from bot.domain.people import LANGUAGES, Client, Setting
from bot.papers import everything, open_table, read_table
from bot.papers.reading import workbook
from bot.papers.reading.cells import Cell
from bot.papers.reading.debts import Grid
from bot.papers.sheet import as_csv, as_it_was, harmless
from bot.papers.whole import plain
from bot.papers.workbook import as_xlsx
from bot.wording.phrases import say
from tests.actions.shelf import MONDAY, Office, day, kroner

TODAY = MONDAY.date()
TABLES = ["clients.csv", "debts.csv", "payments.csv", "plans.csv", "messages.csv"]
EVERY = ["tables.xlsx", *TABLES, "everything.json"]


@pytest.fixture
def office() -> Office:
    """Acme has paid a part of one debt, and a draft to Dana went by e-mail."""
    office = Office()
    office.owes("Acme", kroner("1250.50"), 10, "logo")
    office.owes("Dana", kroner(80), -10)
    office.pays("Acme", kroner(200))
    office.press(SetContact(Who("Dana"), email="dana@example.com"))
    draft = office.drafts_for("Dana")
    office.press(Approve(draft.id, draft.version))
    return office


def taken(office: Office) -> Paper:
    return everything(office.book, office.lines, TODAY)


def files(paper: Paper) -> dict[str, bytes]:
    with ZipFile(BytesIO(paper.content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def table(office: Office, name: str) -> list[list[str]]:
    text = files(taken(office))[f"{name}.csv"].decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline="")))


def whole(office: Office) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files(taken(office))["everything.json"])
    return found


# -- the files -------------------------------------------------------------------------------------


def test_one_file_holds_the_tables_and_the_whole(office: Office) -> None:
    paper = taken(office)
    assert paper.name == "rolig-2026-06-01.zip"
    assert list(files(paper)) == EVERY


def test_the_same_book_makes_the_same_file(office: Office) -> None:
    assert taken(office) == taken(office)


def test_every_table_is_utf_8_and_says_so(office: Office) -> None:
    tables = [content for name, content in files(taken(office)).items() if name.endswith(".csv")]
    assert len(tables) == 5
    assert all(content.startswith(b"\xef\xbb\xbf") for content in tables)


def test_an_empty_book_makes_tables_of_heads_alone() -> None:
    found = files(everything(Book(), (), date(1, 1, 1)))
    assert all(found[name].count(b"\r\n") == 1 for name in TABLES)
    assert json.loads(found["everything.json"])["clients"] == []


# -- the tables ------------------------------------------------------------------------------------


def test_clients_stand_with_how_to_reach_them(office: Office) -> None:
    office.press(SetContact(Who("Acme"), phone="+4520654321"))
    heads, acme, dana = table(office, "clients")
    assert heads == ["No.", "Client", "Kind", "E-mail", "Phone"]
    assert acme == ["1", "Acme", "Business", "", "'+4520654321"]
    assert dana[3] == "dana@example.com"


def test_debts_stand_with_plain_sums_and_iso_days(office: Office) -> None:
    heads, acme, dana = table(office, "debts")
    assert heads[3:9] == ["Amount", "Paid", "Written off", "Left", "Currency", "Due"]
    sums = ["1250.50", "200.00", "0.00", "1050.50", "DKK"]
    assert acme == ["1", "Acme", "logo", *sums, "2026-06-11", "2026-06-01", "0.00", "Open"]
    assert dana[1] == "Dana" and dana[8] == "2026-05-22"


def test_a_settled_debt_stays_in_its_place(office: Office) -> None:
    office.pays("Acme", kroner("1050.50"))
    _, acme, dana = table(office, "debts")
    assert [acme[0], acme[6], acme[-1]] == ["1", "0.00", "Settled"]
    assert dana[0] == "2"


def test_a_payment_says_what_it_was_laid_on(office: Office) -> None:
    _, row = table(office, "payments")
    assert row == ["1", "Acme", "200.00", "DKK", "2026-06-01", "1: 200.00"]


def test_the_instalments_of_a_plan_sum_to_what_it_covers(office: Office) -> None:
    (asking,) = office.hear("Acme pays 350 on the 1st of every month")
    assert isinstance(asking, Asking) and isinstance(asking.question.command, SetPlan)
    office.press(Confirm(office.book.asked))
    _, *rows = table(office, "plans")
    assert sum(Decimal(row[5]) for row in rows) == Decimal("1050.50")
    assert [row[3] for row in rows] == ["1", "2", "3", "4"]
    assert {row[-1] for row in rows} == {"Running"}


def test_a_message_stands_with_its_exact_words_and_moment(office: Office) -> None:
    (draft,) = office.book.drafts.values()
    _, row = table(office, "messages")
    assert row[1] == "Dana"
    assert row[4] == "2026-06-01T10:00:00+02:00"
    assert row[5:] == ["E-mail", "dana@example.com", draft.words.subject, draft.words.text]
    assert "\n" in draft.words.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_heads_and_words_are_in_the_owner_s_language(office: Office, language: str) -> None:
    office.press(SetOwner(Setting.LANGUAGE, language))
    heads, row, *_ = table(office, "debts")
    expected = {"he": ("לקוח", "פתוח"), "da": ("Kunde", "Åbent"), "en": ("Client", "Open")}
    assert (heads[1], row[-1]) == expected[language]
    assert len({*heads}) == len(heads)


@pytest.mark.parametrize(
    ("currency", "amount"), [("JPY", "1250"), ("EUR", "1250.00"), ("KWD", "1250.000")]
)
def test_a_sum_has_the_places_of_its_currency(office: Office, currency: str, amount: str) -> None:
    office.owes("Kaffe", Money.of(1250, currency))
    row = table(office, "debts")[-1]
    assert row[3] == amount and row[7] == currency


# -- nothing starts --------------------------------------------------------------------------------


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", " =", "\n=", "＝", "\t="])
def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless(sign: str) -> None:
    assert harmless(f"{sign}1+1").startswith("'")
    assert as_csv([[f"{sign}1+1"]]).decode("utf-8-sig").lstrip('"').startswith("'")


def test_a_formula_after_another_separator_is_made_harmless_too() -> None:
    assert harmless("x;=1+1") == "x;'=1+1"


@pytest.mark.parametrize("text", ["", "Acme", "a = b", "dana@acme.example", "1-2", "שלום; להתראות"])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


@given(st.text())
def test_no_text_starts_a_cell_that_runs(text: str) -> None:
    (cell,) = next(csv.reader(StringIO(as_csv([[text]]).decode("utf-8-sig"), newline="")), [""])
    assert not cell.lstrip().startswith(("=", "+", "-", "@"))
    assert not cell.startswith(("\t", "\r"))
    assert as_it_was(cell) == text.encode("utf-8", "replace").decode()


@pytest.mark.parametrize(
    "start", ["", " ", "\t", "\n", "\r\n", "'", '"', "a;", "a\t", "a\n", 'a;"', "x, "]
)
@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝", "\t", "\r", "\x00"])
@pytest.mark.parametrize(
    "body", ["1+1", 'HYPERLINK("http://x.example";"pay")', "cmd|' /C calc'!A0"]
)
def test_whatever_separates_the_cells_none_runs_and_each_comes_back(
    start: str, sign: str, body: str
) -> None:
    text = start + sign + body
    table = as_csv([["Acme", text, 5], [text, "", 5]]).decode("utf-8-sig")
    for separator in ",;\t":
        cells = [
            one
            for row in csv.reader(StringIO(table, newline=""), delimiter=separator)
            for one in row
        ]
        assert not [one for one in cells if re.match(r"[\s\x00]*[=+\-@＝＋－＠]", one)]
    row, _ = csv.reader(StringIO(table, newline=""))
    assert as_it_was(row[1]) == text


def test_names_phones_and_words_of_others_run_nothing(office: Office) -> None:
    office.owes("=HYPERLINK(1)", kroner(10), work="@SUM(A1)")
    row = table(office, "debts")[-1]
    assert row[1:3] == ["'=HYPERLINK(1)", "'@SUM(A1)"]
    assert whole(office)["clients"][-1]["client"]["name"] == "=HYPERLINK(1)"


# -- the whole -------------------------------------------------------------------------------------


def test_the_whole_has_the_book_and_every_line(office: Office) -> None:
    found = whole(office)
    assert found["owner"]["currency"] == "DKK"
    assert [one["client"]["name"] for one in found["clients"]] == ["Acme", "Dana"]
    assert found["clients"][0]["debts"]["1"]["amount"] == {"amount": "1250.50", "currency": "DKK"}
    (draft,) = office.book.drafts.values()
    assert found["messages"][0]["words"]["text"] == draft.words.text
    assert [line["step"] for line in found["journal"]] == [line.step for line in office.lines]
    facts = [fact["fact"] for line in found["journal"] for fact in line["facts"]]
    written: list[Fact] = [fact for line in office.lines for fact in line.facts]
    assert facts == [type(fact).__name__ for fact in written]


def test_days_moments_and_numbers_are_plain(office: Office) -> None:
    assert plain(day(0)) == "2026-06-01"
    assert plain(MONDAY) == "2026-06-01T08:00:00+00:00"
    assert plain(Decimal("25.0")) == "25.0"
    assert plain((1, None, "x")) == [1, None, "x"]


def test_ten_thousand_debts_take_a_moment() -> None:
    nothing = Money.zero("DKK")
    debt = Debt(0, kroner(100), TODAY, TODAY, "logo", nothing, nothing)
    debts = {number: replace(debt, id=number) for number in range(10_000)}
    book = Book(accounts={1: Account(Client(1, "Acme"), debts)})
    start = time.process_time()
    found = files(everything(book, (), TODAY))
    assert time.process_time() - start < 5
    assert found["debts.csv"].count(b"\r\n") == 10_001


# -- the workbook ----------------------------------------------------------------------------------


def sheets(office: Office) -> list[list[list[Cell]]]:
    """The cells of each sheet, as our own reader of workbooks sees them."""
    content = files(taken(office))["tables.xlsx"]
    return [[list(row.cells) for row in sheet] for sheet in workbook.sheets(content)]


def test_the_workbook_has_a_sheet_for_each_table(office: Office) -> None:
    found = sheets(office)
    heads = [[str(cell) for cell in sheet[0]] for sheet in found]
    assert heads == [table(office, name.removesuffix(".csv"))[0] for name in TABLES]
    assert len(found[0]) == 3 and len(found[1]) == 3


def test_sums_and_days_in_the_workbook_are_numbers_and_days(office: Office) -> None:
    acme = sheets(office)[1][1]
    assert acme[:4] == [Decimal(1), "Acme", "logo", Decimal("1250.5")]
    assert acme[8] == date(2026, 6, 11)


LIVE = ["=1+1", "+45 20", "-2", "@SUM(A1)", "=cmd|' /C calc'!A0", "http://example.com", "{=1}"]


@pytest.mark.parametrize("name", LIVE)
def test_nothing_in_the_workbook_is_a_formula_or_a_link(name: str) -> None:
    office = Office()
    office.owes(name, kroner(5), 0, name)
    assert sheets(office)[1][1][1:3] == [name, name]
    with ZipFile(BytesIO(files(taken(office))["tables.xlsx"])) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    written = b"".join(parts.values())
    assert b"<f>" not in written and b"<hyperlink" not in written
    assert not any("externalLink" in part for part in parts)


@pytest.mark.parametrize(("language", "right"), [("he", 5), ("da", 0), ("en", 0)])
def test_in_hebrew_sheets_run_from_the_right(office: Office, language: str, right: int) -> None:
    office.press(SetOwner(Setting.LANGUAGE, language))
    with ZipFile(BytesIO(files(taken(office))["tables.xlsx"])) as archive:
        written = b"".join(archive.read(part) for part in archive.namelist())
        names = archive.read("xl/workbook.xml").decode()
    assert written.count(b'rightToLeft="1"') == right
    assert all(say(f"sheet.{one}", language) in names for one in ("clients", "debts", "plans"))


@given(st.lists(st.text(max_size=40), min_size=1, max_size=5))
def test_any_text_survives_the_workbook(words: list[str]) -> None:
    content = as_xlsx({"All": [("head",), *((one,) for one in words)]}, TODAY, False)
    (sheet,) = workbook.sheets(content)
    kept = [str(row.cells[0]) for row in sheet][1:]
    assert len(kept) <= len(words)


def test_what_was_exported_can_be_read_back_in(office: Office) -> None:
    content = files(taken(office))["tables.xlsx"]
    grid = open_table(Received("tables.xlsx", content))
    assert isinstance(grid, Grid)
    found = read_table(grid, office.book.owner, "tables.xlsx")
    assert isinstance(found, AddDebts)
    told = [(row.client, row.amount, row.work, row.number) for row in found.rows]
    assert told == [("Acme", kroner("1050.50"), "logo", ""), ("Dana", kroner(80), "", "")]
    assert isinstance(office.press(found)[0], NothingToAdd)
