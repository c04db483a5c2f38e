"""What a mail in the mailbox is: an answer to one of our letters, a bounce, or nothing of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from enum import StrEnum
from hashlib import sha256
from typing import Final

from bot.domain.bounces import status
from bot.post.quoted import new_words

_MARK: Final = re.compile(r"<([0-9a-f]{40})@[^<>\s]{1,255}>")
_MOST_MARKS: Final = 50


class Kind(StrEnum):
    ANSWER = "answer"
    AWAY = "away"
    BOUNCE = "bounce"


@dataclass(frozen=True, slots=True)
class Returned:
    """`marks` are those of letters (`domain.threads`), the likeliest first; `id` is the mail's own
    mark; `text` what was written anew, `code` why a letter came back."""

    kind: Kind
    marks: tuple[str, ...]
    id: str
    text: str = ""
    code: str = ""


def may_be_ours(head: bytes) -> bool:
    """Whether a mail with these header lines can belong to a letter of ours; the mail itself is
    only read then. Lines that the library trips over are none of ours: they must not hold up
    every mail that came later."""
    try:
        mail = _parsed(head)
        return bool(_marks(mail)) or _is_report(mail)
    except Exception:
        return False


def opened(raw: bytes) -> Returned | None:
    """What the mail is, where it names a letter and has something to say: in words, or by a file
    alone, a photo of the transfer perhaps."""
    mail = _parsed(raw)
    if _is_report(mail):
        return _bounce(mail, raw)
    marks = _marks(mail)
    if not marks:
        return None
    text = new_words(mail)
    kind = Kind.AWAY if _is_by_itself(mail) else Kind.ANSWER
    says = text or kind is Kind.AWAY or any(map(_is_file, mail.walk()))
    return Returned(kind, marks, _own(mail, raw), text) if says else None


def _parsed(raw: bytes) -> EmailMessage:
    mail = message_from_bytes(raw, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def _header(mail: Message, name: str) -> str:
    """The header's text; empty for one that can't be read."""
    try:
        return str(mail.get(name, ""))
    except (ValueError, LookupError, IndexError, AttributeError):
        return ""


def _marks(mail: Message) -> tuple[str, ...]:
    """Marks that look like ours: the mail that is answered, then those above it, newest first."""
    answered = _MARK.findall(_header(mail, "In-Reply-To"))
    above = _MARK.findall(_header(mail, "References"))[::-1]
    return tuple(dict.fromkeys((*answered, *above)))[:_MOST_MARKS]


def _is_file(part: Message) -> bool:
    return part.get_content_maintype() not in ("text", "multipart", "message")


def _is_by_itself(mail: Message) -> bool:
    """RFC 3834, and what was in use before it."""
    automatic = _header(mail, "Auto-Submitted").strip().lower()
    if automatic and not automatic.startswith("no"):
        return True
    if _header(mail, "Precedence").strip().lower() in ("bulk", "junk", "auto_reply", "list"):
        return True
    return any(mail.get(name) is not None for name in ("X-Autoreply", "X-Autorespond"))


def _is_report(mail: Message) -> bool:
    kind = mail.get_content_type() == "multipart/report"
    return kind and str(mail.get_param("report-type", "")).lower() == "delivery-status"


def _bounce(mail: EmailMessage, raw: bytes) -> Returned | None:
    """A report that says of the letter that it failed for good (RFC 3464)."""
    parts = list(mail.walk())
    fields = [one for part in parts for one in _recipients(part)]
    failed = [one for one in fields if _header(one, "Action").strip().lower() == "failed"]
    if not failed:
        return None
    code = next((found for one in failed if (found := status(_header(one, "Status")))), "")
    marks = [*_marks(mail), *(found for part in parts for found in _returned(part))]
    if not marks:
        return None
    return Returned(Kind.BOUNCE, tuple(dict.fromkeys(marks)), _own(mail, raw), code=code)


def _recipients(part: Message) -> Iterator[Message]:
    """The groups of fields of a delivery status, as the parser hands them out."""
    if part.get_content_type() == "message/delivery-status":
        payload = part.get_payload()
        if isinstance(payload, list):
            yield from (one for one in payload if isinstance(one, Message))


def _returned(part: Message) -> list[str]:
    """The mark of the letter that a report brings back, whole or its header lines alone."""
    if part.get_content_type() == "text/rfc822-headers":
        raw = part.get_payload(decode=True)
        head = _parsed(raw) if isinstance(raw, bytes) else part
        return _MARK.findall(_header(head, "Message-ID"))
    return _MARK.findall(_header(part, "Message-ID"))


def _own(mail: Message, raw: bytes) -> str:
    """A digest by which the mail is known again: of its Message-ID, else of its bytes."""
    named = _header(mail, "Message-ID").strip()
    return sha256(named.encode("utf-8", "replace") if named else raw).hexdigest()[:40]
