"""Files that are kept as evidence: what they are, and names that every system takes."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from bot.domain.people import clean


class Sort(StrEnum):
    """What a file shows, as the owner says."""

    CONTRACT = "contract"
    BEFORE = "before"
    DURING = "during"
    AFTER = "after"
    INVOICE = "invoice"
    LETTER = "letter"
    OTHER = "other"


class Form(StrEnum):
    """The form of a file's bytes, by the ending that goes with it."""

    PDF = "pdf"
    JPEG = "jpg"
    PNG = "png"
    WEBP = "webp"
    HEIC = "heic"
    GIF = "gif"
    DOCX = "docx"
    XLSX = "xlsx"
    ODT = "odt"
    TEXT = "txt"
    MAIL = "eml"


class Unfit(StrEnum):
    """Why a file is not kept."""

    EMPTY = "empty"
    PROGRAM = "program"
    ACTIVE = "active"
    """A web page, an SVG drawing, a script: what opens it would run what is in it."""
    MACROS = "macros"
    ARCHIVE = "archive"
    UNKNOWN = "unknown"
    FULL = "full"
    """The owner's room for files is used up."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file with its bytes in the store under `sha` (SHA-256, hexadecimal).

    `client` None: the owner has not said whose it is; `sort` None: nor what it shows. `size` is in
    bytes, `day` the owner's local day on which it came. Those of one `album` came together.
    """

    id: int
    client: int | None
    sha: str
    name: str
    form: Form
    size: int
    day: date
    sort: Sort | None = None
    debt: int | None = None
    album: str = ""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes out with a letter: which it is, and what its owner saw of it. `size` is in
    bytes."""

    file: int
    sha: str
    name: str
    form: Form
    size: int


LONGEST_NAME: Final = 100
"""Bytes of a name before its ending, for disks that count 255 with a number in front."""
_NOWHERE: Final = frozenset('<>:"|?*/\\')
"""Signs that a name may not hold on one system or another."""
_RESERVED: Final = frozenset(
    ["con", "prn", "aux", "nul", "clock$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"]
)
"""Names that are devices on Windows, whatever their ending."""


def titled(name: str, form: Form) -> str:
    """The file's own name, without a path or signs that steer, with the ending of its bytes."""
    last = name.replace("\\", "/").rpartition("/")[2]
    bare = clean(unicodedata.normalize("NFC", last), 255)
    bare = "".join("_" if sign in _NOWHERE or not sign.isprintable() else sign for sign in bare)
    stem = _without_ending(bare).strip(" ._")
    while len(stem.encode()) > LONGEST_NAME:
        stem = stem[:-1].rstrip(" ._")
    if stem.partition(".")[0].strip().casefold() in _RESERVED:
        stem = f"_{stem}"
    return f"{stem or 'file'}.{form}"


def _without_ending(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    return stem if dot and 0 < len(ending) <= 5 and ending.isalnum() else name
