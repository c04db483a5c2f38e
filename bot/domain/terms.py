"""Terms on file: what was agreed with a client, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class Terms:
    """`day` is when it was agreed (the owner's local date), `text` the owner's own words for it.

    `days` is the time to pay. `late_fee` is owed once for a late payment, `late_rate` in percent a
    year; `discount` is the percentage off for what is paid `within` so many days of the invoice.
    A piece that was not agreed is None.
    """

    day: date
    text: str = ""
    days: int | None = None
    late_fee: Money | None = None
    late_rate: Decimal | None = None
    discount: Decimal | None = None
    within: int | None = None


def costs_extra(terms: Terms | None) -> bool:
    """Whether it was agreed what a late payment costs."""
    return terms is not None and (terms.late_fee or terms.late_rate) is not None
