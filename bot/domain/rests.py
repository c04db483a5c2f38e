"""What holds a nudge back: the notice that the law wants first, a search for money, a talk,
a pause."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.domain.dates import ONE_DAY, next_working_day, working_day
from bot.domain.intents import Reason
from bot.domain.ledger import Account, Hold
from bot.domain.nudges import NOTICE, Nudge, Pace, Past, free_from, notified
from bot.domain.steps import STEPS

SEARCH: Final = 3
"""Working days for which nudges rest while the owner looks for a payment in the account."""


def after_notice(
    nudge: Nudge, account: Account, past: tuple[Past, ...], pace: Pace
) -> Nudge | None:
    """The nudge as the law leaves it: the debt notice itself, or the step after its time."""
    free = free_from(account, nudge.debts, pace)
    if free is not None:
        return replace(nudge, day=working_day(max(nudge.day, free), pace.calendar))
    bare = tuple(number for number in nudge.debts if notified(account, number) is None)
    if any(one.step == NOTICE and set(bare) <= set(one.debts) for one in past):
        return None  # the owner skipped it
    oldest = min(account.debts[number].due for number in bare)
    return Nudge(NOTICE, working_day(oldest + ONE_DAY, pace.calendar), bare)


def after_search(nudge: Nudge, account: Account, pace: Pace) -> Nudge:
    """The nudge once the owner had time to look for the money that the client says it paid."""
    last = account.said[-1] if account.said else None
    if last is None or last.reason is not Reason.ALREADY_PAID:
        return nudge
    free = last.day
    for _ in range(SEARCH):
        free = next_working_day(free, pace.calendar)
    return replace(nudge, day=max(nudge.day, free))


def after_talk(nudge: Nudge, account: Account, pace: Pace) -> Nudge:
    """The nudge once the talk in the owner's own account has been quiet for a while."""
    if account.talk is None or nudge.day >= account.talk.until:
        return nudge
    return replace(nudge, day=working_day(account.talk.until, pace.calendar))


def after_hold(
    nudge: Nudge,
    account: Account,
    everybody: Hold | None,
    past: tuple[Past, ...],
    pace: Pace,
) -> Nudge | None:
    """The nudge as holds leave it: none, later, or as the word after a client's own pause."""
    ends = [hold.until for hold in (account.hold, everybody) if hold is not None]
    if None in ends:
        return None
    days = [end for end in ends if end is not None]
    free = max(days, default=nudge.day)
    if nudge.day >= free:
        return nudge
    waited = replace(nudge, day=working_day(free, pace.calendar))
    own = account.hold.until if account.hold else None
    if own is None or nudge.day >= own or nudge.step not in STEPS:
        return waited
    if any(one.day >= own for one in past):
        return waited
    return replace(waited, step="hold_ended")
