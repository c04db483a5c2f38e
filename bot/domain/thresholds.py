"""Sums that an owner sets, one a currency, kept as text: "100 ILS, 200 DKK"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.domain.money import Money, totals

_BETWEEN: Final = ", "


def thresholds(text: str) -> tuple[Money, ...]:
    """The sums in the text, as `written` wrote it; none in an empty one."""
    parts = (part.split(" ") for part in text.split(_BETWEEN) if part)
    return tuple(Money.of(amount, currency) for amount, currency in parts)


def written(sums: Iterable[Money]) -> str:
    return _BETWEEN.join(f"{money.amount:f} {money.currency}" for money in sums)


def with_sums(text: str, new: str) -> str:
    """The text with new sums in the place of those in the same currencies."""
    sums = {money.currency: money for money in (*thresholds(text), *thresholds(new))}
    return written(sums.values())


def of_currency(sums: Iterable[Money], currency: str) -> Money | None:
    return next((money for money in sums if money.currency == currency), None)


def too_small(left: Iterable[Money], smallest: Iterable[Money]) -> bool:
    """Whether what is left of some debts is below the smallest sum worth chasing in each of its
    currencies (S63); a currency without one has no such sum."""
    least = {money.currency: money for money in smallest}
    sums = totals(left)
    return bool(sums) and all(
        money.currency in least and money < least[money.currency] for money in sums
    )
