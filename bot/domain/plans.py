"""Payment plans: a schedule of dated instalments that always sums to what it covers."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from bot.domain.dates import Rule
from bot.domain.drafts import Instalment
from bot.domain.ledger import Plan
from bot.domain.money import Money

LONGEST: Final = 240
"""Instalments at most: twenty years of months; more is a slip of the finger."""

PATIENCE: Final = timedelta(days=7)
"""From the nudge for a missed instalment until the plan counts as broken."""


class TooLong(ValueError):
    """The instalments are more than LONGEST, or lie so far apart that the calendar ends first."""


def schedule(
    rule: Rule, start: date, total: Money, amount: Money | None = None, count: int | None = None
) -> tuple[Instalment, ...]:
    """The dated instalments, oldest first; they sum to `total`.

    With `amount`, each is that sum and the last what remains; with `count`, the total in equal
    parts; with both, `count` parts of `amount`, the last taking what is left over. Raises TooLong.
    """
    sums = _sums(total, amount, count)
    days = rule.take(start, len(sums))
    if len(days) < len(sums):
        raise TooLong(len(sums))
    nothing = Money.zero(total.currency)
    return tuple(Instalment(day, part, nothing) for day, part in zip(days, sums, strict=True))


def _sums(total: Money, amount: Money | None, count: int | None) -> tuple[Money, ...]:
    if amount is None:
        if not count or count > LONGEST:
            raise TooLong(count)
        return tuple(part for part in total.split(count) if part)
    needed = -(-total.minor // amount.minor)
    number = min(needed, count or needed)
    if number > LONGEST:
        raise TooLong(number)
    last = Money(total.minor - amount.minor * (number - 1), total.currency)
    return (*(amount for _ in range(number - 1)), last)


def missed(plan: Plan, today: date) -> Instalment | None:
    """The oldest instalment whose day has passed with something left of it."""
    return next((part for part in plan.unpaid() if part.day < today), None)


def upcoming(plan: Plan, today: date) -> Instalment | None:
    """The next instalment to come, today's included."""
    return next((part for part in plan.unpaid() if part.day >= today), None)
