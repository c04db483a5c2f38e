"""A country: its week and its holidays, its money, and what its law lays down."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from decimal import Decimal
from typing import Final

from bot.domain.dates import Calendar, Week
from bot.domain.law import Figure, Law

ELSEWHERE: Final = "other"
"""The code of a country nothing is known about."""


@dataclass(frozen=True, slots=True)
class Contact:
    """When a client may be written to: local hours, the first in, the last out."""

    opens: time = time(9)
    closes: time = time(17)
    gap: Figure[int] | None = None
    """Days from one message to the next."""


@dataclass(frozen=True, slots=True)
class Country:
    """`code` is ISO 3166, `EU`, or `other`; `weekend` its weekly days off (0 is Monday).

    `language`, `zone` (IANA) and `currency` (ISO 4217) are what to suggest to an owner there;
    empty where they must be asked, as is the VAT rate (percent) where it is None. No country here
    lets a creditor report a debtor to a credit register by itself, hence `credit_reports`.
    """

    code: str
    language: str = "en"
    zone: str = ""
    currency: str = ""
    weekend: frozenset[int] = frozenset({5, 6})
    calendar: Calendar = field(default_factory=Week)
    contact: Contact = Contact()
    vat: Figure[Decimal] | None = None
    law: Law = field(default_factory=Law)
    credit_reports: bool = False
    retention: Figure[int] | None = None
    """Whole years, from the end of a financial year, for which a business keeps its records."""

    @property
    def usual_vat(self) -> Decimal | None:
        """The rate to suggest, in percent; the owner confirms it, whatever its confidence."""
        return self.vat.value if self.vat else None
