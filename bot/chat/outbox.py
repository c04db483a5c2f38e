"""What goes out to owners: answers, the cards of drafts, and what became of them.

One message at a time to an owner. An owner who blocked the bot is left alone until they write.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Final

from telegram.error import BadRequest, ChatMigrated

from bot.actions.notices import Notice
from bot.actions.ports import Lost, NotRecorded, Paper, Unreadable
from bot.chat.door import Desk
from bot.chat.screens import Sheet
from bot.chat.sheets import Sheets
from bot.chat.wire import Gone, Unsent, Wire
from bot.domain.answers import (
    Answer,
    BookSetAside,
    Closed,
    DossierMade,
    DraftCard,
    DraftStands,
    DraftsWaiting,
    Exported,
    FileGiven,
    FileGone,
    FileKnown,
    FileUnfit,
    Flawed,
    GuestCame,
    GuestGone,
    GuestWrote,
    HandOver,
    Invitation,
    NoLongerHolds,
    NotBuilt,
    NothingSaved,
    NotUnderstood,
    NotUndone,
    OldVersion,
    OnItsWay,
    RefusedPiece,
)
from bot.domain.drafts import Channel, Draft, State
from bot.domain.guests import Token
from bot.domain.people import Owner
from bot.wording.phrases import say

log = logging.getLogger(__name__)

BESIDE: Final = (
    NothingSaved,
    BookSetAside,
    Closed,
    Exported,
    DossierMade,
    FileGiven,
    FileGone,
    FileKnown,
    FileUnfit,
    NotUndone,
    Flawed,
    NotBuilt,
    NotUnderstood,
    RefusedPiece,
)
"""Answers that stand beside the message pressed: what it said is still true."""
HEARD: Final = (GuestCame, GuestGone, GuestWrote)
"""What came from a client is told before what was drafted for it."""
Papers = Callable[[int, Answer], AsyncIterator[Paper]]
"""The files that an answer to an owner brings, one by one; raises ports.Unreadable, Lost."""
Printed = Callable[[Draft], Paper]
"""A letter as a page to print."""


class Outbox:
    """Shows answers, cards and notices, and has the desk remember which message is whose card."""

    def __init__(self, wire: Wire, desk: Desk, papers: Papers, printed: Printed) -> None:
        self._wire = wire
        self._desk = desk
        self._papers = papers
        self._printed = printed
        self._places: dict[int, _Place] = {}
        self._silent: set[int] = set()
        self._hints: dict[int, str] = {}
        self._unrecorded: dict[tuple[int, str], int] = {}
        self._refused: set[tuple[int, str]] = set()
        self._carried: dict[tuple[int, int], int] = {}
        self._sheets = Sheets()

    def silence(self, owner: int) -> None:
        """The owner blocked the bot: send nothing of our own accord."""
        self._silent.add(owner)

    def heard_from(self, owner: int, hint: str | None = None) -> None:
        """The owner writes, taps, or lets us write again; `hint` is their Telegram's language."""
        self._silent.discard(owner)
        if hint:
            self._hints[owner] = hint

    async def answer(
        self, owner: int, answers: Iterable[Answer], pressed: int | None = None
    ) -> None:
        """Say the answers, the first in the place of the message `pressed`, if one is given.

        Raises wire.Unsent, or a TelegramError for what no repetition can cure.
        """
        async with self._place(owner):
            await self._answer(owner, answers, pressed)

    async def show(self, owner: int) -> bool:
        """Show what the owner has not seen; False if some of it has to wait for a later tick."""
        if owner in self._silent:
            return True
        if self._is_taken(owner):
            return False
        async with self._place(owner) as place:
            try:
                await self._show_waiting(owner)
            except Gone:
                self.silence(owner)
            except NotRecorded:  # the owner is not told: nothing of theirs is lost
                return False
            except Unsent as trouble:
                place.busy_until = asyncio.get_running_loop().time() + trouble.wait
                return False
        return True

    async def told(self, owner: int, answer: Answer) -> None:
        """Say what became of a draft that was carried: quietly in its card when all went well,
        as a message of its own when the owner should know. Raises as `answer` does."""
        if owner in self._silent:
            return
        async with self._place(owner):
            card = None
            if isinstance(answer, DraftStands):
                card = self._carried.pop((owner, answer.draft.id), answer.draft.shown)
                card = card if answer.state is State.SENT else None
            await self._answer(owner, (answer,), card)

    async def _answer(self, owner: int, answers: Iterable[Answer], pressed: int | None) -> None:
        try:
            for answer in _singly(answers):
                turned = None if isinstance(answer, BESIDE) else pressed
                message = await self._say(owner, answer, turned)
                pressed = None if turned else pressed
                self._remember(owner, answer, message)
        except Gone:
            self.silence(owner)

    async def _show_waiting(self, owner: int) -> None:
        """While one message travels, the book may change: each next one is asked for anew."""
        tried: set[str] = set()
        while True:
            fresh = (one for one in self._waiting(owner) if one.key not in tried)
            waiting = next(fresh, None)
            if waiting is None:
                return
            tried.add(waiting.key)
            await self._show_one(owner, waiting)

    def _waiting(self, owner: int) -> Iterator[_Waiting]:
        notices = self._desk.notices(owner)
        heard = [one for one in notices if isinstance(one.answer, HEARD)]
        yield from (self._told(owner, one) for one in heard)
        for gone in self._desk.outlived(owner):
            done = partial(self._closed, owner, gone.draft)
            yield _Waiting(f"gone-{gone.draft}", gone.answer, done, gone.message)
        for card in self._desk.unshown(owner):
            key = f"draft-{card.draft.id}-{card.draft.version}"
            yield _Waiting(key, card, partial(self._desk.shown, owner, card.draft.id))
        yield from (self._told(owner, one) for one in notices if one not in heard)

    def _told(self, owner: int, notice: Notice) -> _Waiting:
        key = f"notice-{notice.topic}-{notice.client}"
        return _Waiting(key, notice.answer, partial(self._mentioned, owner, notice))

    def _closed(self, owner: int, draft: int, _: int) -> None:
        self._desk.shown(owner, draft, 0)

    def _mentioned(self, owner: int, notice: Notice, _: int) -> None:
        self._desk.mentioned(owner, notice)

    async def _show_one(self, owner: int, waiting: _Waiting) -> None:
        seen = (owner, waiting.key)
        if seen in self._refused:
            return
        try:
            message = self._unrecorded.get(seen)
            message = message or await self._say(
                owner, waiting.answer, waiting.place, patient=False
            )
        except (BadRequest, ChatMigrated):  # it would be refused again at every tick
            self._refused.add(seen)
            # Not Telegram's own words, which may quote the message.
            log.error("owner %d can't be shown %s: Telegram refuses it", owner, waiting.key)
            return
        self._unrecorded[seen] = message  # a full disk must not mean the same words twice a minute
        waiting.record(message)
        del self._unrecorded[seen]

    async def _say(
        self, owner: int, answer: Answer, pressed: int | None, patient: bool = True
    ) -> int:
        """The number of the last message said, the one with the buttons."""
        message = 0
        for sheet in self._in_words(owner, answer):
            if pressed:
                message = await self._wire.turn(owner, pressed, sheet)
                pressed = None
            elif isinstance(answer, FileGiven) or _is_packed(answer):
                message = await self._hand(owner, answer, sheet)
            else:
                message = await self._wire.send(owner, sheet, patient)
        if isinstance(answer, HandOver) and answer.draft.channel is Channel.POST:
            await self._to_print(owner, answer.draft)
        return message

    async def _hand(self, owner: int, answer: Answer, sheet: Sheet) -> int:
        """The answer's files, the first with the words under it."""
        message = 0
        try:
            async for paper in self._papers(owner, answer):
                message = await self._wire.hand(owner, paper, Sheet("") if message else sheet)
        except Lost:
            title = answer.title if isinstance(answer, FileGiven) else ""
            for told in self._in_words(owner, FileGone(title)):
                message = await self._wire.send(owner, told)
        return message

    async def _to_print(self, owner: int, letter: Draft) -> None:
        """The letter as a file beside its words, which were shown already."""
        caption = Sheet(say("chat.to_print", self._desk.book(owner).owner.language))
        try:
            await self._wire.hand(owner, self._printed(letter), caption)
        except Unsent:
            log.warning("owner %d was not sent a letter to print", owner)

    def _in_words(self, owner: int, answer: Answer) -> tuple[Sheet, ...]:
        reader, today = Owner(language=self._hints.get(owner, "en")), date.min
        with suppress(Unreadable):  # and just that has to be said, in a language found without it
            book = self._desk.book(owner)
            if book.step:  # else the disk refused the owner's first word
                reader, today = book.owner, self._desk.today(owner)
        if isinstance(answer, Invitation):
            link = self._wire.address(str(Token(owner, answer.secret)))
            answer = replace(answer, link=link)
        return self._sheets.of(owner, answer, reader, today)

    def _remember(self, owner: int, answer: Answer, message: int) -> None:
        if isinstance(answer, OnItsWay):
            self._carried[owner, answer.draft.id] = message
        card = card_in(answer)
        if card is None or card.draft.shown == message:
            return
        try:
            self._desk.shown(owner, card.draft.id, message)
        except NotRecorded:
            self._unrecorded[owner, f"draft-{card.draft.id}-{card.draft.version}"] = message

    def _is_taken(self, owner: int) -> bool:
        """Somebody is writing to the owner, or Telegram has asked to leave them alone."""
        place = self._places.get(owner)
        now = asyncio.get_running_loop().time()
        return place is not None and (place.turn.locked() or place.busy_until > now)

    @asynccontextmanager
    async def _place(self, owner: int) -> AsyncIterator[_Place]:
        place = self._places.setdefault(owner, _Place())
        place.waiting += 1
        try:
            async with place.turn:
                yield place
        finally:
            place.waiting -= 1
            if not place.waiting and place.busy_until <= asyncio.get_running_loop().time():
                self._places.pop(owner, None)


class _Place:
    """An owner's turn to be written to; `busy_until` is a moment of the loop's clock."""

    __slots__ = ("busy_until", "turn", "waiting")

    def __init__(self) -> None:
        self.turn = asyncio.Lock()
        self.waiting = 0
        self.busy_until = 0.0


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Something the owner has not seen yet; `record` remembers the message it then stands in."""

    key: str
    answer: Answer
    record: Callable[[int], None]
    place: int | None = None
    """The message that is to say it, where one stands already."""


def _is_packed(answer: Answer) -> bool:
    """Whether the answer brings a file of ours that has anything in it."""
    return isinstance(answer, Exported | DossierMade) and not answer.empty


def _singly(answers: Iterable[Answer]) -> Iterator[Answer]:
    """Each card as an answer of its own, so that each has a message of its own."""
    for answer in answers:
        if isinstance(answer, DraftsWaiting) and answer.cards:
            yield from answer.cards
        else:
            yield answer


def card_in(answer: Answer) -> DraftCard | None:
    """The card that an answer shows in its last message, if it shows one."""
    match answer:
        case DraftCard():
            return answer
        case OldVersion(card=card) | NoLongerHolds(fresh=card):
            return card
        case _:
            return None
