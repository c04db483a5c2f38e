"""What can be said of work: in stages, by a rule, paid in advance, done and not invoiced."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from bot.domain.dates import Rule
from bot.domain.intents.who import Who
from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class Milestones:
    """`split` is whole percents that sum to 100."""

    who: Who | None
    amount: Money | None
    split: tuple[int, ...]
    description: str | None = None
    again: bool = False
    """The owner was asked whether this repeats work on file, and said that it does not."""


@dataclass(frozen=True, slots=True)
class Recurring:
    who: Who | None
    amount: Money | None
    rule: Rule
    start: date
    again: bool = False
    """The owner was asked whether this repeats a billing on file, and said that it does not."""
    about: str | None = None
    """What it is for, in the owner's words."""
    anew: bool = False
    """It was said that things change: "from now on", "instead"."""
    loose: bool = False
    """No day was said, so that `rule` and `start` are the usual ones."""
    standing: date | None = None
    """The day from which it is so, where it was told as the one there is: "Dana's monthly invoice
    is 600"."""


@dataclass(frozen=True, slots=True)
class ChangeBilling:
    """Another sum, or another rule, for what is billed already; None leaves the one on file."""

    who: Who | None
    amount: Money | None = None
    rule: Rule | None = None
    billing: int | None = None


@dataclass(frozen=True, slots=True)
class StopBilling:
    who: Who | None
    billing: int | None = None


@dataclass(frozen=True, slots=True)
class Retainer:
    """Money that a client puts in ahead; `billed` None until it is known whether it is paid."""

    who: Who | None
    amount: Money | None
    billed: bool | None = None


class Rest(StrEnum):
    """What becomes of work that a retainer does not cover."""

    BILL = "bill"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class DrawRetainer:
    """Work that a retainer pays for, as a sum or in hours; `rate` is what one of them costs."""

    who: Who | None
    amount: Money | None = None
    hours: Decimal | None = None
    rate: Money | None = None
    rest: Rest | None = None


@dataclass(frozen=True, slots=True)
class TopUp:
    """A payment that goes into a retainer."""

    who: Who | None
    amount: Money | None


@dataclass(frozen=True, slots=True)
class SetRate:
    """What an hour costs: the owner's own, or that of a client's retainer."""

    who: Who | None
    amount: Money | None


@dataclass(frozen=True, slots=True)
class SetFloor:
    """The sum below which a client's retainer wants topping up."""

    who: Who | None
    amount: Money | None


@dataclass(frozen=True, slots=True)
class ShowRetainer:
    who: Who | None


@dataclass(frozen=True, slots=True)
class FinishWork:
    """Work is done: a stage of something larger, or work that is to be invoiced."""

    who: Who | None
    work: str | None = None
    other: bool = False
    """The owner was asked whether it is a stage, and said that it is not."""


@dataclass(frozen=True, slots=True)
class InvoiceOut:
    """The invoice of work that was done is out, over this sum; `task` is the work's number."""

    who: Who | None
    task: int
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class EndStages:
    """The work in stages that a client and its owner give up."""

    who: Who | None


@dataclass(frozen=True, slots=True)
class HandOver:
    """The owner comes to a client with the work: can the payment be ready?"""

    who: Who | None
    day: date | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class StopNudge:
    """No more of the reminders that the owner set for a client."""

    who: Who | None
