"""Clients who can be written to in a chat of their own: what facts make of it, and its tokens."""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final

from bot.domain.facts import Delivered, Fact, Invited, Joined, Left, Wrote
from bot.domain.frozen import altered
from bot.domain.ledger import Account

_TOKEN: Final = re.compile(r"([1-9][0-9]{0,18})_([A-Za-z0-9_-]{22})", re.ASCII)
"""The owner's number beside 128 bits of secret: 42 characters at most, of the 64 that a start
payload may have (Bot API, deep linking)."""


@dataclass(frozen=True, slots=True)
class Token:
    """What an invitation's link carries."""

    owner: int
    secret: str

    def __str__(self) -> str:
        return f"{self.owner}_{self.secret}"


def token_in(text: str) -> Token | None:
    match = _TOKEN.fullmatch(text)
    return Token(int(match[1]), match[2]) if match else None


def digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def invited_by(accounts: Iterable[Account], secret: str, now: datetime) -> Account | None:
    """The account whose invitation has this secret, while it is good."""
    wanted = digest(secret)
    for account in accounts:
        known = account.invited
        if known and hmac.compare_digest(known.digest, wanted):
            return account if now < known.until and account.forgotten is None else None
    return None


def by_link(accounts: Iterable[Account], link: str) -> Account | None:
    """The account whose client is written to by this name of a chat."""
    found = (one for one in accounts if link and one.client.chat == link)
    return next((one for one in found if one.forgotten is None), None)


def after(account: Account, fact: Fact) -> Account:
    """The account after a fact about its client's chat."""
    match fact:
        case Invited():
            return altered(account, invited=fact)
        case Joined():
            client = altered(account.client, chat=fact.link)
            return altered(account, client=client, joined=fact, invited=None, delivered=())
        case Left():
            client = altered(account.client, chat="")
            return altered(account, client=client, left=fact, invited=None, delivered=())
        case Delivered():
            return altered(account, delivered=(*account.delivered, fact.message))
        case Wrote():
            return altered(account, messages=(*account.messages, fact))
        case _:
            return account


_DATA: Final = re.compile(r"guest:([a-z]+):([A-Za-z0-9_-]{1,44})", re.ASCII)


def data(verb: str, about: str) -> str:
    """What a button in a client's chat carries: a verb, and an invitation's token or a link."""
    return f"guest:{verb}:{about}"


def pressed(text: str) -> tuple[str, str] | None:
    match = _DATA.fullmatch(text)
    return (match[1], match[2]) if match else None
