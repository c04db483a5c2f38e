"""What went out to a client, word for word."""

from __future__ import annotations

from bot.actions.nudge import drafts_of
from bot.actions.room import Change, Room, telling
from bot.domain.answers import Closed, SentPage
from bot.domain.drafts import GONE, Draft
from bot.domain.intents import ShowSent


def show_sent(intent: ShowSent, room: Room) -> Change:
    """One message a page, the newest first."""
    account, gone = room.book.accounts.get(intent.client), gone_out(room, intent.client)
    if account is None or not gone:
        return telling(Closed())
    page = min(intent.page, len(gone) - 1)
    draft = gone[page]
    at = draft.settled.astimezone(room.book.zone) if draft.settled else None
    name = account.client.name
    return telling(SentPage(account.client.id, name, draft, at, page, len(gone)))


def gone_out(room: Room, client: int) -> tuple[Draft, ...]:
    """The messages that reached the client, or were passed on, the newest first."""
    gone = [one for one in drafts_of(room, client) if one.state in GONE]
    gone.sort(key=lambda one: (one.settled is not None and one.settled.timestamp(), one.id))
    return tuple(reversed(gone))
