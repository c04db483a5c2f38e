"""Everything the desk can answer: values, put into words only in `wording.replies`.

Names are the clients' own; days are the owner's local dates; `step` is the journal step that an
undo button takes back.
"""

from __future__ import annotations

from typing import TypeAlias

from bot.domain.answers.ageing import (
    BeforeBegin,
    ClientCard,
    Happened,
    HistoryPage,
    JobAdvice,
    Mark,
    Overview,
    StagesShown,
    Standing,
)
from bot.domain.answers.choices import AgencyFirst, ChoiceCard, LawyerAsked, WhatWorked
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
    SentPage,
    Skipped,
    Stale,
    Unable,
    Wrote,
)
from bot.domain.answers.files import (
    DossierMade,
    FileGiven,
    FileGone,
    FileKnown,
    FileLoose,
    FileNoted,
    FileShown,
    FilesPage,
    FileUnfit,
)
from bot.domain.answers.guests import (
    GuestCame,
    GuestGone,
    GuestHere,
    GuestWrote,
    Invitation,
    InvitationOut,
    SignFirst,
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
    NothingToAdd,
    NotUnderstood,
    NotUndone,
    OnTheWay,
    RefusedPiece,
    SettingsPage,
    Stuck,
    TableFlaw,
    TableRefused,
    TableWelcome,
    UndoneNote,
    Welcome,
)
from bot.domain.answers.notes import (
    Asking,
    AttemptNoted,
    BillingNoted,
    BillingStopped,
    BroughtBackNoted,
    ChargesDropped,
    ContactNoted,
    DebtNoted,
    DetailNoted,
    DigestNoted,
    DueNoted,
    HoldNoted,
    ImportNoted,
    Note,
    Noted,
    PartNoted,
    PaymentNoted,
    PlacedNoted,
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
    WorkedNoted,
)
from bot.domain.answers.notices import (
    Beside,
    CashTold,
    DeadlineCame,
    LadderEnded,
    LawFirst,
    NoAnswer,
    NotAdvice,
    OfferLapsed,
    OldestDebt,
    OverLimit,
    PlanBroke,
    PutOff,
    SameForAll,
    StageUnpaid,
    StillHeld,
    ThisMorning,
    ThisWeek,
)
from bot.domain.answers.secretary import (
    AccountLinked,
    AccountUnlinked,
    ChatPlaced,
    RightsChanged,
    TheyTalk,
    WhoseChat,
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
    "AccountLinked",
    "AccountUnlinked",
    "AgencyFirst",
    "AllErased",
    "Answer",
    "AskedAgain",
    "Asking",
    "AttemptNoted",
    "Barred",
    "BeforeBegin",
    "Beside",
    "BillingMoved",
    "BillingNoted",
    "BillingShown",
    "BillingStopped",
    "BookOpened",
    "BookSetAside",
    "Breathing",
    "BroughtBackNoted",
    "CashTold",
    "ChargesDropped",
    "ChatPlaced",
    "ChoiceCard",
    "Choosing",
    "ClientCard",
    "ClientErased",
    "Closed",
    "ContactNoted",
    "DeadlineCame",
    "DebtNoted",
    "Delivering",
    "DetailNoted",
    "DigestNoted",
    "DossierMade",
    "DraftCard",
    "DraftStands",
    "DraftsWaiting",
    "Dropped",
    "DueNoted",
    "ErasingAll",
    "ErasingClient",
    "Exported",
    "FileGiven",
    "FileGone",
    "FileKnown",
    "FileLoose",
    "FileNoted",
    "FileShown",
    "FileUnfit",
    "FilesPage",
    "Flaw",
    "Flawed",
    "GuestCame",
    "GuestGone",
    "GuestHere",
    "GuestWrote",
    "HandOver",
    "Happened",
    "Helped",
    "HistoryPage",
    "HoldNoted",
    "ImportNoted",
    "Invitation",
    "InvitationOut",
    "JobAdvice",
    "LadderEnded",
    "LawFirst",
    "LawyerAsked",
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
    "NothingToAdd",
    "NudgeNoted",
    "NudgesStopped",
    "OfferLapsed",
    "OldVersion",
    "OldestDebt",
    "OnFile",
    "OnItsWay",
    "OnTheWay",
    "OverLimit",
    "Overview",
    "PartNoted",
    "PaymentNoted",
    "PlacedNoted",
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
    "RightsChanged",
    "SaidNoted",
    "SameForAll",
    "ScheduleShown",
    "ScriptsOffered",
    "SentPage",
    "SettingNoted",
    "SettingsPage",
    "SignFirst",
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
    "TableFlaw",
    "TableRefused",
    "TableWelcome",
    "TaskShown",
    "TermsNoted",
    "TheyTalk",
    "ThisMorning",
    "ThisWeek",
    "Unable",
    "UndoneNote",
    "Uninvoiced",
    "WaiverNoted",
    "Welcome",
    "WhatWorked",
    "WhichStage",
    "WhoseChat",
    "WorkLeft",
    "WorkNoted",
    "WorkedNoted",
    "Wrote",
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
    | SentPage
    | Wrote
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
    | FileLoose
    | FileKnown
    | FileUnfit
    | FilesPage
    | FileGiven
    | FileGone
    | DossierMade
    | AskedAgain
    | OnFile
    | WhichStage
    | Uninvoiced
    | Reminded
    | Delivering
    | JobAdvice
    | BeforeBegin
    | CashTold
    | DeadlineCame
    | OverLimit
    | ChoiceCard
    | LawyerAsked
    | AgencyFirst
    | WhatWorked
    | StillHeld
    | PlanBroke
    | LawFirst
    | LadderEnded
    | OfferLapsed
    | NoAnswer
    | NotAdvice
    | PutOff
    | ThisWeek
    | ThisMorning
    | NothingSaved
    | BookSetAside
    | BookOpened
    | Exported
    | TableRefused
    | TableWelcome
    | NothingToAdd
    | ErasingClient
    | ErasingAll
    | ClientErased
    | AllErased
    | OnTheWay
    | Invitation
    | InvitationOut
    | GuestHere
    | SignFirst
    | GuestCame
    | GuestGone
    | GuestWrote
    | SameForAll
    | AccountLinked
    | AccountUnlinked
    | ChatPlaced
    | RightsChanged
    | TheyTalk
    | WhoseChat
)
