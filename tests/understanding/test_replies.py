"""A client's reply: mere thanks, and the reasons that short messages give."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.domain.intents import Reason
from bot.understanding import Context, is_courtesy, read_reply

NOW = datetime.fromisoformat("2026-03-02T10:00:00+01:00")


def context(language: str) -> Context:
    return Context(language, NOW, "ILS", ("Acme", "אקמי"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thanks!"),
        ("en", "ok, got it, thank you"),
        ("en", "👍"),
        ("da", "Tak."),
        ("da", "Tak for beskeden"),
        ("da", "Modtaget, mange tak"),
        ("he", "תודה"),
        ("he", "קיבלתי, תודה רבה!"),
        ("he", "סבבה 🙏"),
        ("he", "תודה על התזכורת, יום נעים"),
    ],
)
def test_thanks_are_mere_thanks(language: str, text: str) -> None:
    assert is_courtesy(text, context(language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "thanks, I'll pay on Friday"),
        ("en", "ok, 500"),
        ("en", "got it?"),
        ("en", "not ok"),
        ("en", f"thanks {'! ' * 160} the invoice is wrong"),
        ("da", "tak, på fredag"),
        ("da", "det er ikke i orden"),
        ("he", "תודה, אשלם מחר"),
        ("he", "קיבלתי חצי"),
        ("he", "לא קיבלתי"),
        ("he", "תודה, אבל לא"),
    ],
)
def test_words_that_say_more_are_read(language: str, text: str) -> None:
    assert not is_courtesy(text, context(language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "can I get the invoice again?"),
        ("en", "hi, could I have the invoice please"),
        ("da", "må jeg få fakturaen igen?"),
        ("da", "kan jeg få fakturaen?"),
        ("he", "אפשר לקבל את החשבונית שוב?"),
        ("he", "תוכלי לשלוח חשבונית?"),
    ],
)
def test_who_asks_for_the_invoice_gets_it_again(language: str, text: str) -> None:
    assert read_reply(text, context(language)).reason is Reason.FORGOT


def test_a_day_without_a_vow_is_a_promise_all_the_same() -> None:
    read = read_reply("ביום ראשון בלי נדר", context("he"))
    assert (read.reason, read.day) == (Reason.PROMISE, date(2026, 3, 8))
