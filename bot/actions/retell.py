"""What to say to a message that came before: what it wrote down then, as it stands now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from bot.actions.approve import hand_over
from bot.actions.ask import again
from bot.actions.cards import card, standing
from bot.actions.forget import erasing, keeps_sums
from bot.actions.readback import read_back
from bot.actions.room import Room
from bot.actions.undo import noted
from bot.domain.answers import Answer, ClientErased, GuestGone, GuestHere, InvitationOut
from bot.domain.book import Book, taken_back
from bot.domain.drafts import OPEN, Draft, State
from bot.domain.facts import Answered, Fact, Forgotten, Invited, Left, Line, Undone
from bot.domain.intents import Doubt, Intent, Piece

_PARTS: Final = 40
"""Commands that one message could hold, and more."""


def steps_of(book: Book, key: str) -> dict[int, int]:
    """The steps that the parts of one message led to, by the part's place in it."""
    parts = ((place, book.keys.get(f"{key}/{place}")) for place in range(_PARTS))
    return {place: known.step for place, known in parts if known}


def retell(room: Room, lines: Sequence[Line], steps: Collection[int]) -> tuple[Answer, ...]:
    """The answers to these steps once more, else the question that is open."""
    undone = taken_back(lines)
    told: list[Answer] = []
    for line in lines:
        if line.step in steps:
            told.extend([noted(room, line)] if line.step in undone else _again(room, line, lines))
    question = room.book.question
    if not told and question and question.piece is Piece.ERASE:
        return erasing(room, question)
    return tuple(told) or again(room)


def left(lines: Sequence[Line], steps: Mapping[int, int]) -> tuple[Intent | Doubt, ...]:
    """What the first part of a message noted to be done after it, without what was done since."""
    noted_then = (
        fact.then
        for line in lines
        if line.step == steps.get(0)
        for fact in line.facts
        if isinstance(fact, Answered)
    )
    return next(noted_then, ())[max(steps) :]


def _again(room: Room, line: Line, lines: Sequence[Line]) -> Iterable[Answer]:
    if gone_for_good := next((one for one in line.facts if isinstance(one, Forgotten)), None):
        account = room.book.accounts[gone_for_good.client]
        return [ClientErased(gone_for_good.client, keeps_sums(account))]
    if notes := read_back(room, line, repeated=True):
        return notes
    if told := next((told for fact in line.facts if (told := _of_a_guest(room, fact))), None):
        return [told]
    gone = {fact.step for fact in line.facts if isinstance(fact, Undone)}
    if gone:
        return [noted(room, one) for one in lines if one.step in gone]
    numbers = (getattr(fact, "draft", None) for fact in line.facts)
    drafts = (room.book.drafts.get(number) for number in numbers if number)
    last = [draft for draft in drafts if draft][-1:]
    return [_stands(room, draft) for draft in last]


def _of_a_guest(room: Room, fact: Fact) -> Answer | None:
    """The invitation without its link, which is shown once; or that a chat was closed."""
    if not isinstance(fact, Invited | Left):
        return None
    account = room.book.accounts[fact.client]
    client = account.client
    if isinstance(fact, Left):
        return GuestGone(client.id, client.name, fact.how)
    if client.chat and account.joined:
        return GuestHere(client.id, client.name, account.joined.day)
    until = fact.until.astimezone(room.book.zone).date()
    return InvitationOut(client.id, client.name, until)


def _stands(room: Room, draft: Draft) -> Answer:
    if draft.state in OPEN:
        return card(room, draft)
    return hand_over(room, draft) if draft.state is State.HANDED_OVER else standing(room, draft)
