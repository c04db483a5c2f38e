"""Draft cards: to whom, by which way, the exact words set apart, and what a tap can do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.domain.answers import DraftCard, DraftsWaiting, OldVersion
from bot.domain.drafts import Channel, Draft
from bot.domain.intents import Approve, Edit, Later, Retone, SetOwner, Skip
from bot.domain.people import Setting
from bot.wording.replies.values import pairs
from bot.wording.screen import LONGEST, Button, Row, Screen, screens, units
from bot.wording.voice import Voice

RULE: Final = "———"
"""The line above the words that go out."""


def cards(answer: DraftCard | DraftsWaiting | OldVersion, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case DraftCard():
            return card(answer, voice)
        case OldVersion():
            return (*screens([voice.say("old_version")]), *card(answer.card, voice))
        case DraftsWaiting(cards=waiting):
            shown = tuple(screen for one in waiting for screen in card(one, voice))
            return shown or screens([voice.say("drafts.none")])


def card(answer: DraftCard, voice: Voice) -> tuple[Screen, ...]:
    return above_words(list(_head(answer, voice)), answer.draft, tuple(_rows(answer, voice)))


def above_words(head: list[str], draft: Draft, rows: tuple[Row, ...] = ()) -> tuple[Screen, ...]:
    """The lines with the draft's exact words under them, byte for byte.

    Two messages where the words alone nearly fill one: the words first, the buttons last.
    """
    words = draft.words.text
    whole = "\n".join((*head, RULE, words))
    if units(whole) <= LONGEST:
        return (Screen(whole, rows),)
    return (Screen(words), *screens(head, rows))


def _head(answer: DraftCard, voice: Voice) -> Iterator[str]:
    draft = answer.draft
    step = voice.named("step", draft.brief.script)
    yield voice.say("card.for", name=voice.name(answer.name), step=step)
    yield _way(draft, voice)
    if answer.hot:
        hot = voice.listed(voice.say("quoted", words=voice.name(word)) for word in answer.hot)
        yield voice.say("card.hot", len(answer.hot), words=hot)
    if answer.instead:
        yield voice.say("card.instead", words=voice.name(answer.instead))
    if answer.needs_name:
        yield voice.say("card.needs_name")
    if answer.needs_email:
        yield voice.say("card.needs_email")
    if answer.needs_ways:
        yield voice.say("card.needs_ways")
    if draft.words.subject:
        yield voice.say("card.subject", words=draft.words.subject)


def _way(draft: Draft, voice: Voice) -> str:
    if draft.to and draft.channel is not Channel.SHARE:
        return voice.say(f"card.to.{draft.channel}", to=voice.name(draft.to))
    return voice.say(f"card.by.{draft.channel}")


def _rows(answer: DraftCard, voice: Voice) -> Iterator[Row]:
    number, version = answer.draft.id, answer.draft.version
    yield (voice.button(f"send.{answer.draft.channel}", Approve(number, version)),)
    edit = voice.button("edit", Edit(number, version))
    tone = voice.button("tone", Retone(number, version))
    yield (edit, tone) if answer.tones else (edit,)
    later, skip = Later(number, version), Skip(number, version)
    yield voice.button("later", later), voice.button("skip", skip)
    yield from pairs(list(_missing(answer, voice)))


def _missing(answer: DraftCard, voice: Voice) -> Iterator[Button]:
    """What the letter lacks, each to be added with a tap."""
    if answer.needs_name:
        yield voice.button("set_name", SetOwner(Setting.NAME))
    if answer.needs_email:
        yield voice.button("set_email", SetOwner(Setting.EMAIL))
    if answer.needs_ways:
        yield voice.button("set_ways", SetOwner(Setting.WAYS_TO_PAY))
