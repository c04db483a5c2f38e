"""Offers: what settles a debt for less than is owed, if it comes in by a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from bot.domain.money import Money

AGENCY_KEEPS: Final = (30, 50)
"""Percent of what an agency collects that it keeps, from and up to (row S37 of docs/seed-rows.md:
"up to 30 to 50 %"); the lower end is what a settlement may cost to be as good (row S38)."""
WORTH_AN_AGENCY: Final = 60
"""Days past due from which that is held against an offer."""


@dataclass(frozen=True, slots=True)
class Bargain:
    """What a letter takes off: `off` as it was reckoned, `percent` where it was said so."""

    off: Money
    percent: Decimal | None = None

    def on(self, whole: Money) -> Bargain:
        """The same on another whole: a percentage follows it, a sum stays."""
        return self if self.percent is None else Bargain(share(whole, self.percent), self.percent)


@dataclass(frozen=True, slots=True)
class Offer:
    """`price` settles the `debts` if it comes in by `until`, that day included; `off` is what is
    given up for it.

    `letter` is the draft that went out with it, 0 for what stands in the terms. Money counts that
    came in after payment number `after`.
    """

    letter: int
    made: date
    debts: tuple[int, ...]
    price: Money
    off: Money
    until: date
    after: int = 0


def share(whole: Money, percent: Decimal) -> Money:
    """So many percent of a sum, to the minor unit, halves up."""
    part = (whole.minor * percent / 100).to_integral_value(ROUND_HALF_UP)
    return Money(int(part), whole.currency)


def percent_of(off: Money, whole: Money) -> Decimal:
    """What `off` is of the whole in percent, exactly; the whole is not zero."""
    return Decimal(off.minor) * 100 / Decimal(whole.minor)
