"""Keeping drafts true: after a change those that wait are rewritten, or withdrawn."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.actions.nudge import is_silenced, is_stale
from bot.actions.room import Room
from bot.domain.answers import Stale
from bot.domain.book import subject
from bot.domain.briefs import (
    difference,
    ending,
    in_other_hands,
    overtaken,
    renewed,
)
from bot.domain.drafts import OPEN, Brief, Channel, Draft, State, Words
from bot.domain.facts import (
    Charged,
    DraftReworded,
    DraftSettled,
    DraftShown,
    Fact,
    Held,
    Joined,
    Left,
    OfferMade,
    OwnerSet,
    TakenBack,
    Undone,
)
from bot.domain.people import Setting
from bot.domain.routes import reached_at
from bot.wording.letters import MissingFact

_ALSO: Final = (TakenBack, OfferMade, Charged, Joined, Left)
"""Facts that can't be undone by themselves, and change what letters say, or where they go."""


def keep_true(room: Room, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """What the facts mean for the drafts that have not gone out; `room` is the one after them."""
    facts = tuple(facts)
    everybody = any(isinstance(fact, OwnerSet | Undone) or _for_all(fact) for fact in facts)
    touched = {subject(fact) for fact in facts if fact.undoable or isinstance(fact, _ALSO)}
    return tuple(
        fact
        for draft in room.book.drafts.values()
        if draft.state in (*OPEN, State.CONNECTING) and (everybody or draft.client in touched)
        for fact in _kept(room, draft, facts)
    )


def _for_all(fact: Fact) -> bool:
    return isinstance(fact, Held) and fact.client is None


def _kept(room: Room, draft: Draft, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    country = room.country_for(room.book.accounts[draft.client].client)
    fresh = renewed(room.book, draft, room.mail, country)
    why = overtaken(draft, facts) or _forbids(room, draft) or _untrue(room, draft, fresh)
    if why:
        return (DraftSettled(draft.id, State.WITHDRAWN, why),)
    if fresh is None or draft.state is State.CONNECTING:
        return ()
    return _rewritten(room, draft, fresh) or _shown_anew(room, draft, facts)


def _untrue(room: Room, draft: Draft, fresh: Brief | None) -> Stale | None:
    """What has changed that no rewriting can cure; `fresh` is the brief as it would be now."""
    if fresh is None:
        return ending(room.book.accounts[draft.client], draft.brief)
    if draft.state is State.CONNECTING:  # approved as it is: these words or none
        return is_stale(room, draft)
    if draft.own_words and _told(fresh) != _told(draft.brief):
        return difference(draft.brief, fresh)
    return None


def _shown_anew(room: Room, draft: Draft, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The card of a mail comes again once answers to it can reach the owner: its words stay."""
    reached = any(isinstance(one, OwnerSet) and one.setting is Setting.EMAIL for one in facts)
    missing = draft.channel is Channel.EMAIL and not room.heard
    return (DraftShown(draft.id, 0),) if reached and missing and draft.shown else ()


def _forbids(room: Room, draft: Draft) -> Stale | None:
    """Whether the client may no longer be written to about a debt."""
    account = room.book.accounts[draft.client]
    if in_other_hands(account, draft.brief):
        return Stale.PLACED
    return Stale.CHANGED if is_silenced(room, account, draft.brief.script) else None


def _told(brief: Brief) -> tuple[object, ...]:
    """What an owner's own words may have said, and no template can correct."""
    return brief.items, brief.instalments, brief.charges, brief.offer


def _rewritten(room: Room, draft: Draft, fresh: Brief) -> tuple[Fact, ...]:
    to = reached_at(room.book.accounts[draft.client], fresh.channel, fresh.script)
    if fresh == draft.brief and to == draft.to:
        return ()
    try:
        words = room.write(fresh)
    except MissingFact:  # what the letter was about is no longer on file
        return (DraftSettled(draft.id, State.WITHDRAWN, Stale.CHANGED),)
    if draft.own_words:
        words = Words(draft.words.text, draft.words.subject or words.subject)
    version = draft.version + 1
    attached = draft.attached if fresh.channel is Channel.EMAIL else ()
    return (DraftReworded(draft.id, version, fresh, words, to, draft.own_words, attached),)
