"""G: the start of the process."""

from __future__ import annotations

import subprocess
import sys
from os import environ
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from typing import Final

from bench.pairs import Measured, Row, Work, compare
from bench.store import folder

ROUNDS: Final = 15
LIBRARY: Final = "import telegram.ext"
BOT: Final = """\
import sys
import bot.__main__
from bot.config import load
config = load(None, {"ROLIG_TELEGRAM_TOKEN": "1000:TEST", "ROLIG_STORE_FOLDER": sys.argv[1]})
import asyncio
from bot.app import RealClock, build
from bot.chat.polling import Poll
app = build(config, RealClock(), poll=Poll())
app.books.close()
"""
"""All that `python -m bot run` does before it calls Telegram."""


def children() -> float:
    """CPU seconds of the processes started here that have ended."""
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def started(code: str, compiled: Path, *words: str) -> Work:
    """A process of its own. Both sides find their modules compiled, as after any first start,
    wherever the machine keeps compiled modules, or though it keeps none."""
    environment = dict(environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(compiled)
    command = [sys.executable, "-c", code, *words]
    return lambda: subprocess.run(command, check=True, env=environment)


def g1() -> Measured:
    with folder() as room:
        bot = started(BOT, room / "compiled", str(room / "store"))
        return compare(bot, started(LIBRARY, room / "compiled"), children, ROUNDS)


ROWS: Final = (Row("G1", "start of the bot / import of telegram.ext", "≤", 1.4, g1),)
