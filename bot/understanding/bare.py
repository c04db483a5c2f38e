"""Numbers that nothing marks as a sum and that may be one: "owes 500", but no days, hours, counts,
shares, years and numbers of a bill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from bot.understanding.clause import Clause

_ELSE: Final = frozenset(["<percent>", "<count>", "<rule>", "<split>", "<month>", "<unit>"])
"""What else a number can be."""


def bare_numbers(clause: Clause) -> list[int]:
    """The places of such numbers; one that counts things only where there is no other."""
    found = [place for place in clause.places("<n>") if _may_be_a_sum(clause, place)]
    leaning = [place for place in found if _counts_things(clause, place)]
    return [place for place in found if place not in leaning] or leaning


def _may_be_a_sum(clause: Clause, place: int) -> bool:
    values = clause.items[place].values
    if values["<n>"] == 1 and not values.get("<digits>") and not values.get("<scaled>"):
        return False
    if not _ELSE.isdisjoint(values) or _is_moment(clause, place):
        return False
    measured = clause.covered(place + 1, "MEASURE") and not values.get("<scaled>")
    unit = place + 1 < clause.end and _measures(clause, place + 1)
    return not (measured or unit or _numbering(clause, place))


def _is_moment(clause: Clause, place: int) -> bool:
    """Whether the number is an hour, a day or a year, rather than a sum that looks like one."""
    values = clause.items[place].values
    if "<clock>" in values and not _priced(clause, place):
        return True
    if "<ord>" in values and not (values.get("<stop>") and "<day>" not in values):
        return True
    lone = "<dm>" in values and len(clause.places("<n>")) == 1 and not _day_led(clause, place)
    if "<day>" in values and not lone:
        return True
    return "<year>" in values and _in_year(clause, place)


def _priced(clause: Clause, place: int) -> bool:
    """Whether what could be an hour is a sum: "owes 10.50"."""
    pointed = "." in str(clause.items[place].values.get("<figure>", ""))
    return pointed and clause.covered(place - 1, "OWE", "PAID")


def _day_led(clause: Clause, place: int) -> bool:
    return bool(clause.items[place].lead) or clause.covered(
        place - 1, "DUE", "DAY_LEAD", "FROM", "UNTIL"
    )


def _measures(clause: Clause, place: int) -> bool:
    values = clause.items[place].values
    return "<unit>" in values and "<rule>" not in values and "<day>" not in values


def _in_year(clause: Clause, place: int) -> bool:
    """Whether a number from 1990 to 2099 is one: "in 2024"."""
    return bool(clause.items[place].lead) or (
        place > clause.start and clause.covered(place - 1, "IN_YEAR")
    )


def _numbering(clause: Clause, place: int) -> bool:
    return place > clause.start and clause.covered(place - 1, "NUMBER_NOUN")


def _counts_things(clause: Clause, place: int) -> bool:
    """Whether a plain small number stands before a noun: "four tracks"."""
    if place + 1 >= clause.end or clause.items[place].values.get("<scaled>"):
        return False
    after = clause.items[place + 1]
    return after.is_word and not after.known and clause.items[place].values["<n>"] < 100
