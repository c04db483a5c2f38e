"""Everything the desk can answer: values, put into words only in `wording.replies`.

Names are the clients' own; days are the owner's local dates; `step` is the journal step that an
undo button takes back.
"""

from __future__ import annotations

from typing import TypeAlias

from bot.domain.answers.ageing import (
    BillingShown,
    ClientCard,
    Happened,
    HistoryPage,
    JobAdvice,
    Mark,
    Overview,
    StagesShown,
    Standing,
)
from bot.domain.answers.drafts import (
    Barred,
    Breathing,
    DraftCard,
    DraftStands,
    DraftsWaiting,
    HandOver,
    NoDraft,
    NoLongerHolds,
    OldVersion,
    OnItsWay,
    Postponed,
    ScriptsOffered,
    Skipped,
    Stale,
    Unable,
)
from bot.domain.answers.house import (
    AllErased,
    BookOpened,
    BookSetAside,
    Choosing,
    ClientErased,
    Closed,
    Dropped,
    ErasingAll,
    ErasingClient,
    Exported,
    Flaw,
    Flawed,
    Helped,
    NotBuilt,
    NothingSaved,
    NotUnderstood,
    NotUndone,
    OnTheWay,
    RefusedPiece,
    SettingsPage,
    Stuck,
    UndoneNote,
    Welcome,
)
from bot.domain.answers.notes import (
    Asking,
    BillingNoted,
    BillingStopped,
    ContactNoted,
    DebtNoted,
    DetailNoted,
    DigestNoted,
    DueNoted,
    HoldNoted,
    Note,
    Noted,
    PartNoted,
    PaymentNoted,
    PlanNoted,
    PlanStopped,
    PromiseNoted,
    ResumeNoted,
    SaidNoted,
    SettingNoted,
    StageNoted,
    StagesNoted,
    TermsNoted,
    WaiverNoted,
)
from bot.domain.answers.notices import (
    Beside,
    LadderEnded,
    LawFirst,
    NoAnswer,
    NotAdvice,
    OldestDebt,
    PlanBroke,
    PutOff,
    SameForAll,
    StageUnpaid,
    StillHeld,
    ThisMorning,
    ThisWeek,
)

__all__ = [
    "AllErased",
    "Answer",
    "Asking",
    "Barred",
    "Beside",
    "BillingNoted",
    "BillingShown",
    "BillingStopped",
    "BookOpened",
    "BookSetAside",
    "Breathing",
    "Choosing",
    "ClientCard",
    "ClientErased",
    "Closed",
    "ContactNoted",
    "DebtNoted",
    "DetailNoted",
    "DigestNoted",
    "DraftCard",
    "DraftStands",
    "DraftsWaiting",
    "Dropped",
    "DueNoted",
    "ErasingAll",
    "ErasingClient",
    "Exported",
    "Flaw",
    "Flawed",
    "HandOver",
    "Happened",
    "Helped",
    "HistoryPage",
    "HoldNoted",
    "JobAdvice",
    "LadderEnded",
    "LawFirst",
    "Mark",
    "NoAnswer",
    "NoDraft",
    "NoLongerHolds",
    "NotAdvice",
    "NotBuilt",
    "NotUnderstood",
    "NotUndone",
    "Note",
    "Noted",
    "NothingSaved",
    "OldVersion",
    "OldestDebt",
    "OnItsWay",
    "OnTheWay",
    "Overview",
    "PartNoted",
    "PaymentNoted",
    "PlanBroke",
    "PlanNoted",
    "PlanStopped",
    "Postponed",
    "PromiseNoted",
    "PutOff",
    "RefusedPiece",
    "ResumeNoted",
    "SaidNoted",
    "SameForAll",
    "ScriptsOffered",
    "SettingNoted",
    "SettingsPage",
    "Skipped",
    "StageNoted",
    "StageUnpaid",
    "StagesNoted",
    "StagesShown",
    "Stale",
    "Standing",
    "StillHeld",
    "Stuck",
    "TermsNoted",
    "ThisMorning",
    "ThisWeek",
    "Unable",
    "UndoneNote",
    "WaiverNoted",
    "Welcome",
]

Answer: TypeAlias = (
    Noted
    | Asking
    | Overview
    | DraftCard
    | DraftsWaiting
    | OnItsWay
    | HandOver
    | DraftStands
    | NoLongerHolds
    | OldVersion
    | NoDraft
    | Barred
    | ScriptsOffered
    | Breathing
    | Postponed
    | Skipped
    | HistoryPage
    | UndoneNote
    | NotUndone
    | Dropped
    | Closed
    | NotUnderstood
    | Helped
    | NotBuilt
    | RefusedPiece
    | Flawed
    | Welcome
    | SettingsPage
    | Choosing
    | ClientCard
    | StageUnpaid
    | JobAdvice
    | StillHeld
    | PlanBroke
    | LawFirst
    | LadderEnded
    | NoAnswer
    | NotAdvice
    | PutOff
    | ThisWeek
    | ThisMorning
    | NothingSaved
    | BookSetAside
    | BookOpened
    | Exported
    | ErasingClient
    | ErasingAll
    | ClientErased
    | AllErased
    | OnTheWay
    | SameForAll
)
