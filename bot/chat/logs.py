"""Logs: a line an event, for people or for a machine, and no secret in either.

What is logged are kinds and numbers: no names, no texts, no sums.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Final

log = logging.getLogger(__name__)

TALKATIVE: Final = ("httpx", "httpcore", "telegram", "apscheduler", "uvicorn", "asyncio")
"""Libraries whose logs hold addresses with the token, or what people wrote."""
_TOKEN: Final = re.compile(r"(?:bot)?[0-9]{3,}:[\w-]{20,}|bot[0-9]+:[\w-]+")
_FOR_PEOPLE: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class Wordless(logging.Formatter):
    """Of an error its type and the way it came; never its words, which may quote a person's."""

    def formatException(self, ei: Any) -> str:
        return "\n".join(_traced(ei[1]))


class Lines(Wordless):
    """For people: when, how grave, where, what."""

    def __init__(self) -> None:
        super().__init__(_FOR_PEOPLE)


class Records(Wordless):
    """For a machine: the same as a JSON object a line, `at` in UTC."""

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "room": record.name,
            "event": record.getMessage(),
        }
        if record.exc_info:
            told["trace"] = self.formatException(record.exc_info)
        return json.dumps(told, ensure_ascii=False)


class Redacting(logging.Formatter):
    """Strikes out bot tokens and the given secrets, in messages and tracebacks alike."""

    def __init__(self, written: logging.Formatter, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        self._written = written
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        text = _TOKEN.sub("[token]", self._written.format(record))
        for secret in self._secrets:
            text = text.replace(secret, "[secret]")
        return text


def _traced(error: BaseException | None) -> Iterator[str]:
    """The error's frames and type, then those of what it came of."""
    told: list[BaseException] = []
    while error and error not in told:
        told.append(error)
        yield from (line.rstrip() for line in traceback.format_tb(error.__traceback__))
        yield type(error).__name__
        error = error.__cause__ or error.__context__


def _ended_by(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        log.critical("the process ends of something unforeseen", exc_info=error)


def keep(form: str, secrets: Iterable[str], level: int) -> None:
    """Log to standard error from now on, in the `form` "text" or "json", without the secrets."""
    written = Records() if form == "json" else Lines()
    stream = logging.StreamHandler()
    stream.setFormatter(Redacting(written, secrets))
    logging.basicConfig(level=level, handlers=[stream])
    sys.excepthook = _ended_by
    quieten()


def quieten() -> None:
    """Keep the libraries' logs to warnings."""
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
