"""An answer is put into words again whenever who reads it, or when, has changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.chat.sheets import KEPT, Sheets
from bot.domain.answers import Closed
from bot.domain.people import Owner
from tests.chat.standin import TODAY, card

READER = Owner(language="en")


def test_the_same_answer_is_put_into_words_once() -> None:
    sheets, answer = Sheets(), card()
    first = sheets.of(1, answer, READER, TODAY)
    assert sheets.of(1, answer, READER, TODAY) is first


def test_each_reader_gets_their_own_language() -> None:
    sheets, answer = Sheets(), Closed()
    texts = {
        sheets.of(1, answer, replace(READER, language=language), TODAY)[0].text
        for language in ("he", "da", "en")
    }
    assert len(texts) == 3


def test_another_day_or_answer_is_put_into_words_anew() -> None:
    sheets, answer = Sheets(), card()
    first = sheets.of(1, answer, READER, TODAY)
    assert sheets.of(1, answer, READER, TODAY + timedelta(days=1)) is not first
    assert sheets.of(1, card(2), READER, TODAY) != first


def test_only_so_much_is_kept() -> None:
    sheets, answer = Sheets(), Closed()
    first = [sheets.of(owner, answer, READER, TODAY) for owner in range(KEPT + 1)]
    assert sheets.of(KEPT, answer, READER, TODAY) is first[KEPT]
    assert sheets.of(0, answer, READER, TODAY) is not first[0]
