"""The dunning ladder: which step a client's debts deserve, on which day, or why they rest.

Days count from the oldest late debt's due date (`scripts.md`, the ladder), or from the missed
instalment after a broken plan, and move on to the next working day of the owner's country.
Nothing here is remembered: the step follows from what was sent and skipped, and from the day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.domain.dates import ONE_DAY, working_day, working_day_before
from bot.domain.drafts import Draft
from bot.domain.facts import Promised
from bot.domain.ledger import Account, Debt, Hold, Plan
from bot.domain.nudges import (
    TIME_TO_ANSWER,
    UPCOMING,
    Nudge,
    Pace,
    Past,
    behind,
    is_small,
)
from bot.domain.people import Kind
from bot.domain.plans import missed, upcoming
from bot.domain.reasons import SHORT_OF_MONEY, reason_since
from bot.domain.rests import after_hold, after_notice, after_search, after_talk
from bot.domain.settling import besides, rest_until
from bot.domain.steps import COURTESY, FIRM, MOST, Step

_UNTIL_AN_ANSWER: Final = frozenset({"friendly_reminder", "check_in"})


def next_nudge(
    account: Account, drafts: Iterable[Draft], hold: Hold | None, pace: Pace
) -> Nudge | None:
    """The step that is due or comes next for this client; None while there is none in sight.

    `drafts` are the client's own, `hold` the owner's hold on everybody. A day up to today is due.
    """
    if pace.smallest and is_small(account, pace):
        return None
    past = tuple(behind(account, drafts))
    nudge = _held_back(account, past, hold, pace)
    if nudge is None or not account.offers:
        return nudge
    resting = rest_until(account, pace.today, pace.calendar)
    if resting.keys().isdisjoint(nudge.debts):
        return nudge
    free = max(resting[number] for number in nudge.debts if number in resting)
    later = replace(nudge, day=max(nudge.day, free))
    other = _held_back(besides(account, resting), past, hold, pace)
    return other if other and other.day < later.day else later


def _held_back(
    account: Account, past: tuple[Past, ...], hold: Hold | None, pace: Pace
) -> Nudge | None:
    """The step, as the law, a search for money and holds leave it."""
    nudge = _plainly_next(account, past, pace)
    if nudge is not None and pace.notice is not None:
        nudge = after_notice(nudge, account, past, pace)
    nudge = nudge and after_search(nudge, account, pace)
    nudge = nudge and after_talk(nudge, account, pace)
    return nudge and after_hold(nudge, account, hold, past, pace)


def _plainly_next(account: Account, past: tuple[Past, ...], pace: Pace) -> Nudge | None:
    if account.plan is not None:
        return _of_plan(account, account.plan, past, pace)
    if account.promise is not None:
        nudge = _of_promise(account, account.promise, past, pace)
        if nudge is not None:
            return nudge
    return _of_ladder(account, past, pace)


# -- the ladder itself ----------------------------------------------------------------------------


def _of_ladder(account: Account, past: tuple[Past, ...], pace: Pace) -> Nudge | None:
    chased = tuple(debt for debt in account.oldest() if not debt.rests)
    if not chased:
        return None
    oldest = chased[0]
    if courtesy := _before(oldest, past, pace):
        return courtesy
    debts = tuple(debt.id for debt in chased if debt.due < pace.today) or (oldest.id,)
    if broken := _of_broken_plan(account, oldest, past, pace):
        return Nudge("plan_broken", broken, debts)
    anchor = _anchor(account, oldest)
    done = tuple(one for one in past if oldest.id in one.debts and one.day > anchor)
    found = _step(anchor, done, _open_steps(account, oldest, done, pace), pace)
    return found and Nudge(found[0].id, pace.spaced(found[1], past), debts)


def _before(oldest: Debt, past: Iterable[Past], pace: Pace) -> Nudge | None:
    """The courtesy note before the due date, for a ladder that has one."""
    first = pace.steps[0]
    if first.id != COURTESY or oldest.due <= pace.today:
        return None
    if any(one.step == COURTESY and oldest.id in one.debts for one in past):
        return None
    day = working_day_before(oldest.due + timedelta(days=first.day), pace.calendar)
    return Nudge(COURTESY, max(day, oldest.entered), (oldest.id,))


def _of_broken_plan(
    account: Account, oldest: Debt, past: Iterable[Past], pace: Pace
) -> date | None:
    """When to write that a plan has ended, once, before the ladder goes on."""
    plan = account.plans[-1] if account.plans else None
    if plan is None or not plan.broken or plan.ended is None or oldest.id not in plan.debts:
        return None
    if any(one.step == "plan_broken" and one.day >= plan.ended for one in past):
        return None
    return pace.spaced(plan.ended, past)


def _open_steps(
    account: Account, oldest: Debt, done: tuple[Past, ...], pace: Pace
) -> Iterator[Step]:
    """The ladder's steps that may be taken for a debt; `done` is what was done about it so far.

    A repeated step checks in on a message that went out; whoever has answered needs no reminder
    that something may have slipped by, and no check-in.
    """
    went_out = any(one.spaces for one in done)
    taken = {one.step for one in done}
    firm = [step.id for step in pace.steps if step.id in FIRM]
    for step in pace.steps:
        if step.id == COURTESY:
            continue
        if step.every and not went_out:
            continue
        if step.id in _UNTIL_AN_ANSWER and _answered(account, oldest, done):
            continue
        if step.id == "ask_reason" and _helps_instead(account, oldest, pace):
            continue
        if step.id == "reach_via_office" and not (went_out and _silent_office(account, oldest)):
            continue
        ahead = firm[: firm.index(step.id)] if step.id in FIRM else []
        if not taken.issuperset(ahead) or (ahead and not went_out):
            continue
        yield step


def _answered(account: Account, oldest: Debt, done: Iterable[Past]) -> bool:
    """Whether the client has said anything since the due date, or has answered our first message,
    be it with money."""
    first = min((one.day for one in done if one.spaces), default=None)
    words = [said.day for said in account.said] + [promise.day for promise in account.promises]
    words += [contact.day for contact in account.contacts if contact.talked]
    in_words = any(day >= oldest.due for day in words)
    return in_words or (first is not None and account.heard_since(first - ONE_DAY))


def _helps_instead(account: Account, oldest: Debt, pace: Pace) -> bool:
    """Whether the client has said that money is short, and help is still to be offered: the
    reason is known, and the offer follows on its own day."""
    short = reason_since(account, oldest.due) in SHORT_OF_MONEY
    return short and any(step.id == "offer_help" for step in pace.steps)


def _silent_office(account: Account, oldest: Debt) -> bool:
    """Whether a business with somebody else on file has not answered since the debt fell due."""
    client = account.client
    reachable = client.kind == Kind.BUSINESS and client.office_to
    return bool(reachable) and not account.heard_since(oldest.due)


def _step(
    anchor: date, done: tuple[Past, ...], steps: Iterable[Step], pace: Pace
) -> tuple[Step, date] | None:
    """The step to take and its own day."""
    turns = [(step, _turn(step, anchor, done, pace)) for step in steps]
    if not turns:
        return None
    place = max((n for n, (_, turn) in enumerate(turns) if turn <= pace.today), default=0)
    step = turns[place][0]
    following = turns[place + 1] if place + 1 < len(turns) else None
    days = {one.day for one in done if one.step == step.id}
    if not days:
        return turns[place]
    again = max(days) + timedelta(days=step.every)
    again_first = following is None or working_day(again, pace.calendar) < following[1]
    return (step, again) if step.every and len(days) < MOST and again_first else following


def _turn(step: Step, anchor: date, done: Iterable[Past], pace: Pace) -> date:
    """A step's own day; a firm one leaves the one before it time to be answered."""
    day = anchor + timedelta(days=step.day)
    if step.id in FIRM:
        others = (one for one in done if one.step in FIRM and one.step != step.id)
        day = max([day, *(one.day + TIME_TO_ANSWER for one in others)])
    return working_day(day, pace.calendar)


def _anchor(account: Account, oldest: Debt) -> date:
    """The day from which the ladder counts for this debt."""
    broken = [plan for plan in account.plans if plan.broken and oldest.id in plan.debts]
    if not broken:
        return oldest.due
    unpaid = broken[-1].unpaid()
    return max(oldest.due, unpaid[0].day) if unpaid else oldest.due


def worn_out(account: Account, drafts: Iterable[Draft], pace: Pace) -> bool:
    """Whether the ladder has nothing more to say about the oldest debt, and time has passed."""
    chased = [debt for debt in account.oldest() if not debt.rests]
    past = tuple(behind(account, drafts))
    if not chased or account.plan or account.promise or not past:
        return False
    if chased[0].id in rest_until(account, pace.today, pace.calendar):
        return False
    last = max(one.day for one in past)
    rested = pace.today >= last + TIME_TO_ANSWER
    return rested and _of_ladder(account, past, pace) is None


# -- plans and promises ---------------------------------------------------------------------------


def _of_plan(account: Account, plan: Plan, past: tuple[Past, ...], pace: Pace) -> Nudge | None:
    chased = (account.debts.get(number) for number in plan.debts)
    open_ = tuple(debt for debt in chased if debt)
    debts, today = tuple(debt.id for debt in open_), pace.today
    part = missed(plan, today) or upcoming(plan, today)
    if any(debt.rests for debt in open_):  # an instalment is of all the debts under the plan
        return None
    if part is None or not debts or _taken("instalment_missed", part.day, past):
        return None
    if today < part.day and not _taken("instalment_upcoming", part.day, past):
        ahead = working_day_before(part.day - UPCOMING, pace.calendar)
        early = max(ahead, plan.agreed + timedelta(days=1))
        day = pace.spaced(early, past)
        if day < part.day:
            return Nudge("instalment_upcoming", day, debts, part.day)
    after = pace.spaced(part.day + ONE_DAY, past)
    return Nudge("instalment_missed", after, debts, part.day)


def _taken(step: str, about: date, past: Iterable[Past]) -> bool:
    return any(one.step == step and one.about == about for one in past)


def _of_promise(
    account: Account, promise: Promised, past: tuple[Past, ...], pace: Pace
) -> Nudge | None:
    """The word after a promise's day went by; once that was said, the ladder goes on."""
    if _taken("promise_broken", promise.promised, past):
        return None
    debts = tuple(debt.id for debt in account.oldest() if not debt.rests)
    if not debts:
        return None
    day = pace.spaced(promise.promised + ONE_DAY, past)
    return Nudge("promise_broken", day, debts, promise.promised)
