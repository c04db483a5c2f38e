"""Shapes about the terms of a sum: retainers, stages, discounts, due dates."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from bot.domain.intents import (
    Doubt,
    Milestones,
    OfferDiscount,
    Piece,
    Retainer,
    SetDue,
    Who,
)
from bot.domain.money import Money
from bot.understanding.clause import Clause, Day
from bot.understanding.moments import candidates
from bot.understanding.recurrences import joined
from bot.understanding.shapes.parts import Carry, Outcome, description, money, one, whom
from bot.understanding.shapes.plans import count_of
from bot.understanding.shapes.sums import guessed, refused
from bot.understanding.shapes.working import project


def retainer(clause: Clause, carry: Carry) -> Outcome:
    if not clause.has("RETAINER") or clause.has("UNPAID", "PAID", "GOT", "NEG") or guessed(clause):
        return []
    if clause.places("<rule>") and joined(clause.every, ()) is not None:
        every = joined(clause.every, ())
        if every and not every.bare:
            return []
    found = clause.sums[0] if clause.sums else None
    if refused(clause, found):
        return []
    who = one(whom(clause, carry, new=True))
    if found is None and who is None:
        return []
    command = Retainer(who, money(found))
    if command.amount is None:
        return [Doubt(command, Piece.AMOUNT, sums=found.sums if found else ())]
    return [command] if who else [Doubt(command, Piece.WHO)]


_SIDE_BY_SIDE: Final = 2
"""Items from one half to the other in "half and half"."""


def milestones(clause: Clause, carry: Carry) -> Outcome:
    split = _split(clause)
    if split is None or not clause.sums or guessed(clause):
        return []
    found = clause.sums[0]
    if refused(clause, found):
        return []
    who = one(whom(clause, carry, new=True))
    about = _project(clause, who.name if who else None)
    if who and not clause.names and not carry.who and (told := project(clause)):
        who, about = Who(told[0]), told[1]
    command = Milestones(who, money(found), split, about)
    if command.amount is None:
        return [Doubt(command, Piece.AMOUNT, sums=found.sums)]
    return [command] if who else [Doubt(command, Piece.WHO)]


def _split(clause: Clause) -> tuple[int, ...] | None:
    written = clause.places("<split>")
    if written:
        shares: tuple[int, ...] = clause.items[written[0]].values["<split>"]
        return shares
    percents = [clause.items[place].values["<percent>"] for place in clause.places("<percent>")]
    if len(percents) == 1 or (percents and sum(percents) != 100):
        loose = [
            clause.items[place].values["<n>"]
            for place in clause.places("<n>")
            if "<percent>" not in clause.items[place].values
            and place > clause.places("<percent>")[0]
        ]
        percents = percents[:1] + loose + percents[1:]
    if len(percents) > 1 and sum(percents) == 100 and all(one == int(one) for one in percents):
        return tuple(int(one) for one in percents)
    spaced = _spaced_shares(clause)
    if spaced and clause.has("STAGES"):
        return spaced
    halves = clause.places("<half>")
    if len(halves) != 2:
        return None
    close = halves[1] - halves[0] <= _SIDE_BY_SIDE and not clause.has("PAID", "GOT")
    return (50, 50) if close or clause.has("STAGES") else None


def _spaced_shares(clause: Clause) -> tuple[int, ...]:
    """Whole numbers one after the other that sum to 100: "30 30 40"."""
    found: list[int] = []
    for place in range(clause.start, clause.end):
        number = clause.items[place].values.get("<n>")
        if number is None or number != int(number) or not 0 < number < 100:
            found = []
            continue
        found.append(int(number))
        if len(found) > 1 and sum(found) == 100:
            return tuple(found)
    return ()


def _project(clause: Clause, name: str | None) -> str | None:
    text = description(clause, name, deposits=False)
    if text or not clause.name_places:
        return text
    place = clause.name_places[0]
    end = place + 1
    while (
        end < clause.end
        and (clause.items[end].is_word or clause.items[end].kind == "-")
        and (not clause.covered(end, "STAGES", "SPREAD"))
    ):
        end += 1
    named = any(clause.is_bare(one) for one in range(place + 1, end))
    return clause.text(place + 1, end) if named else None


def offer_discount(clause: Clause, carry: Carry) -> Outcome:
    if (
        not clause.has("OFF")
        or clause.has("MAYBE", "NEG")
        or clause.every
        or count_of(clause, times=True)
    ):
        return []
    percents = clause.places("<percent>")
    if clause.has("SAYS", "ASKS") and not clause.has("OFFER"):
        return []
    found = clause.sums[0] if clause.sums else None
    if (not percents and found is None) or (clause.has("GOT") and not clause.has("OFFER", "IF")):
        return []
    percent: Decimal | None = clause.items[percents[0]].values["<percent>"] if percents else None
    if percent is not None and not 0 < percent < 100:
        return []
    amount: Money | None = None
    if percent is None and found is not None:
        if refused(clause, found):
            return []
        amount = money(found)
    day = _last_day(clause)
    who = one(whom(clause, carry))
    command = OfferDiscount(who, percent, amount, clause.day_of(day))
    if percent is None and amount is None:
        return [Doubt(command, Piece.AMOUNT, sums=found.sums if found else ())]
    if who is None:
        return [Doubt(command, Piece.WHO)] if clause.has("OFFER") and not clause.strange else []
    if day is not None and command.until is None and not clause.refusals:
        return [Doubt(command, Piece.DAY, days=candidates(day.moment, clause.setting.today))]
    return [] if clause.refusals else [command]


def _last_day(clause: Clause) -> Day | None:
    days = clause.days
    return days[-1] if days else None


def set_due(clause: Clause, carry: Carry) -> Outcome:
    if clause.sums or clause.places("<rule>") or clause.has("SAYS", "WAS_DUE") or guessed(clause):
        return []
    moved = (
        (clause.has("DUE_DATE") and clause.has("MOVE"))
        or clause.has("NOW_DUE")
        or (clause.has("MOVE_SURE") and clause.has("BILL_NOUN"))
    )
    if not moved or clause.has("PAID", "PROMISED") or not clause.days:
        return []
    if clause.asks or clause.denies((*clause.cues("MOVE"), *clause.cues("MOVE_SURE"))):
        return []
    who = one(whom(clause, carry))
    day = _last_day(clause)
    due = clause.day_of(day)
    if clause.refusals:
        return []
    if due is None and day is not None:
        return [
            Doubt(SetDue(who, None), Piece.DAY, days=candidates(day.moment, clause.setting.today))
        ]
    command = SetDue(who, due)
    return [command] if who else [Doubt(command, Piece.WHO)]
