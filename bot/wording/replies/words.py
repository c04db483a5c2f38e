"""What a client said, read back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.domain.answers import (
    PartNoted,
    SaidNoted,
)
from bot.domain.attempts import Upshot
from bot.domain.dates import ONE_DAY
from bot.domain.intents import (
    CameIn,
    NotThere,
    Reason,
    Resume,
    TheyAgreed,
    Who,
)
from bot.wording.replies import (
    attempts,
)
from bot.wording.screen import Row
from bot.wording.voice import Voice

_LISTED: Final = 3
"""Disputed debts that are named one by one at most."""


def after_words(note: SaidNoted, voice: Voice) -> Iterator[Row]:
    """What there is to do now that the client has said so."""
    if note.proposed is not None:
        yield (voice.button("they_agreed", TheyAgreed(note.proposed)),)
    if note.owed:
        yield (voice.button("came_in", CameIn(note.client)),)
        yield (voice.button("not_there", NotThere(note.client)),)
    if note.disputed:
        yield (voice.button("resume", Resume(Who(note.name))),)


def said_noted(note: SaidNoted, voice: Voice) -> Iterator[str]:
    reason = voice.named("said", note.reason)
    if note.channel:
        yield attempts.attempted(note.channel, Upshot.REACHED, note.name, voice)
    key = "said.noted.other" if note.reason is Reason.OTHER else "said.noted"
    yield voice.say(key, name=voice.name(note.name), reason=reason)
    if note.day:
        yield voice.say("said.day", day=voice.day(note.day))
    if note.promised and note.day:
        yield rest_until(note.day, voice)
    if note.reason is Reason.THREAT:
        yield voice.say("said.calm")
    if note.disputed:
        yield from _disputed(note, voice)
    if note.owed:
        yield voice.say("said.look", sums=voice.sums(note.owed))
        yield voice.say("said.look.rest")
        words = voice.say("example.payment", name=voice.name(note.name))
        yield voice.say("said.look.part", words=voice.say("quoted", words=words))


def rest_until(promised: date, voice: Voice) -> str:
    """That reminders rest, in words that fit how near the promised day is."""
    near = {voice.today: "promise.rest.today", voice.today + ONE_DAY: "promise.rest.tomorrow"}
    return voice.say(near.get(promised, "promise.rest"))


def _disputed(note: SaidNoted, voice: Voice) -> Iterator[str]:
    """What rests, and how that ends."""
    if len(note.disputed) > _LISTED:
        yield voice.say("said.rests_all", name=voice.name(note.name))
    else:
        debts = (
            voice.name(part.work)
            if part.work
            else voice.say("debt.unnamed", due=voice.brief_day(part.due))
            for part in note.disputed
        )
        yield voice.say("said.rests", debts=voice.listed(debts))
        yield from (_on_file(part, voice) for part in note.disputed)
    if note.others:
        yield voice.say("said.others")
    words = voice.say("example.resume", name=voice.name(note.name))
    yield voice.say("said.lift", words=voice.say("quoted", words=words))


def _on_file(part: PartNoted, voice: Voice) -> str:
    return voice.say("said.on_file", debt=debt_on_file(part, voice), amount=voice.money(part.left))


def debt_on_file(part: PartNoted, voice: Voice) -> str:
    due = voice.brief_day(part.due)
    if part.work:
        return voice.say("debt.called", work=voice.name(part.work), due=due)
    return voice.say("debt.unnamed", due=due)
