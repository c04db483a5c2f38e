"""The reading of messages and replies as JSON lines, one answer a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, Final, TextIO

from bot.domain.dates import Rule
from bot.domain.intents import Doubt, Intent, Piece, Who
from bot.domain.money import Money
from bot.understanding.understand import Context, understand

_NAMES: Final = {"day": "date", "who": "client"}
_HIDDEN: Final = frozenset(
    {"about", "again", "anew", "by", "draft", "loose", "over", "page", "step", "sure"}
)
_OPTIONAL_DAY: Final = frozenset({"AddDebt", "Hold", "OfferDiscount"})


def answer_line(line: dict[str, Any]) -> dict[str, Any]:
    """One input line answered; a line that can't be read is answered with an `error`."""
    head = {"id": line["id"]} if "id" in line else {}
    try:
        context = _context(line)
        text = line["text"]
        if not isinstance(text, str):
            raise TypeError("text is not a string")
    except (KeyError, TypeError, ValueError) as error:
        return {**head, "commands": [], "error": f"{type(error).__name__}: {error}"}
    if line.get("kind") == "reply":
        from bot.understanding.replies import read_reply

        reply = read_reply(text, context)
        answer: dict[str, Any] = {**head, "reason": reply.reason.value}
        if reply.day:
            answer["date"] = reply.day.isoformat()
        return {**answer, **_money("amount", reply.amount)}
    return {**head, "commands": commands_of(text, context)}


def commands_of(text: str, context: Context) -> list[dict[str, Any]]:
    reading = understand(text, context)
    return [command(one) for one in (*reading.commands, *standing(reading.doubts))]


def standing(doubts: Iterable[Doubt]) -> list[Intent]:
    """The commands of doubts about a piece that may be left out."""
    return [
        doubt.command
        for doubt in doubts
        if doubt.piece is Piece.DAY and type(doubt.command).__name__ in _OPTIONAL_DAY
    ]


def _context(line: dict[str, Any]) -> Context:
    return Context(
        str(line.get("lang", "en")),
        datetime.fromisoformat(line["now"]),
        str(line["currency"]),
        tuple(str(client) for client in line.get("clients", ())),
    )


def command(spoken: Intent) -> dict[str, Any]:
    """A command as the contract writes it: slots that were not said are left out."""
    kind = type(spoken).__name__
    out: dict[str, Any] = {"intent": _snake(kind)}
    for field in spoken.__dataclass_fields__:
        value = getattr(spoken, field)
        if field in _HIDDEN or value is None or value is False:
            continue
        if field == "without_vat":
            out["vat"] = "excluded"
        else:
            name = "until" if field == "until" else _NAMES.get(field, field)
            out.update(_slot(name, value))
    return out


def _snake(name: str) -> str:
    return "".join(
        "_" * (place > 0 and char.isupper()) + char.lower() for place, char in enumerate(name)
    )


def _slot(name: str, value: Any) -> dict[str, Any]:
    match value:
        case Who():
            return (
                {"candidates": list(value.candidates)}
                if value.candidates
                else {"client": value.name}
            )
        case Money():
            return _money(name, value)
        case date():
            return {name: value.isoformat()}
        case time():
            return {name: value.strftime("%H:%M")}
        case Rule():
            return {name: str(value)}
        case Enum():
            return {name: value.value}
        case Decimal():
            return {name: int(value) if value == int(value) else float(value)}
        case tuple():
            return {name: list(value)}
    return {name: value}


def _money(name: str, value: Money | None) -> dict[str, str]:
    return {} if value is None else {name: plain(value.amount), "currency": value.currency}


def plain(amount: Decimal) -> str:
    """A decimal without exponent or trailing zeros."""
    text = format(amount, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def run(stdin: Iterable[str], stdout: TextIO) -> None:
    """Answers JSON lines one by one, each flushed before the next is read."""
    for raw in stdin:
        if not raw.strip():
            continue
        try:
            line = json.loads(raw)
            answer = (
                answer_line(line)
                if isinstance(line, dict)
                else {"commands": [], "error": "not an object"}
            )
        except ValueError as error:
            answer = {"commands": [], "error": f"not JSON: {error}"}
        stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        stdout.flush()
