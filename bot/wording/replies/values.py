"""Settings and details as people read them: "da" is Danish, "30" is 30 days."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.domain.intents import SetClient, SetOwner
from bot.domain.people import LANGUAGES, Detail, Form, Kind, Setting
from bot.wording.screen import Button, Row
from bot.wording.voice import Voice

OWNER_CHOICES: Final[dict[Setting, tuple[str, ...]]] = {
    Setting.LANGUAGE: LANGUAGES,
    Setting.COUNTRY: ("DK", "IL", "GB", "US", "DE", "other"),
    Setting.CURRENCY: ("DKK", "ILS", "GBP", "EUR", "USD"),
    Setting.FORM: tuple(Form),
    Setting.TERMS: ("8", "14", "30", "45", "60"),
    Setting.NUDGE_AT: ("08:00", "09:30", "11:00", "16:00"),
}
"""The values of a setting that are on offer as buttons; others can be typed."""
CLIENT_CHOICES: Final[dict[Detail, tuple[str, ...]]] = {
    Detail.LANGUAGE: LANGUAGES,
    Detail.FORM: tuple(Form),
    Detail.KIND: tuple(Kind),
}


def shown(field: Setting | Detail, value: str, voice: Voice) -> str:
    """The value in words, also where there is none."""
    if not value:
        return voice.say("value.unset")
    match field:
        case Setting.COUNTRY:
            return voice.named("country", value)
        case Setting.FORM | Detail.FORM:
            return voice.named("form", value)
        case Detail.KIND:
            return voice.named("kind", value)
        case _ if field is Detail.LANGUAGE:
            return voice.named("speaks", value)
        case Setting.LANGUAGE:
            return voice.named("language", value)
        case Setting.TERMS:
            return voice.say("value.days", int(value))
        case Setting.VAT:
            return voice.say("value.percent", number=value)
        case _:
            return voice.name(value)


def setting_choices(setting: Setting, voice: Voice) -> Iterator[Row]:
    """The values on offer, two in a row."""
    offered = OWNER_CHOICES.get(setting, ())
    labelled = ((value, shown(setting, value, voice)) for value in offered)
    return pairs([voice.choice(label, SetOwner(setting, value)) for value, label in labelled])


def detail_choices(client: int, detail: Detail, voice: Voice) -> Iterator[Row]:
    offered = CLIENT_CHOICES.get(detail, ())
    labelled = ((value, shown(detail, value, voice)) for value in offered)
    buttons = [voice.choice(label, SetClient(client, detail, value)) for value, label in labelled]
    return pairs(buttons)


def pairs(buttons: list[Button]) -> Iterator[Row]:
    for place in range(0, len(buttons), 2):
        yield tuple(buttons[place : place + 2])
