"""Jobs in letters: the work, price and part behind a debt that is a stage of something larger."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from bot.domain.drafts import Brief, Job
from bot.domain.ledger import Account
from bot.domain.stages import Staged, label

BEFORE_DELIVERY: Final = "before_delivery"
RENEWAL: Final = "retainer_topup"
"""The letter that asks for a retainer to be renewed."""
INVOICES: Final = frozenset(
    {"deposit_request", "milestone_invoice", "recurring_invoice", BEFORE_DELIVERY, RENEWAL}
)
"""Letters that first ask for a sum; none of them speaks of anything late."""
ABOUT_A_JOB: Final = frozenset({"deposit_request", "milestone_invoice", "pause_work_notice"})


def with_job(brief: Brief, account: Account) -> Brief:
    """The brief with the work that its debts are stages of; unchanged where that is none, or
    several pieces of work."""
    debts = {item.debt for item in brief.items}
    about = [one for one in account.staged if any(stage.debt in debts for stage in one.stages)]
    if brief.script not in ABOUT_A_JOB or len(about) != 1:
        return brief
    staged = about[0]
    whole = brief if brief.script != "milestone_invoice" else _plain(brief, staged)
    return replace(whole, job=_job(brief, staged))


def with_retainer(brief: Brief, account: Account) -> Brief | None:
    """The brief with what is left of the retainer; None while that wants no renewing."""
    known = account.retainer
    if known is None or not known.low:
        return None
    return replace(brief, job=Job(price=known.size, left=known.left))


def with_part(brief: Brief) -> Brief:
    """The brief with what is to be ready at the hour of handing over: all that is open of it."""
    if brief.job is None or len(brief.totals) != 1:
        return brief
    return replace(brief, job=replace(brief.job, part=brief.totals[0]))


def _plain(brief: Brief, staged: Staged) -> Brief:
    """The stage is named by itself, so that its line needs only the work."""
    items = (replace(item, work=staged.work) for item in brief.items)
    return replace(brief, items=tuple(items))


def _job(brief: Brief, staged: Staged) -> Job:
    if len(brief.items) != 1:
        return Job(staged.work, staged.price)
    item = brief.items[0]
    number = staged.stage_of(item.debt)
    if number is None:
        return Job(staged.work, staged.price)
    stage = staged.stages[number - 1]
    share = Decimal(stage.percent) if item.amount == stage.part else None
    name = label(staged.work, number, len(staged.stages))
    return Job(staged.work, staged.price, item.amount, share, name)
