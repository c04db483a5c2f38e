"""A page as plain text, for whoever can't or won't open HTML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.papers.blocks import Block, Letter, Listed, Page, Pairs, Said, Table
from bot.wording.formats import apart

_RULE: Final = "-" * 60


def as_text(page: Page) -> bytes:
    """UTF-8 with the mark by which every editor knows it; what runs the other way is isolated."""
    return ("\n".join(_lines(page)) + "\n").encode("utf-8-sig", "replace")


def _lines(page: Page) -> Iterator[str]:
    yield page.title
    yield "=" * 60
    yield from page.below
    for section in page.sections:
        yield ""
        yield section.title
        yield _RULE
        for block in section.blocks:
            yield from _block(block, page.language)


def _block(block: Block, language: str) -> Iterator[str]:
    match block:
        case Said(text):
            yield text
        case Listed(lines):
            yield from (f"[ ] {line}" for line in lines)
        case Pairs(rows):
            yield from (_pair(label, value, language) for label, value in rows)
        case Table(heads, rows):
            for row in rows:
                cells = zip(heads, row, strict=True)
                told = (_pair(head, cell, language) for head, cell in cells if cell)
                yield " · ".join(told)
        case Letter(pairs, label, words):
            yield ""
            yield from (_pair(head, value, language) for head, value in pairs)
            yield f"{label}:"
            yield _RULE
            yield words
            yield _RULE


def _pair(label: str, value: str, language: str) -> str:
    return f"{label}: {apart(value, language)}"
