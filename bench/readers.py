"""What reads a phrase: our parser, and others beside it where they are installed.

A reader answers a day, a sum with its currency, a number or a recurrence, or None: silent.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final

from bot.domain.dates import Rule
from bot.understanding.clause import Clause
from bot.understanding.moments import resolve
from bot.understanding.phrasebook import Item
from bot.understanding.reader import Sentence
from bot.understanding.recurrences import joined, rule_and_start
from bot.understanding.understand import Context, sentence_of


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of one language, said at `now`; `dimension` is what it should be read as."""

    text: str
    language: str
    dimension: str
    now: datetime


Answer = Any
"""A `date`, a `(Decimal, ISO 4217)`, a `Decimal`, the text of a rule, or None."""
Reader = Callable[[Phrase], Answer]

_CURRENCY: Final = {"he": "ILS", "da": "DKK", "en": "GBP"}


def ours(phrase: Phrase) -> Answer:
    """Our own parser; what it would ask about counts as silent."""
    context = Context(phrase.language, phrase.now, _CURRENCY[phrase.language], ())
    sentence = sentence_of(phrase.text, context)
    clause = Clause(sentence, 0, len(sentence.items), context.setting)
    match phrase.dimension:
        case "time":
            return _our_day(clause)
        case "money":
            vague = clause.places("<vague>")
            found = clause.sums[0] if clause.sums and not vague else None
            one = found.sums[0] if found and found.sure and len(found.sums) == 1 else None
            return (one.amount, one.currency) if one else None
        case "recurrence":
            return _our_rule(clause)
    return _our_number(sentence)


def _our_rule(clause: Clause) -> str | None:
    """The rule as said, without the day that a bare "monthly" would be given."""
    every = joined(clause.every, [day.moment for day in clause.days])
    if every is None:
        return None
    setting = clause.setting
    if every.bare:
        return str(Rule(every.frequency, every.interval))
    return str(rule_and_start(every, None, setting.today, setting.working_week)[0])


def _our_day(clause: Clause) -> date | None:
    """The one day in a text; two different days are a question, not an answer."""
    days = [resolve(day.moment, clause.setting.today) for day in clause.days]
    found = {day for day in days if day is not None}
    return found.pop() if len(found) == 1 else None


def _our_number(sentence: Sentence) -> Decimal | None:
    numbered = [item for item in sentence.items if {"<n>", "<ord>", "<money>"} & item.values.keys()]
    if not numbered:
        return None
    item = max(numbered, key=_length)
    value = item.values.get("<ord>", item.values.get("<n>", item.values.get("<money>")))
    number = Decimal(str(value))
    return -number if item.values.get("<negative>") else number


def _length(item: Item) -> int:
    return item.end - item.start


def duckling() -> Reader | None:
    """Duckling, if `pyduckling-native-phihos` is installed."""
    library = _imported("duckling")
    if library is None:
        return None
    zones = library.load_time_zones("/usr/share/zoneinfo")
    kinds = {"time": "time", "money": "amount-of-money", "number": "number", "ordinal": "ordinal"}

    def reader(phrase: Phrase) -> Answer:
        kind = kinds.get(phrase.dimension)
        if kind is None:
            return None
        language = library.parse_lang(phrase.language)
        locale = library.default_locale_lang(language)
        # A number of seconds stands for the moment in UTC, so the wall clock is given as if it was.
        seconds = int(phrase.now.replace(tzinfo=UTC).timestamp())
        context = library.Context(library.parse_ref_time(zones, "UTC", seconds), locale)
        found = library.parse(phrase.text, context, library.parse_dimensions([kind]))
        return _duckling_value(found, phrase.dimension)

    return reader


def _duckling_value(found: list[dict[str, Any]], dimension: str) -> Answer:
    if not found:
        return None
    value = max(found, key=lambda one: one["end"] - one["start"])["value"]
    if dimension == "time":
        text = value.get("value") or value.get("from", {}).get("value")
        return datetime.fromisoformat(text).date() if text else None
    if "value" not in value:
        return None
    number = Decimal(str(value["value"]))
    if dimension != "money":
        return number
    signs = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₪": "ILS", "kr": "DKK"}
    unit = str(value.get("unit", "")).encode("latin1", "replace").decode("utf8", "replace")
    return number, signs.get(unit, unit)


def dateparser() -> Reader | None:
    """dateparser, if it is installed: it reads days only."""
    library = _imported("dateparser")
    search = _imported("dateparser.search")
    if library is None or search is None:
        return None

    def reader(phrase: Phrase) -> Answer:
        if phrase.dimension != "time":
            return None
        options = {
            "DATE_ORDER": "DMY",
            "PREFER_DATES_FROM": "future",
            "RELATIVE_BASE": phrase.now.replace(tzinfo=None),
        }
        found = library.parse(phrase.text, languages=[phrase.language], settings=options)
        if found is None:
            spans = search.search_dates(phrase.text, languages=[phrase.language], settings=options)
            found = max(spans, key=lambda one: len(one[0]))[1] if spans else None
        return found.date() if found else None

    return reader


def _imported(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None
