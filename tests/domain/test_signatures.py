"""A file is what its bytes are, and its name takes what every system takes."""

from __future__ import annotations

import time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.filing import Form, Unfit, titled
from bot.domain.signatures import form_of


def archive(*names: str, **contents: bytes) -> bytes:
    whole = BytesIO()
    with ZipFile(whole, "w") as file:
        for name, content in contents.items():
            file.writestr(name, content)
        for name in names:
            file.writestr(name, b"x")
    return whole.getvalue()


OPEN_TEXT = b"application/vnd.oasis.opendocument.text"
MAIL = b"From: Acme <a@acme.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n\r\n<html>no</html>"
CHAT = "02/03/2026, 10:05 - דנה: אשלם ביום חמישי"


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (b"%PDF-1.7\n...", Form.PDF),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", Form.JPEG),
        (b"\x89PNG\r\n\x1a\n...", Form.PNG),
        (b"GIF89a...", Form.GIF),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", Form.WEBP),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", Form.HEIC),
        (archive("[Content_Types].xml", "word/document.xml"), Form.DOCX),
        (archive("[Content_Types].xml", "xl/workbook.xml"), Form.XLSX),
        (archive("content.xml", mimetype=OPEN_TEXT), Form.ODT),
        (CHAT.encode(), Form.TEXT),
        (CHAT.encode("utf-16"), Form.TEXT),
        (MAIL, Form.MAIL),
    ],
    ids=lambda one: str(one)[:12],
)
def test_what_is_kept_is_known_by_its_bytes(content: bytes, form: Form) -> None:
    assert form_of(content) is form
    assert form_of(content, "holiday.exe") is form


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", Unfit.EMPTY),
        (b"\0" * 50, Unfit.EMPTY),
        (b"  \n ", Unfit.EMPTY),
        (b"MZ\x90\x00", Unfit.PROGRAM),
        (b"\x7fELF\x02", Unfit.PROGRAM),
        (b"#!/bin/sh\necho", Unfit.PROGRAM),
        (b"<!DOCTYPE html><p>", Unfit.ACTIVE),
        (b"\xef\xbb\xbf\n <svg xmlns='x'>", Unfit.ACTIVE),
        (b"<?xml version='1.0'?><svg/>", Unfit.ACTIVE),
        (b"hello <script>alert(1)</script>", Unfit.ACTIVE),
        (b"{\\rtf1 hello", Unfit.ACTIVE),
        (archive("a.txt"), Unfit.ARCHIVE),
        (archive("content.xml", mimetype=b"application/epub+zip"), Unfit.ARCHIVE),
        (archive("word/document.xml")[:-30], Unfit.ARCHIVE),
        (b"Rar!\x1a\x07\x01\x00", Unfit.ARCHIVE),
        (b"7z\xbc\xaf\x27\x1c", Unfit.ARCHIVE),
        (b"\x1f\x8b\x08", Unfit.ARCHIVE),
        (archive("word/document.xml", "word/vbaProject.bin"), Unfit.MACROS),
        (archive("Basic/Standard/script.xml", mimetype=OPEN_TEXT), Unfit.MACROS),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Unfit.UNKNOWN),
        (b"\xe9 in an old code page", Unfit.UNKNOWN),
        (b"text\x00with a null", Unfit.UNKNOWN),
    ],
    ids=lambda one: str(one)[:24],
)
def test_what_is_not_kept_says_why_whatever_its_name(content: bytes, why: Unfit) -> None:
    assert form_of(content) is why
    assert form_of(content, "contract.pdf") is why


@pytest.mark.parametrize("name", ["a.js", "b.BAT", "c.html", "d.svg", "e.vbs ", "f.ps1", "g.xml"])
def test_a_text_that_calls_itself_a_script_is_taken_at_its_word(name: str) -> None:
    assert form_of(b"var x = 1", name) is Unfit.ACTIVE


def test_an_archive_of_many_thousand_entries_is_refused_at_once() -> None:
    whole = BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED) as file:
        for number in range(20_000):
            file.writestr(f"{number}", b"")
    began = time.perf_counter()
    assert form_of(whole.getvalue()) is Unfit.ARCHIVE
    assert time.perf_counter() - began < 1


def test_a_document_that_would_unpack_to_much_is_never_unpacked() -> None:
    whole = BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED) as file:
        file.writestr("mimetype", b"0" * 50_000_000)
    began = time.perf_counter()
    assert form_of(whole.getvalue()) is Unfit.ARCHIVE
    assert time.perf_counter() - began < 1


@given(st.binary(max_size=300))
def test_any_bytes_get_an_answer(content: bytes) -> None:
    assert isinstance(form_of(content), Form | Unfit)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("contract.pdf", "contract.pdf"),
        ("contract.exe", "contract.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Users\\me\\scan.PDF", "scan.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.pdf"),
        ("con.pdf", "_con.pdf"),
        ("COM1", "_COM1.pdf"),
        ("a<b>:c?.pdf", "a_b__c.pdf"),
        (" .hidden. ", "hidden.pdf"),
        ("חוזה חתום.pdf", "חוזה חתום.pdf"),
        ("", "file.pdf"),
        ("...", "file.pdf"),
        ("v1.2 final", "v1.2 final.pdf"),
    ],
)
def test_a_name_is_safe_on_every_system(name: str, title: str) -> None:
    assert titled(name, Form.PDF) == title


@given(st.text(max_size=400), st.sampled_from(Form))
def test_any_name_comes_out_short_and_plain(name: str, form: Form) -> None:
    title = titled(name, form)
    assert title.endswith(f".{form}")
    assert len(title.encode()) <= 110
    assert not set(title) & set('/\\<>:"|?*\0\n') and title.isprintable()
    assert not title.startswith((".", " "))
    assert titled(title, form) == title
