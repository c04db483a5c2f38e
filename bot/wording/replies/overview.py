"""Who owes: the totals first, then the clients by urgency, what happened and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.domain.answers import Mark, Overview, PartNoted, Standing
from bot.domain.intents import (
    ChoicesFor,
    DraftFor,
    EndPlan,
    Scope,
    ShowClient,
    WaiveCharges,
    Who,
    WhoOwes,
)
from bot.wording.replies import offers
from bot.wording.replies.guidance import examples
from bot.wording.screen import Row, Screen, screens
from bot.wording.voice import Voice

_DRAFTS: Final = 3
"""Clients that get a button of their own in a list."""


_ELSEWHERE: Final = (Mark.SOLD, Mark.AGENCY, Mark.LAWYER, Mark.COURT)
"""Marks of a client of whom nothing can be asked."""


def overview(answer: Overview, voice: Voice) -> tuple[Screen, ...]:
    if not answer.standings:
        return screens(_nobody(answer, voice))
    if answer.name is not None:
        return screens(_one_client(answer, voice), _one_clients_rows(answer.standings[0], voice))
    return screens(_everyone(answer, voice), _rows(answer, voice))


def _nobody(answer: Overview, voice: Voice) -> Iterator[str]:
    if answer.name is not None:
        yield voice.say("owes.nothing", name=voice.name(answer.name))
    elif answer.known:
        yield voice.say(f"nobody.{answer.scope}")
    else:
        yield voice.say("nobody.yet")
        yield voice.say("nobody.begin")
        yield examples(voice)[0]


def _everyone(answer: Overview, voice: Voice) -> Iterator[str]:
    late = answer.late_totals
    totals = answer.totals or late
    if totals:
        yield voice.say(f"totals.{answer.scope}", answer.count, sums=voice.sums(totals))
    if answer.scope is Scope.ALL and late:
        all_late = late == totals
        yield voice.say("totals.all_late" if all_late else "totals.late", sums=voice.sums(late))
    for standing in answer.standings:
        yield ""
        name, sums = voice.name(standing.name), voice.sums(standing.sums)
        yield voice.say("standing", name=name, sums=sums, when=_when(standing.days_late, voice))
        yield from offers.story(standing, voice)
        yield from _story(standing, voice)
    if answer.pages > 1:
        yield ""
        page, pages = str(answer.page + 1), str(answer.pages)
        yield voice.say("page", page=page, pages=pages)


def _one_client(answer: Overview, voice: Voice) -> Iterator[str]:
    standing = answer.standings[0]
    name, sums = voice.name(standing.name), voice.sums(standing.sums)
    debts = [offers.with_extras(_marked(debt, voice), debt, voice) for debt in answer.debts]
    if len(debts) > 1:
        yield voice.say("owes.in_all", len(debts), name=name, sums=sums)
        yield from debts
    else:
        only = debts or [_debt(sums, "", standing.due, voice)]
        yield voice.say("owes", name=name, debt=only[0])
    yield from offers.story(standing, voice, charged=False)
    yield from _story(standing, voice)


def _marked(part: PartNoted, voice: Voice) -> str:
    debt = _debt(voice.money(part.left), part.work, part.due, voice)
    return f"{debt}, {voice.say(f'hands.{part.hands}')}" if part.hands else debt


def _debt(left: str, work: str, due: date, voice: Voice) -> str:
    on = voice.brief_day(due)
    if work:
        debt = voice.say("owes.part_for", left=left, work=voice.work(work), due=on)
    else:
        debt = voice.say("owes.part", left=left, due=on)
    days_late = (voice.today - due).days
    return f"{debt}, {_when(days_late, voice)}" if days_late > 0 else debt


def _when(days_late: int, voice: Voice) -> str:
    if days_late > 0:
        return voice.say("days.late", days_late)
    return voice.say("days.to_go", -days_late) if days_late else voice.say("days.today")


def _story(standing: Standing, voice: Voice) -> Iterator[str]:
    """What sets this client apart, what went out last and what comes next."""
    if standing.mark:
        yield _mark(standing.mark, standing, voice)
    if standing.last_step and standing.last_day:
        step, day = voice.named("step", standing.last_step), voice.brief_day(standing.last_day)
        yield voice.say("story.last", step=step, day=day)
    if standing.waiting is not None:
        yield voice.say("story.waiting")
    elif standing.next_step and standing.next_day:
        step, day = voice.named("step", standing.next_step), voice.brief_day(standing.next_day)
        yield voice.say("story.next", step=step, day=day)


def _mark(mark: Mark, standing: Standing, voice: Voice) -> str:
    if standing.marked is None:
        return voice.say(f"mark.{mark}")
    return voice.say(f"mark.{mark}.day", day=voice.brief_day(standing.marked))


def _rows(answer: Overview, voice: Voice) -> Iterator[Row]:
    ready = [
        one
        for one in answer.standings
        if one.waiting or (one.days_late > 0 and not (one.mark or one.offer))
    ]
    for standing in ready[:_DRAFTS]:
        key = "see_draft_for" if standing.waiting else "draft_for"
        yield (voice.button(key, DraftFor(standing.client), name=standing.name),)
    pages = []
    if answer.page > 0:
        pages.append(voice.button("previous", WhoOwes(answer.scope, page=answer.page - 1)))
    if answer.page + 1 < answer.pages:
        pages.append(voice.button("next", WhoOwes(answer.scope, page=answer.page + 1)))
    yield tuple(pages)


def _one_clients_rows(standing: Standing, voice: Voice) -> Iterator[Row]:
    key = "see_draft" if standing.waiting else "draft"
    if standing.mark not in _ELSEWHERE:
        yield (voice.button(key, DraftFor(standing.client)),)
    if standing.days_late > 0 and standing.mark is None:
        yield (voice.button("choices", ChoicesFor(standing.client)),)
    if standing.mark is Mark.PLAN:
        yield (voice.button("end_plan", EndPlan(standing.client)),)
    if standing.charged:
        yield (voice.button("waive", WaiveCharges(Who(standing.name))),)
    yield (voice.button("card", ShowClient(standing.client)),)
