"""Claims: what a firm letter about one debt may carry, and the step it may name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from bot.domain.book import Book
from bot.domain.charges import Charge, Kind
from bot.domain.country import Country
from bot.domain.drafts import Brief, Remedy
from bot.domain.law_case import Circumstances
from bot.domain.law_steps import remedy_fits
from bot.domain.lawful import Charges, charges
from bot.domain.ledger import Account, Debt
from bot.domain.money import Money
from bot.domain.people import Kind as Debtor
from bot.domain.people import Owner
from bot.domain.steps import FIRM

CARRY_CHARGES = frozenset(FIRM) | {"collection_notice"}
"""Scripts that have room for charges: reminders that set a day."""


NO_REMEDY = "none"
"""What the owner says who would take no step: letters name none."""


def charges_for(book: Book, account: Account, brief: Brief, country: Country) -> Charges:
    """The charges that a letter may carry, counted to the day it was written.

    Only for a letter about a single debt: each line must say what it is for. Nothing where the
    letter is no firm reminder or bears no date.
    """
    debt = account.debts.get(brief.items[0].debt) if len(brief.items) == 1 else None
    if brief.script not in CARRY_CHARGES or debt is None or brief.written is None:
        return Charges()
    if not debt.principal:  # what is left was claimed before
        return Charges()
    found = charges(country, circumstances(book, account, debt), brief.written)
    kept = tuple(one for one in found.lines if one.kind not in debt.waived)
    return Charges(kept, found.missing)


def carried(account: Account, script: str, debts: Iterable[int]) -> tuple[Charge, ...] | None:
    """The charges that a letter repeats on lines of their own, as they stand in the ledger; None
    for a letter without room for them, which asks for all that is left in one sum."""
    wanted = tuple(debts)
    debt = account.debts.get(wanted[0]) if len(wanted) == 1 else None
    if script not in CARRY_CHARGES or debt is None or not debt.principal:
        return None
    return debt.charges


def circumstances(book: Book, account: Account, debt: Debt) -> Circumstances:
    """The debt as the law looks at it.

    A due date counts as agreed where the time to pay stands on file; the first message to the
    client counts as the demand, since the day of the invoice is not known.
    """
    about = [one for one in account.contacts if debt.id in one.debts and not one.lost]
    return Circumstances(
        Debtor(account.client.kind),
        debt.principal,
        debt.due,
        due_agreed=account.terms is not None and account.terms.days is not None,
        demanded=about[0].day if about else None,
        payments=tuple(
            (payment.day, part.amount)
            for payment in account.payments.values()
            for part in payment.parts
            if part.debt == debt.id
        ),
        letters=tuple(_letters(book, account, debt)),
        planned=any(debt.id in plan.debts for plan in account.plans),
        disputed=debt.disputed,
        terms=account.terms,
    )


def _letters(book: Book, account: Account, debt: Debt) -> Iterator[tuple[date, Money]]:
    """The reminders about the debt that went out, with the fee that each one added."""
    before = Money.zero(debt.amount.currency)
    for contact in account.contacts:
        if debt.id not in contact.debts or contact.day <= debt.due or contact.lost:
            continue
        draft = book.drafts.get(contact.draft)
        lines = draft.brief.charges if draft else ()
        asked = next((line.amount for line in lines if line.kind is Kind.FEE), before)
        yield contact.day, asked - before
        before = asked


def remedy_for(owner: Owner, country: Country, brief: Brief) -> Remedy | None:
    """The step that a letter may name: the one that the owner would take, if the law knows it."""
    if owner.remedy in ("", NO_REMEDY):
        return None
    day = brief.written or date.max
    return remedy_fits(country, Remedy(owner.remedy), brief.claimed, day)
