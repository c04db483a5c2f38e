"""A talk between owner and client in the owner's own account, and the chats that are known."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Final

from bot.domain.dates import Calendar, next_working_day

PAUSE: Final = 3
"""Working days for which nudges rest after the last word of a talk."""
A_DAY: Final = 5
"""Chats that the owner is asked about on one day."""

ANSWERED_WITHIN: Final = timedelta(hours=24)
"""How long after the client's last message a bot may answer in its owner's name (Bot API,
BusinessBotRights.can_reply)."""
A_WHILE: Final = timedelta(minutes=10)
"""Messages closer together count as one: its moment is that of the first."""


def is_answerable(wrote_at: datetime | None, now: datetime) -> bool:
    return wrote_at is not None and now - wrote_at < ANSWERED_WITHIN


def mark_of(chat: int, connection: str) -> str:
    """Tells a chat again without saying whose it is."""
    return sha256(f"{connection}:{chat}".encode()).hexdigest()[:16]


def resting_until(day: date, calendar: Calendar) -> date:
    """The first day on which a nudge may come again."""
    for _ in range(PAUSE):
        day = next_working_day(day, calendar)
    return day
