"""Draft cards: to whom, by which way, the exact words set apart, and what a tap can do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from bot.domain.answers import DraftCard, DraftsWaiting, OldVersion, SentPage, Wrote
from bot.domain.drafts import Channel, Draft, State, seal
from bot.domain.intents import (
    Approve,
    AskTerms,
    Breathe,
    Charge,
    DraftFor,
    DraftOf,
    Edit,
    Enclose,
    Intent,
    Later,
    Reroute,
    Retone,
    Script,
    SetClient,
    SetOwner,
    ShowSent,
    Skip,
)
from bot.domain.people import Detail, Kind, Setting
from bot.wording.formats import hour
from bot.wording.replies import offers
from bot.wording.replies.charges import beside
from bot.wording.replies.gloss import gloss
from bot.wording.replies.values import pairs
from bot.wording.screen import COPIED, LONGEST, Button, Copy, Row, Screen, screens, short, units
from bot.wording.voice import Voice

_UNADDRESSED: Final = (
    *(Channel.CHAT, Channel.ACCOUNT, Channel.SHARE, Channel.POST, Channel.VISIT),
)
"""Channels of which no address stands on the card: it is no word for people, or the owner's to
pick."""
_SET: Final[dict[str, Intent]] = {
    "name": SetOwner(Setting.NAME),
    "email": SetOwner(Setting.EMAIL),
    "ways": SetOwner(Setting.WAYS_TO_PAY),
    "remedy": SetOwner(Setting.REMEDY),
}
_TITLE: Final = 60
"""Characters of a file's name in a message."""
_SHOWN: Final = 1_000
"""Characters of a client's mail that are shown."""
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
    yield voice.say("card.for", name=voice.name(answer.name), step=_step(draft, voice))
    otherwise = draft.channel is Channel.SHARE and answer.reachable
    yield voice.say("card.otherwise") if otherwise else _way(draft, voice)
    yield from enclosed(draft, voice)
    if answer.too_large:
        yield voice.say("card.too_large", files=_titles(answer.too_large, voice))
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


def _step(draft: Draft, voice: Voice) -> str:
    return voice.named("step", draft.brief.script)


def _kindly(answer: DraftCard, voice: Voice) -> Iterator[str]:
    """What helps the owner decide: a kind word at the first, a question at the second, and what a
    letter says that its owner may not read."""
    yield from gloss(answer.draft, voice)
    if answer.sent_today:
        step = voice.named("step", answer.sent_today)
        yield voice.say("card.sent_today", name=voice.name(answer.name), step=step)
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
    yield (
        voice.button(f"send.{answer.draft.channel}", Approve(number, version, seal(answer.draft))),
    )
    if answer.second:
        yield tuple(_reasons(answer, voice))
    yield from pairs(list(_files(answer, voice)))
    yield from pairs([*_recast(answer, voice), *_missing(answer, voice)])
    later, skip = Later(number, version), Skip(number, version)
    yield voice.button("later", later), voice.button("skip", skip)


def enclosed(draft: Draft, voice: Voice) -> Iterator[str]:
    """The files that go out with the words, by name."""
    if draft.attached:
        files = _titles((one.name for one in draft.attached), voice)
        yield voice.say("card.attached", files=files)


def _titles(names: Iterable[str], voice: Voice) -> str:
    return voice.listed(voice.name(short(one, _TITLE)) for one in names)


def _files(answer: DraftCard, voice: Voice) -> Iterator[Button]:
    number, version = answer.draft.id, answer.draft.version
    for one in answer.draft.attached:
        yield voice.button("detach", Enclose(number, version, one.file), title=one.name)
    for one in answer.enclosable:
        yield voice.button("attach", Enclose(number, version, one.file), title=one.name)


def sent(answer: SentPage, voice: Voice) -> tuple[Screen, ...]:
    """What went out, word for word: to whom, by which way, when, with which files."""
    draft, rows = answer.draft, tuple(_turning(answer, voice))
    head = [
        voice.say("card.for", name=voice.name(answer.name), step=_step(draft, voice)),
        _way(draft, voice),
    ]
    if answer.at:
        how = "sent" if draft.state is State.SENT else "handed"
        day, at = voice.day(answer.at.date()), hour(answer.at.time(), voice.language)
        head.append(voice.say(f"went.{how}", day=day, hour=at))
    head.extend(enclosed(draft, voice))
    if answer.pages > 1:
        head.append(voice.say("page", page=str(answer.page + 1), pages=str(answer.pages)))
    if draft.words.subject:
        head.append(voice.say("card.subject", words=draft.words.subject))
    return above_words(head, draft, rows)


def wrote(answer: Wrote, voice: Voice) -> tuple[Screen, ...]:
    """What came back by mail, in the client's own words."""
    key = "mail.wrote" if answer.words else "mail.wordless"
    key = "mail.by_itself" if answer.by_itself else key
    told = voice.say(key, name=voice.name(answer.name))
    shown = answer.words if len(answer.words) <= _SHOWN else f"{answer.words[:_SHOWN].rstrip()}…"
    return screens([told, *([RULE, shown] if shown else [])])


def _turning(answer: SentPage, voice: Voice) -> Iterator[Row]:
    pages = []
    if answer.page > 0:
        pages.append(voice.button("previous", ShowSent(answer.client, answer.page - 1)))
    if answer.page + 1 < answer.pages:
        pages.append(voice.button("next", ShowSent(answer.client, answer.page + 1)))
    yield tuple(pages)


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
    if answer.instead and units(answer.instead) <= COPIED:
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
