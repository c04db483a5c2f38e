"""Routes: by which channels a client can be written to, and which one comes next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from bot.domain.catalogue import FORMS
from bot.domain.drafts import Channel
from bot.domain.guard import A_VISIT
from bot.domain.hands import Lever
from bot.domain.ledger import Account, Contact
from bot.domain.people import Client
from bot.domain.steps import FIRM

PATIENT: Final = 2
"""After so many messages without an answer another channel is tried (S5)."""
UNREAD: Final = 5
"""After so many, a firm letter goes by post."""
TO_THE_OFFICE: Final = "reach_via_office"

_USUAL: Final = ("chat", "email")
BY_HAND: Final = (Channel.PHONE, Channel.VISIT, Channel.POST)
"""What takes the owner's own voice, legs or stamp: where a script has no form for the others, where
the owner asks for it, or where nobody answers in writing."""
_ASKED_FOR: Final = (Channel.PHONE, Channel.POST)


def routes(client: Client, mail: bool, script: str, there: bool = False) -> tuple[Channel, ...]:
    """The channels that the contacts on file allow for a script, the one that needs least of the
    owner first; `mail`: whether e-mail can be sent, `there`: whether the client can be answered in
    the owner's own account. Never empty."""
    if script == A_VISIT:
        return (Channel.VISIT,)
    forms = FORMS.get(script, _USUAL)
    own = (Channel.ACCOUNT,) if there and script != TO_THE_OFFICE else ()
    known = (*_known(client, mail, script), *own, *_ASKED_FOR)
    return tuple(dict.fromkeys(one for one in known if one.form in forms)) or (Channel.SHARE,)


def _known(client: Client, mail: bool, script: str) -> Iterator[Channel]:
    """Channels with an address, or else the one that the owner picks."""
    if script == TO_THE_OFFICE:
        by_mail = "@" in client.office_to
        yield (Channel.EMAIL if mail else Channel.SHARE) if by_mail else Channel.WHATSAPP
        return
    if client.chat:
        yield Channel.CHAT
    if client.email and mail:
        yield Channel.EMAIL
    if client.phone:
        yield Channel.WHATSAPP
    if client.telegram:
        yield Channel.TELEGRAM
    if not client.telegram and not client.phone:
        yield Channel.SHARE


def route(account: Account, mail: bool, script: str) -> Channel:
    """The channel for the next message: a check-in takes another one than the last, and so does
    every message after two without an answer; where each way of writing was tried, a call or a
    letter by post has its turn."""
    known = routes(account.client, mail, script)
    ways = [one for one in known if one not in BY_HAND]
    if not ways:
        return known[0]
    silent = unheard(account)
    if not silent or (script != "check_in" and len(silent) < PATIENT):
        return ways[0]
    turns = [*ways, *_when_unread(account.client, script, ways, silent)]
    last = silent[-1].channel
    return turns[(turns.index(last) + 1) % len(turns)] if last in turns else ways[0]


def _when_unread(
    client: Client, script: str, ways: Iterable[Channel], silent: tuple[Contact, ...]
) -> Iterator[Channel]:
    """A call where there is a number, and for a firm letter the post, once every way of writing
    has gone without an answer."""
    if len(silent) < PATIENT or not {one.channel for one in silent}.issuperset(ways):
        return
    if "phone" in FORMS.get(script, ()) and address(client, Channel.PHONE, script):
        yield Channel.PHONE
    if script in FIRM and len(silent) >= UNREAD:
        yield Channel.POST


_OPENS: Final = {Lever.CALL: Channel.PHONE, Lever.LETTER: Channel.POST}


def opening(account: Account, script: str, debts: Collection[int]) -> Channel | None:
    """The channel of the first message about these debts, where a call or a letter is what worked
    the last time (S141); None where the usual one does."""
    way = _OPENS.get(account.lever) if account.lever else None
    begun = any(one in debts for contact in account.contacts for one in contact.debts)
    if way is None or begun or way.form not in FORMS.get(script, _USUAL):
        return None
    return way


def unheard(account: Account) -> tuple[Contact, ...]:
    """The messages to the client itself after which nothing was heard, the oldest first."""
    return tuple(one for one in account.unanswered() if one.step != TO_THE_OFFICE)


def another(client: Client, mail: bool, script: str, now: Channel, there: bool = False) -> Channel:
    """The next channel round and round, for an owner who wants to reach the client otherwise."""
    ways = routes(client, mail, script, there)
    return ways[(ways.index(now) + 1) % len(ways)] if now in ways else ways[0]


def reached_at(account: Account, channel: Channel, script: str) -> str:
    """Where the channel goes; for the owner's own account, the client's user id there."""
    if channel is Channel.ACCOUNT:
        return str(account.chat) if account.chat else ""
    return address(account.client, channel, script)


def address(client: Client, channel: Channel, script: str = "") -> str:
    """Where the channel goes; empty for a channel that the owner picks by hand."""
    if script == TO_THE_OFFICE:
        by_mail = "@" in client.office_to
        wanted = (Channel.EMAIL,) if by_mail else (Channel.WHATSAPP, Channel.PHONE)
        return client.office_to if channel in wanted else ""
    match channel:
        case Channel.EMAIL:
            return client.email
        case Channel.CHAT:
            return client.chat
        case Channel.WHATSAPP | Channel.PHONE:
            return client.phone
        case Channel.TELEGRAM:
            return client.telegram
        case Channel.ACCOUNT | Channel.SHARE | Channel.POST | Channel.VISIT:
            return ""
