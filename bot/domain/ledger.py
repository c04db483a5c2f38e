"""The ledger: each client's account of debts, payments, plans, promises, fact by fact."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from bot.domain.drafts import Channel, Instalment
from bot.domain.facts import (
    ClientSet,
    Contacted,
    CreditUsed,
    Disputed,
    DueMoved,
    Fact,
    Forgiven,
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
    TakenBack,
)
from bot.domain.money import Money, totals
from bot.domain.people import Client

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Debt:
    """`paid` and `forgiven` are what has come off; a debt is open while anything is left."""

    id: int
    amount: Money
    due: date
    entered: date
    work: str
    paid: Money
    forgiven: Money
    disputed: bool = False

    @property
    def left(self) -> Money:
        return self.amount - self.paid - self.forgiven

    def days_late(self, today: date) -> int:
        """Days past the due date; negative before it."""
        return (today - self.due).days


@dataclass(frozen=True, slots=True)
class Payment:
    id: int
    amount: Money
    day: date
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """An agreed schedule; a payment fills the oldest instalment. `ended` is the day it stopped."""

    id: int
    agreed: date
    debts: tuple[int, ...]
    instalments: tuple[Instalment, ...]
    rule: str
    ended: date | None = None
    broken: bool = False

    @property
    def left(self) -> Money:
        return self.total - self.paid

    @property
    def total(self) -> Money:
        first, *rest = (part.amount for part in self.instalments)
        return sum(rest, first)

    @property
    def paid(self) -> Money:
        first, *rest = (part.paid for part in self.instalments)
        return sum(rest, first)

    @property
    def running(self) -> bool:
        return self.ended is None and bool(self.left)

    def unpaid(self) -> tuple[Instalment, ...]:
        return tuple(part for part in self.instalments if part.left)


@dataclass(frozen=True, slots=True)
class Hold:
    day: date
    until: date | None = None

    def rests(self, today: date) -> bool:
        """Whether it still holds on `today`; the day it ends on is free again."""
        return self.until is None or today < self.until


@dataclass(frozen=True, slots=True)
class Contact:
    """One message that went to the client."""

    day: date
    step: str
    channel: Channel
    debts: tuple[int, ...]
    draft: int


@dataclass(frozen=True, slots=True)
class Account:
    """One client's page of the ledger. Mappings are replaced, never changed."""

    client: Client
    debts: Mapping[int, Debt] = field(default_factory=dict)
    """The debts with anything left, by number."""
    settled: Mapping[int, Debt] = field(default_factory=dict)
    payments: Mapping[int, Payment] = field(default_factory=dict)
    credit: Mapping[str, Money] = field(default_factory=dict)
    plans: tuple[Plan, ...] = ()
    promises: tuple[Promised, ...] = ()
    said: tuple[Said, ...] = ()
    contacts: tuple[Contact, ...] = ()
    waivers: tuple[Forgiven, ...] = ()
    hold: Hold | None = None

    @property
    def plan(self) -> Plan | None:
        """The plan that runs, if any: something is left of it and of a debt under it."""
        last = self.plans[-1] if self.plans else None
        if last is None or not last.running:
            return None
        return last if any(number in self.debts for number in last.debts) else None

    @property
    def promise(self) -> Promised | None:
        """The newest promise, while what it covers is not paid."""
        if not self.promises or not self.debts:
            return None
        last = self.promises[-1]
        return None if promise_kept(self, last) else last

    def balance(self) -> tuple[Money, ...]:
        """What is left in all, one sum a currency."""
        return totals(debt.left for debt in self.debts.values())

    def late(self, today: date) -> tuple[Debt, ...]:
        """The debts past their due date, the oldest first; disputed ones rest."""
        return tuple(debt for debt in self.oldest() if debt.due < today and not debt.disputed)

    def oldest(self) -> tuple[Debt, ...]:
        """All open debts, the oldest due date first."""
        return tuple(sorted(self.debts.values(), key=lambda debt: (debt.due, debt.id)))

    def oldest_first(self, currency: str) -> tuple[Debt, ...]:
        owed = (debt for debt in self.debts.values() if debt.amount.currency == currency)
        return tuple(sorted(owed, key=lambda debt: (debt.due, debt.id)))

    def debt(self, number: int) -> Debt | None:
        """A debt by number, open or settled."""
        return self.debts.get(number) or self.settled.get(number)


def promise_kept(account: Account, promise: Promised) -> bool:
    """Whether what came in since the promise covers it: its sum, or all that was open then."""
    wanted = (promise.amount,) if promise.amount else promise.due
    return all(
        sum(
            payment.amount.minor
            for payment in account.payments.values()
            if payment.id > promise.after and payment.amount.currency == money.currency
        )
        >= money.minor
        for money in wanted
    )


def post(account: Account, fact: Fact) -> Account:
    """The account after one fact about its client; facts of other kinds change nothing."""
    match fact:
        case ClientSet():
            return replace(account, client=account.client.with_detail(fact.detail, fact.value))
        case Owed():
            return _with_debts(account, [_new_debt(fact)])
        case DueMoved():
            debts = (account.debts[n] for n in fact.debts if n in account.debts)
            return _with_debts(account, (replace(debt, due=fact.due) for debt in debts))
        case Disputed():
            debts = (account.debts[n] for n in fact.debts if n in account.debts)
            return _with_debts(account, (replace(debt, disputed=True) for debt in debts))
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
            return replace(account, promises=(*account.promises, fact))
        case Said():
            return replace(account, said=(*account.said, fact))
        case PlanAgreed():
            plan = Plan(fact.plan, fact.day, fact.debts, fact.instalments, fact.rule)
            return replace(account, plans=(*account.plans, plan))
        case PlanEnded():
            return replace(account, plans=tuple(_end(plan, fact) for plan in account.plans))
        case Held():
            return replace(account, hold=Hold(fact.day, fact.until))
        case Resumed():
            return _resume(account)
        case Contacted():
            contact = Contact(fact.day, fact.step, fact.channel, fact.debts, fact.draft)
            return replace(account, contacts=(*account.contacts, contact))
        case TakenBack():
            kept = tuple(contact for contact in account.contacts if contact.draft != fact.draft)
            return replace(account, contacts=kept)
        case _:
            return account


def _new_debt(fact: Owed) -> Debt:
    nothing = Money.zero(fact.amount.currency)
    return Debt(fact.debt, fact.amount, fact.due, fact.entered, fact.work, nothing, nothing)


def _with_debts(account: Account, changed: Iterable[Debt]) -> Account:
    """The account with these debts in place of the old ones, each on the page it belongs to."""
    debts, settled = dict(account.debts), account.settled
    for debt in changed:
        if debt.left.minor > 0:
            debts[debt.id] = debt
            settled = _without(settled, debt.id)
        else:
            debts.pop(debt.id, None)
            settled = {**settled, debt.id: debt}
    return replace(account, debts=debts, settled=settled)


def _without(page: Mapping[int, _Value], number: int) -> Mapping[int, _Value]:
    if number not in page:
        return page
    return {key: value for key, value in page.items() if key != number}


def _take_off(account: Account, parts: Iterable[Part], sign: int = 1) -> Account:
    changed = []
    for part in parts:
        if debt := account.debt(part.debt):
            paid = Money(debt.paid.minor + sign * part.amount.minor, debt.paid.currency)
            changed.append(replace(debt, paid=paid))
    return _with_debts(account, changed)


def _forgive(account: Account, fact: Forgiven) -> Account:
    debts = ((account.debts.get(part.debt), part.amount) for part in fact.parts)
    return _with_debts(
        replace(account, waivers=(*account.waivers, fact)),
        (replace(debt, forgiven=debt.forgiven + amount) for debt, amount in debts if debt),
    )


def _resume(account: Account) -> Account:
    """The client is treated as any other again: no pause, no dispute."""
    disputed = (debt for debt in account.debts.values() if debt.disputed)
    calm = _with_debts(account, [replace(debt, disputed=False) for debt in disputed])
    return replace(calm, hold=None)


def _pay(account: Account, fact: Paid) -> Account:
    payment = Payment(fact.payment, fact.amount, fact.day, fact.parts)
    payments = {**account.payments, fact.payment: payment}
    over = fact.amount.minor - sum(part.amount.minor for part in fact.parts)
    paid = _take_off(replace(account, payments=payments), fact.parts)
    if over > 0:
        paid = _add_credit(paid, [Part(0, Money(over, fact.amount.currency))], 1)
    return _fill_plan(paid, account.plan, _on_plan(account.plan, fact.parts))


def _reallocate(account: Account, fact: Reallocated) -> Account:
    payment = account.payments.get(fact.payment)
    if payment is None:
        return account
    freed = _take_off(account, payment.parts, -1)
    payments = {**account.payments, fact.payment: replace(payment, parts=fact.parts)}
    moved = _take_off(replace(freed, payments=payments), fact.parts)
    plan = account.plan
    return _fill_plan(moved, plan, _on_plan(plan, fact.parts) - _on_plan(plan, payment.parts))


def _add_credit(account: Account, parts: Iterable[Part], sign: int) -> Account:
    credit = dict(account.credit)
    for part in parts:
        currency = part.amount.currency
        have = credit.get(currency, Money.zero(currency))
        credit[currency] = Money(have.minor + sign * part.amount.minor, currency)
    return replace(account, credit={code: money for code, money in credit.items() if money})


def _on_plan(plan: Plan | None, parts: Iterable[Part]) -> int:
    """What the parts take off the debts under the plan, in minor units."""
    return sum(part.amount.minor for part in parts if plan and part.debt in plan.debts)


def _fill_plan(account: Account, plan: Plan | None, more: int) -> Account:
    """The plan with `more` minor units come in; what has come in fills the oldest instalments."""
    if plan is None or not more:
        return account
    paid = Money(max(0, plan.paid.minor + more), plan.paid.currency)
    filled = replace(plan, instalments=fill(plan.instalments, paid))
    kept = tuple(filled if one.id == plan.id else one for one in account.plans)
    return replace(account, plans=kept)


def fill(instalments: Iterable[Instalment], paid: Money) -> tuple[Instalment, ...]:
    """The instalments as they stand when `paid` in all has come in, the oldest filled first."""
    filled, rest = [], paid
    for part in instalments:
        taken = min(rest, part.amount)
        filled.append(replace(part, paid=taken))
        rest -= taken
    return tuple(filled)


def _end(plan: Plan, fact: PlanEnded) -> Plan:
    if plan.id != fact.plan:
        return plan
    return replace(plan, ended=fact.day, broken=fact.broken)
