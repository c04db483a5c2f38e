"""Making a brief from the book, and telling whether one still agrees with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.domain.answers import Stale
from bot.domain.book import Book, subject
from bot.domain.claims import carried, charges_for, remedy_for
from bot.domain.country import Country
from bot.domain.dates import Frequency, Rule, add_months, working_day
from bot.domain.drafts import Brief, Channel, Draft, Instalment, Item, Remedy
from bot.domain.facts import (
    Disputed,
    DueMoved,
    Fact,
    Held,
    Placed,
    PlanAgreed,
    Promised,
    Said,
)
from bot.domain.guard import A_VISIT, LEGAL
from bot.domain.intents import Reason
from bot.domain.jobs import (
    ABOUT_A_JOB,
    BEFORE_DELIVERY,
    RENEWAL,
    with_job,
    with_part,
    with_retainer,
)
from bot.domain.law_steps import notices_before
from bot.domain.ledger import Account
from bot.domain.money import Money, totals
from bot.domain.named_offers import NAMES_AN_OFFER, naming_an_offer, naming_the_terms, offering
from bot.domain.nudges import ABOUT_AN_INSTALMENT, NOTICE, Nudge
from bot.domain.people import Client, Kind
from bot.domain.plans import schedule
from bot.domain.routes import BY_HAND, TO_THE_OFFICE, reached_at, route
from bot.domain.steps import COURTESY, STEPS
from bot.domain.tongues import heard_in, says_why

_TEN_DAYS: Final = timedelta(days=10)
_A_FORTNIGHT: Final = timedelta(days=14)
TIME_TO_ANSWER: Final = {
    "formal_reminder": _TEN_DAYS,
    "second_warning": _TEN_DAYS,
    "final_notice": _A_FORTNIGHT,
    "collection_notice": _A_FORTNIGHT,
    "collector_heads_up": _TEN_DAYS,
    "credit_report_notice": _TEN_DAYS,
    "settlement_offer": _A_FORTNIGHT,
}
"""From the day of writing to the day that a script names.

A Danish collection notice leaves ten days from the day it is sent (inkassoloven § 10, 3): it is
written with four more, and outdated when fewer than ten are left.
"""
SHARES: Final = 3
"""Monthly parts in a plan that is offered."""
OFFERED_RULE: Final = Rule(Frequency.MONTHLY, month_days=(1,))

LEAST_NOTICE: Final = timedelta(days=9)
"""A collection notice goes out at least ten days before its day: with more than nine left."""

ABOUT_A_PLAN: Final = frozenset({"plan_confirmation"})
ABOUT_A_PAYMENT: Final = frozenset({"thank_you"})
OFFERS_A_PLAN: Final = frozenset({"offer_help", "plan_proposal", "empathy_plan"})
NAMES_A_DAY: Final = frozenset(TIME_TO_ANSWER)

CHASES: Final = (
    STEPS | NAMES_A_DAY | {"promise_broken", "hold_ended", "plan_broken", NOTICE, A_VISIT}
) - {"settlement_offer"}
"""Steps that ask for a debt; they rest while it is disputed, held or promised."""


def overtaken(draft: Draft, facts: Iterable[Fact]) -> Stale | None:
    """Why a waiting draft rests after these facts: the client's promise, plan, pause or dispute,
    or another due date."""
    about = (fact for fact in facts if _is_about(fact, draft.client))
    return next((why for fact in about if (why := _rests(draft.brief, fact))), None)


def _is_about(fact: Fact, client: int) -> bool:
    return subject(fact) == client or (isinstance(fact, Held) and fact.client is None)


def _rests(brief: Brief, fact: Fact) -> Stale | None:
    """Why a letter to the client that the fact is about rests after it."""
    chases = brief.step in CHASES
    match fact:
        case Promised() if chases:
            return Stale.PROMISED
        case PlanAgreed() if chases or brief.script in OFFERS_A_PLAN:
            return Stale.PLANNED
        case Held() if chases or brief.step in ABOUT_AN_INSTALMENT:
            return Stale.HELD
        case Disputed() if chases or brief.step in ABOUT_AN_INSTALMENT:
            return Stale.DISPUTED if _speaks_of(brief, fact.debts) else None
        case Placed() if _speaks_of(brief, fact.debts):
            return Stale.PLACED
        case Said(reason=Reason.ALREADY_PAID) if chases or brief.step in ABOUT_AN_INSTALMENT:
            return Stale.HELD
        case DueMoved() if chases and _speaks_of(brief, fact.debts):
            return Stale.DUE
    return None


def _speaks_of(brief: Brief, debts: Collection[int]) -> bool:
    return any(item.debt in debts for item in brief.items)


def proposes_plan(draft: Draft) -> bool:
    """Whether the letter proposes a plan in dated parts, in our words: a yes to it is a yes to
    exactly these."""
    brief = draft.brief
    return brief.script in OFFERS_A_PLAN and len(brief.instalments) > 1 and not draft.own_words


def brief_for(
    book: Book,
    account: Account,
    nudge: Nudge,
    channel: Channel,
    today: date,
    country: Country,
    script: str = "",
) -> Brief:
    """The brief for a step: what the letter may say about these debts as the book stands.

    `country` is the owner's; `script` gives it the words of another one.
    """
    words = script or nudge.step
    bare = Brief(words, nudge.step, 0, "", "", "", "", "", "", "", channel, written=today)
    blank = _people(book, account, bare)
    items = () if words in ABOUT_A_PLAN | ABOUT_A_PAYMENT else _items(account, nudge.debts, words)
    said = _with_claimed(replace(blank, items=items, paid=_paid(account, items)), account)
    if nudge.bargain and items:
        return offering(said, account, nudge.bargain, nudge.until or today)
    if words in ABOUT_AN_INSTALMENT:
        return replace(said, instalments=_instalment(account, nudge.about))
    if words in ABOUT_A_PLAN:
        return replace(said, instalments=account.plan.unpaid() if account.plan else ())
    if words in ABOUT_A_PAYMENT:
        return replace(said, received=_received(account))
    if words in OFFERS_A_PLAN:
        return replace(said, instalments=_offer(said.totals, add_months(today, 1, 1)))
    if words in NAMES_A_DAY:
        named = remedy_for(book.owner, country, said) if words in LEGAL else None
        wait = max(TIME_TO_ANSWER[words], _wait(country, account.client, named))
        dated = replace(said, by=working_day(today + wait, country.calendar), remedy=named)
        return naming_an_offer(dated, account, anew=True)
    if words in ABOUT_A_JOB:
        return naming_the_terms(with_job(said, account), account)
    if words == RENEWAL:
        return with_retainer(said, account) or said
    return naming_the_terms(replace(said, promised=nudge.about), account)


def _with_claimed(brief: Brief, account: Account) -> Brief:
    """The letter with the charges that were claimed before, on lines of their own."""
    lines = carried(account, brief.script, (item.debt for item in brief.items))
    return replace(brief, charges=lines or (), carried=bool(lines))


def _wait(country: Country, client: Client, named: Remedy | None) -> timedelta:
    """How long the law makes a step wait that a letter names."""
    wanted = notices_before(country, Kind(client.kind), named) if named else ()
    return timedelta(days=max((one.days for one in wanted if not one.blocks), default=0))


def stale(book: Book, draft: Draft, country: Country) -> Stale | None:
    """Why the draft no longer agrees with the book; None while it does."""
    account = book.accounts.get(draft.client)
    if account is None:
        return Stale.GONE
    old = draft.brief
    if in_other_hands(account, old):
        return Stale.PLACED
    if old.step in CHASES and any(
        debt.disputed for item in old.items if (debt := account.debts.get(item.debt))
    ):
        return Stale.DISPUTED
    fresh = _again(book, account, old, country)
    if fresh is None:
        return ending(account, old)
    if reached_at(account, old.channel, old.script) != draft.to:
        return Stale.CONTACT
    if fresh == old:
        return None
    return difference(old, fresh)


def in_other_hands(account: Account, brief: Brief) -> bool:
    """Whether the letter speaks of a debt that is not the owner's to ask for any more."""
    debts = (account.debts.get(item.debt) for item in brief.items)
    return any(debt is not None and debt.hands is not None for debt in debts)


def renewed(book: Book, draft: Draft, mail: bool, country: Country) -> Brief | None:
    """The draft's brief as the book stands now, by the channel that now reaches the client; None
    when what it is about is gone."""
    account = book.accounts[draft.client]
    fresh = _again(book, account, draft.brief, country)
    if fresh is None or fresh.channel in (*BY_HAND, Channel.ACCOUNT):
        return fresh
    return replace(fresh, channel=route(account, mail, fresh.script))


def _again(book: Book, account: Account, old: Brief, country: Country) -> Brief | None:
    """The brief built anew for the same letter; None when what it is about is gone."""
    fresh = _people(book, account, old)
    if old.script in ABOUT_A_PLAN:
        plan = account.plan
        if plan is None or plan.paid:  # what is being paid needs no confirming
            return None
        return replace(fresh, instalments=plan.unpaid())
    if old.script in ABOUT_AN_INSTALMENT:
        part = _instalment(account, old.instalments[0].day if old.instalments else None)
        if not part or not part[0].left:
            return None
        fresh = replace(fresh, instalments=part)
    if old.script in ABOUT_A_PAYMENT:
        paid = old.received in {payment.amount for payment in account.payments.values()}
        return fresh if paid else None
    if old.script == RENEWAL:
        return with_retainer(fresh, account)
    items = _items(account, (item.debt for item in old.items), old.script)
    if old.script == BEFORE_DELIVERY and not old.items:
        return fresh
    if not items:
        return None
    if old.script == BEFORE_DELIVERY:
        return with_part(replace(fresh, items=items, paid=_paid(account, items)))
    fresh = with_job(replace(fresh, items=items, paid=_paid(account, items)), account)
    counted = old.charges and not old.carried
    fresh = naming_the_terms(_with_claimed(fresh, account), account)
    if counted and (lines := charges_for(book, account, fresh, country).lines):
        fresh = replace(fresh, charges=lines, carried=False)
    if old.script in LEGAL:
        fresh = replace(fresh, remedy=remedy_for(book.owner, country, fresh))
    if old.bargain and old.by:
        fresh = replace(offering(fresh, account, old.bargain, old.by), unasked=old.unasked)
        return fresh if fresh.offer else None
    if old.script in NAMES_AN_OFFER:
        fresh = naming_an_offer(fresh, account)
    if old.script in OFFERS_A_PLAN and old.instalments and fresh.totals != old.totals:
        return replace(fresh, instalments=_offer(fresh.totals, old.instalments[0].day))
    return fresh


def outdated(brief: Brief, today: date) -> bool:
    """Whether a day that the letter speaks of as still to come has come."""
    if brief.script in (COURTESY, "milestone_invoice", "recurring_invoice"):
        early_gone = brief.early is not None and brief.early.until < today
        return early_gone or any(item.due < today for item in brief.items)
    offers = brief.script in OFFERS_A_PLAN and brief.instalments
    named = brief.instalments[0].day if offers else brief.by
    left = LEAST_NOTICE if brief.script == "collection_notice" else timedelta(0)
    return named is not None and named - left <= today


def ending(account: Account, brief: Brief) -> Stale:
    """Why what the letter is about is gone: paid or let go, or else taken back or ended."""
    debts = {item.debt for item in brief.items}
    if debts and debts <= account.settled.keys():
        return Stale.SETTLED
    plan = account.plans[-1] if account.plans else None
    if plan is None or plan.ended or brief.script not in ABOUT_A_PLAN | ABOUT_AN_INSTALMENT:
        return Stale.GONE
    days = {part.day for part in brief.instalments}
    paid = {part.day for part in plan.instalments if not part.left}
    return Stale.SETTLED if days and days <= paid else Stale.GONE


def difference(old: Brief, fresh: Brief) -> Stale:
    """What has changed between two briefs for the same letter, which are not equal."""
    if (old.offer, old.early) != (fresh.offer, fresh.early):
        return Stale.AMOUNT
    if old.charges != fresh.charges or old.remedy != fresh.remedy:
        return Stale.AMOUNT if old.charges != fresh.charges else Stale.CHANGED
    if old.totals != fresh.totals or old.paid != fresh.paid or old.instalments != fresh.instalments:
        return Stale.AMOUNT
    if old.items != fresh.items:
        return Stale.DUE
    if (old.name, old.owner, old.business) != (fresh.name, fresh.owner, fresh.business):
        return Stale.NAMES
    return Stale.CHANGED


def _people(book: Book, account: Account, brief: Brief) -> Brief:
    owner, client = book.owner, account.client
    return replace(
        brief,
        client=client.id,
        name=client.name,
        language=client.speaks(owner),
        form=client.form,
        kind=client.kind,
        owner=owner.name,
        business=owner.business,
        owner_form=owner.form,
        ways_to_pay=owner.ways_to_pay,
        agreed=account.terms,
        contact=client.office if brief.script == TO_THE_OFFICE else "",
        registration=owner.registration,
        why=owner.why if says_why(brief.script) and heard_in(owner, client) else "",
    )


def _items(account: Account, debts: Iterable[int], script: str) -> tuple[Item, ...]:
    """The debts with what is left of them: of the principal, where charges have their own lines."""
    wanted = set(debts)
    apart = carried(account, script, wanted) is not None
    return tuple(
        Item(debt.id, debt.principal if apart else debt.left, debt.due, debt.work)
        for debt in account.oldest()
        if debt.id in wanted
    )


def _paid(account: Account, items: Iterable[Item]) -> tuple[Money, ...]:
    """What has come in of the debts in the letter, one sum a currency."""
    return totals(account.debts[item.debt].paid for item in items)


def _instalment(account: Account, day: date | None) -> tuple[Instalment, ...]:
    plan = account.plan
    if plan is None:
        return ()
    return tuple(part for part in plan.instalments if part.day == day)[:1]


def _received(account: Account) -> Money | None:
    last = max(account.payments.values(), key=lambda one: (one.day, one.id), default=None)
    return last.amount if last else None


def _offer(sums: tuple[Money, ...], start: date) -> tuple[Instalment, ...]:
    """Equal parts on the first of the month, for a debt in one currency."""
    if len(sums) != 1 or sums[0].minor < SHARES:
        return ()
    return schedule(OFFERED_RULE, start, sums[0], count=SHARES)
