"""The owner, who is owed, and the clients, who owe."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import time
from enum import StrEnum
from typing import Any, Final

from bot.domain.money import Money

LANGUAGES: Final = ("he", "da", "en")

_JOINERS: Final = "\u200c\u200d"
"""Signs without a shape that some scripts and emoji need."""
_TRICKS: Final = dict.fromkeys((*range(0x202A, 0x202F), 0x200B, 0x2060, 0xFEFF))
"""Overrides of direction, and signs without a width that spoil a number which is copied."""
_UNSEEN: Final = {"Cc": " ", "Cs": ""}
"""What stands in a letter for controls, and for halves of signs, which no file can hold."""


def clean(text: str, longest: int = 80) -> str:
    """Text from outside on one line, without direction marks, other signs that can't be seen, and
    controls, at most `longest`."""
    seen = "".join(map(_plain, unicodedata.normalize("NFC", text)))
    return " ".join(seen.split())[:longest].strip()


def _plain(sign: str) -> str:
    match unicodedata.category(sign):
        case "Cc" | "Zl" | "Zp":
            return " "
        case "Cf" | "Cs" if sign not in _JOINERS:
            return ""
        case _:
            return sign


def clean_letter(text: str, longest: int) -> str:
    """An owner's own letter: its lines kept, without overrides of direction, controls, and signs
    that have no width."""
    bare = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    lines = (
        "".join(_UNSEEN.get(unicodedata.category(sign), sign) for sign in line)
        for line in bare.translate(_TRICKS).split("\n")
    )
    return "\n".join(line.rstrip() for line in lines)[:longest].strip()


class Form(StrEnum):
    """The grammatical form in which a person is addressed or speaks (Hebrew; Danish du or I)."""

    NEUTRAL = "neutral"
    FEMININE = "feminine"
    MASCULINE = "masculine"
    PLURAL = "plural"


class Kind(StrEnum):
    """What the law sees in a client: another business, or a private person."""

    BUSINESS = "business"
    PERSON = "person"


class Digest(StrEnum):
    """How often the owner hears how the money stands: never, on the week's first working morning,
    or a short word on the other working mornings too."""

    WEEKLY = "weekly"
    DAILY = "daily"
    OFF = "off"


NO_LIMIT: Final = "none"
"""A limit to offers that the owner has lifted."""


class Bond(StrEnum):
    """What a client is to the owner beside being one. The ladder is the same for all (S82)."""

    FRIEND = "friend"
    FAMILY = "family"
    NONE = "none"


DIGEST_DAYS: Final = ("first", "6", "0", "1", "2", "3", "4", "5")
"""The week's first working day, or one of its days; 0 is Monday."""


class Setting(StrEnum):
    """A field of the owner that the owner can set; values travel as text."""

    LANGUAGE = "language"
    COUNTRY = "country"
    ZONE = "zone"
    CURRENCY = "currency"
    NAME = "name"
    BUSINESS = "business"
    EMAIL = "email"
    WAYS_TO_PAY = "ways_to_pay"
    FORM = "form"
    TERMS = "terms"
    NUDGE_AT = "nudge_at"
    VAT = "vat"
    LADDER = "ladder"
    REMEDY = "remedy"
    REGISTRATION = "registration"
    DISCOUNT_MOST = "discount_most"
    OFFERS_A_YEAR = "offers_a_year"
    DIGEST = "digest"
    SMALLEST = "smallest"
    RESERVE = "reserve"
    COSTS = "costs"
    WHY = "why"
    HOURLY_RATE = "hourly_rate"
    DIGEST_DAY = "digest_day"
    DIGEST_AT = "digest_at"


class Detail(StrEnum):
    """A field of a client that the owner can set; values travel as text."""

    NAME = "name"
    LANGUAGE = "language"
    FORM = "form"
    KIND = "kind"
    EMAIL = "email"
    PHONE = "phone"
    TELEGRAM = "telegram"
    LADDER = "ladder"
    OFFICE = "office"
    OFFICE_TO = "office_to"
    COUNTRY = "country"
    LIMIT = "limit"
    BOND = "bond"


@dataclass(frozen=True, slots=True)
class Owner:
    """`country` is an ISO 3166 code or "other"; `zone` an IANA name; `currency` ISO 4217.

    `terms` is the usual time to pay in days, `nudge_at` the local time at which drafts are shown
    (HH:MM), `vat` the owner's rate in percent as a decimal, `ladder` as `steps.ladder` reads it,
    all kept as text. `remedy` is the step (`drafts.Remedy`) that letters may say the owner would
    take, `registration` the number of its business. `smallest` is the least that is chased
    unasked, `reserve` what is put by and `costs` what a month takes, as `thresholds` reads them;
    `why` is a line of the owner's own on why being paid matters; `hourly_rate` is what an hour of
    its own costs, amount and ISO code (`400 GBP`, see `rate`); `discount_most` is the largest
    discount in percent, `offers_a_year` how many offers one client gets within a year, or
    `NO_LIMIT`. `digest_day` is the day of the week (0 is Monday; else its first working day) and
    `digest_at` the local time (HH:MM; empty: that of the drafts) of the digest. Elsewhere empty is
    unknown, or none.
    """

    language: str = "en"
    country: str = "GB"
    zone: str = "Europe/London"
    currency: str = "GBP"
    name: str = ""
    business: str = ""
    email: str = ""
    ways_to_pay: str = ""
    form: str = Form.NEUTRAL
    terms: str = "30"
    nudge_at: str = "09:30"
    vat: str = ""
    ladder: str = ""
    remedy: str = ""
    registration: str = ""
    discount_most: str = ""
    offers_a_year: str = ""
    digest: str = Digest.WEEKLY
    smallest: str = ""
    reserve: str = ""
    costs: str = ""
    why: str = ""
    hourly_rate: str = ""
    digest_day: str = ""
    digest_at: str = ""

    def with_setting(self, setting: Setting, value: str) -> Owner:
        return replace(self, **{setting.value: value})

    @property
    def terms_days(self) -> int:
        return int(self.terms)

    @property
    def morning(self) -> time:
        return time.fromisoformat(self.nudge_at)

    @property
    def rate(self) -> Money | None:
        """What an hour of the owner's work costs, where that is known."""
        amount, _, currency = self.hourly_rate.partition(" ")
        try:
            return Money.of(amount, currency or self.currency) if amount else None
        except ValueError:  # finer than the currency's smallest unit
            return None

    @property
    def digest_hour(self) -> time:
        return time.fromisoformat(self.digest_at or self.nudge_at)

    @property
    def signature(self) -> str:
        """The name to sign with: the owner's own, else the business's, else nothing."""
        return self.name or self.business


@dataclass(frozen=True, slots=True)
class Client:
    """`language` empty: the script of its name decides, else the owner's; `phone` in E.164;
    `telegram` a user name without the at sign.

    `ladder` empty: the owner's; `country` (ISO 3166) empty: the owner's. `office` is somebody else
    there who may be asked to call back, `office_to` that person's e-mail address or phone (E.164).
    `limit` is the most that it may owe, as `thresholds` reads it. `chat` names the chat in which
    the client agreed to be written to; empty while there is none.
    """

    id: int
    name: str
    language: str = ""
    form: str = Form.NEUTRAL
    kind: str = Kind.BUSINESS
    email: str = ""
    phone: str = ""
    telegram: str = ""
    ladder: str = ""
    office: str = ""
    office_to: str = ""
    country: str = ""
    limit: str = ""
    bond: str = ""
    chat: str = ""

    def with_detail(self, detail: Detail, value: str) -> Client:
        fields: dict[str, Any] = {detail.value: value}
        return replace(self, **fields)

    def speaks(self, owner: Owner) -> str:
        """The language to write to the client in."""
        if self.language:
            return self.language
        if any("\u05d0" <= letter <= "\u05ea" for letter in self.name):
            return "he"
        if owner.language == "he" and any("a" <= letter <= "z" for letter in self.name.casefold()):
            return "da" if owner.country == "DK" else "en"
        return owner.language
