"""The choices: what each way out of a debt may bring, exact and never more than is owed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from bot import countries
from bot.domain.book import Book
from bot.domain.choices import (
    LETTER_COSTS,
    Before,
    Choices,
    Counsel,
    CourtState,
    choices,
    counsel,
    small_claim,
)
from bot.domain.country import Country
from bot.domain.drafts import Channel
from bot.domain.hands import Way
from bot.domain.law import Confidence
from bot.domain.ledger import Account, Contact, Debt
from bot.domain.money import Money
from bot.domain.people import Client, Kind, Owner

TODAY = date(2026, 6, 1)
CLIENT = Client(1, "Acme")
NOWHERE = Country("other")


def owed(amount: Money, days: int = 75) -> Debt:
    nothing = Money.zero(amount.currency)
    day = TODAY - timedelta(days=days)
    return Debt(1, amount, day, day, "", nothing, nothing)


def ways(
    debt: Debt,
    hourly: str = "",
    country: Country = NOWHERE,
    client: Client = CLIENT,
    contacts: tuple[Contact, ...] = (),
) -> Choices:
    account = Account(client, debts={1: debt}, contacts=contacts)
    return choices(Book(owner=Owner(hourly_rate=hourly)), account, debt, country, TODAY)


def pounds(amount: int | str) -> Money:
    return Money.of(amount, "GBP")


# -- the figures ----------------------------------------------------------------------------------


@pytest.mark.parametrize("currency", ["JPY", "ISK", "DKK", "ILS", "EUR", "USD", "KWD", "TND"])
def test_no_way_brings_more_than_is_owed_or_less_than_nothing(currency: str) -> None:
    random = Random(currency)
    for _ in range(300):
        left = Money(random.choice([1, 2, 3, 99, random.randrange(1, 10**9)]), currency)
        rate = Money(random.choice([0, 1, random.randrange(1, 10**5)]), currency)
        hourly = f"{rate.amount:f} {currency}" if rate else ""
        found = ways(owed(left), hourly, random.choice([NOWHERE, *LANDS]))
        assert [one.way for one in found.options] == list(Way)
        for option in found.options:
            if option.least is None or option.most is None:
                assert option.way is Way.COURT and found.claim.state is not CourtState.FITS
                continue
            assert option.least.currency == option.most.currency == currency
            assert Money.zero(currency) <= option.least <= option.most <= left
            if not option.least and option.way is not Way.LET_GO and left.minor > 1:
                assert option.eaten and found.small


LANDS = tuple(countries.load(code) for code in ("DK", "IL", "GB", "DE", "US"))


def test_the_shares_of_the_sources_in_this_debts_own_figures() -> None:
    found = ways(owed(pounds("401.01")))
    shares = {one.way: (one.least, one.most) for one in found.options}
    assert shares[Way.PLAN] == (pounds("401.01"), pounds("401.01"))
    assert shares[Way.FACTORING] == (pounds("300.75"), pounds("300.75"))
    assert shares[Way.AGENCY] == shares[Way.SETTLEMENT] == (pounds("200.50"), pounds("280.70"))
    assert shares[Way.LET_GO] == (pounds(0), pounds(0))
    assert not found.small


def test_the_owners_hours_come_off_at_the_owners_rate() -> None:
    found = ways(owed(pounds(400)), "40 GBP")
    assert found.rate == pounds(40)
    assert found.of(Way.PLAN).most == pounds(360)
    assert found.of(Way.FACTORING).most == pounds(220)
    assert found.of(Way.LET_GO).most == pounds(0)


def test_a_rate_in_another_currency_is_not_counted() -> None:
    found = ways(owed(pounds(400)), "40 DKK")
    assert found.rate is None
    assert found.of(Way.PLAN).most == pounds(400)


def test_costs_that_take_all_of_it_are_said_and_leave_nothing() -> None:
    found = ways(owed(pounds(60)), "40 GBP")
    factoring = found.of(Way.FACTORING)
    assert (factoring.least, factoring.most, factoring.eaten) == (pounds(0), pounds(0), True)
    assert found.small and not found.of(Way.LET_GO).eaten


@pytest.mark.parametrize("currency", ["EUR", "USD"])
def test_a_lawyers_letter_costs_what_the_sources_say(currency: str) -> None:
    left = Money.of(1000, currency)
    letter = ways(owed(left)).of(Way.LAWYER)
    assert letter.fee == LETTER_COSTS[currency] and not letter.unknown
    assert letter.most == left - LETTER_COSTS[currency]


def test_in_other_currencies_nobody_has_said_what_a_letter_costs() -> None:
    letter = ways(owed(pounds(1000))).of(Way.LAWYER)
    assert letter.fee is None and letter.unknown


# -- courts ---------------------------------------------------------------------------------------


def test_a_danish_court_with_its_fee_and_its_limit() -> None:
    denmark = countries.load("DK")
    found = ways(owed(Money.of(100_000, "DKK")), country=denmark)
    assert found.claim.state is CourtState.FITS
    assert found.of(Way.COURT).fee == Money.of(750, "DKK")
    assert found.of(Way.COURT).most == Money.of(99_250, "DKK")
    over = ways(owed(Money.of("100000.01", "DKK")), country=denmark)
    assert over.claim.state is CourtState.OVER and over.of(Way.COURT).most is None


def test_a_court_fee_that_is_not_on_file_is_unknown_and_not_nothing() -> None:
    court = ways(owed(pounds(400)), country=countries.load("GB")).of(Way.COURT)
    assert court.unknown and court.fee is None


def test_an_israeli_court_is_for_persons_and_its_limit_ends_with_the_year() -> None:
    israel, left = countries.load("IL"), Money.of(39_900, "ILS")
    assert small_claim(israel, left, date(2026, 12, 31)).persons
    assert small_claim(israel, left, date(2026, 12, 31)).state is CourtState.FITS
    late = small_claim(israel, left, date(2027, 1, 1))
    assert (late.state, late.limit, late.fee) == (CourtState.UNSURE, None, None)
    assert late.missing and late.missing.row == "court"


@pytest.mark.parametrize("confidence", [Confidence.CONFLICT, Confidence.MEMORY])
def test_a_court_that_is_not_confirmed_gives_no_figure(confidence: Confidence) -> None:
    denmark = countries.load("DK")
    rows = tuple(replace(row, confidence=confidence) for row in denmark.law.courts)
    doubtful = replace(denmark, law=replace(denmark.law, courts=rows))
    found = ways(owed(Money.of(5000, "DKK")), country=doubtful)
    assert found.claim.state is CourtState.UNSURE and found.of(Way.COURT).most is None


def test_a_debt_in_another_currency_and_a_place_without_a_court_know_of_none() -> None:
    assert small_claim(countries.load("DK"), pounds(400), TODAY).state is CourtState.UNKNOWN
    assert small_claim(NOWHERE, pounds(400), TODAY).state is CourtState.UNKNOWN
    dollars = Money.of(400, "USD")
    assert small_claim(countries.load("US"), dollars, TODAY).state is CourtState.UNKNOWN


# -- what comes first -----------------------------------------------------------------------------


def test_the_danish_notice_comes_before_all_that_wait_for_it_until_its_days_have_run() -> None:
    denmark, debt = countries.load("DK"), owed(Money.of(5000, "DKK"), 120)
    for way in (Way.LAWYER, Way.AGENCY, Way.COURT):
        assert ways(debt, country=denmark).of(way).before == (Before("inkassovarsel", 10),)
    assert ways(debt, country=denmark).of(Way.PLAN).before == ()

    def noticed(days_ago: int) -> tuple[Before, ...]:
        day = TODAY - timedelta(days=days_ago)
        sent = Contact(day, "final_notice", Channel.EMAIL, (1,), 1, "collection_notice")
        return ways(debt, country=denmark, contacts=(sent,)).of(Way.AGENCY).before

    assert noticed(5) == (Before("inkassovarsel", 10, TODAY + timedelta(days=6)),)
    assert noticed(10) == (Before("inkassovarsel", 10, TODAY + timedelta(days=1)),)
    assert noticed(11) == ()


def test_a_private_person_in_israel_has_the_debt_notice_first() -> None:
    israel, debt = countries.load("IL"), owed(Money.of(5000, "ILS"))
    person = replace(CLIENT, kind=Kind.PERSON)
    waits = ways(debt, country=israel, client=person).of(Way.AGENCY).before
    assert waits == (Before("debt_notice", 14),)
    assert ways(debt, country=israel).of(Way.AGENCY).before == ()


def test_the_end_of_the_claim_is_told_where_it_is_near_and_known() -> None:
    denmark, amount = countries.load("DK"), Money.of(5000, "DKK")
    assert ways(owed(amount, 75), country=denmark).barred is None
    old = ways(owed(amount, 900), country=denmark)
    assert old.barred and TODAY < old.barred < TODAY + timedelta(days=365)
    assert ways(owed(amount, 900)).barred is None


# -- three questions ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("", None),
        ("yy", None),
        ("yyn", Counsel.WORTH),
        ("ynn", Counsel.TALK),
        ("nyn", Counsel.SMALL),
        ("nnn", Counsel.SMALL),
        ("nny", Counsel.UNSAFE),
        ("yyy", Counsel.UNSAFE),
    ],
)
def test_three_answers_make_the_advice(said: str, wanted: Counsel | None) -> None:
    assert counsel(said) is wanted
