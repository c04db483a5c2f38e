"""Erasing for good in words: what goes, what stays and why, and that it was done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from bot.domain.answers import AllErased, ClientErased, ErasingAll, ErasingClient, OnTheWay
from bot.domain.intents import Confirm, Decline
from bot.wording.screen import Row, Screen, screens
from bot.wording.voice import Voice

Asked: TypeAlias = ErasingClient | ErasingAll | OnTheWay


def asked(answer: Asked, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case OnTheWay(name=name):
            key = "erase.on_the_way" if name else "erase.some_on_the_way"
            return screens([voice.say(key, name=voice.client(name))])
        case ErasingClient():
            rows = _rows("erase.client", answer.asked, voice, name=answer.name)
            return screens(_client(answer, voice), rows)
        case ErasingAll():
            key = "erase.all" if answer.last else "erase.go_on"
            return screens(_everything(answer, voice), _rows(key, answer.asked, voice))


def done(answer: ClientErased | AllErased, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case ClientErased():
            return screens(_gone(answer, voice))
        case AllErased(language=language):
            own = Voice(replace(voice.owner, language=language), voice.today)
            return screens([own.say("erased.all"), own.say("erased.chat")])


def _client(answer: ErasingClient, voice: Voice) -> Iterator[str]:
    name = voice.name(answer.name)
    yield voice.say("erase.client", name=name)
    yield ""
    yield voice.say("erase.goes", name=name)
    if answer.letters:
        yield voice.say("erase.letters", answer.letters)
    if answer.owed:
        yield voice.say("erase.owed", name=name, sums=voice.sums(answer.owed))
    if answer.kept:
        yield voice.say("erase.stays", neutral=_neutral(answer.number, voice))
    yield ""
    yield _duty(answer.years, answer.country, voice)
    yield voice.say("erase.copies")
    yield voice.say("erase.for_good")


def _everything(answer: ErasingAll, voice: Voice) -> Iterator[str]:
    if answer.last:
        yield voice.say("erase.all.last")
        yield voice.say("erase.for_good")
        return
    yield voice.say("erase.all")
    yield ""
    if answer.clients:
        yield voice.say("erase.all.clients", answer.clients)
    yield voice.say("erase.all.goes")
    yield ""
    if answer.clients:
        yield _duty(answer.years, answer.country, voice)
    yield voice.say("erase.for_good")


def _neutral(number: int, voice: Voice) -> str:
    return voice.say("forgotten.name", number=str(number))


def _duty(years: int | None, country: str, voice: Voice) -> str:
    """What the law wants kept, where that can be stated; else that it is the owner's to know."""
    if years is None:
        return voice.say("erase.duty.own")
    return voice.say("erase.duty", years, country=voice.named("country", country))


def _rows(key: str, step: int, voice: Voice, **names: str) -> Iterator[Row]:
    yield (voice.button(key, Confirm(step), **names),)
    yield (voice.button("erase.keep", Decline(step)),)


def _gone(answer: ClientErased, voice: Voice) -> Iterator[str]:
    yield voice.say("erased.client")
    if answer.kept:
        yield voice.say("erased.kept", neutral=_neutral(answer.number, voice))
    yield voice.say("erased.chat")
