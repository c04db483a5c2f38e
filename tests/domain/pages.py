"""Values for the tests of the domain: days that count from one Monday, short accounts, drafts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from bot.domain.dates import Week
from bot.domain.drafts import Brief, Channel, Draft, Instalment, Item, State, Words
from bot.domain.facts import ClientNamed, Contacted, Fact, Line, Owed, PlanAgreed
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.people import Client
from bot.domain.posting import post

DUE = date(2026, 6, 1)
"""A Monday: day 0 of the ladder."""
DANISH = Week(off=(5, 6))
ISRAELI = Week(off=(4, 5))
EVERY_DAY = Week(off=())


def day(number: int) -> date:
    return DUE + timedelta(days=number)


def moment(number: int, hour: int = 12) -> datetime:
    on = day(number)
    return datetime(on.year, on.month, on.day, hour, tzinfo=UTC)


def kroner(amount: int | str) -> Money:
    return Money.of(amount, "DKK")


def owed(debt: int, amount: Money, due: int = 0, client: int = 1) -> Owed:
    return Owed(debt, client, amount, day(due), day(due - 30), f"work {debt}")


def account(*facts: Fact, name: str = "Acme") -> Account:
    """The account of client 1 after the facts."""
    page = Account(Client(1, name))
    for fact in facts:
        page = post(page, fact)
    return page


def line(step: int, *facts: Fact, key: str = "") -> Line:
    return Line(step, moment(0) + timedelta(minutes=step), key or f"m{step}/0", facts)


def named(client: int = 1, name: str = "Acme") -> ClientNamed:
    return ClientNamed(client, name)


def brief(step: str, *debts: int, about: int | None = None, script: str = "") -> Brief:
    """A brief for client 1; `about` is the day of the instalment or promise."""
    items = tuple(Item(debt, kroner(500), day(0)) for debt in debts)
    blank = ("Acme", "en", "neutral", "business", "Dana", "Dana Design", "neutral")
    part = Instalment(day(about), kroner(100), kroner(0)) if about is not None else None
    is_part = step.startswith("instalment")
    return Brief(
        script or step,
        step,
        1,
        *blank,
        Channel.SHARE,
        items,
        instalments=(part,) if part and is_part else (),
        promised=day(about) if about is not None and not is_part else None,
    )


def draft(
    number: int,
    step: str,
    *debts: int,
    state: State = State.PROPOSED,
    ended: int | None = None,
    about: int | None = None,
) -> Draft:
    return Draft(
        number,
        brief(step, *debts, about=about),
        Words("Hi"),
        "",
        state=state,
        proposed=moment(0),
        settled=moment(ended) if ended is not None else None,
        ended=day(ended) if ended is not None else None,
    )


def sent(step: str, on: int, *debts: int, number: int = 9) -> Contacted:
    return Contacted(1, number, debts or (1,), step, Channel.SHARE, day(on))


def agreed(number: int, parts: Iterable[tuple[int, int]], *debts: int, on: int = 0) -> PlanAgreed:
    """A plan of (day, kroner) parts over the debts."""
    nothing = kroner(0)
    instalments = tuple(Instalment(day(when), kroner(sum_), nothing) for when, sum_ in parts)
    return PlanAgreed(number, 1, day(on), debts or (1,), instalments, "FREQ=WEEKLY")
