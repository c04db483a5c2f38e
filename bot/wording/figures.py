"""Figures in a text: whether a sum stands in words that somebody typed."""

from __future__ import annotations

import re
from typing import Final

from bot.domain.money import Money, places

_FIGURE: Final = re.compile(r"\d[\d.,'\u00a0\u202f ]*\d|\d")
_MARKS: Final = re.compile(r"\D")


def holds(text: str, money: Money) -> bool:
    """Whether the text names the sum, with or without its decimals, however it is marked off."""
    digits, decimals = str(money.minor), places(money.currency)
    wanted = {digits}
    if decimals and digits.endswith("0" * decimals):
        wanted.add(digits[:-decimals])
    return any(_MARKS.sub("", found) in wanted for found in _FIGURE.findall(text))
