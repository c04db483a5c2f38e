"""The chat for machines: JSON lines in, JSON lines out, each flushed."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import BinaryIO, Final

from bot.console.events import Answer, Done, Email, Error, Event, Shown, as_json
from bot.console.lines import parse, perform
from bot.console.reasons import outcome
from bot.console.session import Session

# Ends of line to some readers, though not to JSON.
_LINE_ENDS: Final = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


class JsonLines:
    """The events of a session on `out`. A line that can't be done brings an Error and no Done."""

    def __init__(self, session: Session, out: BinaryIO) -> None:
        self._session = session
        self._out = out

    def show(self, event: Shown) -> None:
        self._say(event, None if isinstance(event, Answer | Email) else event.chat)

    async def run(self, lines: AsyncIterator[bytes]) -> None:
        """Do one line after another until there are no more."""
        number = 0
        async for line in lines:
            number += 1
            error = await outcome(self._do(line))
            self._say(Error(number, str(error)) if error else Done(number))

    async def _do(self, line: bytes) -> None:
        await perform(self._session, parse(line))

    def _say(self, event: Event, chat: int | None = None) -> None:
        at = self._session.local_now(chat).isoformat(timespec="seconds")
        text = json.dumps(as_json(event, at), ensure_ascii=False).translate(_LINE_ENDS)
        self._out.write(text.encode("utf-8", "backslashreplace") + b"\n")
        self._out.flush()
