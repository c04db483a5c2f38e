"""What a fact makes of a draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.domain.drafts import CONFIRMED, Draft, State
from bot.domain.facts import (
    DraftClaimed,
    DraftConfirmed,
    DraftDeferred,
    DraftReworded,
    DraftSending,
    DraftSettled,
    DraftShown,
    Fact,
    TakenBack,
)

A_WHILE: Final = timedelta(hours=2)
"""A draft that rests for longer was put off; for less, its owner took a breath."""


def redraft(draft: Draft, fact: Fact, at: datetime, day: date) -> Draft:
    """`at` is the moment of the fact (UTC), `day` the owner's local day."""
    match fact:
        case DraftReworded():
            return replace(
                draft,
                brief=fact.brief,
                words=fact.words,
                to=fact.to,
                version=fact.version,
                own_words=fact.own_words,
                attached=fact.attached,
                state=State.PROPOSED,
                shown=0,
            )
        case DraftShown():
            return replace(draft, shown=fact.message, later=None)
        case DraftDeferred():
            put_off = draft.put_off + (fact.until - at > A_WHILE)
            return replace(draft, later=fact.until, shown=0, put_off=put_off)
        case DraftClaimed():
            return replace(draft, state=State.CONNECTING, claimed=at)
        case DraftSending():
            return replace(draft, state=State.SENDING)
        case DraftSettled():
            return replace(draft, state=fact.state, settled=at, ended=day, detail=fact.detail)
        case DraftConfirmed():
            return replace(draft, detail=CONFIRMED)
        case TakenBack():
            return replace(draft, state=State.PROPOSED, settled=None, ended=None, detail="")
        case _:
            return draft
