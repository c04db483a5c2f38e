"""Asking to bring debts in from a file, as people ask it; and what only sounds like it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.intents import AddDebt, Export, Import
from bot.understanding import Context, understand

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
CURRENCY = {"en": "GBP", "da": "DKK", "he": "ILS"}
ASKED = {
    "en": (
        "import my invoices", "can I import my invoices from excel?", "import a csv file",
        "how do i import the debts from a spreadsheet", "I'd like to import some invoices",
        "upload my invoices", "can i upload a spreadsheet?", "import from excel please",
        "upload an excel file", "load my invoices from a file", "Import invoices", "import debts",
    ),
    "da": (
        "importer mine fakturaer", "kan jeg importere fra excel?", "importer en csv-fil",
        "indlæs mine fakturaer", "kan jeg indlæse et regneark?", "upload mine fakturaer",
        "jeg vil gerne importere mine kunder", "hvordan importerer jeg? kan jeg uploade en fil?",
        "importér mine fakturaer", "kan man uploade et regneark", "importer fra et regneark",
        "vil du indlæse min fil",
    ),
    "he": (
        "תייבא את החשבוניות שלי", "אפשר לייבא מאקסל?", "ייבוא חשבוניות", "איך לייבא קובץ csv",
        "תייבאי את החשבוניות", "אפשר להעלות קובץ?", "להעלות אקסל", "אני רוצה לייבא חובות",
        "אפשר להעלות את החשבוניות מטבלה?", "לייבא חשבוניות מקובץ", "העלאת קובץ",
        "לטעון את החשבוניות מאקסל", "איך מייבאים חשבוניות?", "יש לי רשימה באקסל",
        "יש לי קובץ אקסל עם החשבוניות",
    ),
}  # fmt: skip
OTHERS = {
    "en": ("export everything to excel", "send me a spreadsheet"),
    "da": ("eksporter alt til excel", "send mig et regneark"),
    "he": ("ייצוא של הכול", "תייצא לאקסל", "הורדת הנתונים"),
}


def heard(text: str, language: str, *names: str) -> tuple[object, ...]:
    return understand(text, Context(language, NOW, CURRENCY[language], names)).commands


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in ASKED.items() for text in texts]
)
def test_asking_for_an_import_is_understood(language: str, text: str) -> None:
    assert heard(text, language)[:1] == (Import(),)


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in OTHERS.items() for text in texts]
)
def test_an_export_stays_one(language: str, text: str) -> None:
    assert heard(text, language) == (Export(),)


@pytest.mark.parametrize(
    "text", ["Nordic Import ApS owes 500", "Import House Ltd owes 500 due Friday"]
)
def test_a_client_that_imports_is_a_client(text: str) -> None:
    (debt,) = heard(text, "en", "Nordic Import ApS", "Dana Cohen")
    assert isinstance(debt, AddDebt)
