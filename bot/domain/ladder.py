"""The dunning ladder: which step a client's debts deserve, on which day, or why they rest.

Days count from the oldest late debt's due date (`scripts.md`, the ladder), or from the missed
instalment after a broken plan, and move on to the next working day of the owner's country.
Nothing here is remembered: the step follows from what was sent and skipped, and from the day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from bot.domain.dates import Calendar, working_day, working_day_before
from bot.domain.drafts import Brief, Draft, State
from bot.domain.facts import Promised
from bot.domain.ledger import Account, Debt, Hold, Plan
from bot.domain.plans import missed, upcoming

GAP: Final = timedelta(days=3)
"""The least time between two messages to one client."""


@dataclass(frozen=True, slots=True)
class Step:
    """`day` counts from the due date; `every` repeats the step until the next one's day."""

    id: str
    day: int
    every: int = 0


LADDER: Final = (
    Step("friendly_reminder", 1),
    Step("check_in", 4, every=3),
    Step("ask_reason", 10),
    Step("offer_help", 17),
    Step("formal_reminder", 30),
)
STEPS: Final = frozenset(step.id for step in LADDER)

COURTESY: Final = "upcoming"
"""The note before the due date: only when the owner asks for it (scripts.md, off by default)."""

UPCOMING: Final = timedelta(days=2)
"""How long before an instalment its courtesy note is due, at the least."""

ABOUT_AN_INSTALMENT: Final = frozenset({"instalment_upcoming", "instalment_missed"})


def tones(step: str) -> tuple[str, ...]:
    """The scripts whose words may be used for a step, its own first: the neighbours'.

    The guard: a firmer tone never names what the ladder has not reached, so the formal reminder's
    words are for its own step alone.
    """
    steps = [one.id for one in LADDER]
    if step not in steps:
        return (step,)
    place = steps.index(step)
    near = (step, *steps[max(0, place - 1) : place], *steps[place + 1 : place + 2])
    return tuple(one for one in near if one != "formal_reminder" or one == step)


@dataclass(frozen=True, slots=True)
class Nudge:
    """A step for a client, on a working day that may lie in the past, about these debts.

    `about` is the instalment's or the promise's day where the step follows one.
    """

    step: str
    day: date
    debts: tuple[int, ...]
    about: date | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """One step that is behind us: sent, skipped by the owner, or failed.

    `spaces`: the next message keeps its distance. After a step of the ladder that never reached
    the client, the next one comes on its own day.
    """

    step: str
    day: date
    debts: tuple[int, ...]
    about: date | None
    spaces: bool


def next_nudge(
    account: Account,
    drafts: Iterable[Draft],
    hold: Hold | None,
    calendar: Calendar,
    today: date,
) -> Nudge | None:
    """The step that is due or comes next for this client; None while there is none in sight.

    `drafts` are the client's own, `hold` the owner's hold on everybody. A day up to today is due.
    """
    past = tuple(behind(account, drafts))
    nudge = _plainly_next(account, past, calendar, today)
    if nudge is None:
        return None
    return _after_hold(nudge, account, hold, past, calendar)


def _plainly_next(
    account: Account, past: tuple[Past, ...], calendar: Calendar, today: date
) -> Nudge | None:
    if account.plan is not None:
        return _of_plan(account, account.plan, past, calendar, today)
    if account.promise is not None:
        nudge = _of_promise(account, account.promise, past, calendar)
        if nudge is not None:
            return nudge
    return _of_ladder(account, past, calendar, today)


def behind(account: Account, drafts: Iterable[Draft]) -> Iterable[Past]:
    """The steps that were taken for a client; `drafts` are the client's own."""
    about = {}
    for draft in drafts:
        about[draft.id] = about_day(draft.brief)
        if draft.state in (State.SKIPPED, State.FAILED, State.UNKNOWN) and draft.ended:
            debts = tuple(item.debt for item in draft.brief.items)
            spaces = draft.state is State.UNKNOWN or draft.brief.step not in STEPS
            yield Past(draft.brief.step, draft.ended, debts, about[draft.id], spaces)
    for contact in account.contacts:
        yield Past(contact.step, contact.day, contact.debts, about.get(contact.draft), True)


def about_day(brief: Brief) -> date | None:
    """The instalment's or the promise's day that a letter is about, if it is about one."""
    if brief.step in ABOUT_AN_INSTALMENT and brief.instalments:
        return brief.instalments[0].day
    return brief.promised


def _spaced(day: date, past: Iterable[Past], calendar: Calendar) -> date:
    """The day, moved past the gap after the last message, on a working day."""
    last = max((one.day for one in past if one.spaces), default=None)
    earliest = day if last is None else max(day, last + GAP)
    return working_day(earliest, calendar)


# -- the ladder itself ----------------------------------------------------------------------------


def _of_ladder(
    account: Account, past: tuple[Past, ...], calendar: Calendar, today: date
) -> Nudge | None:
    chased = tuple(debt for debt in account.oldest() if not debt.disputed)
    if not chased:
        return None
    oldest = chased[0]
    anchor = _anchor(account, oldest)
    debts = tuple(debt.id for debt in chased if debt.due < today) or (oldest.id,)
    done = tuple(one for one in past if oldest.id in one.debts and one.day > anchor)
    found = _step(anchor, done, calendar, today)
    return found and Nudge(found[0].id, _spaced(found[1], past, calendar), debts)


def _step(
    anchor: date, done: tuple[Past, ...], calendar: Calendar, today: date
) -> tuple[Step, date] | None:
    """The step to take and its own day; `done` is what was done about the debt so far."""
    went_out = any(one.spaces for one in done)
    # Nobody checks in on a message that never went out.
    steps = [step for step in LADDER if went_out or not step.every]
    turns = [(step, _day_of(step, anchor, calendar)) for step in steps]
    place = max((n for n, (_, turn) in enumerate(turns) if turn <= today), default=0)
    step = turns[place][0]
    following = turns[place + 1] if place + 1 < len(turns) else None
    last = max((one.day for one in done if one.step == step.id), default=None)
    if last is None:
        return turns[place]
    again = last + timedelta(days=step.every)
    if step.every and (following is None or working_day(again, calendar) < following[1]):
        return step, again
    return following


def _day_of(step: Step, anchor: date, calendar: Calendar) -> date:
    return working_day(anchor + timedelta(days=step.day), calendar)


def _anchor(account: Account, oldest: Debt) -> date:
    """The day from which the ladder counts for this debt."""
    broken = [plan for plan in account.plans if plan.broken and oldest.id in plan.debts]
    if not broken:
        return oldest.due
    unpaid = broken[-1].unpaid()
    return max(oldest.due, unpaid[0].day) if unpaid else oldest.due


# -- plans and promises ---------------------------------------------------------------------------


def _of_plan(
    account: Account, plan: Plan, past: tuple[Past, ...], calendar: Calendar, today: date
) -> Nudge | None:
    chased = (account.debts.get(number) for number in plan.debts)
    debts = tuple(debt.id for debt in chased if debt and not debt.disputed)
    part = missed(plan, today) or upcoming(plan, today)
    if part is None or not debts or _taken("instalment_missed", part.day, past):
        return None
    if today < part.day and not _taken("instalment_upcoming", part.day, past):
        ahead = working_day_before(part.day - UPCOMING, calendar)
        early = max(ahead, plan.agreed + timedelta(days=1))
        day = _spaced(early, past, calendar)
        if day < part.day:
            return Nudge("instalment_upcoming", day, debts, part.day)
    after = _spaced(part.day + timedelta(days=1), past, calendar)
    return Nudge("instalment_missed", after, debts, part.day)


def _taken(step: str, about: date, past: Iterable[Past]) -> bool:
    return any(one.step == step and one.about == about for one in past)


def _of_promise(
    account: Account, promise: Promised, past: tuple[Past, ...], calendar: Calendar
) -> Nudge | None:
    """The word after a promise's day went by; once that was said, the ladder goes on."""
    if _taken("promise_broken", promise.promised, past):
        return None
    debts = tuple(debt.id for debt in account.oldest() if not debt.disputed)
    if not debts:
        return None
    day = _spaced(promise.promised + timedelta(days=1), past, calendar)
    return Nudge("promise_broken", day, debts, promise.promised)


# -- holds ----------------------------------------------------------------------------------------


def _after_hold(
    nudge: Nudge,
    account: Account,
    everybody: Hold | None,
    past: tuple[Past, ...],
    calendar: Calendar,
) -> Nudge | None:
    """The nudge as holds leave it: none, later, or as the word after a client's own pause."""
    ends = [hold.until for hold in (account.hold, everybody) if hold is not None]
    if None in ends:
        return None
    days = [end for end in ends if end is not None]
    free = max(days, default=nudge.day)
    if nudge.day >= free:
        return nudge
    waited = replace(nudge, day=working_day(free, calendar))
    own = account.hold.until if account.hold else None
    if own is None or nudge.day >= own or nudge.step not in STEPS:
        return waited
    if any(one.day >= own for one in past):
        return waited
    return replace(waited, step="hold_ended")
