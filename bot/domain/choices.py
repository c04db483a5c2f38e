"""Choices: what each way out of an old debt may bring, in that debt's own figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.book import Book
from bot.domain.country import Country
from bot.domain.drafts import Remedy
from bot.domain.hands import Way
from bot.domain.law import Claimant, Court, Figure, Missing
from bot.domain.law_days import first_allowed, limitation_day
from bot.domain.law_steps import notices_before
from bot.domain.ledger import Account, Debt
from bot.domain.money import Money
from bot.domain.nudges import NOTICE
from bot.domain.people import Kind
from bot.domain.playbook import LETTERS_OF_LAW

PATIENT: Final = 60
"""Days late after which the owner is shown the choices unasked, once a debt."""
AGENCY_FROM: Final = 90
"""Days late from which agencies take a bill on (S36)."""


@dataclass(frozen=True, slots=True)
class Share:
    """A share in whole percents, as the sources have it; `row` is theirs."""

    percent: int
    row: str

    def of(self, whole: Money) -> Money:
        """That share of a sum, rounded down to the minor unit: nothing is promised twice."""
        return Money(whole.minor * self.percent // 100, whole.currency)


FACTOR_PAYS: Final = Share(75, "S33")
"""A buyer of invoices pays up to so much of one."""
AGENCY_TAKES: Final = (Share(30, "S37"), Share(50, "S91"))
"""An agency keeps up to this or that much of what it collects: the sources differ."""
AGENCY_LEAVES: Final = tuple(Share(100 - one.percent, one.row) for one in AGENCY_TAKES)
LETTER_COSTS: Final = {"EUR": Money.of(75, "EUR"), "USD": Money.of(100, "USD")}
"""About what a lawyer asks for one letter (S32); in other currencies nobody has said."""

HOURS: Final = {
    Way.PLAN: 1,
    Way.SETTLEMENT: 1,
    Way.LAWYER: 2,
    Way.FACTORING: 2,
    Way.AGENCY: 2,
    Way.COURT: 8,
    Way.LET_GO: 0,
}
"""The owner's own hours that a way takes: our assumption, shown beside the figures (S81)."""


class CourtState(StrEnum):
    """What the country's sheet says of small claims for this debt."""

    FITS = "fits"
    OVER = "over"
    """The debt is larger than the court takes."""
    UNSURE = "unsure"
    """There is a row, and it may not be stated."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Claim:
    """Small claims for a debt. `fee` None: not known. `persons`: open to persons only."""

    state: CourtState
    limit: Money | None = None
    fee: Money | None = None
    persons: bool = False
    missing: Missing | None = None


@dataclass(frozen=True, slots=True)
class Before:
    """A notice that the law wants before a way is taken, of so many days; `until` is the first
    day on which the way is open, None while the notice has not gone out."""

    notice: str
    days: int
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One way. `least` and `most` are what it may bring after the costs that are known, in the
    debt's currency, never below zero and never above what is owed; None where that can't be told.

    `fee` is the cost that is known beside the owner's own `hours`, `unknown` that there is one
    which is not. `eaten`: the costs may take all that comes in.
    """

    way: Way
    least: Money | None
    most: Money | None
    hours: int = 0
    fee: Money | None = None
    unknown: bool = False
    eaten: bool = False
    before: tuple[Before, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """`rate` is what an hour of the owner's costs, where it is known in the debt's currency;
    `barred` the day after which the claim may be barred, where that is near."""

    left: Money
    options: tuple[Option, ...]
    claim: Claim
    rate: Money | None = None
    barred: date | None = None

    @property
    def small(self) -> bool:
        """Whether costs may take half of what is owed or more, on some way to it (S62)."""
        ways = (one for one in self.options if one.way is not Way.LET_GO)
        return any(one.eaten or _half_gone(one, self.left) for one in ways)

    def of(self, way: Way) -> Option:
        return next(one for one in self.options if one.way is way)


def choices(book: Book, account: Account, debt: Debt, country: Country, today: date) -> Choices:
    """All ways out of a debt; `country` is the owner's as it bears on the client."""
    rate = book.owner.rate
    rate = rate if rate and rate.currency == debt.left.currency else None
    claim = small_claim(country, debt.left, today)
    options = tuple(_option(way, debt, claim, rate) for way in Way)
    noticed = tuple(_with_notices(one, account, debt, country, today) for one in options)
    return Choices(debt.left, noticed, claim, rate, _barred(country, debt, today))


def small_claim(country: Country, left: Money, today: date) -> Claim:
    """Whether a court for small claims is known that takes such a sum; it fails closed."""
    rows = [row for row in country.law.courts if row.value.remedy is Remedy.SMALL_CLAIMS]
    row = next((one for one in rows if one.value.limit.currency == left.currency), None)
    if row is None:
        return Claim(CourtState.UNKNOWN)
    if why := row.why_not(today):
        return Claim(CourtState.UNSURE, missing=Missing(country.code, "court", why))
    return _claim(row, left)


def _claim(row: Figure[Court], left: Money) -> Claim:
    court = row.value
    persons = Claimant.COMPANY not in court.claimants
    state = CourtState.FITS if left <= court.limit else CourtState.OVER
    return Claim(state, court.limit, court.fee, persons)


def _option(way: Way, debt: Debt, claim: Claim, rate: Money | None) -> Option:
    left, hours = debt.left, HOURS[way]
    nothing = Money.zero(left.currency)
    match way:
        case Way.PLAN:
            return _net(way, (left, left), nothing, hours, rate)
        case Way.SETTLEMENT | Way.AGENCY:
            kept = [share.of(left) for share in AGENCY_LEAVES]
            return _net(way, (min(kept), max(kept)), nothing, hours, rate)
        case Way.LAWYER:
            fee = LETTER_COSTS.get(left.currency)
            return _net(way, (left, left), fee, hours, rate)
        case Way.FACTORING:
            sold = FACTOR_PAYS.of(left)
            return _net(way, (sold, sold), nothing, hours, rate)
        case Way.COURT:
            if claim.state is not CourtState.FITS:
                return Option(way, None, None, hours, unknown=True)
            return _net(way, (left, left), claim.fee, hours, rate)
        case Way.LET_GO:
            return Option(way, nothing, nothing)


def _net(
    way: Way, gross: tuple[Money, Money], fee: Money | None, hours: int, rate: Money | None
) -> Option:
    """What is left of the sums once what is known has come off; `fee` None is not known."""
    costs = (fee.minor if fee else 0) + (rate.minor * hours if rate else 0)
    least, most = (Money(max(0, one.minor - costs), one.currency) for one in gross)
    return Option(
        way,
        least,
        most,
        hours,
        fee=fee or None,
        unknown=fee is None,
        eaten=costs > 0 and not least,
    )


def _half_gone(option: Option, left: Money) -> bool:
    """Whether fees and hours, not the share that somebody keeps, take half of the debt."""
    if option.way in (Way.SETTLEMENT, Way.AGENCY, Way.FACTORING) or option.most is None:
        return False
    return 2 * option.most.minor <= left.minor


_REMEDIES: Final = {
    Way.LAWYER: Remedy.LAWYER,
    Way.AGENCY: Remedy.AGENCY,
    Way.COURT: Remedy.SMALL_CLAIMS,
}


def _with_notices(
    option: Option, account: Account, debt: Debt, country: Country, today: date
) -> Option:
    remedy = _REMEDIES.get(option.way)
    if remedy is None:
        return option
    waits = tuple(before(account, debt, country, remedy, today))
    return replace(option, before=waits)


def before(
    account: Account, debt: Debt, country: Country, remedy: Remedy, today: date
) -> Iterator[Before]:
    """The notices that must go out, or run their time, before the remedy is open for the debt."""
    for notice in notices_before(country, Kind(account.client.kind), remedy):
        script = NOTICE if notice.blocks else LETTERS_OF_LAW.get(notice.id, "")
        sent = [
            one.day
            for one in account.contacts
            if debt.id in one.debts and script and script in (one.script, one.step)
        ]
        free = first_allowed(notice, max(sent)) if sent else None
        if free is None or free > today:
            yield Before(notice.id, notice.days, free)


_SOON: Final = timedelta(days=365)


def _barred(country: Country, debt: Debt, today: date) -> date | None:
    """The last day of the claim where the sheet may say so and it is within a year."""
    years = country.law.limitation
    if years is None or not years.may_be_stated(today):
        return None
    day = limitation_day(country, debt.due)
    return day if day and day - _SOON <= today else None


# -- before an agency, before a lawyer -------------------------------------------------------------

HEADS_UP: Final = frozenset({"collector_heads_up", "collection_notice"})
"""Letters in which a client hears of an agency before it is asked (S133)."""


def told_first(book: Book, account: Account, debt: Debt) -> tuple[bool, date | None]:
    """Whether the client has heard that an agency may be asked, and the day it was given."""
    told = [one for one in account.contacts if debt.id in one.debts and one.script in HEADS_UP]
    if not told:
        return False, None
    draft = book.drafts.get(told[-1].draft)
    return True, draft.brief.by if draft else None


class Counsel(StrEnum):
    """What three questions before a lawyer come to (S134)."""

    UNSAFE = "unsafe"
    WORTH = "worth"
    TALK = "talk"
    SMALL = "small"


QUESTIONS: Final = ("money", "silence", "unsafe")
"""Is it real money, has there been no answer, does it feel unsafe?"""


def counsel(said: str) -> Counsel | None:
    """The advice that the answers call for, a `y` or an `n` to each question in its order; None
    while one of them is open. What feels unsafe comes before any sum (S134)."""
    if len(said) != len(QUESTIONS):
        return None
    money, silence, unsafe = (one == "y" for one in said)
    if unsafe:
        return Counsel.UNSAFE
    if not money:
        return Counsel.SMALL
    return Counsel.WORTH if silence else Counsel.TALK


def chosen_debt(account: Account, number: int | None, today: date) -> Debt | None:
    """The debt that is meant; without a number the oldest late one, else the oldest one."""
    if number is not None:
        return account.debts.get(number)
    open_ = account.late(today) or account.in_hand() or account.oldest()
    return open_[0] if open_ else None
