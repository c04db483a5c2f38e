"""The one door: who speaks, what follows, written down in one durable line, then answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from typing import TypeVar

from bot.actions import approve, bill, converse, nudge, settle_in, tell, undo
from bot.actions.ask import ask
from bot.actions.cards import Outlived, outlived, standing, unshown
from bot.actions.house import House
from bot.actions.keep import keep_true
from bot.actions.memory import Memory
from bot.actions.mend import is_damaged, mend
from bot.actions.notices import RESTART, Notice, notices, phase
from bot.actions.ports import Books, Clock, NoLongerTrue, NotRecorded, Unreadable
from bot.actions.readback import read_back
from bot.actions.retell import left, retell, steps_of
from bot.actions.room import Change, Room
from bot.actions.verbs import follow
from bot.domain.answers import Answer, BookSetAside, Closed, DraftCard, NothingSaved
from bot.domain.book import Book, apply, fold
from bot.domain.drafts import Draft, Outcome, State
from bot.domain.facts import DraftShown, Fact, Line, Mentioned, Undone
from bot.domain.intents import (
    Cancel,
    Confirm,
    Decline,
    Doubt,
    Intent,
    Pick,
    Restore,
    SetOwner,
    StartAnew,
    Undo,
    WhoOwes,
)

Sight = TypeVar("Sight")


class Desk:
    """All that happens to an owner's book happens here, one call at a time, on the loop's thread.

    Answers never raise for what the disk or a damaged book does: they say so.
    """

    def __init__(self, books: Books, clock: Clock, house: House) -> None:
        self._books = books
        self._clock = clock
        self._house = house
        self._opened: set[int] = set()
        self._kept = Memory()

    # -- the owner speaks or taps -------------------------------------------------------------

    def hear(self, owner: int, text: str, key: str, hint: str | None = None) -> tuple[Answer, ...]:
        """Answer a message. `key` names it, so that the same message twice is recorded once."""
        return self._answer(owner, hint, lambda room: self._hear(owner, room, text, key))

    def press(
        self, owner: int, intent: Intent, key: str, hint: str | None = None
    ) -> tuple[Answer, ...]:
        """Answer a tap or a command, by the same door as a sentence."""
        if isinstance(intent, Restore | StartAnew):
            return (self._mend(owner, intent, hint),)
        return self._answer(owner, hint, lambda room: self._press(owner, room, intent, key))

    def _mend(self, owner: int, intent: Restore | StartAnew, hint: str | None) -> Answer:
        """A book that can be read stays as it is; what another left half way is settled anew."""
        if not is_damaged(self._books, owner):
            return Closed()
        self._opened.discard(owner)
        return mend(self._books, owner, intent, self._hello(hint), self._clock.now())

    def forwarded(
        self, owner: int, text: str, name: str, key: str, hint: str | None = None
    ) -> tuple[Answer, ...]:
        """Answer a client's words that the owner passed on; `name` is the sender's, if told."""

        def read(room: Room) -> tuple[Answer, ...]:
            return self._press(owner, room, converse.passed_on(room, text, name), key)

        return self._answer(owner, hint, read)

    def _answer(
        self, owner: int, hint: str | None, act: Callable[[Room], tuple[Answer, ...]]
    ) -> tuple[Answer, ...]:
        try:
            met = self._meet(owner, hint)
            answers = act(self.room(owner))
        except NotRecorded:
            return (NothingSaved(),)
        except Unreadable as damaged:
            return (BookSetAside(damaged.kept),)
        return (*answers, *converse.offer_set_up(self.room(owner), answers)) if met else answers

    def _hear(self, owner: int, room: Room, text: str, key: str) -> tuple[Answer, ...]:
        told, done, rest = self._repeat(owner, room, key)
        read = partial(converse.hear, text, room, partial(self._books.lines, owner))
        heard = self._kept.readings.get(owner, room, text, read)
        if not done:
            return (*self._run(owner, heard.intents, key, heard.answering), *heard.answers)
        rest = rest or (() if heard.answering else heard.intents[done:])
        return (*told, *self._run(owner, rest, key, start=done))

    def _run(
        self,
        owner: int,
        intents: Sequence[Intent | Doubt],
        key: str,
        answering: bool = False,
        start: int = 0,
    ) -> tuple[Answer, ...]:
        """Do one thing after another. Only one question is open at a time: what would ask a
        second one waits for the first, and an answer that settles nothing ends the turn."""
        answers: list[Answer] = []
        for place, intent in enumerate(intents, start):
            room = self.room(owner)
            change = self._follow(owner, intent, room)
            ends = place == 0 and answering and not converse.settles(change, room)
            if place == 0 and not ends:
                change = converse.first_of(change, room, tuple(intents[1:]) if answering else ())
            elif place:
                change = converse.later_one(change, intent, room)
            try:
                answers.extend(self._commit(owner, change, f"{key}/{place}"))
            except NotRecorded:
                if not answers:
                    raise
                return (*answers, NothingSaved())
            if ends or (isinstance(intent, Undo) and not change.facts):
                break
        return tuple(answers)

    def _repeat(
        self, owner: int, room: Room, key: str
    ) -> tuple[tuple[Answer, ...], int, Sequence[Intent | Doubt]]:
        """What a message that came before led to, how many of its parts were done, and which were
        noted to follow. The others were cut short by a stop, or wrote nothing."""
        steps = steps_of(room.book, key)
        if not steps:
            return (), 0, ()
        lines = self._books.lines(owner)
        return retell(room, lines, set(steps.values())), max(steps) + 1, left(lines, steps)

    def _press(self, owner: int, room: Room, intent: Intent, key: str) -> tuple[Answer, ...]:
        told, done, rest = self._repeat(owner, room, key)
        if done:
            return (*told, *self._run(owner, rest, key, start=done))
        if not isinstance(intent, Pick | Confirm | Decline):
            return self._commit(owner, self._follow(owner, intent, room), f"{key}/0")
        question = room.book.question
        then = question.then if question and not isinstance(question.command, SetOwner) else ()
        current = room.book.asked == intent.asked
        return self._run(owner, (intent, *(then if current else ())), key, answering=True)

    def _follow(self, owner: int, intent: Intent | Doubt, room: Room) -> Change:
        match intent:
            case Doubt():
                return ask(intent.command, intent.piece, intent.days, intent.sums)
            case WhoOwes():
                work = partial(tell.who_owes, intent, room)
                return self._kept.overviews.get(owner, room, intent, work)
            case Undo():
                return undo.undo(intent, room, room.lines())
            case SetOwner():
                return settle_in.set_owner(intent, room, self._house.places)
            case Pick() | Confirm() | Decline() | Cancel():
                reply = converse.reply(intent, room)
                return reply if isinstance(reply, Change) else self._follow(owner, reply, room)
        return follow(intent, room)

    # -- the one place that writes ------------------------------------------------------------

    def _commit(self, owner: int, change: Change, key: str) -> tuple[Answer, ...]:
        """Write the change in one durable line and tell what came of it."""
        if change.erase:
            self._kept.drop(owner)
            return change.erase(self._books, owner, key)
        if not change.facts:
            return change.tell(self.room(owner)) if change.tell else ()
        facts = self._with_what_follows(owner, change)
        after = self._write(owner, facts, key)
        if change.tell:
            return change.tell(after)
        return read_back(after, Line(after.book.step, after.now, key, facts))

    def _with_what_follows(self, owner: int, change: Change) -> tuple[Fact, ...]:
        """The facts with those that the book, as they leave it, brings along."""
        facts = change.facts
        facts = (*facts, *keep_true(self._after(owner, facts), facts))
        if change.then:
            facts = (*facts, *change.then(self._after(owner, facts)))
        return facts

    def _after(self, owner: int, facts: Sequence[Fact]) -> Room:
        """The room as these facts would leave it; nothing is written."""
        room = self.room(owner)
        line = Line(room.book.step + 1, room.now, "", tuple(facts))
        if any(isinstance(fact, Undone) for fact in facts):
            return self._furnish(owner, fold((*self._books.lines(owner), line)))
        return self._furnish(owner, apply(room.book, line))

    def _write(self, owner: int, facts: Sequence[Fact], key: str) -> Room:
        return self._furnish(owner, self._books.record(owner, facts, key, self._clock.now()))

    def room(self, owner: int) -> Room:
        """The owner's book at this moment, with what the house offers. Raises Unreadable."""
        return self._furnish(owner, self._books.book(owner))

    def _furnish(self, owner: int, book: Book) -> Room:
        house = self._house
        country, write = house.places(book.owner.country), house.writer(book)
        lines = partial(self._books.lines, owner)
        return Room(book, self._clock.now(), country, write, house.mail, house.heard, lines)

    def _meet(self, owner: int, hint: str | None) -> bool:
        """Open the owner's book for this process; whether the owner is new."""
        self._open(owner)
        if self._books.book(owner).step:
            return False
        self._write(owner, self._hello(hint), "")
        return True

    def _hello(self, hint: str | None) -> tuple[Fact, ...]:
        return settle_in.meet(hint, self._house.defaults, self._house.places)

    def _open(self, owner: int) -> None:
        """The first look in this process: what the last one left half way is settled."""
        if owner in self._opened:
            return
        room = self.room(owner)
        if half_way := approve.recover(room):
            self._write(owner, half_way, "")
        self._opened.add(owner)

    # -- what time brings -----------------------------------------------------------------------

    def tick(self, owners: Sequence[int]) -> None:
        """Propose the drafts that are due for these owners, one line a client."""
        for owner in owners:
            try:
                self._look(owner)
            except (NotRecorded, Unreadable):
                continue

    def _look(self, owner: int) -> None:
        self._open(owner)
        room = self.room(owner)
        if not bill.due_now(room):
            return
        drafts = nudge.drafts_by_client(room)
        for number in nudge.in_turn(room):
            room = self.room(owner)
            facts = bill.turn(room, room.book.accounts[number], drafts.get(number, ()))
            if facts:
                self._write(owner, facts, "")

    def next_look(self, owner: int) -> datetime | None:
        """The next moment (UTC) at which time alone can change something for the owner."""
        try:
            return nudge.next_look(self.room(owner))
        except Unreadable:
            return None

    def unshown(self, owner: int) -> tuple[DraftCard, ...]:
        """The cards that wait and do not stand in the owner's chat yet."""
        return self._seen(owner, unshown)

    def outlived(self, owner: int) -> tuple[Outlived, ...]:
        """The cards in the owner's chat that no longer stand for anything; `shown` with 0 once
        the message says so."""
        return self._seen(owner, outlived)

    def waits(self, owner: int) -> bool:
        """Whether something in the owner's chat has to be shown or put right."""
        return bool(self.unshown(owner) or self.outlived(owner) or self.notices(owner))

    def shown(self, owner: int, draft: int, message: int) -> None:
        """The card stands in the owner's chat as this message."""
        known = self.room(owner).book.drafts.get(draft)
        if known and known.shown != message:
            self._write(owner, (DraftShown(draft, message),), "")

    def notices(self, owner: int) -> tuple[Notice, ...]:
        """What the owner has to be told once, beside the drafts."""
        kept = partial(self._kept.notices.get, owner)
        return self._seen(owner, lambda room: kept(room, phase(room), partial(notices, room)))

    def _seen(self, owner: int, look: Callable[[Room], tuple[Sight, ...]]) -> tuple[Sight, ...]:
        """What there is to see in a book; nothing in one that can't be read."""
        try:
            return look(self.room(owner))
        except Unreadable:
            return ()

    def mentioned(self, owner: int, notice: Notice) -> None:
        """The notice was shown; it is not shown again."""
        self._write(owner, (Mentioned(notice.topic, notice.client, self.today(owner)),), "")

    # -- for the courier ------------------------------------------------------------------------

    def draft(self, owner: int, number: int) -> Draft:
        """Raises KeyError for a draft that is not in the owner's own book."""
        return self.room(owner).book.drafts[number]

    def sending(self, owner: int, number: int) -> None:
        """Right before the text goes out: saved as *sending*, if the ledger still agrees.

        Raises NoLongerTrue if it does not, NotRecorded if the disk refuses: nothing goes out.
        """
        room = self.room(owner)
        draft = room.book.drafts[number]
        if draft.state is not State.CONNECTING:
            raise NoLongerTrue
        after = self._write(owner, approve.begin(room, draft), "")
        if after.book.drafts[number].state is not State.SENDING:
            raise NoLongerTrue

    def settle(self, owner: int, number: int, outcome: Outcome) -> Answer:
        """Save what came of a claimed draft, and how to tell it. Raises NotRecorded."""
        room = self.room(owner)
        draft = room.book.drafts[number]
        if draft.state in (State.CONNECTING, State.SENDING):
            room = self._write(owner, approve.settle(room, draft, outcome), "")
        return standing(room, room.book.drafts[number])

    def reclaim(self, owner: int, number: int) -> bool:
        """Claim a draft of this run that was not sent once more, by the same check as a tap."""
        self._open(owner)
        room = self.room(owner)
        draft = room.book.drafts[number]
        if draft.state is not State.NOT_SENT or draft.detail == RESTART:
            return False
        facts = self._with_what_follows(owner, approve.claim(room, draft))
        after = self._write(owner, facts, "")
        return after.book.drafts[number].state is State.CONNECTING

    def book(self, owner: int) -> Book:
        """Raises Unreadable."""
        return self._books.book(owner)

    def today(self, owner: int) -> date:
        return self.room(owner).today

    def owners(self) -> Sequence[int]:
        return self._books.owners()
