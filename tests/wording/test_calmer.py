"""The calmer wording: no blank is left in it, whatever the letter knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from importlib import import_module

import pytest

from bot.domain.drafts import Brief, Instalment, Item
from bot.domain.money import Money
from bot.domain.people import LANGUAGES
from bot.wording.calmer import filled
from bot.wording.tone import check
from tests.wording.samples import Cast

DUE, BY = date(2026, 3, 2), date(2026, 4, 17)
SUM = Money.of("1250.50", "DKK")
SUMS = {"en": "1,250.50", "da": "1.250,50", "he": "1,250.50"}
DAYS = {
    "en": ("2 March 2026", "17 April 2026"),
    "da": ("2. marts 2026", "17. april 2026"),
    "he": ("2 במרץ 2026", "17 באפריל 2026"),
}


def instead(language: str, blanks: int | None = None) -> list[str]:
    """The wordings on offer, or those with so many blanks."""
    found: dict[str, str] = import_module(f"bot.wording.tones.{language}").INSTEAD
    wordings = [one for one in found.values() if blanks in (None, one.count("["))]
    assert wordings
    return wordings


def brief(language: str, by: date | None = BY) -> Brief:
    items = (Item(1, SUM, DUE, "logo"), Item(2, Money.of(5, "DKK"), BY))
    known = replace(Cast(language).draft().brief, language=language, items=items, by=by)
    return replace(known, instalments=())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_wording_keeps_a_blank_whatever_is_known(language: str) -> None:
    part = Instalment(BY, SUM, Money.zero("DKK"))
    known = brief(language)
    for facts in (
        known,
        brief(language, None),
        replace(known, items=()),
        replace(known, instalments=(part,)),
    ):
        for wording in instead(language):
            told = filled(wording, facts)
            assert told and not set("[]{}") & set(told)
            assert check(told, language).calm


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_debts_sum_and_day_stand_where_a_debt_is_meant(language: str) -> None:
    for wording in instead(language, blanks=2):
        told = filled(wording, brief(language))
        assert SUMS[language] in told and DAYS[language][0] in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_haste_becomes_the_day_that_the_letter_asks_for(language: str) -> None:
    for wording in instead(language, blanks=1):
        assert DAYS[language][1] in filled(wording, brief(language))
        asked = filled(wording, brief(language, None))
        assert asked.endswith("?") and not any(one.isdigit() for one in asked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wording_without_a_blank_is_left_as_it_is(language: str) -> None:
    whole = instead(language, blanks=0)
    assert [filled(wording, brief(language)) for wording in whole] == whole


def test_words_in_another_language_than_the_clients_are_filled_in_their_own() -> None:
    assert DAYS["en"][0] in filled(instead("en", blanks=2)[0], brief("he"))
