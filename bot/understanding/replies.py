"""A client's reply, forwarded or quoted by the owner."""

from __future__ import annotations

from typing import Final

from bot.domain.intents import Reply
from bot.understanding.clause import Clause
from bot.understanding.quoted import reply_of
from bot.understanding.reader import MOST_WORDS
from bot.understanding.understand import Context, sentence_of, understand

_BRIEF: Final = 10
"""Words of a message that can be nothing but thanks."""


def warm(context: Context) -> None:
    """Build what the first sentence would build, so that nobody waits for it: 0.1 s."""
    understand("who owes me?", context)
    read_reply("I will pay", context)


def read_reply(text: str, context: Context) -> Reply:
    """The reason to answer first, and the day and sum that the client pays, paid or offers."""
    sentence = sentence_of(text, context)
    return reply_of(Clause.whole(sentence, context.setting))


def is_courtesy(text: str, context: Context) -> bool:
    """Whether a client says no more than "thanks, got it": there is nothing to answer."""
    sentence = sentence_of(text, context)
    said = [item for item in sentence.items if item.kind[:1].isalnum() or item.kind[:1] in "<?"]
    known, cut = sentence.books.courtesies, len(sentence.tidy.words) > MOST_WORDS
    return not cut and len(said) <= _BRIEF and all(not known.isdisjoint(item.keys) for item in said)
