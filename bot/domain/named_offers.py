"""Named offers: what a letter says would settle its debts, and by which day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from bot.domain.drafts import Brief
from bot.domain.intents import Reason
from bot.domain.ledger import Account
from bot.domain.offers import Bargain
from bot.domain.settling import early, standing, to_pay

NAMES_AN_OFFER: Final = frozenset({"settlement_offer", "final_notice"})
"""Letters that say what would settle it all, where an offer stands."""
NAMES_THE_TERMS: Final = frozenset({"milestone_invoice", "recurring_invoice", "upcoming"})
"""Letters before the due date, which say what the terms take off for paying early."""


def offering(brief: Brief, account: Account, bargain: Bargain, until: date) -> Brief:
    """The letter with what it takes off, and the day; `offer` stays empty where nothing would be
    left to pay."""
    whole = brief.totals[0]
    bargain = bargain.on(whole)
    offer = (whole - bargain.off,) if whole > bargain.off else ()
    return replace(brief, bargain=bargain, offer=offer, by=until, unasked=_is_unasked(account))


def _is_unasked(account: Account) -> bool:
    """Whether the client did not just ask for less, so that nobody is thanked for asking."""
    return not account.said or account.said[-1].reason is not Reason.ASKS_DISCOUNT


def naming_an_offer(brief: Brief, account: Account, anew: bool = False) -> Brief:
    """The letter with the offer that stands for its debts on its day, if one does; `anew`: it is
    written for the first time."""
    if anew and brief.script == "settlement_offer":
        brief = replace(brief, unasked=_is_unasked(account))
    if brief.script not in NAMES_AN_OFFER or brief.by is None or brief.written is None:
        return brief
    debts = {item.debt for item in brief.items}
    found = [
        one
        for one in standing(account, brief.written)
        if debts == account.debts.keys() & set(one.debts)
    ]
    if brief.script == "settlement_offer" and found:
        return replace(brief, by=found[-1].until, offer=(to_pay(account, found[-1]),))
    found = [one for one in found if brief.by <= one.until]
    return replace(brief, offer=(to_pay(account, found[-1]),) if found else ())


def naming_the_terms(brief: Brief, account: Account) -> Brief:
    """The letter with what the terms take off its one debt, while that can be had."""
    if brief.script not in NAMES_THE_TERMS or len(brief.items) != 1 or brief.written is None:
        return brief
    debt = account.debts[brief.items[0].debt]
    found = early(account, debt)
    whole = not (debt.paid or debt.forgiven)
    return replace(brief, early=found if found and whole and brief.written <= found.until else None)
