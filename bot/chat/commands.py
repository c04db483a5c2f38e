"""Commands: the same intents as sentences and taps, under a slash; the menu in each language."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.domain.intents import (
    Cancel,
    Help,
    Intent,
    SetOwner,
    Settings,
    ShowDrafts,
    Start,
    Undo,
    WhoOwes,
)
from bot.domain.people import LANGUAGES, Setting
from bot.wording.phrases import known, say

log = logging.getLogger(__name__)

COMMANDS: Final[Mapping[str, Intent]] = {
    "start": Start(),
    "who": WhoOwes(),
    "drafts": ShowDrafts(),
    "settings": Settings(),
    "undo": Undo(),
    "language": SetOwner(Setting.LANGUAGE),
    "cancel": Cancel(),
    "help": Help(),
}
DEFAULT: Final = "en"
"""The language shown to those whose own is none of ours."""
_COMMAND: Final = re.compile(r"/([a-z_]{1,32})(?:@(\w+))?(?:\s+(.*))?", re.ASCII | re.I | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Heard:
    """A message as meant: a command of ours, or words to be understood."""

    intent: Intent | None
    words: str


def heard(text: str) -> Heard:
    """A command alone is its intent. With words after it, it is the beginning of a sentence, as
    in "/who owes me", and keeps its slash; only what follows /start is a link's payload, and not
    for reading."""
    match = _COMMAND.fullmatch(text.strip())
    if match is None:
        return Heard(None, text)
    name, words = match[1].lower(), match[3]
    intent = COMMANDS.get(name)
    if intent is not None and (not words or name == "start"):
        return Heard(intent, "")
    return Heard(None, f"/{name} {words or ''}".rstrip())


async def register(bot: Bot) -> None:
    """Put the menu and the descriptions up in every language. They are a courtesy: the bot works
    without them, so a refusal is one line in the log."""
    try:
        for language in LANGUAGES:
            await _register(bot, language, language)
        await _register(bot, DEFAULT, None)
    except TelegramError as refusal:
        log.warning("commands and descriptions are not registered: %s", type(refusal).__name__)


async def _register(bot: Bot, language: str, code: str | None) -> None:
    menu = [
        BotCommand(name, say(f"command.{name}", language))
        for name in COMMANDS
        if known(f"command.{name}", language)
    ]
    await bot.set_my_commands(menu, language_code=code)
    await bot.set_my_description(say("about.description", language), language_code=code)
    await bot.set_my_short_description(say("about.short", language), language_code=code)
