"""Retainers: money that a client has put in ahead, and the work that it pays for.

It is no debt: nothing of it is owed, late or asked for. Where it was billed rather than paid, the
bill is a debt like any other, and the balance may be used meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from bot.domain.facts import RetainerDrawn, RetainerFilled, RetainerSet
from bot.domain.frozen import altered
from bot.domain.money import Money

FIFTH: Final = 5
"""Below so much of what was put in last a retainer is nearly used up, unless a sum was set."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What went in, or was `drawn` for work, in hours where it was said so."""

    day: date
    amount: Money
    drawn: bool
    hours: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Retainer:
    """`left` is what is still there, `size` what was put in last, `debts` the bills for it, `rate`
    what an hour of it costs, `floor` the sum that its owner set, `entries` what went in and out.
    """

    left: Money
    size: Money
    debts: tuple[int, ...] = ()
    rate: Money | None = None
    floor: Money | None = None
    entries: tuple[Entry, ...] = ()

    @property
    def warns_at(self) -> Money:
        return self.floor or Money(self.size.minor // FIFTH, self.size.currency)

    @property
    def low(self) -> bool:
        return self.left.minor < self.warns_at.minor


def after(
    known: Retainer | None, fact: RetainerFilled | RetainerDrawn | RetainerSet
) -> Retainer | None:
    """The client's retainer once the fact is in."""
    match fact:
        case RetainerFilled():
            return _filled(known or Retainer(Money.zero(fact.amount.currency), fact.amount), fact)
        case _ if known is None:
            return None
        case RetainerDrawn():
            left = Money(known.left.minor - fact.amount.minor, known.left.currency)
            entry = Entry(fact.day, fact.amount, drawn=True, hours=fact.hours)
            return altered(known, left=left, entries=(*known.entries, entry))
        case RetainerSet(rate=rate, floor=floor):
            return altered(known, rate=rate or known.rate, floor=floor or known.floor)


def _filled(known: Retainer, fact: RetainerFilled) -> Retainer:
    debts = (*known.debts, fact.debt) if fact.debt else known.debts
    return altered(
        known,
        left=known.left + fact.amount,
        size=fact.amount,
        debts=debts,
        entries=(*known.entries, Entry(fact.day, fact.amount, drawn=False)),
    )


def worth(hours: Decimal, rate: Money) -> Money:
    """What so many hours come to, to the minor unit."""
    minor = (hours * rate.minor).to_integral_value(ROUND_HALF_UP)
    return Money(int(minor), rate.currency)
