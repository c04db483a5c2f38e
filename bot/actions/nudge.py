"""What is due today becomes a draft: one a client, at the right step, never twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.actions.room import Room
from bot.actions.upcoming import next_moment, unasked
from bot.domain.answers import Stale
from bot.domain.attempts import LOST, Upshot
from bot.domain.book import apply
from bot.domain.briefs import ABOUT_A_PLAN, brief_for, outdated, stale
from bot.domain.catalogue import FORMS
from bot.domain.claims import NO_REMEDY
from bot.domain.dates import ONE_DAY, instant
from bot.domain.digest import came_in
from bot.domain.drafts import ON_ITS_WAY, OPEN, Channel, Draft, Remedy, State
from bot.domain.facts import DraftProposed, DraftSettled, Fact, Line, PlanEnded
from bot.domain.guard import A_VISIT, barred
from bot.domain.jobs import BEFORE_DELIVERY, INVOICES
from bot.domain.ladder import next_nudge
from bot.domain.law_steps import notices_before
from bot.domain.ledger import Account, Plan
from bot.domain.nudges import (
    ABOUT_AN_INSTALMENT,
    GAP,
    NOTICE,
    Nudge,
    about_day,
    behind,
    free_from,
)
from bot.domain.people import Digest, Kind
from bot.domain.plans import PATIENCE, missed
from bot.domain.playbook import LETTERS_OF_LAW, SCRIPTS
from bot.domain.reasons import INSTEAD, reason_since
from bot.domain.routes import opening, reached_at, route, routes
from bot.domain.steps import COURTESY, STEPS

EVENING: Final = time(20, 0)
"""After this local time nothing new is shown until the next working morning."""

A_DAY: Final = 12
"""Drafts of one day beside which none for another client is brought by time; a book full of old
debts comes up over several days."""
UNHEARD: Final = timedelta(days=21)
"""From a missed instalment until the plan counts as broken while nobody was nudged."""
NEWS: Final = timedelta(days=14)
"""How long a plan may be confirmed after it was agreed."""
_BY_TIME: Final = (
    STEPS | ABOUT_AN_INSTALMENT | {"promise_broken", "hold_ended", "plan_broken", NOTICE, COURTESY}
)
BESIDE: Final = frozenset({"thank_you", "plan_confirmation"}) | INVOICES
"""Drafts beside which a nudge may be proposed."""


def propose(room: Room, account: Account, nudge: Nudge, script: str = "") -> tuple[Fact, ...]:
    """A draft for the step, in the client's language and by the channel that reaches it."""
    words = script or words_for(room, account, nudge.step)
    own = _own_way(room, account, nudge) if words in (nudge.step, "") else None
    way = _asked_for(room, account, nudge, words) or own
    words = A_VISIT if way is Channel.VISIT else words
    words = words if script else _after_reason(account, nudge, way) or words
    way = way or (opening(account, words, nudge.debts) if nudge.step in STEPS else None)
    way = way or (Channel.ACCOUNT if _answers_there(room, account, words) else None)
    channel = way or route(account, room.mail, words)
    country = room.country_for(account.client)
    brief = brief_for(room.book, account, nudge, channel, room.today, country, words)
    number = room.book.numbers.draft + 1
    to = reached_at(account, channel, words)
    return (DraftProposed(number, brief, room.write(brief), to),)


def _after_reason(account: Account, nudge: Nudge, way: Channel | None) -> str:
    """The words for a client that would be asked for a reason which it has given; none where
    they have no form for the owner's own way."""
    due = min((debt.due for debt in account.debts.values() if debt.id in nudge.debts), default=None)
    if nudge.step != "ask_reason" or due is None:
        return ""
    words = INSTEAD.get(reason_since(account, due), "")
    return words if words and (way is None or way.form in FORMS[words]) else ""


def _answers_there(room: Room, account: Account, script: str) -> bool:
    """Whether the script answers what the client wrote last, in the owner's own account, and may
    go out there."""
    last = account.said[-1] if account.said else None
    answers = script in SCRIPTS.values() and script not in STEPS
    return bool(answers and last and last.there) and Channel.ACCOUNT in room.ways(account, script)


def _asked_for(room: Room, account: Account, nudge: Nudge, script: str) -> Channel | None:
    """The way that the owner asked for, where the script can go that way."""
    return nudge.way if nudge.way in routes(account.client, room.mail, script) else None


def _own_way(room: Room, account: Account, nudge: Nudge) -> Channel | None:
    """The channel that the owner's own ladder has for the step; None where a message is sent, or
    where a visit may not be made."""
    steps = room.pace(account).steps
    way = next((step.by for step in steps if step.id == nudge.step), None)
    last = account.contacts[-1] if account.contacts else None
    if last and last.channel is way and last.upshot in (Upshot.NO_ANSWER, *LOST):
        return None  # nobody was there: another way is tried first
    if way is not Channel.VISIT:
        return way
    drafts = drafts_of(room, account.client.id)
    return None if barred(A_VISIT, account, drafts, nudge.debts, room.today) else way


def words_for(room: Room, account: Account, step: str) -> str:
    """The script for a step: the last letter is the one that the law wants before what the owner
    would do next. Such a letter must say how to pay, so without that it is the usual one."""
    client, owner = account.client, room.book.owner
    remedy = owner.remedy
    if step != "final_notice" or remedy in ("", NO_REMEDY) or not owner.ways_to_pay:
        return step
    wanted = notices_before(room.country_for(client), Kind(client.kind), Remedy(remedy))
    return next((LETTERS_OF_LAW[one.id] for one in wanted if one.id in LETTERS_OF_LAW), step)


def due_now(room: Room) -> bool:
    """Whether the owner's clock stands in the hours of a working day when drafts are shown."""
    local = room.now.astimezone(room.book.zone)
    in_hours = room.book.owner.morning <= local.time() < EVENING
    return in_hours and room.calendar.is_open(local.date())


def digest_due(room: Room) -> bool:
    """Whether it is the hour of the digest: on a working day, or on the day that the owner named,
    be it one of rest."""
    owner, local = room.book.owner, room.now.astimezone(room.book.zone)
    named = owner.digest_day == str(local.weekday())
    in_hours = owner.digest_hour <= local.time() < EVENING
    return in_hours and (named or room.calendar.is_open(local.date()))


def next_morning(room: Room) -> datetime:
    """The next moment (UTC) at which the owner's drafts are looked at."""
    return _next_at(room.book.owner.morning, room)


def _next_at(hour: time, room: Room) -> datetime:
    today, zone = room.today, room.book.zone
    on_this_day = instant(today, hour, zone)
    return on_this_day if room.now < on_this_day else instant(today + ONE_DAY, hour, zone)


def next_look(room: Room) -> datetime | None:
    """The next moment (UTC) at which time alone can change something; None for a book at rest."""
    accounts, waiting = room.book.accounts.values(), room.book.waiting()
    busy = room.book.hold or any(map(_is_busy, accounts))
    coming = [moment for one in accounts if (moment := next_moment(room, one))]
    if not (busy or waiting or _to_tell(room) or unasked(room)):
        return min(coming, default=None)
    put_off = [draft.later for draft in waiting if draft.later and draft.later > room.now]
    digest = _next_at(room.book.owner.digest_hour, room)
    return min([next_morning(room), digest, *put_off, *coming])


def _is_busy(account: Account) -> bool:
    bills = any(billing.ended is None for billing in account.billings)
    return bool(account.debts or account.hold or bills)


def _to_tell(room: Room) -> bool:
    """Whether the week's digest will have money to tell of, though nothing is owed any more."""
    on = room.book.owner.digest != Digest.OFF
    return on and bool(came_in(room.book, room.today + ONE_DAY))


def nudge_client(room: Room, account: Account, drafts: tuple[Draft, ...]) -> tuple[Fact, ...]:
    """The facts by which a client's turn is taken today; none when there is nothing to do.

    `drafts` are the client's own. When a plan breaks, what follows from its end comes along.
    """
    if broken := _broken_plan(account, drafts, room):
        book = apply(room.book, Line(room.book.step + 1, room.now, "", (broken,)))
        after = replace(room, book=book)
        return (broken, *nudge_client(after, book.accounts[account.client.id], drafts))
    open_ = [draft for draft in drafts if draft.state in OPEN]
    gone = {draft.id: why for draft in open_ if (why := _lapsed(room, draft))}
    facts = [DraftSettled(number, State.WITHDRAWN, why) for number, why in gone.items()]
    waiting = [draft for draft in open_ if draft.id not in gone]
    nudge = due_nudge(room, account, drafts)
    busy = any(draft.state in ON_ITS_WAY for draft in drafts)
    if nudge is None or busy or any(_comes_first(room, draft) for draft in waiting):
        return tuple(facts)
    if not waiting and _is_enough(room):
        return tuple(facts)
    same = [draft for draft in waiting if _says(draft, nudge, room.today)][:1]
    others = (one for one in waiting if one not in same and _gives_way(one, nudge))
    facts += [DraftSettled(draft.id, State.REPLACED) for draft in others]
    return tuple(facts) if same else (*facts, *propose(room, account, nudge))


def in_turn(room: Room) -> tuple[int, ...]:
    """The clients in the order in which their turn comes: who has owed longest is first."""

    def longest(account: Account) -> date:
        return min((debt.due for debt in account.debts.values()), default=date.max)

    accounts = room.book.accounts
    return tuple(sorted(accounts, key=lambda number: longest(accounts[number])))


def _is_enough(room: Room) -> bool:
    """Whether as many clients' drafts came up today as are well read on one day."""
    zone = room.book.zone
    moments = (draft.proposed for draft in room.book.drafts.values() if draft.proposed)
    today = sum(moment.astimezone(zone).date() == room.today for moment in moments)
    return today >= A_DAY


def due_nudge(room: Room, account: Account, drafts: tuple[Draft, ...]) -> Nudge | None:
    """The step that is due for the client by today."""
    nudge = next_nudge(account, drafts, room.book.hold, room.pace(account))
    return None if nudge is None or nudge.day > room.today else nudge


def is_stale(room: Room, draft: Draft) -> Stale | None:
    """Why the draft no longer agrees with the book; None while it does."""
    account = room.book.accounts.get(draft.client)
    country = room.country_for(account.client) if account else room.country
    return stale(room.book, draft, country)


def _lapsed(room: Room, draft: Draft) -> Stale | None:
    """Why time or the book takes a waiting draft away; None while it stands. What was agreed is
    confirmed while it is news."""
    lay = room.now - draft.proposed if draft.proposed else timedelta(0)
    if draft.brief.script in ABOUT_A_PLAN and lay > NEWS:
        return Stale.GONE
    handed = draft.brief.by if draft.brief.script == BEFORE_DELIVERY else None
    if handed is not None and handed < room.today:
        return Stale.GONE
    return is_stale(room, draft)


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


def is_silenced(room: Room, account: Account, script: str) -> bool:
    """Whether the law keeps this script back today: where a debt notice must come first, nothing
    else that aims at payment may go out before its time is over.

    Consumer Protection Law (IL) § 13b2. Thanks, invoices and the courtesy note before the due date
    ask for nothing that is late.
    """
    if script in (NOTICE, COURTESY, "thank_you", "early_discount") or script in INVOICES:
        return False
    pace = room.pace(account)
    if pace.notice is None:
        return False
    late = [debt.id for debt in account.late(room.today)]
    late = late or [debt.id for debt in account.in_hand()]
    free = free_from(account, late, pace)
    return free is None or free > room.today


def _comes_first(room: Room, draft: Draft) -> bool:
    """Whether the draft answers what the client said, and must be dealt with before a nudge."""
    fresh = draft.proposed is not None and room.now - draft.proposed < GAP
    return fresh and draft.brief.step not in _BY_TIME | BESIDE


def _gives_way(draft: Draft, nudge: Nudge) -> bool:
    """Whether a waiting draft is replaced by the nudge: an invoice only if both ask for a debt."""
    if draft.brief.step in INVOICES:
        return any(item.debt in nudge.debts for item in draft.brief.items)
    return draft.brief.step not in BESIDE


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
    """The plan's end, when a missed instalment stayed away for a week after its nudge, or for
    weeks while its owner let the nudge lie."""
    plan = account.plan
    late = missed(plan, room.today) if plan else None
    if plan is None or late is None or _in_other_hands(account, plan):
        return None
    nudged = ("instalment_missed", late.day)
    told = [one.day for one in behind(account, drafts) if (one.step, one.about) == nudged]
    ends = min(told) + PATIENCE if told else late.day + UNHEARD
    if room.today < ends:
        return None
    return PlanEnded(plan.id, account.client.id, room.today, broken=True)


def _in_other_hands(account: Account, plan: Plan) -> bool:
    debts = (account.debts.get(number) for number in plan.debts)
    return any(debt is not None and debt.hands is not None for debt in debts)
