"""A client's own words: the reason that the owner must answer first, and the day or sum named."""

from __future__ import annotations

from typing import Final

from bot.domain.intents import Reason
from bot.understanding.reader import Sentence, shelf

ORDER: Final = tuple(Reason)
"""The reasons, first the one that must be answered first."""


def reasons_in(sentence: Sentence, start: int, end: int) -> set[Reason]:
    found = set()
    for match in shelf().said.all(sentence.items[start:end]):
        found.add(Reason(match.label))
    return found


def reason_of(sentence: Sentence, start: int, end: int) -> Reason | None:
    """The first reason in the stretch, None where there is none."""
    found = reasons_in(sentence, start, end)
    return next((reason for reason in ORDER if reason in found), None)
