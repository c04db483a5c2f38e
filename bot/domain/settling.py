"""Settling: which offers stand for a client's debts, and how a payment is laid with them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.dates import Calendar, next_working_day
from bot.domain.facts import Part
from bot.domain.ledger import Account, Debt
from bot.domain.money import Money, allocate, total
from bot.domain.offers import Offer, share


@dataclass(frozen=True, slots=True)
class Laid:
    """What a payment takes off which debts, and what the owner gives up for it."""

    parts: tuple[Part, ...]
    given_up: tuple[Part, ...] = ()


def early(account: Account, debt: Debt) -> Offer | None:
    """What the terms on file take off a debt that is paid soon after it was written down; nothing
    is early past the due date."""
    terms = account.terms
    if terms is None or terms.discount is None or terms.within is None:
        return None
    off = share(debt.amount, terms.discount)
    until = min(debt.entered + timedelta(days=terms.within), debt.due)
    if until < debt.entered:
        return None
    price = debt.amount - off - _from_credit(account, debt)
    if not off or price.minor <= 0:
        return None
    return Offer(0, debt.entered, (debt.id,), price, off, until)


def _from_credit(account: Account, debt: Debt) -> Money:
    """What an old credit took off a debt: paid, by no payment on it."""
    if not debt.paid:
        return debt.paid
    parts = (
        part.amount
        for payment in account.payments.values()
        for part in payment.parts
        if part.debt == debt.id
    )
    return debt.paid - total(parts, debt.paid.currency)


def standing(account: Account, today: date) -> tuple[Offer, ...]:
    """The offers sent that can still be taken, the newest last."""
    return tuple(
        offer
        for offer in account.offers
        if today <= offer.until and any(number in account.debts for number in offer.debts)
    )


def standing_offer(account: Account, today: date) -> Offer | None:
    """The newest offer that can be taken, with what is still to come for it as its price."""
    found = standing(account, today)
    return replace(found[-1], price=to_pay(account, found[-1])) if found else None


def lapsed(account: Account, today: date, calendar: Calendar) -> tuple[Offer, ...]:
    """The offers whose day went by while something of their debts is open, once a bank had a
    working day for money on its way."""
    return tuple(
        offer
        for offer in account.offers
        if next_working_day(offer.until, calendar) <= today
        and any(number in account.debts for number in offer.debts)
    )


def came_in(account: Account, offer: Offer, without: int = 0) -> Money:
    """What came in of the price by the offer's day; `without` leaves one payment out."""
    parts = (
        part.amount
        for payment in account.payments.values()
        if offer.after < payment.id != without and payment.day <= offer.until
        for part in payment.parts
        if part.debt in offer.debts
    )
    return total(parts, offer.price.currency)


def to_pay(account: Account, offer: Offer) -> Money:
    """What is still to come in for the offer to be taken."""
    return max(offer.price - came_in(account, offer), Money.zero(offer.price.currency))


def rest_until(account: Account, today: date, calendar: Calendar) -> dict[int, date]:
    """The debts that rest for an offer, each with the first day on which it is spoken of again:
    a working day after the offer's own."""
    rests: dict[int, date] = {}
    for offer in account.offers:
        free = next_working_day(offer.until, calendar)
        if free > today:
            for number in offer.debts:
                rests[number] = max(free, rests.get(number, free))
    return rests


def lay(
    account: Account, payment: Money, debts: Sequence[Debt], day: date, without: int = 0
) -> Laid:
    """The payment on these debts, all in its currency, in the order given.

    A debt whose offer the money reaches takes no more than the offer's price while another debt
    has room for the rest; what then stays open of it is given up. `without` is the number of a
    payment that is being laid anew.
    """
    if not debts:
        return Laid(())
    prices = _prices(account, payment.currency, debts, day, without)
    reached = _together(prices)
    if payment < _whole(debts) - _spared(prices, reached, debts):
        reached = []
    while True:
        sums = dict(_filled(payment, debts, {one: prices[one] for one in reached}))
        fresh = next((one for one in prices if _reaches(one, prices[one], sums, reached)), None)
        if fresh is None:
            break
        reached.append(fresh)
    settled = {number for offer in reached for number in offer.debts}
    _put_back(payment - total(sums.values(), payment.currency), debts, settled, sums)
    return Laid(
        tuple(Part(number, money) for number, money in sums.items() if money),
        tuple(
            Part(debt.id, debt.left - sums[debt.id])
            for debt in debts
            if debt.id in settled and debt.left > sums[debt.id]
        ),
    )


def enough(account: Account, debts: Sequence[Debt], day: date) -> Money:
    """What settles all these debts, in one currency, on that day: the whole, or less by offers."""
    prices = _prices(account, debts[0].amount.currency, debts, day)
    return _whole(debts) - _spared(prices, _together(prices), debts)


def _whole(debts: Sequence[Debt]) -> Money:
    return total((debt.left for debt in debts), debts[0].amount.currency)


def _prices(
    account: Account, currency: str, debts: Sequence[Debt], day: date, without: int = 0
) -> dict[Offer, Money]:
    """What is still to come for each offer that would save something, the best first."""
    left = {debt.id: debt.left for debt in debts}
    found = []
    for offer in _offers(account, currency, debts, day):
        price = offer.price - came_in(account, offer, without)
        spare = total((left[one] for one in offer.debts if one in left), currency) - price
        if spare.minor > 0:
            found.append((spare, offer, price))
    found.sort(key=lambda one: one[0], reverse=True)
    return {offer: price for _, offer, price in found}


def _together(prices: dict[Offer, Money]) -> list[Offer]:
    """The offers that can be taken side by side: one debt is settled but once."""
    chosen: list[Offer] = []
    for offer in prices:
        if not any(set(offer.debts).intersection(other.debts) for other in chosen):
            chosen.append(offer)
    return chosen


def _spared(prices: dict[Offer, Money], chosen: Sequence[Offer], debts: Sequence[Debt]) -> Money:
    """What these offers save in all."""
    left = {debt.id: debt.left for debt in debts}
    currency = debts[0].amount.currency
    under = (left[one] for offer in chosen for one in offer.debts if one in left)
    return total(under, currency) - total((prices[offer] for offer in chosen), currency)


def _offers(account: Account, currency: str, debts: Sequence[Debt], day: date) -> Iterator[Offer]:
    """What could be taken on a day, the oldest offer first, then what the terms give."""
    open_ = {debt.id for debt in debts}
    for offer in account.offers:
        alike = offer.price.currency == currency and day <= offer.until
        if alike and open_.intersection(offer.debts):
            yield offer
    for debt in debts:
        found = early(account, debt)
        if found and day <= found.until:
            yield found


def _filled(
    payment: Money, debts: Sequence[Debt], prices: dict[Offer, Money]
) -> Iterator[tuple[int, Money]]:
    """The payment on the debts in order, none above its price; of several debts under one offer
    the last gives way first."""
    caps = {debt.id: debt.left for debt in debts}
    for offer, price in prices.items():
        under = [number for number in offer.debts if number in caps]
        spare = total((caps[number] for number in under), price.currency) - price
        for number in reversed(under):
            less = min(caps[number], max(spare, Money.zero(price.currency)))
            caps[number] -= less
            spare -= less
    yield from zip(caps, allocate(payment, tuple(caps.values())), strict=True)


def _reaches(offer: Offer, price: Money, sums: dict[int, Money], reached: Sequence[Offer]) -> bool:
    """Whether the money on an offer's debts is enough for it; one debt is settled but once."""
    if any(set(offer.debts).intersection(other.debts) for other in reached):
        return False
    laid = [sums[number] for number in offer.debts if number in sums]
    return any(laid) and total(laid, price.currency) >= price


def _put_back(
    rest: Money, debts: Sequence[Debt], settled: Collection[int], sums: dict[int, Money]
) -> None:
    """What no other debt has room for goes to those that were settled for less."""
    for debt in debts:
        if debt.id in settled:
            more = min(rest, debt.left - sums[debt.id])
            sums[debt.id] += more
            rest -= more


def besides(account: Account, numbers: Collection[int]) -> Account:
    """The account as if these debts were not there."""
    debts = {number: debt for number, debt in account.debts.items() if number not in numbers}
    return replace(account, debts=debts)
