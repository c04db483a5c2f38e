"""A day that can't be is refused, and what stands beside it is still done."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.domain.intents import AddDebt, Impossible
from bot.understanding import Context, understand

NOW = datetime.fromisoformat("2026-03-11T10:00:00+01:00")


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Acme owes 500 due 32 March", "32 March"),
        ("en", "Acme owes 500, due 31/2", "31/2"),
        ("en", "Acme owes 500 due 0/0", "0/0"),
        ("en", "Acme pays 100 on the 32nd of every month", "32nd"),
        ("en", "Acme pays 100 every month starting 31/2", "31/2"),
        ("da", "Acme skylder 500, forfald 32. marts", "32. marts"),
        ("he", "Acme חייב 500 עד 32 במרץ", "32 במרץ"),
        ("he", "Acme משלם 100 ב-32 לכל חודש", "32"),
    ],
)
def test_a_day_that_cannot_be_is_refused(language: str, text: str, words: str) -> None:
    reading = understand(text, Context(language, NOW, "EUR", ("Acme",)))
    assert (reading.commands, reading.doubts) == ((), ())
    assert [(one.why, one.words) for one in reading.refusals] == [(Impossible.NO_SUCH_DAY, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Acme owes 500 due 31/2 and Bob owes 100 due friday",
        "Bob owes 100 due friday and Acme owes 500 due 31/2",
    ],
)
def test_the_good_one_of_two_stands(text: str) -> None:
    reading = understand(text, Context("en", NOW, "EUR", ("Acme",)))
    debts = [one for one in reading.commands if isinstance(one, AddDebt)]
    assert [(one.who.name, str(one.due)) for one in debts if one.who] == [("Bob", "2026-03-13")]
    assert [one.words for one in reading.refusals] == ["31/2"]
