"""The ledger: a client's account of debts, payments, plans and promises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.domain.billing import Billing
from bot.domain.dates import ONE_DAY
from bot.domain.drafts import Channel, Instalment
from bot.domain.facts import (
    Forgiven,
    Part,
    Promised,
    Said,
)
from bot.domain.money import Money, totals
from bot.domain.people import Client
from bot.domain.stages import Staged
from bot.domain.terms import Terms


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
    """One message that went to the client; `step` is what it counts as."""

    day: date
    step: str
    channel: Channel
    debts: tuple[int, ...]
    draft: int
    script: str = ""

    @property
    def name(self) -> str:
        """What it is told as: the words that went out, or the step where these were not noted."""
        return self.script or self.step


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
    terms: Terms | None = None
    """What was agreed last."""
    staged: tuple[Staged, ...] = ()
    billings: tuple[Billing, ...] = ()
    forgotten: date | None = None
    """The day from which nothing tells who the client is; None for one on file."""

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

    def heard_since(self, day: date) -> bool:
        """Whether anything came from the client after a day: words, money, or a promise."""
        words = any(one.day > day for one in self.said)
        promised = any(one.day > day for one in self.promises)
        return words or promised or any(one.day > day for one in self.payments.values())

    def unanswered(self) -> tuple[Contact, ...]:
        """The messages after which nothing was heard, the oldest first."""
        return tuple(one for one in self.contacts if not self.heard_since(one.day - ONE_DAY))

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


def unpaid_stage(account: Account, staged: Staged, today: date) -> tuple[int, Debt] | None:
    """The first stage, with its number, that is past due and not paid; disputed ones rest."""
    for number, stage in enumerate(staged.stages, 1):
        debt = account.debts.get(stage.debt) if stage.debt else None
        if debt and debt.due < today and not debt.disputed:
            return number, debt
    return None


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
