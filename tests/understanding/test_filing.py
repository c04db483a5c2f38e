"""Files and dossiers in words: a caption, and asking for what is on file."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.domain.filing import Sort
from bot.domain.intents import Dossier, Doubt, Files, Piece, Who
from bot.understanding import Context, understand
from bot.understanding.captions import Caption, read_caption

CLIENTS = ("Acme", "Dana Cohen", "אקמה", "דנה לוי", "Mette Holm")


def here(language: str) -> Context:
    now = datetime.fromisoformat("2026-03-02T10:00:00+00:00")
    return Context(language, now, "EUR", CLIENTS)


@pytest.mark.parametrize(
    ("caption", "name", "sort"),
    [
        ("Acme contract", "Acme", Sort.CONTRACT),
        ("photo before, Dana", "Dana Cohen", Sort.BEFORE),
        ("signed agreement with acme", "Acme", Sort.CONTRACT),
        ("Acme's invoice 12", "Acme", Sort.INVOICE),
        ("after, Dana Cohen", "Dana Cohen", Sort.AFTER),
        ("Acme, in progress", "Acme", Sort.DURING),
        ("screenshot of Acme's messages", "Acme", Sort.LETTER),
        ("Acme", "Acme", None),
        ("signed contract", None, Sort.CONTRACT),
        ("kontrakt Acme", "Acme", Sort.CONTRACT),
        ("Acmes underskrevne aftale", "Acme", Sort.CONTRACT),
        ("billede før, Mette", "Mette Holm", Sort.BEFORE),
        ("efterbillede hos Mette Holm", "Mette Holm", Sort.AFTER),
        ("undervejs hos Mette", "Mette Holm", Sort.DURING),
        ("fakturaen til Acme", "Acme", Sort.INVOICE),
        ("mail fra Mette", "Mette Holm", Sort.LETTER),
        ("חוזה אקמה", "אקמה", Sort.CONTRACT),
        ("החוזה של אקמה", "אקמה", Sort.CONTRACT),
        ("תמונה לפני, דנה לוי", "דנה לוי", Sort.BEFORE),
        ("לאקמה, אחרי", "אקמה", Sort.AFTER),
        ("במהלך העבודה אצל אקמה", "אקמה", Sort.DURING),
        ("חשבונית לאקמה", "אקמה", Sort.INVOICE),
        ("מכתב מאקמה", "אקמה", Sort.LETTER),
        ("", None, None),
        ("holiday in Rome", None, None),
    ],
)
def test_a_caption_says_whose_and_what(caption: str, name: str | None, sort: Sort | None) -> None:
    assert read_caption(caption, here("en")) == Caption(Who(name) if name else None, sort)


def test_a_caption_that_names_two_leaves_the_choice() -> None:
    read = read_caption("Acme or Mette, contract", here("en"))
    assert read == Caption(Who(None, ("Acme", "Mette Holm")), Sort.CONTRACT)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "dossier Acme", "Acme"),
        ("en", "give me the dossier on Acme", "Acme"),
        ("en", "Acme dossier please", "Acme"),
        ("en", "make a case file for Dana", "Dana Cohen"),
        ("en", "I need the evidence on Acme", "Acme"),
        ("en", "everything on Acme for my lawyer", "Acme"),
        ("en", "put together the court papers on Acme", "Acme"),
        ("en", "prepare Acme's file for court", "Acme"),
        ("en", "paper trail for Dana Cohen", "Dana Cohen"),
        ("en", "Acme's evidence", "Acme"),
        ("en", "evidence file for acme", "Acme"),
        ("en", "can you send me Acme's case file?", "Acme"),
        ("en", "what evidence do I have against Acme?", "Acme"),
        ("da", "dossier Acme", "Acme"),
        ("da", "sagsmappe på Acme", "Acme"),
        ("da", "giv mig sagsmappen på Acme", "Acme"),
        ("da", "lav en sagsmappe for Mette", "Mette Holm"),
        ("da", "saml alt om Acme til advokaten", "Acme"),
        ("da", "beviserne mod Acme", "Acme"),
        ("da", "send mig dokumentationen på Acme", "Acme"),
        ("da", "sagsakter Acme", "Acme"),
        ("da", "jeg skal bruge sagsmappen til Mette Holm", "Mette Holm"),
        ("da", "klargør en bevismappe om Acme", "Acme"),
        ("da", "alt om Acme til retten", "Acme"),
        ("da", "mappen på Acme", "Acme"),
        ("da", "Acmes sagsmappe tak", "Acme"),
        ("he", "תיק אקמה", "אקמה"),
        ("he", "תיק ראיות לאקמי", "אקמה"),
        ("he", "תיק ראיות לאקמה", "אקמה"),
        ("he", "תני לי את התיק של אקמה", "אקמה"),
        ("he", "תכין תיק ראיות על דנה לוי", "דנה לוי"),
        ("he", "דוסייה אקמה", "אקמה"),
        ("he", "הראיות נגד אקמה", "אקמה"),
        ("he", "תיק לבית משפט על אקמה", "אקמה"),
        ("he", "כל מה שיש על אקמה לבית משפט", "אקמה"),
        ("he", "אספי את הכול על אקמה לעורכת הדין", "אקמה"),
        ("he", "תיק הלקוח של דנה לוי", "דנה לוי"),
        ("he", "תיק Acme", "Acme"),
        ("he", "צריך תיק לתביעות קטנות על אקמה", "אקמה"),
    ],
)
def test_a_dossier_is_asked_for(language: str, text: str, name: str) -> None:
    assert understand(text, here(language)).commands == (Dossier(Who(name)),)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "show me Acme's files", "Acme"),
        ("en", "what files do I have on Acme", "Acme"),
        ("en", "the photos of Dana", "Dana Cohen"),
        ("da", "vis Acmes filer", "Acme"),
        ("da", "hvilke filer har jeg på Acme", "Acme"),
        ("da", "billederne fra Mette", "Mette Holm"),
        ("he", "הקבצים של אקמה", "אקמה"),
        ("he", "תראה לי את המסמכים של אקמה", "אקמה"),
        ("he", "איזה קבצים יש לי על אקמה", "אקמה"),
    ],
)
def test_files_are_asked_for(language: str, text: str, name: str) -> None:
    assert understand(text, here(language)).commands == (Files(Who(name)),)


@pytest.mark.parametrize(
    ("language", "text"), [("en", "dossier"), ("da", "sagsmappe"), ("he", "תיק ראיות")]
)
def test_a_dossier_of_nobody_is_asked_about(language: str, text: str) -> None:
    assert understand(text, here(language)).doubts == (Doubt(Dossier(None), Piece.WHO),)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "dossier on Zorro", "Zorro"),
        ("da", "lav sagsmappen på Zorro", "Zorro"),
        ("he", "תיק ראיות על זורו", "זורו"),
    ],
)
def test_a_stranger_is_named_so_that_it_can_be_told(language: str, text: str, name: str) -> None:
    assert understand(text, here(language)).commands == (Dossier(Who(name)),)


@pytest.mark.parametrize(
    "text",
    [
        "dossier hurry",
        "what is the evidence for climate change",
        "the dossier about the spy in the film was great fun to watch",
        "Acme owes 300 for the dossier",
        "דנה לוי חייבת 300 על תיק",
        "קניתי תיק חדש",
        "jeg købte en ny mappe i går",
        "delete my photos",
    ],
)
def test_other_talk_of_files_asks_for_nothing_on_file(text: str) -> None:
    read = understand(text, here("en"))
    found = [*read.commands, *(one.command for one in read.doubts)]
    assert not [one for one in found if isinstance(one, Dossier | Files)]
