"""Whom an intent is about."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Who:
    """A client as meant: a known client's own spelling, a new name, or several that fit equally."""

    name: str | None = None
    candidates: tuple[str, ...] = ()
