"""A country's sheet, read: every key known, every figure with its sources, or it is refused."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import fields
from datetime import time, timedelta
from decimal import Decimal
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.countries import statutes
from bot.countries.calendars import HolidayRule, Holidays
from bot.countries.review import FIGURE, Review, check
from bot.domain.country import Contact, Country
from bot.domain.law import Figure
from bot.domain.money import is_currency

_SCHEMA: Final = 1
_WEEK: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PERCENT: Final = re.compile(r"[0-9]{1,2}(\.[0-9]+)?")
_KEYS: Final = {
    "": {"schema", "code", "language", "currency", "zone", "reviewed_on", "stale_after_days"}
    | {"source", "contact", "holidays", "vat", "retention", "members", "currencies"}
    | statutes.SECTIONS,
    "source": {"id", "title", "url", "kind", "seen_on"},
    "contact": {"days", "from", "to", "min_gap_days"} | FIGURE,
    "holidays": {field.name for field in fields(HolidayRule)},
    "vat": {"percent"} | FIGURE,
    "retention": {"years"} | FIGURE,
}


class BadSheet(ValueError):
    """A country's sheet is not as it must be; the message names the sheet and the key."""


def read(text: str, name: str) -> Country:
    """The country in the TOML `text`; `name` is for the message. Raises BadSheet."""
    try:
        return _country(tomllib.loads(text))
    except KeyError as missing:
        raise BadSheet(f"{name}: {missing.args[0]} is missing") from missing
    except (ValueError, TypeError) as wrong:
        raise BadSheet(f"{name}: {wrong}") from wrong


def members(text: str) -> Mapping[str, str]:
    """The currency of each member state in the union's TOML."""
    table = tomllib.loads(text)
    return {code: table["currencies"].get(code, table["currency"]) for code in table["members"]}


def _country(table: Mapping[str, Any]) -> Country:
    _check(table, "")
    for source in table["source"]:
        _check(source, "source")
    review = Review(
        table["reviewed_on"],
        table["reviewed_on"] + timedelta(days=table["stale_after_days"]),
        {source["id"] for source in table["source"]},
    )
    weekend = _weekend(table["contact"]["days"])
    return Country(
        code=table["code"],
        language=table["language"],
        zone=ZoneInfo(table["zone"]).key if table["zone"] else "",
        currency=table["currency"],
        weekend=weekend,
        calendar=Holidays(weekend, _holidays(table["holidays"])),
        contact=_contact(table["contact"], review),
        vat=_vat(table["vat"], review) if "vat" in table else None,
        law=statutes.read(table, review),
        retention=_retention(table["retention"], review) if "retention" in table else None,
    )


def _weekend(days: Collection[str]) -> frozenset[int]:
    """The days of the week that are not among `days`."""
    unknown = [day for day in days if day not in _WEEK]
    if unknown:
        raise ValueError(f"contact.days has no day {unknown[0]}")
    return frozenset(number for number, day in enumerate(_WEEK) if day not in days)


def _check(table: Mapping[str, Any], name: str) -> None:
    check(table, name, _KEYS[name])
    if name == "" and table["schema"] != _SCHEMA:
        raise ValueError(f"schema {table['schema']} is not {_SCHEMA}")
    if name == "" and not is_currency(table["currency"]):
        raise ValueError(f"currency {table['currency']} is no currency")


def _contact(table: Mapping[str, Any], review: Review) -> Contact:
    _check(table, "contact")
    opens, closes, gap = table["from"], table["to"], table["min_gap_days"]
    if not (isinstance(opens, time) and isinstance(closes, time) and opens < closes):
        raise ValueError("contact.from and contact.to are times of a day, in this order")
    if not (isinstance(gap, int) and gap > 0):
        raise ValueError("contact.min_gap_days is a number of days")
    return Contact(opens, closes, review.figure(gap, table))


def _holidays(table: Mapping[str, Any]) -> HolidayRule:
    _check(table, "holidays")
    lists = {key: tuple(table[key]) for key in ("also", "named") if key in table}
    return HolidayRule(**{**table, **lists})


def _vat(table: Mapping[str, Any], review: Review) -> Figure[Decimal]:
    _check(table, "vat")
    percent = table["percent"]
    if not (isinstance(percent, str) and _PERCENT.fullmatch(percent)):
        raise ValueError("vat.percent is a decimal below 100, in quotes")
    return review.figure(Decimal(percent), table)


def _retention(table: Mapping[str, Any], review: Review) -> Figure[int]:
    _check(table, "retention")
    years = table["years"]
    if not (isinstance(years, int) and 0 < years < 100):
        raise ValueError("retention.years is a whole number of years")
    return review.figure(years, table)
