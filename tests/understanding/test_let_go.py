"""A part of a debt is never let go as if it were all of it, and a debt that is said to be gone is
asked about."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.domain.intents import Impossible, Reading, Who, WriteOff
from bot.understanding import Context, understand

NOW = datetime.fromisoformat("2026-03-11T10:00:00+01:00")


def _read(language: str, text: str) -> Reading:
    return understand(text, Context(language, NOW, "EUR", ("Acme", "אקמי")))


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "forgive 200 of Acme's debt", "200"),
        ("en", "write off £200 of what Acme owes", "£200"),
        ("en", "let Acme off 200", "200"),
        ("en", "write off half of Acme's debt", "half"),
        ("en", "write off 10% of Acme's debt", "10%"),
        ("da", "eftergiv 200 af Acmes gæld", "200"),
        ("da", "afskriv 200 kr af det Acme skylder", "200 kr"),
        ("da", "eftergiv halvdelen af Acmes gæld", "halvdelen"),
        ("he", "לוותר לאקמי על 200", "200"),
        ("he", "תמחק 200 מהחוב של אקמי", "200"),
        ("he", "לוותר לאקמי על חצי מהחוב", "חצי"),
    ],
)
def test_a_part_of_a_debt_is_not_let_go(language: str, text: str, words: str) -> None:
    reading = _read(language, text)
    assert (reading.commands, reading.doubts) == ((), ())
    assert [(one.why, one.words) for one in reading.refusals] == [(Impossible.PART, words)]


@pytest.mark.parametrize(
    ("language", "text", "client"),
    [
        ("en", "write off part of Acme's debt", "Acme"),
        ("da", "afskriv en del af Acmes gæld", "Acme"),
        ("he", "לוותר לאקמי על חלק מהחוב", "אקמי"),
    ],
)
def test_a_share_without_a_figure_is_a_part_too(language: str, text: str, client: str) -> None:
    reading = _read(language, text)
    assert reading.commands == ()
    assert [(one.why, one.name) for one in reading.refusals] == [(Impossible.PART, client)]


@pytest.mark.parametrize(
    ("language", "text", "client"),
    [
        ("en", "write off Acme's debt", "Acme"),
        ("da", "eftergiv Acmes gæld", "Acme"),
        ("he", "לוותר לאקמי על החוב", "אקמי"),
    ],
)
def test_all_of_a_debt_is_let_go(language: str, text: str, client: str) -> None:
    assert _read(language, text).commands == (WriteOff(Who(client)),)


@pytest.mark.parametrize(
    ("language", "text", "client"),
    [
        ("en", "Acme no longer owes", "Acme"),
        ("en", "Acme doesn't owe me anything any more", "Acme"),
        ("en", "Acme owes me nothing", "Acme"),
        ("da", "Acme skylder ikke mere", "Acme"),
        ("da", "Acme skylder mig ikke længere noget", "Acme"),
        ("da", "Acme skylder ingenting", "Acme"),
        ("he", "אקמי כבר לא חייב", "אקמי"),
        ("he", "אקמי לא חייבת לי יותר", "אקמי"),
        ("he", "אקמי לא חייבים לי כלום", "אקמי"),
    ],
)
def test_owing_no_more_does_nothing_and_asks_why(language: str, text: str, client: str) -> None:
    reading = _read(language, text)
    assert (reading.commands, reading.doubts) == ((), ())
    assert [(one.why, one.name) for one in reading.refusals] == [(Impossible.UNSAID, client)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "don't write off Acme's debt"),
        ("da", "afskriv ikke Acmes gæld"),
        ("he", "לא לוותר לאקמי על החוב"),
    ],
)
def test_what_is_not_to_be_let_go_stays(language: str, text: str) -> None:
    reading = _read(language, text)
    assert not any(isinstance(one, WriteOff) for one in reading.commands)


def test_what_the_owner_owes_is_no_debt_of_a_client() -> None:
    assert _read("en", "I no longer owe Acme") == Reading()
