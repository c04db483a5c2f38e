"""A country: its week and its holidays, its money, and figures of law with where they come from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Final, Generic, TypeVar

from bot.domain.dates import Calendar, Week

Value = TypeVar("Value")

ELSEWHERE: Final = "other"
"""The code of a country nothing is known about."""


class Confidence(StrEnum):
    """How far a figure can be relied on.

    OFFICIAL: a statute or a public body, read. SECONDARY: others who report it, uncontradicted.
    CONFLICT: the sources disagree. MEMORY: general knowledge, never stated as a fact.
    HOUSE: our own rule, stricter than any law we know of.
    """

    OFFICIAL = "official"
    SECONDARY = "secondary"
    CONFLICT = "conflict"
    MEMORY = "memory"
    HOUSE = "house"


@dataclass(frozen=True, slots=True)
class Figure(Generic[Value]):
    """One figure of a country's rules, with its sources.

    `reviewed` is the day it was last looked up, `expires` the last day it may be relied on without
    another look, `since` the day it came into force, where known.
    """

    value: Value
    source: tuple[str, ...]
    confidence: Confidence
    reviewed: date
    expires: date
    since: date | None = None

    def may_be_stated(self, day: date) -> bool:
        """Whether a letter written on `day` may state it as a fact; if not, it is the owner's to
        confirm."""
        known = self.confidence in (Confidence.OFFICIAL, Confidence.SECONDARY)
        in_force = self.since is None or self.since <= day
        return known and in_force and day <= self.expires


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
    empty where they must be asked, as is the VAT rate (percent) where it is None.
    """

    code: str
    language: str = "en"
    zone: str = ""
    currency: str = ""
    weekend: frozenset[int] = frozenset({5, 6})
    calendar: Calendar = field(default_factory=Week)
    contact: Contact = Contact()
    vat: Figure[Decimal] | None = None

    @property
    def usual_vat(self) -> Decimal | None:
        """The rate to suggest, in percent; the owner confirms it, whatever its confidence."""
        return self.vat.value if self.vat else None

    def may_contact(self, day: date, at: time) -> bool:
        """Whether a message may go to a client there on this local day, at this local time."""
        within = self.contact.opens <= at < self.contact.closes
        return within and self.calendar.is_open(day)
