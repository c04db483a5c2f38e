"""A client's words under its name, and the work that a sentence names."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.domain.intents import ClientSaid, Promise, Reason, Who
from bot.domain.money import Money
from bot.understanding import Context, understand
from bot.understanding.works import works_in

NOW = datetime.fromisoformat("2026-03-11T10:00:00+01:00")
ACME = Who("Acme")


def read(text: str, language: str) -> object:
    clients = ("Acme", "אקמי")
    reading = understand(text, Context(language, NOW, "GBP", clients))
    assert not reading.refusals
    return reading.commands[0] if reading.commands else None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Acme answered: I'm not happy with the logo", (Reason.UNHAPPY, None)),
        ("en", "Acme answered: I'll pay on Thursday", (Reason.PROMISE, 12)),
        ("en", "Acme replied: thanks, hope you are well", (Reason.OTHER, None)),
        ("en", "Acme answered: I have no money this month", (Reason.NO_MONEY, None)),
        ("da", "Acme svarede: Kan jeg betale i rater?", (Reason.ASKS_PLAN, None)),
        ("da", "Acme svarede: jeg betaler på torsdag", (Reason.PROMISE, 12)),
        ("da", "Acme har svaret: jeg betaler den 20.", (Reason.PROMISE, 20)),
        ("da", "Acme svarede: tak for din besked", (Reason.OTHER, None)),
        ("he", "אקמי ענו: אשלם ביום חמישי", (Reason.PROMISE, 12)),
        ("he", "אקמי ענתה: אני לא מרוצה מהלוגו", (Reason.UNHAPPY, None)),
        ("he", "אקמי ענו: תודה על ההודעה", (Reason.OTHER, None)),
    ],
)
def test_what_a_client_answered_is_its_answer(
    language: str, text: str, expected: tuple[Reason, int | None]
) -> None:
    reason, number = expected
    who = Who("אקמי") if language == "he" else ACME
    day = date(2026, 3, number) if number else None
    assert read(text, language) == ClientSaid(who, reason, day)


def test_a_promised_sum_is_kept() -> None:
    promised = Promise(ACME, date(2026, 3, 13), Money.of(300, "GBP"))
    assert read("Acme answered: I'll pay 300 on Friday", "en") == promised


@pytest.mark.parametrize(
    "text",
    ["note: Acme is nice", "Acme answered:", "Bob answered: thanks", "Acme: hope all is well"],
)
def test_without_a_client_a_word_of_saying_and_words_it_is_no_answer(text: str) -> None:
    assert read(text, "en") is None


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("I'm not happy with the logo", "logo"),
        ("the logo isn't what I asked for", "the logo"),
        ("I don't like the website's colours", "Website"),
        ("Jeg er ikke tilfreds med hjemmesiden", "hjemmeside"),
        ("utilfreds med logoet", "logo"),
        ("אני לא מרוצה מהלוגו, זה לא מה שביקשתי", "הלוגו"),
        ("לא מרוצים מהאתר", "אתר"),
        ("האתר החדש לא עובד", "אתר חדש"),
    ],
)
def test_a_work_is_found_with_what_is_glued_to_it(text: str, work: str) -> None:
    assert works_in(text, {1: work, 2: "translation", 3: ""}) == (1,)


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("I'm not happy", "logo"),
        ("not happy with the web shop", "website"),
        ("the new logo is poor", "logo design"),
        ("לא מרוצים", "לוגו"),
        ("", "logo"),
    ],
)
def test_a_work_that_does_not_stand_whole_is_not_named(text: str, work: str) -> None:
    assert works_in(text, {1: work}) == ()
