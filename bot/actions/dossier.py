"""The dossier: everything on file about one client, for a lawyer or a court."""

from __future__ import annotations

from bot.actions.ask import ask
from bot.actions.nudge import drafts_of
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import Closed, DossierMade, Flaw, Flawed
from bot.domain.drafts import GONE
from bot.domain.evidence import all_debts, files_of, gaps, parts
from bot.domain.intents import Dossier, DossierOf, Piece
from bot.domain.ledger import Account


def dossier(intent: Dossier, room: Room) -> Change:
    """Nothing is written: what leaves is what is on file."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    return telling(_made(account, room))


def dossier_of(intent: DossierOf, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    return telling(_made(account, room) if account else Closed())


def _made(account: Account, room: Room) -> DossierMade:
    client, every = account.client, tuple(room.book.files.values())
    own = files_of(room.book.files, client.id)
    sent = [one for one in drafts_of(room, client.id) if one.state in GONE]
    return DossierMade(
        client.id,
        client.name,
        len(all_debts(account)),
        len(account.payments),
        len(sent),
        len(own),
        gaps(account, every, room.book.owner),
        len(parts(own)),
    )
