"""The command line: run, console, understand, preview, calm, check."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from os import environ
from pathlib import Path
from typing import Final

from bot.config import Config, load, report

USAGE: Final = """\
rolig [--config FILE] [command]

  (none)       on Telegram where a token is configured, else the local chat
  run          on Telegram
  console      the local chat: --store DIR, --now ISO, --lang he|da|en, --user ID, --demo, --jsonl
  understand   JSON lines in, what the bot understood out
  preview      the letters: --script, --lang, --channel, --form, --facts FILE, --templates FOLDER,
               --html FILE
  calm         JSON lines in, whether each text is calm out
  check        what is wrong with the configuration and with your own templates
"""


def main() -> int:
    """Run what the arguments ask for; the exit code. 2: the arguments or the configuration."""
    environ.setdefault(
        "PTB_TIMEDELTA", "1"
    )  # waits come as durations; the other way is on its way out
    words = sys.argv[1:]
    path = None
    if words[:1] == ["--config"]:
        path, words = Path(words[1]) if len(words) > 1 else None, words[2:]
    command, rest = (words[0], words[1:]) if words else ("", [])
    if command in ("-h", "--help", "help"):
        sys.stdout.write(USAGE)
        return 0
    if command in UNCONFIGURED:
        return UNCONFIGURED[command](rest)
    if command not in COMMANDS:
        sys.stderr.write(f"no such command: {command}\n\n{USAGE}")
        return 2
    config = load(path, environ)
    if not isinstance(config, Config):
        sys.stderr.write(report(config) + "\n")
        return 2
    return COMMANDS[command](config, rest)


def start(config: Config, words: Sequence[str]) -> int:
    """Telegram where there is a token, else the local chat, with a demo ledger on offer."""
    if config.telegram.token:
        return run(config, words)
    return console(config, words)


def run(config: Config, _: Sequence[str]) -> int:
    if not config.telegram.token:
        sys.stderr.write("[telegram] token: missing; BotFather gives one. See README.md.\n")
        return 2
    import asyncio

    from bot.service import serve
    from bot.storage.lock import Locked

    try:
        return asyncio.run(serve(config))
    except (Locked, OSError, ValueError) as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1


def console(config: Config, words: Sequence[str]) -> int:
    from bot.console import main as chat
    from bot.console.local import local
    from bot.service import keep_logs
    from bot.storage.lock import Locked

    keep_logs(config, logging.ERROR)
    try:
        return chat(words, local(config), config.store.folder)
    except Locked as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1


def check(config: Config, _: Sequence[str]) -> int:
    from bot.wording.letters import Letters
    from bot.wording.places import folder

    refused = Letters(folder("templates"), config.templates.folder).refused
    for one in refused:
        sys.stdout.write(f"[templates] {one}\n")
    if refused:
        return 2
    sys.stdout.write("The configuration is in order.\n")
    return 0


def understand(_: Sequence[str]) -> int:
    from bot.understanding.lines import run as read

    read(sys.stdin, sys.stdout)
    return 0


def calm(_: Sequence[str]) -> int:
    from bot.wording.tone import run as weigh

    weigh(sys.stdin, sys.stdout)
    return 0


def preview(words: Sequence[str]) -> int:
    from bot.wording.preview import main as show

    return show(words)


COMMANDS: Final[Mapping[str, Callable[[Config, Sequence[str]], int]]] = {
    "": start,
    "run": run,
    "console": console,
    "check": check,
}
UNCONFIGURED: Final[Mapping[str, Callable[[Sequence[str]], int]]] = {
    "understand": understand,
    "calm": calm,
    "preview": preview,
}

if __name__ == "__main__":
    sys.exit(main())
