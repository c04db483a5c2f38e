"""Nudges: a step for a client on its day, those that are behind us, and the pace between them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.domain.dates import ONE_DAY, Calendar, working_day
from bot.domain.drafts import Brief, Channel, Draft, State
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.offers import Bargain
from bot.domain.steps import STEPS, USUAL, Ladder
from bot.domain.thresholds import too_small

GAP: Final = timedelta(days=3)
"""The least time between two messages to one client; a ladder that repeats faster sets its own."""
TIME_TO_ANSWER: Final = timedelta(days=14)
"""The least time from one firm letter to the next: it named a day, and that day must pass."""

UPCOMING: Final = timedelta(days=2)
"""How long before an instalment its courtesy note is due, at the least."""

NOTICE: Final = "debt_notice"
"""The notice that the law of a place asks for before anything else."""

ABOUT_AN_INSTALMENT: Final = frozenset({"instalment_upcoming", "instalment_missed"})


@dataclass(frozen=True, slots=True)
class Nudge:
    """A step for a client, on a working day that may lie in the past, about these debts.

    `about` is the instalment's or the promise's day where the step follows one. `bargain` is what
    a letter with an offer takes off, `until` the offer's day, `way` the one that was asked for.
    """

    step: str
    day: date
    debts: tuple[int, ...]
    about: date | None = None
    bargain: Bargain | None = None
    until: date | None = None
    way: Channel | None = None


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


@dataclass(frozen=True, slots=True)
class Pace:
    """How a client may be nudged: on which days, by which ladder, seen from which day.

    `notice` is the time that must pass after a debt notice before anything else may be sent, where
    the law asks for one. `smallest` are the least sums worth chasing unasked, one a currency.
    """

    calendar: Calendar
    today: date
    steps: Ladder = USUAL
    notice: timedelta | None = None
    smallest: tuple[Money, ...] = ()

    @property
    def gap(self) -> timedelta:
        return min(GAP, *(timedelta(days=step.every or GAP.days) for step in self.steps))

    def spaced(self, day: date, past: Iterable[Past]) -> date:
        """The day, moved past the gap after the last message, on a working day."""
        last = max((one.day for one in past if one.spaces), default=None)
        return working_day(day if last is None else max(day, last + self.gap), self.calendar)


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
        if contact.lost:  # the step is taken again, by a way that reaches the client
            continue
        yield Past(contact.step, contact.day, contact.debts, about.get(contact.draft), True)


def is_small(account: Account, pace: Pace) -> bool:
    """Whether what is late, or all that is owed where nothing is, is too little to chase unasked;
    a plan that runs is kept up all the same."""
    late = [debt.left for debt in account.late(pace.today)]
    return account.plan is None and too_small(late or account.balance(), pace.smallest)


def free_from(account: Account, debts: Iterable[int], pace: Pace) -> date | None:
    """The first day on which these debts may be spoken of: after the notice that the law asks for,
    and its time; None while that notice has not gone out for all of them."""
    if pace.notice is None:
        return date.min
    days = [notified(account, number) for number in debts]
    sent = [day for day in days if day is not None]
    return max(sent) + pace.notice + ONE_DAY if days and len(sent) == len(days) else None


def notified(account: Account, debt: int) -> date | None:
    """The day on which the notice that the law asks for went out for this debt last."""
    notices = [
        one.day
        for one in account.contacts
        if one.step == NOTICE and debt in one.debts and not one.lost
    ]
    return notices[-1] if notices else None


def about_day(brief: Brief) -> date | None:
    """The instalment's or the promise's day that a letter is about, if it is about one."""
    if brief.step in ABOUT_AN_INSTALMENT and brief.instalments:
        return brief.instalments[0].day
    return brief.promised
