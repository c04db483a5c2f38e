"""A client's reply, forwarded or quoted by the owner."""

from __future__ import annotations

from bot.domain.intents import Reason, Reply
from bot.understanding.clause import Clause
from bot.understanding.said import reason_of
from bot.understanding.shapes.parts import money
from bot.understanding.understand import Context, sentence_of, understand

_DATED = (Reason.PROMISE, Reason.ALREADY_PAID)
_SUMMED = (*_DATED, Reason.ASKS_DISCOUNT, Reason.ASKS_PLAN)


def warm(context: Context) -> None:
    """Build what the first sentence would build, so that nobody waits for it: 0.1 s."""
    understand("who owes me?", context)
    read_reply("I will pay", context)


def read_reply(text: str, context: Context) -> Reply:
    """The reason to answer first, and the day and sum that the client pays, paid or offers."""
    sentence = sentence_of(text, context)
    clause = Clause(sentence, 0, len(sentence.items), context.setting)
    reason = reason_of(clause, own=True) or Reason.OTHER
    past = reason is Reason.ALREADY_PAID
    days = [
        day
        for one in clause.days
        if (day := clause.day_of(one, past=past)) is not None
        and (day <= context.today if past else day >= context.today)
    ]
    found = clause.sums[0] if clause.sums else None
    return Reply(
        reason,
        days[-1] if days and reason in _DATED else None,
        money(found) if reason in _SUMMED else None,
    )
