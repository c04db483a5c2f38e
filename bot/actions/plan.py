"""A payment plan: shown with every date, agreed with a tap, then kept by its instalments."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from bot.actions.ask import ask, schedule_of
from bot.actions.nudge import is_silenced, propose, waiting_for
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import Closed, Flaw, Flawed, Noted, PlanNoted
from bot.domain.briefs import OFFERED_RULE, proposes_plan
from bot.domain.drafts import GONE, Brief, Draft, Instalment, State
from bot.domain.facts import Answered, DraftSettled, Fact, PlanAgreed, PlanEnded, Question
from bot.domain.intents import EndPlan, Piece, SetPlan, TheyAgreed
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.nudges import Nudge


def set_plan(intent: SetPlan, room: Room) -> Change:
    """The schedule over all that the client owes in one currency, for the owner to confirm."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if intent.rule is None:
        return ask(intent, Piece.RULE)
    if intent.start is None:
        return ask(intent, Piece.START)
    if intent.amount is None and intent.count is None:
        return ask(intent, Piece.AMOUNT)
    owed = _covered(intent, account)
    if owed is None:
        flaw = Flaw.MIXED if len(account.balance()) > 1 else Flaw.NOT_OWED
        return telling(Flawed(flaw, account.client.name))
    if _foreign(intent, owed, room.book.owner.currency):
        return telling(Flawed(Flaw.MIXED, account.client.name))
    try:
        intent = _in_currency(intent, owed)
    except ValueError:
        return ask(replace(intent, amount=None), Piece.AMOUNT)
    schedule = schedule_of(intent, owed)
    if not schedule or schedule[0].day < room.today:
        flaw = Flaw.PAST if schedule else Flaw.TOO_MANY
        return telling(Flawed(flaw, account.client.name))
    return ask(intent, Piece.PLAN, sums=(owed,))


def _covered(intent: SetPlan, account: Account) -> Money | None:
    """The sum the plan is over: what is owed in its currency, at most the total that was said."""
    said = intent.total or intent.amount
    balance = {money.currency: money for money in account.balance()}
    if len(balance) == 1:
        owed = next(iter(balance.values()))
    elif said and said.currency in balance:
        owed = balance[said.currency]
    else:
        return None
    if intent.total and intent.total.currency == owed.currency:
        return min(intent.total, owed)
    return owed


def _foreign(intent: SetPlan, owed: Money, own: str) -> bool:
    """Whether a sum was said in a currency that is neither the debt's nor the owner's `own`."""
    said = (money for money in (intent.amount, intent.total) if money)
    return any(money.currency not in (owed.currency, own) for money in said)


def _in_currency(intent: SetPlan, owed: Money) -> SetPlan:
    """The instalment in the debt's currency: a bare figure was read in the owner's own.

    Raises ValueError for a figure finer than that currency.
    """
    if intent.amount is None or intent.amount.currency == owed.currency:
        return intent
    return replace(intent, amount=Money.of(intent.amount.amount, owed.currency))


def agree(question: Question, room: Room) -> Change:
    """The schedule that was shown becomes the plan; if the debt has changed since, ask anew."""
    intent = question.command
    assert isinstance(intent, SetPlan)
    account = account_for(room.book, intent.who)
    if account is None or _covered(intent, account) != question.sums[0]:
        return set_plan(intent, room)
    instalments = schedule_of(intent, question.sums[0])
    open_ = account.oldest_first(question.sums[0].currency)
    debts = tuple(debt.id for debt in open_ if not debt.sold)
    facts = _agreed(room, account, debts, instalments, str(intent.rule))
    return Change((Answered(), *facts), then=_confirmation(account.client.id, debts))


def proposed_to(room: Room, account: Account) -> Draft | None:
    """The newest plan that was proposed to the client, while a yes to it can still be noted."""
    if account.plan:
        return None
    drafts = (one for one in room.book.drafts.values() if one.client == account.client.id)
    sent = [one for one in drafts if one.state in GONE and proposes_plan(one)]
    return sent[-1] if sent and _still_fits(sent[-1].brief, account, room) else None


def they_agreed(intent: TheyAgreed, room: Room) -> Change:
    """The client's yes: the plan exactly as it was proposed, while the debt still is what it was
    about."""
    draft = room.book.drafts.get(intent.draft)
    if draft is None or draft.state not in GONE or not proposes_plan(draft):
        return telling(Closed())
    account = room.book.accounts[draft.client]
    if account.plan and _days(account.plan.instalments) == _days(draft.brief.instalments):
        note = PlanNoted(account.client.name, account.plan.instalments)
        return telling(Noted(note, 0, repeated=True))
    if not _still_fits(draft.brief, account, room):
        return telling(Flawed(Flaw.PROPOSAL, account.client.name))
    debts = tuple(item.debt for item in draft.brief.items)
    facts = _agreed(room, account, debts, draft.brief.instalments, str(OFFERED_RULE))
    return Change(facts, then=_confirmation(account.client.id, debts))


def _days(parts: Iterable[Instalment]) -> tuple[tuple[date, Money], ...]:
    return tuple((part.day, part.amount) for part in parts)


def _still_fits(brief: Brief, account: Account, room: Room) -> bool:
    """Whether the debts are open, undisputed and as large as the proposal says, and its first day
    is still to come."""
    debts = (account.debts.get(item.debt) for item in brief.items)
    as_it_was = all(
        debt is not None and not debt.rests and debt.left == item.amount
        for debt, item in zip(debts, brief.items, strict=True)
    )
    return as_it_was and brief.instalments[0].day >= room.today


def _agreed(
    room: Room,
    account: Account,
    debts: tuple[int, ...],
    instalments: tuple[Instalment, ...],
    rule: str,
) -> tuple[Fact, ...]:
    """The new plan, in place of one that runs."""
    client, number = account.client.id, room.book.numbers.plan + 1
    agreed = PlanAgreed(number, client, room.today, debts, instalments, rule)
    if account.plan is None:
        return (agreed,)
    return (PlanEnded(account.plan.id, client, room.today, broken=False), agreed)


def end_plan(intent: EndPlan, room: Room) -> Change:
    """The plan ends by the owner's word; what is still owed follows the ladder again."""
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    if account.plan is None:
        return telling(Flawed(Flaw.NO_PLAN, account.client.name))
    ended = PlanEnded(account.plan.id, intent.client, room.today, broken=False)
    return Change((ended,))


def _confirmation(client: int, debts: tuple[int, ...]) -> Callable[[Room], tuple[Fact, ...]]:
    """The letter that confirms the new plan, in place of one that waits for an older plan."""

    def proposed(room: Room) -> tuple[Fact, ...]:
        account = room.book.accounts[client]
        nudge = Nudge("plan_confirmation", room.today, debts)
        if is_silenced(room, account, nudge.step):
            return ()
        older = (one for one in waiting_for(room, client) if one.brief.step == nudge.step)
        replaced = (DraftSettled(one.id, State.REPLACED) for one in older)
        return (*replaced, *propose(room, account, nudge))

    return proposed
