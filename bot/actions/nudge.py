"""What is due today becomes a draft: one a client, at the right step, never twice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Final

from bot.actions.room import Room
from bot.domain.briefs import address, brief_for, channel_for, outdated, stale
from bot.domain.dates import ONE_DAY, instant
from bot.domain.drafts import ON_ITS_WAY, OPEN, Draft, State
from bot.domain.facts import DraftProposed, DraftSettled, Fact, PlanEnded
from bot.domain.ladder import (
    ABOUT_AN_INSTALMENT,
    GAP,
    STEPS,
    Nudge,
    about_day,
    behind,
    next_nudge,
)
from bot.domain.ledger import Account
from bot.domain.people import Kind
from bot.domain.plans import PATIENCE, missed

EVENING: Final = time(20, 0)
"""After this local time nothing new is shown until the next working morning."""

_BY_TIME: Final = STEPS | ABOUT_AN_INSTALMENT | {"promise_broken", "hold_ended"}
BESIDE: Final = frozenset({"thank_you", "plan_confirmation"})
"""Drafts beside which a nudge may be proposed."""


def propose(room: Room, account: Account, nudge: Nudge, script: str = "") -> tuple[Fact, ...]:
    """A draft for the step, in the client's language and by the channel that reaches it."""
    channel = channel_for(account.client, room.mail)
    brief = brief_for(room.book, account, nudge, channel, room.today, room.calendar, script)
    number = room.book.numbers.draft + 1
    to = address(account.client, channel)
    return (DraftProposed(number, brief, room.write(brief), to),)


def due_now(room: Room) -> bool:
    """Whether the owner's clock stands in the hours of a working day when drafts are shown."""
    local = room.now.astimezone(room.book.zone)
    in_hours = room.book.owner.morning <= local.time() < EVENING
    return in_hours and room.calendar.is_open(local.date())


def next_morning(room: Room) -> datetime:
    """The next moment (UTC) at which the owner's drafts are looked at."""
    owner, today = room.book.owner, room.today
    this_morning = instant(today, owner.morning, room.book.zone)
    if room.now < this_morning:
        return this_morning
    return instant(today + ONE_DAY, owner.morning, room.book.zone)


def next_look(room: Room) -> datetime | None:
    """The next moment (UTC) at which time alone can change something; None for a book at rest."""
    accounts = room.book.accounts.values()
    busy = room.book.hold or any(account.debts or account.hold for account in accounts)
    return next_morning(room) if busy or room.book.waiting() else None


def nudge_client(room: Room, account: Account, drafts: tuple[Draft, ...]) -> tuple[Fact, ...]:
    """The facts by which a client's turn is taken today; none when there is nothing to do.

    `drafts` are the client's own.
    """
    if broken := _broken_plan(account, drafts, room):
        return (broken,)
    open_ = [draft for draft in drafts if draft.state in OPEN]
    gone = {draft.id: why for draft in open_ if (why := stale(room.book, draft))}
    facts = [DraftSettled(number, State.WITHDRAWN, why) for number, why in gone.items()]
    waiting = [draft for draft in open_ if draft.id not in gone]
    nudge = due_nudge(room, account, drafts)
    busy = any(draft.state in ON_ITS_WAY for draft in drafts)
    if nudge is None or busy or any(_comes_first(room, draft) for draft in waiting):
        return tuple(facts)
    same = [draft for draft in waiting if _says(draft, nudge, room.today)][:1]
    others = (one for one in waiting if one not in same and one.brief.step not in BESIDE)
    facts += [DraftSettled(draft.id, State.REPLACED) for draft in others]
    return tuple(facts) if same else (*facts, *propose(room, account, nudge))


def due_nudge(room: Room, account: Account, drafts: tuple[Draft, ...]) -> Nudge | None:
    """The step that is due for the client by today, unless the law asks for a notice first."""
    nudge = next_nudge(account, drafts, room.book.hold, room.calendar, room.today)
    if nudge is None or nudge.day > room.today or needs_notice(room, account):
        return None
    return nudge


def drafts_of(room: Room, client: int) -> tuple[Draft, ...]:
    return tuple(draft for draft in room.book.drafts.values() if draft.client == client)


def drafts_by_client(room: Room) -> Mapping[int, tuple[Draft, ...]]:
    """Every client's drafts, from one pass over them all."""
    found: dict[int, list[Draft]] = {}
    for draft in room.book.drafts.values():
        found.setdefault(draft.client, []).append(draft)
    return {client: tuple(drafts) for client, drafts in found.items()}


def waiting_for(room: Room, client: int) -> tuple[Draft, ...]:
    """The client's drafts that can still be approved."""
    return tuple(draft for draft in room.book.waiting() if draft.client == client)


def needs_notice(room: Room, account: Account) -> bool:
    """Whether the law asks for another notice before any nudge: a private person in Israel.

    Consumer Protection Law (IL) § 13b2: a debt notice first, nothing else for fourteen days.
    """
    return room.book.owner.country == "IL" and account.client.kind == Kind.PERSON


def _comes_first(room: Room, draft: Draft) -> bool:
    """Whether the draft answers what the client said, and must be dealt with before a nudge."""
    fresh = draft.proposed is not None and room.now - draft.proposed < GAP
    return fresh and draft.brief.step not in _BY_TIME | BESIDE


def _says(draft: Draft, nudge: Nudge, today: date) -> bool:
    """Whether a waiting draft says what the nudge would."""
    brief = draft.brief
    if (brief.step, about_day(brief)) != (nudge.step, nudge.about):
        return False
    if draft.own_words or brief.step in ABOUT_AN_INSTALMENT:
        return True
    same = {item.debt for item in brief.items} == set(nudge.debts)
    return same and not outdated(brief, today)


def _broken_plan(account: Account, drafts: tuple[Draft, ...], room: Room) -> PlanEnded | None:
    """The plan's end, when a missed instalment stayed away for a week after its nudge."""
    plan = account.plan
    late = missed(plan, room.today) if plan else None
    if plan is None or late is None:
        return None
    nudged = ("instalment_missed", late.day)
    told = [one.day for one in behind(account, drafts) if (one.step, one.about) == nudged]
    if not told or room.today < min(told) + PATIENCE:
        return None
    return PlanEnded(plan.id, account.client.id, room.today, broken=True)
