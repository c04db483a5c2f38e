"""Offers: something off for who pays by a day, within the owner's limits, as a letter."""

from __future__ import annotations

from decimal import Decimal

from bot.actions.advise import guarded
from bot.actions.ask import ask
from bot.actions.record import other_currency
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import Closed, Flaw, Flawed
from bot.domain.bargains import A_FORTNIGHT, Deal, beyond, days_for, deal
from bot.domain.dates import working_day
from bot.domain.facts import OwnerSet
from bot.domain.intents import OfferAt, OfferDiscount, Piece, SetLimits, Who
from bot.domain.ledger import Account
from bot.domain.nudges import Nudge
from bot.domain.people import NO_LIMIT, Setting


def offer_discount(intent: OfferDiscount, room: Room) -> Change:
    """The letter with the offer; nothing stands before it went out."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if intent.percent is None and intent.amount is None:
        return ask(intent, Piece.AMOUNT)
    if intent.amount and (other := other_currency(account, intent.amount)):
        return ask(intent, Piece.AMOUNT, sums=(other,))
    found = deal(account, intent.percent, intent.amount, room.today)
    if found is None:
        return telling(Flawed(Flaw.NOT_OWED, account.client.name))
    return _offered(intent, account, found, room)


def _offered(intent: OfferDiscount, account: Account, found: Deal, room: Room) -> Change:
    name, until = account.client.name, intent.until
    if not found.fits:
        return telling(Flawed(Flaw.DISCOUNT, name))
    if until is None:
        return ask(intent, Piece.DAY, days=days_for(found, room.today, room.calendar))
    if until <= room.today:
        return telling(Flawed(Flaw.PAST, name))
    if not intent.sure and beyond(room.book.owner, account, found, room.today):
        return ask(intent, Piece.LIMIT)
    is_early = until <= min(debt.due for debt in found.debts)
    script = "early_discount" if is_early else "settlement_offer"
    debts = tuple(debt.id for debt in found.debts)
    nudge = Nudge(script, room.today, debts, bargain=found.bargain, until=until)
    return guarded(room, account, nudge, "")


def offer_at(intent: OfferAt, room: Room) -> Change:
    """So many percent off, for a fortnight."""
    account = room.book.accounts.get(intent.client)
    if account is None or not 0 < intent.percent < 100:
        return telling(Closed())
    until = working_day(room.today + A_FORTNIGHT, room.calendar)
    who, percent = Who(account.client.name), Decimal(intent.percent)
    return offer_discount(OfferDiscount(who, percent, until=until), room)


def set_limits(intent: SetLimits, _: Room) -> Change:
    """How much the owner takes off at most, and how often for one client."""
    facts = []
    if intent.percent is not None:
        facts.append(OwnerSet(Setting.DISCOUNT_MOST, f"{intent.percent.normalize():f}"))
    if intent.offers is not None:
        facts.append(OwnerSet(Setting.OFFERS_A_YEAR, str(intent.offers)))
    if intent.lifted:
        facts = [OwnerSet(one, NO_LIMIT) for one in (Setting.DISCOUNT_MOST, Setting.OFFERS_A_YEAR)]
    return Change(tuple(facts))
