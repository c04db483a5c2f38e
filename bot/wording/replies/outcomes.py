"""What became of a draft: on its way, handed over, sent, refused, put off, or no longer true."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

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
    Stale,
)
from bot.domain.attempts import Upshot
from bot.domain.bounces import Refusal, why
from bot.domain.drafts import CONFIRMED, Channel, State, seal
from bot.domain.guard import Bar
from bot.domain.intents import (
    Approve,
    AskTerms,
    CameOf,
    DraftFor,
    DraftOf,
    Resolve,
    SetClient,
    ShowClient,
    Skip,
)
from bot.domain.people import Detail
from bot.wording.replies import offers
from bot.wording.replies.attempts import attempted, upshots
from bot.wording.replies.drafts import above_words, card, enclosed
from bot.wording.replies.hand_over import agreed, handed_over, went_out
from bot.wording.replies.values import pairs
from bot.wording.screen import Row, Screen, screens
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
_ADDRESS_IS_WELL: Final = (Refusal.LOGIN, Refusal.FILE, Refusal.LARGE)
"""Another address would change nothing."""
_IN_TELEGRAM: Final = (Channel.CHAT, Channel.ACCOUNT)
_IN_PERSON: Final = {Channel.PHONE: "called", Channel.VISIT: "visited"}
_DRAFT_ANEW: Final = (State.SKIPPED, State.WITHDRAWN)


def outcome(answer: Outcome, voice: Voice) -> tuple[Screen, ...]:
    name = voice.name(answer.name)
    match answer:
        case HandOver():
            return handed_over(answer, voice)
        case DraftStands():
            return _stands(answer, voice)
        case NoLongerHolds():
            told = screens([voice.say(f"stale.{answer.why}", name=name)])
            return (*told, *card(answer.fresh, voice)) if answer.fresh else told
        case OnItsWay():
            head = [voice.say("on_its_way", name=name), *enclosed(answer.draft, voice)]
            return above_words(head, answer.draft)
        case NoDraft():
            day = voice.day(answer.day) if answer.day else ""
            return screens([voice.say(f"unable.{answer.why}", name=name, day=day)])
        case Barred(script=script, bar=bar):
            step = voice.named("step", script)
            lines = [voice.say(f"bar.{bar}", name=name, step=step)]
            return screens(lines, _instead(bar, answer.client, voice))
        case ScriptsOffered():
            return _scripts(answer, voice)
        case Breathing(minutes=minutes):
            return screens([voice.say("breathing", minutes, name=name)])
        case Postponed():
            return screens([voice.say("postponed", name=name, day=voice.day(answer.day))])
        case Skipped():
            anew = voice.button("draft_anew", DraftFor(answer.draft.client))
            return screens([voice.say("skipped", name=name)], [(anew,)])


def _instead(bar: Bar, client: int, voice: Voice) -> list[Row]:
    """What can be done about a bar: the terms noted, or the letter that comes before."""
    if bar is Bar.NO_TERMS:
        return [(voice.button("terms", AskTerms(client)),)]
    return [(voice.button("draft", DraftFor(client)),)] if bar is Bar.STEPS else []


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


def _stands(answer: DraftStands, voice: Voice) -> tuple[Screen, ...]:
    name, to = voice.name(answer.name), voice.name(answer.draft.to)
    told = voice.say(f"stands.{_how(answer)}", name=name, to=to)
    refusal = why(answer.draft.detail)
    if answer.state is State.FAILED and refusal is not Refusal.OTHER:
        told = voice.say(f"not_taken.{refusal}", name=name, to=to)
    if answer.state is State.FAILED and answer.draft.channel in _IN_TELEGRAM:
        late = answer.draft.detail == Stale.HOURS
        told = voice.say("stands.failed.hours" if late else "stands.failed.chat", name=name)
    if answer.state is State.UNKNOWN and answer.draft.channel in _IN_TELEGRAM:
        told = voice.say(f"stands.unknown.{answer.draft.channel}", name=name)
    if answer.upshot and answer.state is State.HANDED_OVER:
        told = attempted(answer.draft.channel, answer.upshot, answer.name, voice)
    if answer.state is State.HANDED_OVER and answer.draft.confirmed:
        return above_words([told], answer.draft, (*_stands_rows(answer, voice),))
    if answer.state is State.SENT:
        lines = [told, *enclosed(answer.draft, voice), *offers.sent(answer.draft, voice)]
        return above_words(lines, answer.draft, agreed(answer.draft, voice))
    return screens([told], _stands_rows(answer, voice))


def _how(answer: DraftStands) -> str:
    """What became of it: a call and a visit are not sent."""
    if answer.state is not State.HANDED_OVER:
        return answer.state
    if answer.draft.confirmed:
        return CONFIRMED
    return _IN_PERSON.get(answer.draft.channel, answer.state)


def _stands_rows(answer: DraftStands, voice: Voice) -> Iterator[Row]:
    draft = answer.draft
    match answer.state:
        case State.PROPOSED | State.REPLACED:
            yield (voice.button("see_draft", DraftFor(draft.client)),)
        case State.UNKNOWN:
            yield (voice.button("arrived", Resolve(draft.id, True, seal(draft))),)
            yield (voice.button("send_again", Resolve(draft.id, False, seal(draft))),)
        case State.NOT_SENT:
            yield (voice.button("send_again", Approve(draft.id, draft.version, seal(draft))),)
            yield (voice.button("skip", Skip(draft.id, draft.version)),)
        case State.FAILED if draft.channel in _IN_TELEGRAM or why(draft.detail) in _ADDRESS_IS_WELL:
            yield (voice.button("draft_anew", DraftFor(draft.client)),)
        case State.FAILED:
            yield (voice.button("other_email", SetClient(draft.client, Detail.EMAIL)),)
            yield (voice.button("draft_anew", DraftFor(draft.client)),)
        case State.HANDED_OVER:
            yield from agreed(draft, voice)
            if not answer.upshot:
                yield from upshots(draft, voice)
            if answer.upshot in (Upshot.POSTED, Upshot.REGISTERED):
                back = CameOf(draft.id, Upshot.CAME_BACK)
                yield (voice.button("cameof.came_back", back),)
            yield went_out(draft, voice)
        case state if state in _DRAFT_ANEW:
            yield (voice.button("draft_anew", DraftFor(draft.client)),)
