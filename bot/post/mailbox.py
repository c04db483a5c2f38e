"""A folder of a mailbox over IMAP4rev1 (RFC 3501): looked at, and left as it is.

The folder is opened read-only and mails are fetched by PEEK, so that none is marked as read,
moved or deleted. Of a mail that is not an answer to a letter, only a few header lines are seen.
"""

from __future__ import annotations

import imaplib
import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from bot.post.returned import may_be_ours

LARGEST: Final = 500_000
"""Bytes of a mail that are fetched: words stand in front, and files are not needed."""
AT_ONCE: Final = 200
"""Mails whose header lines are looked at in one visit; the rest waits for the next."""
_BACK: Final = timedelta(days=14)
"""How far back the first visit to a folder looks."""
_MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
_PATIENCE: Final = 30.0
_HEAD: Final = (
    "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID IN-REPLY-TO REFERENCES CONTENT-TYPE MIME-VERSION)])"
)


class Unreached(Exception):
    """The mailbox can't be looked at now. `why` is a code: `connect`, `tls`, `login`, `folder`,
    `dropped`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Place:
    """Where the mailbox is, and whose."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    security: str = "tls"
    folder: str = "INBOX"


@dataclass(frozen=True, slots=True)
class Seen:
    """How far a folder has been read: its UIDVALIDITY, and the last UID."""

    validity: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """A mail that may be ours. `seen` is how far the folder is read once it is dealt with; `raw`
    None: the mails up to there are none of ours."""

    seen: Seen
    raw: bytes | None = None


class Mailbox:
    """Looks into the folder, over one fresh connection each time. Blocks: for a thread."""

    def __init__(self, place: Place, trust: ssl.SSLContext | None = None) -> None:
        self._place = place
        self._trust = trust

    def look(self, seen: Seen, now: datetime) -> list[Found]:
        """What came after `seen`, the oldest first. Raises Unreached."""
        server = self._connect()
        try:
            return list(self._new(server, seen, now))
        except (imaplib.IMAP4.error, OSError, ValueError) as fault:
            raise Unreached("dropped") from fault
        finally:
            _leave(server)

    def _connect(self) -> imaplib.IMAP4:
        place = self._place
        trust = self._trust or ssl.create_default_context()
        try:
            if place.security == "tls":
                server: imaplib.IMAP4 = imaplib.IMAP4_SSL(
                    place.host, place.port, ssl_context=trust, timeout=_PATIENCE
                )
            else:
                server = imaplib.IMAP4(place.host, place.port, timeout=_PATIENCE)
        except ssl.SSLError as fault:
            raise Unreached("tls") from fault
        except (imaplib.IMAP4.error, OSError) as fault:
            raise Unreached("connect") from fault
        try:
            if place.security == "starttls":
                _or("tls", lambda: server.starttls(trust))
            _or("login", lambda: server.login(place.user, place.password))
            _or("folder", lambda: server.select(_quoted(place.folder), readonly=True))
        except Unreached:
            _leave(server)
            raise
        return server

    def _new(self, server: imaplib.IMAP4, seen: Seen, now: datetime) -> Iterator[Found]:
        validity = _number(server.response("UIDVALIDITY")[1])
        known = seen.validity == validity
        day = now - _BACK
        since = f"{day.day}-{_MONTHS[day.month - 1]}-{day.year}"
        wanted = f"UID {seen.last + 1}:*" if known else f"SINCE {since}"
        _, found = server.uid("SEARCH", wanted)
        numbers = sorted({int(one) for line in found if line for one in line.split()})
        last = seen.last if known else 0
        for number in [one for one in numbers if one > last][:AT_ONCE]:
            last = number
            if may_be_ours(_fetched(server, number, _HEAD)):
                raw = _fetched(server, number, f"(BODY.PEEK[]<0.{LARGEST}>)")
                yield Found(Seen(validity, number), raw)
        if not known or last > seen.last:
            yield Found(Seen(validity, last))


def _leave(server: imaplib.IMAP4) -> None:
    """Say goodbye where that goes, and close the line in any case."""
    with suppress(imaplib.IMAP4.error, OSError):
        server.logout()
    with suppress(OSError):
        server.shutdown()


def _or(why: str, act: Callable[[], tuple[str, Any]]) -> None:
    try:
        answer, _ = act()
    except (imaplib.IMAP4.error, OSError) as fault:
        raise Unreached(why) from fault
    if answer != "OK":
        raise Unreached(why)


def _fetched(server: imaplib.IMAP4, number: int, what: str) -> bytes:
    """The bytes asked for; none where the mail is gone meanwhile."""
    _, found = server.uid("FETCH", str(number), what)
    parts = (one[1] for one in found if isinstance(one, tuple))
    return next((part for part in parts if isinstance(part, bytes)), b"")


def _number(lines: list[Any]) -> int:
    digits = re.search(rb"\d+", lines[0] or b"") if lines else None
    if digits is None:
        raise ValueError("a folder without a UIDVALIDITY")
    return int(digits[0])


def _quoted(folder: str) -> str:
    """The folder's name as the protocol writes it: quoted, in modified UTF-7 (RFC 3501, 5.1.3)."""
    return '"' + _utf7(folder).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _utf7(name: str) -> str:
    written = ""
    for piece in re.findall(r"[\x20-\x7e]+|[^\x20-\x7e]+", name):
        if piece.isascii():
            written += piece.replace("&", "&-")
        else:
            coded = piece.encode("utf-7").decode("ascii").removeprefix("+").removesuffix("-")
            written += f"&{coded.replace('/', ',')}-"
    return written
