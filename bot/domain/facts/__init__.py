"""Everything that can happen, frozen. Facts are only ever added, to the owner's journal.

A fact carries the outcome, not the input: the allocation of a payment, the dated instalments of a
plan, the words of a draft. A later change of rules so rewrites no old balance. Days are the
owner's local dates; the moment of writing (UTC) stands on the journal's line.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from bot.domain.facts.drafts import (
    Attempted,
    Contacted,
    DraftClaimed,
    DraftConfirmed,
    DraftDeferred,
    DraftProposed,
    DraftReworded,
    DraftSending,
    DraftSettled,
    DraftShown,
    TakenBack,
)
from bot.domain.facts.files import FileKept, FilesPut
from bot.domain.facts.guests import Delivered, Invited, Joined, Left, Parting, Wrote
from bot.domain.facts.ledger import (
    Charged,
    ChargesWaived,
    CreditUsed,
    Disputed,
    DueMoved,
    Forgiven,
    Held,
    Imported,
    OfferMade,
    Owed,
    Paid,
    Part,
    PlanAgreed,
    PlanEnded,
    Promised,
    Reallocated,
    Resumed,
    Said,
    TermsAgreed,
)
from bot.domain.facts.people import ClientNamed, ClientSet, Forgotten, OwnerSet
from bot.domain.facts.remedies import BroughtBack, Placed, Worked
from bot.domain.facts.secretary import (
    ChatKnown,
    InTouch,
    Linked,
    Unlinked,
    WhoseChatAsked,
)
from bot.domain.facts.talk import Answered, Asked, Mentioned, Question, Restored, Undone
from bot.domain.facts.works import (
    Billed,
    BillingAgreed,
    BillingChanged,
    BillingEnded,
    NudgeRun,
    NudgeSet,
    NudgeStopped,
    RetainerDrawn,
    RetainerFilled,
    RetainerSet,
    StageDone,
    StagesAgreed,
    StagesEnded,
    WorkClosed,
    WorkDone,
)

__all__ = [
    "Answered",
    "Asked",
    "Attempted",
    "Billed",
    "BillingAgreed",
    "BillingChanged",
    "BillingEnded",
    "BroughtBack",
    "Charged",
    "ChargesWaived",
    "ChatKnown",
    "ClientNamed",
    "ClientSet",
    "Contacted",
    "CreditUsed",
    "Delivered",
    "Disputed",
    "DraftClaimed",
    "DraftConfirmed",
    "DraftDeferred",
    "DraftProposed",
    "DraftReworded",
    "DraftSending",
    "DraftSettled",
    "DraftShown",
    "DueMoved",
    "Fact",
    "FileKept",
    "FilesPut",
    "Forgiven",
    "Forgotten",
    "Held",
    "Imported",
    "InTouch",
    "Invited",
    "Joined",
    "Left",
    "Line",
    "Linked",
    "Mentioned",
    "NudgeRun",
    "NudgeSet",
    "NudgeStopped",
    "OfferMade",
    "Owed",
    "OwnerSet",
    "Paid",
    "Part",
    "Parting",
    "Placed",
    "PlanAgreed",
    "PlanEnded",
    "Promised",
    "Question",
    "Reallocated",
    "Restored",
    "Resumed",
    "RetainerDrawn",
    "RetainerFilled",
    "RetainerSet",
    "Said",
    "StageDone",
    "StagesAgreed",
    "StagesEnded",
    "TakenBack",
    "TermsAgreed",
    "Undone",
    "Unlinked",
    "WhoseChatAsked",
    "WorkClosed",
    "WorkDone",
    "Worked",
    "Wrote",
]

Fact: TypeAlias = (
    OwnerSet
    | ClientNamed
    | ClientSet
    | Forgotten
    | Owed
    | Imported
    | DueMoved
    | Paid
    | Reallocated
    | CreditUsed
    | Forgiven
    | OfferMade
    | Charged
    | ChargesWaived
    | Disputed
    | Placed
    | BroughtBack
    | Worked
    | TermsAgreed
    | Said
    | Promised
    | PlanAgreed
    | PlanEnded
    | StagesAgreed
    | StageDone
    | StagesEnded
    | BillingAgreed
    | BillingChanged
    | Billed
    | BillingEnded
    | Invited
    | Joined
    | Left
    | Delivered
    | Wrote
    | FileKept
    | FilesPut
    | RetainerFilled
    | RetainerDrawn
    | RetainerSet
    | WorkDone
    | WorkClosed
    | NudgeSet
    | NudgeRun
    | NudgeStopped
    | Held
    | Resumed
    | DraftProposed
    | DraftReworded
    | DraftShown
    | DraftDeferred
    | DraftClaimed
    | DraftSending
    | DraftSettled
    | DraftConfirmed
    | Contacted
    | Attempted
    | TakenBack
    | Linked
    | Unlinked
    | WhoseChatAsked
    | ChatKnown
    | InTouch
    | Asked
    | Answered
    | Mentioned
    | Restored
    | Undone
)


@dataclass(frozen=True, slots=True)
class Line:
    """One change: its facts, written together or not at all.

    `step` counts the journal's lines from 1; `at` is UTC; `key` names what caused it, so that the
    same cause twice is told from two causes.
    """

    step: int
    at: datetime
    key: str
    facts: tuple[Fact, ...]
