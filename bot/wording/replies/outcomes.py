"""What became of a draft: on its way, handed over, sent, refused, put off, or no longer true."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias
from urllib.parse import quote

from bot.domain.answers import (
    Barred,
    Breathing,
    DraftStands,
    HandOver,
    NoDraft,
    NoLongerHolds,
    OnItsWay,
    Postponed,
    ScriptsOffered,
    Skipped,
)
from bot.domain.briefs import proposes_plan
from bot.domain.drafts import Channel, Draft, State
from bot.domain.guard import Bar
from bot.domain.intents import (
    Approve,
    AskTerms,
    DraftFor,
    DraftOf,
    Resolve,
    SetClient,
    ShowClient,
    Skip,
    TakeBack,
    TheyAgreed,
)
from bot.domain.people import Detail
from bot.wording.replies import offers
from bot.wording.replies.drafts import above_words, card
from bot.wording.replies.values import pairs
from bot.wording.screen import COPIED, Button, Copy, Link, Row, Screen, fitting, screens
from bot.wording.voice import Voice

Outcome: TypeAlias = (
    OnItsWay
    | HandOver
    | DraftStands
    | NoLongerHolds
    | NoDraft
    | Barred
    | ScriptsOffered
    | Breathing
    | Postponed
    | Skipped
)
_DRAFT_ANEW: Final = (State.SKIPPED, State.WITHDRAWN)


def outcome(answer: Outcome, voice: Voice) -> tuple[Screen, ...]:
    name = voice.name(answer.name)
    match answer:
        case HandOver():
            return _hand_over(answer, voice)
        case DraftStands():
            return _stands(answer, voice)
        case NoLongerHolds():
            told = screens([voice.say(f"stale.{answer.why}", name=name)])
            return (*told, *card(answer.fresh, voice)) if answer.fresh else told
        case OnItsWay():
            return above_words([voice.say("on_its_way", name=name)], answer.draft)
        case NoDraft():
            day = voice.day(answer.day) if answer.day else ""
            return screens([voice.say(f"unable.{answer.why}", name=name, day=day)])
        case Barred(script=script, bar=bar):
            step = voice.named("step", script)
            terms = (voice.button("terms", AskTerms(answer.client)),)
            rows = [terms] if bar is Bar.NO_TERMS else []
            return screens([voice.say(f"bar.{bar}", name=name, step=step)], rows)
        case ScriptsOffered():
            return _scripts(answer, voice)
        case Breathing(minutes=minutes):
            return screens([voice.say("breathing", minutes, name=name)])
        case Postponed():
            return screens([voice.say("postponed", name=name, day=voice.day(answer.day))])
        case Skipped():
            anew = voice.button("draft_anew", DraftFor(answer.draft.client))
            return screens([voice.say("skipped", name=name)], [(anew,)])


def _scripts(answer: ScriptsOffered, voice: Voice) -> tuple[Screen, ...]:
    """The letters on offer by their names, two in a row."""
    labelled = ((script, voice.named("step", script)) for script in answer.scripts)
    letters = [
        voice.choice(f"{label[:1].upper()}{label[1:]}", DraftOf(answer.client, script))
        for script, label in labelled
    ]
    asked = voice.say("scripts" if letters else "scripts.none", name=voice.name(answer.name))
    back: Row = (voice.button("back", ShowClient(answer.client)),)
    return screens([asked], [*pairs(letters), back])


def _hand_over(answer: HandOver, voice: Voice) -> tuple[Screen, ...]:
    draft, words = answer.draft, answer.draft.words.text
    agreed, back = _agreed(draft, voice), (_take_back(draft, voice),)
    noted = list(offers.sent(draft, voice))
    if draft.channel is Channel.PHONE:
        lines = [*_before_a_call(answer, voice), *noted]
        return above_words(lines, draft, (*agreed, back))
    copy: Row = (voice.button("copy", Copy(words)),) if len(words) <= COPIED else ()
    by_post = draft.channel is Channel.POST
    links = () if by_post else fitting(_links(answer, voice))
    how = "post" if by_post else "links" if links else "copy"
    lines = [voice.say(f"hand_over.{how}", name=voice.name(answer.name)), *noted]
    return screens(lines, [*((link,) for link in links), copy, *agreed, back], pre=words)


def _before_a_call(answer: HandOver, voice: Voice) -> Iterator[str]:
    """The number that was approved, as text: the phone makes it one to tap."""
    yield voice.say("hand_over.phone", name=voice.name(answer.name))
    if answer.draft.to:
        yield voice.say("contact.phone", value=voice.name(answer.draft.to))


def _take_back(draft: Draft, voice: Voice) -> Button:
    by_hand = draft.channel in (Channel.PHONE, Channel.POST)
    key = f"take_back.{draft.channel}" if by_hand else "take_back"
    return voice.button(key, TakeBack(draft.id))


def _links(answer: HandOver, voice: Voice) -> Iterator[Button]:
    """Links that open a chat with the approved words in it, the approved channel's first."""
    words = quote(answer.draft.words.text, safe="")
    digits = answer.phone.removeprefix("+")
    whatsapp = voice.button("open_whatsapp", Link(f"https://wa.me/{digits}?text={words}"))
    if answer.telegram:
        there = quote(answer.telegram.removeprefix("@"), safe="")
    else:
        there = f"+{digits}" if digits else ""
    telegram = voice.button("open_telegram", Link(f"https://t.me/{there}?text={words}"))
    found = [whatsapp, telegram] if there else [whatsapp]
    yield from reversed(found) if answer.draft.channel is Channel.TELEGRAM else found


def _stands(answer: DraftStands, voice: Voice) -> tuple[Screen, ...]:
    name, to = voice.name(answer.name), voice.name(answer.draft.to)
    called = answer.state is State.HANDED_OVER and answer.draft.channel is Channel.PHONE
    told = voice.say("stands.called" if called else f"stands.{answer.state}", name=name, to=to)
    if answer.state is State.SENT:
        lines = [told, *offers.sent(answer.draft, voice)]
        return above_words(lines, answer.draft, _agreed(answer.draft, voice))
    return screens([told], _stands_rows(answer, voice))


def _agreed(draft: Draft, voice: Voice) -> tuple[Row, ...]:
    """Under a plan that was proposed: the client's yes to it."""
    if not proposes_plan(draft):
        return ()
    return ((voice.button("they_agreed", TheyAgreed(draft.id)),),)


def _stands_rows(answer: DraftStands, voice: Voice) -> Iterator[Row]:
    draft = answer.draft
    match answer.state:
        case State.PROPOSED | State.REPLACED:
            yield (voice.button("see_draft", DraftFor(draft.client)),)
        case State.UNKNOWN:
            yield (voice.button("arrived", Resolve(draft.id, arrived=True)),)
            yield (voice.button("send_again", Resolve(draft.id, arrived=False)),)
        case State.NOT_SENT:
            yield (voice.button("send_again", Approve(draft.id, draft.version)),)
            yield (voice.button("skip", Skip(draft.id, draft.version)),)
        case State.FAILED:
            yield (voice.button("other_email", SetClient(draft.client, Detail.EMAIL)),)
            yield (voice.button("draft_anew", DraftFor(draft.client)),)
        case State.HANDED_OVER:
            yield from _agreed(draft, voice)
            yield (_take_back(draft, voice),)
        case state if state in _DRAFT_ANEW:
            yield (voice.button("draft_anew", DraftFor(draft.client)),)
