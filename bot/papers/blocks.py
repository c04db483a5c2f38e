"""What a page is made of, before it is written as HTML or as plain text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence."""

    text: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Sentences one below the other, each to be seen to."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Labels and what stands behind them."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`links`: the address, inside the ZIP, that a row's first cell leads to; empty for none."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A message in its exact words, under what is known of its way."""

    pairs: tuple[tuple[str, str], ...]
    label: str
    words: str


Block: TypeAlias = Said | Listed | Pairs | Table | Letter


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """`language` decides the direction; `below` are the sentences right under the title."""

    language: str
    title: str
    below: tuple[str, ...]
    sections: tuple[Section, ...]
