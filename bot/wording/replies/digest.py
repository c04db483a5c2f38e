"""The digest in words: the week's figures, or the day's, and the buttons that move or stop it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

from bot.domain.answers import ThisMorning, ThisWeek
from bot.domain.intents import SetOwner, ShowDrafts, WhoOwes
from bot.domain.people import Digest, Setting
from bot.wording.replies.foresight import expected
from bot.wording.screen import Button, Row, Screen, screens
from bot.wording.voice import Voice

Told: TypeAlias = ThisWeek | ThisMorning
_NAMED: Final = 3
"""Clients that are named one by one at most."""


def told(answer: Told, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case ThisWeek():
            return screens(_week(answer, voice), _week_rows(answer, voice))
        case ThisMorning():
            return screens(_morning(answer, voice), _morning_rows(answer, voice))


def _week(week: ThisWeek, voice: Voice) -> Iterator[str]:
    yield voice.say("week")
    yield ""
    if week.owed:
        yield voice.say("totals.all", week.debtors, sums=voice.sums(week.owed))
    else:
        yield voice.say("nobody.all")
    if week.late:
        all_late = week.late == week.owed
        yield voice.say(
            "totals.all_late" if all_late else "totals.late", sums=voice.sums(week.late)
        )
    if week.came_in:
        yield voice.say("week.came_in", sums=voice.sums(week.came_in))
    if week.promised:
        sums, who = voice.sums(week.promised), _who(week.promisers, voice)
        yield voice.say("week.promised", sums=sums, who=who)
    if old := week.oldest:
        name, left, late = voice.name(old.name), voice.money(old.left), old.days_late
        yield voice.say("week.oldest", name=name, left=left, late=voice.say("days.late", late))
    for name, part in week.shaky[:_NAMED]:
        amount, day = voice.money(part.left), voice.brief_day(part.day)
        yield voice.say("week.shaky", name=voice.name(name), amount=amount, day=day)
    if more := len(week.shaky[_NAMED:]):
        yield voice.say("week.shaky.more", more)
    if week.small:
        yield voice.say("week.small", week.smalls, sums=voice.sums(week.small))
    if week.cash:
        yield from expected(week.cash, voice)


def _morning(morning: ThisMorning, voice: Voice) -> Iterator[str]:
    yield voice.say("morning")
    yield ""
    if morning.due:
        sums, who = voice.sums(morning.due), _who(morning.debtors, voice)
        yield voice.say("morning.due", sums=sums, who=who)
    if morning.promised:
        sums, who = voice.sums(morning.promised), _who(morning.promisers, voice)
        yield voice.say("morning.promised", sums=sums, who=who)
    if morning.waiting:
        yield voice.say("morning.waiting", morning.waiting)


def _who(names: tuple[str, ...], voice: Voice) -> str:
    if len(names) > _NAMED:
        return voice.say("who.clients", len(names))
    return voice.listed(voice.name(name) for name in names)


def _week_rows(week: ThisWeek, voice: Voice) -> Iterator[Row]:
    if week.owed:
        yield (voice.button("who_owes", WhoOwes()),)
    if voice.owner.digest == Digest.WEEKLY:
        yield (_other(Digest.DAILY, voice), _other(Digest.OFF, voice))
    else:
        yield (_other(Digest.OFF, voice),)


def _morning_rows(morning: ThisMorning, voice: Voice) -> Iterator[Row]:
    if morning.waiting:
        yield (voice.button("see_drafts", ShowDrafts()),)
    yield (_other(Digest.WEEKLY, voice), _other(Digest.OFF, voice))


def _other(rhythm: Digest, voice: Voice) -> Button:
    return voice.button(f"digest.{rhythm}", SetOwner(Setting.DIGEST, rhythm))
