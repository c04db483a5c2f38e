"""The law in a country's sheet: interest, fees, notices, courts, limitation; or it is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Any, Final, TypeVar

from bot.countries.review import FIGURE, Review, check
from bot.domain import law
from bot.domain.dates import ONE_DAY
from bot.domain.drafts import Remedy
from bot.domain.law import Figure, Law
from bot.domain.money import Money
from bot.domain.people import Kind

Value = TypeVar("Value")
Table = Mapping[str, Any]

_PARTIES: Final = {"business": Kind.BUSINESS, "consumer": Kind.PERSON}
_RATE: Final = re.compile(r"-?[0-9]{1,2}(\.[0-9]+)?")
_KEYS: Final = {
    "interest": {"basis", "margin", "parties", "day_count", "demand", "protected"}
    | {"state_number", "reference"},
    "interest.reference": {"from", "percent"},
    "interest.demand": {"parties", "days"},
    "reminder_fee": {"amount", "max_count", "min_gap_days", "parties"},
    "compensation": {"amount", "tiers", "parties", "with_interest"},
    "compensation.tiers": {"from", "amount"},
    "due_date": {"rule", "days", "parties"},
    "notice": {"id", "min_days", "full_days", "parties", "blocks_everything", "required_before"}
    | {"within_months"},
    "court": {"id", "limit", "fee", "claimants", "remedy"},
    "limitation": {"years"},
}
_PARTS: Final = {"interest.demand", "compensation.tiers"}
"""Tables within a figure, which have no sources of their own."""
SECTIONS: Final = frozenset(key for key in _KEYS if "." not in key)
"""The keys of the law in a sheet."""


def read(table: Table, review: Review) -> Law:
    """The law in a sheet's table. Raises ValueError, KeyError or TypeError; the key is named."""
    currency = table["currency"]
    return Law(
        code=table["code"].lower(),
        currency=currency,
        interest=_one(table, "interest", review, lambda each: _interest(each, review)),
        reminder_fee=_one(table, "reminder_fee", review, lambda each: _fee(each, currency)),
        compensation=_one(
            table, "compensation", review, lambda each: _compensation(each, currency)
        ),
        due=_all(table, "due_date", review, _due),
        notices=_all(table, "notice", review, _notice),
        courts=_all(table, "court", review, lambda each: _court(each, currency)),
        limitation=_one(table, "limitation", review, lambda each: _number(each, "years")),
    )


def _one(
    table: Table, name: str, review: Review, reads: Callable[[Table], Value]
) -> Figure[Value] | None:
    """The figure in the section of that name, if there is one."""
    return _figure(table[name], name, review, reads) if name in table else None


def _all(
    table: Table, name: str, review: Review, reads: Callable[[Table], Value]
) -> tuple[Figure[Value], ...]:
    return tuple(_figure(each, name, review, reads) for each in table.get(name, ()))


def _figure(
    table: Table, name: str, review: Review, reads: Callable[[Table], Value]
) -> Figure[Value]:
    try:
        _check(table, name)
        return review.figure(reads(table), table)
    except KeyError as missing:
        raise ValueError(f"{name}.{missing.args[0]} is missing") from missing
    except (ValueError, TypeError) as wrong:
        raise ValueError(f"{name}: {wrong}") from wrong


def _check(table: Table, name: str) -> None:
    check(table, name, _KEYS[name] | (frozenset() if name in _PARTS else FIGURE))


def _interest(table: Table, review: Review) -> law.Interest:
    basis = law.Basis(table["basis"])
    if basis is law.Basis.NONE:
        return law.Interest(basis)
    demand = table.get("demand", {})
    _check(demand, "interest.demand")
    if table["day_count"] not in ("act_act", "act_365"):
        raise ValueError(f"there is no day_count {table['day_count']}")
    rows = tuple(_reference(row, review) for row in table.get("reference", ()))
    _unbroken(basis, rows)
    return law.Interest(
        basis=basis,
        margin=_rate(table, "margin"),
        kinds=_kinds(table["parties"]),
        references=rows,
        leap_years=table["day_count"] == "act_act",
        after_demand=_number(demand, "days") if demand else 0,
        demand_kinds=_kinds(demand["parties"]) if demand else frozenset(),
        protected=_kinds(table.get("protected", ())),
        stated=_flag(table, "state_number", True),
    )


def _reference(row: Table, review: Review) -> Figure[Decimal]:
    _check(row, "interest.reference")
    return review.figure(_rate(row, "percent"), {**row, "since": row["from"]})


def _unbroken(basis: law.Basis, rows: tuple[Figure[Decimal], ...]) -> None:
    """Raises ValueError unless each row begins a period, and no period between two is left out."""
    days = [row.since for row in rows if row.since]
    for day in days:
        if basis.reference_day(day) != day:
            raise ValueError(f"no reference is fixed for {day}")
    for earlier, later in pairwise(days):
        if later <= earlier or basis.reference_day(later - ONE_DAY) != earlier:
            raise ValueError(f"the references between {earlier} and {later} are not in a row")


def _fee(table: Table, currency: str) -> law.ReminderFee:
    return law.ReminderFee(
        _sum(table, "amount", currency),
        _number(table, "max_count"),
        _number(table, "min_gap_days"),
        _kinds(table["parties"]),
    )


def _compensation(table: Table, currency: str) -> law.Compensation:
    tiers = table["tiers"] if "tiers" in table else [{"from": "0", "amount": table["amount"]}]
    for tier in tiers:
        _check(tier, "compensation.tiers")
    sums = [(Money.of(tier["from"], currency), _sum(tier, "amount", currency)) for tier in tiers]
    starts = [least.minor for least, _ in sums]
    if starts[:1] != [0] or sorted(set(starts)) != starts:
        raise ValueError("tiers begin at 0 and rise")
    with_interest = _flag(table, "with_interest", False)
    return law.Compensation(tuple(sums), _kinds(table["parties"]), with_interest)


def _due(table: Table) -> law.DueRule:
    rule = law.DueBy(table["rule"])
    return law.DueRule(rule, _number(table, "days"), _kinds(table["parties"]))


def _notice(table: Table) -> law.Notice:
    return law.Notice(
        id=table["id"],
        days=_number(table, "min_days"),
        kinds=_kinds(table["parties"]),
        whole=_flag(table, "full_days", True),
        blocks=_flag(table, "blocks_everything", False),
        before=frozenset(map(Remedy, table.get("required_before", ()))),
        within=_number(table, "within_months") if "within_months" in table else None,
    )


def _court(table: Table, currency: str) -> law.Court:
    return law.Court(
        id=table["id"],
        limit=_sum(table, "limit", currency),
        claimants=frozenset(map(law.Claimant, table["claimants"])),
        remedy=Remedy(table["remedy"]) if "remedy" in table else None,
        fee=_sum(table, "fee", currency) if "fee" in table else None,
    )


def _kinds(parties: Iterable[str]) -> frozenset[Kind]:
    unknown = sorted(set(parties) - set(_PARTIES))
    if unknown:
        raise ValueError(f"there is no party {unknown[0]}")
    return frozenset(_PARTIES[party] for party in parties)


def _rate(table: Table, key: str) -> Decimal:
    percent = table[key]
    if not (isinstance(percent, str) and _RATE.fullmatch(percent)):
        raise ValueError(f"{key} is a decimal below 100, in quotes")
    return Decimal(percent)


def _number(table: Table, key: str) -> int:
    number = table[key]
    if not (isinstance(number, int) and not isinstance(number, bool) and number > 0):
        raise ValueError(f"{key} is a whole number above 0")
    return number


def _sum(table: Table, key: str, currency: str) -> Money:
    amount = table[key]
    money = Money.of(amount, currency) if isinstance(amount, str) else Money.zero(currency)
    if money.minor <= 0:
        raise ValueError(f"{key} is a sum above 0, in quotes")
    return money


def _flag(table: Table, key: str, default: bool) -> bool:
    flag = table.get(key, default)
    if not isinstance(flag, bool):
        raise ValueError(f"{key} is true or false")
    return flag
