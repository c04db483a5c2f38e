"""Enclosures: which of the files on record may go out with a letter, and whether they still may."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from bot.domain.drafts import Channel, Draft
from bot.domain.filing import Enclosure, Form, KeptFile, Sort

LARGEST_MAIL: Final = 10_000_000
"""Bytes of all files in one mail: on the way they grow by a third, and many servers stop at
20 MB."""
SENDABLE: Final = frozenset({Form.PDF, Form.JPEG, Form.PNG, Form.DOCX, Form.XLSX, Form.ODT})
"""What any client can open, and no mail server takes for a danger."""
OFFERED: Final = 3
"""Files that have a button on a card, the newest."""


def enclosable(files: Iterable[KeptFile], draft: Draft) -> tuple[Enclosure, ...]:
    """The invoices that a tap can attach, the newest first."""
    room = LARGEST_MAIL - sum(one.size for one in draft.attached)
    fits = (one for one in _invoices(files, draft) if one.size <= room)
    return tuple(_enclosed(one) for one in fits)[:OFFERED]


def too_large(files: Iterable[KeptFile], draft: Draft) -> tuple[str, ...]:
    """The names of the invoices that no mail can hold."""
    found = (one for one in _invoices(files, draft) if one.size > LARGEST_MAIL)
    return tuple(one.name for one in found)[:OFFERED]


def _invoices(files: Iterable[KeptFile], draft: Draft) -> tuple[KeptFile, ...]:
    """The client's invoices for what the letter is about, and those of no debt; none twice."""
    if draft.channel is not Channel.EMAIL:
        return ()
    about = {item.debt for item in draft.brief.items}
    there = {one.sha for one in draft.attached}
    found = {
        one.sha: one
        for one in files
        if one.client == draft.client
        and one.sort is Sort.INVOICE
        and one.form in SENDABLE
        and one.sha not in there
        and (one.debt is None or not about or one.debt in about)
    }
    return tuple(sorted(found.values(), key=lambda one: -one.id))


def _enclosed(file: KeptFile) -> Enclosure:
    return Enclosure(file.id, file.sha, file.name, file.form, file.size)


def gone_astray(files: Mapping[int, KeptFile], draft: Draft) -> bool:
    """Whether a file that was approved is no longer on record with this very client."""
    now = (files.get(one.file) for one in draft.attached)
    return any(one is None or one.client != draft.client for one in now)
