"""Sums as a column of a table writes them: which sign parts the cents is one for the column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, NamedTuple

from bot.domain.money import LARGEST, Money, is_currency, places
from bot.papers.reading.cells import Cell, Priced

_CODES: Final = {
    "₪": "ILS", "nis": "ILS", "ils": "ILS", 'ש"ח': "ILS", "שח": "ILS", "שקל": "ILS",
    "שקלים": "ILS", "שקל חדש": "ILS", "£": "GBP", "€": "EUR", "euro": "EUR", "eur": "EUR",
    "אירו": "EUR", "יורו": "EUR", "$": "USD", "us$": "USD", "usd": "USD", "דולר": "USD",
    "דולר ארה\"ב": "USD", "dkr": "DKK", "dkk": "DKK", "danske kroner": "DKK",
}  # fmt: skip
_CROWNS: Final = frozenset({"kr", "kroner", "kr."})
_CROWN_COUNTRIES: Final = {"SEK", "NOK", "DKK"}
_SIGNS: Final = re.compile(r"[^\d.,+\-]+")
_SPACES: Final = re.compile(r"[\s'’\u00a0\u202f\u2009]+")
_DOT: Final = re.compile(r"(?<=[^\W\d])[.,]")
_FIGURES: Final = re.compile(r"\d[\d.,]*|[.,]\d+")


class Said(NamedTuple):
    """A sum as written; `currency` is a code, empty where none is said, None for an unknown one."""

    number: Decimal
    currency: str | None = ""


def currency_of(text: str, usual: str) -> str | None:
    """The code that a sign, a word or a code stands for; None for what is no currency."""
    bare = text.strip().casefold().replace("״", '"').strip(" .()")
    if not bare:
        return ""
    if bare in _CROWNS:
        return usual if usual in _CROWN_COUNTRIES else "DKK"
    code = _CODES.get(bare, bare.upper())
    return code if is_currency(code) else None


def cents_after(cells: Iterable[Cell]) -> str:
    """The signs, of "." and ",", after which this column's cents stand: mostly one, both where the
    column is of two minds, none where no sum tells."""
    found = set()
    for cell in cells:
        if not isinstance(cell, str):
            continue
        figures = _FIGURES.search(_bare(cell))
        if figures and (sign := _tells(figures[0])):
            found.add(sign)
    return "".join(sorted(found))


def _tells(figures: str) -> str:
    """The sign after which the cents of one sum stand; empty where that is not plain from it."""
    signs = [sign for sign in figures if sign in ".,"]
    if not signs:
        return ""
    last, after = signs[-1], len(figures) - 1 - max(figures.rfind("."), figures.rfind(","))
    if len(set(signs)) > 1:
        return last if signs.count(last) == 1 else ""
    if len(signs) > 1:
        return "," if last == "." else "."  # it groups thousands
    grouped = after == 3 and 1 <= len(figures) - 4 <= 3 and not figures.startswith("0")
    return "" if grouped else last


def sum_of(cell: Cell, cents: str, usual: str) -> Said | None:
    """The sum in the cell, by the column's `cents_after`; None for what is none or could be two."""
    match cell:
        case Decimal():
            return Said(cell)
        case Priced(number, currency):
            return Said(number, currency_of(currency, usual))
        case str():
            return _written(cell, cents, usual)
        case _:
            return None


def _written(text: str, cents: str, usual: str) -> Said | None:
    bare = _bare(text)
    words = _SIGNS.findall(bare)
    found = _FIGURES.findall(bare)
    if len(found) != 1:
        return None
    number = _number(found[0].rstrip(".,"), cents)
    if number is None:
        return None
    below = bare.startswith(("-", "(")) or bare.endswith("-") or f"-{found[0]}" in bare
    said = "".join(words).strip("()")
    return Said(-number if below else number, currency_of(said, usual))


def _bare(text: str) -> str:
    """Without spaces, and without the dot of "kr.", which parts no cents."""
    return _DOT.sub("", _SPACES.sub("", text.replace("−", "-").replace("–", "-")))


def _number(figures: str, cents: str) -> Decimal | None:
    sign = _tells(figures) or (cents if len(cents) == 1 else "")
    if not sign:
        if ("." in figures or "," in figures) and cents:
            return None  # thousands or cents: the column writes both ways
        sign = "," if "." in figures else "."
    other = "." if sign == "," else ","
    whole, _, part = figures.replace(other, "").partition(sign)
    try:
        return Decimal(f"{whole or '0'}.{part or '0'}")
    except ArithmeticError:
        return None


def money_of(number: Decimal, currency: str) -> Money | None:
    """To the currency's smallest unit, as the sheet would show it; None for what is too large."""
    if abs(number) >= LARGEST:
        return None
    unit = Decimal(1).scaleb(-places(currency))
    return Money.of(number.quantize(unit, ROUND_HALF_UP), currency)
