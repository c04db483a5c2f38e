"""The life of a draft in the owner's hand: claim, later, skip, take back, settle."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.actions.cards import card, standing
from bot.actions.notices import RESTART
from bot.actions.nudge import drafts_of, due_nudge, is_stale, propose
from bot.actions.room import Change, Room, telling
from bot.domain.answers import (
    Answer,
    Breathing,
    Closed,
    HandOver,
    NoLongerHolds,
    OldVersion,
    OnItsWay,
    Postponed,
    Skipped,
    Stale,
)
from bot.domain.briefs import outdated
from bot.domain.charges import Claim
from bot.domain.dates import instant, next_working_day
from bot.domain.drafts import (
    CARRIED,
    OPEN,
    SETTLES,
    Channel,
    Draft,
    Outcome,
    Reached,
    State,
    Words,
    seal,
)
from bot.domain.enclosures import gone_astray
from bot.domain.facts import (
    Charged,
    Contacted,
    Delivered,
    DraftClaimed,
    DraftDeferred,
    DraftProposed,
    DraftReworded,
    DraftSending,
    DraftSettled,
    Fact,
    Left,
    OfferMade,
    Parting,
    TakenBack,
)
from bot.domain.intents import Approve, Breathe, Later, Resolve, Skip, TakeBack
from bot.domain.offers import Offer
from bot.domain.routes import reached_at, route

BLOCKED: Final = "blocked"
"""The detail of an outcome that says that the client's chat takes nothing any more."""
HOURS: Final = Stale.HOURS.value
"""The detail of an outcome that says that the client's last message is too long ago."""
_ONLY_THE_WAY: Final = (Stale.HOURS, Stale.RIGHT)
"""What bars a draft's channel, and says nothing of its words."""
A_BREATH: Final = timedelta(minutes=20)
"""How long a draft with hot words rests when its owner takes a breath (S14)."""


def approve(intent: Approve, room: Room) -> Change:
    """Claim the draft: in one step, if it is still open and the ledger still agrees."""
    draft = in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    if draft.version != intent.version or intent.seal not in (None, seal(draft)):
        return telling(OldVersion(card(room, draft)))
    return claim(room, draft)


def in_hand(room: Room, number: int, states: Collection[State] = OPEN) -> Draft | Change:
    """The draft, while it is in one of these states; else what to say of it instead."""
    draft = room.book.drafts.get(number)
    if draft is None:
        return telling(Closed())
    return draft if draft.state in states else telling(standing(room, draft))


def claim(room: Room, draft: Draft) -> Change:
    """The claim itself; the facts withdraw the draft instead when it no longer holds."""
    name = room.book.accounts[draft.client].client.name
    if why := no_longer(room, draft):
        return _withdraw(room, draft, why)
    claimed = DraftClaimed(draft.id, draft.version)
    if draft.channel in CARRIED:
        return Change((claimed,), lambda after: (OnItsWay(after.book.drafts[draft.id], name),))
    handed = DraftSettled(draft.id, State.HANDED_OVER)
    return Change(
        (claimed, handed, *contacted(room, draft)),
        lambda after: (hand_over(after, after.book.drafts[draft.id]),),
    )


def no_longer(room: Room, draft: Draft) -> Stale | None:
    """Why the draft can't go out as it is; None while it can."""
    account = room.book.accounts.get(draft.client)
    if draft.channel is Channel.ACCOUNT and account and (why := room.unanswerable(account)):
        return why
    if draft.channel is Channel.EMAIL and not room.mail:
        return Stale.CONTACT
    if outdated(draft.brief, room.today) and not draft.own_words:
        return Stale.CHANGED
    if gone_astray(room.book.files, draft):
        return Stale.ENCLOSED
    return is_stale(room, draft)


def hand_over(room: Room, draft: Draft) -> HandOver:
    client = room.book.accounts[draft.client].client
    return HandOver(draft, client.name, client.phone, client.telegram)


def contacted(room: Room, draft: Draft) -> tuple[Fact, ...]:
    """That the letter went out, with what it offers from now on and what it asks for on top."""
    brief, day = draft.brief, room.today
    debts = tuple(item.debt for item in brief.items)
    facts: list[Fact] = [
        Contacted(draft.client, draft.id, debts, brief.step, brief.channel, day, brief.script)
    ]
    if brief.bargain and brief.offer and brief.by:
        after, price = room.book.numbers.payment, brief.offer[0]
        offer = Offer(draft.id, day, debts, price, brief.bargain.off, brief.by, after)
        facts.append(OfferMade(draft.client, offer))
    if brief.charges and not brief.carried:
        facts.append(Charged(draft.client, debts[0], Claim(draft.id, day, brief.charges)))
    return tuple(facts)


def _withdraw(room: Room, draft: Draft, why: Stale) -> Change:
    """The draft is withdrawn, and the step that is due now takes its place."""
    gone = DraftSettled(draft.id, State.WITHDRAWN, why)
    number = room.book.numbers.draft + 1
    name = room.book.accounts[draft.client].client.name

    def renewed(after: Room) -> tuple[Fact, ...]:
        if why in _ONLY_THE_WAY and not is_stale(after, draft):
            return _otherwise(after, draft)
        account = after.book.accounts[draft.client]
        nudge = due_nudge(after, account, drafts_of(after, draft.client))
        return propose(after, account, nudge) if nudge else ()

    def tell(after: Room) -> tuple[NoLongerHolds, ...]:
        fresh = after.book.drafts.get(number)
        return (NoLongerHolds(name, why, card(after, fresh) if fresh else None),)

    return Change((gone,), tell, renewed)


def _otherwise(room: Room, draft: Draft) -> tuple[Fact, ...]:
    """The same letter anew by the client's usual way, to be read and approved again."""
    account, number = room.book.accounts[draft.client], room.book.numbers.draft + 1
    brief = replace(draft.brief, channel=route(account, room.mail, draft.brief.script))
    ours, to = room.write(brief), reached_at(account, brief.channel, brief.script)
    fresh = DraftProposed(number, brief, ours, to)
    if not draft.own_words:
        return (fresh,)
    words = Words(draft.words.text, ours.subject)
    return (fresh, DraftReworded(number, 2, brief, words, to, own_words=True))


def breathe(intent: Breathe, room: Room) -> Change:
    """Shown again after a short breath: hot words are for the owner to judge, a little later."""
    draft = in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    name = room.book.accounts[draft.client].client.name
    minutes = int(A_BREATH.total_seconds() // 60)
    deferred = DraftDeferred(draft.id, room.now + A_BREATH)
    return Change((deferred,), lambda _: (Breathing(draft, name, minutes),))


def later(intent: Later, room: Room) -> Change:
    """Shown again on the next working morning."""
    draft = in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    day = next_working_day(room.today, room.calendar)
    until = instant(day, room.book.owner.morning, room.book.zone)
    name = room.book.accounts[draft.client].client.name
    return Change((DraftDeferred(draft.id, until),), lambda _: (Postponed(draft, name, day),))


def skip(intent: Skip, room: Room) -> Change:
    """This step is left out; the ladder goes on with the next one on its day."""
    draft = in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    name = room.book.accounts[draft.client].client.name
    return Change((DraftSettled(draft.id, State.SKIPPED),), lambda _: (Skipped(draft, name),))


def take_back(intent: TakeBack, room: Room) -> Change:
    """A hand-off that did not go out: the contact is struck, and the draft is open again unless
    the book has moved on since."""
    draft = in_hand(room, intent.draft, {State.HANDED_OVER})
    if isinstance(draft, Change):
        return draft

    def tell(after: Room) -> tuple[Answer, ...]:
        now = after.book.drafts[draft.id]
        return (card(after, now) if now.state in OPEN else standing(after, now),)

    return Change((TakenBack(draft.client, draft.id),), tell)


def resolve(intent: Resolve, room: Room) -> Change:
    """The owner found out what became of a message whose outcome nobody could tell."""
    draft = in_hand(room, intent.draft, {State.UNKNOWN})
    if isinstance(draft, Change):
        return draft
    if intent.seal not in (None, seal(draft)):  # asked about another letter
        return telling(standing(room, draft))
    if not intent.arrived:
        return claim(room, draft)
    facts = (DraftSettled(draft.id, State.SENT), *contacted(room, draft))
    return Change(facts, lambda after: (standing(after, after.book.drafts[draft.id]),))


def begin(room: Room, draft: Draft) -> tuple[Fact, ...]:
    """Right before the text goes out: the fact that says so, or what withdraws the draft."""
    if why := no_longer(room, draft):
        gone = DraftSettled(draft.id, State.WITHDRAWN, why)
        only = why in _ONLY_THE_WAY and not is_stale(room, draft)
        return (gone, *(_otherwise(room, draft) if only else ()))
    return (DraftSending(draft.id),)


def settle(room: Room, draft: Draft, outcome: Outcome) -> tuple[Fact, ...]:
    """The outcome, and with a delivery the contact, in one line; a chat that Telegram has closed
    is none any more."""
    state = SETTLES[outcome.reached]
    settled = DraftSettled(draft.id, state, outcome.detail)
    if outcome.reached is Reached.DELIVERED:
        there = Delivered(draft.client, draft.id, outcome.message)
        return (settled, *contacted(room, draft), *((there,) if outcome.message else ()))
    if outcome.detail == BLOCKED and room.book.accounts[draft.client].client.chat == draft.to:
        return (settled, Left(draft.client, Parting.BLOCKED, room.today))
    return (settled,)


def recover(room: Room) -> tuple[Fact, ...]:
    """What a start makes of drafts that the last process left half way: none is tried again by
    itself, for a store that was put back to a backup looks just so."""
    facts: list[Fact] = []
    for draft in room.book.drafts.values():
        waits = draft.state is State.NOT_SENT and draft.detail != RESTART
        if waits or draft.state is State.CONNECTING:
            facts.append(DraftSettled(draft.id, State.NOT_SENT, RESTART))
        if draft.state is State.SENDING:
            facts.append(DraftSettled(draft.id, State.UNKNOWN, RESTART))
    return tuple(facts)
