"""Samples about giving way: offers, limits, charges in the ledger and charges let go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from bot.domain.answers import (
    Answer,
    Asking,
    ChargesDropped,
    ClientCard,
    DraftCard,
    DraftStands,
    HandOver,
    Happened,
    HistoryPage,
    Note,
    OfferLapsed,
    Overview,
    PaymentNoted,
    SettingNoted,
    Standing,
    UndoneNote,
)
from bot.domain.bargains import Limit
from bot.domain.charges import Charge, Kind
from bot.domain.drafts import Channel, Draft, State
from bot.domain.facts import Question
from bot.domain.intents import OfferDiscount, Piece, Scope, Who
from bot.domain.offers import Bargain, Offer
from bot.domain.people import NO_LIMIT, Client, Setting

if TYPE_CHECKING:
    from tests.wording.samples import Cast

TODAY = date(2026, 11, 22)
SOON = TODAY + timedelta(days=5)


def offer(cast: Cast) -> Offer:
    return Offer(7, TODAY, (1,), cast.money("900"), cast.money("100"), SOON)


def charges(cast: Cast) -> tuple[Charge, ...]:
    fee = Charge(Kind.FEE, cast.money("50"), "agreed")
    return fee, Charge(Kind.INTEREST, cast.money("12.30"), "agreed", Decimal(8), 31)


def notes(cast: Cast) -> Iterator[Note]:
    name, money = cast.name, cast.money
    paid = PaymentNoted(4, 1, name, money("900"), TODAY, (cast.part(1, left="0"),), ())
    yield replace(paid, given_up=money("100"))
    yield replace(paid, given_up=money("20"), by_terms=True)
    yield replace(paid, balance=(money("300"),), to_go=(money("200"), SOON))
    yield replace(paid, balance=(money("100"),), too_late=offer(cast))
    yield ChargesDropped(name, (money("62.30"),), (money("500"),))
    yield ChargesDropped(name, (money("50"),), ())
    yield from (SettingNoted(Setting.DISCOUNT_MOST, value) for value in ("10", NO_LIMIT))
    yield from (SettingNoted(Setting.OFFERS_A_YEAR, value) for value in ("1", NO_LIMIT))


def answers(cast: Cast) -> Iterator[Answer]:
    yield from _questions(cast)
    yield OfferLapsed(1, cast.name, cast.money("900"), SOON, (cast.money("1000"),))
    yield from _letters(cast)
    yield from _overviews(cast)
    facts = ("OfferMade", "GivenUp", "Charged", "ChargesWaived")
    yield HistoryPage(
        cast.name, tuple(Happened(TODAY, what, cast.money("50"), SOON) for what in facts)
    )
    yield UndoneNote(cast.name, "ChargesWaived")


def _questions(cast: Cast) -> Iterator[Answer]:
    wanted = OfferDiscount(Who(cast.name), Decimal(15))
    yield Asking(Question(Piece.DAY, wanted, days=(SOON, SOON)), 9, cast.name)
    yield Asking(Question(Piece.AMOUNT, wanted), 9, cast.name)
    for passed in ((), (Limit.PERCENT,), (Limit.YEAR,), tuple(Limit)):
        yield Asking(Question(Piece.LIMIT, wanted), 9, cast.name, beyond=passed)


def _letters(cast: Cast) -> Iterator[Answer]:
    for channel in (Channel.EMAIL, Channel.WHATSAPP, Channel.PHONE):
        offered, charged = _offering(cast, channel), _charging(cast, channel)
        card = DraftCard(offered, cast.name, tones=False)
        yield card
        yield replace(card, percents=(5, 10))
        yield replace(card, percents=(30,), instead_of_agency=(cast.money("700"), 30))
        for draft in (offered, charged):
            yield DraftStands(draft, cast.name, State.SENT)
            yield HandOver(draft, cast.name, "+4532123456", "")


def _offering(cast: Cast, channel: Channel) -> Draft:
    draft, stands = cast.draft(channel), offer(cast)
    bargain = Bargain(stands.off, Decimal(10))
    brief = replace(draft.brief, bargain=bargain, offer=(stands.price,), by=SOON)
    return replace(draft, brief=replace(brief, script="settlement_offer"))


def _charging(cast: Cast, channel: Channel) -> Draft:
    draft = cast.draft(channel)
    return replace(draft, brief=replace(draft.brief, charges=charges(cast)))


def _overviews(cast: Cast) -> Iterator[Answer]:
    some, due = (cast.money("1050"),), TODAY - timedelta(days=12)
    standing = Standing(1, cast.name, some, due, 12, offer=offer(cast))
    charged = replace(standing, offer=None, charged=(cast.money("50"),))
    for one in (standing, charged):
        yield Overview(Scope.ALL, some, some, (one,), 0, 1, 1)
    part = replace(cast.part(1, "logo"), charges=charges(cast))
    early = replace(cast.part(-3), early=offer(cast))
    for one in (standing, charged):
        page = Overview(Scope.ALL, some, some, (one,), 0, 1, 1, name=cast.name)
        yield replace(page, debts=(part,))
        yield replace(page, debts=(early, part))
    client = Client(1, cast.name)
    yield ClientCard(client, cast.language, some, offer=offer(cast), charged=some)
