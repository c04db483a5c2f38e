"""Calls, visits and letters by post: "called Acme, no answer", "posted the letter to Acme".

What the client said in a talk is read as it is without it; a talk is told beside it only in the
chat, so that a promise stays a promise (see `docs/understanding.md`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.domain.attempts import Upshot
from bot.domain.drafts import Channel
from bot.domain.intents import (
    ClientSaid,
    Doubt,
    Draft,
    History,
    Hold,
    Intent,
    Promise,
    Reading,
    Reason,
    RecordPayment,
    ReportContact,
    Undo,
    Who,
)
from bot.understanding.clause import Clause, Setting
from bot.understanding.names import STEM
from bot.understanding.phrasebook import Item, Match
from bot.understanding.reader import Sentence
from bot.understanding.tidy import is_hebrew

_OPENINGS: Final = {
    "CALLED": (Channel.PHONE, None),
    "MISSED": (Channel.PHONE, Upshot.NO_ANSWER),
    "MISDIALLED": (Channel.PHONE, Upshot.WRONG_NUMBER),
    "TALKED": (Channel.PHONE, Upshot.REACHED),
    "VISITED": (Channel.VISIT, None),
    "POSTED": (Channel.POST, Upshot.POSTED),
    "REGISTERED": (Channel.POST, Upshot.REGISTERED),
    "RETURNED": (Channel.POST, Upshot.CAME_BACK),
}
"""What a sentence of this kind begins with, and what came of it where nothing more is said."""
_UPSHOTS: Final = {
    "BAD_NUMBER": Upshot.WRONG_NUMBER,
    "NO_ANSWER": Upshot.NO_ANSWER,
    "EMPTY": Upshot.REACHED,
    "THROUGH": Upshot.REACHED,
}
_MOST_STRANGE: Final = 3
_DISPUTES: Final = (Reason.UNHAPPY, Reason.DISPUTES_TERMS)
_TRACED: Final = re.compile(r"\b(?=[A-Z0-9]*\d{4})[A-Z0-9]{8,30}\b")
"""A number by which a letter is traced, as post offices write it: RR123456785DK."""


def reported(sentence: Sentence, setting: Setting, *, alone: bool = True) -> ReportContact | None:
    """The attempt that a sentence begins with; None for anything else. `alone`: what came of it is
    said too, or nothing else."""
    found = sentence.phrases(sentence.books.reaching)
    opening = _opening(sentence, found)
    clause = Clause.whole(sentence, setting)
    if opening is None or clause.asks or _supposes(clause, opening):
        return None
    names = [Clause(sentence, opening.start, opening.end, setting).names, clause.names]
    who = next((one[0] for one in names if one), None)
    if who is None or any(one != who for one in clause.names) or not _is_sure(clause):
        return None
    channel, usual = _OPENINGS[opening.label]
    upshot = _upshot(found, channel) or usual
    if (
        alone
        and upshot is Upshot.REACHED
        and not (_of(found, "EMPTY") or _of(found, "THROUGH"))
        and _more(clause, found, opening)
    ):
        return None  # something was said that is not understood
    if upshot is Upshot.POSTED and _of(found, "REGISTERED"):
        upshot = Upshot.REGISTERED
    traced = _TRACED.search(sentence.tidy.shown) if channel is Channel.POST else None
    if traced and upshot is Upshot.POSTED:
        upshot = Upshot.REGISTERED
    if _strange(clause, found) > _MOST_STRANGE:
        return None
    if alone and upshot is None and _more(clause, found, opening):
        return None
    return ReportContact(who, channel, upshot, number=traced.group() if traced else None)


def said_by(told: ReportContact, sentence: Sentence) -> str:
    """What follows the words of the talk, as a sentence about its client; empty where nothing
    does."""
    found = sentence.phrases(sentence.books.reaching)
    opening = _opening(sentence, found)
    if opening is None or told.who is None or told.who.name is None:
        return ""
    start = opening.end
    while start < len(sentence.items) and not sentence.items[start].is_word:
        start += 1
    if start >= len(sentence.items) or told.channel is Channel.POST:
        return ""
    items = sentence.items
    return f"{told.who.name} {sentence.tidy.between(items[start].start, items[-1].end)}"


def upshot_of(sentence: Sentence) -> Upshot | None:
    """What came of an attempt, in words without it: an answer to the question."""
    for match in sentence.phrases(sentence.books.reaching):
        if match.label in _UPSHOTS:
            return _UPSHOTS[match.label]
    return None


def beside(told: ReportContact, reading: Reading) -> Reading:
    """The reading with the talk in which the client said so."""
    commands = tuple(one for one in reading.commands if not _is_aside(one))
    doubts = reading.doubts
    if told.channel is Channel.POST:
        return reading
    if not commands and len(doubts) == 1 and isinstance(doubts[0].command, Promise):
        asked = replace(doubts[0], command=_promised(told, doubts[0].command))
        return replace(reading, doubts=(asked,))
    if len(commands) != 1 or doubts or not _same(told, commands[0]):
        return reading
    match commands[0]:
        case Promise() as promise:
            return Reading((_promised(told, promise),))
        case ClientSaid() as said:
            return Reading((_with_words(told, said),))
        case RecordPayment() as paid:
            return Reading((replace(told, upshot=Upshot.REACHED), paid))
    return reading


def _is_aside(command: Intent) -> bool:
    """Whether a word of the talk itself was taken for a command: "got hold of Acme"."""
    held = isinstance(command, Hold) and command.until is None
    return held or isinstance(command, Draft | History)


def _promised(told: ReportContact, promise: Promise) -> ReportContact:
    day, amount = promise.day, promise.amount
    return replace(told, upshot=Upshot.PROMISED, day=day, amount=amount)


def _with_words(told: ReportContact, said: ClientSaid) -> ReportContact:
    if said.reason is Reason.PROMISE:
        return replace(told, upshot=Upshot.PROMISED, day=said.day)
    if said.reason in _DISPUTES:
        upshot = Upshot.DISPUTED
    else:
        paid = said.reason is Reason.ALREADY_PAID
        upshot = Upshot.SAYS_PAID if paid else Upshot.REACHED
    return replace(told, upshot=upshot, reason=said.reason, day=said.day)


def _same(told: ReportContact, command: Intent) -> bool:
    who: Who | None = getattr(command, "who", None)
    return who is None or who == told.who


def _opening(sentence: Sentence, found: list[Match]) -> Match | None:
    """The phrase with which the sentence begins, but for a few small words."""
    leading = {place for one in found if one.label == "LEADS" for place in one.places}
    openings = [one for one in found if one.label in _OPENINGS]
    openings.sort(key=lambda one: (one.start, -one.end))
    first = openings[0] if openings else None
    if first is None:
        return None
    items = sentence.items
    led = all(
        place in leading or items[place].kind in (",", ":") or "<day>" in items[place].values
        for place in range(first.start)
    )
    return first if led else None


def _upshot(found: list[Match], channel: Channel) -> Upshot | None:
    if channel is Channel.POST:
        return None
    labels = {one.label for one in found}
    wanted = (label for label in _UPSHOTS if label in labels)
    upshot = next((_UPSHOTS[label] for label in wanted), None)
    visit = channel is Channel.VISIT
    return None if visit and upshot is Upshot.WRONG_NUMBER else upshot


def _is_sure(clause: Clause) -> bool:
    """Whether the client is named, and not guessed from a like sound in the other script."""
    for place in clause.name_places:
        item = clause.items[place]
        words: Sequence[Item] = item.values.get("<words>", ())
        name = clause.named(place).name or ""
        guessed = item.values["<grade>"] < STEM
        if guessed and any(is_hebrew(word.kind) != is_hebrew(name) for word in words):
            return False
    return True


def _strange(clause: Clause, found: list[Match]) -> int:
    """How many words are neither of the attempt nor known to any lexicon."""
    own = {place for one in found for place in one.places}
    places = range(clause.start, clause.end)
    return sum(clause.is_bare(place) for place in places if place not in own)


def _of(found: list[Match], label: str) -> bool:
    return any(one.label == label for one in found)


def _supposes(clause: Clause, opening: Match) -> bool:
    """Whether anything but the opening's own words is a condition or a guess."""
    doubts = (*clause.cues("IF"), *clause.cues("MAYBE"))
    return any(opening.places[0] > one.start or one.start >= opening.end for one in doubts)


def _more(clause: Clause, found: list[Match], opening: Match) -> bool:
    """Whether there is more in the sentence than the attempt, its day and a few small words."""
    small = {place for one in found if one.label == "LEADS" for place in one.places}
    rest = [at for at in range(opening.end, clause.end) if at not in small]
    marks = (".", ",", "!")
    items = clause.items
    return any(items[at].kind not in marks and "<day>" not in items[at].values for at in rest)


def gives_way(outcome: Sequence[Intent | Doubt], told: ReportContact, sentence: Sentence) -> bool:
    """Whether what was read otherwise is less than the attempt, and no entry of its own."""
    said = told.channel is not Channel.POST
    empty = said and _of(sentence.phrases(sentence.books.reaching), "EMPTY")
    certain = said and (told.upshot in (Upshot.NO_ANSWER, Upshot.WRONG_NUMBER) or empty)
    for one in outcome:
        command = one.command if isinstance(one, Doubt) else one
        wrong = certain and isinstance(command, ClientSaid | Undo)
        wrong = wrong or (empty and isinstance(command, Promise))
        unsaid = isinstance(command, RecordPayment) and not (command.amount or command.full)
        if not (wrong or unsaid or _is_aside(command)):
            return False
    return True
