"""Charges: what the law or an agreement lets a late debt carry beside the principal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bot.domain.money import Money


class Kind(StrEnum):
    INTEREST = "interest"
    FEE = "fee"
    """For a reminder letter."""
    COMPENSATION = "compensation"
    """A fixed sum for the cost of chasing."""


@dataclass(frozen=True, slots=True)
class Charge:
    """One line of a letter, never silently within the principal.

    `rule` names what allows it: a country's rule such as `dk_interest`, `dk_fee`,
    `dk_compensation`, `gb_interest`, `gb_compensation`, `eu_interest`, `eu_compensation`, or
    `agreed` for the terms on file. `rate` (percent a year, the last one that ran) and `days` are
    interest's; `letters` is the number of letters that the fees are for, this one included.
    """

    kind: Kind
    amount: Money
    rule: str
    rate: Decimal | None = None
    days: int = 0
    letters: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """What a letter that went out asked for beside the principal of one debt.

    Each charge stands with its whole amount up to that letter, not with what the letter added:
    the last claim of a kind is what is owed of it. `letter` is the draft's number.
    """

    letter: int
    day: date
    charges: tuple[Charge, ...]
