"""A story: say something to the bot, look at what it answers, let time pass."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from bot.config import Config, Store
from bot.console.events import Edit, Email, Message, Shown
from bot.console.keyboards import flat
from bot.console.local import local
from bot.console.opening import opened
from bot.console.options import Options
from bot.console.session import Session


@dataclass
class Story:
    """One owner's chat. All that the bot shows is in `shown`; each step returns what it brought."""

    session: Session
    shown: list[Shown] = field(default_factory=list)

    def show(self, event: Shown) -> None:
        self.shown.append(event)

    async def say(self, text: str) -> str:
        """Write to the bot; all that it answers, as one text."""
        start = len(self.shown)
        await self.session.write(text)
        return self.since(start)

    async def tap(self, label: str) -> str:
        start = len(self.shown)
        await self.session.tap(label)
        return self.since(start)

    async def later(self, words: str) -> str:
        """Let time pass: "7d", or until a moment."""
        start = len(self.shown)
        await self.session.advance(words)
        return self.since(start)

    async def forward(self, text: str, author: str) -> str:
        start = len(self.shown)
        await self.session.forward(text, author)
        return self.since(start)

    async def send(self, path: Path, caption: str = "") -> str:
        """Send a file to the bot."""
        start = len(self.shown)
        await self.session.send_file(path, caption)
        return self.since(start)

    def since(self, start: int) -> str:
        said = [one for one in self.shown[start:] if isinstance(one, Message | Edit)]
        return "\n".join(one.text for one in said)

    @property
    def mails(self) -> list[Email]:
        return [event for event in self.shown if isinstance(event, Email)]

    @property
    def labels(self) -> list[str]:
        """The buttons of the newest message that has any."""
        for event in reversed(self.shown):
            if isinstance(event, Message | Edit) and event.buttons:
                return [button.label for button in flat(event.buttons)]
        return []


Open = Callable[..., AbstractAsyncContextManager[Story]]


@pytest.fixture
def story(tmp_path: Path) -> Open:
    """Opens a chat on this test's own store; opened again, it goes on where it was."""

    @asynccontextmanager
    async def open_story(
        language: str = "en", now: str = "2026-03-02T10:00", user: int = 1
    ) -> AsyncIterator[Story]:
        options = Options(language=language, now=datetime.fromisoformat(now), user=user, jsonl=True)
        config = Config(store=Store(tmp_path / "store"))
        async with opened(options, local(config), tmp_path / "store", Story) as chat:
            yield chat

    return open_story
