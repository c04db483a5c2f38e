"""Random ledgers against a book in whole numbers: no minor unit gained, lost or mixed."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random

from bot.domain.facts import CreditUsed, Forgiven, Owed, Paid, Part
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.people import Client
from bot.domain.posting import post
from bot.domain.settling import lay

CURRENCIES = ("JPY", "DKK", "KWD", "ILS", "GBP")
"""With none, two and three decimals."""
TODAY = date(2026, 6, 1)


class Oracle:
    """What is left of each debt and of each currency's credit, in minor units."""

    def __init__(self) -> None:
        self.left: dict[int, tuple[str, int]] = {}
        self.credit: Counter[str] = Counter()

    def take(self, parts: tuple[Part, ...], currency: str) -> int:
        """What the parts take off their debts, in all."""
        for part in parts:
            code, left = self.left[part.debt]
            assert code == currency == part.amount.currency
            assert 0 <= part.amount.minor <= left
            self.left[part.debt] = (code, left - part.amount.minor)
        return sum(part.amount.minor for part in parts)

    def balance(self) -> dict[str, int]:
        sums: Counter[str] = Counter()
        for code, left in self.left.values():
            sums[code] += left
        return {code: minor for code, minor in sums.items() if minor}


def lived(account: Account, oracle: Oracle, chance: Random) -> Account:
    """The account after one more thing that may happen, noted by the oracle as well."""
    currency = chance.choice(CURRENCIES)
    money = Money(
        chance.choice((1, 99, chance.randint(1, 10**6), chance.randint(1, 10**11))), currency
    )
    debts = account.oldest_first(currency)
    number = len(oracle.left) + 1
    match chance.randrange(4):
        case 1 if debts:
            laid = lay(account, money, debts, TODAY)
            taken = oracle.take(laid.parts, currency)
            oracle.credit[currency] += money.minor - taken
            return post(account, Paid(len(account.payments) + 1, 1, money, TODAY, laid.parts))
        case 2 if debts:
            part = Part(debts[0].id, Money(chance.randint(1, debts[0].left.minor), currency))
            oracle.take((part,), currency)
            return post(account, Forgiven(1, (part,), TODAY))
        case 3 if debts and oracle.credit[currency]:
            most = min(debts[-1].left.minor, oracle.credit[currency])
            part = Part(debts[-1].id, Money(chance.randint(1, most), currency))
            oracle.credit[currency] -= oracle.take((part,), currency)
            return post(account, CreditUsed(1, (part,)))
    oracle.left[number] = (currency, money.minor)
    due = TODAY + timedelta(days=chance.randint(-90, 90))
    return post(account, Owed(number, 1, money, due, TODAY))


def test_every_balance_of_a_random_ledger_is_right_to_the_smallest_unit(long: bool) -> None:
    chance = Random(4)
    for _ in range(100_000 if long else 400):
        account, oracle = Account(Client(1, "Acme")), Oracle()
        for _ in range(chance.randint(1, 12)):
            account = lived(account, oracle, chance)
        assert {one.currency: one.minor for one in account.balance()} == oracle.balance()
        assert {one.currency: one.minor for one in account.credit.values() if one} == +oracle.credit
        for debt in (*account.debts.values(), *account.settled.values()):
            assert (debt.left.currency, debt.left.minor) == oracle.left[debt.id]
