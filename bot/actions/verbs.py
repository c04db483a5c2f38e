"""Which action follows an intent: one line a verb."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from bot.actions import (
    adjust,
    advise,
    agree,
    approve,
    converse,
    plan,
    recast,
    record,
    settle_in,
    tell,
)
from bot.actions.room import Change, telling
from bot.domain.answers import Helped
from bot.domain.intents import (
    AddDebt,
    Approve,
    AskTerms,
    Breathe,
    Charge,
    ClientSaid,
    DraftFor,
    DraftOf,
    Edit,
    EndPlan,
    Help,
    History,
    Hold,
    Later,
    Promise,
    Reallocate,
    RecordPayment,
    Reroute,
    Resolve,
    Resume,
    Retone,
    Reword,
    SetClient,
    SetContact,
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
    EndPlan: plan.end_plan,
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
    ClientSaid: advise.client_said,
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
    Start: settle_in.start,
    Help: lambda _, room: telling(Helped(*converse.moment(room))),
}
"""What follows from an intent, given the room. The few that need more stand in `Desk._follow`."""
