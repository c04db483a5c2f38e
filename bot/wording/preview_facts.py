"""Facts given to a preview as JSON, in place of the sample's: the names and types of the brief.

A sum is `{"amount": 4500, "currency": "GBP"}`, or a bare number where a "currency" stands beside it
or around it, or the sample's own will do. Days and times are in ISO 8601.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date, time
from decimal import Decimal
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import NoneType
from typing import Any, Final, cast, get_args, get_type_hints

from bot.domain.drafts import Brief, Instalment, Item
from bot.domain.money import Money, is_currency
from bot.domain.people import Form, Kind, clean_letter

Facts = Mapping[str, Any]

_CHOSEN: Final = {"script", "step", "client", "language", "channel"}
"""What the options say, or nobody needs to."""
_KEPT: Final = {"bargain", "carried", "early", "unasked"}
"""What the bot keeps beside a letter, from its own book."""
_CODES: Final[dict[str, Any]] = {"form": Form, "owner_form": Form, "kind": Kind}
"""Texts of a brief that only have these values."""
_LONGEST: Final = 2000
_SMALLEST, _LARGEST = Decimal("1e-6"), Decimal(10**9)


class WrongFact(ValueError):
    """The facts can't be taken; the message is one sentence, with the place in the file."""


def read(file: Path) -> Facts:
    """The object in a file. Raises WrongFact if there is none."""
    try:
        given = json.loads(file.read_bytes(), parse_float=Decimal)
    except OSError as trouble:
        raise WrongFact(f"{file}: {trouble.strerror}") from trouble
    except (ValueError, RecursionError) as trouble:
        raise WrongFact(f"{file}: not JSON: {trouble}") from trouble
    if not isinstance(given, dict):
        raise WrongFact(f'{file}: an object of facts is needed, as {{"name": "Dana"}}')
    return given


def with_facts(brief: Brief, given: Facts) -> Brief:
    """The brief with the facts given; all others stay. Raises WrongFact."""
    currency = brief.items[0].amount.currency
    types = {key: kind for key, kind in _types(Brief).items() if key not in _CHOSEN | _KEPT}
    return replace(brief, **_members(types | _CODES, given, "", currency))


def _members(types: Mapping[str, Any], given: object, place: str, currency: str) -> dict[str, Any]:
    """The members of an object, each as its type wants it."""
    if not isinstance(given, dict):
        raise WrongFact(f"{place}: an object is needed, with {', '.join(types)}")
    if "currency" in given:
        currency = _currency(given["currency"], f"{place}.currency".lstrip("."))
    members = {}
    for key, value in given.items():
        where = f"{place}.{key}".lstrip(".")
        if key in types:
            members[key] = _read(types[key], value, where, currency)
        elif key != "currency":
            raise WrongFact(f"{where}: no such fact{_did_you_mean(key, types)}")
    return members


def _did_you_mean(key: str, types: Mapping[str, Any]) -> str:
    if key in _CHOSEN:
        return "; the options choose it"
    near = get_close_matches(key, types, n=1)
    return f'; did you mean "{near[0]}"?' if near else f"; there are {', '.join(types)}"


def _read(kind: Any, value: object, place: str, currency: str) -> Any:
    """A value as a type wants it. Raises WrongFact."""
    kinds = get_args(kind)
    if NoneType in kinds:
        rest = next(one for one in kinds if one is not NoneType)
        return None if value is None else _read(rest, value, place, currency)
    if kinds:  # a tuple of any length
        return _list(kinds[0], value, place, currency)
    if kind is Money:
        return _money(value, place, currency)
    if is_dataclass(kind) and isinstance(kind, type):
        return _record(kind, value, place, currency, 0)
    if issubclass(kind, StrEnum):
        return _code(kind, value, place)
    needed, take = _PLAIN[kind]
    try:
        return take(value)
    except ValueError as trouble:
        raise WrongFact(f"{place}: {needed} is needed") from trouble


def _list(kind: Any, value: object, place: str, currency: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise WrongFact(f"{place}: a list is needed")
    places = [(number, one, f"{place}[{number}]") for number, one in enumerate(value)]
    if kind is Money:
        return tuple(_money(one, where, currency) for _, one, where in places)
    return tuple(_record(kind, one, where, currency, number) for number, one, where in places)


def _record(kind: Any, value: object, place: str, currency: str, number: int) -> Any:
    members = _members(_types(kind), value, place, currency)
    if kind is Item:
        members.setdefault("debt", number + 1)
    if kind is Instalment and "amount" in members:
        members.setdefault("paid", Money.zero(members["amount"].currency))
    for one in fields(kind):
        if one.default is MISSING and one.name not in members:
            raise WrongFact(f'{place}: "{one.name}" is missing')
    return kind(**members)


def _money(value: object, place: str, currency: str) -> Money:
    if isinstance(value, dict):
        members = _members({"amount": Money}, value, place, currency)
        if "amount" not in members:
            raise WrongFact(f'{place}: "amount" is missing')
        return cast(Money, members["amount"])
    try:
        return Money.of(_number(value), currency)
    except ValueError as trouble:
        raise WrongFact(f"{place}: {trouble}") from trouble


def _currency(value: object, place: str) -> str:
    if not isinstance(value, str) or not is_currency(value):
        raise WrongFact(f"{place}: a currency is needed, as GBP")
    return value


def _code(kind: type[StrEnum], value: object, place: str) -> StrEnum:
    if not isinstance(value, str) or value not in list(kind):
        raise WrongFact(f"{place}: one of {', '.join(kind)} is needed")
    return kind(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")
    return clean_letter(value, _LONGEST)


def _number(value: object) -> Decimal:
    """A number that a letter can hold; one may come as a text too."""
    try:
        number = Decimal(str(value))  # "True" and "None" are no numbers
        if number == 0 or _SMALLEST <= number < _LARGEST:
            return number
    except ArithmeticError:
        pass
    raise ValueError(f"a number from 0 to below {_LARGEST} is needed")


def _whole(value: object) -> int:
    number = _number(value)
    if number != int(number):
        raise ValueError("not a whole number")
    return int(number)


def _day(value: object) -> date:
    return date.fromisoformat(_text(value))


def _hour(value: object) -> time:
    return time.fromisoformat(_text(value))


_PLAIN: Final[Mapping[type, tuple[str, Callable[[object], Any]]]] = {
    str: ("a text", _text),
    int: ("a whole number", _whole),
    Decimal: ("a number", _number),
    date: ("a day as 2026-04-15", _day),
    time: ("a time as 15:00", _hour),
}


@cache
def _types(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
