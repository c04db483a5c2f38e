"""What every figure of a sheet must bring: its sources, its confidence, and how long it holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, TypeVar

from bot.domain.law import Confidence, Figure

Value = TypeVar("Value")
FIGURE: Final = frozenset({"source", "confidence", "since", "expires"})
"""The keys that stand beside every figure."""


def check(table: Mapping[str, Any], name: str, keys: Collection[str]) -> None:
    """Raises ValueError for a key of the table that is none of `keys`."""
    unknown = sorted(set(table) - set(keys))
    if unknown:
        raise ValueError(f"unknown key {name}.{unknown[0]}".replace(" .", " "))


@dataclass(frozen=True, slots=True)
class Review:
    """When the file was looked over, how long that lasts, and the sources it names."""

    on: date
    until: date
    sources: Collection[str]

    def figure(self, value: Value, table: Mapping[str, Any]) -> Figure[Value]:
        """The value with what the table says of it; `expires` there comes before the file's."""
        for source in table["source"]:
            if source not in self.sources:
                raise ValueError(f"source {source} is not named in the file")
        if not table["source"]:
            raise ValueError("a figure names no source")
        return Figure(
            value,
            tuple(table["source"]),
            Confidence(table["confidence"]),
            self.on,
            _day(table, "expires") or self.until,
            _day(table, "since"),
        )


def _day(table: Mapping[str, Any], key: str) -> date | None:
    day = table.get(key)
    if day is not None and (isinstance(day, datetime) or not isinstance(day, date)):
        raise ValueError(f"{key} is a day, not {day}")
    return day
