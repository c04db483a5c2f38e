"""Handing over: can the payment be ready, and a word to the owner where it is not there yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from bot.actions.ask import ask
from bot.actions.cards import card
from bot.actions.nudge import waiting_for
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import Answer, Delivering, Flaw, Flawed, NoDraft, Unable
from bot.domain.briefs import brief_for
from bot.domain.dates import instant
from bot.domain.drafts import Brief, Job, State
from bot.domain.facts import DraftProposed, DraftSettled, Fact
from bot.domain.intents import HandOver, Piece
from bot.domain.jobs import BEFORE_DELIVERY
from bot.domain.ledger import Account, Debt
from bot.domain.money import Money, total, totals
from bot.domain.nudges import Nudge
from bot.domain.routes import address, route


def hand_over(intent: HandOver, room: Room) -> Change:
    """The letter that asks for the payment by the hour of handing over."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    name, day = account.client.name, intent.day or room.today
    at = intent.at or time.max
    if instant(day, at, room.book.zone) < room.now:
        return telling(Flawed(Flaw.PAST, name))
    debts = _to_speak_of(room, account)
    part = _part(account, debts)
    if part is None:
        return telling(NoDraft(name, Unable.NOTHING_OWED))
    return _drafted(room, account, _brief(room, account, debts, part, intent, day), intent, day)


def _to_speak_of(room: Room, account: Account) -> tuple[Debt, ...]:
    """What is unpaid in the currency of the oldest; where the law wants a notice before anything
    late is asked for, those that are not late."""
    silent = room.pace(account).notice is not None
    open_ = [debt for debt in _unpaid(account) if not (silent and debt.due < room.today)]
    return tuple(debt for debt in open_ if debt.amount.currency == open_[0].amount.currency)


def _unpaid(account: Account) -> tuple[Debt, ...]:
    """The stages of work under way that are not paid, else all that is open."""
    open_ = tuple(debt for debt in account.oldest() if not debt.disputed)
    under_way = {stage.debt for one in account.staged if one.next for stage in one.stages}
    return tuple(debt for debt in open_ if debt.id in under_way) or open_


def _part(account: Account, debts: tuple[Debt, ...]) -> Money | None:
    """What is to be ready: all that is open, else the stage that is handed over."""
    if debts:
        return total((debt.left for debt in debts), debts[0].amount.currency)
    staged = next((one for one in account.staged if one.next), None)
    return staged.stages[(staged.next or 1) - 1].part if staged else None


def _brief(
    room: Room,
    account: Account,
    debts: tuple[Debt, ...],
    part: Money,
    intent: HandOver,
    day: date,
) -> Brief:
    channel = route(account, room.mail, BEFORE_DELIVERY)
    nudge = Nudge(BEFORE_DELIVERY, room.today, tuple(debt.id for debt in debts))
    country = room.country_for(account.client)
    brief = brief_for(room.book, account, nudge, channel, room.today, country)
    staged = [one.work for one in account.staged if one.next or _open_stage(account, one.id)]
    work = staged[0] if len(staged) == 1 else debts[0].work if len(debts) == 1 else ""
    return replace(brief, by=day, job=Job(work, part=part, at=intent.at))


def _open_stage(account: Account, job: int) -> bool:
    staged = next(one for one in account.staged if one.id == job)
    return any(stage.debt in account.debts for stage in staged.stages)


def _drafted(room: Room, account: Account, brief: Brief, intent: HandOver, day: date) -> Change:
    client, number = account.client, room.book.numbers.draft + 1
    old = (one for one in waiting_for(room, client.id) if one.brief.script == BEFORE_DELIVERY)
    to = address(client, brief.channel, brief.script)
    facts: tuple[Fact, ...] = (
        *(DraftSettled(one.id, State.REPLACED) for one in old),
        DraftProposed(number, brief, room.write(brief), to),
    )
    stages = {stage.debt for one in account.staged for stage in one.stages}
    unpaid = _unpaid(account)
    told = Delivering(
        client.id,
        client.name,
        day,
        intent.at,
        totals(debt.left for debt in unpaid),
        any(debt.id in stages for debt in unpaid),
    )

    def tell(after: Room) -> tuple[Answer, ...]:
        return (told, card(after, after.book.drafts[number]))

    return Change(facts, tell)
