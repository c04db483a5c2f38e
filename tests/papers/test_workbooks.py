"""Workbooks that come in: what their cells hold, and what was packed to do harm."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from xlsxwriter import Workbook

from bot.actions.ports import Received
from bot.domain.answers import TableFlaw, TableRefused
from bot.domain.intents import Fault
from bot.domain.money import Money
from bot.papers import open_table
from bot.papers.reading import workbook as reading
from bot.papers.reading.package import LARGEST_PART, MOST_PARTS
from tests.papers.tables import BRITON, DANE, ISRAELI, altered, package, read, workbook

HEADS = ("Client", "Invoice no", "Due date", "Amount")
PLAIN = workbook([HEADS, ("Acme", "INV-1", date(2026, 3, 5), 1250.5)])
SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'


def refusal(content: bytes) -> TableFlaw:
    found = open_table(Received("a.xlsx", content))
    assert isinstance(found, TableRefused), found
    return found.flaw


# -- what cells hold -----------------------------------------------------------------------------


def test_texts_numbers_and_days_are_read_as_they_stand() -> None:
    (row,) = read("a.xlsx", PLAIN).rows
    assert (row.row, row.client, row.number) == (2, "Acme", "INV-1")
    assert (row.due, row.amount) == (date(2026, 3, 5), Money.of("1250.50", "GBP"))


def test_an_israeli_workbook_with_titles_above_and_totals_below() -> None:
    content = workbook(
        [
            ("דוח חשבוניות פתוחות",),
            (),
            ("שם לקוח", "מס' חשבונית", "תאריך חשבונית", "תאריך פירעון", "יתרה לתשלום", "מייל"),
            ('מיכל לוי בע"מ', 5001, date(2026, 2, 1), date(2026, 3, 3), 1180, "m@example.co.il"),
            ("דני", 5002, date(2026, 2, 1), date(2026, 3, 3), 0),
            ('סה"כ', None, None, None, 1180),
        ]
    )
    table = read("חשבוניות.xlsx", content, ISRAELI)
    (row,) = table.rows
    assert (row.row, row.client, row.number) == (4, 'מיכל לוי בע"מ', "5001")
    assert (row.amount, row.due, row.email) == (
        Money.of(1180, "ILS"), date(2026, 3, 3), "m@example.co.il",
    )  # fmt: skip
    assert (table.closed, table.faulty) == (1, 0)


def test_the_first_visible_sheet_with_heads_is_read_and_hidden_ones_are_not() -> None:
    hidden, notes = [HEADS, ("Hidden", "1", date(2026, 3, 5), 1)], [("Notes",), ("nothing here",)]
    content = workbook(hidden, notes, [HEADS, ("Acme", "1", date(2026, 3, 5), 5)], hidden=1)
    assert [row.client for row in read("a.xlsx", content).rows] == ["Acme"]


def test_a_formula_counts_as_the_value_stored_beside_it() -> None:
    made = BytesIO()
    with Workbook(made) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADS)
        sheet.write_row(1, 0, ("Acme", "1"))
        sheet.write_formula(1, 3, '=WEBSERVICE("http://example.com")', value="312.40")
    (row,) = read("a.xlsx", made.getvalue()).rows
    assert row.amount == Money.of("312.40", "GBP")


def test_a_sum_shown_in_a_currency_is_one_of_that_currency() -> None:
    made = BytesIO()
    with Workbook(made) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("Client", "Amount"))
        for place, code in enumerate(("#,##0.00 [$€-407]", "[$₪-40D] #,##0", '#,##0.00 "kr."'), 1):
            sheet.write(place, 0, "Acme")
            sheet.write(place, 1, 1200, book.add_format({"num_format": code}))
    found = read("a.xlsx", made.getvalue(), BRITON).rows
    assert [row.amount for row in found] == [Money.of(1200, c) for c in ("EUR", "ILS", "DKK")]


def test_the_noise_of_floating_arithmetic_is_rounded_to_the_cent() -> None:
    content = workbook([("Client", "Amount"), ("Acme", 0.1 + 0.2), ("Dana", 1041.6666666666667)])
    assert [row.amount.minor for row in read("a.xlsx", content).rows] == [30, 104167]


def test_a_serial_without_a_days_format_is_a_day_in_a_column_of_days() -> None:
    content = workbook([("Client", "Amount", "Due"), ("Acme", 5, 46086)])
    assert read("a.xlsx", content).rows[0].due == date(2026, 3, 5)


def test_days_of_an_old_macintosh_are_counted_from_1904() -> None:
    made = BytesIO()
    with Workbook(made, {"date_1904": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("Client", "Amount", "Due"))
        sheet.write_row(1, 0, ("Acme", 5))
        sheet.write_datetime(1, 2, date(2026, 3, 5), book.add_format({"num_format": "d/m/yy"}))
    assert read("a.xlsx", made.getvalue()).rows[0].due == date(2026, 3, 5)


def test_an_error_in_a_cell_is_told_as_it_stands() -> None:
    row = b'<row r="2"><c r="A2" t="inlineStr"><is><t>Acme</t></is></c>'
    cell = b'<c r="D2" t="e"><v>#REF!</v></c></row>'
    heads = b"".join(
        b'<c r="%c1" t="inlineStr"><is><t>%s</t></is></c>' % (65 + place, head.encode())
        for place, head in enumerate(HEADS)
    )
    sheet = SHEET + b'<row r="1">' + heads + b"</row>" + row + cell + b"</sheetData></worksheet>"
    table = read("a.xlsx", altered(PLAIN, sheet1=sheet))
    assert [(one.row, one.why) for one in table.faults] == [(2, Fault.AMOUNT)]


def test_macros_and_links_to_other_files_are_never_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    parts: dict[str, bytes] = {}
    with ZipFile(BytesIO(PLAIN)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/vbaProject.bin"] = b"macro"
    parts["xl/externalLinks/externalLink1.xml"] = b"<x/>"
    content, opened = package(parts), []
    real: Any = ZipFile.open

    def watched(archive: ZipFile, part: Any, *rest: Any) -> Any:
        opened.append(part.filename)
        return real(archive, part, *rest)

    monkeypatch.setattr(ZipFile, "open", watched)
    table = read("a.xlsm", content)
    assert len(table.rows) == 1
    assert {name.rsplit("/")[-1] for name in opened} == {
        ".rels", "workbook.xml", "workbook.xml.rels", "sharedStrings.xml", "styles.xml",
        "sheet1.xml",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_a_file_is_what_it_is_and_not_what_it_is_called(name: str) -> None:
    assert read(name, PLAIN, DANE).rows[0].client == "Acme"


def test_text_called_a_workbook_is_refused() -> None:
    assert refusal(b"Client,Amount\nAcme,5\n") is TableFlaw.BROKEN


# -- what was packed to do harm ------------------------------------------------------------------


def cells(row: int, count: int) -> bytes:
    return b'<row r="%d">' % row + b"<c><v>1</v></c>" * count + b"</row>"


def swollen() -> bytes:
    """Sixty megabytes of nothing in a few kilobytes."""
    return altered(PLAIN, sheet1=SHEET + b" " * 60_000_000 + b"</sheetData></worksheet>")


def liar() -> bytes:
    """A part that says it is small, and is not."""
    content = bytearray(swollen())
    size = (60_000_000 + len(SHEET) + len(b"</sheetData></worksheet>")).to_bytes(4, "little")
    assert size in content
    return bytes(content.replace(size, (1_000).to_bytes(4, "little")))


def laughs() -> bytes:
    """Entities that grow tenfold eight times."""
    grown = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    head = f'<!DOCTYPE worksheet [<!ENTITY l0 "lol">{grown}]>'.encode()
    return altered(
        PLAIN, sheet1=head + SHEET + b"<row><c><v>&l8;</v></c></row></sheetData></worksheet>"
    )


def reads_a_file() -> bytes:
    """An entity that stands for a file of the machine."""
    head = b'<!DOCTYPE sst [<!ENTITY f SYSTEM "file:///etc/hostname">]>'
    return altered(PLAIN, sharedStrings=head + b"<sst><si><t>&f;</t></si></sst>")


def far_corner() -> bytes:
    """One cell in the last row and column that a sheet can have."""
    last = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    return altered(PLAIN, sheet1=SHEET + cells(1, 1) + last + b"</sheetData></worksheet>")


def many_elements() -> bytes:
    return altered(PLAIN, sheet1=SHEET + b"<row/>" * 5_000_000 + b"</sheetData></worksheet>")


def many_rows() -> bytes:
    body = b"".join(cells(row, 1) for row in range(1, 200_000))
    return altered(PLAIN, sheet1=SHEET + body + b"</sheetData></worksheet>")


def wide_rows() -> bytes:
    """As many cells as forty megabytes hold."""
    row = b"<row>" + b"<c><v>1</v></c>" * 60 + b"</row>"
    body = row * ((LARGEST_PART - 1_000) // len(row))
    return altered(PLAIN, sheet1=SHEET + body + b"</sheetData></worksheet>")


def many_parts() -> bytes:
    return package({f"xl/worksheets/sheet{n}.xml": b"" for n in range(MOST_PARTS + 1)})


def many_strings() -> bytes:
    return altered(PLAIN, sharedStrings=b"<sst>" + b"<si/>" * 1_400_000 + b"</sst>")


def a_long_string() -> bytes:
    return altered(PLAIN, sharedStrings=b"<sst><si><t>" + b"x" * 39_000_000 + b"</t></si></sst>")


def within_itself() -> bytes:
    return package({"xl/workbook.xml": PLAIN, "inner.zip": package({"inner.zip": PLAIN})})


def cut_short() -> bytes:
    return PLAIN[: len(PLAIN) // 2]


def a_bit_flipped() -> bytes:
    content = bytearray(altered(PLAIN))
    content[content.index(b"xl/worksheets/sheet1.xml") + 60] ^= 0xFF
    return bytes(content)


BOMBS: dict[Callable[[], bytes], set[TableFlaw]] = {
    swollen: {TableFlaw.SWOLLEN},
    liar: {TableFlaw.BROKEN, TableFlaw.SWOLLEN},
    laughs: {TableFlaw.SWOLLEN},
    reads_a_file: {TableFlaw.SWOLLEN},
    far_corner: {TableFlaw.NO_HEADS},
    many_elements: {TableFlaw.SWOLLEN},
    many_rows: {TableFlaw.TOO_MANY},
    wide_rows: {TableFlaw.SWOLLEN},
    many_parts: {TableFlaw.SWOLLEN},
    many_strings: {TableFlaw.SWOLLEN},
    a_long_string: {TableFlaw.NO_HEADS},
    within_itself: {TableFlaw.BROKEN},
    cut_short: {TableFlaw.BROKEN},
    a_bit_flipped: {TableFlaw.BROKEN},
}


@pytest.mark.parametrize(
    ("bomb", "flaws"), BOMBS.items(), ids=lambda one: getattr(one, "__name__", "")
)
def test_a_bomb_is_refused_quickly(bomb: Callable[[], bytes], flaws: set[TableFlaw]) -> None:
    content = bomb()
    start = time.process_time()
    assert refusal(content) in flaws
    assert time.process_time() - start < 3  # below a second on a quiet machine


def test_no_bomb_takes_much_memory(tmp_path: Path) -> None:
    for bomb in BOMBS:
        (tmp_path / f"{bomb.__name__}.xlsx").write_bytes(bomb())
    program = (
        "import resource, sys; from pathlib import Path\n"
        "from bot.papers import open_table; from bot.actions.ports import Received\n"
        "def most(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024\n"
        "before = most()\n"
        "for path in Path(sys.argv[1]).iterdir():\n"
        "    open_table(Received(path.name, path.read_bytes()))\n"
        "print(most() - before)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True, text=True, check=True, timeout=60,
        cwd=Path(reading.__file__).parents[3],
    )  # fmt: skip
    assert int(ran.stdout) < 200  # megabytes


def test_one_comment_without_end_named_as_many_sheets_takes_no_time() -> None:
    """An older expat reads what has not ended anew at each piece that it is handed."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as package:
        sheets = '<sheet name="a" r:id="r1"/>' * 12
        package.writestr("xl/workbook.xml", f'<workbook xmlns:r="{kind}">{sheets}</workbook>')
        link = '<Relationships><Relationship Id="r1" Type="a/worksheet" Target="s.xml"/>'
        package.writestr("xl/_rels/workbook.xml.rels", f"{link}</Relationships>")
        package.writestr("xl/s.xml", "<s><!--" + "x" * 20_000_000 + "--></s>")
    began = time.process_time()
    refused = open_table(Received("swollen.xlsx", made.getvalue()))
    assert isinstance(refused, TableRefused)
    assert time.process_time() - began < 4
