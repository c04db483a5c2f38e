"""Sums, days and lists as each language writes them: derived once from Babel, then plain strings.

Babel is asked once per language and currency how it writes; after that a sum or a day costs a
microsecond. It is imported at first need, since its import alone takes longer than a draft.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import lru_cache
from typing import Final

from bot.domain.money import Money, places

FSI: Final = "\u2068"
PDI: Final = "\u2069"
LRM: Final = "\u200e"
_NBSP: Final = "\u00a0"
_LOCALES: Final = {"en": "en_GB", "da": "da_DK", "he": "he_IL"}
_DIRECTION_MARKS: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_BREAKS: Final = re.compile(r"[\s\x00-\x1f\x7f\x85\u2028\u2029]+")
_NO_ARTICLE: Final = re.compile(
    r"(?:the|an?|my|your|our|this|these|invoice|inv|order|part|stage|phase|no|nr|\w{2,}ing)\b|\W",
    re.IGNORECASE,
)
_NUMBER_WITH_SIGNS: Final = re.compile(r"[+\-–/:.,()]*\d[\d\s+\-–/:.,()]*")


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a currency is written in a language, around and within the digits."""

    before: str
    after: str
    group: str
    point: str
    minus: str
    digits: int
    isolated: bool


@dataclass(frozen=True, slots=True)
class _Days:
    """How days are written: twelve months each, with `{}` for the day, and seven weekdays."""

    long: tuple[str, ...]
    weekdays: tuple[str, ...]


def money(amount: Money, language: str) -> str:
    """The sum in a message: no decimals when it is whole, the currency's own number otherwise.

    In Hebrew a currency without a sign of its own ("1,200 DKK") comes isolated.
    """
    shape = _shape(amount.currency, language)
    whole, rest = divmod(abs(amount.minor), 10**shape.digits)
    number = f"{whole:,}".replace(",", shape.group)
    if rest:
        number = f"{number}{shape.point}{rest:0{shape.digits}d}"
    sign = shape.minus if amount.minor < 0 else ""
    text = f"{sign}{shape.before}{number}{shape.after}"
    return f"{FSI}{text}{PDI}" if shape.isolated else text


def sums(amounts: Iterable[Money], language: str) -> str:
    """Several sums as one list: "£4,500 and €300"."""
    return join([money(amount, language) for amount in amounts], language)


def day(day: date, language: str, today: date | None = None) -> str:
    """The day in words: "1 March 2026"; without the year if it is `today`'s."""
    return _dated(_days(language).long, day, today)


def weekday(day: date, language: str, today: date | None = None) -> str:
    """The day with its weekday: "Sunday, 1 March 2026"; the year as in `day`."""
    days = _days(language)
    return days.weekdays[day.weekday()] + _dated(days.long, day, today)


def hour(at: time, language: str) -> str:
    """The time of day: "15:00", in Danish "15.00"."""
    return f"{at.hour}{'.' if language == 'da' else ':'}{at.minute:02}"


def count(number: int, language: str) -> str:
    """A whole number: "10,000", in Danish "10.000"."""
    return f"{number:,}".replace(",", "." if language == "da" else ",")


def number(number: Decimal, language: str) -> str:
    """A plain number: "2.5", in Danish "2,5"."""
    digits = f"{number.normalize():f}"
    return digits.replace(".", ",") if language == "da" else digits


def percent(number: Decimal, language: str) -> str:
    """A rate or a share: "9.75%", in Danish "9,75 %"."""
    digits = f"{number.normalize():f}"
    return digits.replace(".", ",") + f"{_NBSP}%" if language == "da" else f"{digits}%"


def join(parts: Iterable[str], language: str) -> str:
    """A list in a sentence: "a, b and c"."""
    words = list(parts)
    if len(words) < 2:
        return "".join(words)
    comma, pair, last = _commas(language)
    ending = pair if len(words) == 2 else last
    if language == "he" and not _starts_hebrew(words[-1]):
        ending += "-"
    return comma.join(words[:-1]) + ending + words[-1]


def the(work: str) -> str:
    """English: "the logo", but "your logo", "hosting" and "invoice 7" as they are."""
    return work if _NO_ARTICLE.match(work) else f"the {work}"


def prefixed(text: str, letter: str) -> str:
    """A Hebrew prefix before a name: "מסטודיו", but with a hyphen before what is not Hebrew."""
    return f"{letter}{text}" if _starts_hebrew(text) else f"{letter}-{text}"


def plain(text: str) -> str:
    """One line without direction marks, whatever somebody typed into a name."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return _BREAKS.sub(" ", _DIRECTION_MARKS.sub("", text)).strip()


def isolate(text: str, language: str) -> str:
    """The text as one line, between isolates where it runs against the language's direction.

    A Latin name, a link or a number with signs in Hebrew; a Hebrew name in English or Danish.
    """
    if text.isascii() and language != "he":
        return plain(text)
    return apart(plain(text), language)


def apart(text: str, language: str) -> str:
    """The text as it is, between isolates where it holds the other direction."""
    mixed = _runs_left(text) if language == "he" else _runs_right(text)
    return f"{FSI}{text}{PDI}" if mixed else text


def _runs_left(text: str) -> bool:
    """Whether the text would lose its order in Hebrew: Latin letters, or a number with signs."""
    if "L" in map(unicodedata.bidirectional, text):
        return True
    return bool(_NUMBER_WITH_SIGNS.fullmatch(text)) and not text.isdigit()


def _runs_right(text: str) -> bool:
    return not {"R", "AL"}.isdisjoint(map(unicodedata.bidirectional, text))


def _starts_hebrew(text: str) -> bool:
    return "\u05d0" <= text.lstrip(FSI)[:1] <= "\u05ea"


def _dated(months: tuple[str, ...], day: date, today: date | None) -> str:
    text = months[day.month - 1].format(day.day)
    return text if today is not None and today.year == day.year else f"{text} {day.year}"


@lru_cache(maxsize=512)
def _shape(currency: str, language: str) -> _Shape:
    from babel import Locale
    from babel.numbers import format_currency

    locale = Locale.parse(_LOCALES[language])
    symbols = locale.number_symbols["latn"]
    # Probed without decimals, by a digit: what stands around the 8 stands around every number.
    # Babel's right-to-left marks go: a Hebrew text needs none around a number and a sign.
    pattern = locale.currency_formats["standard"].pattern.replace(".00", "").split(";")[0]
    probe = format_currency(8, currency, format=pattern, locale=locale, currency_digits=False)
    before, _, after = _DIRECTION_MARKS.sub("", probe).partition("8")
    if before[-1:].isalpha():
        before += _NBSP  # CLDR's spacing rule, which Babel leaves out: "DKK 4,500"
    isolated = language == "he" and _runs_left(before + after)
    # In a Hebrew sentence a bare minus would move to the far side of its number.
    minus = f"{LRM}-" if language == "he" and not isolated else "-"
    return _Shape(
        before, after, symbols["group"], symbols["decimal"], minus, places(currency), isolated
    )


@lru_cache(maxsize=8)
def _days(language: str) -> _Days:
    from babel.dates import format_date

    locale, year = _LOCALES[language], 2026
    probes = [date(year, month, 8) for month in range(1, 13)]
    long = [format_date(probe, "long", locale=locale) for probe in probes]
    week = [date(year, 3, number) for number in range(2, 9)]  # a Monday to a Sunday
    return _Days(
        tuple(text.removesuffix(f" {year}").replace("8", "{}") for text in long),
        tuple(
            format_date(one, "full", locale=locale).removesuffix(
                format_date(one, "long", locale=locale)
            )
            for one in week
        ),
    )


@lru_cache(maxsize=8)
def _commas(language: str) -> tuple[str, str, str]:
    """What stands between two of many, between two, and before the last of many."""
    from babel.lists import format_list

    locale = _LOCALES[language]
    pair = format_list(["0", "1"], locale=locale)[1:-1]
    comma, _, last = format_list(["0", "1", "2"], locale=locale)[1:-1].partition("1")
    return comma, pair, last
