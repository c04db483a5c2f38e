"""Inviting a client to a chat of its own with the bot, and taking that back."""

from __future__ import annotations

import secrets
from datetime import date, timedelta
from typing import Final

from bot.actions.ask import ask
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import (
    Answer,
    Closed,
    Flaw,
    Flawed,
    GuestGone,
    GuestHere,
    Invitation,
    SignFirst,
)
from bot.domain.facts import Asked, Invited, Left, Parting, Question
from bot.domain.guests import digest
from bot.domain.intents import EndInvite, Invite, InviteClient, Piece, SetOwner, Uninvite
from bot.domain.ledger import Account
from bot.domain.people import Client, Setting

GOOD_FOR: Final = timedelta(days=7)
"""How long an invitation opens the door."""
_SECRET: Final = 16
"""Bytes of an invitation's secret: 128 bits, which nobody guesses."""


def invite(intent: Invite, room: Room) -> Change:
    """A link to pass on. A new one voids the one before."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    return _invited(room, account)


def invite_client(intent: InviteClient, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    return _invited(room, account) if account else telling(Closed())


def _invited(room: Room, account: Account) -> Change:
    """Only the digest of the secret is written down: who reads the journal can't come in by it."""
    client, owner = account.client, room.book.owner
    if client.chat and account.joined:
        return telling(GuestHere(client.id, client.name, account.joined.day))
    if not owner.signature:
        return _signed_first(client)
    secret, until = secrets.token_urlsafe(_SECRET), room.now + GOOD_FOR
    last = until.astimezone(room.book.zone).date()
    language = client.speaks(owner)
    answer = Invitation(client.id, client.name, language, owner.signature, secret, last)
    return Change((Invited(client.id, digest(secret), until, room.today),), lambda _: (answer,))


def _signed_first(client: Client) -> Change:
    """Nobody is invited by nobody: the name is asked for, and the invitation waits for it."""
    question = Question(Piece.WORDS, SetOwner(Setting.NAME), then=(InviteClient(client.id),))
    return Change((Asked(question),), lambda _: (SignFirst(client.name),))


def open_until(room: Room, account: Account) -> date | None:
    """The last day of the invitation that is open."""
    known = account.invited
    if known is None or known.until <= room.now:
        return None
    return known.until.astimezone(room.book.zone).date()


def uninvite(intent: Uninvite, room: Room) -> Change:
    """The same as the button, in words; without a name, of the one invitation that is open."""
    if intent.who is None:
        known = [one for one in room.book.known() if open_until(room, one)]
        return _ended(known[0], room) if len(known) == 1 else ask(intent, Piece.WHO)
    if not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if not (account.client.chat or open_until(room, account)):
        return telling(Flawed(Flaw.NOT_INVITED, account.client.name))
    return _ended(account, room)


def end_invite(intent: EndInvite, room: Room) -> Change:
    """The link opens nothing any more, and the client's chat, if there is one, is closed."""
    account = room.book.accounts.get(intent.client)
    if account is None or not (account.invited or account.client.chat):
        return telling(Closed())
    return _ended(account, room)


def _ended(account: Account, room: Room) -> Change:
    client = account.client

    def tell(_: Room) -> tuple[Answer, ...]:
        return (GuestGone(client.id, client.name, Parting.WITHDRAWN),)

    return Change((Left(client.id, Parting.WITHDRAWN, room.today),), tell)
