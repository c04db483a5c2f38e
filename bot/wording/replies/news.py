"""What the clock brings up beside drafts: a pause, a plan, a law, silence, the ladder's end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from bot.domain.answers import (
    Beside,
    LadderEnded,
    LawFirst,
    NoAnswer,
    NotAdvice,
    PlanBroke,
    PutOff,
    StillHeld,
)
from bot.domain.intents import (
    ChoicesFor,
    DraftFor,
    Hold,
    Resume,
    SetClient,
    ShowClient,
    ShowScripts,
    Who,
)
from bot.domain.people import Detail
from bot.wording.screen import Row, Screen, screens
from bot.wording.voice import Voice

News: TypeAlias = StillHeld | PlanBroke | LawFirst | LadderEnded | NoAnswer | NotAdvice | PutOff


def brought(answer: News, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case StillHeld():
            return screens(_still_held(answer, voice), _go_on_or_rest(answer, voice))
        case PlanBroke(name=name, missed=missed):
            day, amount = voice.day(missed.day), voice.money(missed.left)
            told = voice.say("plan.broke", name=voice.name(name), day=day, amount=amount)
            return screens([told])
        case LawFirst():
            return screens(_law_first(answer, voice), _draft_or_card(answer.client, voice))
        case LadderEnded(client=client, name=name, sums=sums):
            told = voice.say("ladder_ended", name=voice.name(name), sums=voice.sums(sums))
            return screens([told], _choices_or_card(client, voice))
        case NoAnswer(name=name, count=count, beside=beside):
            told = voice.say("no_answer", count, name=voice.name(name))
            ways = voice.say(f"no_answer.{beside}")
            return screens([f"{told} {ways}"], _other_ways(answer, voice))
        case PutOff(name=name, left=left):
            told = voice.say(
                "put_off", answer.times, name=voice.name(name), amount=voice.money(left)
            )
            return screens([told], _write_or_rest(answer, voice))
        case NotAdvice(name=name):
            return screens([voice.say("not_advice", name=voice.name(name))])


def _still_held(answer: StillHeld, voice: Voice) -> Iterator[str]:
    who = voice.say("who.everybody") if answer.name is None else voice.name(answer.name)
    yield voice.say("still_held", name=who, day=voice.brief_day(answer.since))


def _go_on_or_rest(answer: StillHeld, voice: Voice) -> Iterator[Row]:
    who = None if answer.name is None else Who(answer.name)
    yield (voice.button("resume", Resume(who)),)
    yield (voice.button("keep_resting", Hold(who)),)


def _law_first(answer: LawFirst, voice: Voice) -> Iterator[str]:
    yield voice.say("law.first", answer.days, name=voice.name(answer.name))
    if answer.latest:
        when = "late" if answer.late else "by"
        yield voice.say(f"law.{when}", day=voice.day(answer.latest))


def _draft_or_card(client: int, voice: Voice) -> Iterator[Row]:
    see = voice.button("see_draft", DraftFor(client))
    yield see, voice.button("card", ShowClient(client))


def _choices_or_card(client: int, voice: Voice) -> Iterator[Row]:
    yield (voice.button("choices", ChoicesFor(client)),)
    letters = voice.button("scripts", ShowScripts(client))
    yield letters, voice.button("card", ShowClient(client))


def _write_or_rest(answer: PutOff, voice: Voice) -> Iterator[Row]:
    rest = voice.button("let_rest", Hold(Who(answer.name)))
    yield voice.button("see_draft", DraftFor(answer.client)), rest


def _other_ways(answer: NoAnswer, voice: Voice) -> Iterator[Row]:
    if answer.beside is Beside.UNKNOWN:
        add = SetClient(answer.client, Detail.OFFICE_TO)
        yield (voice.button("add_second_contact", add),)
    yield (voice.button("draft_otherwise", DraftFor(answer.client)),)
    yield (voice.button("scripts", ShowScripts(answer.client)),)
