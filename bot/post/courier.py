"""The courier: carries claimed drafts, tries again what did not go out, says what came of it.

A draft reaches the courier already claimed. From there:

    draft -> channel -> desk.sending -> the text goes out -> desk.settle -> the owner is told
               |-> not sent: again after a pause, each time claimed anew, for 24 hours

What may have gone out is never tried again here. What a stop leaves undone stands in the book as
it is: the next start reads *connecting* as not sent and *sending* as unknown.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Protocol, TypeAlias

from bot.actions.ports import Clock, FileStore, Lost, NoLongerTrue, NotRecorded, Unreadable
from bot.domain.answers import Answer, DraftStands
from bot.domain.book import Book
from bot.domain.drafts import Channel, Draft, Outcome, Reached, State
from bot.domain.threads import above
from bot.post.letter import Attachment, Carrier, Letter

_log = logging.getLogger(__name__)

GIVE_UP: Final = timedelta(hours=24)
"""How long after the owner's tap a draft that does not go out is tried again."""
_PAUSES: Final = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240))

Key: TypeAlias = tuple[int, int]
"""An owner and a draft of that owner."""
Tell: TypeAlias = Callable[[int, Answer], Awaitable[None]]


class Desk(Protocol):
    """What the courier asks of the desk; each call is done, and durable, when it returns."""

    def book(self, owner: int, /) -> Book: ...

    def draft(self, owner: int, draft: int, /) -> Draft: ...

    def sending(self, owner: int, draft: int, /) -> None:
        """Save that the text goes out now. If this raises, nothing goes out: NoLongerTrue where
        the ledger has moved on, NotRecorded where the disk refuses."""

    def settle(self, owner: int, draft: int, outcome: Outcome, /) -> Answer | None:
        """Save the outcome of a draft on its way, and say how to tell what became of it; one that
        is no longer on its way stays as it is. Raises NotRecorded."""

    def reclaim(self, owner: int, draft: int, /) -> bool:
        """Claim a draft that was not sent anew, through the same check as a tap; False when it
        no longer holds. Raises NotRecorded."""


@dataclass(frozen=True, slots=True)
class _Attempts:
    """The tries under one approval: when it was given, how many failed, when the next is due."""

    since: datetime
    failed: int = 0
    due: datetime | None = None

    def after(self, outcome: Outcome, now: datetime) -> _Attempts:
        own = _PAUSES[min(self.failed, len(_PAUSES) - 1)]
        pause = timedelta(seconds=outcome.wait) if outcome.wait else own
        return replace(self, failed=self.failed + 1, due=now + pause)

    def is_over(self, now: datetime) -> bool:
        return now - self.since >= GIVE_UP

    def is_due(self, now: datetime) -> bool:
        return self.due is not None and self.due <= now


class Courier:
    """Owns the tasks that carry, one a draft. Runs on the loop's thread, as the desk does."""

    def __init__(
        self,
        desk: Desk,
        carriers: Mapping[Channel, Carrier],
        tell: Tell,
        clock: Clock,
        files: FileStore | None = None,
    ) -> None:
        self._desk = desk
        self._files = files
        self._carriers = carriers
        self._tell = tell
        self._clock = clock
        self._tasks: set[asyncio.Task[None]] = set()
        self._on_the_way: set[Key] = set()
        self._again: dict[Key, _Attempts] = {}
        self._unsettled: dict[Key, tuple[Outcome, _Attempts]] = {}
        self._untold: list[tuple[int, Answer, _Attempts]] = []
        self._stopped = False
        self.outcomes: Counter[Reached] = Counter()
        """What came of letters since the start."""

    def deliver(self, owner: int, draft: int) -> None:
        """Begin to carry a claimed draft, and return at once."""
        self._begin(self.carry(owner, draft))

    async def carry(self, owner: int, draft: int) -> None:
        """Carry a claimed draft, settle it, and tell its owner what came of it."""
        await self._carry((owner, draft), _Attempts(self._clock.now()))

    def retry_due(self, now: datetime) -> None:
        """Begin what is due at `now` (UTC): outcomes the disk refused, words that did not reach an
        owner, letters that did not go out; and for those that went nowhere in 24 hours, the word
        to their owner."""
        if self._stopped:
            return
        for key, (outcome, attempts) in tuple(self._unsettled.items()):
            del self._unsettled[key]
            self._begin(self._settle(key, outcome, attempts))
        due = [one for one in self._untold if one[2].is_due(now)]
        self._untold = [one for one in self._untold if one not in due]
        for owner, answer, attempts in due:
            if self._stands(owner, answer):
                self._begin(self._say(owner, answer, attempts))
        for key, attempts in tuple(self._again.items()):
            if attempts.is_over(now) or attempts.is_due(now):
                self._look_again(key, attempts, now)

    @property
    def waiting(self) -> int:
        """Letters that are to be tried again."""
        return len(self._again) + len(self._unsettled)

    def next_due(self) -> datetime | None:
        """The moment (UTC) at which the next try is due; None where nothing waits for one."""
        untold = (attempts for *_, attempts in self._untold)
        return min((one.due for one in (*self._again.values(), *untold) if one.due), default=None)

    async def idle(self) -> None:
        """Return when nothing is under way; letters that wait for another try don't count."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def stop(self, patience: float) -> None:
        """Begin nothing more, and give what is under way `patience` seconds to end."""
        self._stopped = True
        if not self._tasks:
            return
        _, late = await asyncio.wait(self._tasks, timeout=patience)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        if self._stopped:
            work.close()
            return
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _look_again(self, key: Key, attempts: _Attempts, now: datetime) -> None:
        """Claim the draft for another try; or, when its day is over, have its owner told."""
        try:
            waits = self._desk.draft(*key).state is State.NOT_SENT
            claimed = waits and not attempts.is_over(now) and self._desk.reclaim(*key)
        except NotRecorded:
            return
        except (KeyError, Unreadable):  # the book is gone, or set aside
            waits = claimed = False
        del self._again[key]
        if claimed:
            self._begin(self._carry(key, attempts))
        elif waits:
            self._begin(self._tell_how_it_stands(key))

    def _stands(self, owner: int, answer: Answer) -> bool:
        """Whether what the answer says of a draft is still so."""
        if not isinstance(answer, DraftStands):
            return True
        try:
            return self._desk.draft(owner, answer.draft.id).state is answer.state
        except (KeyError, Unreadable):
            return False

    async def _tell_how_it_stands(self, key: Key) -> None:
        """Nothing is on its way, so that settling changes nothing and only says how it stands."""
        await self._say(key[0], self._desk.settle(*key, Outcome(Reached.NOT_SENT)))

    async def _carry(self, key: Key, attempts: _Attempts) -> None:
        if key in self._on_the_way:
            return
        self._on_the_way.add(key)
        try:
            outcome = await self._trip(key)
        finally:
            self._on_the_way.discard(key)
        if outcome is not None:
            self.outcomes[outcome.reached] += 1
            await self._settle(key, outcome, attempts)

    async def _trip(self, key: Key) -> Outcome | None:
        """What came of the draft; None if it is not claimed, and so nobody's to carry.

        A mishap that no channel foresaw counts by what was saved: before *sending* nothing can
        have gone out, after it nobody can tell.
        """
        saved = False

        def sending() -> None:
            nonlocal saved
            self._desk.sending(*key)
            saved = True

        try:
            draft = self._desk.draft(*key)
            if draft.state is not State.CONNECTING:
                return None
            carrier = self._carriers.get(draft.channel)
            if carrier is None:
                return Outcome(Reached.REFUSED, "no channel")
            return await carrier.carry(await self._letter(key[0], draft), sending)
        except Lost:
            return Outcome(Reached.REFUSED, "file lost")
        except NoLongerTrue:
            return Outcome(Reached.NOT_SENT, "no longer true")
        except NotRecorded:
            return Outcome(Reached.NOT_SENT, "not recorded")
        except Exception as mishap:
            # The kind alone: an error's own words may hold addresses, or the letter.
            _log.error("carrying draft %d stopped: %s", key[1], type(mishap).__name__)
            return Outcome(Reached.UNKNOWN if saved else Reached.NOT_SENT, "mishap")

    async def _letter(self, owner: int, draft: Draft) -> Letter:
        """The draft as a letter, with its files. Raises Lost where a file is not as it came."""
        attached = await asyncio.to_thread(self._enclosed, owner, draft) if draft.attached else ()
        book = self._desk.book(owner)
        under = above(owner, book.drafts.values(), draft)
        return Letter.of(draft, book.owner, owner, self._clock.now(), under, attached)

    def _enclosed(self, owner: int, draft: Draft) -> tuple[Attachment, ...]:
        if self._files is None:
            raise Lost
        read = self._files.read
        return tuple(Attachment(one.name, one.form, read(owner, one.sha)) for one in draft.attached)

    async def _settle(self, key: Key, outcome: Outcome, attempts: _Attempts) -> None:
        try:
            answer = self._desk.settle(*key, outcome)
            waits = self._desk.draft(*key).state is State.NOT_SENT
        except KeyError:  # the owner had everything forgotten meanwhile
            return
        except (NotRecorded, Unreadable):
            self._unsettled[key] = (outcome, attempts)
            return
        if waits:
            self._again[key] = attempts.after(outcome, self._clock.now())
        else:
            await self._say(key[0], answer)

    async def _say(
        self, owner: int, answer: Answer | None, attempts: _Attempts | None = None
    ) -> None:
        """Tell it; where that fails, a few times more, since nobody else will."""
        if answer is None:
            return
        try:
            await self._tell(owner, answer)
        except Exception as mishap:
            _log.error("telling what became of a draft failed: %s", type(mishap).__name__)
            now = self._clock.now()
            again = (attempts or _Attempts(now)).after(Outcome(Reached.NOT_SENT), now)
            if again.failed <= len(_PAUSES):
                self._untold.append((owner, answer, again))
