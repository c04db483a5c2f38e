"""Ledgers with people in them: clients with Hebrew, Danish and English names, and what they owe."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle, product
from typing import Final

from bot.domain.facts import ClientNamed, Fact, Owed
from bot.domain.money import Money

TODAY: Final = date(2026, 4, 1)
_FIRST: Final = (
    *("דנה", "נועה", "איתמר", "שירה", "יונתן", "תמר", "רועי"),
    *("Mette", "Søren", "Freja", "Rasmus", "Ingrid", "Kasper", "Birgitte"),
    *("Charlotte", "Oliver", "Harriet", "Benedict", "Matilda", "Winston", "Beatrice"),
)
_LAST: Final = (
    *("כהן", "לוינסון", "אברהמי", "ברקוביץ"),
    *("Sørensen", "Kjærgaard", "Lauridsen", "Damgaard"),
    *("Whitfield", "Pemberton", "Blackwood", "Ashworth"),
)


def clients(many: int) -> tuple[str, ...]:
    """So many different names, of all three languages."""
    named = [" ".join(name) for name in product(_FIRST, _LAST)]
    return tuple(named[place * 5 % len(named)] for place in range(many))


def owed(names: tuple[str, ...], debts: int) -> Iterator[Fact]:
    """The clients, and so many debts of theirs: a third is late, no two are alike."""
    for number, name in enumerate(names, 1):
        yield ClientNamed(number, name)
    owing = cycle(range(1, len(names) + 1))
    for number in range(1, debts + 1):
        due = TODAY + timedelta(days=number % 90 - 30)
        sum_ = Money(1_000_000 + number, "GBP")
        yield Owed(number, next(owing), sum_, due, TODAY - timedelta(days=60), "logo")
