"""Attempts: a call, a visit or a letter by post, and what came of it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from bot.domain.drafts import Channel


class Upshot(StrEnum):
    """What came of a call, a visit or a letter."""

    REACHED = "reached"
    """They talked, and nothing was agreed."""
    NO_ANSWER = "no_answer"
    PROMISED = "promised"
    DISPUTED = "disputed"
    SAYS_PAID = "says_paid"
    WRONG_NUMBER = "wrong_number"
    POSTED = "posted"
    REGISTERED = "registered"
    """Posted with a number by which it can be traced."""
    CAME_BACK = "came_back"


TALKED: Final = frozenset({Upshot.REACHED, Upshot.PROMISED, Upshot.DISPUTED, Upshot.SAYS_PAID})
"""The client was spoken to."""
LOST: Final = frozenset({Upshot.WRONG_NUMBER, Upshot.CAME_BACK})
"""Nothing reached the client: such an attempt counts neither as a message nor as silence."""

ATTEMPTS: Final = {Channel.PHONE: "call", Channel.VISIT: "visit", Channel.POST: "letter"}
"""What an attempt without a draft counts as, by its channel."""
IN_PERSON: Final = (Channel.PHONE, Channel.VISIT)

_TALK: Final = (
    *(Upshot.REACHED, Upshot.NO_ANSWER, Upshot.PROMISED, Upshot.SAYS_PAID, Upshot.DISPUTED),
)
UPSHOTS: Final = {
    Channel.PHONE: (*_TALK, Upshot.WRONG_NUMBER),
    Channel.VISIT: _TALK,
    Channel.POST: (Upshot.POSTED, Upshot.REGISTERED, Upshot.CAME_BACK),
}
"""What can come of an attempt, by its channel."""
