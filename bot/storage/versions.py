"""Old files -> today's shape, a step at a time; a file from a later version is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

Raw: TypeAlias = dict[str, Any]
Step: TypeAlias = Callable[[Raw], Raw]

SCHEMA: Final = 1
"""The shape of a journal line as this version writes it. Lines of an older shape stay as they are
on disk: they are brought up to date each time they are read."""

STEPS: Final[Mapping[int, Step]] = {}
"""From each older shape to the next."""


class FromTheFuture(Exception):
    """Written by a later version: not damaged, but not ours to read or to write."""


def current(line: Raw, schema: int = SCHEMA, steps: Mapping[int, Step] = STEPS) -> Raw:
    """A line in today's shape. Raises FromTheFuture, or ValueError where no step leads here."""
    written = line.get("schema")
    if not isinstance(written, int) or isinstance(written, bool) or written < 1:
        raise ValueError("a line without its schema")
    if written > schema:
        raise FromTheFuture(f"schema {written}, this version knows {schema}")
    for number in range(written, schema):
        if number not in steps:
            raise ValueError(f"no step from schema {number}")
        line = {**steps[number](line), "schema": number + 1}
    return line
