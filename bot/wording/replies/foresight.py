"""Looking ahead in words: what a month brings, a limit that was passed, a day that a letter named,
and what to settle before a new client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from bot.domain.answers import BeforeBegin, CashTold, DeadlineCame, OverLimit, SettingNoted
from bot.domain.cash import Cash, Shortfall
from bot.domain.checklist import Line
from bot.domain.intents import (
    AskTerms,
    CameIn,
    ComingIn,
    DraftFor,
    DraftOf,
    SetClient,
    SetOwner,
    ShowClient,
    WhoOwes,
)
from bot.domain.people import Detail, Setting
from bot.domain.tongues import language_of
from bot.wording.replies.values import pairs
from bot.wording.screen import Button, Row, Screen, screens
from bot.wording.tone import check
from bot.wording.voice import Voice

Ahead: TypeAlias = CashTold | BeforeBegin | DeadlineCame | OverLimit


def seen(answer: Ahead, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case CashTold(cash=cash):
            return screens(_cash(cash, voice), _cash_rows(cash, voice))
        case BeforeBegin():
            return screens(_checklist(answer, voice), _list_rows(answer, voice))
        case DeadlineCame():
            return screens(_deadline(answer, voice), _deadline_rows(answer, voice))
        case OverLimit():
            return screens(_over(answer, voice), _over_rows(answer, voice))


# -- what was set ----------------------------------------------------------------------------------


def after_setting(note: SettingNoted, voice: Voice) -> Iterator[str]:
    """What a setting about money means from now on; nothing for one that was taken away."""
    if not note.value:
        return
    if note.setting is Setting.SMALLEST:
        yield voice.say("smallest.noted")
    if note.setting is Setting.WHY:
        yield voice.say("why.noted")
        yield from _edges(note.value, voice)


def _edges(line: str, voice: Voice) -> Iterator[str]:
    """The words of the owner's own line that are not calm."""
    found = check(line, language_of(line, voice.language)).words
    if found:
        words = voice.listed(voice.say("quoted", words=voice.name(word)) for word in found)
        yield voice.say("card.hot", len(found), words=words)


def setting_rows(note: SettingNoted, voice: Voice) -> Iterator[Row]:
    if note.setting in (Setting.RESERVE, Setting.COSTS):
        yield (voice.button("coming_in", ComingIn()),)


# -- the month -------------------------------------------------------------------------------------


def _cash(cash: Cash, voice: Voice) -> Iterator[str]:
    yield voice.say("cash")
    yield ""
    if cash.came_in:
        yield voice.say("cash.came_in", sums=voice.sums(cash.came_in))
    if cash.expected:
        yield voice.say("cash.expected", sums=voice.sums(cash.expected))
    else:
        yield voice.say("cash.nothing")
    if cash.late:
        yield voice.say("cash.late", sums=voice.sums(cash.late))
    yield from gaps(cash, voice)


def expected(cash: Cash, voice: Voice) -> Iterator[str]:
    """The month in the week's figures: what is expected, and whether it will do."""
    if cash.expected:
        yield voice.say("cash.expected", sums=voice.sums(cash.expected))
    yield from gaps(cash, voice)


def gaps(cash: Cash, voice: Voice) -> Iterator[str]:
    yield from (_gap(gap, voice) for gap in cash.gaps if gap.costs or gap.lacking)


def _gap(gap: Shortfall, voice: Voice) -> str:
    lacking, short = voice.money(gap.lacking), voice.money(gap.short)
    reserve = voice.money(gap.reserve) if gap.reserve else ""
    if gap.costs is None:
        key = "shortfall.late.short" if gap.short else "shortfall.late.covered"
        return voice.say(key, reserve=reserve, short=short)
    costs = voice.money(gap.costs)
    if not gap.lacking:
        return voice.say("shortfall.none", costs=costs)
    if gap.reserve is None:
        return voice.say("shortfall.open", costs=costs, lacking=lacking)
    key = "shortfall.short" if gap.short else "shortfall.covered"
    return voice.say(key, costs=costs, lacking=lacking, reserve=reserve, short=short)


def _cash_rows(cash: Cash, voice: Voice) -> Iterator[Row]:
    if cash.late:
        yield (voice.button("who_owes", WhoOwes()),)
    costs = voice.choice(voice.say("setting.costs"), SetOwner(Setting.COSTS))
    yield costs, voice.choice(voice.say("setting.reserve"), SetOwner(Setting.RESERVE))


# -- a client --------------------------------------------------------------------------------------


def _checklist(answer: BeforeBegin, voice: Voice) -> Iterator[str]:
    if answer.name is None:
        yield voice.say("checklist")
    else:
        yield voice.say("checklist.for", name=voice.name(answer.name))
    yield ""
    for line, done in answer.lines:
        mark = "✓" if done else "–"
        yield f"{mark} {voice.say(f'checklist.{line}')}"


def _list_rows(answer: BeforeBegin, voice: Voice) -> Iterator[Row]:
    """What is not on file yet, each to be added with a tap."""
    lacking = [line for line, done in answer.lines if not done]
    yield from pairs([*_adding(answer.client, lacking, voice)])
    if answer.client is not None:
        yield (voice.button("card", ShowClient(answer.client)),)


def _adding(client: int | None, lacking: list[Line], voice: Voice) -> Iterator[Button]:
    if client is not None:
        if Line.TERMS in lacking:
            yield voice.button("note_terms", AskTerms(client))
        if Line.CONTACT in lacking:
            yield _detail(client, Detail.EMAIL, voice)
        if Line.PAYER in lacking:
            yield _detail(client, Detail.OFFICE_TO, voice)
        if Line.LIMIT in lacking:
            yield _detail(client, Detail.LIMIT, voice)
    if Line.WAYS in lacking:
        yield voice.button("set_ways", SetOwner(Setting.WAYS_TO_PAY))


def _detail(client: int, detail: Detail, voice: Voice) -> Button:
    return voice.choice(voice.say(f"detail.{detail}"), SetClient(client, detail))


def _deadline(answer: DeadlineCame, voice: Voice) -> Iterator[str]:
    name, sums = voice.name(answer.name), voice.sums(answer.sums)
    yield voice.say("deadline", name=name, day=voice.brief_day(answer.by), sums=sums)
    if not answer.step or answer.day is None:
        yield voice.say("deadline.last")
        return
    step = voice.named("step", answer.step)
    if answer.day <= voice.today:
        yield voice.say("deadline.now", step=step)
    else:
        yield voice.say("deadline.next", step=step, day=voice.brief_day(answer.day))


def _deadline_rows(answer: DeadlineCame, voice: Voice) -> Iterator[Row]:
    yield (voice.button("came_in", CameIn(answer.client)),)
    see = voice.button("see_draft", DraftFor(answer.client))
    yield see, voice.button("card", ShowClient(answer.client))


def _over(answer: OverLimit, voice: Voice) -> Iterator[str]:
    name, owed, limit = voice.name(answer.name), voice.money(answer.owed), voice.money(answer.limit)
    yield voice.say("over_limit", name=name, owed=owed, limit=limit)
    yield voice.say("over_limit.note" if answer.late else "over_limit.pause")


def _over_rows(answer: OverLimit, voice: Voice) -> Iterator[Row]:
    if answer.late:
        yield (voice.button("pause_work", DraftOf(answer.client, "pause_work_notice")),)
    limit = voice.choice(voice.say("detail.limit"), SetClient(answer.client, Detail.LIMIT))
    yield limit, voice.button("card", ShowClient(answer.client))
