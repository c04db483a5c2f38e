"""The hall: where clients come in. It knows who a chat belongs to, and knocks at the right desk.

Nothing is decided here that a book does not say: the list of guests is a hint, and a guest is one
only while the owner's own book says so.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from bot.actions.guests import is_enough
from bot.actions.ports import KEY_OF_GUESTS, Guest, Guests, Unreadable
from bot.actions.room import Room
from bot.domain.answers import Answer, BookSetAside, Closed, NothingSaved
from bot.domain.book import Book
from bot.domain.guests import Token, invited_by
from bot.domain.intents import ComeIn, GoOut, Intent, Reason, TurnDown, WriteBack
from bot.domain.ledger import Account

_LINK: Final = 9
"""Bytes of the name that a chat is given: unlike every other, and no secret."""


@dataclass(frozen=True, slots=True)
class Host:
    """An owner as its client knows it: `name` is how it signs, `language` the client's. `link` is
    empty before the client has come in."""

    owner: int
    name: str
    language: str
    link: str = ""


class Passed(StrEnum):
    """What became of what a client wrote; each is a phrase that tells it."""

    ON = "passed_on"
    ENOUGH = "enough"
    CLOSED = "closed"
    LATER = "later"


class Desk(Protocol):
    """What the hall asks of the desk; the last two raise ports.Unreadable."""

    def press(
        self, owner: int, intent: Intent, key: str, hint: str | None = None, /
    ) -> tuple[Answer, ...]: ...

    def book(self, owner: int, /) -> Book: ...

    def room(self, owner: int, /) -> Room: ...


class Hall:
    def __init__(self, desk: Desk, guests: Guests) -> None:
        self._desk = desk
        self._guests = guests

    def knows(self, chat: int) -> bool:
        """Whether this chat is a client's, or was."""
        return bool(self._guests.of(chat))

    def is_owner(self, user: int) -> bool:
        """Whether the person keeps a book of its own: whoever merely said hello to the bot, before
        the invitation was opened, has not begun one."""
        try:
            book = self._desk.book(user)
        except Unreadable:
            return True
        return bool(book.accounts or book.owner.signature)

    def hosts(self, chat: int, hint: str | None) -> tuple[Host, ...]:
        """Those who may write to this chat; `hint` is the language of the client's Telegram."""
        return tuple(_host(guest, *found, hint) for guest, found in self._current(chat))

    def at(self, link: str, chat: int, hint: str | None) -> Host | None:
        """The one whom a button in this chat is about."""
        found = (one for one in self.hosts(chat, hint) if one.link == link)
        return next(found, None)

    def behind(self, chat: int, message: int, hint: str | None) -> Host | None:
        """Whose letter stands in this chat as that message."""
        for guest, (room, account) in self._current(chat):
            if message in account.delivered:
                return _host(guest, room, account, hint)
        return None

    def inviting(self, token: Token, hint: str | None) -> Host | None:
        """Who invites by this token; None for one that is wrong, used, or no longer good."""
        try:
            room = self._desk.room(token.owner)
        except Unreadable:
            return None
        account = invited_by(room.book.known(), token.secret, room.now)
        if account is None:
            return None
        return Host(token.owner, room.book.owner.signature, _language(room, account, hint))

    def agree(self, token: Token, chat: int, key: str, hint: str | None) -> Host | Passed:
        """The client comes in, in this chat."""
        host, link = self.inviting(token, hint), secrets.token_urlsafe(_LINK)
        if host is None or chat == token.owner:
            return Passed.CLOSED
        told = self._knock(token.owner, ComeIn(token.secret, chat, link), key)
        return self.at(link, chat, hint) or _what_became(told)

    def turn_down(self, token: Token, key: str, hint: str | None) -> Host | Passed:
        host = self.inviting(token, hint)
        if host is None:
            return Passed.CLOSED
        what = _what_became(self._knock(token.owner, TurnDown(token.secret), key))
        return host if what is Passed.ON else what

    def leave(self, host: Host, key: str, *, blocked: bool = False) -> Passed:
        """Nothing goes from this owner to the client's chat any more."""
        # One word may end several chats with one owner: each is a step of its own.
        told = self._knock(host.owner, GoOut(host.link, blocked), f"{key}:{host.link}")
        return _what_became(told)

    def write(
        self, host: Host, words: str, key: str, reason: Reason | None = None, file: str = ""
    ) -> Passed:
        """What the client wrote, for its owner to be told."""
        told = self._knock(host.owner, WriteBack(host.link, words, reason, file), key)
        what = _what_became(told)
        return Passed.ENOUGH if what is Passed.CLOSED and self.is_enough(host) else what

    def _knock(self, owner: int, intent: Intent, key: str) -> tuple[Answer, ...]:
        return self._desk.press(owner, intent, f"{KEY_OF_GUESTS}{key}")

    def is_enough(self, host: Host) -> bool:
        """Whether the client has passed on as much as goes into a day."""
        try:
            room = self._desk.room(host.owner)
        except Unreadable:
            return False
        accounts = room.book.accounts.values()
        return any(one.client.chat == host.link and is_enough(one, room.today) for one in accounts)

    def _current(self, chat: int) -> Iterator[tuple[Guest, tuple[Room, Account]]]:
        for guest in self._guests.of(chat):
            try:
                room = self._desk.room(guest.owner)
            except Unreadable:
                continue
            account = room.book.accounts.get(guest.client)
            if account and account.forgotten is None and account.client.chat == guest.link:
                yield guest, (room, account)


def _host(guest: Guest, room: Room, account: Account, hint: str | None) -> Host:
    language = _language(room, account, hint)
    name = room.book.owner.signature
    return Host(guest.owner, name, language, guest.link)


def _language(room: Room, account: Account, hint: str | None) -> str:
    """The client's own where it is on file, else that of its Telegram."""
    return account.client.language or hint or account.client.speaks(room.book.owner)


def _what_became(told: Iterable[Answer]) -> Passed:
    """By the answers, which are the owner's and go nowhere."""
    for answer in told:
        if isinstance(answer, NothingSaved | BookSetAside):
            return Passed.LATER
        if isinstance(answer, Closed):
            return Passed.CLOSED
    return Passed.ON
