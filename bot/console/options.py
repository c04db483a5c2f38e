"""What may stand after `python -m bot console`."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """`store` None is the configured one; `now` may lack an offset and is then the owner's."""

    store: Path | None = None
    now: datetime | None = None
    language: str = "en"
    user: int = 1
    demo: bool = False
    jsonl: bool = False

    @property
    def standing(self) -> bool:
        """Whether the clock moves only when told."""
        return self.jsonl or self.now is not None


def parse(words: Sequence[str]) -> Options:
    """The options; ends the program with a message on what is none."""
    parser = ArgumentParser("rolig console", description="The whole bot, without Telegram.")
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--store", type=Path, metavar="DIR", help="default: the configured one")
    place.add_argument("--demo", action="store_true", help="a fresh store with a few debts")
    add = parser.add_argument
    add("--now", type=_moment, metavar="ISO", help="the clock's start; it then stands still")
    add("--lang", choices=("he", "da", "en"), default="en", help="the user's Telegram language")
    add("--user", type=_user, default=1, metavar="ID", help="the user's Telegram id")
    add("--jsonl", action="store_true", help="JSON lines in and out, for machines")
    given = parser.parse_args(words)
    return Options(given.store, given.now, given.lang, given.user, given.demo, given.jsonl)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _user(text: str) -> int:
    user = int(text)
    if user <= 0:
        raise ValueError("a user's id is above zero")
    return user
