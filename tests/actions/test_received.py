"""A file's name from outside: safe to show, and to write under."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.ports import LONGEST_NAME, Received, safe_name


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("חשבוניות 2026.xlsx", "חשבוניות 2026.xlsx"),
        ("Kunder – åbne.csv", "Kunder – åbne.csv"),
        ("../../etc/passwd", "passwd"),
        ("C:\\invoices\\march.csv", "march.csv"),
        ("/", "file"),
        ("..", "file"),
        ("", "file"),
        (".bashrc", "bashrc"),
        ("a\u202efdp.exe", "afdp.exe"),
        ("two\nlines\x00.csv", "two lines.csv"),
        ("what?.csv", "what_.csv"),
        ("half \ud83d.csv", "half.csv"),
        ("x" * 300 + ".xlsx", "x" * 75 + ".xlsx"),
        ("CON:.csv", "CON_.csv"),
    ],
)
def test_a_name_is_made_safe(given_name: str, name: str) -> None:
    assert safe_name(given_name) == name


@given(st.text())
def test_no_name_leads_out_of_a_folder_or_hides_a_sign(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name) <= LONGEST_NAME
    assert not set(name) & set('/\\<>:"|?*') and not name.startswith(".")
    assert all(unicodedata.category(sign) not in ("Cc", "Cs", "Zl", "Zp") for sign in name)
    assert safe_name(name) == name
    name.encode()


@pytest.mark.parametrize(
    ("name", "ending"), [("A.CSV", ".csv"), ("table", ""), ("a.b.xlsx", ".xlsx")]
)
def test_the_ending_tells_the_nature(name: str, ending: str) -> None:
    assert Received(name, b"").ending == ending
