"""A sum by itself, as somebody types it into a setting: "400", "kr. 1.250", "₪250 an hour"."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.domain.money import Money
from bot.understanding.clause import Clause, Setting
from bot.understanding.names import names_of
from bot.understanding.reader import read

_LANGUAGE: Final = "en"
_ANY_DAY: Final = date(2000, 1, 1)


def read_sum(text: str, currency: str) -> Money | None:
    """The one sum in the text, beyond doubt; None where there is none, or more than one reading.
    `currency` is the owner's, for a sum that names none."""
    sentence = read(text, _LANGUAGE, currency, names_of(()))
    clause = Clause.whole(sentence, Setting(_ANY_DAY, currency, ()))
    found = clause.sums
    if len(found) != 1 or found[0].flaw or len(found[0].sums) != 1:
        return None
    return found[0].sums[0]
