"""A client's standing in words: a line or two on its card, and the advice before a new job."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.answers import JobAdvice
from bot.domain.intents import AskTerms, DraftOf, ShowChecklist, ShowClient, Who
from bot.domain.standing import Advice, Signals
from bot.wording.screen import Row, Screen, screens
from bot.wording.voice import Voice


def weighed(answer: JobAdvice, voice: Voice) -> tuple[Screen, ...]:
    return screens(_advice(answer, voice), _rows(answer, voice))


def lines(known: Signals, voice: Voice) -> Iterator[str]:
    """How the client pays, then what else is on file; nothing where there is nothing."""
    if known.bills:
        yield _pays(known, voice)
    if others := " ".join(_others(known, voice)):
        yield others


def _pays(known: Signals, voice: Voice) -> str:
    if not known.late:
        return voice.say("pays.on_time", known.bills)
    kind = "habit" if known.habit else "once" if known.late == 1 else "at_times"
    how = voice.say(f"pays.{kind}", known.bills, late=str(known.late))
    if known.average:
        how = f"{how} {voice.say('pays.average', known.average)}"
    if known.trend:
        way = "slower" if known.trend > 0 else "sooner"
        how = f"{how} {voice.say(f'pays.{way}', abs(known.trend))}"
    return how


def _others(known: Signals, voice: Voice) -> Iterator[str]:
    if known.kept:
        yield voice.say("past.kept", known.kept)
    if known.broken:
        yield voice.say("past.broken", known.broken)
    if known.plans:
        yield voice.say("past.plans", known.plans)
    if known.silent:
        yield voice.say("past.silent", known.silent)
    if known.talk:
        yield voice.say("past.talk", known.talk)
    if known.in_vain:
        yield voice.say("past.in_vain", known.in_vain)
    if known.objections:
        yield voice.say("past.objections", known.objections)


def _advice(answer: JobAdvice, voice: Voice) -> Iterator[str]:
    yield voice.say("job", name=voice.name(answer.name))
    yield from lines(answer.signals, voice)
    yield ""
    yield voice.say(f"job.{answer.advice}", name=voice.name(answer.name))


def _rows(answer: JobAdvice, voice: Voice) -> Iterator[Row]:
    if answer.advice is not Advice.USUAL:
        yield (voice.button("draft_terms", DraftOf(answer.client, "terms")),)
        if not answer.agreed:
            yield (voice.button("note_terms", AskTerms(answer.client)),)
    if answer.advice is Advice.UNKNOWN:
        yield (voice.button("checklist", ShowChecklist(Who(answer.name))),)
    if answer.decline:
        yield (voice.button("decline", DraftOf(answer.client, "decline_new_work")),)
    yield (voice.button("card", ShowClient(answer.client)),)
