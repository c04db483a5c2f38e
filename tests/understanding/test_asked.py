"""What is only asked sets nothing, in any language; what is asked for politely is done."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.domain.intents import (
    ChangeBilling,
    ClientSaid,
    Draft,
    Hold,
    ScheduleNudge,
    SetPlan,
    SetRate,
    WhoOwes,
    WriteOff,
)
from bot.understanding import Context, understand

NOW = datetime.fromisoformat("2026-03-11T10:00:00+01:00")


def _kinds(language: str, text: str) -> list[type]:
    clients = ("אקמי", "בוב") if language == "he" else ("Acme", "Bob")
    reading = understand(text, Context(language, NOW, "EUR", clients))
    asked = [one.command for one in reading.doubts]
    return [type(one) for one in (*reading.commands, *asked)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "is my hourly rate 400?"),
        ("en", "is my hourly rate 400"),
        ("en", "my hourly rate is 400?"),
        ("en", "does Acme pay 500 a month?"),
        ("en", "do I bill Acme 2000 on the 5th of every month?"),
        ("en", "is Acme on a retainer of 5000?"),
        ("en", "did I use 3 hours of Acme's retainer?"),
        ("en", "is the digest at 9?"),
        ("en", "is Bob on hold until Friday?"),
        ("en", "do you nudge Bob every Tuesday at 10?"),
        ("en", "should I offer Acme 10% off?"),
        ("en", "did I write off Bob's debt?"),
        ("en", "is Acme's email acme@example.com?"),
        ("en", "is Acme billed on the 10th instead?"),
        ("da", "er min timepris 400?"),
        ("da", "er min timepris 400"),
        ("da", "betaler Acme 500 om måneden?"),
        ("da", "har Acme et klippekort på 5000?"),
        ("da", "er Bob på pause til fredag?"),
        ("da", "rykker du Bob hver tirsdag?"),
        ("da", "skal jeg afskrive Bobs gæld?"),
        ("da", "er Acmes mail acme@example.com?"),
        ("he", "האם התעריף שלי 400?"),
        ("he", "התעריף השעתי שלי 400?"),
        ("he", "אקמי משלמים 500 בחודש?"),
        ("he", "האם לאקמי יש ריטיינר של 5000?"),
        ("he", "האם בוב בהשהיה עד יום שישי?"),
        ("he", "האם לוותר על החוב של בוב?"),
    ],
)
def test_a_question_sets_nothing(language: str, text: str) -> None:
    assert _kinds(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "can you remind Bob?", Draft),
        ("en", "could you remind Bob on Friday?", ScheduleNudge),
        ("en", "is it possible to leave Bob alone until Friday?", Hold),
        ("en", "can you set my hourly rate to 400?", SetRate),
        ("en", "my hourly rate is 400, please?", SetRate),
        ("en", "remind Bob on Friday?", ScheduleNudge),
        ("en", "have Bob pay 500 on the 1st of every month", SetPlan),
        ("en", "Bob says the site is broken?", ClientSaid),
        ("da", "kan du rykke Bob?", Draft),
        ("da", "er du sød at rykke Bob på fredag?", ScheduleNudge),
        ("da", "kan du sætte min timepris til 400?", SetRate),
        ("da", "gider du afskrive Bobs gæld?", WriteOff),
        ("da", "fakturer Acme den 10. i stedet", ChangeBilling),
        ("he", "אפשר להזכיר לבוב?", Draft),
        ("he", "תוכלי להזכיר לבוב ביום שישי?", ScheduleNudge),
        ("he", "את יכולה לוותר על החוב של בוב?", WriteOff),
        ("he", "כמה אקמי חייבים לי?", WhoOwes),
    ],
)
def test_what_is_asked_for_politely_is_done(language: str, text: str, kind: type) -> None:
    assert _kinds(language, text) == [kind]
