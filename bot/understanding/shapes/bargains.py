"""Shapes about giving way: an owner's limits, charges let go, and less for who pays early."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from bot.domain.intents import (
    Doubt,
    Draft,
    OfferDiscount,
    Piece,
    SetLimits,
    SetTerms,
    WaiveCharges,
)
from bot.understanding.agreed import pieces_of
from bot.understanding.clause import Clause
from bot.understanding.shapes.parts import Carry, Outcome, one, whom
from bot.understanding.shapes.plans import count_of

_COUNTS: Final = {"ONE": 1, "TWO": 2, "THREE": 3}


def bargains(clause: Clause, carry: Carry) -> Outcome:
    """Any of the three, where a cheap look says that it could be one."""
    text = clause.text(clause.start, clause.end).casefold()
    if clause.asks or clause.has("MAYBE", "SAYS", "SAYS_SURE"):
        return []
    if _shows(clause, "CHARGE", text):
        return _waive(clause, carry, text) or _late(clause, text) or _demand(clause, text)
    if _opens(clause, "PROPOSE", text) and (outcome := _settle(clause, carry, text)):
        return outcome
    percents = clause.places("<percent>")
    if percents or _shows(clause, "LESS", text):
        return _limits(clause, text) or _early(clause, text, percents)
    return _early(clause, text, percents) if clause.places("<dm>") else []


def _shows(clause: Clause, label: str, text: str) -> bool:
    return bool(clause.books.giving(label).search(text))


def _opens(clause: Clause, label: str, text: str) -> bool:
    """Whether the sentence begins so, after a word or two of courtesy."""
    books = clause.books
    while rest := _behind(books.giving("LEAD"), text):
        text = rest
    return _behind(books.giving(label), text) is not None


def _behind(pattern: re.Pattern[str], text: str) -> str | None:
    """What follows the words that a text begins with, if it does and they are whole."""
    found = pattern.match(text)
    if found is None or not found.group():
        return None
    rest = text[found.end() :]
    return None if rest[:1].isalpha() else rest.lstrip(" ,")


def _count(clause: Clause, text: str) -> int | None:
    """The first count that is said, in the sentence's own language: "to" is two only in Danish."""
    books, language = clause.books, clause.sentence.language
    found = [
        (place.start(), count)
        for label, count in _COUNTS.items()
        if (place := books.giving(label, language).search(text))
    ]
    return min(found)[1] if found else None


def _waive(clause: Clause, carry: Carry, text: str) -> Outcome:
    """An order to let go of a charge; a rule or a share of it is something else."""
    if not _opens(clause, "WAIVE", text) or clause.places("<percent>") or clause.has("NEG"):
        return []
    who = one(whom(clause, carry))
    command = WaiveCharges(who)
    if who is None:
        return [] if clause.strange else [Doubt(command, Piece.WHO)]
    return [command]


def _late(clause: Clause, text: str) -> Outcome:
    """What a late payment will cost, as a thing agreed and not as a debt of today."""
    if len(clause.names) != 1 or clause.has("OWE") or not _shows(clause, "LATE", text):
        return []
    found = pieces_of(clause.sentence, clause.start, clause.end, clause.setting)
    priced = found.late_fee is not None or found.late_rate is not None
    words = clause.text(clause.start, clause.end).rstrip(" .,;")
    return [SetTerms(clause.names[0], words)] if priced and not found.other else []


def _demand(clause: Clause, text: str) -> Outcome:
    """An order to ask for what the law gives: the letter whose card can take it in. The client
    said nothing."""
    if clause.sums or clause.has("NEG") or len(clause.names) != 1:
        return []
    return [Draft(clause.names[0], None)] if _opens(clause, "DEMAND", text) else []


def _settle(clause: Clause, carry: Carry, text: str) -> Outcome:
    """A price for all of it: what is let go is asked for, and nothing is owed or paid by it."""
    parts = clause.every or count_of(clause, times=True) or clause.has("SPREAD", "OFF")
    if parts or len(clause.sums) != 1 or not _shows(clause, "SETTLE", text):
        return []
    days = clause.days
    until = clause.day_of(days[-1]) if days else None
    who = one(whom(clause, carry))
    return [Doubt(OfferDiscount(who, None, None, until), Piece.AMOUNT)] if who else []


def _limits(clause: Clause, text: str) -> Outcome:
    """How far the owner goes with anybody: nobody is named, and no sum."""
    if clause.names or not (clause.has("OFF") or _shows(clause, "LESS", text)):
        return []
    percents = clause.places("<percent>")
    if not percents and _shows(clause, "NO_LIMIT", text):
        return [SetLimits(lifted=True)]
    if not _shows(clause, "AT_MOST", text):
        return []
    if _shows(clause, "A_YEAR", text):
        count = _count(clause, text)
        return [SetLimits(offers=count)] if count and not percents else []
    if len(percents) != 1:
        return []
    percent: Decimal = clause.items[percents[0]].values["<percent>"]
    whole = percent == int(percent) and 0 < percent <= 100
    return [SetLimits(percent)] if whole else []


def _early(clause: Clause, text: str, percents: list[int]) -> Outcome:
    """Less for who pays soon, as a thing agreed and not as an offer of the day: "2% if Acme pays
    within 10 days", "Acme: 2/10 net 30"."""
    if clause.has("OFFER", "OWE", "ASKS", "GOT") or _opens(clause, "ORDER", text):
        return []
    if not clause.names:
        return _nobodys(clause)
    if len(clause.names) != 1:
        return []
    start = clause.start
    leads = "<name>" in clause.items[start].values
    after = start + 1
    while leads and after < clause.end and clause.items[after].kind in (":", ",", "-"):
        after += 1
    if leads and after >= clause.end:
        return []
    notation = leads and any(one in clause.items[after].values for one in ("<percent>", "<dm>"))
    settled = bool(clause.phrases(clause.books.openings))
    if not notation and not (percents and (settled or _shows(clause, "PAYING", text))):
        return []
    rest = after if notation else start
    if settled and not notation and clause.name_places[0] < percents[0]:
        rest = percents[0]
    found = pieces_of(clause.sentence, rest, clause.end, clause.setting)
    if found.discount is None or found.within is None or found.other:
        return []
    return [SetTerms(clause.names[0], clause.text(rest, clause.end).rstrip(" .,;"))]


def _nobodys(clause: Clause) -> Outcome:
    """The trade's own words for it without a name: "2 % 10 dage netto 30"."""
    if clause.strange or (clause.sums and "<dm>" not in clause.items[clause.start].values):
        return []
    found = pieces_of(clause.sentence, clause.start, clause.end, clause.setting)
    if not found.net or found.within is None or found.other:
        return []
    words = clause.text(clause.start, clause.end).rstrip(" .,;")
    return [Doubt(SetTerms(None, words), Piece.WHO)]
