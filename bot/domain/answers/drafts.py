"""What can be said of a draft, and of why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.attempts import Upshot
from bot.domain.charges import Charge
from bot.domain.drafts import Draft, State
from bot.domain.filing import Enclosure
from bot.domain.guard import Bar
from bot.domain.law import Missing
from bot.domain.money import Money


class Stale(StrEnum):
    """Why a draft no longer holds."""

    SETTLED = "settled"
    GONE = "gone"
    """What it was about was taken back, or has ended in another way."""
    AMOUNT = "amount"
    ENCLOSED = "enclosed"
    """A file that was to go with it is no longer on file with this client."""
    DUE = "due"
    PROMISED = "promised"
    PLANNED = "planned"
    HELD = "held"
    DISPUTED = "disputed"
    PLACED = "placed"
    CONTACT = "contact"
    NAMES = "names"
    CHANGED = "changed"
    HOURS = "hours"
    """Telegram's 24 hours for an answer in the owner's name are over."""
    RIGHT = "right"
    """The owner's account is not connected, or lets the bot answer nobody."""


@dataclass(frozen=True, slots=True)
class DraftCard:
    """The draft as the client will see it, for approval.

    `needs_email`: replies could not reach the owner, whose e-mail address is not known;
    `needs_ways`: it can't say how to pay; `needs_name`: nobody has signed it.
    `tones`: whether another tone is on offer, `routes` whether another way to reach the client.
    `hot` are words of the owner's own that are not calm, `instead` a calmer wording.
    `offered` are charges that the letter may carry and does not, `charged` whether it carries any;
    `missing` are the rows of the country's sheet that keep it from stating more.
    `needs_remedy`: it names no legal step, since the owner has not said which one it would take;
    `needs_terms`: it would quote terms, and none are on file.
    `needs_kind`: the law treats a private person otherwise, and the owner has not said it is none.
    `first`: no letter of the book ever asked for money before it; `second`: it is the second about
    its debt, and what keeps the client is not known; `better`: the first that gives time or money
    away. `other_why`: the owner's line on why it matters is in another language than the letter.
    `reachable`: the client has an address, though this letter may go by hand.
    """

    draft: Draft
    name: str
    tones: bool
    needs_email: bool = False
    needs_ways: bool = False
    hot: tuple[str, ...] = ()
    instead: str = ""
    needs_name: bool = False
    routes: bool = False
    offered: tuple[Charge, ...] = ()
    charged: bool = False
    missing: tuple[Missing, ...] = ()
    needs_remedy: bool = False
    needs_terms: bool = False
    needs_kind: bool = False
    first: bool = False
    second: bool = False
    better: bool = False
    other_why: bool = False
    reachable: bool = False
    enclosable: tuple[Enclosure, ...] = ()
    """Invoices that a tap attaches."""
    too_large: tuple[str, ...] = ()
    """Names of invoices that are too large for a mail."""
    percents: tuple[int, ...] = ()
    """What could be taken off with a tap, in percent."""
    instead_of_agency: tuple[Money, int] | None = None
    """What the last of these would leave, and that percentage, where an agency is a thought."""
    sent_today: str = ""
    """What has gone out about the same debts today, in a code; this would be a second letter."""


@dataclass(frozen=True, slots=True)
class DraftsWaiting:
    """The drafts to show, each as a card of its own."""

    cards: tuple[DraftCard, ...]


@dataclass(frozen=True, slots=True)
class OnItsWay:
    """Approved and claimed by this very tap: the courier carries it now."""

    draft: Draft
    name: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """Approved, for the owner's own hand: the exact words, with the ways to pass them on."""

    draft: Draft
    name: str
    phone: str
    telegram: str


@dataclass(frozen=True, slots=True)
class DraftStands:
    """What became of a draft: for a late, second or stale tap, or when its outcome is known."""

    draft: Draft
    name: str
    state: State
    upshot: Upshot | None = None
    """What came of the call, the visit or the letter, where that was told."""


@dataclass(frozen=True, slots=True)
class NoLongerHolds:
    """The ledger moved on; the draft was withdrawn. `fresh` is the one that took its place."""

    name: str
    why: Stale
    fresh: DraftCard | None = None


@dataclass(frozen=True, slots=True)
class OldVersion:
    """The button belongs to words that have changed since; here are the present ones."""

    card: DraftCard


@dataclass(frozen=True, slots=True)
class SentPage:
    """A message that went out, in its exact words, `at` the owner's local time: number `page` of
    `pages`, 0 the newest."""

    client: int
    name: str
    draft: Draft
    at: datetime | None
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Wrote:
    """What came back to a mail: the client's own words, none where only a file came, or what the
    mailbox says `by_itself`."""

    client: int
    name: str
    words: str
    by_itself: bool = False


class Unable(StrEnum):
    """Why there is nothing to draft."""

    NOTHING_OWED = "nothing_owed"
    NOT_BUILT = "not_built"
    NO_PAYMENT = "no_payment"
    NOTICE_FIRST = "notice_first"
    """The law asks for a debt notice first, and nothing is late that it could be about."""
    NOTICE_WAITS = "notice_waits"
    """The debt notice has gone out; until `day` nothing else may."""
    PLACED = "placed"
    """What is owed is in other hands."""
    LACKS_FACTS = "lacks_facts"
    """The letter is about something that is not on file."""


@dataclass(frozen=True, slots=True)
class NoDraft:
    name: str
    why: Unable
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Barred:
    """The letter that was asked for may not be written now; another was drafted where there is
    one."""

    client: int
    name: str
    script: str
    bar: Bar


@dataclass(frozen=True, slots=True)
class ScriptsOffered:
    """The letters that can be written to a client now, by their names in the catalogue."""

    client: int
    name: str
    scripts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Breathing:
    """The draft rests for a short breath, so many minutes."""

    draft: Draft
    name: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Postponed:
    draft: Draft
    name: str
    day: date


@dataclass(frozen=True, slots=True)
class Skipped:
    draft: Draft
    name: str
