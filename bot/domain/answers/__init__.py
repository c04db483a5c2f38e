"""Everything the desk can answer: values, put into words only in `wording.replies`.

Names are the clients' own; days are the owner's local dates; `step` is the journal step that an
undo button takes back.
"""

from __future__ import annotations

from typing import TypeAlias

from bot.domain.answers.ageing import (
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
    BookOpened,
    BookSetAside,
    Choosing,
    Closed,
    Dropped,
    Exported,
    Flaw,
    Flawed,
    Helped,
    NotBuilt,
    NothingSaved,
    NotUnderstood,
    NotUndone,
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
    StageUnpaid,
    StillHeld,
    ThisMorning,
    ThisWeek,
)
from bot.domain.answers.works import (
    AskedAgain,
    BillingMoved,
    BillingShown,
    Delivering,
    Move,
    NudgeNoted,
    NudgesStopped,
    OnFile,
    Reminded,
    RetainerNoted,
    RetainerShown,
    ScheduleShown,
    StagesDropped,
    TaskShown,
    Uninvoiced,
    WhichStage,
    WorkLeft,
    WorkNoted,
)

__all__ = [
    "Answer",
    "AskedAgain",
    "Asking",
    "Barred",
    "Beside",
    "BillingMoved",
    "BillingNoted",
    "BillingShown",
    "BillingStopped",
    "BookOpened",
    "BookSetAside",
    "Breathing",
    "Choosing",
    "ClientCard",
    "Closed",
    "ContactNoted",
    "DebtNoted",
    "Delivering",
    "DetailNoted",
    "DraftCard",
    "DraftStands",
    "DraftsWaiting",
    "Dropped",
    "DueNoted",
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
    "Move",
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
    "NudgeNoted",
    "NudgesStopped",
    "OldVersion",
    "OldestDebt",
    "OnFile",
    "OnItsWay",
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
    "Reminded",
    "ResumeNoted",
    "RetainerNoted",
    "RetainerShown",
    "SaidNoted",
    "ScheduleShown",
    "ScriptsOffered",
    "SettingNoted",
    "SettingsPage",
    "Skipped",
    "StageNoted",
    "StageUnpaid",
    "StagesDropped",
    "StagesNoted",
    "StagesShown",
    "Stale",
    "Standing",
    "StillHeld",
    "Stuck",
    "TaskShown",
    "TermsNoted",
    "ThisMorning",
    "ThisWeek",
    "Unable",
    "UndoneNote",
    "Uninvoiced",
    "WaiverNoted",
    "Welcome",
    "WhichStage",
    "WorkLeft",
    "WorkNoted",
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
    | AskedAgain
    | OnFile
    | WhichStage
    | Uninvoiced
    | Reminded
    | Delivering
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
)
