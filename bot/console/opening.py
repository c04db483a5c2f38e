"""From options to a running chat: the parts are made, joined, and put away again."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

from bot.console.botapi import BotApi
from bot.console.chat import Terminal
from bot.console.clock import Clock, ShiftedClock, StandingClock, in_zone, real_time
from bot.console.demo import BEGINS, enact
from bot.console.events import Email, Shown
from bot.console.jsonl import JsonLines
from bot.console.options import Options, parse
from bot.console.reading import lines_of
from bot.console.session import Session
from bot.console.surroundings import App, Make, Surroundings
from bot.console.transcript import Transcript
from bot.console.words import LANGUAGES


class Face(Protocol):
    """What a session looks like from outside."""

    def show(self, event: Shown) -> None: ...


F = TypeVar("F", bound=Face)


@dataclass(frozen=True, slots=True)
class Unseen:
    """A session that nobody watches."""

    session: Session

    def show(self, event: Shown) -> None:
        """Nobody looks."""


def main(words: Sequence[str], make: Make, store: Path) -> int:
    """The local chat on standard input and output until the input ends; the exit code.

    `make` makes the application, `store` is the configured folder.
    """
    options = parse(words)
    with contextlib.ExitStack() as stack:
        # Nobody types or listens any more: that is an end like any other.
        stack.enter_context(contextlib.suppress(KeyboardInterrupt, BrokenPipeError))
        if options.demo:
            store = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rolig-demo-")))
        asyncio.run(converse(options, make, options.store or store))
    return 0


async def converse(options: Options, make: Make, store: Path) -> None:
    """Hold the chat that the options ask for."""
    if options.jsonl:
        with _machine_output() as out:
            await _with_machine(options, make, store, out)
    else:
        await _with_person(options, make, store)


async def _with_machine(options: Options, make: Make, store: Path, out: BinaryIO) -> None:
    await _furnish(options, make, store)
    async with opened(options, make, store, lambda session: JsonLines(session, out)) as face:
        await face.run(lines_of(sys.stdin.fileno()))


async def _with_person(options: Options, make: Make, store: Path) -> None:
    await _furnish(options, make, store)
    words = LANGUAGES[options.language]
    prompt = sys.stdin.isatty() and sys.stdout.isatty()
    async with opened(
        options, make, store, lambda session: Terminal(session, words, sys.stdout, prompt=prompt)
    ) as terminal:
        terminal.greet(words.demo_steps if options.demo else words.first_steps)
        await terminal.run(lines_of(sys.stdin.fileno()))


@contextlib.asynccontextmanager
async def opened(
    options: Options, make: Make, store: Path, face: Callable[[Session], F]
) -> AsyncIterator[F]:
    """A running session behind the face made for it."""
    transcript = Transcript(store / "console")
    clock = _clock(options)

    def show(event: Shown) -> None:
        front.show(event)

    def show_mail(to: str, subject: str, text: str, attachments: Sequence[str]) -> None:
        show(Email(to, subject, text, tuple(attachments)))

    api = BotApi(transcript, clock, show)
    app = make(Surroundings(store, clock, api, show_mail, ticking=not options.standing))
    session = Session(app, api, transcript, clock, options.user, options.language)
    front = face(session)
    _set(clock, options, app, transcript.moment)
    await app.start()
    try:
        yield front
    finally:
        await app.stop()
        transcript.close()


async def _furnish(options: Options, make: Make, store: Path) -> None:
    """Where it is a demonstration, let the store have a past, under a clock of its own."""
    if not options.demo:
        return
    now = in_zone(options.now, UTC) if options.now else real_time()
    past = replace(options, now=now - BEGINS)
    async with opened(past, make, store, Unseen) as unseen:
        await enact(unseen.session, options.language, now)


def _clock(options: Options) -> Clock:
    if options.now is None:
        return StandingClock(real_time()) if options.standing else ShiftedClock()
    # Whose time it is, when it has no offset, only the application can say; a day covers any zone.
    return StandingClock(in_zone(options.now, UTC) - timedelta(days=1))


def _set(clock: Clock, options: Options, app: App, seen: datetime | None) -> None:
    """Never before the store's last moment."""
    wanted = in_zone(options.now, app.zone_of(options.user)) if options.now else clock.now()
    start = max(moment for moment in (wanted, seen, app.last_moment()) if moment)
    if start > clock.now():
        clock.move_to(start)


@contextlib.contextmanager
def _machine_output() -> Iterator[BinaryIO]:
    """Standard output for JSON alone; what others print goes where logs go."""
    with (
        os.fdopen(os.dup(sys.stdout.fileno()), "wb") as out,
        contextlib.redirect_stdout(sys.stderr),
    ):
        yield out
