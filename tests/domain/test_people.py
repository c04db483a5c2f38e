"""Names and letters from outside are kept clean; a client has a language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.people import Client, Detail, Owner, Setting, clean, clean_letter


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  Acme \n Ltd\t", "Acme Ltd"),
        ("\u202eemcA\u202c", "emcA"),
        ("Da\u200bna\u00ad", "Dana"),
        ("\u2067דנה\u2069", "דנה"),
        ("Dana\u2028Cohen\x00", "Dana Cohen"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("e\u0301", "é"),
        ("half \ud83d", "half"),
        ("x" * 200, "x" * 80),
    ],
)
def test_a_name_is_one_clean_line(text: str, kept: str) -> None:
    assert clean(text) == kept


@given(st.text(max_size=200))
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert len(once) <= 80
    once.encode()


def test_a_letter_keeps_its_lines_and_its_isolates_but_no_overrides() -> None:
    letter = "Hi \u2068Dana\u2069,\r\n\tthanks \u202eabc\u202c \x07 \n\n  bye  "
    assert clean_letter(letter, 100) == "Hi \u2068Dana\u2069,\n thanks abc\n\n  bye"


@pytest.mark.parametrize(
    ("name", "own", "language", "country", "spoken"),
    [
        ("דנה כהן", "", "en", "IL", "he"),
        ("Acme", "", "he", "IL", "en"),
        ("Acme", "", "he", "DK", "da"),
        ("Acme", "", "da", "DK", "da"),
        ("דנה", "da", "he", "IL", "da"),
        ("Μαρία", "", "he", "IL", "he"),
    ],
)
def test_a_client_is_written_to_in_the_script_of_its_name(
    name: str, own: str, language: str, country: str, spoken: str
) -> None:
    owner = Owner(language=language, country=country)
    assert Client(1, name, language=own).speaks(owner) == spoken


@pytest.mark.parametrize("setting", Setting)
def test_every_setting_is_a_field_of_the_owner(setting: Setting) -> None:
    assert getattr(Owner().with_setting(setting, "7"), setting.value) == "7"


@pytest.mark.parametrize("detail", Detail)
def test_every_detail_is_a_field_of_the_client(detail: Detail) -> None:
    assert getattr(Client(1, "Acme").with_detail(detail, "x"), detail.value) == "x"


@pytest.mark.parametrize(
    ("name", "business", "signature"),
    [("Dana", "Dana Design", "Dana"), ("", "Dana Design", "Dana Design"), ("", "", "")],
)
def test_an_owner_signs_with_the_name_else_the_business(
    name: str, business: str, signature: str
) -> None:
    assert Owner(name=name, business=business).signature == signature
