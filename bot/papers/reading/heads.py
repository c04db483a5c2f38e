"""The heads of columns, as people and accounting products write them in three languages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import islice
from typing import Final, NamedTuple

from bot.domain.people import clean
from bot.papers.reading.cells import Row, text_of


class Column(StrEnum):
    CLIENT = "client"
    GROSS = "gross"
    NET = "net"
    VAT = "vat"
    LEFT = "left"
    PAID = "paid"
    CURRENCY = "currency"
    DUE = "due"
    DATED = "dated"
    NUMBER = "number"
    PLACE = "place"
    """A bare number: an invoice's, or only the row's own."""
    WORK = "work"
    EMAIL = "email"
    PHONE = "phone"
    STATUS = "status"
    KIND = "kind"


_WORDS: Final[Mapping[Column, str]] = {
    Column.CLIENT: """
        client name | customer name | client | customer | debtor | debtor name | company name
        company | bill to | billed to | account name | business name | contact name | contact
        payer | recipient | name | full name | organisation | organization
        kundenavn | kunde | debitornavn | debitor | modtager | firmanavn | firma | virksomhed
        kontaktnavn | kontakt | kundens navn | navn | skyldner
        שם לקוח | שם הלקוח | לקוח | לקוחה | שם החברה | שם חברה | חברה | שם העסק | שם עסק | לכבוד
        שם חשבון | שם כרטיס | שם החייב | חייב | נמען | שם מלא | שם | מי | מי חייב""",
    Column.GROSS: """
        total incl vat | total including vat | total inc vat | amount incl vat | amount inc vat
        amount including vat | gross amount | gross | grand total | invoice total | invoice amount
        total amount | total | amount | sum | value | price
        total inkl moms | total med moms | beløb inkl moms | beløb med moms | pris inkl moms
        fakturabeløb | samlet beløb | bruttobeløb | brutto | total beløb | totalbeløb | i alt
        i alt inkl moms | ialt | beløb | pris | sum
        סכום כולל מע"מ | סה"כ כולל מע"מ | סה"כ כולל | כולל מע"מ | סכום כולל | סכום חשבונית
        סכום החשבונית | סה"כ חשבונית | סכום מסמך | סכום המסמך | סה"כ מסמך | סה"כ לתשלום
        סכום לתשלום | סה"כ | סך הכל | סך הכול | סכום | מחיר | כמה""",
    Column.NET: """
        total excl vat | total excluding vat | total ex vat | amount excl vat | amount ex vat
        amount excluding vat | amount before vat | total before vat | net amount | net | net total
        subtotal | sub total
        total ekskl moms | total excl moms | total uden moms | beløb ekskl moms | beløb excl moms
        beløb uden moms | pris ekskl moms | i alt ekskl moms | nettobeløb | netto
        סכום לפני מע"מ | סה"כ לפני מע"מ | לפני מע"מ | סכום ללא מע"מ | סה"כ ללא מע"מ | ללא מע"מ
        סכום לא כולל מע"מ | סה"כ לא כולל מע"מ | נטו""",
    Column.VAT: """
        vat | vat amount | tax | tax amount | moms | momsbeløb | heraf moms
        מע"מ | סכום מע"מ | סכום המע"מ | סה"כ מע"מ""",
    Column.LEFT: """
        balance due | outstanding balance | outstanding amount | amount outstanding | outstanding
        open amount | open balance | amount due | due amount | remaining | remaining amount
        remainder | amount owed | owed | owing | unpaid amount | left to pay | left | balance
        restbeløb | restgæld | rest | resterende | resterende beløb | udestående
        udestående beløb | åbent beløb | skyldigt beløb | skyldig | mangler | mangler at betale
        til betaling | at betale | saldo
        יתרה לתשלום | יתרת חוב | יתרת החוב | יתרה פתוחה | יתרה | נותר לתשלום | נשאר לתשלום | נותר
        נשאר | סכום חוב | סכום החוב | חוב | לא שולם""",
    Column.PAID: """
        amount paid | paid amount | paid | total paid | payments | received | amount received
        betalt beløb | betalt | indbetalt | indbetalt beløb | modtaget
        סכום ששולם | שולם עד כה | סה"כ שולם | שולם | התקבל | תקבולים""",
    Column.CURRENCY: """
        currency code | currency | ccy | valutakode | valuta | קוד מטבע | מטבע | סוג מטבע""",
    Column.DUE: """
        due date | date due | payment due date | payment due | due on | due by | due | pay by
        payable by | maturity date
        forfaldsdato | forfalder | forfald | forfaldsdag | betalingsfrist | sidste betalingsdato
        sidste rettidige betalingsdato | sidste rettidige betalingsdag | betales senest | frist
        תאריך פירעון | תאריך פרעון | מועד פירעון | מועד פרעון | פירעון | פרעון | לתשלום עד
        לתשלום עד תאריך | תאריך לתשלום | תאריך אחרון לתשלום | מועד לתשלום | מועד תשלום
        תאריך יעד | תאריך יעד לתשלום | תאריך ערך | ת. פירעון | ת. פרעון | ת. ערך
        מועד התשלום | מועד אחרון | מועד אחרון לתשלום | מועד | עד מתי""",
    Column.DATED: """
        invoice date | date of invoice | issue date | date issued | issued on | issued
        document date | created | created on | creation date | date
        fakturadato | udstedelsesdato | udstedt | bilagsdato | oprettet | oprettelsesdato | dato
        תאריך חשבונית | תאריך החשבונית | תאריך מסמך | תאריך המסמך | תאריך הפקה | תאריך הנפקה
        תאריך יצירה | תאריך אסמכתא | ת. חשבונית | ת. מסמך | ת. אסמכתא | תאריך""",
    Column.NUMBER: """
        invoice number | invoice no | invoice nr | invoice id | invoice # | invoice
        document number | document no | document id | reference number | reference | ref
        fakturanummer | fakturanr | faktura nr | faktura nummer | faktura | bilagsnummer
        bilagsnr | bilag | bilag nr
        מספר חשבונית | מספר החשבונית | מס' חשבונית | מספר מסמך | מספר המסמך | מס' מסמך
        מס. מסמך | מספר אסמכתא | אסמכתא | אסמכתא 1 | חשבונית""",
    Column.PLACE: "number | no | nr | id | # | nummer | מספר | מס'",
    Column.WORK: """
        description | invoice description | details | subject | item | project | job | memo | title
        service | work | for | what for | notes
        beskrivelse | fakturatekst | tekst | emne | ydelse | vare | projekt | overskrift | titel
        opgave | bemærkning
        תיאור | תיאור המסמך | תיאור מסמך | פירוט | פרטים | נושא | עבור | עבודה | שירות | פרויקט
        כותרת | הערות | מהות | בגין | על מה""",
    Column.EMAIL: """
        email | email address | mail | client email | customer email | contact email
        mailadresse | email adresse | kundens email | kundens mail | kunde email
        אימייל | מייל | דוא"ל | דואל | כתובת מייל | כתובת אימייל | כתובת דוא"ל | אימייל לקוח
        אימייל הלקוח | מייל לקוח | מייל הלקוח | דואר אלקטרוני""",
    Column.PHONE: """
        phone | phone number | telephone | mobile | mobile phone | tel | client phone
        customer phone | telefon | telefonnummer | telefonnr | tlf | tlf nr | mobil | mobilnummer
        טלפון | טלפון נייד | נייד | סלולרי | מספר טלפון | מס' טלפון | טלפון לקוח | טלפון הלקוח""",
    Column.STATUS: """
        status | invoice status | payment status | state | betalingsstatus | fakturastatus
        tilstand | סטטוס | סטטוס תשלום | סטטוס מסמך | סטטוס חשבונית | מצב | מצב תשלום""",
    Column.KIND: """
        type | document type | kind | bilagstype | dokumenttype | סוג מסמך | סוג המסמך | סוג""",
}
_SOUGHT: Final = 40
"""Rows from the top in which the heads are looked for."""
_IN_BRACKETS: Final = re.compile(r"[\[(]([^)\]]{0,80})[\])]")
_WITHOUT: Final = re.compile(r"\bex|\bbefore|\buden\b|\beksk|\bnet|ללא|לפני|לא כולל")
"""Words by which a sum is one before VAT."""
_CURRENCY: Final = re.compile(r"₪|€|£|\$|\b(?:DKK|ILS|NIS|EUR|USD|GBP|SEK|NOK|kr)\b|ש\"ח", re.I)


def plain(text: str) -> str:
    """A head as it is compared: without signs of money, marks and differences of writing."""
    bare = clean(text).casefold().translate(_ALIKE).replace("e-mail", "email")
    bare = re.sub(r"[-_/,;()\[\]]", " ", _CURRENCY.sub(" ", bare))
    bare = re.sub(r"\s+", " ", re.sub(r"[.:*!?']", "", bare)).strip()
    return re.sub(r" (?:i|in)$", "", bare)


_ALIKE: Final = str.maketrans({"״": '"', "׳": "'", "”": '"', "“": '"', "’": "'", "`": "'"})


def _meanings() -> dict[str, tuple[Column, int]]:
    """Each head with its column, and how good a name for it that is: less is better."""
    found: dict[str, tuple[Column, int]] = {}
    for column, words in _WORDS.items():
        lines = (line.strip(" |") for line in words.splitlines())
        names = (plain(name) for line in lines if line for name in line.split("|"))
        for rank, name in enumerate(names):
            found.setdefault(name, (column, rank))
    return found


_MEANINGS: Final = _meanings()


def meaning(head: str) -> tuple[Column, int] | None:
    """The column under this head; what stands in brackets counts only where it makes another."""
    known = _MEANINGS.get(plain(head))
    if known or _WITHOUT.search(head.casefold()):
        return known
    return _MEANINGS.get(plain(_IN_BRACKETS.sub(" ", head)))


class Heads(NamedTuple):
    """Where the heads stand: `at` counts the rows given, `columns` the cells of a row; `currency`
    is what a head says of the sums under it."""

    at: int
    columns: Mapping[Column, int]
    currency: str


def heads_of(rows: Sequence[Row]) -> Heads | None:
    """The row near the top that names most columns, a client's and a sum's among them."""
    best: Heads | None = None
    for at, row in enumerate(islice(rows, _SOUGHT)):
        found = _named(at, row)
        if found and (best is None or len(found.columns) > len(best.columns)):
            best = found
    return best


def _named(at: int, row: Row) -> Heads | None:
    known: dict[Column, tuple[int, int]] = {}
    for place, cell in enumerate(row.cells):
        if not isinstance(cell, str):
            continue
        found = meaning(cell)
        if found and (found[0] not in known or found[1] < known[found[0]][1]):
            known[found[0]] = place, found[1]
    columns = {column: place for column, (place, _) in known.items()}
    sums = [columns[one] for one in (Column.LEFT, Column.GROSS, Column.NET) if one in columns]
    if Column.CLIENT not in columns or not sums:
        return None
    signs = _CURRENCY.findall(clean(text_of(row.cells[sums[0]])).translate(_ALIKE))
    return Heads(at, columns, signs[0] if signs else "")
