"""The calmer wording that is offered for hot words, with the letter's own sum and day in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.domain.drafts import Brief
from bot.wording.formats import day, money


@dataclass(frozen=True, slots=True)
class _Blanks:
    """What a language's wordings leave open, and what is asked where that can't be filled."""

    sum: str
    day: str
    ask: str


_BLANKS: Final = {
    "en": _Blanks("[amount]", "[date]", "Which day would suit you for the payment?"),
    "da": _Blanks("[beløb]", "[dato]", "Hvilken dag passer dig til betalingen?"),
    "he": _Blanks("[סכום]", "[תאריך]", "איזה יום מתאים לתשלום?"),
}


def filled(wording: str, brief: Brief) -> str:
    """The wording with the first debt's sum and due date, or the day that the letter asks for.

    The blanks tell its language. Where the letter has no such fact, or goes by instalments, a
    question for a day takes its place.
    """
    for language, blanks in _BLANKS.items():
        if blanks.sum in wording:
            if not brief.items or brief.instalments:
                return blanks.ask
            first = brief.items[0]
            wording = wording.replace(blanks.sum, money(first.amount, language))
            return wording.replace(blanks.day, day(first.due, language))
        if blanks.day in wording:
            by = day(brief.by, language) if brief.by else ""
            return wording.replace(blanks.day, by) if by else blanks.ask
    return wording
