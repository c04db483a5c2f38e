"""Tables that come in as text: their encoding, their columns, their days and sums."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from decimal import Decimal
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions.ports import Received
from bot.domain.answers import TableFlaw, TableRefused
from bot.domain.intents import Fault
from bot.domain.money import Money
from bot.domain.people import Owner
from bot.papers import is_table, open_table
from bot.papers.reading import text
from bot.papers.reading.cells import MOST_ROWS
from bot.papers.reading.days import day_of, month_first
from bot.papers.reading.heads import Column, meaning
from bot.papers.reading.sums import cents_after, sum_of
from tests.papers.tables import AMERICAN, BRITON, DANE, DANISH, HEBREW, ISRAELI, read, rows

PLAIN = "Client,Amount,Due date\n"


def kroner(amount: str) -> Money:
    return Money.of(amount, "DKK")


# -- whole files ---------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_a_danish_export_reads_in_every_encoding(encoding: str) -> None:
    table = read("fakturaer.csv", DANISH.encode(encoding), DANE)
    assert [(row.row, row.client, row.amount, row.due, row.number) for row in table.rows] == [
        (5, "Nordisk ApS", kroner("1250"), date(2026, 2, 15), "1001"),
        (7, "Kaffe & Co", kroner("200"), date(2026, 2, 19), "1003"),
        (10, "Kaffe & Co", kroner("500"), None, "1006"),
    ]
    assert table.rows[0].email == "ap@nord.example"
    assert table.rows[2].dated == date(2026, 3, 1)
    assert table.closed == 1
    told = [(fault.row, fault.why, fault.words) for fault in table.faults]
    assert told == [(8, Fault.CREDIT_NOTE, "Kreditnota"), (9, Fault.DATE, "32-02-2026")]
    assert not table.net


@pytest.mark.parametrize("encoding", ["cp1255", "utf-8", "utf-8-sig", "utf-16-be"])
def test_a_hebrew_export_reads_in_every_encoding(encoding: str) -> None:
    table = read("חשבוניות.csv", HEBREW.encode(encoding), ISRAELI)
    shekels = [(row.client, row.amount, row.due, row.work) for row in table.rows]
    assert shekels == [
        ('מיכל לוי בע"מ', Money.of(1180, "ILS"), date(2026, 3, 3), "לוגו"),
        ("דני", Money.of(2360, "ILS"), date(2026, 2, 4), "אתר"),
    ]
    assert table.rows[0].phone == "+972501234567"
    assert (table.closed, table.faulty) == (1, 0)


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_separator_is_found(sign: str) -> None:
    text = "Client;Amount;Due date\nAcme;500;2026-03-05\nDana & co;12;2026-03-06\n"
    found = rows(text.replace(";", sign))
    assert [(row.client, row.amount.minor) for row in found] == [
        ("Acme", 50000),
        ("Dana & co", 1200),
    ]


def test_a_line_that_names_the_separator_is_none_of_the_table() -> None:
    assert rows("sep=;\nClient;Amount\nAcme, Inc.;1,50\n")[0].amount == Money.of("1.50", "GBP")


def test_quotes_hold_separators_lines_and_quotes() -> None:
    (row,) = rows('Client,Amount,Description\n"Acme, ""the"" one",5,"two\nlines"\n')
    assert (row.client, row.work) == ('Acme, "the" one', "two lines")


@pytest.mark.parametrize(
    ("content", "flaw"),
    [
        (b"", TableFlaw.EMPTY),
        (b" \n\n", TableFlaw.EMPTY),
        (b"a,b\n1,2\n", TableFlaw.NO_HEADS),
        (b"Client,Due date\nAcme,2026-03-05\n", TableFlaw.NO_HEADS),
        (b"\x00\x01\x02\x00\xff\x00\x00 binary", TableFlaw.BROKEN),
        (b"\xd0\xcf\x11\xe0 an old workbook", TableFlaw.OLD_FORMAT),
        (b"Client,Amount\n" + b"Acme,5\n" * MOST_ROWS, TableFlaw.TOO_MANY),
        (b'Client,Amount\n"' + b"x" * 200_000 + b'",5\n', TableFlaw.BROKEN),
    ],
)
def test_what_can_not_be_read_is_refused_with_its_reason(content: bytes, flaw: TableFlaw) -> None:
    assert open_table(Received("a.csv", content)) == TableRefused(flaw, "a.csv")


@pytest.mark.parametrize(
    ("name", "table"),
    [("a.csv", True), ("a.TSV", True), ("b.xlsx", True), ("b.xlsm", True), ("c.xls", True),
     ("c.ods", True), ("d.pdf", False), ("e", False), ("chat.txt", False)],
)  # fmt: skip
def test_a_table_is_known_by_its_nature(name: str, table: bool) -> None:
    assert is_table(Received(name, b"")) is table


@given(st.binary(max_size=400))
@settings(max_examples=300)
def test_no_bytes_at_all_break_the_reader(content: bytes) -> None:
    for name in ("a.csv", "a.xlsx"):
        found = open_table(Received(name, content))
        assert isinstance(found, TableRefused) or found.rows is not None


CELL = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12).map(str.strip)


@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=8), st.sampled_from(",;\t"))
def test_what_a_spreadsheet_writes_comes_back(table: list[tuple[str, ...]], sign: str) -> None:
    written = StringIO(newline="")
    csv.writer(written, delimiter=sign).writerows([("Client", "Amount", "Due"), *table])
    found = text.rows(written.getvalue().encode("utf-8-sig"))
    assert found[0].cells == ("Client", "Amount", "Due")
    kept = [row for row in table if any(row)]
    assert [row.cells for row in found[1:]] == kept


# -- columns -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "column"),
    [
        ("Client", Column.CLIENT), ("CUSTOMER NAME", Column.CLIENT), ("Kunde", Column.CLIENT),
        ("Debitor:", Column.CLIENT), ("שם הלקוח", Column.CLIENT), ("לכבוד", Column.CLIENT),
        ("Amount (GBP)", Column.GROSS), ("Total inkl. moms", Column.GROSS),
        ("Beløb i DKK", Column.GROSS), ("I alt", Column.GROSS), ('סה"כ', Column.GROSS),
        ("סה״כ כולל מע״מ (₪)", Column.GROSS), ("Amount (excl. VAT)", Column.NET),
        ("Total ekskl. moms", Column.NET), ("סכום לפני מע״מ", Column.NET), ("Moms", Column.VAT),
        ("Amount due", Column.LEFT), ("Restbeløb", Column.LEFT), ("יתרה לתשלום", Column.LEFT),
        ("Due date", Column.DUE), ("Forfaldsdato", Column.DUE), ("לתשלום עד", Column.DUE),
        ("תאריך פירעון", Column.DUE), ("Invoice date", Column.DATED), ("Bilagsdato", Column.DATED),
        ("תאריך מסמך", Column.DATED), ("Invoice no.", Column.NUMBER),
        ("Faktura-nr.", Column.NUMBER),
        ("מס' חשבונית", Column.NUMBER), ("E-mail", Column.EMAIL), ('דוא"ל', Column.EMAIL),
        ("Tlf.", Column.PHONE), ("נייד", Column.PHONE), ("Valuta", Column.CURRENCY),
        ("מי", Column.CLIENT), ("כמה", Column.GROSS), ("עד מתי", Column.DUE),
        ("מועד התשלום", Column.DUE), ("על מה", Column.WORK), ("תאריך תשלום", None),
        ("Kundenr.", None), ("Payment date", None), ("Betalt dato", None), ("whatever", None),
    ],
)  # fmt: skip
def test_columns_are_known_by_their_heads(head: str, column: Column | None) -> None:
    found = meaning(head)
    assert (found[0] if found else None) is column


def test_of_two_sums_the_one_that_is_left_counts_and_then_the_one_with_vat() -> None:
    assert rows("Client,Net,Total,Balance\nAcme,80,100,40\n")[0].amount.minor == 4000
    assert rows("Client,Net,Total\nAcme,80,100\n")[0].amount.minor == 10000
    assert rows("Client,Net,VAT\nAcme,80,16\n")[0].amount.minor == 9600


def test_balances_that_run_on_are_not_what_is_left_of_a_row() -> None:
    found = rows("Client,Amount,Balance\nAcme,100,100\nAcme,50,150\n")
    assert [row.amount.minor for row in found] == [10000, 5000]


def test_a_day_of_payment_means_paid_and_a_dash_means_nothing() -> None:
    text = "Client;Amount;Paid;Left\nAcme;5;05-03-2026;\nDana;6;not yet;\nNoa;7;;-\nLea;8;-;8\n"
    assert [row.client for row in rows(text)] == ["Dana", "Lea"]


def test_a_client_called_total_is_a_client() -> None:
    text = "Client,Amount,Due date\nTotal,5,2026-03-05\nTotal,5,\n"
    assert [row.row for row in rows(text)] == [2]


def test_a_small_number_under_a_bare_head_is_the_rows_own() -> None:
    assert [row.number for row in rows("No.,Client,Amount\n1,Acme,5\n2026-7,Dana,5\n")] == [
        "",
        "2026-7",
    ]
    assert rows("Invoice no.,Client,Amount\n1,Acme,5\n")[0].number == "1"


def test_sums_before_vat_alone_are_taken_and_said_to_be_so() -> None:
    table = read("a.csv", b"Client,Amount excl. VAT\nAcme,80\n")
    assert (table.rows[0].amount.minor, table.net) == (8000, True)


def test_what_was_paid_comes_off_and_what_is_paid_stays_out() -> None:
    text = "Client,Amount,Paid\nAcme,100,30\nDana,100,100\nNoa,100,yes\nLea,100,no\nMor,100,\n"
    found = rows(text)
    assert [(row.client, row.amount.minor) for row in found] == [
        ("Acme", 7000), ("Lea", 10000), ("Mor", 10000),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "status",
    [
        "Paid",
        "betalt",
        "שולם",
        "Cancelled",
        "annulleret",
        "מבוטל",
        "Draft",
        "kladde",
        "טיוטה",
        "Afsluttet",
        "חשבונית מס/קבלה",
        "הצעת מחיר",
        "Receipt",
    ],
)
def test_what_is_paid_or_no_debt_is_counted_and_left_out(status: str) -> None:
    table = read("a.csv", f"Client,Amount,Status\nAcme,5,{status}\nDana,5,Open\n".encode())
    assert ([row.client for row in table.rows], table.closed) == (["Dana"], 1)


@pytest.mark.parametrize("status", ["Unpaid", "ikke betalt", "לא שולם", "Overdue", "partly paid"])
def test_what_is_not_paid_is_a_debt(status: str) -> None:
    assert len(rows(f"Client,Amount,Status\nAcme,5,{status}\n")) == 1


@pytest.mark.parametrize("word", ["Total", "I alt", 'סה"כ', "Sum"])
def test_totals_below_are_no_debts_and_no_faults(word: str) -> None:
    text = f"Client,Amount,Due date\nAcme,5,2026-03-05\n{word},5,\n,5,\n"
    table = read("a.csv", text.encode())
    assert (len(table.rows), table.faulty, table.closed) == (1, 0, 0)


@pytest.mark.parametrize(
    ("line", "why", "words"),
    [
        (",500,2026-03-05", Fault.NO_CLIENT, ""),
        ("Acme,,2026-03-05", Fault.NO_AMOUNT, ""),
        ("Acme,five,2026-03-05", Fault.AMOUNT, "five"),
        ("Acme,5 6,2026-03-05", None, ""),
        ("Acme,5-6,2026-03-05", Fault.AMOUNT, "5-6"),
        ("Acme,1000000000,2026-03-05", Fault.TOO_LARGE, "1000000000"),
        ("Acme,500,soon", Fault.DATE, "soon"),
        ("Acme,500,2026-02-30", Fault.DATE, "2026-02-30"),
        ("Acme,500,0026-02-03", Fault.DATE, "0026-02-03"),
        ("Acme,500 XYZ,2026-03-05", Fault.CURRENCY, "500 XYZ"),
        ("Acme,-500,2026-03-05", Fault.CREDIT_NOTE, "-500"),
        ("Acme,(500),2026-03-05", Fault.CREDIT_NOTE, "(500)"),
    ],
)
def test_what_is_wrong_is_told_with_its_row(line: str, why: Fault | None, words: str) -> None:
    table = read("a.csv", f"{PLAIN}Dana,5,2026-03-05\n{line}\n".encode())
    assert [(one.row, one.why, one.words) for one in table.faults] == (
        [(3, why, words)] if why else []
    )
    assert table.faulty == len(table.faults)


@pytest.mark.parametrize(
    ("head", "cell", "code", "currency"),
    [
        ("Amount", "5", "EUR", "EUR"), ("Amount", "5", "kr.", "DKK"), ("Amount", "5", "₪", "ILS"),
        ("Amount", "5", "ש״ח", "ILS"), ("Amount", "5", "NIS", "ILS"), ("Amount", "€ 5", "", "EUR"),
        ("Amount (DKK)", "5", "", "DKK"), ("סכום ₪", "5", "", "ILS"), ("Amount", "5", "", "GBP"),
        ("Amount", "$5", "USD", "USD"), ("Amount (DKK)", "5", "SEK", "SEK"),
    ],
)  # fmt: skip
def test_the_currency_is_the_rows_the_sums_the_heads_or_the_owners(
    head: str, cell: str, code: str, currency: str
) -> None:
    (row,) = rows(f"Client;{head};Currency\nAcme;{cell};{code}\n")
    assert row.amount == Money.of(5, currency)


def test_two_currencies_for_one_sum_are_a_fault() -> None:
    table = read("a.csv", "Client;Amount;Currency\nAcme;€ 5;USD\n".encode())
    assert [one.why for one in table.faults] == [Fault.CURRENCY]


# -- days ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-03-05", date(2026, 3, 5)), ("2026-03-05T10:00:00", date(2026, 3, 5)),
        ("2026/03/05", date(2026, 3, 5)), ("20260305", date(2026, 3, 5)),
        ("5/3/2026", date(2026, 3, 5)), ("05.03.26", date(2026, 3, 5)),
        ("5-3-2026 00:00", date(2026, 3, 5)), ("5. marts 2026", date(2026, 3, 5)),
        ("5 Mar 2026", date(2026, 3, 5)), ("5 במרץ 2026", date(2026, 3, 5)),
        ("March 5, 2026", date(2026, 3, 5)), ("46086", date(2026, 3, 5)),
        ("31/2/2026", None), ("5/3", None), ("12", None), ("", None), ("5/3/1826", None),
    ],
)  # fmt: skip
def test_days_are_read_as_people_write_them(cell: str, day: date | None) -> None:
    assert day_of(cell, month_first=False) == day


def test_one_day_over_twelve_settles_the_order_for_the_column() -> None:
    american = "Client,Amount,Due date\nAcme,5,03/04/2026\nDana,5,03/25/2026\n"
    assert [row.due for row in rows(american)] == [date(2026, 3, 4), date(2026, 3, 25)]
    european = "Client,Amount,Due date\nAcme,5,03/04/2026\nDana,5,25/03/2026\n"
    assert [row.due for row in rows(european, AMERICAN)] == [date(2026, 4, 3), date(2026, 3, 25)]


@pytest.mark.parametrize(
    ("owner", "day"),
    [(AMERICAN, date(2026, 3, 4)), (BRITON, date(2026, 4, 3)), (DANE, date(2026, 4, 3))],
)
def test_where_nothing_tells_the_owners_country_does(owner: Owner, day: date) -> None:
    assert rows("Client,Amount,Due date\nAcme,5,03/04/2026\n", owner)[0].due == day


def test_the_two_columns_of_days_are_written_alike() -> None:
    text = "Client,Amount,Invoice date,Due date\nAcme,5,02/28/2026,03/04/2026\n"
    assert rows(text)[0].due == date(2026, 3, 4)


@given(st.lists(st.dates(date(1991, 1, 1), date(2098, 1, 1)), min_size=1), st.booleans())
def test_a_column_comes_back_as_it_was_written(days: list[date], american: bool) -> None:
    pattern = "%m/%d/%Y" if american else "%d/%m/%Y"
    cells = [day.strftime(pattern) for day in days]
    first = month_first(cells, "US" if american else "DK")
    assert [day_of(cell, first) for cell in cells] == days


@given(st.integers(33_000, 72_999))
def test_a_serial_is_the_day_that_a_spreadsheet_shows(serial: int) -> None:
    assert day_of(str(serial), month_first=False) == date(1899, 12, 30) + timedelta(days=serial)


# -- sums ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "sums"),
    [
        (["1.234,50", "500"], ["1234.50", "500"]),
        (["1,234.50", "500"], ["1234.50", "500"]),
        (["₪ 1,200", "₪ 12.50"], ["1200", "12.50"]),
        (["1.200", "12,50"], ["1200", "12.50"]),
        (["1.200", "12.50"], ["1.200", "12.50"]),
        (["1.200", "3.000"], ["1200", "3000"]),
        (["1.234.567", "1.200"], ["1234567", "1200"]),
        (["kr. 1.200,00", "1 200,00 kr."], ["1200.00", "1200.00"]),
        (["1'200.50"], ["1200.50"]),
        (["(12)", "12-", "-12", "−12"], ["-12"] * 4),
        (["12,5", "12.5", "1.200"], ["12.5", "12.5", None]),
        (["abc", "-", "1 kr 2"], [None, None, None]),
        (["\u200f1,200\u00a0₪"], ["1200"]),
    ],
)
def test_sums_are_read_by_the_column_as_a_whole(column: list[str], sums: list[str | None]) -> None:
    cents = cents_after(column)
    found = [sum_of(cell, cents, "DKK") for cell in column]
    assert [one.number if one else None for one in found] == [
        Decimal(one) if one else None for one in sums
    ]


@given(
    st.lists(st.integers(0, 10**11), min_size=1),
    st.sampled_from([(",", "."), (".", ","), ("", "."), ("", ","), (" ", ","), ("'", ".")]),
)
def test_a_column_of_sums_comes_back_to_the_cent(cents: list[int], signs: tuple[str, str]) -> None:
    group, point = signs
    cells = [
        f"{minor // 100:,}".replace(",", group) + f"{point}{minor % 100:02}" for minor in cents
    ]
    found = [sum_of(cell, cents_after(cells), "DKK") for cell in cells]
    assert [one and one.number * 100 for one in found] == cents


@given(st.text(max_size=20))
def test_no_text_breaks_the_reading_of_a_sum_or_a_day(cell: str) -> None:
    said = sum_of(cell, cents_after([cell]), "DKK")
    assert said is None or said.number.is_finite()
    day_of(cell, month_first([cell], "DK"))
