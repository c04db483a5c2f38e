"""Standing: what a client's own page of the ledger says about taking on more work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.attempts import Upshot
from bot.domain.facts import Promised
from bot.domain.intents import Reason
from bot.domain.ledger import Account, Contact, Debt
from bot.domain.money import Money
from bot.domain.playbook import DISPUTES

GRACE: Final = timedelta(days=3)
"""A promise counts as kept if the money is there so soon after its day: banks rest on weekends."""
_SLOW: Final = 7
"""Days late, on average, from which part of the price should come first (S56)."""
_VERY_SLOW: Final = 30
"""Days late, on average or by now, from which half of it should (S46, S56)."""
_TOO_LONG: Final = 60
"""Days late by now from which more work makes things worse, where nobody answers (S60, S105)."""
_ENOUGH: Final = 4
"""Bills from which a trend can be told."""
_NOTABLE: Final = 3
"""Days that make one."""
_EMPTY: Final = (Reason.STALLING, Reason.OTHER)
"""What a client says when it says nothing (S105)."""
_SILENT: Final = 5
"""So many messages without an answer are a sign (S105)."""


class Advice(StrEnum):
    """What to think of before a new job; each one takes in those before it."""

    UNKNOWN = "unknown"
    """Nothing on file to go by (S42, S113)."""
    USUAL = "usual"
    TERMS = "terms"
    DEPOSIT = "deposit"
    HALF = "half"
    BETTER_NOT = "better_not"


@dataclass(frozen=True, slots=True)
class Signals:
    """What is on file. Counts are of bills, promises, plans, messages and objections.

    `bills` were paid or are past due, `late` of them were paid late or are late now; `average` is
    how many days after its due date one of them was paid, `overdue` how many the oldest open one
    is late by now. `silent` are the last messages to which nothing came back, `talk` the answers
    that named neither a day nor a reason, `in_vain` the calls and visits since which neither a day
    was agreed nor money came. `trend` is by how many days the later half of the bills
    was paid later (below 0: sooner) than the earlier one; 0 where that says little.
    """

    bills: int = 0
    late: int = 0
    average: int = 0
    overdue: int = 0
    kept: int = 0
    broken: int = 0
    plans: int = 0
    silent: int = 0
    objections: int = 0
    trend: int = 0
    talk: int = 0
    in_vain: int = 0

    @property
    def habit(self) -> bool:
        """Late more than once, and at least every second time (S104)."""
        return self.late > 1 and self.late * 2 >= self.bills

    @property
    def any(self) -> bool:
        return self != NO_SIGNALS


NO_SIGNALS: Final = Signals()


def signals(account: Account, today: date) -> Signals:
    """What the account says by `today`, the owner's local date."""
    paid = [late for debt in account.settled.values() if (late := _paid_late(account, debt)) >= 0]
    told = (kept_word(account, one, today) for one in account.promises)
    words = [kept for kept in told if kept is not None]
    due = (debt for debt in account.oldest() if debt.due < today and not debt.disputed)
    open_ = [debt.days_late(today) for debt in due]
    delayed = [late for late in paid if late]
    return Signals(
        bills=len(paid) + len(open_),
        late=len(delayed) + len(open_),
        average=round(sum(paid) / len(paid)) if paid else 0,
        overdue=max(open_, default=0),
        kept=words.count(True),
        broken=words.count(False),
        plans=sum(1 for plan in account.plans if plan.broken),
        silent=len(account.unanswered()),
        objections=sum(1 for said in account.said if said.reason in DISPUTES),
        trend=_trend(account),
        talk=sum(1 for said in account.said if said.reason in _EMPTY and said.named is None),
        in_vain=sum(1 for one in account.contacts if _led_nowhere(account, one)),
    )


def advice(known: Signals) -> Advice:
    """The advice that the signals call for, the gravest first.

    Better not: a plan broken or two promises, or 60 days late by now and five messages without an
    answer (S43, S60, S105). Half first: 30 days late on average or by now, or a promise broken
    (S46, S56). 30 % first: a habit of paying late (S104), by seven days on average (S56) or late
    by now. Terms in writing: anything late at all, or an objection (S49, S66).
    """
    if not known.any:
        return Advice.UNKNOWN
    empty = known.silent + known.talk + known.in_vain
    gone_quiet = known.overdue >= _TOO_LONG and empty >= _SILENT
    if known.plans or known.broken > 1 or gone_quiet:
        return Advice.BETTER_NOT
    if known.broken or max(known.average, known.overdue) >= _VERY_SLOW:
        return Advice.HALF
    if known.habit and (known.average >= _SLOW or known.overdue):
        return Advice.DEPOSIT
    return Advice.TERMS if known.late or known.objections else Advice.USUAL


def _led_nowhere(account: Account, contact: Contact) -> bool:
    """Whether the client was talked to, and has neither promised nor paid anything since."""
    if contact.upshot is not Upshot.REACHED:
        return False
    paid = (one.day for one in account.payments.values())
    agreed = (*(one.day for one in account.promises), *(one.agreed for one in account.plans))
    return not any(day >= contact.day for day in (*paid, *agreed))


def _trend(account: Account) -> int:
    """The later half of the bills that were paid against the earlier half, by their due dates."""
    debts = sorted(account.settled.values(), key=lambda debt: (debt.due, debt.id))
    days = [late for debt in debts if (late := _paid_late(account, debt)) >= 0]
    if len(days) < _ENOUGH:
        return 0
    half = len(days) // 2
    apart = round(sum(days[-half:]) / half - sum(days[:half]) / half)
    return apart if abs(apart) >= _NOTABLE else 0


def _paid_late(account: Account, debt: Debt) -> int:
    """How many days after its due date a debt was paid, 0 for in time; -1 for one that no payment
    settled, such as one let go."""
    days = [
        payment.day
        for payment in account.payments.values()
        for part in payment.parts
        if part.debt == debt.id
    ]
    given_up = sum(
        part.amount.minor
        for payment in account.payments.values()
        for part in payment.given_up
        if part.debt == debt.id
    )
    if not days or debt.forgiven.minor > given_up:
        return -1
    return max(0, debt.days_late(max(days)))


def kept_word(account: Account, promise: Promised, today: date) -> bool | None:
    """Whether the client kept its word; None while its day is to come, or where another promise
    or a plan took its place before that."""
    if _came(account, promise):
        return True
    agreed = [plan.agreed for plan in account.plans if plan.agreed >= promise.day]
    instead = [*agreed, *(one.day for one in _later(account, promise))]
    open_ = today <= promise.promised + GRACE
    return None if open_ or any(day <= promise.promised for day in instead) else False


def _later(account: Account, promise: Promised) -> Iterator[Promised]:
    """The promises that were given after this one."""
    place = account.promises.index(promise)
    yield from account.promises[place + 1 :]


def _came(account: Account, promise: Promised) -> bool:
    """Whether what was promised came in by then: its sum, or all that was open."""
    wanted = (promise.amount,) if promise.amount else promise.due
    return all(_since(account, promise, money) >= money.minor for money in wanted)


def _since(account: Account, promise: Promised, money: Money) -> int:
    return sum(
        payment.worth
        for payment in account.payments.values()
        if payment.id > promise.after
        and payment.day <= promise.promised + GRACE
        and payment.amount.currency == money.currency
    )
