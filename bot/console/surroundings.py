"""What the console needs of an application, and what it makes one with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any, Protocol

from telegram.ext import Application

from bot.console.botapi import BotApi
from bot.console.clock import Clock


class App(Protocol):
    """The application as the console needs it; `bot.app` makes it."""

    @property
    def application(self) -> Application[Any, Any, Any, Any, Any, Any]:
        """Built with the console's request for its calls and its polling, and no updater."""

    async def start(self) -> None:
        """Take the store and be ready for updates; the JobQueue runs only if it was asked for."""

    async def stop(self) -> None:
        """Finish what is in hand and let the store go."""

    async def tick(self) -> None:
        """Do all that is due at the clock's now."""

    async def idle(self) -> None:
        """Return when nothing is being carried and no task runs."""

    def next_due(self, after: datetime) -> datetime | None:
        """The first moment (UTC), not before `after`, at which a tick could do something."""

    def zone_of(self, user: int) -> tzinfo:
        """The owner's time zone, or the default one; good before `start` too."""

    def last_moment(self) -> datetime | None:
        """The latest moment (UTC) in the store; good before `start` too."""


ShowMail = Callable[[str, str, str, Sequence[str]], None]
"""Takes a mail that would have gone out, were there an SMTP server: the address, the subject, the
plain text, and the names of the files attached."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an application in the console is made with."""

    store: Path
    clock: Clock
    request: BotApi
    show_mail: ShowMail
    ticking: bool  # whether the JobQueue is to run


Make = Callable[[Surroundings], App]
