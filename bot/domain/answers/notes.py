"""What was written down, told back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from bot.domain.answers.files import FileNoted
from bot.domain.answers.works import (
    BillingMoved,
    BillingShown,
    NudgeNoted,
    NudgesStopped,
    RetainerNoted,
    StagesDropped,
    WorkLeft,
    WorkNoted,
)
from bot.domain.attempts import Upshot
from bot.domain.bargains import Limit
from bot.domain.charges import Charge
from bot.domain.drafts import Channel, Instalment
from bot.domain.facts import Question
from bot.domain.hands import Hands, Lever
from bot.domain.intents import Reason
from bot.domain.money import Money
from bot.domain.offers import Offer
from bot.domain.people import Detail, Setting
from bot.domain.standing import Advice
from bot.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class DebtNoted:
    """`balance` is what the client owes now in all; `from_credit` what an old credit covered."""

    client: int
    name: str
    new_client: bool
    amount: Money
    due: date
    usual_terms: bool
    """No due date was said: the owner's usual terms gave it."""
    work: str
    balance: tuple[Money, ...]
    before_vat: Money | None = None
    from_credit: Money | None = None
    deposit: Advice | None = None
    """What part of the next price should come first, where the client's past calls for it."""


@dataclass(frozen=True, slots=True)
class PartNoted:
    """What a payment took off one debt; `left` is zero when that debt is settled."""

    debt: int
    work: str
    due: date
    amount: Money
    left: Money
    hands: Hands | None = None
    """Whose hands it is in, where these are not the owner's, since the day `placed`."""
    placed: date | None = None
    charges: tuple[Charge, ...] = ()
    """What is owed beside the principal, within `left`."""
    early: Offer | None = None
    """What the terms take off, while that can be had."""


@dataclass(frozen=True, slots=True)
class PaymentNoted:
    """`others` are open debts that the payment could be laid on instead (number, work, due, left).

    `withdrawn` counts the waiting drafts that the payment made untrue.
    `next_instalment` is the plan's next unpaid part, where a plan is running. `given_up` is what
    was let go for money in time, `by_terms` rather than by an offer; `to_go` is what is still to
    come for an offer, with its day; `too_late` an offer that this money would have been for.
    """

    payment: int
    client: int
    name: str
    amount: Money
    day: date
    parts: tuple[PartNoted, ...]
    balance: tuple[Money, ...]
    credit: Money | None = None
    others: tuple[PartNoted, ...] = ()
    withdrawn: int = 0
    next_instalment: Instalment | None = None
    given_up: Money | None = None
    by_terms: bool = False
    to_go: tuple[Money, date] | None = None
    too_late: Offer | None = None


@dataclass(frozen=True, slots=True)
class PromiseNoted:
    """`channel`: the talk in which it was promised, where one was told."""

    name: str
    day: date
    amount: Money | None
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class PlanNoted:
    name: str
    instalments: tuple[Instalment, ...]


@dataclass(frozen=True, slots=True)
class PlanStopped:
    name: str


@dataclass(frozen=True, slots=True)
class HoldNoted:
    """`name` None: everybody. `until` None: until the owner says so; asked about after 30 days."""

    name: str | None
    until: date | None


@dataclass(frozen=True, slots=True)
class ResumeNoted:
    """`held` False: there was nothing to resume, and nothing was written."""

    name: str | None
    held: bool = True


@dataclass(frozen=True, slots=True)
class ContactNoted:
    """`again` is the client whose last letter was not taken at the address before this one."""

    name: str
    email: str | None
    phone: str | None
    again: int | None = None


@dataclass(frozen=True, slots=True)
class SaidNoted:
    """`promised`: reminders rest until `day`. `disputed` are the debts that rest until the owner
    says so, `others`: the client owes more beside them. `owed` is what the client says it paid and
    the owner looks for in the account. `proposed` is the draft of a plan that it may say yes to.
    """

    name: str
    reason: Reason
    day: date | None
    client: int = 0
    promised: bool = False
    disputed: tuple[PartNoted, ...] = ()
    others: bool = False
    owed: tuple[Money, ...] = ()
    proposed: int | None = None
    channel: Channel | None = None
    """How the owner came to hear it, where that was a call or a visit."""


@dataclass(frozen=True, slots=True)
class AttemptNoted:
    """A call, a visit or a letter with what came of it. `struck`: a number that was not the
    client's is off the file; `owed`: there is still something to write about."""

    client: int
    name: str
    channel: Channel
    upshot: Upshot
    draft: int = 0
    number: str = ""
    struck: bool = False
    owed: bool = True


@dataclass(frozen=True, slots=True)
class WaiverNoted:
    name: str
    sums: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class PlacedNoted:
    """The debts `parts` are in other hands; `received` is what a buyer paid, and `others` says
    whether the client owes more beside them."""

    client: int
    name: str
    hands: Hands
    parts: tuple[PartNoted, ...]
    received: Money | None = None
    others: bool = False


@dataclass(frozen=True, slots=True)
class BroughtBackNoted:
    client: int
    name: str
    parts: tuple[PartNoted, ...]


@dataclass(frozen=True, slots=True)
class WorkedNoted:
    client: int
    name: str
    lever: Lever


@dataclass(frozen=True, slots=True)
class ChargesDropped:
    """Fees, interest and the like were let go; `balance` is what is owed now."""

    name: str
    sums: tuple[Money, ...]
    balance: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class DueNoted:
    name: str
    due: date
    sums: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class TermsNoted:
    """What was read in the owner's words for what was agreed."""

    client: int
    name: str
    terms: Terms


@dataclass(frozen=True, slots=True)
class StagesNoted:
    """`waits` is the stage, from 1, that is done next; `open` whether the first part is still to
    be paid. `balance` is what the client owes now: never a part that waits."""

    client: int
    name: str
    new_client: bool
    job: int
    work: str
    price: Money
    parts: tuple[Money, ...]
    split: tuple[int, ...]
    due: date
    waits: int | None
    open: bool = True
    from_credit: Money | None = None


@dataclass(frozen=True, slots=True)
class StageNoted:
    """The part of stage `stage` of `count` is owed from now on; `waits` is the one done next."""

    client: int
    name: str
    job: int
    work: str
    stage: int
    count: int
    amount: Money
    due: date
    balance: tuple[Money, ...]
    waits: int | None = None
    from_credit: Money | None = None


@dataclass(frozen=True, slots=True)
class BillingNoted:
    """`days` pass from each occurrence until it is due; `next` is the next one to come."""

    client: int
    name: str
    new_client: bool
    billing: int
    amount: Money
    next: date
    after: date | None
    days: int
    work: str = ""


@dataclass(frozen=True, slots=True)
class BillingStopped:
    name: str
    amount: Money


@dataclass(frozen=True, slots=True)
class ImportNoted:
    """What was written down from a file: debts, of how many clients, and what they sum to.

    `late` of the debts are past their due date."""

    file: str
    debts: int
    clients: int
    sums: tuple[Money, ...]
    late: int


@dataclass(frozen=True, slots=True)
class DigestNoted:
    """When the digest comes from now on: `day` as `Owner.digest_day` has it, `at` HH:MM."""

    every: str
    day: str
    at: str


@dataclass(frozen=True, slots=True)
class SettingNoted:
    setting: Setting
    value: str


@dataclass(frozen=True, slots=True)
class DetailNoted:
    client: int
    name: str
    detail: Detail
    value: str


Note: TypeAlias = (
    DebtNoted
    | PaymentNoted
    | PromiseNoted
    | PlanNoted
    | PlanStopped
    | HoldNoted
    | ResumeNoted
    | ContactNoted
    | SaidNoted
    | AttemptNoted
    | WaiverNoted
    | PlacedNoted
    | BroughtBackNoted
    | WorkedNoted
    | ChargesDropped
    | DueNoted
    | TermsNoted
    | StagesNoted
    | StageNoted
    | BillingNoted
    | BillingMoved
    | BillingStopped
    | FileNoted
    | ImportNoted
    | StagesDropped
    | RetainerNoted
    | WorkNoted
    | WorkLeft
    | NudgeNoted
    | NudgesStopped
    | SettingNoted
    | DigestNoted
    | DetailNoted
)


@dataclass(frozen=True, slots=True)
class Noted:
    """One entry, written down in `step`; 0 when nothing needed writing.

    `repeated`: the same message had come before, and nothing was written a second time.
    `thanks`: the debt is settled, and a thank-you can be drafted for this client.
    """

    note: Note
    step: int
    repeated: bool = False
    thanks: int | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """A short question with buttons. `asked` is the step that remembers it.

    `name` is the client it is about, where known; `owed` what that client owes, `schedule` the
    plan's dates to confirm, `over` the money above what is owed, `debts` those to choose from.
    """

    question: Question
    asked: int
    name: str | None = None
    candidates: tuple[str, ...] = ()
    owed: tuple[Money, ...] = ()
    schedule: tuple[Instalment, ...] = ()
    over: Money | None = None
    debts: tuple[PartNoted, ...] = ()
    beyond: tuple[Limit, ...] = ()
    """The owner's own limits that an offer would pass."""
    billings: tuple[BillingShown, ...] = ()
    left: Money | None = None
    """What is in the client's retainer, where the question is about that."""
