"""The ledger: a client's account of debts, payments, plans and promises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.domain.attempts import LOST, TALKED, Upshot
from bot.domain.billing import Billing
from bot.domain.charges import Charge, Claim
from bot.domain.dates import ONE_DAY
from bot.domain.drafts import Channel, Instalment
from bot.domain.facts import (
    BroughtBack,
    ChargesWaived,
    Forgiven,
    InTouch,
    Invited,
    Joined,
    Left,
    Part,
    Placed,
    Promised,
    Said,
    Worked,
    Wrote,
)
from bot.domain.hands import Hands, Lever
from bot.domain.money import Money, total, totals
from bot.domain.offers import Offer
from bot.domain.people import Client
from bot.domain.retainers import Retainer
from bot.domain.schedules import Schedule
from bot.domain.stages import Staged
from bot.domain.tasks import Task
from bot.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class Debt:
    """`amount` is the principal; `claims` are what letters that went out asked for beside it, less
    the kinds that were `waived` since. `paid` and `forgiven` are what has come off, the principal
    first; a debt is open while anything is left.

    `hands` are those it is in where these are not the owner's, since the day `placed`.
    """

    id: int
    amount: Money
    due: date
    entered: date
    work: str
    paid: Money
    forgiven: Money
    disputed: bool = False
    hands: Hands | None = None
    placed: date | None = None
    claims: tuple[Claim, ...] = ()
    waived: tuple[str, ...] = ()

    @property
    def left(self) -> Money:
        left = self.amount - self.paid - self.forgiven
        return left + self.charged if self.claims else left

    @property
    def principal(self) -> Money:
        """What is left without the charges."""
        left = self.amount - self.paid - self.forgiven
        return max(left, Money.zero(left.currency))

    @property
    def charges(self) -> tuple[Charge, ...]:
        """What is owed beside the principal, as the last letter of each kind claimed it."""
        latest = {charge.kind: charge for claim in self.claims for charge in claim.charges}
        return tuple(one for kind, one in latest.items() if kind not in self.waived)

    @property
    def charged(self) -> Money:
        return total((one.amount for one in self.charges), self.amount.currency)

    @property
    def rests(self) -> bool:
        """Whether nobody is to be asked for it: it is disputed, or in other hands."""
        return self.disputed or self.hands is not None

    @property
    def sold(self) -> bool:
        """Whether it is owed to somebody else by now."""
        return self.hands is Hands.SOLD

    def days_late(self, today: date) -> int:
        """Days past the due date; negative before it."""
        return (today - self.due).days


@dataclass(frozen=True, slots=True)
class Payment:
    """`given_up` is what the owner let go for it."""

    id: int
    amount: Money
    day: date
    parts: tuple[Part, ...]
    given_up: tuple[Part, ...] = ()

    @property
    def worth(self) -> int:
        """What it came to for the client, in minor units."""
        return self.amount.minor + sum([part.amount.minor for part in self.given_up])


@dataclass(frozen=True, slots=True)
class Plan:
    """An agreed schedule; a payment fills the oldest instalment. `ended` is the day it stopped."""

    id: int
    agreed: date
    debts: tuple[int, ...]
    instalments: tuple[Instalment, ...]
    rule: str
    ended: date | None = None
    broken: bool = False

    @property
    def left(self) -> Money:
        return self.total - self.paid

    @property
    def total(self) -> Money:
        first, *rest = (part.amount for part in self.instalments)
        return sum(rest, first)

    @property
    def paid(self) -> Money:
        first, *rest = (part.paid for part in self.instalments)
        return sum(rest, first)

    @property
    def running(self) -> bool:
        return self.ended is None and bool(self.left)

    def unpaid(self) -> tuple[Instalment, ...]:
        return tuple(part for part in self.instalments if part.left)


@dataclass(frozen=True, slots=True)
class Hold:
    day: date
    until: date | None = None

    def rests(self, today: date) -> bool:
        """Whether it still holds on `today`; the day it ends on is free again."""
        return self.until is None or today < self.until


@dataclass(frozen=True, slots=True)
class Contact:
    """One message that went to the client, or one attempt to reach it; `step` is what it counts
    as, `upshot` what came of a call, a visit or a letter, None while that was not told."""

    day: date
    step: str
    channel: Channel
    debts: tuple[int, ...]
    draft: int
    script: str = ""
    upshot: Upshot | None = None
    number: str = ""

    @property
    def talked(self) -> bool:
        """Whether the client was spoken to."""
        return self.upshot in TALKED

    @property
    def lost(self) -> bool:
        """Whether nothing reached the client."""
        return self.upshot in LOST

    @property
    def name(self) -> str:
        """What it is told as: the words that went out, or the step where these were not noted."""
        return self.script or self.step


@dataclass(frozen=True, slots=True)
class Account:
    """One client's page of the ledger. Mappings are replaced, never changed."""

    client: Client
    debts: Mapping[int, Debt] = field(default_factory=dict)
    """The debts with anything left, by number."""
    settled: Mapping[int, Debt] = field(default_factory=dict)
    payments: Mapping[int, Payment] = field(default_factory=dict)
    credit: Mapping[str, Money] = field(default_factory=dict)
    plans: tuple[Plan, ...] = ()
    promises: tuple[Promised, ...] = ()
    said: tuple[Said, ...] = ()
    contacts: tuple[Contact, ...] = ()
    waivers: tuple[Forgiven, ...] = ()
    hold: Hold | None = None
    terms: Terms | None = None
    """What was agreed last."""
    staged: tuple[Staged, ...] = ()
    billings: tuple[Billing, ...] = ()
    moves: tuple[Placed | BroughtBack, ...] = ()
    """What went into other hands, and came back from them, as it happened."""
    worked: tuple[Worked, ...] = ()
    """What made the client pay, the newest last."""

    @property
    def lever(self) -> Lever | None:
        """What made the client pay the last time that was told."""
        return self.worked[-1].lever if self.worked else None

    offers: tuple[Offer, ...] = ()
    dropped: tuple[ChargesWaived, ...] = ()
    retainer: Retainer | None = None
    tasks: tuple[Task, ...] = ()
    """Work that was done before its invoice."""
    schedules: tuple[Schedule, ...] = ()
    chat: int = 0
    """The client's Telegram user id, where it wrote in the owner's own account; 0 is unknown."""
    wrote_on: date | None = None
    """The day on which the client last wrote there."""
    wrote_at: datetime | None = None
    """The moment (UTC) from which Telegram's day for an answer there is counted."""
    talk: InTouch | None = None
    """When owner and client were last in touch there."""
    invited: Invited | None = None
    """The invitation that is open, or has run out."""
    joined: Joined | None = None
    left: Left | None = None
    """How the client's chat, or the last invitation to one, came to its end."""
    delivered: tuple[int, ...] = ()
    """The letters in the client's chat, as Telegram numbers them."""
    messages: tuple[Wrote, ...] = ()
    """What the client wrote there, the newest last."""
    forgotten: date | None = None
    """The day from which nothing tells who the client is; None for one on file."""

    @property
    def plan(self) -> Plan | None:
        """The plan that runs, if any: something is left of it and of a debt under it."""
        last = self.plans[-1] if self.plans else None
        if last is None or not last.running:
            return None
        return last if any(number in self.debts for number in last.debts) else None

    @property
    def promise(self) -> Promised | None:
        """The newest promise, while what it covers is not paid."""
        if not self.promises or not self.debts:
            return None
        last = self.promises[-1]
        return None if promise_kept(self, last) else last

    def heard_since(self, day: date) -> bool:
        """Whether anything came from the client after a day: words, a talk, money, or a
        promise."""
        words = any(one.day > day for one in self.said)
        words = words or any(one.day > day for one in self.contacts if one.talked)
        words = words or bool(self.wrote_on and self.wrote_on > day)
        promised = any(one.day > day for one in self.promises)
        return words or promised or any(one.day > day for one in self.payments.values())

    def unanswered(self) -> tuple[Contact, ...]:
        """The messages after which nothing was heard, the oldest first."""
        sent = (one for one in self.contacts if not one.lost)
        return tuple(one for one in sent if not self.heard_since(one.day - ONE_DAY))

    def balance(self) -> tuple[Money, ...]:
        """What is left in all, one sum a currency; a debt that was sold is owed to its buyer."""
        return totals(debt.left for debt in self.debts.values() if not debt.sold)

    def late(self, today: date) -> tuple[Debt, ...]:
        """The debts past their due date, the oldest first; without those that rest."""
        return tuple(debt for debt in self.oldest() if debt.due < today and not debt.rests)

    def in_hand(self) -> tuple[Debt, ...]:
        """The open debts that are the owner's to ask for, the oldest first."""
        return tuple(debt for debt in self.oldest() if debt.hands is None)

    def oldest(self) -> tuple[Debt, ...]:
        """All open debts, the oldest due date first."""
        return tuple(sorted(self.debts.values(), key=lambda debt: (debt.due, debt.id)))

    def oldest_first(self, currency: str) -> tuple[Debt, ...]:
        owed = (debt for debt in self.debts.values() if debt.amount.currency == currency)
        return tuple(sorted(owed, key=lambda debt: (debt.due, debt.id)))

    def debt(self, number: int) -> Debt | None:
        """A debt by number, open or settled."""
        return self.debts.get(number) or self.settled.get(number)


def unpaid_stage(account: Account, staged: Staged, today: date) -> tuple[int, Debt] | None:
    """The first stage, with its number, that is past due and not paid, if it does not rest."""
    for number, stage in enumerate(staged.stages, 1):
        debt = account.debts.get(stage.debt) if stage.debt else None
        if debt and debt.due < today and not debt.rests:
            return number, debt
    return None


def promise_kept(account: Account, promise: Promised) -> bool:
    """Whether what came in since the promise covers it: its sum, or all that was open then."""
    wanted = (promise.amount,) if promise.amount else promise.due
    return all(
        sum(
            payment.worth
            for payment in account.payments.values()
            if payment.id > promise.after and payment.amount.currency == money.currency
        )
        >= money.minor
        for money in wanted
    )
