"""Which action follows an intent: one line a verb."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from bot.actions import (
    adjust,
    advise,
    agree,
    approve,
    bill,
    bonds,
    converse,
    digests,
    export,
    forget,
    heed,
    plan,
    recast,
    record,
    settle_in,
    stages,
    tell,
    weigh,
)
from bot.actions.room import Change, Room, telling
from bot.domain.answers import Closed, Helped, NotBuilt
from bot.domain.intents import (
    AddDebt,
    Approve,
    AskDeposit,
    AskTerms,
    BeforeJob,
    Breathe,
    CameIn,
    Charge,
    ClientSaid,
    DraftFor,
    DraftOf,
    Edit,
    EndBilling,
    EndPlan,
    Export,
    FinishStage,
    ForgetClient,
    ForgetMe,
    Help,
    History,
    Hold,
    Intent,
    Later,
    Milestones,
    NotThere,
    Promise,
    Reallocate,
    RecordPayment,
    Recurring,
    Reroute,
    Resolve,
    Resume,
    Retone,
    Reword,
    SetBond,
    SetClient,
    SetContact,
    SetDigest,
    SetDue,
    SetLanguage,
    SetPlan,
    SetTerms,
    Settings,
    ShowClient,
    ShowDrafts,
    ShowScripts,
    Skip,
    Start,
    TakeBack,
    TheyAgreed,
    WeighJob,
    WriteOff,
)
from bot.domain.intents import Draft as DraftIntent

Action = Callable[..., Change]

ACTIONS: Final[Mapping[type, Action]] = {
    History: tell.history,
    AddDebt: record.add_debt,
    RecordPayment: record.record_payment,
    Reallocate: record.reallocate,
    WriteOff: record.write_off,
    SetPlan: plan.set_plan,
    TheyAgreed: plan.they_agreed,
    EndPlan: plan.end_plan,
    Milestones: stages.milestones,
    FinishStage: stages.finish_stage,
    AskDeposit: stages.ask_deposit,
    Recurring: bill.recurring,
    EndBilling: bill.end_billing,
    Promise: adjust.promise,
    Hold: adjust.hold,
    Resume: adjust.resume,
    SetDue: adjust.set_due,
    SetContact: adjust.set_contact,
    DraftIntent: advise.draft,
    DraftFor: advise.draft_for,
    DraftOf: advise.draft_of,
    ShowScripts: advise.show_scripts,
    SetTerms: agree.set_terms,
    AskTerms: agree.ask_terms,
    BeforeJob: weigh.before_job,
    WeighJob: weigh.weigh_job,
    SetBond: bonds.set_bond,
    ClientSaid: heed.client_said,
    CameIn: heed.came_in,
    NotThere: heed.not_there,
    ShowDrafts: advise.show_drafts,
    ShowClient: advise.show_client,
    Approve: approve.approve,
    Edit: recast.edit,
    Reword: recast.reword,
    Retone: recast.retone,
    Reroute: recast.reroute,
    Charge: recast.charge,
    Breathe: approve.breathe,
    Later: approve.later,
    Skip: approve.skip,
    TakeBack: approve.take_back,
    Resolve: approve.resolve,
    SetLanguage: settle_in.set_language,
    SetClient: settle_in.set_client,
    Settings: settle_in.settings,
    Export: export.export,
    ForgetClient: forget.forget_client,
    ForgetMe: forget.forget_me,
    SetDigest: digests.set_digest,
    Start: settle_in.start,
    Help: lambda _, room: telling(Helped(*converse.moment(room))),
}
"""What follows from an intent, given the room. The few that need more stand in `Desk._follow`."""


def follow(intent: Intent, room: Room) -> Change:
    """What follows; a button of a client who was forgotten since means nothing any more."""
    number = getattr(intent, "client", None)
    account = room.book.accounts.get(number) if number else None
    if account and account.forgotten:
        return telling(Closed())
    action = ACTIONS.get(type(intent))
    return action(intent, room) if action else telling(NotBuilt(type(intent).__name__))
