"""Cash: what may come in before the month is over, what is late, and what a month takes (S94)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.domain.book import Book
from bot.domain.dates import month_end
from bot.domain.ledger import Account
from bot.domain.money import Money, totals
from bot.domain.thresholds import of_currency, thresholds


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What a month lacks in one currency: `lacking` of `costs` after what came in and what is
    expected, or, where the owner has named no costs, what is late. `reserve` is what is put by."""

    lacking: Money
    costs: Money | None = None
    reserve: Money | None = None

    @property
    def short(self) -> Money:
        """What the reserve does not cover; zero where it covers everything."""
        if self.reserve is None or self.lacking <= self.reserve:
            return self.lacking if self.reserve is None else Money.zero(self.lacking.currency)
        return self.lacking - self.reserve


@dataclass(frozen=True, slots=True)
class Cash:
    """`came_in` since the month began, `expected` from `today` to its end, `late` without a word
    on when it comes; one sum a currency. `gaps`: a currency each, where costs or a reserve are on
    file. `today` is the owner's local date."""

    today: date
    came_in: tuple[Money, ...]
    expected: tuple[Money, ...]
    late: tuple[Money, ...]
    gaps: tuple[Shortfall, ...] = ()


def cash(book: Book, today: date) -> Cash:
    """How the month stands by `today`. Instalments and promises come in the place of the debts
    that they cover, disputed debts are not counted on; nothing is converted."""
    accounts = book.accounts.values()
    first, last = today.replace(day=1), month_end(today)
    came = totals(
        payment.amount
        for one in accounts
        for payment in one.payments.values()
        if first <= payment.day <= today
    )
    expected = totals(sum_ for one in accounts for sum_ in _expected(one, today, last))
    late = totals(sum_ for one in accounts for sum_ in _late(one, today))
    return Cash(today, came, expected, late, tuple(_gaps(book, came, expected, late)))


def _expected(account: Account, today: date, last: date) -> Iterator[Money]:
    """What the account should bring from today to the last day of the month."""
    plan, promise = account.plan, account.promise
    under = plan.debts if plan else ()
    if plan:
        yield from (part.left for part in plan.unpaid() if today <= part.day <= last)
    due = [
        debt.left
        for debt in account.debts.values()
        if debt.id not in under and not debt.disputed and today <= debt.due <= last
    ]
    if promise is None or plan or promise.promised < today:
        yield from due
        return
    if promise.amount is None:
        yield from account.balance() if promise.promised <= last else ()
        return
    word = promise.amount if promise.promised <= last else Money.zero(promise.amount.currency)
    by_due = of_currency(totals(due), word.currency) or Money.zero(word.currency)
    yield max(word, by_due)
    yield from (left for left in due if left.currency != word.currency)


def _late(account: Account, today: date) -> Iterator[Money]:
    """What is past due and was not promised for a day to come."""
    plan, promise = account.plan, account.promise
    under = plan.debts if plan else ()
    if plan:
        yield from (part.left for part in plan.unpaid() if part.day < today)
    sums = totals(debt.left for debt in account.late(today) if debt.id not in under)
    if promise is None or plan or promise.promised < today:
        yield from sums
    elif promise.amount is not None:
        for late in sums:
            same = late.currency == promise.amount.currency
            rest = late.minor - (promise.amount.minor if same else 0)
            yield Money(max(0, rest), late.currency)


def _gaps(
    book: Book, came: tuple[Money, ...], expected: tuple[Money, ...], late: tuple[Money, ...]
) -> Iterator[Shortfall]:
    costs, reserve = thresholds(book.owner.costs), thresholds(book.owner.reserve)
    for code in dict.fromkeys(money.currency for money in (*costs, *reserve)):
        a_month, put_by = of_currency(costs, code), of_currency(reserve, code)
        nothing = Money.zero(code)
        if a_month is None:
            yield Shortfall(of_currency(late, code) or nothing, None, put_by)
            continue
        comes = [of_currency(sums, code) or nothing for sums in (came, expected)]
        lacking = a_month.minor - sum(money.minor for money in comes)
        yield Shortfall(Money(max(0, lacking), code), a_month, put_by)
