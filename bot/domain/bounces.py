"""Bounces: why a mail server would not take a letter, or gave it back, from its codes alone."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final


class Refusal(StrEnum):
    """Why a letter was not taken, as far as the codes tell."""

    MAILBOX = "mailbox"
    FULL = "full"
    SPAM = "spam"
    LARGE = "large"
    LOGIN = "login"
    """Our own server did not take the bot's name and password."""
    FILE = "file"
    """A file that was approved is not as it was."""
    UNFIT = "unfit"
    """The letter can't be written as one safe mail."""
    OTHER = "other"


_BY_STATUS: Final = (
    (Refusal.MAILBOX, re.compile(r"5\.1\.(1|2|3|6|10)|5\.2\.1|5\.4\.4")),
    (Refusal.FULL, re.compile(r"5\.2\.2|5\.3\.1")),
    (Refusal.LARGE, re.compile(r"5\.2\.3|5\.3\.4")),
    (Refusal.SPAM, re.compile(r"5\.7\.(1|7|2\d|350|509|511|606|705|708)")),
)
"""Enhanced status codes (RFC 3463, RFC 5248, RFC 7372, and those in wide use)."""
_BY_REPLY: Final = {
    "530": Refusal.LOGIN,
    "534": Refusal.LOGIN,
    "535": Refusal.LOGIN,
    "538": Refusal.LOGIN,
    "523": Refusal.LARGE,
    "551": Refusal.MAILBOX,
    "552": Refusal.FULL,
    "553": Refusal.MAILBOX,
}
"""Plain reply codes (RFC 5321, RFC 4954); 550 and 554 stand for too many things."""
_BY_WORD: Final = {
    "file lost": Refusal.FILE,
    "attachment": Refusal.FILE,
    "address": Refusal.UNFIT,
    "reply address": Refusal.UNFIT,
    "name": Refusal.UNFIT,
    "subject": Refusal.UNFIT,
    "text": Refusal.UNFIT,
    "envelope": Refusal.UNFIT,
}
_STATUS: Final = re.compile(r"(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.])")


def status(words: str) -> str:
    """The enhanced status code that a server's answer begins with, empty where there is none."""
    found = _STATUS.match(words.lstrip())
    return found[0] if found else ""


def why(detail: str) -> Refusal:
    """What the detail of a failed draft means: "smtp 550 5.1.1", "bounced 5.2.2", "address"."""
    if detail in _BY_WORD:
        return _BY_WORD[detail]
    _, _, codes = detail.partition(" ")
    reply, _, enhanced = codes.partition(" ") if not codes.startswith("5.") else ("", "", codes)
    if reply in _BY_REPLY and _BY_REPLY[reply] is Refusal.LOGIN:
        return Refusal.LOGIN
    for refusal, pattern in _BY_STATUS:
        if pattern.fullmatch(enhanced):
            return refusal
    return _BY_REPLY.get(reply, Refusal.OTHER)
