"""Recasting a draft in the owner's hand: its words, tone, channel, and what it charges."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.actions.approve import in_hand
from bot.actions.ask import ask
from bot.actions.cards import card
from bot.actions.room import Change, Room, telling
from bot.domain.answers import Flaw, Flawed
from bot.domain.briefs import brief_for
from bot.domain.claims import carried, charges_for
from bot.domain.drafts import Brief, Channel, Draft, Words
from bot.domain.facts import DraftReworded
from bot.domain.intents import Charge, Edit, Piece, Reroute, Retone, Reword
from bot.domain.nudges import Nudge
from bot.domain.people import clean_letter
from bot.domain.routes import another, reached_at
from bot.domain.steps import tones
from bot.wording.figures import holds

_LONGEST: Final = 3_000
"""Characters of an owner's own letter; a card with it still fits one message."""


def edit(intent: Edit, room: Room) -> Change:
    """Ask for the owner's own words."""
    draft = in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    return ask(Reword(draft.id, draft.version), Piece.WORDS)


def reword(intent: Reword, room: Room) -> Change:
    """The owner's own words take the draft's place, as a new version to approve."""
    draft = in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    text = clean_letter(intent.text or "", _LONGEST)
    if not text:
        return telling(Flawed(Flaw.EMPTY, room.book.accounts[draft.client].client.name))
    words = Words(text, draft.words.subject)
    brief = _as_told(draft.brief, text)
    return new_version(room, draft, replace(draft, brief=brief, words=words, own_words=True))


def _as_told(brief: Brief, text: str) -> Brief:
    """The brief without the charges and the offer whose figures the owner's words leave out."""
    charges = tuple(one for one in brief.charges if holds(text, one.amount))
    brief = replace(brief, charges=charges, carried=brief.carried and bool(charges))
    if brief.offer and not holds(text, brief.offer[0]):
        return replace(brief, offer=(), bargain=None)
    return brief


def retone(intent: Retone, room: Room) -> Change:
    """The words of the neighbouring step: softer, firmer, and back; the step counted stays. An
    owner's own words give way to ours first."""
    draft = in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    near = tones(draft.brief.step)
    if len(near) < 2 and not draft.own_words:
        return telling(card(room, draft))
    place = near.index(draft.brief.script) if draft.brief.script in near else 0
    script = near[(place + 1) % len(near)] if not draft.own_words else draft.brief.script
    brief = _in_words_of(script, room, draft)
    to = reached_at(room.book.accounts[draft.client], brief.channel, script)
    new = replace(draft, brief=brief, words=room.write(brief), to=to, own_words=False)
    return new_version(room, draft, new)


def reroute(intent: Reroute, room: Room) -> Change:
    """The next way to reach the client, in the words that suit it; own words stay as they are."""
    draft = in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    account = room.book.accounts[draft.client]
    if draft.channel is Channel.VISIT:
        brief = _in_words_of(draft.brief.step, room, draft)
    else:
        there = room.unanswerable(account) is None
        channel = another(account.client, room.mail, draft.brief.script, draft.channel, there)
        brief = replace(draft.brief, channel=channel)
    ours = room.write(brief)
    words = Words(draft.words.text, ours.subject) if draft.own_words else ours
    to = reached_at(account, brief.channel, brief.script)
    return new_version(room, draft, replace(draft, brief=brief, words=words, to=to))


def charge(intent: Charge, room: Room) -> Change:
    """What the law or the terms allow, put into the letter, or taken out again."""
    draft = in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    account = room.book.accounts[draft.client]
    country = room.country_for(account.client)
    allowed = charges_for(room.book, account, draft.brief, country)
    old = draft.brief
    if old.charges and not old.carried:  # back to what was claimed before
        claimed = carried(account, old.script, [item.debt for item in old.items]) or ()
        brief = replace(old, charges=claimed, carried=bool(claimed))
    else:
        brief = replace(old, charges=allowed.lines, carried=False) if allowed.lines else old
    if brief == old:
        return telling(card(room, draft))
    new = replace(draft, brief=brief, words=room.write(brief), own_words=False)
    return new_version(room, draft, new)


def _in_words_of(script: str, room: Room, draft: Draft) -> Brief:
    """The draft's brief with another script's words, and the days that these name."""
    debts = tuple(item.debt for item in draft.brief.items)
    old = draft.brief
    nudge = Nudge(old.step, room.today, debts, old.promised, old.bargain, old.by)
    account = room.book.accounts[draft.client]
    country = room.country_for(account.client)
    channel = draft.channel
    ways = room.ways(account, script)
    if channel not in ways:
        channel = ways[0]
    return brief_for(room.book, account, nudge, channel, room.today, country, script)


def new_version(room: Room, draft: Draft, new: Draft) -> Change:
    """The draft as `new` has it, to be read and approved again. Only a mail has files."""
    version = draft.version + 1
    attached = new.attached if new.channel is Channel.EMAIL else ()
    fact = DraftReworded(draft.id, version, new.brief, new.words, new.to, new.own_words, attached)
    return Change((fact,), lambda after: (card(after, after.book.drafts[draft.id]),))
