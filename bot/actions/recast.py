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
from bot.domain.claims import charges_for
from bot.domain.drafts import Brief, Channel, Draft, Words
from bot.domain.facts import DraftReworded
from bot.domain.intents import Charge, Edit, Piece, Reroute, Retone, Reword
from bot.domain.nudges import Nudge
from bot.domain.people import clean_letter
from bot.domain.routes import address, another, routes
from bot.domain.steps import tones

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
    return _new_version(room, draft, replace(draft, words=words, own_words=True))


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
    to = address(room.book.accounts[draft.client].client, brief.channel, script)
    new = replace(draft, brief=brief, words=room.write(brief), to=to, own_words=False)
    return _new_version(room, draft, new)


def reroute(intent: Reroute, room: Room) -> Change:
    """The next way to reach the client, in the words that suit it; own words stay as they are."""
    draft = in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    client = room.book.accounts[draft.client].client
    if draft.channel is Channel.VISIT:
        brief = _in_words_of(draft.brief.step, room, draft)
    else:
        channel = another(client, room.mail, draft.brief.script, draft.channel)
        brief = replace(draft.brief, channel=channel)
    ours = room.write(brief)
    words = Words(draft.words.text, ours.subject) if draft.own_words else ours
    to = address(client, brief.channel, brief.script)
    return _new_version(room, draft, replace(draft, brief=brief, words=words, to=to))


def charge(intent: Charge, room: Room) -> Change:
    """What the law or the terms allow, put into the letter, or taken out again."""
    draft = in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    account = room.book.accounts[draft.client]
    country = room.country_for(account.client)
    allowed = charges_for(room.book, account, draft.brief, country)
    brief = replace(draft.brief, charges=() if draft.brief.charges else allowed.lines)
    if brief == draft.brief:
        return telling(card(room, draft))
    new = replace(draft, brief=brief, words=room.write(brief), own_words=False)
    return _new_version(room, draft, new)


def _in_words_of(script: str, room: Room, draft: Draft) -> Brief:
    """The draft's brief with another script's words, and the days that these name."""
    debts = tuple(item.debt for item in draft.brief.items)
    nudge = Nudge(draft.brief.step, room.today, debts, draft.brief.promised)
    account = room.book.accounts[draft.client]
    country = room.country_for(account.client)
    channel = draft.channel
    if channel not in routes(account.client, room.mail, script):
        channel = routes(account.client, room.mail, script)[0]
    return brief_for(room.book, account, nudge, channel, room.today, country, script)


def _new_version(room: Room, draft: Draft, new: Draft) -> Change:
    version = draft.version + 1
    fact = DraftReworded(draft.id, version, new.brief, new.words, new.to, new.own_words)
    return Change((fact,), lambda after: (card(after, after.book.drafts[draft.id]),))
