"""Draft cards: a draft as the owner sees it before approval, and what became of it after."""

from __future__ import annotations

from dataclasses import dataclass

from bot.actions.room import Room
from bot.domain.answers import Answer, DraftCard, DraftStands, NoLongerHolds, Stale
from bot.domain.briefs import ending
from bot.domain.drafts import Channel, Draft, State
from bot.domain.ladder import tones
from bot.wording.tone import check


@dataclass(frozen=True, slots=True)
class Outlived:
    """`answer` is what the card in `message` should say instead."""

    draft: int
    message: int
    answer: Answer


def card(room: Room, draft: Draft) -> DraftCard:
    """The card: the exact words, to whom, by which channel, and what is worth a word beside it."""
    tone = check(draft.words.text, draft.brief.language) if draft.own_words else None
    return DraftCard(
        draft,
        room.book.accounts[draft.client].client.name,
        tones=len(tones(draft.brief.step)) > 1,
        needs_email=draft.channel is Channel.EMAIL and not room.book.owner.email,
        needs_ways=not (draft.own_words or draft.brief.ways_to_pay) and bool(draft.brief.items),
        hot=tone.words if tone else (),
        instead=tone.instead if tone else "",
        needs_name=not (draft.own_words or room.book.owner.signature),
    )


def unshown(room: Room) -> tuple[DraftCard, ...]:
    """The cards that wait and do not stand in the owner's chat yet."""
    return tuple(
        card(room, draft)
        for draft in room.book.waiting()
        if not draft.shown and (draft.later is None or draft.later <= room.now)
    )


def outlived(room: Room) -> tuple[Outlived, ...]:
    """The cards that still stand in the chat for a draft which time or the ledger took away."""
    taken = {draft.shown for draft in room.book.waiting()}
    return tuple(
        Outlived(draft.id, draft.shown, standing(room, draft))
        for draft in room.book.drafts.values()
        if draft.state in (State.WITHDRAWN, State.REPLACED)
        and draft.shown
        and draft.shown not in taken
    )


def standing(room: Room, draft: Draft) -> Answer:
    """What became of a draft that can't be claimed any more."""
    name = room.book.accounts[draft.client].client.name
    if draft.state is State.WITHDRAWN:
        why = Stale(draft.detail or Stale.CHANGED)
        if why is Stale.SETTLED:  # unless what settled it was taken back since
            why = ending(room.book.accounts[draft.client], draft.brief)
        return NoLongerHolds(name, why)
    return DraftStands(draft, name, draft.state)
