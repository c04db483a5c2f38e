"""Reminders that the owner sets: kept at the local hour of a working day, stopped by a tap."""

from __future__ import annotations

from datetime import date

from bot.actions.advise import draft_for
from bot.actions.ask import ask
from bot.actions.nudge import drafts_of
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import Closed, Flaw, Flawed
from bot.domain.drafts import ON_ITS_WAY, OPEN
from bot.domain.facts import DraftProposed, Fact, NudgeRun, NudgeSet, NudgeStopped
from bot.domain.intents import DraftFor, EndNudge, Piece, ScheduleNudge, StopNudge
from bot.domain.ledger import Account
from bot.domain.schedules import Rested, Schedule


def schedule_nudge(intent: ScheduleNudge, room: Room) -> Change:
    """A reminder on a day, or by a rule for as long as something is owed."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if intent.rule is None and intent.day is None:
        return ask(intent, Piece.DAY)
    if intent.rule is not None and not account.debts:
        return telling(Flawed(Flaw.NOT_OWED, account.client.name))
    number = room.book.numbers.nudge + 1
    start = _start(intent, room)
    if start is None:
        return telling(Flawed(Flaw.PAST, account.client.name))
    at = intent.at or room.book.owner.morning
    rule = str(intent.rule) if intent.rule else ""
    return Change((NudgeSet(number, account.client.id, room.today, start, at, rule),))


def _start(intent: ScheduleNudge, room: Room) -> date | None:
    """The first day whose hour has not passed."""
    at = intent.at or room.book.owner.morning
    if intent.rule is None:
        assert intent.day is not None
        one = Schedule(0, room.today, intent.day, at)
        moment = one.moment(intent.day, room.calendar, room.book.zone)
        return intent.day if intent.day >= room.today and moment > room.now else None
    one = Schedule(0, room.today, room.today, at, str(intent.rule))
    days = intent.rule.days_from(room.today)
    fresh = (d for d in days if one.moment(d, room.calendar, room.book.zone) > room.now)
    return next(fresh, None)


def stop_nudge(intent: StopNudge, room: Room) -> Change:
    """All reminders that were set for a client."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    running = [one for one in account.schedules if one.next_day()]
    if not running:
        return telling(Flawed(Flaw.NO_REMINDER, account.client.name))
    return Change(tuple(NudgeStopped(one.id, account.client.id, room.today) for one in running))


def end_nudge(intent: EndNudge, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    known = account.schedules if account else ()
    if not any(one.id == intent.nudge and one.next_day() for one in known):
        return telling(Closed())
    return Change((NudgeStopped(intent.nudge, intent.client, room.today),))


def is_due(room: Room, account: Account) -> bool:
    """Whether a reminder that the owner set has come."""
    return any(one.due(room.now, room.calendar, room.book.zone) for one in account.schedules)


def run(room: Room, account: Account) -> tuple[Fact, ...]:
    """The reminders that have come, with the draft for the client where one may be written."""
    facts: list[Fact] = []
    for one in account.schedules:
        day = one.due(room.now, room.calendar, room.book.zone)
        if day is None:
            continue
        drafted = () if facts else _draft(room, account)
        why = "" if drafted else (_rested(room, account) or Rested.WAITING)
        facts.append(NudgeRun(one.id, account.client.id, day, why))
        facts.extend(drafted)
    return tuple(facts)


def _draft(room: Room, account: Account) -> tuple[Fact, ...]:
    """The ladder's next step as a draft, unless something rests it."""
    if _rested(room, account) is not None:
        return ()
    facts = draft_for(DraftFor(account.client.id), room).facts
    return facts if any(isinstance(fact, DraftProposed) for fact in facts) else ()


def _rested(room: Room, account: Account) -> Rested | None:
    """Why the client is not written to now; None where nothing speaks against it."""
    if not account.debts:
        return Rested.NOTHING_OWED
    if any(one and one.rests(room.today) for one in (account.hold, room.book.hold)):
        return Rested.HELD
    if all(debt.disputed for debt in account.debts.values()):
        return Rested.DISPUTED
    if account.promise and account.promise.promised >= room.today:
        return Rested.PROMISED
    drafts = drafts_of(room, account.client.id)
    if any(one.state in OPEN | ON_ITS_WAY for one in drafts):
        return Rested.WAITING
    may = draft_for(DraftFor(account.client.id), room).facts
    return None if any(isinstance(fact, DraftProposed) for fact in may) else Rested.NOT_NOW
