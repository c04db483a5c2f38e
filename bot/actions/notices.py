"""What the owner is told once without having asked, beside the drafts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.actions.cards import card
from bot.actions.nudge import digest_due, drafts_by_client, due_now
from bot.actions.room import Room
from bot.actions.stages import topic, unpaid
from bot.domain.answers import (
    Answer,
    Beside,
    DraftStands,
    LadderEnded,
    LawFirst,
    NoAnswer,
    NotAdvice,
    PlanBroke,
    PutOff,
    StillHeld,
)
from bot.domain.dates import working_day
from bot.domain.digest import begins, this_morning, this_week, topic_of
from bot.domain.drafts import OPEN, Draft, State
from bot.domain.guard import LEGAL
from bot.domain.ladder import worn_out
from bot.domain.law_days import latest
from bot.domain.law_steps import first_notice
from bot.domain.ledger import Account, Hold
from bot.domain.nudges import free_from
from bot.domain.people import Digest, Kind
from bot.domain.routes import TO_THE_OFFICE, unheard

LONG_HELD: Final = timedelta(days=30)
"""After so long a hold without an end is asked about."""
TOO_SILENT: Final = 5
"""After so many messages without an answer the owner hears of it (S5, S105)."""
OFTEN: Final = 3
"""After its reminder was put off so many times the owner hears of it (S80)."""
RESTART: Final = "restart"
"""The detail of a draft that the last process left half way."""


@dataclass(frozen=True, slots=True)
class Notice:
    """`topic` and `client` (0: nobody's) name it, so that it is told once."""

    topic: str
    client: int
    answer: Answer


def phase(room: Room) -> tuple[bool, bool]:
    """What of the hour notices depend on."""
    return due_now(room), digest_due(room)


def notices(room: Room) -> tuple[Notice, ...]:
    """What is worth telling now and was not told yet."""
    found = (*_everybody(room), *_of_clients(room), *_of_drafts(room))
    fresh: dict[str, Notice] = {}
    for one in found:
        fresh.setdefault(f"{one.topic}:{one.client}", one)
    return tuple(one for name, one in fresh.items() if name not in room.book.mentioned)


def _everybody(room: Room) -> Iterator[Notice]:
    if since := _long_held(room.book.hold, room.today):
        yield Notice(f"held-{since}", 0, StillHeld(None, None, since))
    if room.book.owner.digest != Digest.OFF and digest_due(room):
        yield from _digest(room)


def _digest(room: Room) -> Iterator[Notice]:
    """The week's figures on its first working morning or on the day that the owner named, or as
    soon after as the bot runs; on other working mornings the day's, for who wants them. A week
    that the owner joined in has no figures yet."""
    book, today = room.book, room.today
    week = begins(book.owner, today, room.calendar)
    topic = topic_of(week)
    told = book.mentioned.get(f"{topic}:0")
    if told is None and book.opened and book.opened.astimezone(book.zone).date() < week:
        own = book.owner.digest_day.isdecimal()
        first = week if own else working_day(week, room.calendar)
        figures = this_week(book, today, week, first)
        if figures:
            yield Notice(topic, 0, figures)
            return
    at_work = room.calendar.is_open(today)
    if book.owner.digest == Digest.DAILY and told != today and at_work:
        morning = this_morning(book, today)
        if morning:
            yield Notice(f"morning-{today}", 0, morning)


def _long_held(hold: Hold | None, today: date) -> date | None:
    open_end = hold is not None and hold.until is None
    return hold.day if hold and open_end and today >= hold.day + LONG_HELD else None


def _of_clients(room: Room) -> Iterator[Notice]:
    today, drafts = room.today, drafts_by_client(room)
    for number, account in room.book.accounts.items():
        if account.hold and (since := _long_held(account.hold, today)):
            yield Notice(f"held-{since}", number, StillHeld(number, account.client.name, since))
        if account.plans:
            yield from _broken(account)
        if account.staged:
            yield from _of_stages(room, account)
        if account.late(today):
            yield from _of_law(room, account)
            yield from _of_ladder(room, account, drafts.get(number, ()))


def _of_stages(room: Room, account: Account) -> Iterator[Notice]:
    """Work that would go on while a stage of it is past due."""
    for told in unpaid(room, account):
        yield Notice(topic(told), account.client.id, told)


def _of_law(room: Room, account: Account) -> Iterator[Notice]:
    """The notice that the law wants first, with the day by which it has to go."""
    client = account.client
    notice = first_notice(room.country_for(client), Kind(client.kind))
    late = account.late(room.today)
    if notice is None or free_from(account, (debt.id for debt in late), room.pace(account)):
        return
    last = latest(notice, late[0].due)
    over = last is not None and room.today > last
    answer = LawFirst(client.id, client.name, notice.days, last, over)
    yield Notice(f"law-late-{late[0].id}" if over else "law", client.id, answer)


def _of_ladder(room: Room, account: Account, drafts: tuple[Draft, ...]) -> Iterator[Notice]:
    """A client who does not answer, a reminder put off again, a ladder that has no step left."""
    client, pace = account.client, room.pace(account)
    silent = len(unheard(account))
    oldest = account.late(room.today)[0]
    if silent >= TOO_SILENT:
        no_answer = NoAnswer(client.id, client.name, silent, _beside(account))
        yield Notice(f"silent-{oldest.id}", client.id, no_answer)
    times = put_off(drafts, oldest.id)
    if times >= OFTEN:
        yield Notice(
            f"put-off-{oldest.id}", client.id, PutOff(client.id, client.name, oldest.left, times)
        )
    if worn_out(account, drafts, pace):
        ended = LadderEnded(client.id, client.name, account.balance())
        yield Notice(f"ended-{oldest.id}", client.id, ended)


def put_off(drafts: Iterable[Draft], debt: int) -> int:
    """How often a draft about this debt was left for a later day, or skipped."""
    about = (one for one in drafts if any(item.debt == debt for item in one.brief.items))
    return sum(one.put_off + (one.state is State.SKIPPED) for one in about)


def _beside(account: Account) -> Beside:
    """What is left to try with somebody else at the client's."""
    client = account.client
    tried = any(one.step == TO_THE_OFFICE for one in account.unanswered())
    if tried or client.kind != Kind.BUSINESS:
        return Beside.NO_USE
    return Beside.UNTRIED if client.office_to else Beside.UNKNOWN


def _broken(account: Account) -> Iterator[Notice]:
    for plan in account.plans:
        unpaid = plan.unpaid()
        if plan.broken and unpaid:
            answer = PlanBroke(account.client.name, unpaid[0])
            yield Notice(f"broke-{plan.id}", account.client.id, answer)


def _of_drafts(room: Room) -> Iterator[Notice]:
    for draft in room.book.drafts.values():
        if draft.state in OPEN and draft.brief.script in LEGAL:
            yield Notice("advice", 0, NotAdvice(room.book.accounts[draft.client].client.name))
        if draft.detail != RESTART:
            continue
        name = room.book.accounts[draft.client].client.name
        if draft.state is State.UNKNOWN:
            stands = DraftStands(draft, name, draft.state)
            yield Notice(f"unknown-{draft.id}", draft.client, stands)
        if draft.state is State.NOT_SENT:
            yield Notice(f"unsent-{draft.id}-{draft.version}", draft.client, card(room, draft))
