"""A late debt as the law looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.money import Money, total
from bot.domain.people import Kind
from bot.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the charges on one debt depend on; all days are local dates.

    `principal` is what is left of it, after the `payments` on the way (day, amount), which went
    to the principal first. `due_agreed` says whether the debtor agreed to the due date before
    the invoice; `demanded` is the day payment was first asked for. `letters` are the reminder
    letters that went (day, fee asked in it, zero for none). `planned`: a plan was agreed for the
    debt once, kept or not.
    """

    kind: Kind
    principal: Money
    due: date
    due_agreed: bool = False
    demanded: date | None = None
    payments: tuple[tuple[date, Money], ...] = ()
    letters: tuple[tuple[date, Money], ...] = ()
    planned: bool = False
    disputed: bool = False
    terms: Terms | None = None

    def owed_on(self, day: date) -> Money:
        """The principal that was owed during `day`: a payment counts from the day after it."""
        later = (amount for paid, amount in self.payments if paid >= day)
        return self.principal + total(later, self.principal.currency)
