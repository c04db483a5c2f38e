"""Deadlines: the days that letters have named, kept as the owner's own tasks (S84)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from bot.domain.drafts import GONE, Draft
from bot.domain.ledger import Account, Debt

NEWS: Final = timedelta(days=14)
"""For so long after its day a deadline is still told."""
_OFFERS: Final = frozenset({"settlement_offer", "early_discount"})
"""Letters whose day ends an offer."""


def come(account: Account, drafts: Iterable[Draft], today: date) -> Iterator[tuple[Draft, date]]:
    """The letters whose day has come while what they ask for is open, each with that day.

    `drafts` are the client's own. A day is no more news once another message has gone out since.
    """
    last = account.contacts[-1].day if account.contacts else None
    for draft in drafts:
        by = draft.brief.by
        if draft.state not in GONE or by is None or not by <= today <= by + NEWS:
            continue
        if last is not None and last < by and open_of(account, draft, today):
            yield draft, by


def open_of(account: Account, draft: Draft, today: date) -> tuple[Debt, ...]:
    """What is still late, and not disputed, of the debts that a letter is about."""
    about = {item.debt for item in draft.brief.items}
    return tuple(debt for debt in account.late(today) if debt.id in about)


def stated(script: str, drafts: Iterable[Draft], debts: Iterable[int], today: date) -> date | None:
    """The day still to come that the same letter has already named for one of the debts: it is not
    announced twice. What is offered may be. `drafts` are the client's own."""
    about = set(debts)
    days = [
        draft.brief.by
        for draft in drafts
        if script not in _OFFERS
        and draft.state in GONE
        and script in (draft.brief.script, draft.brief.step)
        and draft.brief.by
        and draft.brief.by >= today
        and about & {item.debt for item in draft.brief.items}
    ]
    return max(days, default=None)
