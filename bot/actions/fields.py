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
from bot.domain.money import Money, is_currency
from bot.domain.people import (
    DIGEST_DAYS,
    LANGUAGES,
    NO_LIMIT,
    Bond,
    Client,
    Detail,
    Digest,
    Form,
    Kind,
    Owner,
    Setting,
    clean,
    clean_letter,
)
from bot.domain.steps import LADDERS, ladder
from bot.domain.thresholds import thresholds, with_sums, written
from bot.understanding.contacts import contacts
from bot.understanding.hourly import read_sum
from bot.understanding.tidy import tidy
from bot.understanding.ways import ladder_in
from bot.understanding.wishes import sums_in
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
_LONGEST_WHY: Final = 140
_NONE: Final = frozenset(
    {"none", "no", "nothing", "off", "0", "-", "ingen", "intet", "nej", "fra", "אין", "לא", "בלי"}
)
"""Words by which a sum or a line is taken away again, beside a zero."""

_ALSO: Final = {
    **dict.fromkeys(("uk", "britain", "great britain", "england", "scotland", "wales"), "gb"),
    **dict.fromkeys(("skotland", "אנגליה", "בריטניה הגדולה", "הממלכה המאוחדת", "סקוטלנד"), "gb"),
    **dict.fromkeys(("usa", "america", "the us", "the usa", "amerika", "אמריקה", 'ארה"ב'), "us"),
    **dict.fromkeys(("ארה״ב", "ארהב", "states", "the states"), "us"),
    "the uk": "gb",
}
"""Names that people type for a country, and its code."""


def setting_value(setting: Setting, text: str, owner: Owner) -> str | Flaw:
    """The value as it is kept, or what is wrong with it; `owner` as it is without it."""

    said = clean(text, 254)
    match setting:
        case Setting.SMALLEST | Setting.RESERVE | Setting.COSTS:
            return sums_value(said, getattr(owner, setting.value), owner)
        case Setting.WHY:
            return _why(said)
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
        case Setting.DISCOUNT_MOST:
            return _limit(said, 100)
        case Setting.OFFERS_A_YEAR:
            return _limit(said, 99)
        case Setting.REGISTRATION:
            return _named(said)
        case Setting.HOURLY_RATE:
            amount = read_sum(said, owner.currency)
            return hourly(amount) if amount else Flaw.NUMBER


def hourly(amount: Money) -> str:
    """What an hour costs, as the setting keeps it."""
    return f"{amount.amount.normalize():f} {amount.currency}"


def _why(said: str) -> str | Flaw:
    """The owner's own line, as a sentence; empty for a word that takes it away."""
    if len(said) > _LONGEST_WHY:
        return Flaw.TOO_LONG
    if not any(sign.isalpha() for sign in said) or _is_none(said):
        return ""
    line = said[0].upper() + said[1:]
    return line if line[-1] in ".?!" else f"{line}."


def _is_none(said: str) -> bool:
    return said.rstrip(".!").casefold() in _NONE


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


def country_in(text: str) -> str | None:
    """The code of the country whose name is all that is said, in any language; None for others."""
    found = _among(Setting.COUNTRY, clean(text, 254))
    return None if isinstance(found, Flaw) or found == COUNTRIES[-1] else found


def _names(field: Setting | Detail, value: str) -> set[str]:
    kinds = ("language", "speaks") if field.value == "language" else (field.value,)
    labels = (say(f"{kind}.{value}", language) for kind in kinds for language in LANGUAGES)
    return {value.casefold(), *(label.casefold() for label in labels)}


def _ladder(field: Setting | Detail, said: str) -> str | Flaw:
    """One of the ladders on offer, or days after the due date: "3, 14 and 30" as `3,14,30`,
    "30 letter" as a day with a way of its own."""
    known = _among(field, said)
    if not isinstance(known, Flaw):
        return known
    days = ladder_in(said)
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


def _limit(said: str, most: int) -> str | Flaw:
    """A whole number up to `most`, or that there is no limit, in any language."""
    words = {NO_LIMIT, *(say("value.no_limit", language).casefold() for language in LANGUAGES)}
    if said.rstrip(".!").casefold() in words:
        return NO_LIMIT
    digits = said.rstrip("% ")
    fits = digits.isascii() and digits.isdigit() and int(digits) <= most
    return str(int(digits)) if fits else Flaw.NUMBER


def is_address(text: str) -> bool:
    """Whether the text has the shape of one e-mail address; the mail room checks the rest."""
    local, at, domain = text.rpartition("@")
    whole = bool(local and at) and "." in domain.strip(".")
    return whole and not any(sign.isspace() or sign in '<>,;:()[]"\\@' for sign in local + domain)


def detail_value(detail: Detail, text: str, owner: Owner, client: Client) -> str | Flaw:
    """The value as it is kept, or what is wrong with it; `client` as it is without it."""
    said = clean(text, 254)
    match detail:
        case Detail.LIMIT:
            return sums_value(said, client.limit, owner)
        case Detail.LANGUAGE | Detail.FORM | Detail.KIND | Detail.COUNTRY | Detail.BOND:
            return _among(detail, said)
        case Detail.LADDER:
            return _ladder(detail, said)
        case Detail.NAME | Detail.OFFICE:
            return _named(said)
        case Detail.OFFICE_TO:
            return said if is_address(said) else _phone(said, owner)
        case Detail.EMAIL:
            return said if is_address(said) else Flaw.EMAIL
        case Detail.PHONE:
            return _phone(said, owner)
        case Detail.TELEGRAM:
            name = said.removeprefix("@")
            return name if _USER_NAME.fullmatch(name) else Flaw.EMPTY


def sums_value(said: str, known: str, owner: Owner) -> str | Flaw:
    """The sums beside those known in other currencies, read as the owner's language writes them; a
    zero, or a word for none, takes all away."""
    if _is_none(said):
        return ""
    sums = _as_kept(said) or sums_in(said, owner.currency, owner.language)
    if sums is None:
        return Flaw.NUMBER
    return with_sums(known, written(sums)) if sums else ""


def _as_kept(said: str) -> tuple[Money, ...]:
    """The sums where they are written as they are kept, as a sentence brings them."""
    try:
        sums = thresholds(said)
    except ValueError:
        return ()
    return sums if written(sums) == said else ()


def _phone(said: str, owner: Owner) -> str | Flaw:
    """The number in E.164; a local one is read as it is in a sentence."""
    known = contacts(tidy(said).clean, owner.currency, owner.country)
    found = [one.value for one in known if one.kind == "phone"]
    return found[0] if len(found) == 1 else Flaw.PHONE
