"""The life of a draft in the owner's hand: claim, edit, tone, later, skip, take back, settle."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.actions.ask import ask
from bot.actions.cards import card, standing
from bot.actions.notices import RESTART
from bot.actions.nudge import drafts_of, due_nudge, propose
from bot.actions.room import Change, Room, telling
from bot.domain.answers import (
    Answer,
    Closed,
    Flaw,
    Flawed,
    HandOver,
    NoLongerHolds,
    OldVersion,
    OnItsWay,
    Postponed,
    Skipped,
    Stale,
)
from bot.domain.briefs import brief_for, outdated, stale
from bot.domain.dates import instant, next_working_day
from bot.domain.drafts import (
    OPEN,
    SETTLES,
    Brief,
    Channel,
    Draft,
    Outcome,
    Reached,
    State,
    Words,
)
from bot.domain.facts import (
    Contacted,
    DraftClaimed,
    DraftDeferred,
    DraftReworded,
    DraftSending,
    DraftSettled,
    Fact,
    TakenBack,
)
from bot.domain.intents import Approve, Edit, Later, Piece, Resolve, Retone, Reword, Skip, TakeBack
from bot.domain.ladder import Nudge, tones
from bot.domain.people import clean_letter

_LONGEST = 3_000
"""Characters of an owner's own letter; a card with it still fits one message."""


def approve(intent: Approve, room: Room) -> Change:
    """Claim the draft: in one step, if it is still open and the ledger still agrees."""
    draft = _in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    if draft.version != intent.version:
        return telling(OldVersion(card(room, draft)))
    return claim(room, draft)


def _in_hand(room: Room, number: int, states: Collection[State] = OPEN) -> Draft | Change:
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
    if draft.channel is Channel.EMAIL:
        return Change((claimed,), lambda after: (OnItsWay(after.book.drafts[draft.id], name),))
    handed = DraftSettled(draft.id, State.HANDED_OVER)
    return Change(
        (claimed, handed, contacted(room, draft)),
        lambda after: (hand_over(after, after.book.drafts[draft.id]),),
    )


def no_longer(room: Room, draft: Draft) -> Stale | None:
    """Why the draft can't go out as it is; None while it can."""
    if draft.channel is Channel.EMAIL and not room.mail:
        return Stale.CONTACT
    if outdated(draft.brief, room.today) and not draft.own_words:
        return Stale.CHANGED
    return stale(room.book, draft)


def hand_over(room: Room, draft: Draft) -> HandOver:
    client = room.book.accounts[draft.client].client
    return HandOver(draft, client.name, client.phone, client.telegram)


def contacted(room: Room, draft: Draft) -> Contacted:
    debts = tuple(item.debt for item in draft.brief.items)
    return Contacted(draft.client, draft.id, debts, draft.brief.step, draft.channel, room.today)


def _withdraw(room: Room, draft: Draft, why: Stale) -> Change:
    """The draft is withdrawn, and the step that is due now takes its place."""
    gone = DraftSettled(draft.id, State.WITHDRAWN, why)
    number = room.book.numbers.draft + 1
    name = room.book.accounts[draft.client].client.name

    def renewed(after: Room) -> tuple[Fact, ...]:
        account = after.book.accounts[draft.client]
        nudge = due_nudge(after, account, drafts_of(after, draft.client))
        return propose(after, account, nudge) if nudge else ()

    def tell(after: Room) -> tuple[NoLongerHolds, ...]:
        fresh = after.book.drafts.get(number)
        return (NoLongerHolds(name, why, card(after, fresh) if fresh else None),)

    return Change((gone,), tell, renewed)


def edit(intent: Edit, room: Room) -> Change:
    """Ask for the owner's own words."""
    draft = _in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    return ask(Reword(draft.id, draft.version), Piece.WORDS)


def reword(intent: Reword, room: Room) -> Change:
    """The owner's own words take the draft's place, as a new version to approve."""
    draft = _in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    text = clean_letter(intent.text or "", _LONGEST)
    if not text:
        return telling(Flawed(Flaw.EMPTY, room.book.accounts[draft.client].client.name))
    words = Words(text, draft.words.subject)
    return _new_version(room, draft, replace(draft, words=words, own_words=True))


def retone(intent: Retone, room: Room) -> Change:
    """The words of the neighbouring step: softer, firmer, and back; the step counted stays."""
    draft = _in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    near = tones(draft.brief.step)
    if len(near) < 2:
        return telling(card(room, draft))
    place = near.index(draft.brief.script) if draft.brief.script in near else 0
    script = near[(place + 1) % len(near)]
    brief = _in_words_of(script, room, draft)
    new = replace(draft, brief=brief, words=room.write(brief), own_words=False)
    return _new_version(room, draft, new)


def _in_words_of(script: str, room: Room, draft: Draft) -> Brief:
    """The draft's brief with another script's words, and the days that these name."""
    debts = tuple(item.debt for item in draft.brief.items)
    nudge = Nudge(draft.brief.step, room.today, debts, draft.brief.promised)
    account = room.book.accounts[draft.client]
    return brief_for(room.book, account, nudge, draft.channel, room.today, room.calendar, script)


def _new_version(room: Room, draft: Draft, new: Draft) -> Change:
    version = draft.version + 1
    fact = DraftReworded(draft.id, version, new.brief, new.words, new.to, new.own_words)
    return Change((fact,), lambda after: (card(after, after.book.drafts[draft.id]),))


def later(intent: Later, room: Room) -> Change:
    """Shown again on the next working morning."""
    draft = _in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    day = next_working_day(room.today, room.calendar)
    until = instant(day, room.book.owner.morning, room.book.zone)
    name = room.book.accounts[draft.client].client.name
    return Change((DraftDeferred(draft.id, until),), lambda _: (Postponed(draft, name, day),))


def skip(intent: Skip, room: Room) -> Change:
    """This step is left out; the ladder goes on with the next one on its day."""
    draft = _in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    name = room.book.accounts[draft.client].client.name
    return Change((DraftSettled(draft.id, State.SKIPPED),), lambda _: (Skipped(draft, name),))


def take_back(intent: TakeBack, room: Room) -> Change:
    """A hand-off that did not go out: the contact is struck, and the draft is open again unless
    the book has moved on since."""
    draft = _in_hand(room, intent.draft, {State.HANDED_OVER})
    if isinstance(draft, Change):
        return draft

    def tell(after: Room) -> tuple[Answer, ...]:
        now = after.book.drafts[draft.id]
        return (card(after, now) if now.state in OPEN else standing(after, now),)

    return Change((TakenBack(draft.client, draft.id),), tell)


def resolve(intent: Resolve, room: Room) -> Change:
    """The owner found out what became of a message whose outcome nobody could tell."""
    draft = _in_hand(room, intent.draft, {State.UNKNOWN})
    if isinstance(draft, Change):
        return draft
    if not intent.arrived:
        return claim(room, draft)
    facts = (DraftSettled(draft.id, State.SENT), contacted(room, draft))
    return Change(facts, lambda after: (standing(after, after.book.drafts[draft.id]),))


def begin(room: Room, draft: Draft) -> tuple[Fact, ...]:
    """Right before the text goes out: the fact that says so, or what withdraws the draft."""
    if why := no_longer(room, draft):
        return (DraftSettled(draft.id, State.WITHDRAWN, why),)
    return (DraftSending(draft.id),)


def settle(room: Room, draft: Draft, outcome: Outcome) -> tuple[Fact, ...]:
    """The outcome, and with a delivery the contact, in one line."""
    state = SETTLES[outcome.reached]
    settled = DraftSettled(draft.id, state, outcome.detail)
    if outcome.reached is Reached.DELIVERED:
        return (settled, contacted(room, draft))
    return (settled,)


def recover(room: Room) -> tuple[Fact, ...]:
    """What a start makes of drafts that the last process left half way."""
    facts: list[Fact] = []
    for draft in room.book.drafts.values():
        if draft.state is State.CONNECTING:
            facts.append(DraftSettled(draft.id, State.NOT_SENT, RESTART))
        if draft.state is State.SENDING:
            facts.append(DraftSettled(draft.id, State.UNKNOWN, RESTART))
    return tuple(facts)
