"""What a message came down to, and what is missing in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from bot.domain.intents.filed import AddDebts
from bot.domain.intents.guests import Guested
from bot.domain.intents.mailed import Mailed
from bot.domain.intents.secretary import Seen
from bot.domain.intents.spoken import Reason, Spoken
from bot.domain.intents.tapped import Sent, SetOwner, Tapped
from bot.domain.money import Money

Intent: TypeAlias = Spoken | Tapped | Sent | AddDebts | Mailed | Seen | Guested


class Piece(StrEnum):
    """A piece of a command that can be missing or doubtful, and is then asked for."""

    WHO = "who"
    AMOUNT = "amount"
    DAY = "day"
    RULE = "rule"
    START = "start"
    WORDS = "words"
    """Free text: a setting, a client's detail, the words of a letter."""
    AGAIN = "again"
    """Whether the same entry is meant a second time."""
    OVER = "over"
    """What to do with more money than is owed."""
    PLAN = "plan"
    """Whether the schedule shown is the one agreed."""
    UPSHOT = "upshot"
    """What came of a call, a visit or a letter."""
    LIMIT = "limit"
    """Whether to go beyond a limit that the owner set."""
    DEBT = "debt"
    """Which of the open debts is meant."""
    ROWS = "rows"
    """Whether what was read from a table is to be added."""
    BILLING = "billing"
    """Which of the repeating invoices is meant."""
    BILLED = "billed"
    """Whether money in advance is paid already or is to be billed."""
    RATE = "rate"
    """What an hour costs."""
    REST = "rest"
    """What becomes of work that a retainer does not cover."""
    ERASE = "erase"
    """Whether it is to be erased for good; only a button can say so."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A command with one piece missing or doubtful, and the readings to choose from, if any.

    The piece is None in the command. `days` and `sums` are candidates ("next Friday" has two days,
    "1.200" two sums); both are empty where the piece was simply not said.
    """

    command: Intent
    piece: Piece
    days: tuple[date, ...] = ()
    sums: tuple[Money, ...] = ()


class Impossible(StrEnum):
    """What is wrong with a piece that was said clearly enough."""

    NOT_POSITIVE = "not_positive"
    TOO_LARGE = "too_large"
    TOO_FINE = "too_fine"
    NOT_A_NUMBER = "not_a_number"
    NO_SUCH_DAY = "no_such_day"
    PART = "part"
    """A part of a debt, where only all of it can be let go."""
    UNSAID = "unsaid"
    """That nothing is owed any more, without a word of how that came."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A command that was clear but for an impossible piece; `words` is that piece as written."""

    why: Impossible
    words: str
    name: str = ""
    """The client it is about, where the answer says what to write instead."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message came down to: commands in the order said, what must be asked first, and
    what can't be."""

    commands: tuple[Spoken | SetOwner, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """A client's own words, read: the reason, and the day or sum it names, if any."""

    reason: Reason
    day: date | None = None
    amount: Money | None = None
