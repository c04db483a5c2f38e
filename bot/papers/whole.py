"""Everything as JSON, for a program: the book as it stands, and every line that led to it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Any

from bot.domain.book import Book
from bot.domain.facts import Line
from bot.domain.money import Money


def as_json(book: Book, lines: Sequence[Line]) -> bytes:
    """One record a line. Sums are `{"amount": "12.50", "currency": "EUR"}`, days and moments (UTC)
    ISO 8601; texts stand exactly as they are. A fact in the journal names its kind."""
    parts = {
        "owner": _written(plain(book.owner)),
        "hold": _written(plain(book.hold)),
        "clients": _listed(map(plain, book.accounts.values())),
        "messages": _listed(map(plain, book.drafts.values())),
        "journal": _listed(map(_line, lines)),
    }
    whole = ",\n".join(f'"{name}": {text}' for name, text in parts.items())
    return f"{{\n{whole}\n}}\n".encode("utf-8", "replace")


def _listed(records: Iterable[Any]) -> str:
    return "[\n" + ",\n".join(map(_written, records)) + "\n]"


def _written(record: Any) -> str:
    return json.dumps(record, ensure_ascii=False)


def _line(line: Line) -> dict[str, Any]:
    facts = [{"fact": type(fact).__name__, **plain(fact)} for fact in line.facts]
    return {"step": line.step, "at": line.at.isoformat(), "facts": facts}


def plain(value: Any) -> Any:
    """A value of the domain in the terms of JSON."""
    match value:
        case None | str() | int():
            return value
        case Money(currency=currency):
            return {"amount": format(value.amount, "f"), "currency": currency}
        case Decimal():
            return format(value, "f")
        case date() | time():
            return value.isoformat()
        case Mapping():
            return {str(key): plain(one) for key, one in value.items()}
        case tuple():
            return [plain(one) for one in value]
        case _:
            kind: Any = type(value)
            return {name: plain(getattr(value, name)) for name in _names(kind)}


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))
