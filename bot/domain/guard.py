"""The guard: which scripts may not be used now, and why (S1, S29, S101, S133, S137)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Final

from bot.domain.deadlines import stated
from bot.domain.drafts import Draft
from bot.domain.ledger import Account, Debt
from bot.domain.nudges import behind
from bot.domain.people import Kind
from bot.domain.steps import FIRM, FIRST_FIRM_DAY

LEGAL: Final = frozenset(
    {
        *("second_warning", "final_notice", "collection_notice", "collector_heads_up"),
        "credit_report_notice",
    }
)
"""Scripts that may name what the law of a place makes possible."""

A_VISIT: Final = "visit_talk"
"""The few calm lines for a talk in person, once something is a month late (S6, S92)."""

NAME_A_REMEDY: Final = frozenset({"second_warning", "final_notice"})
"""Those that name the step which the owner would take."""

_AFTER: Final = {
    "second_warning": "formal_reminder",
    "final_notice": "second_warning",
    "collection_notice": "formal_reminder",
    "collector_heads_up": "formal_reminder",
    "credit_report_notice": "formal_reminder",
}
"""What must have been written, or skipped by the owner, before a script."""


class Bar(StrEnum):
    """Why a script may not be used now."""

    EARLY = "early"
    """Not yet a month after the due date."""
    KEPT = "kept"
    """A plan or a promise is being kept."""
    DISPUTED = "disputed"
    STEPS = "steps"
    """An earlier step was never taken."""
    AT_HOME = "at_home"
    """A private person is never visited."""
    UNLAWFUL = "unlawful"
    """The law of the place, as far as it is on file, does not allow it."""
    PLACED = "placed"
    """All of it is in other hands."""
    NO_TERMS = "no_terms"
    """It quotes terms, and none are on file."""
    STATED = "stated"
    """The same letter has already named a day that is still to come."""


def barred(
    script: str, account: Account, drafts: Iterable[Draft], debts: Iterable[int], today: date
) -> Bar | None:
    """Why the script may not be used about these debts today; None where it may.

    `drafts` are the client's own. No country on file lets a freelancer report to a credit register
    (law.md, 9b), so its notice is never used.
    """
    if _in_other_hands(account, debts):
        return Bar.PLACED
    if script == "explain_policy":
        return None if account.terms and account.terms.text else Bar.NO_TERMS
    if script == "credit_report_notice":
        return Bar.UNLAWFUL
    drafts, debts = tuple(drafts), tuple(debts)
    if stated(script, drafts, debts, today):
        return Bar.STATED
    if script == A_VISIT and account.client.kind != Kind.BUSINESS:
        return Bar.AT_HOME
    if script not in LEGAL and script != A_VISIT:
        return None
    about = [debt for number in debts if (debt := account.debts.get(number))]
    if is_kept(account, today):
        return Bar.KEPT
    if any(debt.rests for debt in about) or not about:
        return Bar.DISPUTED
    if max(debt.days_late(today) for debt in about) < FIRST_FIRM_DAY:
        return Bar.EARLY
    if script == A_VISIT:
        return None
    return None if _came_before(_AFTER[script], account, drafts, about) else Bar.STEPS


def _in_other_hands(account: Account, debts: Iterable[int]) -> bool:
    """Whether none of the debts is the owner's to ask for any more."""
    about = [debt for number in debts if (debt := account.debts.get(number))]
    return bool(about) and all(debt.hands for debt in about)


def is_kept(account: Account, today: date) -> bool:
    """Whether a plan or a promise is being kept."""
    promise = account.promise
    return account.plan is not None or (promise is not None and promise.promised >= today)


def _came_before(
    step: str, account: Account, drafts: Iterable[Draft], about: Iterable[Debt]
) -> bool:
    """Whether the step was taken about one of the debts, and something really went out."""
    wanted = {debt.id for debt in about}
    past = [one for one in behind(account, drafts) if wanted.intersection(one.debts)]
    firm = FIRM[FIRM.index(step) :]
    return any(one.step in firm for one in past) and any(one.spaces for one in past)
