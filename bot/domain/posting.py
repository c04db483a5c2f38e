"""Posting: what a fact does to the account of the client it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from bot.domain import billing, guests, retainers, schedules, stages, tasks
from bot.domain.attempts import ATTEMPTS, Upshot
from bot.domain.drafts import Instalment
from bot.domain.facts import (
    Attempted,
    Billed,
    BillingAgreed,
    BillingChanged,
    BillingEnded,
    BroughtBack,
    Charged,
    ChargesWaived,
    ChatKnown,
    ClientSet,
    Contacted,
    CreditUsed,
    Delivered,
    Disputed,
    DueMoved,
    Fact,
    Forgiven,
    Forgotten,
    Held,
    InTouch,
    Invited,
    Joined,
    Left,
    NudgeRun,
    NudgeSet,
    NudgeStopped,
    OfferMade,
    Owed,
    Paid,
    Part,
    Placed,
    PlanAgreed,
    PlanEnded,
    Promised,
    Reallocated,
    Resumed,
    RetainerDrawn,
    RetainerFilled,
    RetainerSet,
    Said,
    StageDone,
    StagesAgreed,
    StagesEnded,
    TakenBack,
    TermsAgreed,
    WorkClosed,
    WorkDone,
    Worked,
    Wrote,
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
        case Placed():
            debts = (account.debts[n] for n in fact.debts if n in account.debts)
            placed = (altered(debt, hands=fact.hands, placed=fact.day) for debt in debts)
            return _with_debts(altered(account, moves=(*account.moves, fact)), placed)
        case BroughtBack():
            debts = (account.debts[n] for n in fact.debts if n in account.debts)
            back = (altered(debt, hands=None, placed=None) for debt in debts)
            return _with_debts(altered(account, moves=(*account.moves, fact)), back)
        case Worked():
            return altered(account, worked=(*account.worked, fact))
        case Paid():
            return _pay(account, fact)
        case Reallocated():
            return _reallocate(account, fact)
        case CreditUsed():
            lighter = _add_credit(account, fact.parts, -1)
            return _take_off(lighter, fact.parts)
        case Forgiven():
            return _forgive(account, fact)
        case OfferMade():
            return altered(account, offers=(*account.offers, fact.offer))
        case Charged():
            return _claim(account, fact)
        case ChargesWaived():
            return _drop(account, fact)
        case _:
            return _post_dealings(account, fact)


def _post_dealings(account: Account, fact: Fact) -> Account:
    """What was agreed and said, the work, and the contacts."""
    match fact:
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
        case StagesAgreed() | StageDone() | StagesEnded():
            return altered(account, staged=stages.after(account.staged, fact))
        case BillingAgreed() | BillingChanged() | Billed() | BillingEnded():
            return altered(account, billings=billing.after(account.billings, fact))
        case RetainerFilled() | RetainerDrawn() | RetainerSet():
            return altered(account, retainer=retainers.after(account.retainer, fact))
        case WorkDone() | WorkClosed():
            return altered(account, tasks=tasks.after(account.tasks, fact))
        case NudgeSet() | NudgeRun() | NudgeStopped():
            return altered(account, schedules=schedules.after(account.schedules, fact))
        case Invited() | Joined() | Left() | Delivered() | Wrote():
            return guests.after(account, fact)
        case Held():
            return altered(account, hold=Hold(fact.day, fact.until))
        case Resumed():
            return _resume(account)
        case Contacted():
            return altered(account, contacts=(*account.contacts, _sent(fact)))
        case Attempted():
            return altered(account, contacts=_with_upshot(account.contacts, fact))
        case ChatKnown():
            return altered(account, chat=fact.chat)
        case InTouch():
            if not fact.theirs:
                return altered(account, talk=fact)
            return altered(account, talk=fact, wrote_on=fact.day, wrote_at=fact.at)
        case TakenBack():
            return _take_back(account, fact.draft)
        case _:
            return account


def _sent(fact: Contacted) -> Contact:
    return Contact(fact.day, fact.step, fact.channel, fact.debts, fact.draft, fact.script)


def _with_upshot(contacts: tuple[Contact, ...], fact: Attempted) -> tuple[Contact, ...]:
    """The contacts with what came of the one that the draft led to, or with one more."""
    if any(fact.draft and one.draft == fact.draft for one in contacts):
        return tuple(
            altered(one, upshot=fact.upshot, number=fact.number or one.number)
            if one.draft == fact.draft
            else one
            for one in contacts
        )
    if (back := _returned(contacts, fact)) is not None:
        lost = altered(back, upshot=fact.upshot, number=fact.number or back.number)
        return tuple(lost if one is back else one for one in contacts)
    step = ATTEMPTS.get(fact.channel, fact.channel)
    added = Contact(fact.day, step, fact.channel, (), 0, upshot=fact.upshot, number=fact.number)
    return (*contacts, added)


def _returned(contacts: tuple[Contact, ...], fact: Attempted) -> Contact | None:
    """The last letter that was posted without a draft, where this is the word that it came back."""
    if fact.upshot is not Upshot.CAME_BACK or fact.draft:
        return None
    letters = (one for one in reversed(contacts) if one.channel is fact.channel and not one.draft)
    return next((one for one in letters if not one.lost), None)


def _new_debt(fact: Owed) -> Debt:
    nothing = Money.zero(fact.amount.currency)
    return Debt(fact.debt, fact.amount, fact.due, fact.entered, fact.work, nothing, nothing)


def _with_debts(account: Account, changed: Iterable[Debt]) -> Account:
    """The account with these debts in place of the old ones, each on the page it belongs to."""
    return altered(account, **_pages(account, changed))


def _pages(account: Account, changed: Iterable[Debt]) -> dict[str, Mapping[int, Debt]]:
    debts, settled = dict(account.debts), account.settled
    for debt in changed:
        if debt.left.minor > 0:
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


def _take_off(
    account: Account, parts: Iterable[Part], sign: int = 1, given_up: Iterable[Part] = ()
) -> Account:
    return _with_debts(account, _lighter(account, parts, sign, given_up))


def _lighter(
    account: Account, parts: Iterable[Part], sign: int = 1, given_up: Iterable[Part] = ()
) -> Iterable[Debt]:
    """The debts with what was paid and given up taken off."""
    lighter: dict[int, Debt] = {}
    for part in parts:
        if debt := lighter.get(part.debt) or account.debt(part.debt):
            paid = Money(debt.paid.minor + sign * part.amount.minor, debt.paid.currency)
            lighter[debt.id] = altered(debt, paid=paid)
    for part in given_up:
        if debt := lighter.get(part.debt) or account.debt(part.debt):
            forgiven = Money(debt.forgiven.minor + sign * part.amount.minor, debt.paid.currency)
            lighter[debt.id] = altered(debt, forgiven=forgiven)
    return lighter.values()


def _claim(account: Account, fact: Charged) -> Account:
    """What the letter asks for is owed; nothing on a debt that was settled in the meantime."""
    debt = account.debts.get(fact.debt)
    if debt is None:
        return account
    return _with_debts(account, [altered(debt, claims=(*debt.claims, fact.claim))])


def _drop(account: Account, fact: ChargesWaived) -> Account:
    debts = (account.debts.get(part.debt) for part in fact.parts)
    kinds = {*fact.kinds}
    lighter = (
        altered(debt, waived=(*debt.waived, *sorted(kinds.difference(debt.waived))))
        for debt in debts
        if debt
    )
    return _with_debts(altered(account, dropped=(*account.dropped, fact)), lighter)


def _take_back(account: Account, letter: int) -> Account:
    """A letter that did not go out: no contact, no offer, and no claim unless that was paid."""
    page = altered(
        account,
        contacts=tuple(one for one in account.contacts if one.draft != letter),
        offers=tuple(one for one in account.offers if one.letter != letter),
    )
    claimed = (
        altered(debt, claims=tuple(one for one in debt.claims if one.letter != letter))
        for debt in account.debts.values()
        if any(one.letter == letter for one in debt.claims)
    )
    return _with_debts(page, [debt for debt in claimed if debt.left.minor >= 0])


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
    payment = Payment(fact.payment, fact.amount, fact.day, fact.parts, fact.given_up)
    payments = {**account.payments, fact.payment: payment}
    over = fact.amount.minor - sum([part.amount.minor for part in fact.parts])
    pages = _pages(account, _lighter(account, fact.parts, 1, fact.given_up))
    paid = altered(account, payments=payments, **pages)
    if over > 0:
        paid = _add_credit(paid, [Part(0, Money(over, fact.amount.currency))], 1)
    return _fill_plan(paid, account.plan, _on_plan(account.plan, (*fact.parts, *fact.given_up)))


def _reallocate(account: Account, fact: Reallocated) -> Account:
    payment = account.payments.get(fact.payment)
    if payment is None:
        return account
    freed = _take_off(account, payment.parts, -1, payment.given_up)
    laid = altered(payment, parts=fact.parts, given_up=fact.given_up)
    payments = {**account.payments, fact.payment: laid}
    moved = _take_off(altered(freed, payments=payments), fact.parts, 1, fact.given_up)
    plan = account.plan
    before = _on_plan(plan, (*payment.parts, *payment.given_up))
    return _fill_plan(moved, plan, _on_plan(plan, (*fact.parts, *fact.given_up)) - before)


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
