"""Letters and drafts to carry, in three languages; and the moment at which they are carried."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.drafts import Brief, Channel, Draft, State, Words
from bot.domain.people import Owner
from bot.post.letter import Letter

NOW: Final = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
SENDER: Final = "post@rolig.example"
YAEL: Final = Owner(language="he", name="יעל כהן", email="yael@studio.example")

HEBREW: Final = Letter(
    owner=7,
    draft=3,
    version=2,
    to="dana@acme.example",
    subject="תזכורת ידידותית: 4,500 ₪ ל-\u2068Acme (logo)\u2069",
    text="שלום דנה,\n\nהחשבונית של \u2068Acme\u2069: 4,500 ₪.\n.נקודה בתחילת שורה\n\nתודה,\nיעל",
    language="he",
    name="יעל כהן, עיצוב",
    reply_to="yael@studio.example",
    at=NOW,
)
DANISH: Final = replace(
    HEBREW,
    subject="En venlig påmindelse: 4.500 kr. for logoet",
    text="Kære Søren\n\nEn lille hilsen om faktura 1042.  \n.\n..\n\nVenlig hilsen\nÅse",
    language="da",
    name="Åse Ølgaard",
)
ENGLISH: Final = replace(
    HEBREW,
    subject="A gentle reminder",
    text="Dear Dana,\n\nFrom here it is a short line.\n\nKind regards,\nYael",
    language="en",
    name="Yael Cohen",
)
LETTERS: Final = {"he": HEBREW, "da": DANISH, "en": ENGLISH}


def a_draft(number: int = 3, channel: Channel = Channel.EMAIL, **changes: Any) -> Draft:
    """A claimed draft with the words of the Hebrew letter."""
    brief = Brief(
        script="friendly_reminder",
        step="friendly_reminder",
        client=1,
        name="Acme",
        language="he",
        form=channel.form,
        kind="business",
        owner=YAEL.name,
        business="",
        owner_form="feminine",
        channel=channel,
    )
    words = Words(HEBREW.text, HEBREW.subject)
    draft = Draft(number, brief, words, HEBREW.to, version=2, state=State.CONNECTING)
    return replace(draft, **changes)
