"""Errands: to forget or invite a client, the digest, what is on file, who is a friend.
Each is a whole message: words that belong to none of it make it something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import time
from typing import Final

from bot.domain.attempts import Upshot
from bot.domain.dates import Frequency
from bot.domain.drafts import Channel
from bot.domain.intents import (
    Draft,
    ForgetClient,
    ForgetMe,
    Invite,
    ReportContact,
    SaidSent,
    SetBond,
    SetDigest,
    Settings,
    Spoken,
    Uninvite,
    WeighJob,
    Who,
)
from bot.domain.people import Bond, Digest
from bot.understanding.clause import Clause
from bot.understanding.names import TYPO
from bot.understanding.phrasebook import Match

_LONGEST: Final = 24
"""Items of an errand; what is longer is a story."""
_BONDS: Final = {"FRIEND": Bond.FRIEND, "FAMILY": Bond.FAMILY, "NO_BOND": Bond.NONE}
_BY: Final = {"CALL": Channel.PHONE, "LETTER": Channel.POST}
"""The way by which a client is to be reached."""
_NAMED: Final = frozenset(
    ["FORGET", "INVITE", "UNINVITE", "SENT", "ABOUT", "JOB", *_BONDS, *_BY],
)
"""Errands about a client."""
_ALONE: Final[dict[str, Spoken]] = {
    "FORGET_ME": ForgetMe(),
    "NO_INVITE": Uninvite(None),
    "SENT_IT": SaidSent(None),
    "POSTED_IT": ReportContact(None, Channel.POST, Upshot.POSTED),
}
"""Errands about nobody by name."""
_TOLD: Final = frozenset(["SENT", "SENT_IT", "POSTED_IT"])
"""What is told, and so no question."""
_OF_IT: Final = frozenset(["DIGEST", "NEWS", "MOVE_IT"])
_MOVED: Final = frozenset(["MOVE", "MOVE_IT"])
_OFTEN: Final = {Frequency.DAILY: Digest.DAILY, Frequency.WEEKLY: Digest.WEEKLY}
_HOURS: Final = range(24)


def errand(clause: Clause) -> Spoken | None:
    """What the whole message asks for, if it is an errand."""
    found = clause.sentence.phrases(clause.books.errands)
    if not found or clause.end > _LONGEST:
        return None
    if any(item.kind == "?" for item in clause.items):
        found = [match for match in found if match.label not in _TOLD]
    named = [match for match in found if match.label in _NAMED]
    if named:
        return _about(max(named, key=lambda match: len(match.places)), clause)
    alone = [match for match in found if match.label in _ALONE]
    if alone:
        longest = max(alone, key=lambda match: len(match.places))
        return _ALONE[longest.label] if not _beside(clause, longest.places) else None
    if any(match.label in _OF_IT for match in found):
        return _digest(found, clause)
    return None


def _about(match: Match, clause: Clause) -> Spoken | None:
    """An errand about a client on file; a mere likeness of the name is not enough."""
    place = match.slots[0]
    grade: int = clause.items[place].values.get("<grade>", TYPO)
    if grade == TYPO or _beside(clause, match.places):
        return None
    who: Who = clause.named(place)
    match match.label:
        case "FORGET":
            return ForgetClient(who)
        case "INVITE":
            return Invite(who)
        case "SENT":
            return SaidSent(who)
        case "UNINVITE":
            return Uninvite(who)
        case "ABOUT":
            return Settings(who)
        case "JOB":
            return WeighJob(who)
        case label if label in _BY:
            return None if clause.has("NEG") else Draft(who, by=_BY[label])
        case label if label in _BONDS:
            return SetBond(who, _BONDS[label])
    return None


def _beside(clause: Clause, taken: Iterable[int], *, denied: bool = False) -> bool:
    """Whether anything else is said than the items that were taken. A "not" turns an errand, so
    that it is something else too, unless one may be `denied`: "daily, not weekly"."""
    fillers, own = clause.books.errand_fillers, set(taken)
    fillers = fillers if denied else fillers - clause.books.negations
    rest = (item for place, item in enumerate(clause.items) if place not in own)
    return any(
        item.kind[:1].isalnum() or item.kind[:1] == "<"
        for item in rest
        if fillers.isdisjoint(item.keys)
    )


def _digest(found: Sequence[Match], clause: Clause) -> Spoken | None:
    """How often, on which day, at what hour; or no more of it. The word alone is no errand."""
    taken = {place for match in found for place in match.places}
    labels = {match.label for match in found}
    days, rules = clause.places("<day>"), clause.places("<rule>")
    at, hours = _hour(clause)
    pieces = {*days, *rules, *hours}
    if _beside(clause, {*taken, *pieces}, denied=True):
        return None
    if "OFF" in labels:
        whole = not (days or hours or "NEWS" in labels)
        return _less(_how_often(labels, clause)) if whole else None
    every = None if labels & _MOVED else _how_often(labels, clause)
    weekday = _weekday(clause, hours)
    if weekday is None and set(days) - set(hours):
        return None
    if weekday is None and at is None and (every is None or "NEWS" in labels):
        return None
    return SetDigest(every, weekday, at)


def _less(of: Digest | None) -> SetDigest:
    """Without the daily one the weekly one stays."""
    return SetDigest(Digest.WEEKLY if of is Digest.DAILY else Digest.OFF)


def _how_often(labels: set[str], clause: Clause) -> Digest | None:
    for every in clause.every:
        if every.interval == 1 and every.frequency in _OFTEN:
            return _OFTEN[every.frequency]
    if "DAILY" in labels:
        return Digest.DAILY
    return Digest.WEEKLY if "WEEKLY" in labels else None


def _weekday(clause: Clause, hours: Sequence[int]) -> int | None:
    """0-6, Monday 0."""
    for every in clause.every:
        if len(every.weekdays) == 1:
            return int(every.weekdays[0].day)
    for day in clause.days:
        if day.place not in hours and day.moment.kind == "weekday":
            return day.moment.weekday
    return None


def _hour(clause: Clause) -> tuple[time | None, tuple[int, ...]]:
    """The hour, and the items that are it, though they could be a day: "at 9", "kl. 8"."""
    for place in clause.places("<clock>"):
        found: time = clause.items[place].values["<clock>"]
        return found, (place,)
    for place in clause.places("<time>"):
        return time(*clause.items[place].values["<time>"]), (place,)
    for place in clause.places("<n>"):
        number = clause.items[place].values["<n>"]
        article = number == 1 and not clause.text(place, place + 1).isdigit()
        if number in _HOURS and not article:
            return time(int(number)), (place,)
    return None, ()
