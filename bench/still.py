"""What every row stands on: a clock that stands still, and a loop of its own."""

from __future__ import annotations

import asyncio
from asyncio import AbstractEventLoop
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

NOW: Final = datetime(2026, 4, 1, 8, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Still:
    """A clock that stands."""

    moment: datetime = NOW

    def now(self) -> datetime:
        return self.moment


@contextmanager
def loops() -> Iterator[AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield loop
    asyncio.set_event_loop(None)
    loop.close()
