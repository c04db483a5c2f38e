"""Posting: what a fact does to the account of the client it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from bot.domain import billing, stages
from bot.domain.drafts import Instalment
from bot.domain.facts import (
    Billed,
    BillingAgreed,
    BillingEnded,
    ClientSet,
    Contacted,
    CreditUsed,
    Disputed,
    DueMoved,
    Fact,
    Forgiven,
    Forgotten,
    Held,
    Owed,
    Paid,
    Part,
    PlanAgreed,
    PlanEnded,
    Promised,
    Reallocated,
    Resumed,
    Said,
    StageDone,
    StagesAgreed,
    TakenBack,
    TermsAgreed,
)
from bot.domain.frozen import altered
from bot.domain.ledger import Account, Contact, Debt, Hold, Payment, Plan
from bot.domain.money import Money

_Value = TypeVar("_Value")


def post(account: Account, fact: Fact) -> Account:
    """The account after one fact about its client; facts of other kinds change nothing."""
    match fact:
        case ClientSet():
            return altered(account, client=account.client.with_detail(fact.detail, fact.value))
        case Forgotten():
            return altered(account, forgotten=fact.day)
        case Owed():
            return _with_debts(account, [_new_debt(fact)])
        case DueMoved():
            debts = (account.debts[n] for n in fact.debts if n in account.debts)
            return _with_debts(account, (altered(debt, due=fact.due) for debt in debts))
        case Disputed():
            debts = (account.debts[n] for n in fact.debts if n in account.debts)
            return _with_debts(account, (altered(debt, disputed=True) for debt in debts))
        case Paid():
            return _pay(account, fact)
        case Reallocated():
            return _reallocate(account, fact)
        case CreditUsed():
            lighter = _add_credit(account, fact.parts, -1)
            return _take_off(lighter, fact.parts)
        case Forgiven():
            return _forgive(account, fact)
        case Promised():
            return altered(account, promises=(*account.promises, fact))
        case TermsAgreed():
            return altered(account, terms=fact.terms)
        case Said():
            return altered(account, said=(*account.said, fact))
        case PlanAgreed():
            plan = Plan(fact.plan, fact.day, fact.debts, fact.instalments, fact.rule)
            return altered(account, plans=(*account.plans, plan))
        case PlanEnded():
            return altered(account, plans=tuple(_end(plan, fact) for plan in account.plans))
        case StagesAgreed() | StageDone():
            return altered(account, staged=stages.after(account.staged, fact))
        case BillingAgreed() | Billed() | BillingEnded():
            return altered(account, billings=billing.after(account.billings, fact))
        case Held():
            return altered(account, hold=Hold(fact.day, fact.until))
        case Resumed():
            return _resume(account)
        case Contacted():
            return altered(account, contacts=(*account.contacts, _sent(fact)))
        case TakenBack():
            kept = tuple(contact for contact in account.contacts if contact.draft != fact.draft)
            return altered(account, contacts=kept)
        case _:
            return account


def _sent(fact: Contacted) -> Contact:
    return Contact(fact.day, fact.step, fact.channel, fact.debts, fact.draft, fact.script)


def _new_debt(fact: Owed) -> Debt:
    nothing = Money.zero(fact.amount.currency)
    return Debt(fact.debt, fact.amount, fact.due, fact.entered, fact.work, nothing, nothing)


def _with_debts(account: Account, changed: Iterable[Debt]) -> Account:
    """The account with these debts in place of the old ones, each on the page it belongs to."""
    return altered(account, **_pages(account, changed))


def _pages(account: Account, changed: Iterable[Debt]) -> dict[str, Mapping[int, Debt]]:
    debts, settled = dict(account.debts), account.settled
    for debt in changed:
        if debt.amount.minor > debt.paid.minor + debt.forgiven.minor:
            debts[debt.id] = debt
            settled = _without(settled, debt.id)
        else:
            debts.pop(debt.id, None)
            settled = {**settled, debt.id: debt}
    return {"debts": debts, "settled": settled}


def _without(page: Mapping[int, _Value], number: int) -> Mapping[int, _Value]:
    if number not in page:
        return page
    return {key: value for key, value in page.items() if key != number}


def _take_off(account: Account, parts: Iterable[Part], sign: int = 1) -> Account:
    return _with_debts(account, _lighter(account, parts, sign))


def _lighter(account: Account, parts: Iterable[Part], sign: int = 1) -> list[Debt]:
    """The debts with the parts taken off."""
    lighter = []
    for part in parts:
        if debt := account.debt(part.debt):
            paid = Money(debt.paid.minor + sign * part.amount.minor, debt.paid.currency)
            lighter.append(altered(debt, paid=paid))
    return lighter


def _forgive(account: Account, fact: Forgiven) -> Account:
    debts = ((account.debts.get(part.debt), part.amount) for part in fact.parts)
    return _with_debts(
        altered(account, waivers=(*account.waivers, fact)),
        (altered(debt, forgiven=debt.forgiven + amount) for debt, amount in debts if debt),
    )


def _resume(account: Account) -> Account:
    """The client is treated as any other again: no pause, no dispute."""
    disputed = (debt for debt in account.debts.values() if debt.disputed)
    calm = _with_debts(account, [altered(debt, disputed=False) for debt in disputed])
    return altered(calm, hold=None)


def _pay(account: Account, fact: Paid) -> Account:
    payment = Payment(fact.payment, fact.amount, fact.day, fact.parts)
    payments = {**account.payments, fact.payment: payment}
    over = fact.amount.minor - sum([part.amount.minor for part in fact.parts])
    pages = _pages(account, _lighter(account, fact.parts))
    paid = altered(account, payments=payments, **pages)
    if over > 0:
        paid = _add_credit(paid, [Part(0, Money(over, fact.amount.currency))], 1)
    return _fill_plan(paid, account.plan, _on_plan(account.plan, fact.parts))


def _reallocate(account: Account, fact: Reallocated) -> Account:
    payment = account.payments.get(fact.payment)
    if payment is None:
        return account
    freed = _take_off(account, payment.parts, -1)
    payments = {**account.payments, fact.payment: altered(payment, parts=fact.parts)}
    moved = _take_off(altered(freed, payments=payments), fact.parts)
    plan = account.plan
    return _fill_plan(moved, plan, _on_plan(plan, fact.parts) - _on_plan(plan, payment.parts))


def _add_credit(account: Account, parts: Iterable[Part], sign: int) -> Account:
    credit = dict(account.credit)
    for part in parts:
        currency = part.amount.currency
        have = credit.get(currency, Money.zero(currency))
        credit[currency] = Money(have.minor + sign * part.amount.minor, currency)
    return altered(account, credit={code: money for code, money in credit.items() if money})


def _on_plan(plan: Plan | None, parts: Iterable[Part]) -> int:
    """What the parts take off the debts under the plan, in minor units."""
    if plan is None:
        return 0
    return sum(part.amount.minor for part in parts if part.debt in plan.debts)


def _fill_plan(account: Account, plan: Plan | None, more: int) -> Account:
    """The plan with `more` minor units come in; what has come in fills the oldest instalments."""
    if plan is None or not more:
        return account
    paid = Money(max(0, plan.paid.minor + more), plan.paid.currency)
    filled = altered(plan, instalments=fill(plan.instalments, paid))
    kept = tuple(filled if one.id == plan.id else one for one in account.plans)
    return altered(account, plans=kept)


def fill(instalments: Iterable[Instalment], paid: Money) -> tuple[Instalment, ...]:
    """The instalments as they stand when `paid` in all has come in, the oldest filled first."""
    filled, rest = [], paid
    for part in instalments:
        taken = min(rest, part.amount)
        filled.append(altered(part, paid=taken))
        rest -= taken
    return tuple(filled)


def _end(plan: Plan, fact: PlanEnded) -> Plan:
    if plan.id != fact.plan:
        return plan
    return altered(plan, ended=fact.day, broken=fact.broken)
