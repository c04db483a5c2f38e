"""Handing over: the approved words, for the owner's own hand, voice or printer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from bot.domain.answers import HandOver
from bot.domain.attempts import IN_PERSON
from bot.domain.briefs import proposes_plan
from bot.domain.drafts import Channel, Draft
from bot.domain.intents import PassedOn, TakeBack, TheyAgreed
from bot.domain.routes import BY_HAND
from bot.wording.portions import portions
from bot.wording.replies import offers
from bot.wording.replies.attempts import upshots
from bot.wording.replies.drafts import above_words
from bot.wording.screen import (
    COPIED,
    LONGEST,
    Button,
    Copy,
    IntoChat,
    Link,
    Row,
    Screen,
    fitting,
    screens,
    units,
)
from bot.wording.voice import Voice

_HEADING: Final = 96
"""UTF-16 units kept free for what stands above a portion."""


def handed_over(answer: HandOver, voice: Voice) -> tuple[Screen, ...]:
    """The words with the ways to pass them on, and what may come of it."""
    draft, words = answer.draft, answer.draft.words.text
    yes, came = agreed(draft, voice), upshots(draft, voice)
    first = (*came, *yes) if draft.channel is Channel.POST else (*yes, *came)
    told = (*first, went_out(draft, voice))
    noted = offers.sent(draft, voice)
    if draft.channel in IN_PERSON:
        return above_words([*_before_a_talk(answer, voice), *noted], draft, told)
    copy: Row = (voice.button("copy", Copy(words)),) if units(words) <= COPIED else ()
    links = () if draft.channel is Channel.POST else fitting(_links(answer, voice))
    chosen = () if draft.channel is Channel.POST else (_into_chat(draft, voice),)
    how = "post" if draft.channel is Channel.POST else "links" if links else "copy"
    lines = [voice.say(f"hand_over.{how}", name=voice.name(answer.name)), *noted]
    rows = (*((link,) for link in links), chosen, copy, *told)
    if units(words) <= LONGEST - _HEADING:
        opened = () if links or draft.channel is Channel.POST else tuple(_chats(answer, voice))
        return screens(lines, (*((link,) for link in opened), *rows), pre=words)
    return tuple(_in_portions(answer, lines, rows, voice))


def _in_portions(
    answer: HandOver, lines: list[str], rows: tuple[Row, ...], voice: Voice
) -> Iterator[Screen]:
    """A message for each portion, numbered, the buttons under the last one."""
    parts = in_messages(answer.draft.words.text)
    by_post = answer.draft.channel is Channel.POST
    opened = () if by_post else tuple((link,) for link in _chats(answer, voice))
    lines.append(voice.say("hand_over.parts", len(parts)))
    yield from screens(lines, opened)
    for number, part in enumerate(parts, 1):
        heading = voice.say("hand_over.part", number=str(number), total=str(len(parts)))
        yield Screen(heading, rows if number == len(parts) else (), part)


def in_messages(words: str) -> tuple[str, ...]:
    """The words as the messages that carry them: one, or several in order."""
    return tuple(one for one in portions(words, LONGEST - _HEADING) if one.strip())


def _before_a_talk(answer: HandOver, voice: Voice) -> Iterator[str]:
    """The number that was approved, as text: the phone makes it one to tap."""
    yield voice.say(f"hand_over.{answer.draft.channel}", name=voice.name(answer.name))
    if answer.draft.to:
        yield voice.say("contact.phone", value=voice.name(answer.draft.to))
    yield voice.say("hand_over.told")


def went_out(draft: Draft, voice: Voice) -> Row:
    """Whether it went out: both answers, where the owner sends it from a chat."""
    back = take_back(draft, voice)
    if draft.channel in BY_HAND or draft.confirmed:
        return (back,)
    return (voice.button("passed_on", PassedOn(draft.id, draft.version)), back)


def _into_chat(draft: Draft, voice: Voice) -> Button:
    return voice.button("into_chat", IntoChat(draft.id, draft.version))


def take_back(draft: Draft, voice: Voice) -> Button:
    key = f"take_back.{draft.channel}" if draft.channel in BY_HAND else "take_back"
    return voice.button(key, TakeBack(draft.id))


def agreed(draft: Draft, voice: Voice) -> tuple[Row, ...]:
    """Under a plan that was proposed: the client's yes to it."""
    if not proposes_plan(draft):
        return ()
    return ((voice.button("they_agreed", TheyAgreed(draft.id)),),)


def _links(answer: HandOver, voice: Voice) -> Iterator[Button]:
    """Links that open a chat with the approved words in it, the approved channel's first."""
    return _opening(answer, f"?text={quote(answer.draft.words.text, safe='')}", voice)


def _chats(answer: HandOver, voice: Voice) -> Iterator[Button]:
    """The same for words that no link holds: the chat alone, where it is known."""
    if answer.phone or answer.telegram:
        yield from (one for one in _opening(answer, "", voice) if _leads_somewhere(one))


def _leads_somewhere(button: Button) -> bool:
    return isinstance(button.press, Link) and not button.press.url.endswith("wa.me/")


def _opening(answer: HandOver, query: str, voice: Voice) -> Iterator[Button]:
    digits = "".join(sign for sign in answer.phone if "0" <= sign <= "9")
    whatsapp = voice.button("open_whatsapp", Link(f"https://wa.me/{digits}{query}"))
    if answer.telegram:
        there = quote(answer.telegram.removeprefix("@"), safe="")
    else:
        there = f"+{digits}" if digits else ""
    telegram = voice.button("open_telegram", Link(f"https://t.me/{there}{query}"))
    found = [whatsapp, telegram] if there else [whatsapp]
    yield from reversed(found) if answer.draft.channel is Channel.TELEGRAM else found
