"""Shapes about an old debt: is it worth it, and where it went.

Such a sentence is only read where every word in it is one of a few: what is said beside them may
turn its meaning, and a debt that rests by mistake is money that nobody asks for.
"""

from __future__ import annotations

from typing import Final

from bot.domain.hands import Hands
from bot.domain.intents import Choices, HandOn, TakeAgain, Who
from bot.domain.money import Money
from bot.understanding.clause import Clause, Phrases
from bot.understanding.shapes.parts import Carry, Outcome, money

_PIECES: Final = ("<name>", "<money>", "<n>", "<day>")
_LONGEST: Final = 16


def remedy(clause: Clause, _: Carry) -> Outcome:
    """A question about a client's debt, or what became of it."""
    found = clause.phrases(clause.books.remedies)
    short = clause.end - clause.start <= _LONGEST
    if not (found and short and _whole(clause, found)) or len(clause.names) != 1:
        return []
    read = _Read(clause, found)
    return _asked(read) or _moved(read)


def _whole(clause: Clause, found: Phrases) -> bool:
    """Whether every word stands in a phrase of ours or is a piece."""
    covered = {place for cues in found.values() for cue in cues for place in cue.places}
    return all(
        place in covered
        or not clause.items[place].is_word
        or any(kind in clause.items[place].values for kind in _PIECES)
        for place in range(clause.start, clause.end)
    )


class _Read:
    """A clause with the cues of this book in it."""

    def __init__(self, clause: Clause, found: Phrases) -> None:
        self.clause = clause
        self._first = {label: min(cue.start for cue in cues) for label, cues in found.items()}

    def has(self, *labels: str) -> bool:
        return any(label in self._first for label in labels)

    def ahead(self, label: str) -> bool:
        """Whether the cue stands before the client's name."""
        return self._first.get(label, self.clause.end) < self.clause.name_places[0]

    def opens(self, label: str) -> bool:
        return self._first.get(label, self.clause.end) == self.clause.start

    @property
    def who(self) -> Who:
        return self.clause.names[0]

    @property
    def asks(self) -> bool:
        places = range(self.clause.start, len(self.clause.items))
        return any(self.clause.items[place].kind == "?" for place in places)


def _asked(read: _Read) -> Outcome:
    """Is it worth it, or: what can be done?"""
    if read.clause.sums:
        return []
    question = read.opens("IS") or read.opens("WORTH") or read.asks
    if read.has("WORTH") and question:
        return [Choices(read.who)]
    return [Choices(read.who)] if read.opens("DO") else []


def _moved(read: _Read) -> Outcome:
    """Where the debt is now, as the owner tells it; a question tells nothing."""
    if read.asks:
        return []
    if read.has("FROM") and read.has("TAKE") and not read.clause.sums:
        return [TakeAgain(read.who)]
    if read.opens("FETCH") and read.has("BACK") and not read.clause.sums:
        return [TakeAgain(read.who)]
    hands = _hands(read)
    if hands is None:
        return []
    found = read.clause.sums
    if not found:
        return [HandOn(read.who, hands)]
    amount: Money | None = money(found[0]) if len(found) == 1 and not found[0].flaw else None
    return [HandOn(read.who, hands, amount)] if amount and hands is Hands.SOLD else []


def _hands(read: _Read) -> Hands | None:
    owned = read.has("DEBT", "BUYER")
    if owned and ((read.has("SELL") and read.ahead("SELL")) or read.has("IS_SOLD")):
        return Hands.SOLD
    if read.has("SUE") and read.ahead("SUE"):
        return Hands.COURT
    given = read.has("HAND") and read.ahead("HAND")
    if not given and not read.has("IS_AT"):
        return None
    if read.has("AGENCY"):
        return Hands.AGENCY
    if not given and not read.has("DEBT"):  # whoever is in court, or with a lawyer
        return None
    places = {"LAWYER": Hands.LAWYER, "COURT": Hands.COURT}
    return next((hands for label, hands in places.items() if read.has(label)), None)
