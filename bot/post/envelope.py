"""The envelope: a letter as one mail to one address, checked as a mail program will read it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.header import Header, decode_header, make_header
from email.message import EmailMessage, Message
from email.utils import collapse_rfc2231_value, formataddr, getaddresses
from typing import Final

from email_validator import EmailNotValidError, validate_email

from bot.domain.drafts import Words
from bot.domain.filing import Form
from bot.domain.threads import mark
from bot.post.letter import Attachment, Letter
from bot.post.page import as_page

_ALWAYS: Final = (
    "From",
    "To",
    "Subject",
    "Message-ID",
    "Date",
    "MIME-Version",
    "Content-Type",
    "Content-Language",
)
_BREAKS: Final = frozenset({"Cc", "Zl", "Zp"})
_UNSEEN: Final = frozenset({"Cf", "Cs", "Co", "Cn"})
_OVERRIDES: Final = re.compile("[\u202a-\u202e]")
"""Marks that turn the order of what follows; isolates, which keep it, are part of the words."""
_SHORT: Final = 60
"""Characters of plain ASCII that fit on a header's line beside its name."""
_LINE_END: Final = re.compile(r"\r\n?|\n")
_MAIL: Final = policy.SMTP.clone(cte_type="7bit")
_PATHS: Final = frozenset('/\\:*?"<>|')
TYPES: Final = {
    Form.PDF: "application/pdf",
    Form.JPEG: "image/jpeg",
    Form.PNG: "image/png",
    Form.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Form.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Form.ODT: "application/vnd.oasis.opendocument.text",
}
"""What may go out as a file, by the type that mail programs know it by."""


class Unsendable(Exception):
    """The letter can't become one safe mail to one address.

    `flaw` names the piece at fault: `address`, `reply address`, `name`, `subject`, `text`,
    `attachment`, or `envelope` when the finished mail does not read back as it was meant.
    """

    def __init__(self, flaw: str) -> None:
        super().__init__(flaw)
        self.flaw = flaw


@dataclass(frozen=True, slots=True)
class Envelope:
    """Addresses are plain ASCII; `mail` is the whole message with CRLF line ends."""

    sender: str
    recipient: str
    mail: bytes


def seal(letter: Letter, sender: str) -> Envelope:
    """The letter as a mail from `sender`, whose replies go to the owner. Raises Unsendable."""
    meant = _Meant(
        sender,
        recipient=one_address(letter.to, "address"),
        reply_to=one_address(letter.reply_to, "reply address") if letter.reply_to else "",
        name=_header(_seen(letter.name), "name"),
        subject=_header(_OVERRIDES.sub("", letter.subject), "subject"),
        text=_writable(letter.text, "text"),
        above=tuple(_id(one, sender) for one in letter.above),
        attached=tuple(_safe(one) for one in letter.attached),
    )
    raw = _mail(letter, meant).as_bytes()
    if _read_back(raw) != meant.read():
        raise Unsendable("envelope")
    return Envelope(sender, meant.recipient, raw)


def _mail(letter: Letter, meant: _Meant) -> EmailMessage:
    mail = EmailMessage(policy=_MAIL)
    mail.set_raw("From", _mailbox(meant.name, meant.sender))
    mail.set_raw("To", meant.recipient)
    if meant.reply_to:
        mail.set_raw("Reply-To", _mailbox(meant.name, meant.reply_to))
    mail.set_raw("Subject", _encoded(meant.subject))
    mail["Message-ID"] = message_id(letter, meant.sender)
    mail["Date"] = letter.at
    if meant.above:
        mail.set_raw("In-Reply-To", meant.above[-1])
        mail.set_raw("References", "\n ".join(meant.above))
    # Either way of writing keeps every character, and the spaces at the end of a line.
    cte = "base64" if letter.language == "he" else "quoted-printable"
    mail.set_content(meant.text, cte=cte)
    mail.add_alternative(as_page(meant.text, letter.language), subtype="html", cte=cte)
    for one in meant.attached:
        main, _, sub = TYPES[one.form].partition("/")
        mail.add_attachment(one.content, maintype=main, subtype=sub, filename=one.name)
    # Set last: making parts moves every Content header into the first of them.
    mail["Content-Language"] = letter.language
    return mail


def one_address(text: str, flaw: str) -> str:
    """The one address in `text`, its domain in ASCII. Raises Unsendable naming `flaw`.

    Whether the domain exists is the mail server's business: an office may have one of its own.
    """
    try:
        found = validate_email(
            text, check_deliverability=False, globally_deliverable=False, test_environment=True
        )
    except EmailNotValidError as invalid:
        raise Unsendable(flaw) from invalid
    if not found.ascii_email:  # a local part beyond ASCII, which few servers take
        raise Unsendable(flaw)
    return found.ascii_email


def message_id(letter: Letter, sender: str) -> str:
    """The same for the same version of the same draft: see `domain.threads.mark`."""
    words = Words(letter.text, letter.subject)
    return _id(mark(letter.owner, letter.draft, letter.version, words), sender)


def _id(mark: str, sender: str) -> str:
    return f"<{mark}@{sender.rpartition('@')[2]}>"


def _safe(one: Attachment) -> Attachment:
    """The file under a name without unseen signs, that ends as its bytes do. Raises Unsendable."""
    name = _header(_seen(one.name), "attachment")
    stem, _, ending = name.rpartition(".")
    if one.form not in TYPES or ending != one.form or not stem:
        raise Unsendable("attachment")
    if any(sign in name for sign in _PATHS):
        raise Unsendable("attachment")
    return replace(one, name=name)


def _seen(text: str) -> str:
    """The text without characters that nobody sees; a name needs none."""
    return "".join(one for one in text if unicodedata.category(one) not in _UNSEEN)


def _header(text: str, flaw: str) -> str:
    """The text as one line; refused if a mail program might decode it into something else.

    An encoded word such as `=?utf-8?q?=0A?=` has been turned into a header of its own by Python
    and others (CVE-2024-6923).
    """
    line = "".join(" " if unicodedata.category(one) in _BREAKS else one for one in text)
    line = " ".join(line.split())
    if "=?" in line and "?=" in line:
        raise Unsendable(flaw)
    return _writable(line, flaw)


def _writable(text: str, flaw: str) -> str:
    """The text itself; refused if it holds half a character, which no mail can carry."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as half:
        raise Unsendable(flaw) from half
    return text


def _encoded(line: str) -> str:
    """The line for a header: as it is, or in encoded words that join without a gap.

    The newer way, setting the header as text, loses spaces between Hebrew and Latin words where
    it folds the line (seen in Python 3.11).
    """
    if line.isascii() and len(line) <= _SHORT:
        return line
    return Header(line, "utf-8", header_name="Reply-To").encode()  # the longest of the names used


def _mailbox(name: str, address: str) -> str:
    if not name:
        return address
    if name.isascii() and len(name) <= _SHORT:
        return formataddr((name, address))
    return f"{_encoded(name)}\n <{address}>"


@dataclass(frozen=True, slots=True)
class _Meant:
    """What a reader must find in the mail: who, to whom, about what, in which words."""

    sender: str
    recipient: str
    reply_to: str
    name: str
    subject: str
    text: str
    above: tuple[str, ...]
    attached: tuple[Attachment, ...]

    def read(self) -> tuple[object, ...]:
        reply = ("Reply-To",) if self.reply_to else ()
        thread = ("In-Reply-To", "References") if self.above else ()
        headers = (*_ALWAYS, *reply, *thread)
        return (
            sorted(name.lower() for name in headers),
            [(self.name, self.sender)],
            [("", self.recipient)],
            [(self.name, self.reply_to)] if self.reply_to else [],
            self.subject,
            _unbroken(self.text),
            [*self.above[-1:], *self.above],
            [(one.name, TYPES[one.form], one.content) for one in self.attached],
        )


def _read_back(raw: bytes) -> tuple[object, ...]:
    """The same, out of the finished bytes: what matters is what goes out, not what came in.

    Read by the older parser: the newer one puts gaps between the encoded words of a name.
    """
    mail = message_from_bytes(raw)
    plain = next(part for part in mail.walk() if part.get_content_type() == "text/plain")
    words = plain.get_payload(decode=True)
    return (
        sorted(name.lower() for name in mail),
        _addresses(mail, "From"),
        _addresses(mail, "To"),
        _addresses(mail, "Reply-To"),
        _decoded(mail["Subject"]),
        _unbroken(words.decode("utf-8")) if isinstance(words, bytes) else "",
        [one for name in ("In-Reply-To", "References") for one in mail.get(name, "").split()],
        [
            (collapse_rfc2231_value(part.get_filename("")), part.get_content_type(), _bytes(part))
            for part in mail.walk()
            if part.get_content_disposition() == "attachment"
        ],
    )


def _bytes(part: Message) -> object:
    return part.get_payload(decode=True)


def _unbroken(text: str) -> str:
    """The text with one kind of line end, and none at its end: mail has its own."""
    return _LINE_END.sub("\n", text).rstrip("\n")


def _addresses(mail: Message, header: str) -> list[tuple[str, str]]:
    found = getaddresses(mail.get_all(header, []))
    return [(_decoded(name), address) for name, address in found]


def _decoded(value: str) -> str:
    return str(make_header(decode_header(value)))
