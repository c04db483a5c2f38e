"""The language of the owner's own line."""

from __future__ import annotations

import pytest

from bot.domain.tongues import language_of


@pytest.mark.parametrize(
    ("line", "usual", "language"),
    [
        ("I pay my own subcontractors on the 1st.", "en", "en"),
        ("I pay my own subcontractors on the 1st.", "da", "en"),
        ("I pay my own subcontractors on the 1st.", "he", "en"),
        ("Jeg betaler mine egne underleverandører den 1.", "en", "da"),
        ("Huslejen skal betales den 1.", "da", "da"),
        ("שכר הדירה של הסטודיו יורד ב-1 לחודש.", "en", "he"),
        ("MobilePay 12 34", "da", "da"),
        ("Studio Nova", "he", "en"),
    ],
)
def test_small_words_and_letters_tell_the_language(line: str, usual: str, language: str) -> None:
    assert language_of(line, usual) == language
