"""A ZIP that comes out the same, byte for byte, from the same contents and day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_FIRST: Final = date(1980, 1, 1)
"""A ZIP knows no earlier day."""
_PLAIN: Final = (".csv", ".eml", ".html", ".json", ".txt")
"""Endings of what grows smaller when it is packed; pictures and documents are packed already."""


def packed(files: Iterable[tuple[str, bytes]], day: date) -> bytes:
    """The files in the order given, each under its name, for its reader alone and dated `day`."""
    whole, on = BytesIO(), max(day, _FIRST)
    with ZipFile(whole, "w") as archive:
        for name, content in files:
            entry = ZipInfo(name, (on.year, on.month, on.day, 0, 0, 0))
            entry.external_attr = 0o600 << 16
            kind = ZIP_DEFLATED if name.endswith(_PLAIN) else ZIP_STORED
            archive.writestr(entry, content, kind)
    return whole.getvalue()
