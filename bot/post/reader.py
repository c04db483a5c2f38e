"""The reader: looks into the mailbox every so often, and passes on what answers a letter.

    mailbox -> header lines -> a letter's mark? -> the mail -> owner and draft -> `hear`

How far the folder was read is saved after each mail was dealt with, not before: a stop in between
brings the mail once more, and the book knows it again by its mark.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import Any, Final, Protocol, TypeAlias, TypeVar

from bot.actions.mailed import is_ours
from bot.actions.ports import Clock, Unreadable
from bot.domain.book import Book
from bot.domain.drafts import Channel
from bot.domain.intents import MailAnswered, MailAway, MailBounced, Mailed
from bot.domain.threads import marked
from bot.post.mailbox import Mailbox, Seen, Unreached
from bot.post.returned import Kind, Returned, opened

_log = logging.getLogger(__name__)
Result = TypeVar("Result")

Hear: TypeAlias = Callable[[int, Mailed, str], Awaitable[bool]]
"""Takes the owner, what came, and the key that names it; False where the disk took nothing, so
that it has to come again."""
_TRIES: Final = 3
"""How often one mail may fail before it is passed over, so that it does not hold up the others."""
_BREATH: Final = 200
"""Books looked through before others get their turn."""


class Memory(Protocol):
    """How far the folder was read, kept where it lasts."""

    def read(self) -> tuple[int, int]: ...

    def write(self, validity: int, last: int) -> None:
        """Raises OSError."""


class Shelf(Protocol):
    def owners(self) -> Iterable[int]: ...

    def book(self, owner: int, /) -> Book:
        """Raises Unreadable."""


class Reader:
    """Runs on the loop; the mailbox itself is looked at in a thread of its own."""

    def __init__(
        self, mailbox: Mailbox, memory: Memory, books: Shelf, hear: Hear, clock: Clock, every: float
    ) -> None:
        self._mailbox = mailbox
        self._memory = memory
        self._books = books
        self._hear = hear
        self._clock = clock
        self._every = every
        self._task: asyncio.Task[None] | None = None
        self._trouble = ""
        self._failed: Counter[str] = Counter()

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._run(), name="mail reader")

    async def stop(self) -> None:
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def look(self) -> None:
        """One visit. Raises Unreached, OSError."""
        seen = Seen(*self._memory.read())
        look = partial(self._mailbox.look, seen, self._clock.now())
        for found in await _left_behind(look):
            if found.raw and not await self._deal_with(found.raw):
                return
            self._memory.write(found.seen.validity, found.seen.last)

    async def _run(self) -> None:
        while True:
            try:
                await self.look()
                self._note("")
            except Unreached as trouble:
                self._note(trouble.why)
            except Exception as mishap:
                # The kind alone: an error's own words may hold addresses, or the mail.
                self._note(type(mishap).__name__)
            await asyncio.sleep(self._every)

    def _note(self, trouble: str) -> None:
        """A trouble is told once, and its end."""
        if trouble and trouble != self._trouble:
            _log.warning("the mailbox can't be read: %s", trouble)
        elif self._trouble and not trouble:
            _log.info("the mailbox can be read again")
        self._trouble = trouble

    async def _deal_with(self, raw: bytes) -> bool:
        """False where it has to come again. A mail that can't be taken apart is left alone."""
        try:
            mail = await asyncio.to_thread(opened, raw)
        except Exception as mishap:
            _log.warning("a mail was passed over: %s", type(mishap).__name__)
            return True
        place = await self._letter(mail) if mail else None
        if mail is None or place is None:
            return True
        owner, draft = place
        try:
            return await self._hear(owner, _brought(mail, draft), f"mail:{mail.id}")
        except Exception as mishap:
            self._failed[mail.id] += 1
            _log.error("owner %d: a mail could not be told: %s", owner, type(mishap).__name__)
            return self._failed[mail.id] >= _TRIES

    async def _letter(self, mail: Returned) -> tuple[int, int] | None:
        """The owner and the draft whose mark the mail names first; None for nobody's."""
        found: dict[str, tuple[int, int]] = {}
        for count, owner in enumerate(tuple(self._books.owners()), 1):
            if count % _BREATH == 0:
                await asyncio.sleep(0)
            try:
                drafts = self._books.book(owner).drafts.values()
            except Unreadable:
                continue
            for draft in drafts:
                if draft.channel is Channel.EMAIL and is_ours(draft):
                    found.setdefault(marked(owner, draft), (owner, draft.id))
        return next((found[mark] for mark in mail.marks if mark in found), None)


async def _left_behind(work: Callable[[], Result]) -> Result:
    """The work's result, from a thread that nobody waits for when the process ends: a mailbox that
    has fallen silent would hold it up, and one that is only looked at can be left at any moment."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[Result] = loop.create_future()

    def tell(act: Callable[..., None], outcome: object) -> None:
        if not done.done():
            act(outcome)

    def run() -> None:
        told: tuple[Any, ...]
        try:
            told = (tell, done.set_result, work())
        except Exception as fault:
            told = (tell, done.set_exception, fault)
        with suppress(RuntimeError):  # the loop is closed: the process has ended meanwhile
            loop.call_soon_threadsafe(*told)

    Thread(target=run, name="mailbox", daemon=True).start()
    return await done


def _brought(mail: Returned, draft: int) -> Mailed:
    match mail.kind:
        case Kind.ANSWER:
            return MailAnswered(draft, mail.text, mail.id)
        case Kind.AWAY:
            return MailAway(draft, mail.text, mail.id)
        case Kind.BOUNCE:
            return MailBounced(draft, mail.code, mail.id)
