"""Calls, visits and letters by post: what can come of them, and what came."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.domain.answers import AttemptNoted
from bot.domain.attempts import LOST, TALKED, UPSHOTS, Upshot
from bot.domain.drafts import Channel, Draft
from bot.domain.intents import CallLater, CameOf, DraftFor, DraftOf, Intent, SetClient
from bot.domain.people import Detail
from bot.wording.replies.values import pairs
from bot.wording.screen import Row
from bot.wording.voice import Voice

_LATER: Final = (Channel.PHONE, Channel.VISIT)
"""What can be put off once its lines were shown."""


def upshots(draft: Draft, voice: Voice) -> Iterator[Row]:
    """Under the lines or the letter: what came of it, or that it has to wait. What was posted only
    now has not come back yet."""
    known = [one for one in UPSHOTS.get(draft.channel, ()) if one is not Upshot.CAME_BACK]
    buttons = [voice.button(f"cameof.{one}", CameOf(draft.id, one)) for one in known]
    yield from pairs(buttons)
    if draft.channel in _LATER:
        yield (voice.button(f"call_later.{draft.channel}", CallLater(draft.id)),)


def attempt_noted(note: AttemptNoted, voice: Voice) -> Iterator[str]:
    yield attempted(note.channel, note.upshot, note.name, voice, note.number)
    if note.upshot is Upshot.REACHED:
        yield voice.say("attempt.open")
    if note.upshot is Upshot.NO_ANSWER:
        yield voice.say("attempt.unanswered")
    if note.upshot in LOST:
        yield voice.say("attempt.lost")
    if note.struck:
        yield voice.say("attempt.struck")


def attempted(channel: Channel, upshot: Upshot, name: str, voice: Voice, number: str = "") -> str:
    """The attempt in one line."""
    key = "talked" if upshot in TALKED else upshot
    told = voice.name(number)
    return voice.say(f"attempt.{channel}.{key}", name=voice.name(name), number=told)


def after_attempt(note: AttemptNoted, voice: Voice) -> Iterator[Row]:
    """What there is to do next, while anything is owed."""
    if note.upshot is Upshot.WRONG_NUMBER:
        number = SetClient(note.client, Detail.PHONE)
        yield (voice.button("new_number", number),)
    if note.draft and note.upshot in (Upshot.POSTED, Upshot.REGISTERED):
        yield (voice.button("cameof.came_back", CameOf(note.draft, Upshot.CAME_BACK)),)
    if note.owed and (found := _letters(note)):
        yield tuple(voice.button(key, press) for key, press in found)


def _letters(note: AttemptNoted) -> list[tuple[str, Intent]]:
    write: tuple[str, Intent] = ("write_instead", DraftFor(note.client))
    match note.upshot:
        case Upshot.NO_ANSWER if note.channel is Channel.PHONE:
            return [write, ("leave_voicemail", DraftOf(note.client, "voicemail"))]
        case Upshot.NO_ANSWER | Upshot.WRONG_NUMBER | Upshot.CAME_BACK:
            return [write]
        case Upshot.REACHED:
            return [("pin_date", DraftOf(note.client, "pin_a_date"))]
    return []
