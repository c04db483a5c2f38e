"""A client's own words under its name: "Acme answered: I'll pay on Thursday"."""

from __future__ import annotations

from typing import Final

from bot.domain.intents import ClientSaid, Promise, Reason, Reply
from bot.understanding.clause import Clause, Setting
from bot.understanding.reader import Sentence
from bot.understanding.said import reason_of
from bot.understanding.shapes.parts import money

_DATED: Final = (Reason.PROMISE, Reason.ALREADY_PAID)
_SUMMED: Final = (*_DATED, Reason.ASKS_DISCOUNT, Reason.ASKS_PLAN)
_LONGEST_HEAD: Final = 6
"""Items before the colon: the name, a word of saying, and a small word or two."""


def reply_of(clause: Clause) -> Reply:
    """The reason to answer first, and the day and sum that the client pays, paid or offers."""
    reason, today = reason_of(clause, own=True) or Reason.OTHER, clause.setting.today
    past = reason is Reason.ALREADY_PAID
    days = [
        day
        for one in clause.days
        if (day := clause.day_of(one, past=past)) is not None
        and (day <= today if past else day >= today)
    ]
    found = clause.sums[0] if clause.sums else None
    return Reply(
        reason,
        days[-1] if days and reason in _DATED else None,
        money(found) if reason in _SUMMED else None,
    )


def quoted(sentence: Sentence, setting: Setting) -> ClientSaid | Promise | None:
    """What one client answered, where nothing but its name and a word of saying stands before the
    colon; None for anything else. A promise of a sum keeps its sum."""
    kinds = [item.kind for item in sentence.items[: _LONGEST_HEAD + 1]]
    colon = kinds.index(":") if ":" in kinds else 0
    if not colon or colon + 1 == len(sentence.items):
        return None
    head = Clause(sentence, 0, colon, setting)
    plain = not (head.strange or head.sums or head.days)
    if len(head.names) != 1 or not head.has("SAYS", "SAYS_SURE") or not plain:
        return None
    reply = reply_of(Clause(sentence, colon + 1, len(sentence.items), setting))
    if reply.reason is Reason.PROMISE and reply.day and reply.amount:
        return Promise(head.names[0], reply.day, reply.amount)
    return ClientSaid(head.names[0], reply.reason, reply.day)
