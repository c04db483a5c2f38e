"""What keys of a configuration have to do with each other, and how a refusal is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.config.keys import NAMED, is_address, is_loopback


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason why a configuration is refused.

    `key` names the setting and where it stands; `value` is what stood there, empty for a secret
    and for a setting we do not know, which may be a misspelt secret; `remedy` is what to do.
    """

    key: str
    value: str
    remedy: str


def ill_sent(senders: Mapping[str, Mapping[str, Any]], usual: bool) -> Iterator[Problem]:
    """What is wrong with the senders of some owners; nothing where there are none."""
    taken: dict[int, str] = {}
    for name, keys in senders.items():
        section = f"{NAMED}.{name}"
        if not usual:
            yield Problem(f"[{section}]", "", "[smtp] first: it sends for everybody else")
        if "owners" not in keys:
            yield Problem(f"[{section}] owners", "", "missing: the user ids of those it sends for")
        for owner in sorted(keys.get("owners") or ()):
            if owner in taken:
                remedy = f"one sender each: it stands in [{NAMED}.{taken[owner]}] too"
                yield Problem(f"[{section}] owners", str(owner), remedy)
            taken.setdefault(owner, name)
        yield from misfits(keys, section)


def misfits(smtp: Mapping[str, Any], section: str = "smtp") -> Iterator[Problem]:
    """What is wrong only between keys; nothing where no mail is wanted."""
    if not smtp:
        return
    if "host" not in smtp:
        yield Problem(
            f"[{section}] host", "", "missing: name the mail server, or empty the section"
        )
    if "sender" not in smtp and not is_address(smtp.get("user") or ""):
        yield Problem(f"[{section}] sender", "", "missing: the address that mail is sent from")
    if ("user" in smtp) != ("password" in smtp):
        missing = "password" if "user" in smtp else "user"
        yield Problem(f"[{section}] {missing}", "", "missing: user and password go together")
    if smtp.get("security") == "none" and not is_loopback(smtp.get("host") or "localhost"):
        remedy = 'only for a server on this machine; elsewhere "starttls" or "tls"'
        yield Problem(f"[{section}] security", "'none'", remedy)


def unfit_to_listen(web: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong only between keys; nothing where nothing is listened to."""
    if not web:
        return
    if "port" not in web:
        yield Problem("[web] port", "", "missing: the port to listen to, or empty the section")
    if ("webhook" in web) != ("secret" in web):
        missing = "secret" if "webhook" in web else "webhook"
        yield Problem(f"[web] {missing}", "", "missing: webhook and secret go together")


def unread(imap: Mapping[str, Any], sends: bool) -> Iterator[Problem]:
    """What is wrong only between keys; nothing where no mailbox is read."""
    if not imap:
        return
    for key in ("host", "user", "password"):
        if key not in imap:
            yield Problem(f"[imap] {key}", "", "missing: fill it in, or empty the section")
    if not sends:
        yield Problem("[imap]", "", "[smtp] first: only answers to mails that it sent are read")
    if imap.get("security") == "none" and not is_loopback(imap.get("host") or "localhost"):
        remedy = 'only for a server on this machine; elsewhere "tls" or "starttls"'
        yield Problem("[imap] security", "'none'", remedy)
