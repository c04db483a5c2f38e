"""Offers in words: what stands, what came of it, and what the owner's limits ask."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from bot.domain.answers import (
    Asking,
    ChargesDropped,
    ClientCard,
    DraftCard,
    OfferLapsed,
    PartNoted,
    PaymentNoted,
    Standing,
)
from bot.domain.bargains import Limit
from bot.domain.drafts import Draft
from bot.domain.intents import DraftFor, OfferAt, ShowClient
from bot.domain.offers import AGENCY_KEEPS
from bot.wording.replies.charges import listed
from bot.wording.screen import Button, Screen, screens
from bot.wording.voice import Voice


def after_payment(note: PaymentNoted, voice: Voice) -> Iterator[str]:
    """What was given up for the money, or is still wanted of it."""
    if note.given_up:
        key = "payment.given_up.terms" if note.by_terms else "payment.given_up"
        yield voice.say(key, amount=voice.money(note.given_up))
    if note.to_go:
        amount, until = note.to_go
        yield voice.say("payment.to_go", amount=voice.money(amount), day=voice.day(until))
    if note.too_late:
        price, day = voice.money(note.too_late.price), voice.day(note.too_late.until)
        yield voice.say("payment.too_late", price=price, day=day)


def charges_dropped(note: ChargesDropped, voice: Voice) -> Iterator[str]:
    name = voice.name(note.name)
    yield voice.say("charges.dropped", name=name, sums=voice.sums(note.sums))
    if note.balance:
        yield voice.say("balance.still", name=name, sums=voice.sums(note.balance))
    else:
        yield voice.say("charges.dropped.nothing")


def with_extras(line: str, debt: PartNoted, voice: Voice) -> str:
    """A debt's line, with what of it was claimed on top or what would do by a day."""
    if debt.charges:
        line = voice.say("owes.charged", debt=line, charges=listed(debt.charges, voice))
    if debt.early:
        price, day = voice.money(debt.early.price), voice.brief_day(debt.early.until)
        line = voice.say("owes.early", debt=line, price=price, day=day)
    return line


def story(shown: Standing | ClientCard, voice: Voice, charged: bool = True) -> Iterator[str]:
    """The offer that stands for a client, and what was claimed beside the debts."""
    if shown.offer:
        offer = shown.offer
        price, off = voice.money(offer.price), voice.money(offer.off)
        yield voice.say("story.offer", price=price, day=voice.brief_day(offer.until), off=off)
    if charged and shown.charged:
        yield voice.say("story.charged", sums=voice.sums(shown.charged))


def lapsed(answer: OfferLapsed, voice: Voice) -> tuple[Screen, ...]:
    told = voice.say(
        "offer.lapsed",
        name=voice.name(answer.name),
        price=voice.money(answer.price),
        day=voice.day(answer.until),
        owed=voice.sums(answer.owed),
    )
    see = voice.button("see_draft", DraftFor(answer.client))
    return screens([told], [(see, voice.button("card", ShowClient(answer.client)))])


def beyond(answer: Asking, name: str, voice: Voice) -> Iterator[str]:
    """Which of the owner's own limits an offer would pass."""
    owner = voice.owner
    if not answer.beyond:  # lifted since
        yield voice.say("ask.limit.still", name=name)
    for limit in answer.beyond:
        if limit is Limit.PERCENT:
            percent = voice.percent(Decimal(owner.discount_most))
            yield voice.say("ask.limit.percent", name=name, percent=percent)
        else:
            yield voice.say("ask.limit.year", name=name, number=owner.offers_a_year)


def on_card(answer: DraftCard, voice: Voice) -> Iterator[str]:
    """What sending the letter would bind the owner to, and what an agency would cost instead."""
    brief = answer.draft.brief
    if brief.bargain and brief.offer and brief.by:
        price, off = voice.money(brief.offer[0]), voice.money(brief.bargain.off)
        yield voice.say("card.offers", price=price, day=voice.day(brief.by), off=off)
    if answer.instead_of_agency:
        left, percent = answer.instead_of_agency
        low, high = (voice.percent(Decimal(one)) for one in AGENCY_KEEPS)
        off = voice.percent(Decimal(percent))
        yield voice.say("card.agency", low=low, high=high, percent=off, sum=voice.money(left))


def buttons(answer: DraftCard, voice: Voice) -> Iterator[Button]:
    for percent in answer.percents:
        press = OfferAt(answer.draft.client, percent)
        yield voice.button("offer_at", press, percent=voice.percent(Decimal(percent)))


def sent(draft: Draft, voice: Voice) -> Iterator[str]:
    """What a letter that has gone out made of the ledger."""
    brief = draft.brief
    if brief.charges and not brief.carried:
        yield voice.say("stands.charged", charges=listed(brief.charges, voice))
    if brief.bargain and brief.offer and brief.by:
        price, day = voice.money(brief.offer[0]), voice.day(brief.by)
        yield voice.say("stands.offer", price=price, day=day)
