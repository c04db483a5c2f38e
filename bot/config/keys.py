"""What each key takes: from a raw value to a checked one, or ValueError with the remedy."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from difflib import get_close_matches
from email.utils import parseaddr
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from bot.domain.money import is_currency
from bot.domain.people import LANGUAGES

PORTS: Final = {"starttls": 587, "tls": 465, "none": 25}
IMAP_PORTS: Final = {"tls": 993, "starttls": 143, "none": 143}


def is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_address(text: str) -> bool:
    return re.fullmatch(r"[^@\s]+@[^@\s]+", text) is not None


def _text(raw: object) -> str:
    if not isinstance(raw, str):
        raise ValueError('a text in quotes: "..."')
    if not raw.isprintable():
        raise ValueError("one line, without control characters")
    return raw.strip()


def _password(raw: object) -> str:
    if not isinstance(raw, str):
        raise ValueError('a text in quotes: "..."')
    return raw


def _token(raw: object) -> str:
    if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", _text(raw)):
        raise ValueError("the token as BotFather gave it: digits, a colon, letters and digits")
    return _text(raw)


def _server(ending: str) -> Callable[[object], str]:
    def read(raw: object) -> str:
        address = _text(raw).rstrip("/")
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
            raise ValueError(f'"http://" or "https://", a host, then "{ending}"')
        if not parts.path.endswith(ending) or parts.query or parts.fragment:
            raise ValueError(f'it ends in "{ending}"; the token is added by the bot')
        return address

    return read


def _webhook(raw: object) -> str:
    address = _text(raw).rstrip("/")
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.hostname or "@" in parts.netloc:
        raise ValueError('"https://" and a host that Telegram can reach')
    if parts.query or parts.fragment:
        raise ValueError("an address without ? and #")
    return address


def _secret(raw: object) -> str:
    if not re.fullmatch("[A-Za-z0-9_-]{16,256}", _text(raw)):
        raise ValueError("16 to 256 letters, digits, _ and -: the longer the better")
    return _text(raw)


def _allow(raw: object) -> Literal["everyone"] | frozenset[int]:
    if raw == "everyone":
        return "everyone"
    ids = re.split(r"[,\s]+", raw.strip()) if isinstance(raw, str) else raw
    if isinstance(ids, list) and all(re.fullmatch("[1-9][0-9]*", str(one)) for one in ids):
        return frozenset(int(one) for one in ids)
    raise ValueError(
        '"everyone", or Telegram user ids: [123456789]; the bot tells strangers theirs'
    )


def _owners(raw: object) -> frozenset[int]:
    ids = _allow(raw)
    if ids == "everyone" or not ids:
        raise ValueError("the Telegram user ids of those who send by it: [123456789]")
    return frozenset(ids)


def _folder(raw: object) -> Path:
    try:
        return Path(_text(raw)).expanduser()
    except RuntimeError as unknown_home:
        raise ValueError("a folder; no home folder is known for what follows ~") from unknown_home


def _folder_there(raw: object) -> Path:
    folder = _folder(raw)
    try:
        there = folder.is_dir()
    except OSError:  # above it a folder that we may not look into
        there = False
    if not there:
        raise ValueError("no folder that we can see: make it, or leave the key empty")
    return folder


def _host(raw: object) -> str:
    name = _text(raw)
    try:
        return str(ipaddress.ip_address(name.strip("[]")))
    except ValueError:
        if not re.fullmatch(r"[\w-]+(\.[\w-]+)*\.?", name):
            raise ValueError("a host name alone: the port has a key of its own") from None
        return name.lower()


def _port(raw: object) -> int:
    digits = str(raw)
    if not (re.fullmatch("[0-9]{1,5}", digits) and 1 <= int(digits) <= 65535):
        raise ValueError("a number from 1 to 65535")
    return int(digits)


def _megabytes(raw: object) -> int:
    digits = str(raw)
    if not re.fullmatch("[1-9][0-9]{0,5}", digits):
        raise ValueError("a number of megabytes: 500")
    return int(digits)


def _seconds(raw: object) -> int:
    digits = str(raw)
    if not re.fullmatch("[1-9][0-9]{1,4}", digits):
        raise ValueError("a number of seconds, 10 or more: 60")
    return int(digits)


def _sender(raw: object) -> str:
    if not is_address(parseaddr(_text(raw))[1]):
        raise ValueError('an address: "you@example.com" or "Your Name <you@example.com>"')
    return _text(raw)


def _one_of(*choices: str) -> Callable[[object], str]:
    def read(raw: object) -> str:
        choice = _text(raw).lower()
        if choice not in choices:
            raise ValueError("one of " + ", ".join(f'"{one}"' for one in choices))
        return choice

    return read


def _country(raw: object) -> str:
    code = _text(raw).upper()
    if code == "UK":
        raise ValueError('the United Kingdom is "GB"')
    if not re.fullmatch("[A-Z]{2}", code):
        raise ValueError('two letters: "DK", "IL", "GB"')
    return code


def _zone(raw: object) -> str:
    name = _text(raw)
    try:
        return ZoneInfo(name).key
    except (OSError, ValueError, KeyError):
        near = get_close_matches(name, available_timezones(), n=1, cutoff=0.7)
        hint = f'; did you mean "{near[0]}"?' if near else ', as "Europe/Copenhagen"'
        raise ValueError("a time zone by its IANA name" + hint) from None


def _currency(raw: object) -> str:
    code = _text(raw).upper()
    if not is_currency(code):
        raise ValueError('three letters: "DKK", "ILS", "GBP"')
    return code


_SMTP: Final[dict[str, Callable[[object], Any]]] = {
    "host": _host,
    "port": _port,
    "user": _text,
    "password": _password,
    "security": _one_of(*PORTS),
    "sender": _sender,
}
_IMAP: Final[dict[str, Callable[[object], Any]]] = {
    "host": _host,
    "port": _port,
    "security": _one_of(*IMAP_PORTS),
    "user": _text,
    "password": _password,
    "folder": _text,
    "every": _seconds,
}
KEYS: Final[dict[str, dict[str, Callable[[object], Any]]]] = {
    "telegram": {
        "token": _token,
        "base_url": _server("/bot"),
        "base_file_url": _server("/file/bot"),
    },
    "access": {"allow": _allow},
    "store": {"folder": _folder, "files_mb": _megabytes},
    "templates": {"folder": _folder_there},
    "smtp": _SMTP,
    "sender": {"owners": _owners, **_SMTP},
    "imap": _IMAP,
    "web": {"host": _host, "port": _port, "webhook": _webhook, "secret": _secret},
    "log": {"form": _one_of("text", "json")},
    "defaults": {
        "language": _one_of(*LANGUAGES),
        "country": _country,
        "zone": _zone,
        "currency": _currency,
    },
}
NAMED: Final = "sender"
"""The section of which there may be several, each with a name of its own: [sender.studio]."""
HIDDEN: Final = frozenset({"token", "password", "secret", "base_url", "base_file_url"})
"""Their values are never shown: secrets, and addresses into which a secret may have slipped."""
