"""Shapes about work that is paid in advance: what a retainer holds, and what is drawn from it."""

from __future__ import annotations

from decimal import Decimal

from bot.domain.intents import (
    Doubt,
    DrawRetainer,
    Piece,
    SetFloor,
    SetRate,
    ShowRetainer,
    Spoken,
    TopUp,
)
from bot.understanding.clause import Clause, Phrases
from bot.understanding.shapes.parts import Carry, Outcome, money, one, whom
from bot.understanding.shapes.sums import guessed, refused


def of_retainer(clause: Clause, carry: Carry, found: Phrases) -> Outcome:
    """What is drawn from a retainer, put into it, left in it, or its floor and rate."""
    if guessed(clause) and "UNDER" not in found:
        return []
    if clause.denies(found.get("DRAW", ())):
        return []
    who = one(whom(clause, carry))
    hours = _hours(clause, found)
    if clause.sums and "ONE_HOUR" in found and "DRAW" not in found:
        hours, found = None, {**found, "RATE": found["ONE_HOUR"]}
    if hours is not None:
        return _whose(DrawRetainer(who, hours=hours)) if hours > 0 else []
    total = clause.sums[0] if clause.sums else None
    if total is None:
        return [ShowRetainer(who)] if "LEFT" in found and who else []
    if refused(clause, total):
        return []
    command: Spoken | None = None
    amount = money(total)
    if "UNDER" in found:
        command = SetFloor(who, amount)
    elif "TOP_UP" in found:
        command = TopUp(who, amount)
    elif "RATE" in found:
        command = SetRate(who, amount)
    elif "DRAW" in found:
        command = DrawRetainer(who, amount)
    if command is None:
        return []
    return _whose(command) if amount else [Doubt(command, Piece.AMOUNT, sums=total.sums)]


def _whose(command: Spoken) -> Outcome:
    return [command] if getattr(command, "who", None) else [Doubt(command, Piece.WHO)]


def _hours(clause: Clause, found: Phrases) -> Decimal | None:
    for match in found.get("HOURS", ()):
        if "DRAW" not in found and clause.at("RETAINER") < match.start:
            continue  # what it holds: "a retainer of 10 hours"
        number = clause.items[match.slots[0]].values.get("<n>")
        if number is not None:
            return Decimal(number)
    if "TWO_HOURS" in found:
        return Decimal(2)
    return Decimal(1) if "ONE_HOUR" in found else None
