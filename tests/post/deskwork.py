"""A desk for the courier: one owner's drafts, kept as the real one keeps them, and watched."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.actions.ports import NoLongerTrue, NotRecorded
from bot.domain.answers import Answer, DraftStands
from bot.domain.book import Book
from bot.domain.drafts import SETTLES, Draft, Outcome, Reached, State
from bot.post.letter import Letter
from tests.post.letters import NOW, YAEL, a_draft

OWNER = 7


@dataclass
class SetClock:
    """A clock that stands still until it is moved."""

    moment: datetime = NOW

    def now(self) -> datetime:
        return self.moment

    def on(self, **step: float) -> datetime:
        self.moment += timedelta(**step)
        return self.moment


class Drafts:
    """Moves drafts through their states and refuses any move that the real desk would not make.

    `holds` False: the ledger has moved on; `full` True: the disk takes nothing.
    """

    def __init__(self, *drafts: Draft) -> None:
        self.drafts = {draft.id: draft for draft in drafts or (a_draft(),)}
        self.moves: list[State] = []
        self.outcomes: list[Outcome] = []
        self.holds = True
        self.full = False

    def book(self, owner: int, /) -> Book:
        assert owner == OWNER
        return Book(owner=YAEL, drafts=self.drafts)

    def draft(self, owner: int, draft: int, /) -> Draft:
        assert owner == OWNER
        return self.drafts[draft]

    def sending(self, owner: int, draft: int, /) -> None:
        assert self.draft(owner, draft).state is State.CONNECTING
        if not self.holds:
            self._move(draft, State.WITHDRAWN)
            raise NoLongerTrue
        self._move(draft, State.SENDING)

    def settle(self, owner: int, draft: int, outcome: Outcome, /) -> Answer:
        if self.draft(owner, draft).state in (State.CONNECTING, State.SENDING):
            self._move(draft, SETTLES[outcome.reached])
            self.outcomes.append(outcome)
        stands = self.drafts[draft]
        return DraftStands(stands, "Acme", stands.state)

    def reclaim(self, owner: int, draft: int, /) -> bool:
        assert self.draft(owner, draft).state is State.NOT_SENT
        self._move(draft, State.CONNECTING if self.holds else State.WITHDRAWN)
        return self.holds

    def state(self, draft: int = 3) -> State:
        return self.drafts[draft].state

    def put(self, state: State, draft: int = 3) -> None:
        self.drafts[draft] = replace(self.drafts[draft], state=state)

    def _move(self, draft: int, state: State) -> None:
        if self.full:
            raise NotRecorded
        self.moves.append(state)
        self.put(state, draft)


@dataclass
class Scripted:
    """A carrier that does as it is told: one act a trip, the last one for ever."""

    acts: list[Callable[[Letter, Callable[[], None]], Awaitable[Outcome]]]
    letters: list[Letter] = field(default_factory=list)

    async def carry(self, letter: Letter, sending: Callable[[], None]) -> Outcome:
        self.letters.append(letter)
        act = self.acts.pop(0) if len(self.acts) > 1 else self.acts[0]
        return await act(letter, sending)


def reaching(reached: Reached, *, sends: bool = True, wait: int = 0) -> Scripted:
    """A carrier whose every trip ends so, with the text out or not."""
    return Scripted([ending(reached, sends=sends, wait=wait)])


def ending(
    reached: Reached, *, sends: bool = True, wait: int = 0
) -> Callable[[Letter, Callable[[], None]], Awaitable[Outcome]]:
    async def act(letter: Letter, sending: Callable[[], None]) -> Outcome:
        if sends:
            sending()
        return Outcome(reached, "as told", wait)

    return act
