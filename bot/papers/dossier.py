"""The dossier: one client's case as ZIPs, the pages with as many files as fit in the first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from bot.actions.ports import Lost, Paper
from bot.papers.case import Case, case_of
from bot.papers.hypertext import as_html
from bot.papers.packed import packed
from bot.papers.plaintext import as_text
from bot.papers.sections import page_of

__all__ = ["Case", "case_of", "parts_of"]

Read = Callable[[str], bytes]
"""The content under a SHA-256; raises ports.Lost."""
_LONGEST: Final = 40


def parts_of(case: Case, read: Read) -> Iterator[Callable[[], Paper]]:
    """What makes each part, in order; only one part's files need be in memory at a time."""
    for number in range(1, case.count + 1):
        yield partial(_part, case, number, read)


def _part(case: Case, number: int, read: Read) -> Paper:
    files = dict(_files(case, number, read))
    if number == 1:
        page = page_of(case, _lost(case, read))
        files = {"index.html": as_html(page), "index.txt": as_text(page), **files}
    return Paper(_name(case, number), packed(sorted(files.items()), case.today))


def _files(case: Case, number: int, read: Read) -> Iterator[tuple[str, bytes]]:
    for one in case.exhibits:
        if one.part == number:
            try:
                yield one.place, read(one.file.sha)
            except Lost:
                continue


def _lost(case: Case, read: Read) -> frozenset[str]:
    """The contents that the store can't give; the page says so instead of being silent."""
    found = set()
    for one in case.exhibits:
        try:
            read(one.file.sha)
        except Lost:
            found.add(one.file.sha)
    return frozenset(found)


def _name(case: Case, number: int) -> str:
    """Plain ASCII, so that it is the same on every system: a name in other letters is a number."""
    client = case.account.client
    plain = re.sub(r"[^a-z0-9]+", "-", client.name.casefold()).strip("-")[:_LONGEST].strip("-")
    part = f"-part-{number}-of-{case.count}" if case.count > 1 else ""
    return f"dossier-{plain or f'client-{client.id}'}-{case.today.isoformat()}{part}.zip"
