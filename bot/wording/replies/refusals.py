"""What can't be done as said, and why: kind, exact, and always saying that nothing was recorded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.answers import (
    Closed,
    Dropped,
    Flawed,
    RefusedPiece,
)
from bot.wording.screen import Screen, screens, short
from bot.wording.voice import Voice

Refused = Dropped | Closed | RefusedPiece | Flawed


def refused(answer: Refused, voice: Voice) -> tuple[Screen, ...]:
    return screens(_lines(answer, voice))


def _lines(answer: Refused, voice: Voice) -> Iterator[str]:
    match answer:
        case Dropped(asked=asked):
            yield voice.say("dropped" if asked else "dropped.nothing")
        case Closed():
            yield voice.say("closed")
        case RefusedPiece(refusal=refusal):
            words, name = voice.name(short(refusal.words)), voice.client(short(refusal.name, 60))
            yield voice.say(f"impossible.{refusal.why}", words=words, name=name)
            yield voice.say("nothing_recorded")
        case Flawed():
            yield voice.say(f"flaw.{answer.flaw}", name=_named(answer, voice))
            yield voice.say("nothing_recorded")


def _named(answer: Flawed, voice: Voice) -> str:
    words = answer.name or answer.words
    return voice.client(short(words, 60))
