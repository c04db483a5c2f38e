"""Tables as people send them: bytes of a file, made here, in the shape of what products write."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter import Workbook

from bot.actions.ports import Received
from bot.domain.intents import AddDebts, Row
from bot.domain.people import Owner
from bot.papers import open_table, read_table
from bot.papers.reading.debts import Grid

DANE = Owner("da", "DK", "Europe/Copenhagen", "DKK")
ISRAELI = Owner("he", "IL", "Asia/Jerusalem", "ILS")
AMERICAN = Owner("en", "US", "America/New_York", "USD")
BRITON = Owner()

DANISH = """\
Åbne fakturaer;;;;;;;;;
Udskrevet 02-03-2026;;;;;;;;;

Fakturanr.;Fakturadato;Forfald;Kundenavn;Beløb ekskl. moms;Moms;Total inkl. moms;Rest;Status;Mail
1001;01-02-2026;15-02-2026;Nordisk ApS;1.000,00;250,00;1.250,00;1.250,00;Ikke betalt;ap@nord.example
1002;03-02-2026;17-02-2026;Sørens Æblegård;8.000,00;2.000,00;10.000,00;0,00;Betalt;
1003;05-02-2026;19-02-2026;Kaffe & Co;400,00;100,00;500,00;200,00;Delvist betalt;
1004;05-02-2026;19-02-2026;Kaffe & Co;-400,00;-100,00;-500,00;-500,00;Kreditnota;
1005;32-02-2026;;Kaffe & Co;400,00;100,00;500,00;500,00;Åben;
1006;01-03-2026;;Kaffe & Co;400,00;100,00;500,00;500,00;Åben;
I alt;;;;9.400,00;;;1.950,00;;
"""
HEBREW = """\
מספר חשבונית,תאריך,לתשלום עד,שם לקוח,תיאור,סה"כ לפני מע"מ,מע"מ,סה"כ כולל מע"מ,סטטוס,טלפון
5001,01/02/2026,03/03/2026,"מיכל לוי בע"מ",לוגו,"1,000.00",180,"₪ 1,180.00",פתוח,050-123-4567
5002,02/02/2026,04/03/2026,דני,אתר,1000,180,1180,שולם,
5003,02/02/2026,04/02/2026,דני,אתר,2000,360,2360,פתוח,
"""


def read(name: str, content: bytes, owner: Owner = BRITON) -> AddDebts:
    """The debts in a file that can be read."""
    grid = open_table(Received(name, content))
    assert isinstance(grid, Grid), grid
    table = read_table(grid, owner, name)
    assert isinstance(table, AddDebts), table
    return table


def rows(text: str, owner: Owner = BRITON) -> tuple[Row, ...]:
    """The debts in a table written as text."""
    return read("a.csv", text.encode(), owner).rows


def workbook(*sheets: Iterable[Sequence[object]], hidden: int = 0) -> bytes:
    """A workbook with these sheets, the first `hidden` of them hidden; days have a day's format."""
    made = BytesIO()
    with Workbook(made, {"in_memory": True, "default_date_format": "dd/mm/yyyy"}) as book:
        for place, rows in enumerate(sheets):
            sheet = book.add_worksheet()
            if place < hidden:
                sheet.hide()
            elif place == hidden:
                sheet.activate()
                sheet.set_first_sheet()
            for number, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, date):
                        cell = datetime(cell.year, cell.month, cell.day)
                    sheet.write(number, column, cell)
    return made.getvalue()


def package(parts: Mapping[str, bytes]) -> bytes:
    """A ZIP of these parts."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def altered(workbook: bytes, **changes: bytes) -> bytes:
    """The workbook with some parts replaced; a part is named by its file's stem."""
    parts: dict[str, Any] = {}
    with ZipFile(BytesIO(workbook)) as archive:
        for name in archive.namelist():
            stem = name.rsplit("/", 1)[-1].removesuffix(".xml")
            parts[name] = changes.get(stem, archive.read(name))
    return package(parts)
