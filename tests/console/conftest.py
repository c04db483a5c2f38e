"""A toy bot in the console, held by the hand or driven line by line."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.console.botapi import BotApi
from bot.console.clock import StandingClock
from bot.console.events import Shown
from bot.console.jsonl import JsonLines
from bot.console.opening import opened
from bot.console.options import Options
from bot.console.transcript import Transcript
from tests.console.toy import ToyApp

START = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)  # ten in Jerusalem, a Friday


@dataclass
class Driven:
    """A JSON-lines session: what is said to it, and all that it has put out."""

    face: JsonLines
    app: ToyApp
    out: io.BytesIO

    async def say(self, *lines: object) -> list[dict[str, Any]]:
        """Say these in one go; what came out of it. Bytes are a line as they stand."""
        before = len(self.out.getvalue())
        raw = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
        await self.face.run(_stream(raw))
        return [json.loads(line) for line in self.out.getvalue()[before:].split(b"\n")[:-1]]


async def _stream(lines: Iterable[bytes]) -> AsyncIterator[bytes]:
    for line in lines:
        yield line


Drive = Callable[..., AbstractAsyncContextManager[Driven]]


@pytest.fixture
def drive(tmp_path: Path) -> Drive:
    """Open a session on the test's own store: `async with drive() as bot`."""

    @asynccontextmanager
    async def driven(now: datetime = START, language: str = "en") -> AsyncIterator[Driven]:
        out = io.BytesIO()
        apps: list[ToyApp] = []

        def make(around: Any) -> ToyApp:
            apps.append(ToyApp(around))
            return apps[-1]

        options = Options(now=now, language=language, jsonl=True)
        async with opened(options, make, tmp_path, lambda held: JsonLines(held, out)) as face:
            yield Driven(face, apps[0], out)

    return driven


@dataclass
class Telegram:
    """A Bot API alone, what it showed, and its clock."""

    api: BotApi
    shown: list[Shown]
    transcript: Transcript
    clock: StandingClock


@pytest.fixture
def telegram(tmp_path: Path) -> Telegram:
    shown: list[Shown] = []
    transcript = Transcript(tmp_path / "console")
    clock = StandingClock(START)
    return Telegram(BotApi(transcript, clock, shown.append), shown, transcript, clock)
