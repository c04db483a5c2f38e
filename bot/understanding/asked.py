"""What is only asked: "is my rate 400?" tells the answer that would be liked, and sets nothing.

A question mark alone takes back what a sentence states; what it orders ("nudge Bob on Friday?")
falls only where the sentence begins as a question does. Asking the bot politely is no question.
"""

from __future__ import annotations

from typing import Final

from bot.domain.intents import (
    Cancel,
    Choices,
    ClientSaid,
    ComingIn,
    Dossier,
    Doubt,
    Draft,
    Export,
    Files,
    Help,
    History,
    Hold,
    Import,
    Intent,
    Invite,
    OfferDiscount,
    Promise,
    Resume,
    ScheduleNudge,
    SetDigest,
    SetDue,
    SetLanguage,
    Settings,
    ShowChecklist,
    ShowRetainer,
    StopBilling,
    StopNudge,
    Undo,
    Uninvite,
    WaiveCharges,
    WeighJob,
    WhoOwes,
)
from bot.understanding.clause import Clause

_TELLING: Final = (
    *(Cancel, Choices, ComingIn, Dossier, Export, Files, Help, History, Import, SetLanguage),
    *(Settings, ShowChecklist, ShowRetainer, Undo, WeighJob, WhoOwes),
)
"""What answers a question, or changes nothing that is owed."""
_ORDERS: Final = (
    *(ClientSaid, Hold, Invite, OfferDiscount, Promise, Resume, ScheduleNudge, SetDigest, SetDue),
    *(StopBilling, StopNudge, Uninvite, WaiveCharges),
)
"""What is ordered, or told of somebody else, and may well end in a question mark."""


def only_asked(one: Intent | Doubt, clause: Clause) -> bool:
    """Whether a command was read in words that ask, and do not ask for it to be done."""
    command = one.command if isinstance(one, Doubt) else one
    if isinstance(command, _TELLING):
        return False
    words = _words(clause)
    if _begins(clause, "REQUEST", words):
        return False
    if _begins(clause, "ASKED", words):
        return True
    if isinstance(command, Draft):
        return False
    polite = clause.books.giving("POLITE").search(words)
    states = clause.asks and not polite and not isinstance(command, _ORDERS)
    return states or _begins(clause, "ADVICE", words)


def _begins(clause: Clause, label: str, words: str) -> bool:
    return clause.books.giving(label).match(words) is not None


def _words(clause: Clause) -> str:
    """The clause in lower case from its first word on, a client's name as a piece."""
    items = clause.items[clause.start : clause.end]
    words = [_word(clause, clause.start + at) for at in range(len(items))]
    greeted = clause.books.giving("GREETING")
    while words and (not words[0][:1].isalnum() or greeted.fullmatch(words[0])):
        if words[0] == "<name>":
            break
        words = words[1:]
    return " ".join(words)


def _word(clause: Clause, place: int) -> str:
    named = "<name>" in clause.items[place].values
    return "<name>" if named else clause.text(place, place + 1).casefold()
