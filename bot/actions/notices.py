"""What the owner is told once without having asked, beside the drafts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.actions.cards import card
from bot.actions.choose import TOPIC, choice_card
from bot.actions.guests import news
from bot.actions.nudge import digest_due, drafts_by_client, due_now
from bot.actions.room import Room
from bot.actions.stages import topic, unpaid
from bot.actions.upcoming import WORK, asked, invoice_now, reached, topic_of_work
from bot.domain.answers import (
    Answer,
    Beside,
    DeadlineCame,
    DraftStands,
    LadderEnded,
    LawFirst,
    NoAnswer,
    NotAdvice,
    OfferLapsed,
    OverLimit,
    PlanBroke,
    PutOff,
    Reminded,
    StillHeld,
    Uninvoiced,
)
from bot.domain.choices import PATIENT
from bot.domain.dates import working_day
from bot.domain.deadlines import come, open_of
from bot.domain.digest import begins, this_morning, this_week, topic_of
from bot.domain.drafts import OPEN, Draft, State
from bot.domain.guard import LEGAL, is_kept
from bot.domain.ladder import next_nudge, worn_out
from bot.domain.law_days import latest
from bot.domain.law_steps import first_notice
from bot.domain.ledger import Account, Debt, Hold
from bot.domain.money import totals
from bot.domain.nudges import free_from, is_small
from bot.domain.people import Digest, Kind
from bot.domain.routes import TO_THE_OFFICE, unheard
from bot.domain.schedules import Rested
from bot.domain.settling import lapsed
from bot.domain.thresholds import of_currency, thresholds, too_small

LONG_HELD: Final = timedelta(days=30)
"""After so long a hold without an end is asked about."""
TOO_SILENT: Final = 5
"""After so many messages without an answer the owner hears of it (S5, S105)."""
OFTEN: Final = 3
"""After its reminder was put off so many times the owner hears of it (S80)."""
_A_DAY: Final = ((("silent-", "put-off-", "ended-"), 1), ((WORK,), 2), (("deadline-",), 3))
"""Topics that are as true tomorrow, and of how many the owner hears in one day."""
RESTART: Final = "restart"
"""The detail of a draft that the last process left half way."""


@dataclass(frozen=True, slots=True)
class Notice:
    """`topic` and `client` (0: nobody's) name it, so that it is told once."""

    topic: str
    client: int
    answer: Answer


def notices(room: Room) -> tuple[Notice, ...]:
    """What is worth telling now and was not told yet; of what can wait, a few a day."""
    found = (*_everybody(room), *_of_clients(room), *_of_drafts(room), *_choices(room))
    fresh: dict[str, Notice] = {}
    for one in found:
        fresh.setdefault(f"{one.topic}:{one.client}", one)
    told = room.book.mentioned
    untold = [one for name, one in fresh.items() if name not in told]
    later: set[str] = set()
    for topics, most in _A_DAY:
        today = sum(day == room.today and name.startswith(topics) for name, day in told.items())
        wait = sorted((one for one in untold if one.topic.startswith(topics)), key=_times(told))
        later.update(one.topic for one in wait[max(most - today, 0) :])
    return tuple(one for one in untold if one.topic not in later)


def _times(told: Collection[str]) -> Callable[[Notice], int]:
    """Sorts by how often work was asked about: what was asked about least comes first."""
    return lambda one: sum(
        one.topic.startswith(WORK) and name.startswith(one.topic.rpartition("-")[0] + "-")
        for name in told
    )


def phase(room: Room) -> tuple[bool, bool, int]:
    """What of the hour notices depend on: whether it is one for drafts and for the digest, and
    what has come by it."""
    return due_now(room), digest_due(room), reached(room)


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
        if account.client.limit:
            yield from _over_limit(account, today)
        if account.offers:
            yield from _of_offers(room, account)
        if account.joined or account.left:
            yield from (Notice(about, number, told) for about, told in news(room, account))
        yield from _of_work(room, account)
        yield from _of_reminders(account)
        if account.late(today) and not is_small(account, room.pace(account)):
            yield from _of_law(room, account)
            yield from _of_ladder(room, account, drafts.get(number, ()))
        if account.debts and account.contacts and due_now(room):
            yield from _of_deadlines(room, account, drafts.get(number, ()))


def _over_limit(account: Account, today: date) -> Iterator[Notice]:
    """A newest debt that took what is owed past the client's limit."""
    client = account.client
    for limit in thresholds(client.limit):
        owed = of_currency(account.balance(), limit.currency)
        if owed is None or owed <= limit:
            continue
        newest = max(account.oldest_first(limit.currency), key=lambda debt: debt.id)
        if owed - newest.left <= limit:
            late = bool(account.late(today))
            told = OverLimit(client.id, client.name, owed, limit, late)
            yield Notice(f"limit-{newest.id}", client.id, told)


def _of_deadlines(room: Room, account: Account, drafts: tuple[Draft, ...]) -> Iterator[Notice]:
    """The day that a letter named, on its morning, with what comes next; not while the client's
    word, a pause or a plan holds. An offer tells of its own end."""
    client, resting = account.client, (room.book.hold, account.hold)
    if is_kept(account, room.today) or any(one and one.rests(room.today) for one in resting):
        return
    offered = {offer.letter for offer in account.offers}
    others = (draft for draft in drafts if draft.id not in offered)
    for draft, by in come(account, others, room.today):
        sums = totals(debt.left for debt in open_of(account, draft, room.today))
        ahead = next_nudge(account, drafts, room.book.hold, room.pace(account))
        step, day = (ahead.step, max(ahead.day, room.today)) if ahead else ("", None)
        told = DeadlineCame(client.id, client.name, by, sums, step, day)
        yield Notice(f"deadline-{draft.id}", client.id, told)


def _of_offers(room: Room, account: Account) -> Iterator[Notice]:
    """An offer whose day went by without the money."""
    client = account.client
    for offer in lapsed(account, room.today, room.calendar):
        debts = (account.debts[number].left for number in offer.debts if number in account.debts)
        told = OfferLapsed(client.id, client.name, offer.price, offer.until, totals(debts))
        yield Notice(f"offer-{offer.letter}", client.id, told)


def _of_stages(room: Room, account: Account) -> Iterator[Notice]:
    """Work that would go on while a stage of it is past due."""
    for told in unpaid(room, account):
        yield Notice(topic(told), account.client.id, told)


def _of_work(room: Room, account: Account) -> Iterator[Notice]:
    """Work that was done and not invoiced: on its afternoon, and on the mornings after. What was
    missed meanwhile is asked once."""
    client = account.client
    for task in account.tasks:
        times = asked(room, task)
        if times and due_now(room):
            words = room.write(invoice_now(room, account, task)).text
            answer = Uninvoiced(client.id, client.name, task.id, words)
            yield Notice(topic_of_work(task, times), client.id, answer)


def _of_reminders(account: Account) -> Iterator[Notice]:
    """The reminders that the owner set and that have come."""
    client = account.client
    for one in account.schedules:
        if one.last:
            why = Rested(one.why) if one.why else None
            answer = Reminded(client.id, client.name, one.id, why, bool(one.next_day()))
            yield Notice(f"nudge-{one.id}-{one.last}", client.id, answer)


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


def _choices(room: Room) -> Iterator[Notice]:
    """The ways out of one debt that is long past due and that nothing holds back: once a debt,
    on a working morning after the one on which it was entered, and never two cards on one day."""
    book, today = room.book, room.today
    told = any(name.startswith(TOPIC) and day == today for name, day in book.mentioned.items())
    if told or not due_now(room):
        return
    for number, account in book.accounts.items():
        late = _worth_it(room, account)
        old = late and late[0].days_late(today) > PATIENT and late[0].entered < today
        if not old or f"{TOPIC}{late[0].id}:{number}" in book.mentioned:
            continue
        held = any(one and one.rests(today) for one in (account.hold, book.hold))
        if not held and not is_kept(account, today):
            yield Notice(f"{TOPIC}{late[0].id}", number, choice_card(room, account, late[0]))
            return


def _worth_it(room: Room, account: Account) -> tuple[Debt, ...]:
    """The late debts of a client who is chased, without those that are too small by themselves."""
    late, pace = account.late(room.today), room.pace(account)
    if is_small(account, pace):
        return ()
    return tuple(debt for debt in late if not too_small([debt.left], pace.smallest)) or (*late,)


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
        attempt = f"{draft.id}-{draft.settled:%Y%m%d%H%M%S}" if draft.settled else f"{draft.id}"
        if draft.state is State.UNKNOWN:
            yield Notice(f"unknown-{attempt}", draft.client, DraftStands(draft, name, draft.state))
        if draft.state is State.NOT_SENT:
            yield Notice(f"unsent-{attempt}", draft.client, card(room, draft))
