"""Terms on file: what was agreed with a client, in the owner's words and as they are read."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.ask import ask
from bot.actions.room import Change, Room, account_for, new_client, telling
from bot.domain.answers import Closed, Flaw, Flawed
from bot.domain.facts import ClientNamed, Fact, TermsAgreed
from bot.domain.intents import AskTerms, Piece, SetTerms, Who
from bot.domain.people import clean
from bot.domain.terms import Terms
from bot.understanding.agreed import read_terms

LONGEST = 300
"""Characters of the owner's own words that a letter can quote."""


def ask_terms(intent: AskTerms, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    return ask(SetTerms(Who(account.client.name)), Piece.WORDS)


def set_terms(intent: SetTerms, room: Room) -> Change:
    """What was agreed takes the place of what was on file; a client not known yet is named."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    if not intent.text:
        return ask(intent, Piece.WORDS)
    text, name = clean(intent.text, LONGEST + 1), clean(intent.who.name)
    if len(text) > LONGEST:
        return telling(Flawed(Flaw.TOO_LONG, name))
    if not text:
        return telling(Flawed(Flaw.TERMS, name))
    account = account_for(room.book, intent.who)
    client = account.client if account else new_client(room.book, name)
    terms = read_terms(text, room.today, room.book.owner.currency)
    if account and account.terms:
        terms = _beside(account.terms, terms)
    named: tuple[Fact, ...] = () if account else (ClientNamed(client.id, client.name),)
    return Change((*named, TermsAgreed(client.id, terms)))


def _beside(old: Terms, new: Terms) -> Terms:
    """A discount alone joins what was agreed before; anything else takes its place."""
    alone = new.discount is not None and (new.days, new.late_fee, new.late_rate) == (None,) * 3
    text = f"{old.text}; {new.text}" if old.text and new.text not in old.text else new.text
    if not alone or len(text) > LONGEST:
        return new
    return replace(old, day=new.day, text=text, discount=new.discount, within=new.within)
