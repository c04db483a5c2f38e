"""Charges beside a letter: what it may carry and does not, and why it can't state more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from bot.domain.answers import DraftCard
from bot.domain.charges import Charge, Kind
from bot.domain.interest import AGREED
from bot.domain.law import Missing
from bot.wording.voice import Voice


def beside(answer: DraftCard, voice: Voice) -> Iterator[str]:
    """What is on offer, by what allows it, then what is missing, a line each."""
    by_terms = [charge for charge in answer.offered if charge.rule == AGREED]
    by_law = [charge for charge in answer.offered if charge.rule != AGREED]
    if by_law:
        yield voice.say("card.offered.law", charges=listed(by_law, voice))
    if by_terms:
        yield voice.say("card.offered.terms", charges=listed(by_terms, voice))
    if answer.missing:
        rows = voice.listed(_row(missing, voice) for missing in answer.missing)
        alone = not (answer.offered or answer.charged)
        yield voice.say("card.missing.alone" if alone else "card.missing.part", rows=rows)


def listed(charges: Iterable[Charge], voice: Voice) -> str:
    """Charges in words, each with its sum."""
    return voice.listed(_charge(charge, voice) for charge in charges)


def _charge(charge: Charge, voice: Voice) -> str:
    amount = voice.money(charge.amount)
    match charge:
        case Charge(kind=Kind.INTEREST, rate=Decimal() as rate):
            percent = voice.percent(rate)
            return voice.say("charge.interest_for", charge.days, amount=amount, rate=percent)
        case Charge(kind=Kind.FEE, rule=rule) if rule != AGREED:
            return voice.say("charge.reminder_fee", charge.letters or 1, amount=amount)
        case _:
            return voice.say(f"charge.{charge.kind}", amount=amount)


def _row(missing: Missing, voice: Voice) -> str:
    """A row of the country's sheet in plain words, with the day it was wanted for."""
    row = voice.named("row", missing.row.rpartition(".")[2])
    if missing.on:
        row = voice.say("row_on", row=row, day=voice.brief_day(missing.on))
    return voice.say(f"missing.{missing.why}", row=row)
