"""What somebody wrote anew in an answer: without what it quotes, and without the signature."""

from __future__ import annotations

import re
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Final

LONGEST: Final = 20_000
"""Characters of a body that are looked at."""
_ATTRIBUTION: Final = re.compile(
    r"on\b.{0,200}\bwrote\s*:|"
    r"(den|d\.|på)\b.{0,200}\bskrev\b.{0,120}:|"
    r"(ב|יום\b).{0,200}(כתב|כתבה|כתב/ה|כותב|כותבת|מאת).{0,120}:",
    re.IGNORECASE,
)
"""The line above a quotation, which names a day or an address."""
_NAMED: Final = re.compile(r"[\d@]")
_DIVIDER: Final = re.compile(
    r"^[-_\s>*]{2,60}(original message|forwarded message|oprindelig meddelelse|"
    r"videresendt meddelelse|הודעה מקורית|הודעה שהועברה)[-_\s*]{2,60}$|^_{10,}$",
    re.IGNORECASE,
)
_HEAD: Final = re.compile(r"^\*?(from|fra|מאת)\s*:\*?\s.*\S", re.IGNORECASE)
_SECOND: Final = re.compile(
    r"^\*?(sent|date|to|subject|sendt|dato|til|emne|נשלח|תאריך|אל|נושא)\s*:", re.IGNORECASE
)
_DEVICE: Final = (
    "(iphone|ipad|apple|android|outlook|gmail|yahoo|samsung|galaxy|huawei|xiaomi|pixel|blackberry|"
    "proton|windows|mobile|mobil|phone|telefon|smartphone|tablet|"
    "אייפון|אייפד|אנדרואיד|אאוטלוק|סמסונג|גלקסי|טלפון|סמארטפון|נייד|סלולרי|טאבלט)"
)
_BY_ITSELF: Final = (
    r"^(sent (from|via|with)|get outlook for|sendt (fra|via|med)|hent outlook til)\b.{0,30}?\b",
    r"^(נשלח|שודר) (מ|באמצעות).{0,30}?",
    r"^(השג|קבל|הורד) את ",
)
_SIGNED: Final = re.compile(
    "|".join((r"^(--|—|––)\s*$", *(rf"{one}{_DEVICE}\b.{{0,40}}$" for one in _BY_ITSELF))),
    re.IGNORECASE,
)
"""A line that closes a letter: a rule, or what a telephone adds by itself. "Sent from our bank" is
none, nor is a Hebrew "we shall send" that begins with the same letters."""
_GAP: Final = re.compile(r"\n{3,}")
_STEERING: Final = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff]")
_DROPPED: Final = frozenset({"script", "style", "head", "title", "blockquote", "template", "svg"})
_VISUAL: Final = re.compile(r"(iso-?8859-?8)-?[ei]", re.IGNORECASE)
"""Hebrew that says how its letters are ordered (RFC 1556); it is the same set of letters."""
_BLOCKS: Final = frozenset({"p", "div", "br", "li", "tr", "table", "h1", "h2", "h3", "ul", "ol"})
_EMPTY: Final = frozenset(
    {"br", "img", "hr", "meta", "link", "input", "area", "base", "col", "wbr"}
)
_QUOTES: Final = ("gmail_quote", "gmail_attr", "moz-cite-prefix", "yahoo_quoted", "divrplyfwdmsg")


def new_words(mail: EmailMessage) -> str:
    """The words of the answer itself; empty where there are none."""
    return unquoted(_body(mail))


def unquoted(text: str) -> str:
    """The text up to where it begins to quote, without quoted lines and without a signature; where
    nothing stands above the quotation, what stands between its lines and below them."""
    plain = _STEERING.sub("", text[:LONGEST]).replace("\r\n", "\n")
    bare = "\n".join(line.rstrip() for line in plain.split("\n"))
    lines = _GAP.sub("\n\n", bare).split("\n")
    first = next((place for place, line in enumerate(lines) if _is_quoted(line)), len(lines))
    return _new(lines) or _new(lines[first:])


def _is_quoted(line: str) -> bool:
    return line.lstrip().startswith(">")


def _new(lines: list[str]) -> str:
    kept: list[str] = []
    for place, line in enumerate(lines):
        if _ends_here(lines, place, line.strip()):
            break
        if not _is_quoted(line):
            kept.append(line)
    return _GAP.sub("\n\n", "\n".join(kept)).strip()


def _ends_here(lines: list[str], place: int, bare: str) -> bool:
    """Whether what others wrote, or a signature, begins on this line. An attribution may take up
    to three; of two lines that could begin it, it is the later one."""
    if _DIVIDER.match(bare) or _SIGNED.match(bare):
        return True
    following = next((one.strip() for one in lines[place + 1 : place + 4] if one.strip()), "")
    if _HEAD.match(bare) and _SECOND.match(following):
        return True
    if not bare or bare.startswith(">"):
        return False
    here, below = lines[place : place + 3], lines[place + 1 : place + 4]
    return _is_attribution(here) and not _is_attribution(below)


def _is_attribution(lines: list[str]) -> bool:
    span = ""
    for line in lines:
        if not line.strip():
            return False
        span = f"{span} {line.strip()}".strip()
        if _ATTRIBUTION.fullmatch(span) and _NAMED.search(span):
            return True
    return False


def _body(mail: EmailMessage) -> str:
    """The plain text, else what the page shows."""
    for kind in ("plain", "html"):
        part = mail.get_body((kind,))
        if part is None:
            continue
        try:
            text = part.get_content()
        except (LookupError, ValueError):  # a charset that the library does not know
            raw = part.get_payload(decode=True)
            known = _VISUAL.fullmatch(part.get_content_charset(""))
            letters = known[1] if known else "utf-8"
            text = raw.decode(letters, "replace") if isinstance(raw, bytes) else ""
        if isinstance(text, str) and text.strip():
            return text if kind == "plain" else _shown(text)
    return ""


def _shown(page: str) -> str:
    reader = _Page()
    reader.feed(page[: 10 * LONGEST])
    reader.close()
    return "".join(reader.text)


class _Page(HTMLParser):
    """The text of a page, line by line; nothing is fetched and nothing is run."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self._inside: list[str] = []
        """The open elements from the first one that is left out."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS and not self._inside:
            self.text.append("\n")
        marks = " ".join(value or "" for name, value in attrs if name in ("class", "id")).lower()
        if tag not in _EMPTY and (self._inside or tag in _DROPPED or _quotes(marks)):
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._inside:
            while self._inside.pop() != tag:
                pass
        elif tag in _BLOCKS and not self._inside:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.text.append(re.sub(r"\s+", " ", data))


def _quotes(marks: str) -> bool:
    return any(one in marks for one in _QUOTES)
