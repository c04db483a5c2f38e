"""Draft cards: to whom, by which way, the exact words set apart, and what a tap can do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.domain.answers import DraftCard, DraftsWaiting, OldVersion
from bot.domain.drafts import Channel, Draft
from bot.domain.intents import (
    Approve,
    AskTerms,
    Breathe,
    Charge,
    DraftFor,
    DraftOf,
    Edit,
    Intent,
    Later,
    Reroute,
    Retone,
    Script,
    SetClient,
    SetOwner,
    Skip,
)
from bot.domain.people import Detail, Kind, Setting
from bot.wording.replies import offers
from bot.wording.replies.charges import beside
from bot.wording.replies.gloss import gloss
from bot.wording.replies.values import pairs
from bot.wording.screen import COPIED, LONGEST, Button, Copy, Row, Screen, screens, units
from bot.wording.voice import Voice

_UNADDRESSED: Final = (Channel.CHAT, Channel.SHARE, Channel.POST, Channel.VISIT)
"""Channels of which no address stands on the card: it is no word for people, or the owner's to
pick."""
_SET: Final[dict[str, Intent]] = {
    "name": SetOwner(Setting.NAME),
    "email": SetOwner(Setting.EMAIL),
    "ways": SetOwner(Setting.WAYS_TO_PAY),
    "remedy": SetOwner(Setting.REMEDY),
}
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
    yield from _kindly(answer, voice)
    if answer.hot:
        hot = voice.listed(voice.say("quoted", words=voice.name(word)) for word in answer.hot)
        yield voice.say("card.hot", len(answer.hot), words=hot)
    if answer.instead:
        yield voice.say("card.instead", words=voice.quote(answer.instead))
    yield from offers.on_card(answer, voice)
    yield from beside(answer, voice)
    name = voice.name(answer.name)
    yield from (voice.say(f"card.needs_{lack}", name=name) for lack in _lacks(answer))
    if draft.words.subject:
        yield voice.say("card.subject", words=draft.words.subject)


def _kindly(answer: DraftCard, voice: Voice) -> Iterator[str]:
    """What helps the owner decide: a kind word at the first, a question at the second, and what a
    letter says that its owner may not read."""
    yield from gloss(answer.draft, voice)
    if answer.first:
        yield voice.say("card.first")
    if answer.second:
        yield voice.say("card.second")
    if answer.better:
        yield voice.say("card.better")
    if answer.other_why:
        yield voice.say("card.other_why")


def _way(draft: Draft, voice: Voice) -> str:
    if draft.to and draft.channel not in _UNADDRESSED:
        return voice.say(f"card.to.{draft.channel}", to=voice.name(draft.to))
    return voice.say(f"card.by.{draft.channel}")


def _rows(answer: DraftCard, voice: Voice) -> Iterator[Row]:
    number, version = answer.draft.id, answer.draft.version
    yield (voice.button(f"send.{answer.draft.channel}", Approve(number, version)),)
    if answer.second:
        yield tuple(_reasons(answer, voice))
    yield from pairs([*_recast(answer, voice), *_missing(answer, voice)])
    later, skip = Later(number, version), Skip(number, version)
    yield voice.button("later", later), voice.button("skip", skip)


def _reasons(answer: DraftCard, voice: Voice) -> Iterator[Button]:
    """What may keep the client, each with the letter that suits it."""
    client, script = answer.draft.client, answer.draft.brief.script
    asks = DraftFor(client, Script.ASK_REASON)
    presses: dict[str, tuple[str, Intent]] = {
        "money": ("offer_help", DraftOf(client, "offer_help")),
        "unhappy": ("ask_reason", asks),
        "busy": ("check_in", DraftOf(client, "check_in")),
    }
    for reason, (words, press) in presses.items():
        if words != script:
            yield voice.button(f"perhaps.{reason}", press)


def _recast(answer: DraftCard, voice: Voice) -> Iterator[Button]:
    """Other words, another way, more or less on the bill, or a breath before any of it."""
    number, version = answer.draft.id, answer.draft.version
    yield voice.button("edit", Edit(number, version))
    if answer.tones:
        tone = "our_words" if answer.draft.own_words else "tone"
        yield voice.button(tone, Retone(number, version))
    if answer.routes:
        yield voice.button("route", Reroute(number, version))
    if answer.offered or answer.charged:
        charge = "uncharge" if answer.charged else "charge"
        yield voice.button(charge, Charge(number, version))
    yield from offers.buttons(answer, voice)
    if answer.hot:
        yield voice.button("breathe", Breathe(number, version))
    if answer.instead and len(answer.instead) <= COPIED:
        yield voice.button("copy_calmer", Copy(answer.instead))


def _missing(answer: DraftCard, voice: Voice) -> Iterator[Button]:
    """What the letter lacks, each to be added with a tap."""
    client = answer.draft.client
    presses = {
        **_SET,
        "terms": AskTerms(client),
        "kind": SetClient(client, Detail.KIND, Kind.PERSON),
    }
    yield from (voice.button(f"set_{lack}", presses[lack]) for lack in _lacks(answer))


def _lacks(answer: DraftCard) -> Iterator[str]:
    """What a tap can add to the letter, in the order of its lines."""
    lacking = {
        "name": answer.needs_name,
        "email": answer.needs_email,
        "ways": answer.needs_ways,
        "remedy": answer.needs_remedy,
        "terms": answer.needs_terms,
        "kind": answer.needs_kind,
    }
    return (lack for lack, needed in lacking.items() if needed)
