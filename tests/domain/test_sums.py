"""Sums that always add up, to the smallest unit, in currencies with 0, 2 and 3 decimals."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.charges import Charge, Claim, Kind
from bot.domain.dates import Frequency, Rule
from bot.domain.facts import Charged, ChargesWaived, Fact, OfferMade, Owed, Paid, Part, TakenBack
from bot.domain.ledger import Account, Debt
from bot.domain.money import Money, total
from bot.domain.offers import Offer, percent_of, share
from bot.domain.people import Client
from bot.domain.plans import TooLong, schedule
from bot.domain.posting import post
from bot.domain.settling import enough, lay
from bot.domain.stages import shares
from bot.domain.terms import Terms

TODAY = date(2026, 6, 1)
MONTHLY = Rule(Frequency.MONTHLY, month_days=(1,))
CURRENCIES = st.sampled_from(["JPY", "DKK", "KWD"])
"""None, two and three decimals."""


@st.composite
def sums(draw: st.DrawFn, least: int = 1) -> Money:
    return Money(draw(st.integers(least, 10**9)), draw(CURRENCIES))


@given(sums(), st.integers(1, 120))
def test_instalments_by_count_sum_to_the_plan(whole: Money, count: int) -> None:
    parts = schedule(MONTHLY, TODAY, whole, count=count)

    assert total((part.amount for part in parts), whole.currency) == whole
    assert all(part.amount for part in parts)


@given(sums(), st.integers(1, 10**9), st.none() | st.integers(1, 60))
def test_instalments_of_a_sum_sum_to_the_plan(whole: Money, each: int, count: int | None) -> None:
    try:
        parts = schedule(MONTHLY, TODAY, whole, Money(each, whole.currency), count)
    except TooLong:
        assert not count or -(-whole.minor // each) > 240
        return

    assert total((part.amount for part in parts), whole.currency) == whole
    assert all(part.amount.minor > 0 for part in parts)


@st.composite
def splits(draw: st.DrawFn) -> tuple[int, ...]:
    """Whole percents that sum to 100, in any number of parts."""
    cuts = draw(st.sets(st.integers(1, 99), max_size=9))
    edges = [0, *sorted(cuts), 100]
    return tuple(after - before for before, after in pairwise(edges))


@given(sums(least=1000), splits())
def test_stages_sum_to_the_price(price: Money, split: tuple[int, ...]) -> None:
    parts = shares(price, split)

    assert len(parts) == len(split)
    assert total(parts, price.currency) == price


@given(sums(), st.decimals("0.01", "99.99", places=2))
def test_a_discount_and_what_is_left_make_the_whole(whole: Money, percent: Decimal) -> None:
    off = share(whole, percent)
    exact = Decimal(whole.minor) * percent / 100

    assert off + (whole - off) == whole
    assert Money.zero(whole.currency) <= off <= whole
    assert abs(off.minor - exact) <= Decimal("0.5")
    apart = abs(percent_of(off, whole) - percent) * whole.minor
    assert round(apart, 9) <= 50  # half of the smallest coin; the quotient itself is rounded


# -- payments, offers and charges on an account ---------------------------------------------------


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    """Debts in one currency, some with charges, some under an offer, perhaps with terms."""
    currency = draw(CURRENCIES)
    terms = Terms(TODAY, discount=Decimal(2), within=10) if draw(st.booleans()) else None
    account = Account(Client(1, "Acme"), terms=terms)
    count = draw(st.integers(1, 4))
    for number in range(1, count + 1):
        amount = Money(draw(st.integers(1, 10_000)), currency)
        due = TODAY + timedelta(days=draw(st.integers(-90, 30)))
        entered = TODAY - timedelta(days=draw(st.integers(0, 20)))
        account = post(account, Owed(number, 1, amount, due, entered))
        if draw(st.booleans()):
            fee = Charge(Kind.FEE, Money(draw(st.integers(1, 500)), currency), "agreed")
            account = post(account, Charged(1, number, Claim(number, TODAY, (fee,))))
    for letter in range(10, 10 + draw(st.integers(0, 2))):
        account = post(account, OfferMade(1, draw(made(account, letter))))
    return account


@st.composite
def made(draw: st.DrawFn, account: Account, letter: int) -> Offer:
    numbers = draw(st.lists(st.sampled_from(sorted(account.debts)), min_size=1, unique=True))
    debts = tuple(debt.id for debt in account.oldest() if debt.id in numbers)
    whole = _left(account, debts)
    price = Money(draw(st.integers(1, max(1, whole.minor))), whole.currency)
    until = TODAY + timedelta(days=draw(st.integers(-3, 14)))
    return Offer(letter, TODAY, debts, price, whole - price, until)


def _left(account: Account, numbers: tuple[int, ...]) -> Money:
    open_ = [account.debts[number].left for number in numbers]
    return total(open_, open_[0].currency)


def _whole(account: Account) -> int:
    """What is open in all, in minor units."""
    return sum(debt.left.minor for debt in account.debts.values())


def _every(account: Account) -> list[Debt]:
    return [*account.debts.values(), *account.settled.values()]


@given(accounts(), st.integers(1, 60_000))
def test_a_payment_is_all_accounted_for(account: Account, amount: int) -> None:
    debts = account.oldest()
    money = Money(amount, debts[0].amount.currency)
    laid = lay(account, money, debts, TODAY)
    after = post(account, Paid(1, 1, money, TODAY, laid.parts, laid.given_up))
    taken = sum(part.amount.minor for part in laid.parts)
    given_up = sum(part.amount.minor for part in laid.given_up)
    credit = sum(one.minor for one in after.credit.values())

    assert taken + credit == amount
    assert _whole(account) == _whole(after) + taken + given_up
    assert credit == 0 or _whole(after) == 0
    for debt in _every(after):
        assert debt.left.minor >= 0
        assert debt.amount + debt.charged == debt.left + debt.paid + debt.forgiven


@given(accounts(), st.integers(1, 60_000))
def test_nothing_is_given_up_but_for_a_price_that_came(account: Account, amount: int) -> None:
    debts = account.oldest()
    money = Money(amount, debts[0].amount.currency)
    laid = lay(account, money, debts, TODAY)
    on = {part.debt: part.amount.minor for part in laid.parts}
    let_go = {part.debt for part in laid.given_up}
    early = account.terms is not None

    for number in let_go:
        reached = any(
            number in offer.debts
            and offer.until >= TODAY
            and sum(on.get(one, 0) for one in offer.debts) >= offer.price.minor
            for offer in account.offers
        )
        principal = next(debt.amount for debt in debts if debt.id == number)
        in_terms = (
            early and on.get(number, 0) >= principal.minor - share(principal, Decimal(2)).minor
        )
        assert reached or in_terms


@given(accounts())
def test_what_is_enough_settles_everything(account: Account) -> None:
    debts = account.oldest()
    money = enough(account, debts, TODAY)
    laid = lay(account, money, debts, TODAY)
    after = post(account, Paid(1, 1, money, TODAY, laid.parts, laid.given_up))

    assert not after.debts and not after.credit


@given(accounts())
def test_charges_let_go_or_taken_back_leave_the_principal(account: Account) -> None:
    principal = sum(debt.amount.minor for debt in account.debts.values())
    claimed = [debt for debt in account.debts.values() if debt.charged]
    waived, back = account, account
    if claimed:
        parts = tuple(Part(debt.id, debt.charged) for debt in claimed)
        waived = post(account, ChargesWaived(1, parts, (Kind.FEE,), TODAY))
    for letter in [claim.letter for debt in claimed for claim in debt.claims]:
        back = post(back, TakenBack(1, letter))

    assert _whole(account) == principal + sum(debt.charged.minor for debt in claimed)
    assert _whole(waived) == _whole(back) == principal


@given(accounts(), st.lists(st.integers(1, 900), min_size=1, max_size=4))
def test_of_a_kind_the_last_claim_is_what_is_owed(account: Account, amounts: list[int]) -> None:
    debt = account.oldest()[0]
    facts: list[Fact] = []
    for letter, amount in enumerate(amounts, 20):
        line = Charge(Kind.INTEREST, Money(amount, debt.amount.currency), "agreed")
        facts.append(Charged(1, debt.id, Claim(letter, TODAY, (line,))))
    for fact in facts:
        account = post(account, fact)

    assert account.debts[debt.id].left.minor == debt.left.minor + amounts[-1]
