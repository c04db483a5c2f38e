"""Money: an exact sum in one currency; no arithmetic across currencies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal, Inexact, InvalidOperation, Overflow
from typing import Final

_DECIMALS: Final = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
    2: (
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD"
        " CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP"
        " GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD"
        " LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB"
        " PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC"
        " SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW ZWG"
    ),
    3: "BHD IQD JOD KWD LYD OMR TND",
}
_PLACES: Final = {code: places for places, codes in _DECIMALS.items() for code in codes.split()}

LARGEST: Final = Decimal(10**9)
"""Sums from here on are refused: nobody invoices that, a slip of the finger does."""


_EXACT: Final = Context(prec=28, traps=[Inexact, InvalidOperation, Overflow])
"""Refuses what it would have to round, and so every number longer than a sum of money."""


class CurrencyMismatch(ArithmeticError):
    """Two currencies met in one sum; a bug in the caller, never a user's mistake."""


def is_currency(code: str) -> bool:
    """Whether `code` is an ISO 4217 code in use (ISO 4217:2015, amendments to 2026)."""
    return code in _PLACES


def places(currency: str) -> int:
    """Decimal places of a currency's minor unit: 0 for JPY, 2 for ILS, 3 for KWD."""
    return _PLACES[currency]


@dataclass(frozen=True, slots=True)
class Money:
    """A sum as whole minor units (agorot, øre, pence) and its ISO 4217 code."""

    minor: int
    currency: str

    @classmethod
    def of(cls, amount: Decimal | int | str, currency: str) -> Money:
        """From a decimal in major units.

        Raises ValueError for an unknown currency, what is not a finite number or not one that
        money comes in (28 digits at most), or one finer than the currency's minor unit.
        """
        if not is_currency(currency):
            raise ValueError(f"no such currency: {currency!r}")
        try:
            minor = Decimal(amount).scaleb(_PLACES[currency], _EXACT)
        except ArithmeticError as refusal:
            raise ValueError("not a sum of money") from refusal
        if not minor.is_finite() or minor.adjusted() >= _EXACT.prec:
            raise ValueError("not a sum of money")
        if minor != minor.to_integral_value():
            raise ValueError("finer than the currency's smallest unit")
        return cls(int(minor), currency)

    @classmethod
    def zero(cls, currency: str) -> Money:
        return cls(0, currency)

    @property
    def amount(self) -> Decimal:
        """In major units, with the currency's own number of places."""
        return Decimal(self.minor).scaleb(-_PLACES[self.currency])

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other), self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.minor <= self._same(other)

    def __gt__(self, other: Money) -> bool:
        return self.minor > self._same(other)

    def __ge__(self, other: Money) -> bool:
        return self.minor >= self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def _same(self, other: Money) -> int:
        if other.currency != self.currency:
            raise CurrencyMismatch(f"{self.currency} and {other.currency}")
        return other.minor

    def split(self, count: int) -> tuple[Money, ...]:
        """`count` parts that differ by at most one minor unit and sum to the whole.

        The larger parts come first. Raises ValueError unless `count` is at least 1.
        """
        if count < 1:
            raise ValueError("a sum is split into one part or more")
        share, extra = divmod(self.minor, count)
        return tuple(Money(share + (part < extra), self.currency) for part in range(count))


def total(sums: Iterable[Money], currency: str) -> Money:
    """The sum of `sums`, zero for none; raises CurrencyMismatch if one is not in `currency`."""
    whole = Money.zero(currency)
    for one in sums:
        whole += one
    return whole


def totals(sums: Iterable[Money]) -> tuple[Money, ...]:
    """One total a currency, the largest first as numbers go; zero totals are left out."""
    by_currency: dict[str, int] = {}
    for one in sums:
        by_currency[one.currency] = by_currency.get(one.currency, 0) + one.minor
    whole = [Money(minor, code) for code, minor in by_currency.items() if minor]
    return tuple(sorted(whole, key=lambda money: (-money.amount, money.currency)))


def allocate(payment: Money, owed: Sequence[Money]) -> tuple[Money, ...]:
    """How a payment fills what is owed in the order given; what is over is not allocated.

    One part for each sum owed, zero where nothing was left for it.
    """
    rest, parts = payment, []
    for residual in owed:
        part = min(rest, residual)
        parts.append(part)
        rest -= part
    return tuple(parts)
