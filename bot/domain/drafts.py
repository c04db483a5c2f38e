"""Drafts: what a letter may say, and the life of one from proposal to outcome.

    proposed --claim--> connecting --text goes out--> sending --> sent
       |                    |                            |------> failed      (refused for good)
       |                    |--> not_sent (may go out later)      unknown     (nobody can tell)
       |--claim--> handed_over (the owner passes it on; a tap takes it back -> proposed)
       |--> skipped (by the owner) | withdrawn (no longer true) | replaced (by a newer draft)

What keeps the promise "once, as read":
- only `proposed` and `not_sent` can be claimed, and a claim is saved before anything goes out;
- a claim names the version that was read; an edit makes a new version;
- `sending` is saved right before the text goes out: what failed earlier is `not_sent` and may be
  tried again, what failed later is `unknown` and is never retried by itself;
- at start, `connecting` becomes `not_sent` and `sending` becomes `unknown`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256

from bot.domain.charges import Charge
from bot.domain.filing import Enclosure
from bot.domain.money import Money
from bot.domain.offers import Bargain, Offer
from bot.domain.terms import Terms


class Channel(StrEnum):
    """How a draft travels. Those that are not `CARRIED` are passed on by the owner's own hand, or
    voice."""

    EMAIL = "email"
    CHAT = "chat"
    """The client's own chat with the bot."""
    ACCOUNT = "account"
    """The chat between the client and the owner, written in as the owner."""
    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"
    SHARE = "share"
    PHONE = "phone"
    VISIT = "visit"
    POST = "post"

    @property
    def form(self) -> str:
        """The template form that suits the channel: `email`, `phone` (lines to say, at the door
        too), `letter` or `chat`."""
        return _FORMS.get(self, "chat")


_FORMS = {
    Channel.EMAIL: "email",
    Channel.PHONE: "phone",
    Channel.VISIT: "phone",
    Channel.POST: "letter",
}


CARRIED = frozenset({Channel.EMAIL, Channel.CHAT, Channel.ACCOUNT})
"""Channels by which the bot itself delivers what was approved."""


class State(StrEnum):
    PROPOSED = "proposed"
    CONNECTING = "connecting"
    SENDING = "sending"
    SENT = "sent"
    NOT_SENT = "not_sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    HANDED_OVER = "handed_over"
    SKIPPED = "skipped"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"


OPEN = frozenset({State.PROPOSED, State.NOT_SENT})
"""States from which a draft can be claimed."""
ON_ITS_WAY = frozenset({State.CONNECTING, State.SENDING})
GONE = frozenset({State.SENT, State.HANDED_OVER})
"""States that count as having reached the client."""
CONFIRMED = "confirmed"
"""The detail of a draft handed over that is known to have gone out."""


@dataclass(frozen=True, slots=True)
class Item:
    """One debt in a letter: what is left of it, when it fell due, and the work it was for."""

    debt: int
    amount: Money
    due: date
    work: str = ""


@dataclass(frozen=True, slots=True)
class Instalment:
    """A dated part of a plan; `amount` is the whole part, `paid` what has come in of it."""

    day: date
    amount: Money
    paid: Money

    @property
    def left(self) -> Money:
        return self.amount - self.paid


class Remedy(StrEnum):
    """A step that the owner says it will take if a debt stays open; letters name no other."""

    LAWYER = "lawyer"
    AGENCY = "agency"
    SMALL_CLAIMS = "small_claims"
    COURT = "court"


@dataclass(frozen=True, slots=True)
class Job:
    """A piece of work, for letters that come before a debt is late, or before there is one.

    `price` is the whole of it, `part` what is asked for now, `percent` that part's share; `stage`
    what was done by now; `left` what remains of a retainer; `at` the local hour of handing over.
    """

    work: str = ""
    price: Money | None = None
    part: Money | None = None
    percent: Decimal | None = None
    stage: str = ""
    left: Money | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything a letter may say, as true when it was proposed.

    No field changes by the passing of a day alone, so that the brief can be built again when the
    owner approves: an unequal field is the reason why the draft no longer holds.
    `step` is the ladder step counted, `script` the words used (another tone differs).
    `instalments` are the plan's unpaid ones, or the one instalment that a nudge is about.
    `written` is the day of writing, up to which charges are counted, and `by` the day asked for;
    both are set once, when the draft is proposed.
    `received` is the payment that a thank-you is for; `promised` the day that was promised.
    `agreed` is what stands on file; `offer` what would settle everything, one sum a currency.
    `charges` are lines beside the principal. `remedy` is the one step that may be named.
    `contact` is somebody else at the client's who is written to; `registration` the number under
    which the owner's business is registered. `why` is the owner's own line on why it matters.
    `bargain` is what this letter takes off, so that its `offer` stands once it is sent, `unasked`
    where the client did not ask for it. `carried`: the charges are those that were claimed before,
    not counted anew. `early` is what the terms take off if it comes by their day.
    """

    script: str
    step: str
    client: int
    name: str
    language: str
    form: str
    kind: str
    owner: str
    business: str
    owner_form: str
    channel: Channel
    items: tuple[Item, ...] = ()
    paid: tuple[Money, ...] = ()
    instalments: tuple[Instalment, ...] = ()
    ways_to_pay: str = ""
    promised: date | None = None
    received: Money | None = None
    by: date | None = None
    offer: tuple[Money, ...] = ()
    written: date | None = None
    agreed: Terms | None = None
    charges: tuple[Charge, ...] = ()
    remedy: Remedy | None = None
    contact: str = ""
    registration: str = ""
    job: Job | None = None
    why: str = ""
    bargain: Bargain | None = None
    unasked: bool = False
    carried: bool = False
    early: Offer | None = None

    @property
    def totals(self) -> tuple[Money, ...]:
        """What is owed in the items, one sum a currency, in the items' order."""
        return _summed(item.amount for item in self.items)

    @property
    def claimed(self) -> tuple[Money, ...]:
        """The items with the charges, one sum a currency."""
        owed = (item.amount for item in self.items)
        return _summed((*owed, *(charge.amount for charge in self.charges)))


def _summed(sums: Iterable[Money]) -> tuple[Money, ...]:
    """One sum a currency, in the order in which the currencies come."""
    by_currency: dict[str, int] = {}
    for one in sums:
        by_currency[one.currency] = by_currency.get(one.currency, 0) + one.minor
    return tuple(Money(minor, currency) for currency, minor in by_currency.items())


@dataclass(frozen=True, slots=True)
class Words:
    """The exact words of a letter; `subject` is empty in a chat form."""

    text: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """`version` counts the wordings; `to` is the address shown beside the words.

    `later` is the moment (UTC) before which the card is not shown again, `claimed` and `settled`
    the moments (UTC) of the last claim and outcome, `ended` the owner's local day of that outcome,
    `detail` why a send failed, in a code. `put_off` counts how often it was left for a later day.
    """

    id: int
    brief: Brief
    words: Words
    to: str
    version: int = 1
    state: State = State.PROPOSED
    own_words: bool = False
    proposed: datetime | None = None
    later: datetime | None = None
    shown: int = 0
    claimed: datetime | None = None
    settled: datetime | None = None
    ended: date | None = None
    detail: str = ""
    put_off: int = 0
    attached: tuple[Enclosure, ...] = ()
    """Files that go out with the words; approved with them."""

    @property
    def client(self) -> int:
        return self.brief.client

    @property
    def channel(self) -> Channel:
        return self.brief.channel

    @property
    def confirmed(self) -> bool:
        """Handed over, and said to have gone out."""
        return self.state is State.HANDED_OVER and self.detail == CONFIRMED


def seal(draft: Draft) -> str:
    """What an approval binds to: these words and files, to this address, by this channel."""
    files = (one.sha for one in draft.attached)
    read = (draft.words.subject, draft.words.text, draft.to, draft.channel, *files)
    return sha256("\0".join(read).encode()).hexdigest()[:12]


class Reached(StrEnum):
    """The outcomes that a channel can report."""

    DELIVERED = "delivered"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of carrying a draft; `detail` is a short code such as `smtp 550`, no free text
    from the peer; `wait` is the number of seconds the peer asked to wait, if it did; `message` is
    the letter's number in the chat where it arrived."""

    reached: Reached
    detail: str = ""
    wait: int = 0
    message: int = 0


SETTLES = {
    Reached.DELIVERED: State.SENT,
    Reached.REFUSED: State.FAILED,
    Reached.NOT_SENT: State.NOT_SENT,
    Reached.UNKNOWN: State.UNKNOWN,
}
