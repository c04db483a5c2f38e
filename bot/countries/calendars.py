"""The days on which a country does not work, from the `holidays` library, a year at first need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from bot.domain.dates import ONE_DAY

_NAMES_IN: Final = "en_US"
"""Asked for by name, since the library would else take the language of the machine's locale."""


@dataclass(frozen=True, slots=True)
class HolidayRule:
    """Which of the library's days are closed.

    `country` and `subdivision` as the library names them, or `market` in their place (the calendar
    of a stock exchange or a central bank). Of the `also` categories only the days in `named`
    count, by their English names, or all if there are none. `eves`: the day before a public
    holiday is closed too.
    """

    country: str = ""
    subdivision: str = ""
    market: str = ""
    also: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    eves: bool = False


class Holidays:
    """A calendar: closed on the weekend and on the holidays of its rule.

    The first question about a year works that year out (a tenth of a second, once more for the
    library itself); after that a question is two look-ups.
    """

    def __init__(self, weekend: frozenset[int], rule: HolidayRule) -> None:
        self._weekend = weekend
        self._closed: Callable[[int], frozenset[date]] = lru_cache(lambda year: _closed(rule, year))

    def is_open(self, day: date) -> bool:
        return day.weekday() not in self._weekend and day not in self._closed(day.year)


def _closed(rule: HolidayRule, year: int) -> frozenset[date]:
    """The rule's closed days in the year. None of the eves lies in the year before its day."""
    if rule.market:
        return frozenset(_market(rule.market, year))
    public = _days(rule, "public", year)
    closed = set(public)
    for category in rule.also:
        closed.update(day for day, name in _days(rule, category, year).items() if _fits(rule, name))
    if rule.eves:
        closed.update(day - ONE_DAY for day in public)
    return frozenset(closed)


def _fits(rule: HolidayRule, name: str) -> bool:
    """A day moved to another date keeps its name, with a note behind it."""
    return not rule.named or any(name.startswith(wanted) for wanted in rule.named)


def _days(rule: HolidayRule, category: str, year: int) -> dict[date, str]:
    from holidays import country_holidays  # here, since its import takes longer than a start should

    return dict(
        country_holidays(
            rule.country,
            subdiv=rule.subdivision or None,
            years=year,
            language=_NAMES_IN,
            categories=category,
        )
    )


def _market(name: str, year: int) -> dict[date, str]:
    from holidays import financial_holidays

    return dict(financial_holidays(name, years=year))
