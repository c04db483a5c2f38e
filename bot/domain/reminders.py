"""Reminder fees: what a letter may add for being one, and what the letters so far have added."""

from __future__ import annotations

from datetime import date

from bot.domain.charges import Charge, Kind
from bot.domain.country import Country
from bot.domain.law import Missing, ReminderFee
from bot.domain.law_case import Circumstances
from bot.domain.money import Money, total


def reminder_fee(
    country: Country, debt: Circumstances, day: date, asked: Money | None = None
) -> Money | Missing | None:
    """The fee that a reminder letter written on `day` may add; None for none.

    `asked` is what the owner would like it to be: the law's sum is the most it can get. The letter
    must be a reminder and set a deadline. A letter that speaks of several debts is one letter.
    Every earlier letter counts for the gap, with a fee or not.
    """
    figure = country.law.reminder_fee
    if figure is None or not _allowed(figure.value, debt, day):
        return None
    if why := figure.why_not(day):
        return Missing(country.code, "reminder_fee", why)
    most = figure.value.amount
    return min(asked, most) if asked else most


def fees(
    country: Country, debt: Circumstances, day: date, *, reminder: bool = True
) -> Charge | Missing | None:
    """The line of a letter written on `day` for all fees so far, its own included.

    Without `reminder` the letter is none, or sets no deadline, and adds nothing of its own.
    """
    figure = country.law.reminder_fee
    new = reminder_fee(country, debt, day) if reminder else None
    if figure is None:
        return None
    if isinstance(new, Missing):
        return new
    charged = [fee for _, fee in debt.letters if fee] + ([new] if new else [])
    if not charged:
        return None
    if why := figure.why_not(day):
        return Missing(country.code, "reminder_fee", why)
    amount = total(charged, debt.principal.currency)
    return Charge(Kind.FEE, amount, f"{country.law.code}_fee", letters=len(charged))


def _allowed(rule: ReminderFee, debt: Circumstances, day: date) -> bool:
    """Only what is late, undisputed and was never in a plan; not too often and not too soon."""
    charged = sum(1 for _, fee in debt.letters if fee)
    soon = any((day - sent).days < rule.gap for sent, _ in debt.letters)
    open_to_fees = debt.kind in rule.kinds and not (debt.planned or debt.disputed)
    same_currency = debt.principal.currency == rule.amount.currency
    return open_to_fees and same_currency and day > debt.due and charged < rule.most and not soon
