"""What may stand in a setting or in a client's detail: typed text, as it is kept, or its flaw."""

from __future__ import annotations

import re
from datetime import datetime, time
from decimal import Decimal, InvalidOperation
from typing import Final
from zoneinfo import available_timezones

from bot.domain.answers import Flaw
from bot.domain.claims import NO_REMEDY
from bot.domain.drafts import Remedy
from bot.domain.money import is_currency
from bot.domain.people import (
    DIGEST_DAYS,
    LANGUAGES,
    Bond,
    Detail,
    Digest,
    Form,
    Kind,
    Setting,
    clean,
    clean_letter,
)
from bot.domain.steps import LADDERS, ladder
from bot.understanding.contacts import contacts
from bot.understanding.tidy import tidy
from bot.wording.phrases import say

COUNTRIES: Final = ("DK", "IL", "GB", "US", "DE", "other")
LONGEST_NAME: Final = 80
_LONGEST_WAYS: Final = 500
_USER_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{4,31}")

CHOICES: Final[dict[Setting | Detail, tuple[str, ...]]] = {
    Setting.LANGUAGE: LANGUAGES,
    Setting.COUNTRY: COUNTRIES,
    Setting.FORM: tuple(Form),
    Setting.LADDER: tuple(LADDERS),
    Setting.REMEDY: (*Remedy, NO_REMEDY),
    Setting.DIGEST: tuple(Digest),
    Setting.DIGEST_DAY: DIGEST_DAYS,
    Detail.LANGUAGE: LANGUAGES,
    Detail.FORM: tuple(Form),
    Detail.KIND: tuple(Kind),
    Detail.LADDER: tuple(LADDERS),
    Detail.COUNTRY: COUNTRIES,
    Detail.BOND: tuple(Bond),
}
"""The settings and details with a few known values."""
_DAY: Final = re.compile(r"(?<!\d)-?\d+")
_ALSO: Final = {"uk": "gb", "britain": "gb", "england": "gb"}
"""Names that people type for a country, and its code."""


def setting_value(setting: Setting, text: str) -> str | Flaw:
    """The value as it is kept, or what is wrong with it."""
    said = clean(text, 254)
    match setting:
        case Setting.LANGUAGE | Setting.COUNTRY | Setting.FORM | Setting.REMEDY:
            return _among(setting, said)
        case Setting.DIGEST | Setting.DIGEST_DAY:
            return _among(setting, said)
        case Setting.LADDER:
            return _ladder(setting, said)
        case Setting.ZONE:
            return _zone(said)
        case Setting.CURRENCY:
            return said.upper() if is_currency(said.upper()) else Flaw.CURRENCY
        case Setting.NAME | Setting.BUSINESS:
            return _named(said)
        case Setting.EMAIL:
            return said if is_address(said) else Flaw.EMAIL
        case Setting.WAYS_TO_PAY:
            return clean_letter(text, _LONGEST_WAYS) or Flaw.EMPTY
        case Setting.TERMS:
            return said if said.isascii() and said.isdigit() and int(said) <= 365 else Flaw.NUMBER
        case Setting.NUDGE_AT | Setting.DIGEST_AT:
            return _morning(said)
        case Setting.VAT:
            return _percent(said)
        case Setting.REGISTRATION:
            return _named(said)


def _zone(said: str) -> str | Flaw:
    """An IANA name in any case, or the place alone where just one zone is named after it."""
    wanted = said.casefold().replace(" ", "_")
    names = {name.casefold(): name for name in available_timezones()}
    if wanted in names:
        return names[wanted]
    # Zones under "Etc" count the other way round: a "GMT+3" that is typed means "Etc/GMT-3".
    places = [name for name in names if not name.startswith("etc/")]
    found = [name for name in places if name.rpartition("/")[2] == wanted]
    return names[found[0]] if len(found) == 1 else Flaw.ZONE


def _among(field: Setting | Detail, said: str) -> str | Flaw:
    """One of the field's few values, typed as a code or as its button reads in any language."""
    wanted = said.rstrip(".!").casefold()
    wanted = _ALSO.get(wanted, wanted)
    known = (value for value in CHOICES[field] if wanted in _names(field, value))
    return next(known, Flaw.EMPTY)


def _names(field: Setting | Detail, value: str) -> set[str]:
    kinds = ("language", "speaks") if field.value == "language" else (field.value,)
    labels = (say(f"{kind}.{value}", language) for kind in kinds for language in LANGUAGES)
    return {value.casefold(), *(label.casefold() for label in labels)}


def _ladder(field: Setting | Detail, said: str) -> str | Flaw:
    """One of the ladders on offer, or days after the due date: "3, 14 and 30" as `3,14,30`."""
    known = _among(field, said)
    if not isinstance(known, Flaw):
        return known
    days = ",".join(_DAY.findall(said.replace("−", "-")))
    try:
        ladder(days)
    except ValueError:
        return Flaw.LADDER
    return days or Flaw.LADDER


def _named(said: str) -> str | Flaw:
    if len(said) > LONGEST_NAME:
        return Flaw.TOO_LONG
    return said or Flaw.EMPTY


def _morning(said: str) -> str | Flaw:
    """A local time from six in the morning to six in the evening, as HH:MM."""
    try:
        at = datetime.strptime(said.replace(".", ":"), "%H:%M" if len(said) > 2 else "%H").time()
    except ValueError:
        return Flaw.TIME
    return at.strftime("%H:%M") if time(6) <= at <= time(18) else Flaw.TIME


def _percent(said: str) -> str | Flaw:
    try:
        rate = Decimal(said.rstrip("% ").replace(",", "."))
    except InvalidOperation:
        return Flaw.NUMBER
    if not rate.is_finite() or not 0 <= rate <= 50 or rate != round(rate, 2):
        return Flaw.NUMBER
    return f"{rate.normalize():f}"


def is_address(text: str) -> bool:
    """Whether the text has the shape of one e-mail address; the mail room checks the rest."""
    local, at, domain = text.rpartition("@")
    whole = bool(local and at) and "." in domain.strip(".")
    return whole and not any(sign.isspace() or sign in '<>,;:()[]"\\@' for sign in local + domain)


def detail_value(detail: Detail, text: str, currency: str) -> str | Flaw:
    """The value as it is kept, or what is wrong with it; `currency` is the owner's."""
    said = clean(text, 254)
    match detail:
        case Detail.LANGUAGE | Detail.FORM | Detail.KIND | Detail.COUNTRY | Detail.BOND:
            return _among(detail, said)
        case Detail.LADDER:
            return _ladder(detail, said)
        case Detail.NAME | Detail.OFFICE:
            return _named(said)
        case Detail.OFFICE_TO:
            return said if is_address(said) else _phone(said, currency)
        case Detail.EMAIL:
            return said if is_address(said) else Flaw.EMAIL
        case Detail.PHONE:
            return _phone(said, currency)
        case Detail.TELEGRAM:
            name = said.removeprefix("@")
            return name if _USER_NAME.fullmatch(name) else Flaw.EMPTY


def _phone(said: str, currency: str) -> str | Flaw:
    """The number in E.164; a local one is read as it is in a sentence."""
    found = [one.value for one in contacts(tidy(said).clean, currency) if one.kind == "phone"]
    return found[0] if len(found) == 1 else Flaw.PHONE
