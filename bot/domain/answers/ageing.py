"""Who owes what since when, and what happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.answers.notes import PartNoted
from bot.domain.answers.works import BillingShown, RetainerShown, ScheduleShown, TaskShown
from bot.domain.attempts import Upshot
from bot.domain.checklist import Line
from bot.domain.filing import Sort
from bot.domain.hands import Hands, Lever
from bot.domain.intents import Reason, Scope
from bot.domain.money import Money
from bot.domain.offers import Offer
from bot.domain.people import Client
from bot.domain.standing import NO_SIGNALS, Advice, Signals
from bot.domain.terms import Terms


class Mark(StrEnum):
    """Why a client is not simply waiting to be nudged."""

    PROMISE = "promise"
    PLAN = "plan"
    HOLD = "hold"
    DISPUTE = "dispute"
    PARTLY = "partly"
    """Some of the debts are disputed and rest; the others do not."""
    SOLD = "sold"
    AGENCY = "agency"
    LAWYER = "lawyer"
    COURT = "court"
    ELSEWHERE = "elsewhere"
    """Some of the debts are in other hands and rest; the others do not."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One client in the overview.

    `days_late` is the oldest debt's: positive past due, 0 today, negative days to go.
    `marked` is the promise's day, the next instalment's, or the hold's end.
    `last_step`, `last_day` are the last message that went out; `next_step`, `next_day` what comes.
    `waiting` is the draft that waits for the owner's tap.
    """

    client: int
    name: str
    sums: tuple[Money, ...]
    due: date
    days_late: int
    mark: Mark | None = None
    marked: date | None = None
    last_step: str = ""
    last_day: date | None = None
    next_step: str = ""
    next_day: date | None = None
    waiting: int | None = None
    offer: Offer | None = None
    """The offer that stands, if one does; its price is what is still to come."""
    charged: tuple[Money, ...] = ()
    """What of the sums was claimed beside the principal."""


@dataclass(frozen=True, slots=True)
class Overview:
    """Who owes: per currency a total over all pages, then this page's clients by urgency.

    `name`: the question was about this client alone. `known`: the ledger has clients at all.
    """

    scope: Scope
    totals: tuple[Money, ...]
    late_totals: tuple[Money, ...]
    standings: tuple[Standing, ...]
    page: int
    pages: int
    count: int
    name: str | None = None
    known: bool = True
    debts: tuple[PartNoted, ...] = ()
    """The debts one by one, when the question was about one client."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of a client's history; `what` is a fact's name, or the step of a message that went
    out; `words` is the work of a debt, the number of a registered letter, or the name of a file
    that shows `sort`; `upshot` what came of a call, a visit or a letter."""

    day: date
    what: str
    amount: Money | None = None
    on: date | None = None
    channel: str = ""
    reason: Reason | None = None
    words: str = ""
    sort: Sort | None = None
    upshot: Upshot | None = None
    hands: Hands | None = None
    lever: Lever | None = None


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """`sent` counts the messages that can be read again, word for word."""

    name: str
    happened: tuple[Happened, ...]
    left_off: int = 0
    client: int = 0
    sent: int = 0


@dataclass(frozen=True, slots=True)
class ClientCard:
    client: Client
    language: str
    """The language to write in, as worked out when not set."""
    balance: tuple[Money, ...]
    plan: bool = False
    """Whether a payment plan is running."""
    terms: Terms | None = None
    proposed: int | None = None
    """The draft of a plan that was sent and that the client may say yes to."""
    staged: tuple[StagesShown, ...] = ()
    billings: tuple[BillingShown, ...] = ()
    signals: Signals = NO_SIGNALS
    files: int = 0
    """Files kept as evidence."""
    placed: tuple[PartNoted, ...] = ()
    """The debts that are in other hands."""
    lever: Lever | None = None
    """What made the client pay the last time."""
    offer: Offer | None = None
    charged: tuple[Money, ...] = ()
    retainer: RetainerShown | None = None
    tasks: tuple[TaskShown, ...] = ()
    schedules: tuple[ScheduleShown, ...] = ()
    here: date | None = None
    """Since when the client is written to in a chat with the bot."""
    invited: date | None = None
    """Until when an invitation to one is open."""
    talk: date | None = None
    """The day until which nudges rest for a talk."""
    details: bool = False
    """Whether it is the page with everything that can be set."""


@dataclass(frozen=True, slots=True)
class StagesShown:
    """Work of which stage `waits` is done next; `deposit`: its first part can be asked for."""

    job: int
    work: str
    count: int
    waits: int
    to_come: Money
    deposit: bool = False


@dataclass(frozen=True, slots=True)
class JobAdvice:
    """What is on file about a client, and what to think of before more work for it.

    `decline`: whether turning it down is offered as a letter; `agreed`: terms are on file."""

    client: int
    name: str
    signals: Signals
    advice: Advice
    decline: bool = False
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class BeforeBegin:
    """The checklist before a new client; `client` and `name` None: nobody in particular. Each
    line stands with whether the book already knows it."""

    client: int | None
    name: str | None
    lines: tuple[tuple[Line, bool], ...]
