"""What the clock brings up beside drafts: a long hold, a broken plan, a law that comes first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from bot.domain.answers import LawFirst, PlanBroke, StillHeld
from bot.domain.intents import Hold, Resume, ShowClient, Who
from bot.wording.screen import Row, Screen, screens
from bot.wording.voice import Voice

News: TypeAlias = StillHeld | PlanBroke | LawFirst


def brought(answer: News, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case StillHeld():
            return screens(_still_held(answer, voice), _go_on_or_rest(answer, voice))
        case PlanBroke(name=name, missed=missed):
            day, amount = voice.day(missed.day), voice.money(missed.left)
            told = voice.say("plan.broke", name=voice.name(name), day=day, amount=amount)
            return screens([told])
        case LawFirst(name=name):
            card = voice.button("card", ShowClient(answer.client))
            told = voice.say("unable.private_person_il", name=voice.name(name))
            return screens([told], [(card,)])


def _still_held(answer: StillHeld, voice: Voice) -> Iterator[str]:
    who = voice.say("who.everybody") if answer.name is None else voice.name(answer.name)
    yield voice.say("still_held", name=who, day=voice.brief_day(answer.since))


def _go_on_or_rest(answer: StillHeld, voice: Voice) -> Iterator[Row]:
    who = None if answer.name is None else Who(answer.name)
    yield (voice.button("resume", Resume(who)),)
    yield (voice.button("keep_resting", Hold(who)),)
