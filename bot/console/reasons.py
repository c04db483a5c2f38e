"""Why the console can't do what it is asked, as data; `words.py` says it to people."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Awaitable
from enum import StrEnum

_log = logging.getLogger(__name__)


class Reason(StrEnum):
    """What each needs to be said is in `Impossible.what`."""

    NOT_JSON = "the line is not JSON"
    NO_SUCH_FORM = "the line is of no known form"
    NOT_AN_UPDATE = "Telegram sends no such update"
    EMPTY_TEXT = "an empty message can't be sent"
    NO_SUCH_BUTTON = "no button says that"
    NO_SUCH_FILE = "there is no such file to read"
    NOT_A_TIME = "not a time: +7d, +2h or 2026-02-01T09:00"
    TOO_FAR = "the calendar does not go that far"
    GOING_BACK = "the clock does not go back"
    NOT_SAVED = "done, but the chat could not be saved on disk"
    BROKEN = "something went wrong inside; the log says where"


class Impossible(Exception):
    """A line that can't be done; the session goes on. `what` is the part of it that is at fault."""

    def __init__(self, reason: Reason, what: str = "") -> None:
        super().__init__(f"{reason}: {what}" if what else str(reason))
        self.reason = reason
        self.what = what


async def outcome(doing: Awaitable[None]) -> Impossible | None:
    """Wait until it is done: None, or why it could not be. Whatever breaks, the session goes on."""
    try:
        await doing
    except Impossible as error:
        return error
    except Exception as error:
        # Where, and of what kind: its words may hold a person's own.
        where = traceback.extract_tb(error.__traceback__)[-1]
        _log.error("%s at %s:%s", type(error).__name__, where.filename, where.lineno)
        return Impossible(Reason.BROKEN)
    return None
