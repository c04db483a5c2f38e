"""What a file is by its bytes: its name and what the sender's program says of it prove nothing."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from bot.domain.filing import Form, Unfit

_MARKS: Final[tuple[tuple[bytes, Form], ...]] = (
    (b"\xff\xd8\xff", Form.JPEG),
    (b"\x89PNG\r\n\x1a\n", Form.PNG),
    (b"GIF87a", Form.GIF),
    (b"GIF89a", Form.GIF),
)
_HEIC: Final = frozenset([b"heic", b"heix", b"heif", b"hevc", b"hevx", b"mif1", b"msf1"])
_PROGRAMS: Final = (
    *(b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe"),
    *(b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"dex\n", b"\x4c\x00\x00\x00\x01\x14\x02\x00"),
)
_ARCHIVES: Final = (
    *(b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"MSCF"),
    *(b"\x28\xb5\x2f\xfd", b"!<arch>\n"),
)
_ZIP: Final = b"PK\x03\x04"
_ENTRIES: Final = 2_000
"""Entries that a document's archive may have: more of them is no letter."""
_PARTS: Final[dict[str, Form]] = {"word/document.xml": Form.DOCX, "xl/workbook.xml": Form.XLSX}
_OPEN_TEXT: Final = b"application/vnd.oasis.opendocument.text"
_MACROS: Final = re.compile(r"(?i)vbaproject|vbadata|(^|/)basic/|(^|/)scripts/|activex")
_START: Final = 4_096
"""Characters from the start that tell what a text is."""
_MARKUP: Final = re.compile(
    r"(?i)<\s*(!doctype|html|head|body|svg|script|iframe|object|embed|\?xml|\?php|%@|hta:)"
)
_SCRIPTS: Final = re.compile(
    r"(?i)\.(bat|cmd|com|cpl|hta|htm|html|js|jse|jar|lnk|mhtml?|msi|php|pl|ps1|py|rb|reg|scr|sh"
    r"|svg|url|vb|vbe|vbs|wsf|xhtml|xml)$"
)
_HEAD: Final = re.compile(r"(?m)^([A-Za-z][A-Za-z0-9-]{1,40}):")
_LETTER: Final = frozenset(["from", "date"])
"""The header fields that every mail has (RFC 5322, 3.6)."""


def form_of(content: bytes, name: str = "") -> Form | Unfit:
    """The form of a file's bytes, or why it is not kept. `name` can only make it worse: a text
    that calls itself a script is taken at its word."""
    if not content.strip(b"\0"):
        return Unfit.EMPTY
    if content.startswith(_PROGRAMS):
        return Unfit.PROGRAM
    if found := _picture(content):
        return found
    if b"%PDF-" in content[:1024]:
        return Form.PDF
    if content.startswith(_ZIP):
        return _in_archive(content)
    if content.startswith(_ARCHIVES) or content[257:262] == b"ustar":
        return Unfit.ARCHIVE
    return _text(content, name)


def _picture(content: bytes) -> Form | None:
    for mark, form in _MARKS:
        if content.startswith(mark):
            return form
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return Form.WEBP
    return Form.HEIC if content[4:8] == b"ftyp" and content[8:12] in _HEIC else None


def _in_archive(content: bytes) -> Form | Unfit:
    """A document of an office, which is a ZIP: only its list of entries is read, nothing is
    unpacked but the few bytes in which an OpenDocument names itself."""
    if _entries(content) > _ENTRIES:
        return Unfit.ARCHIVE
    try:
        with ZipFile(BytesIO(content)) as archive:
            names = set(archive.namelist())
            form = next((form for part, form in _PARTS.items() if part in names), None)
            if form is None and "mimetype" in names:
                entry = archive.getinfo("mimetype")
                if entry.file_size <= 100 and archive.read(entry).strip() == _OPEN_TEXT:
                    form = Form.ODT
    except (BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError, EOFError):
        return Unfit.ARCHIVE
    if form is None:
        return Unfit.ARCHIVE
    return Unfit.MACROS if any(map(_MACROS.search, names)) else form


def _entries(content: bytes) -> int:
    """How many entries the archive's own end counts; too many where it has no such end."""
    end = content.rfind(b"PK\x05\x06", max(0, len(content) - 65_557))
    return _ENTRIES + 1 if end < 0 else int.from_bytes(content[end + 10 : end + 12], "little")


def _text(content: bytes, name: str) -> Form | Unfit:
    utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = content.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError:
        return Unfit.UNKNOWN
    if any(sign < " " and sign not in "\t\n\r\f" for sign in set(text)):
        return Unfit.UNKNOWN
    start = text[:_START].lstrip()
    if not start:
        return Unfit.EMPTY
    if _is_mail(start):
        return Form.MAIL
    if _SCRIPTS.search(name.strip()) or _MARKUP.search(start) or start.startswith("{\\rtf"):
        return Unfit.ACTIVE
    return Form.TEXT


def _is_mail(start: str) -> bool:
    head = start.replace("\r\n", "\n").partition("\n\n")[0]
    first = head.partition(":")[0]
    fields = {name.casefold() for name in _HEAD.findall(head)}
    return bool(re.fullmatch(r"[A-Za-z][A-Za-z0-9-]{1,40}", first)) and fields >= _LETTER
