"""Taking an entry back: one journal step, unless something rests on it or it has left the house."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.actions.ports import is_from_a_guest
from bot.actions.room import Change, Room, telling
from bot.domain.answers import NotUndone, Stale, Stuck, UndoneNote
from bot.domain.book import fold, subject, taken_back
from bot.domain.drafts import CARRIED, State
from bot.domain.facts import (
    Billed,
    BillingAgreed,
    BillingChanged,
    BillingEnded,
    BroughtBack,
    ClientNamed,
    ClientSet,
    Contacted,
    CreditUsed,
    Disputed,
    DraftProposed,
    DraftSettled,
    DueMoved,
    Fact,
    FileKept,
    FilesPut,
    Forgiven,
    Forgotten,
    Invited,
    Joined,
    Line,
    NudgeSet,
    NudgeStopped,
    Owed,
    OwnerSet,
    Paid,
    Part,
    Placed,
    PlanAgreed,
    PlanEnded,
    Reallocated,
    RetainerDrawn,
    RetainerFilled,
    RetainerSet,
    StageDone,
    StagesAgreed,
    StagesEnded,
    TakenBack,
    Undone,
    WorkClosed,
    WorkDone,
    Worked,
)
from bot.domain.forgetting import erased
from bot.domain.intents import Undo
from bot.domain.people import Detail, Setting


def undo(intent: Undo, room: Room, lines: Sequence[Line]) -> Change:
    """Take back exactly the step that is named, or the newest that can be.

    After a message has gone out, "undo" says that it is gone and offers the entry before it; a
    hand-off can be taken back, since only the owner's own hand sent it. What was erased for good
    stays so.
    """
    forgotten = erased(lines)
    undone = taken_back(lines) | forgotten
    if intent.step is None:
        return _newest(room, lines, undone)
    line = next((one for one in lines if one.step == intent.step), None)
    if line is not None and line.step in forgotten:
        return telling(NotUndone(Stuck.FORGOTTEN))
    if line is None or not _undoable(line):
        return telling(NotUndone(Stuck.NOTHING))
    if line.step in undone:
        return telling(NotUndone(Stuck.ALREADY))
    return _take_back(room, line, lines, undone)


def _newest(room: Room, lines: Sequence[Line], undone: frozenset[int]) -> Change:
    for line in reversed(lines):
        if any(isinstance(fact, Forgotten) for fact in line.facts):
            return telling(_for_good(room, line, lines, undone))
        if line.step in undone or is_from_a_guest(line):
            continue
        sent = next((fact for fact in line.facts if isinstance(fact, Contacted)), None)
        if sent is not None:
            draft = room.book.drafts.get(sent.draft)
            if draft and draft.state is State.HANDED_OVER and sent.channel not in CARRIED:
                return _strike(room, sent)
            if draft and draft.state is State.SENT:
                return telling(_gone(room, sent, line, lines, undone))
        if _undoable(line):
            return _take_back(room, line, lines, undone)
    return telling(NotUndone(Stuck.NOTHING))


def _strike(room: Room, sent: Contacted) -> Change:
    note = UndoneNote(_name(room, sent.client), "Contacted")
    return Change((TakenBack(sent.client, sent.draft),), lambda _: (note,))


def _gone(
    room: Room, sent: Contacted, at: Line, lines: Sequence[Line], undone: frozenset[int]
) -> NotUndone:
    """A message that has left, and the entry before it that could be taken back."""
    for line in reversed(lines):
        if line.step < at.step and line.step not in undone and _undoable(line):
            return _stuck(room, Stuck.SENT, sent.client, line)
    return NotUndone(Stuck.SENT, _name(room, sent.client))


def _for_good(room: Room, at: Line, lines: Sequence[Line], undone: frozenset[int]) -> NotUndone:
    """What was erased, and the entry before it that could be taken back."""
    for line in reversed(lines):
        if line.step < at.step and line.step not in undone and _undoable(line):
            return _stuck(room, Stuck.FORGOTTEN, None, line)
    return NotUndone(Stuck.FORGOTTEN)


def _take_back(room: Room, line: Line, lines: Sequence[Line], undone: frozenset[int]) -> Change:
    later = [one for one in lines if one.step > line.step and one.step not in undone]
    resting = next((one for one in reversed(later) if _rests(one, line)), None)
    resting = resting or _name_given_away(line, later, (*lines, _undoing(room, line)))
    if resting:
        return telling(_stuck(room, Stuck.RESTS_ON_IT, subject(_gist(line)), resting))
    if _opened_the_door(line, later):
        return telling(NotUndone(Stuck.JOINED, _name(room, subject(_gist(line)))))
    billed = _billed_by(line, later)
    if any(_came_of(one, billed) for one in later):
        return telling(NotUndone(Stuck.BILLED, _name(room, subject(_gist(line)))))
    note = replace(noted(room, line), debts=len(billed) + _beside(line))
    gone = (Undone(line.step), *(Undone(one.step) for one in billed))
    proposed = {fact.draft for one in (line, *billed) for fact in _proposals(one)}
    withdrawn = (
        DraftSettled(draft.id, State.WITHDRAWN, Stale.GONE)
        for draft in room.book.waiting()
        if draft.id in proposed
    )
    return Change((*gone, *withdrawn), lambda _: (note,))


def _opened_the_door(line: Line, later: Sequence[Line]) -> bool:
    """Whether the client has come in by the invitation in this line."""
    invited = {fact.client for fact in line.facts if isinstance(fact, Invited)}
    came = {fact.client for one in later for fact in one.facts if isinstance(fact, Joined)}
    return bool(invited & came)


def _proposals(line: Line) -> Iterable[DraftProposed]:
    return (fact for fact in line.facts if isinstance(fact, DraftProposed))


def _beside(line: Line) -> int:
    """How many debts the line made beside what it took from a retainer."""
    drawn = any(isinstance(fact, RetainerDrawn) for fact in line.facts)
    return sum(isinstance(fact, Owed) for fact in line.facts) if drawn else 0


def _billed_by(line: Line, later: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of the debts that a repeating invoice has made: they go with it."""
    billings = {fact.billing for fact in line.facts if isinstance(fact, BillingAgreed)}
    return tuple(
        one
        for one in later
        if any(isinstance(fact, Billed) and fact.billing in billings for fact in one.facts)
    )


def _came_of(later: Line, billed: Sequence[Line]) -> bool:
    """Whether money came in for one of these debts, or the client was written to about it."""
    made = {fact.debt for one in billed for fact in one.facts if isinstance(fact, Owed)}
    told = {debt for fact in later.facts if isinstance(fact, Contacted) for debt in fact.debts}
    used = {number for fact in later.facts for kind, number in _used(fact) if kind == "debt"}
    return later not in billed and bool(made & (told | used))


def noted(room: Room, line: Line) -> UndoneNote:
    """How to tell that the line was taken back; the room is one in which its client is known."""
    gist = _gist(line)
    name = _name(room, subject(gist))
    return UndoneNote(name, type(gist).__name__, getattr(gist, "amount", None), _field(gist))


def _stuck(room: Room, why: Stuck, client: int | None, before: Line) -> NotUndone:
    """Why nothing of this client's was taken back, and the line that could be instead."""
    gist, name = _gist(before), _name(room, client)
    what, of = type(gist).__name__, _name(room, subject(gist))
    amount = getattr(gist, "amount", None)
    return NotUndone(why, name, before.step, what, of, amount, _field(gist))


def _undoable(line: Line) -> bool:
    """Whether there is an entry to take back: something that the owner said or tapped."""
    return bool(line.key) and any(fact.undoable for fact in line.facts)


def _gist(line: Line) -> Fact:
    """The fact that tells what the line is about."""
    facts = [fact for fact in line.facts if fact.undoable]
    return min(facts, key=lambda fact: isinstance(fact, ClientNamed | PlanEnded))


def _field(fact: Fact) -> Setting | Detail | None:
    match fact:
        case OwnerSet(setting=setting):
            return setting
        case ClientSet(detail=detail):
            return detail
        case _:
            return None


def _name(room: Room, client: int | None) -> str | None:
    account = room.book.accounts.get(client) if client else None
    return account.client.name if account else None


def _rests(later: Line, on: Line) -> bool:
    """Whether a later entry speaks of a debt, payment or plan that the earlier one brought in."""
    made = {mark for fact in on.facts for mark in _made(fact)}
    used = {mark for fact in later.facts if fact.undoable for mark in _used(fact)}
    return _undoable(later) and bool(made & used)


def _undoing(room: Room, line: Line) -> Line:
    return Line(room.book.step + 1, room.now, "", (Undone(line.step),))


def _name_given_away(line: Line, later: Sequence[Line], after: Sequence[Line]) -> Line | None:
    """The later line by which another client bears the name that this line's client would have
    again; `after` is the journal with the line taken back."""
    renamed = {subject(fact) for fact in line.facts if _renames(fact)}
    if not renamed:
        return None
    names = {number: one.client.name.casefold() for number, one in fold(after).accounts.items()}
    again = {name for number, name in names.items() if number in renamed}
    others = {number for number, name in names.items() if number not in renamed and name in again}
    naming = (
        one
        for one in reversed(later)
        if any(subject(fact) in others for fact in one.facts if _names(fact))
    )
    return next(naming, None)


def _renames(fact: Fact) -> bool:
    return isinstance(fact, ClientSet) and fact.detail is Detail.NAME


def _names(fact: Fact) -> bool:
    return isinstance(fact, ClientNamed) or _renames(fact)


def _made(fact: Fact) -> Iterable[tuple[str, int]]:
    match fact:
        case Owed(debt=number):
            yield "debt", number
        case Paid() as paid:
            yield "payment", paid.payment
            if paid.amount.minor > sum(part.amount.minor for part in paid.parts):
                yield "credit", paid.client
        case PlanAgreed(plan=number):
            yield "plan", number
        case Placed(debts=debts):
            yield from (("placed", number) for number in debts)
        case BillingAgreed(billing=number):
            yield "billing", number
        case WorkDone(task=number):
            yield "task", number
        case NudgeSet(nudge=number):
            yield "nudge", number
        case RetainerFilled(client=number):
            yield "retainer", number
        case StagesAgreed(job=number):
            yield f"stage of {number}", 1
        case StageDone(job=number, stage=stage):
            yield f"stage of {number}", stage
        case FileKept(file=number):
            yield "file", number
    if isinstance(fact, Paid | CreditUsed | Forgiven | Reallocated):
        yield from (("left", part.debt) for part in (*fact.parts, *_given_up(fact)))


def _given_up(fact: Fact) -> tuple[Part, ...]:
    return fact.given_up if isinstance(fact, Paid | Reallocated) else ()


def _used(fact: Fact) -> Iterable[tuple[str, int]]:
    match fact:
        case Paid() | Forgiven() | Reallocated() | CreditUsed():
            yield from (("debt", part.debt) for part in (*fact.parts, *_given_up(fact)))
        case BroughtBack(debts=debts):
            yield from (("placed", number) for number in debts)
        case Worked(payment=number):
            yield "payment", number
        case DueMoved() | Disputed() | PlanAgreed() | Placed():
            yield from (("debt", number) for number in fact.debts)
        case PlanEnded(plan=number):
            yield "plan", number
        case BillingEnded(billing=number) | BillingChanged(billing=number):
            yield "billing", number
        case WorkClosed(task=number):
            yield "task", number
        case NudgeStopped(nudge=number):
            yield "nudge", number
        case RetainerDrawn(client=number) | RetainerSet(client=number):
            yield "retainer", number
        case StagesEnded(job=number):
            yield f"stage of {number}", 1
        case StageDone(job=number, stage=stage):
            yield f"stage of {number}", stage - 1
        case FilesPut(files=numbers):
            yield from (("file", number) for number in numbers)
    if isinstance(fact, PlanAgreed):  # it sums to what was left of its debts
        yield from (("left", number) for number in fact.debts)
    if isinstance(fact, Reallocated):
        yield "payment", fact.payment
    if isinstance(fact, CreditUsed):
        yield "credit", fact.client
