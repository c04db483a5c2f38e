"""What an offer, or the terms, have to do with a payment that is read back."""

from __future__ import annotations

from datetime import date
from typing import TypedDict

from bot.domain.ledger import Account, Payment
from bot.domain.money import Money, total
from bot.domain.offers import Offer
from bot.domain.settling import to_pay


class ByOffer(TypedDict, total=False):
    given_up: Money
    by_terms: bool
    to_go: tuple[Money, date]
    too_late: Offer
    """The fields of a payment's note, where they are not as usual."""


def by_offer(account: Account, payment: Payment) -> ByOffer:
    """What an offer or the terms have to do with the payment."""
    laid, day = {part.debt for part in payment.parts}, payment.day
    about = [one for one in account.offers if laid.intersection(one.debts)]
    in_time = [one for one in about if day <= one.until]
    if payment.given_up:
        amount = total((part.amount for part in payment.given_up), payment.amount.currency)
        return {"given_up": amount, "by_terms": not in_time}
    open_ = [one for one in about if account.debts.keys() & set(one.debts)]
    if in_time and open_:
        return {"to_go": (to_pay(account, in_time[-1]), in_time[-1].until)}
    return {"too_late": open_[-1]} if open_ else {}
