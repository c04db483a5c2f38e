"""Settings and details as people read them: "da" is Danish, "30" is 30 days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from typing import Final

from bot.domain.claims import NO_REMEDY
from bot.domain.drafts import Remedy
from bot.domain.intents import SetClient, SetOwner
from bot.domain.people import (
    DIGEST_DAYS,
    LANGUAGES,
    NO_LIMIT,
    Bond,
    Detail,
    Digest,
    Form,
    Kind,
    Setting,
)
from bot.domain.steps import LADDERS, MOST, WAYS, Step, ladder
from bot.domain.thresholds import thresholds
from bot.wording import formats
from bot.wording.screen import Button, Row
from bot.wording.voice import Voice

_COUNTRIES: Final = ("DK", "IL", "GB", "US", "DE", "other")
_USUAL: Final = "usual"

OWNER_CHOICES: Final[dict[Setting, tuple[str, ...]]] = {
    Setting.LANGUAGE: LANGUAGES,
    Setting.COUNTRY: _COUNTRIES,
    Setting.CURRENCY: ("DKK", "ILS", "GBP", "EUR", "USD"),
    Setting.FORM: tuple(Form),
    Setting.TERMS: ("8", "14", "30", "45", "60"),
    Setting.NUDGE_AT: ("08:00", "09:30", "11:00", "16:00"),
    Setting.LADDER: tuple(LADDERS),
    Setting.REMEDY: (*Remedy, NO_REMEDY),
    Setting.DISCOUNT_MOST: ("5", "10", "20", "30", NO_LIMIT),
    Setting.OFFERS_A_YEAR: ("1", "2", "3", NO_LIMIT),
    Setting.DIGEST: tuple(Digest),
    Setting.DIGEST_DAY: DIGEST_DAYS,
    Setting.DIGEST_AT: ("07:00", "08:00", "09:30", "16:00"),
}
"""The values of a setting that are on offer as buttons; others can be typed."""
CLIENT_CHOICES: Final[dict[Detail, tuple[str, ...]]] = {
    Detail.LANGUAGE: LANGUAGES,
    Detail.FORM: tuple(Form),
    Detail.KIND: tuple(Kind),
    Detail.LADDER: tuple(LADDERS),
    Detail.COUNTRY: _COUNTRIES,
    Detail.BOND: tuple(Bond),
}


def shown(field: Setting | Detail, value: str, voice: Voice) -> str:
    """The value in words, also where there is none."""
    if not value:
        return _unset(field, voice)
    match field:
        case Setting.COUNTRY | Detail.COUNTRY:
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
        case Setting.DISCOUNT_MOST | Setting.OFFERS_A_YEAR:
            return _limit(field, value, voice)
        case Setting.VAT:
            return voice.say("value.percent", number=value)
        case Setting.LADDER | Detail.LADDER:
            days = _days(value, voice)
            return voice.say("value.ladder", label=voice.named("ladder", value), days=days)
        case Setting.REMEDY:
            return voice.named("remedy", value)
        case Setting.DIGEST:
            return voice.named("digest", value)
        case Setting.SMALLEST | Setting.RESERVE | Setting.COSTS | Detail.LIMIT:
            return voice.sums(thresholds(value))
        case Setting.HOURLY_RATE:
            rate = replace(voice.owner, hourly_rate=value).rate
            return voice.money(rate) if rate else voice.name(value)
        case Setting.NUDGE_AT | Setting.DIGEST_AT:
            return formats.hour(time.fromisoformat(value), voice.language)
        case Setting.DIGEST_DAY:
            return voice.named("digest_day", value)
        case Detail.BOND:
            return voice.named("bond", value)
        case _:
            return voice.name(value)


def _limit(field: Setting | Detail, value: str, voice: Voice) -> str:
    if value == NO_LIMIT:
        return voice.say("value.no_limit")
    percent = field is Setting.DISCOUNT_MOST
    return voice.say("value.percent", number=value) if percent else value


def _unset(field: Setting | Detail, voice: Voice) -> str:
    """A client's own where there is none is the owner's; a ladder there always is."""
    if isinstance(field, Detail) and field in (Detail.LADDER, Detail.COUNTRY):
        return voice.say("value.as_yours")
    if field in (Setting.DISCOUNT_MOST, Setting.OFFERS_A_YEAR):
        return voice.say("value.no_limit")
    if field is Setting.LADDER:
        return shown(field, _USUAL, voice)
    if field is Setting.DIGEST_DAY:
        return shown(field, DIGEST_DAYS[0], voice)
    if field is Setting.DIGEST_AT:
        return shown(field, voice.owner.nudge_at, voice)
    if field is Detail.BOND:
        return shown(field, Bond.NONE, voice)
    return voice.say("value.unset")


def _days(text: str, voice: Voice) -> str:
    """A ladder's days after the due date, the one before it in words."""
    return ", ".join(
        _day(step, voice) if step.day > 0 else voice.say("value.before", day=str(-step.day))
        for step in ladder(text)
    )


def _day(step: Step, voice: Voice) -> str:
    """A step's day, with the way that the owner chose for it."""
    way = next((name for name, channel in WAYS.items() if channel is step.by), None)
    return voice.say(f"way.{way}", day=str(step.day)) if way else str(step.day)


def explained(field: Setting | Detail, voice: Voice) -> Iterator[str]:
    """What a question has to say of the values on offer: the days of each ladder."""
    if field not in (Setting.LADDER, Detail.LADDER):
        return
    for name in LADDERS:
        label = voice.named("ladder", name)
        yield voice.say("labelled", label=label, value=_days(name, voice))
    yield voice.say("ask.ladder.daily", most=str(MOST))
    yield voice.say("ask.ladder.ways")


def setting_choices(setting: Setting, voice: Voice) -> Iterator[Row]:
    """The values on offer, two in a row."""
    offered = OWNER_CHOICES.get(setting, ())
    labelled = ((value, _label(setting, value, voice)) for value in offered)
    return pairs([voice.choice(label, SetOwner(setting, value)) for value, label in labelled])


def detail_choices(client: int, detail: Detail, voice: Voice) -> Iterator[Row]:
    offered = CLIENT_CHOICES.get(detail, ())
    labelled = ((value, _label(detail, value, voice)) for value in offered)
    buttons = [voice.choice(label, SetClient(client, detail, value)) for value, label in labelled]
    return pairs(buttons)


def _label(field: Setting | Detail, value: str, voice: Voice) -> str:
    """The value on its button; a ladder by its name alone."""
    if field in (Setting.LADDER, Detail.LADDER):
        return voice.named("ladder", value)
    return shown(field, value, voice)


def pairs(buttons: list[Button]) -> Iterator[Row]:
    for place in range(0, len(buttons), 2):
        yield tuple(buttons[place : place + 2])
