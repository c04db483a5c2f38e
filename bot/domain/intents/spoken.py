"""What can be said in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from bot.domain.attempts import Upshot
from bot.domain.dates import Rule
from bot.domain.drafts import Channel
from bot.domain.hands import Hands
from bot.domain.intents.who import Who
from bot.domain.intents.works import (
    ChangeBilling,
    DrawRetainer,
    EndStages,
    FinishWork,
    HandOver,
    InvoiceOut,
    Milestones,
    Recurring,
    Retainer,
    SetFloor,
    SetRate,
    ShowRetainer,
    StopBilling,
    StopNudge,
    TopUp,
)
from bot.domain.money import Money
from bot.domain.people import Bond, Digest


class Scope(StrEnum):
    ALL = "all"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"


class Reason(StrEnum):
    """What a client's words come down to, first the one that must be answered first."""

    THREAT = "threat"
    UNHAPPY = "unhappy"
    DISPUTES_TERMS = "disputes_terms"
    ALREADY_PAID = "already_paid"
    ASKS_DISCOUNT = "asks_discount"
    ASKS_PLAN = "asks_plan"
    PROMISE = "promise"
    NO_MONEY = "no_money"
    FORGOT = "forgot"
    STALLING = "stalling"
    OTHER = "other"


class Script(StrEnum):
    """What an owner can ask a draft to be, where it is not the ladder's next step."""

    PLAN_OFFER = "plan_offer"
    DISCOUNT_OFFER = "discount_offer"
    ASK_REASON = "ask_reason"
    POLICY = "policy"
    FINAL_NOTICE = "final_notice"
    FORMAL_LETTER = "formal_letter"
    THANK_YOU = "thank_you"


@dataclass(frozen=True, slots=True)
class WhoOwes:
    scope: Scope = Scope.ALL
    who: Who | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class AddDebt:
    who: Who | None
    amount: Money | None
    due: date | None = None
    description: str | None = None
    without_vat: bool = False
    again: bool = False
    """The owner was asked whether this repeats a debt on file, and said that it does not."""


@dataclass(frozen=True, slots=True)
class RecordPayment:
    who: Who | None
    amount: Money | None
    full: bool = False
    day: date | None = None
    over: bool = False
    """The owner was asked what to do with more than is owed, and said to keep it as credit."""
    again: bool = False
    """The owner was asked whether this repeats a payment on file, and said that it does not."""
    sure: bool = False
    """The owner was asked which of the sums is meant, and chose."""


@dataclass(frozen=True, slots=True)
class SetPlan:
    """`amount` is one instalment's; `total` the sum at which the plan ends, if it was said."""

    who: Who | None
    rule: Rule | None
    start: date | None
    amount: Money | None = None
    count: int | None = None
    total: Money | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    who: Who | None
    day: date | None
    amount: Money | None = None
    sure: bool = False
    """The owner was asked which of the sums is meant, and chose."""


@dataclass(frozen=True, slots=True)
class Hold:
    who: Who | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    who: Who | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    who: Who | None
    script: Script | None = None
    by: Channel | None = None
    """The way that was asked for; None where the contacts on file decide."""


@dataclass(frozen=True, slots=True)
class ClientSaid:
    who: Who | None
    reason: Reason
    day: date | None = None
    debts: tuple[int, ...] | None = None
    """The debts that the client's words are about; None where that was not said."""
    there: bool = False
    """Whether the client wrote it to the owner in the owner's own account."""


@dataclass(frozen=True, slots=True)
class ReportContact:
    """A call, a visit or a letter by post, and what came of it; `upshot` None asks for that.

    `day`, `amount` and `debts` are those of a promise or a dispute, `reason` what else the client
    said. `draft` is the card that it was made with, `number` traces a registered letter.
    """

    who: Who | None
    channel: Channel
    upshot: Upshot | None = None
    day: date | None = None
    amount: Money | None = None
    reason: Reason | None = None
    debts: tuple[int, ...] | None = None
    draft: int = 0
    number: str | None = None
    sure: bool = False
    """The owner was asked which of the sums is meant, and chose."""


@dataclass(frozen=True, slots=True)
class ScheduleNudge:
    who: Who | None
    day: date | None = None
    rule: Rule | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class SetContact:
    """`phone` in E.164."""

    who: Who | None
    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class History:
    who: Who | None


@dataclass(frozen=True, slots=True)
class WriteOff:
    who: Who | None


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be done about what a client owes, and is it worth it?"""

    who: Who | None


@dataclass(frozen=True, slots=True)
class HandOn:
    """What a client owes is in other hands; `amount` is what came in for it, where it was sold."""

    who: Who | None
    hands: Hands
    amount: Money | None = None
    debts: tuple[int, ...] | None = None
    """The debts that are meant; None where that was not said."""


@dataclass(frozen=True, slots=True)
class TakeAgain:
    """What was in other hands is the owner's to ask for again."""

    who: Who | None


@dataclass(frozen=True, slots=True)
class SetDue:
    who: Who | None
    due: date | None


@dataclass(frozen=True, slots=True)
class SetTerms:
    """What was agreed with a client, in the owner's words; `text` None while they are awaited."""

    who: Who | None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything on file about a client, for a lawyer or a court."""

    who: Who | None


@dataclass(frozen=True, slots=True)
class Files:
    """What is kept as evidence with a client."""

    who: Who | None


@dataclass(frozen=True, slots=True)
class Invite:
    """Make a link by which the client can be written to through the bot."""

    who: Who | None


@dataclass(frozen=True, slots=True)
class SaidSent:
    """What was handed over has gone out by the owner's own hand; `who` None: the newest of it."""

    who: Who | None


@dataclass(frozen=True, slots=True)
class Uninvite:
    """Take an invitation back, or close the client's chat with the bot; `who` None is the one who
    is invited."""

    who: Who | None


@dataclass(frozen=True, slots=True)
class SetLimit:
    """The most that a client may owe; `amount` None is asked for, `off` takes the limit away."""

    who: Who | None
    amount: Money | None = None
    off: bool = False


@dataclass(frozen=True, slots=True)
class ComingIn:
    """What may come in this month."""


@dataclass(frozen=True, slots=True)
class ShowChecklist:
    """What to settle before a new client; `who` where it is about one."""

    who: Who | None = None


@dataclass(frozen=True, slots=True)
class OfferDiscount:
    who: Who | None
    percent: Decimal | None = None
    amount: Money | None = None
    until: date | None = None
    sure: bool = False
    """The owner was asked whether to go beyond its own limits, and said yes."""


@dataclass(frozen=True, slots=True)
class SetLimits:
    """How far offers may go: `percent` off at most, so many `offers` to one client within a year.
    `lifted`: no limits any more."""

    percent: Decimal | None = None
    offers: int | None = None
    lifted: bool = False


@dataclass(frozen=True, slots=True)
class WaiveCharges:
    """Let go of the fee, the interest and whatever else was claimed beside the debt."""

    who: Who | None


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back one entry: `step` names it; None is the newest that can be taken back."""

    step: int | None = None


@dataclass(frozen=True, slots=True)
class Cancel:
    """Drop the open question."""


@dataclass(frozen=True, slots=True)
class Help:
    pass


@dataclass(frozen=True, slots=True)
class Export:
    pass


@dataclass(frozen=True, slots=True)
class Import:
    """The owner would like to bring debts in from a file."""


@dataclass(frozen=True, slots=True)
class ForgetClient:
    """Erase a client for good."""

    who: Who | None
    sure: bool = False
    """The owner was shown what goes and what stays, and tapped to go on."""


@dataclass(frozen=True, slots=True)
class ForgetMe:
    """Erase all that is kept of the owner. `sure` counts the taps: it takes two."""

    sure: int = 0


@dataclass(frozen=True, slots=True)
class SetDigest:
    """How often the digest comes, on which day of the week (0 is Monday), and at what hour; what
    was not said stays as it is."""

    every: Digest | None = None
    day: int | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class WeighJob:
    """Whether to take more work from a client."""

    who: Who | None


@dataclass(frozen=True, slots=True)
class SetBond:
    """What a client is to the owner beside being one."""

    who: Who | None
    bond: Bond


@dataclass(frozen=True, slots=True)
class SetLanguage:
    language: str


@dataclass(frozen=True, slots=True)
class Settings:
    """Open the settings, or one client's card when `who` is given."""

    who: Who | None = None


Spoken: TypeAlias = (
    WhoOwes
    | AddDebt
    | RecordPayment
    | SetPlan
    | Promise
    | Hold
    | Resume
    | Draft
    | ClientSaid
    | ReportContact
    | ScheduleNudge
    | SetContact
    | History
    | WriteOff
    | Choices
    | HandOn
    | TakeAgain
    | SetDue
    | SetTerms
    | Dossier
    | Files
    | Invite
    | SaidSent
    | Uninvite
    | SetLimit
    | ComingIn
    | ShowChecklist
    | Milestones
    | Recurring
    | ChangeBilling
    | StopBilling
    | Retainer
    | DrawRetainer
    | TopUp
    | SetRate
    | SetFloor
    | ShowRetainer
    | FinishWork
    | InvoiceOut
    | EndStages
    | HandOver
    | StopNudge
    | OfferDiscount
    | SetLimits
    | WaiveCharges
    | Undo
    | Cancel
    | Help
    | Export
    | Import
    | ForgetClient
    | ForgetMe
    | SetDigest
    | WeighJob
    | SetBond
    | SetLanguage
    | Settings
)
"""What can be said in words."""
