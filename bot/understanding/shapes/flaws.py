"""What no command with a sum can stand on: a day that no month has, an unknown currency."""

from __future__ import annotations

import re
from typing import Final

from bot.domain.intents import Impossible, Who
from bot.understanding.clause import Clause

_DATE: Final = re.compile(r"\d{1,2}/\d{1,2}(/(\d{4}|\d{2}))?")
_LAST_DAY: Final = 31
_TWO_DIGITS: Final = 99
_CODE: Final = 3
"""Letters of a currency's code."""


def no_such_day(clause: Clause) -> bool:
    """Whether a day is named that can't be; the clause notes which."""
    if not clause.sums or not clause.has("OWE", "PAY", "PLAN", "PAID", "BILL", "DUE", "DEBT"):
        return False
    for place in range(clause.start, clause.end):
        if _is_no_day(clause, place):
            clause.refuse(Impossible.NO_SUCH_DAY, clause.text(place, place + 1))
            return True
    return False


def _is_no_day(clause: Clause, place: int) -> bool:
    values = clause.items[place].values
    if (day := values.get("<day>")) is not None:
        return bool(day.kind == "bad" and clause.covered(place - 1, "DUE", "FROM", "UNTIL"))
    if _DATE.fullmatch(str(values.get("<figure>", ""))) and "<dm>" not in values:
        led = clause.covered(place - 1, "DUE", "FROM", "UNTIL") or clause.items[place].lead
        return bool(led) and "<split>" not in values
    number = values.get("<ord>", values.get("<n>"))
    if number is None or not _LAST_DAY < number <= _TWO_DIGITS or "<money>" in values:
        return False
    if "<ord>" in values:
        return _ends(clause, place + 1) or _recurs(clause, place + 1)
    apart = bool(clause.items[place].lead) and clause.sums[0].place != place
    return apart and _recurs(clause, place + 1)


def _ends(clause: Clause, place: int) -> bool:
    """Whether a clause that says when something is due ends here."""
    over = place >= clause.end or clause.items[place].kind in (".", ",", "!")
    return over and clause.covered(place - 2, "DUE", "FROM", "UNTIL", "DAY_LEAD")


def _recurs(clause: Clause, place: int) -> bool:
    """Whether "of every month" follows."""
    if place < clause.end and clause.covered(place, "EACH_OF", "DAY_LEAD"):
        place += 1
    if place >= clause.end:
        return False
    if "<rule>" in clause.items[place].values:
        return True
    every = clause.covered(place, "ALL", "EACH") and place + 1 < clause.end
    return every and "<unit>" in clause.items[place + 1].values


def takes_part(clause: Clause, who: Who) -> bool:
    """Whether a part of a debt is to be let go, which is all or nothing; the clause notes which."""
    places = [*(found.place for found in clause.all_sums), *map(clause.at, ("SHARE",))]
    places += [*clause.places("<percent>"), *clause.places("<half>")]
    found = [place for place in places if place < clause.end]
    if found:
        first = min(found)
        clause.refuse(Impossible.PART, clause.text(first, clause.end_of_sum(first)), who.name or "")
    return bool(found)


def owes_no_more(clause: Clause) -> bool:
    """Whether a client is said to owe nothing any more: paid or let go, and no word of which. The
    clause notes it."""
    names = clause.names
    if not clause.has("OWES_NOTHING") or len(names) != 1 or clause.strange or clause.asks:
        return False
    if clause.sums or clause.has("SAYS", "SAYS_SURE", "WHO_OWES", "PAID", "WRITE_OFF", "IF"):
        return False
    if clause.at("QUESTION") == clause.start or clause.at("OWES_NOTHING") < clause.name_places[0]:
        return False
    clause.refuse(Impossible.UNSAID, clause.text(clause.start, clause.end), names[0].name or "")
    return True


def strange_currency(clause: Clause) -> bool:
    """Whether an unknown word in three capitals stands where a sum's currency would."""
    if not clause.sums or clause.sums[0].sure:
        return False
    place = clause.sums[0].place
    after = place + 1
    if after < clause.end and _is_code(clause, after):
        return after + 1 >= clause.end or not clause.is_bare(after + 1)
    led = place - 1 > clause.start and clause.covered(place - 2, "OWE", "PAID", "PAY")
    return led and _is_code(clause, place - 1)


def _is_code(clause: Clause, place: int) -> bool:
    word = clause.text(place, place + 1)
    code = len(word) == _CODE and word.isascii() and word.isalpha() and word.isupper()
    return code and clause.is_bare(place)
