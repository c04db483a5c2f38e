"""Answers put into words, the last of each owner kept: the same answer again needs no new ones."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from bot.chat.screens import Sheet, sheet
from bot.domain.answers import Answer
from bot.domain.people import Owner
from bot.wording.replies import render

KEPT: Final = 200
"""Owners whose last answer is kept; beyond them, the one who came first goes."""


class _Written(NamedTuple):
    answer: Answer
    reader: Owner
    today: date
    sheets: tuple[Sheet, ...]


class Sheets:
    def __init__(self) -> None:
        self._written: dict[int, _Written] = {}

    def of(self, owner: int, answer: Answer, reader: Owner, today: date) -> tuple[Sheet, ...]:
        """The messages that say the answer to its reader; `today` is the reader's local date.

        The same answer is the same object: the desk keeps those that can be asked for again.
        """
        last = self._written.get(owner)
        if last and last.answer is answer and (last.reader, last.today) == (reader, today):
            return last.sheets
        sheets = tuple(map(sheet, render(answer, reader, today)))
        self._written.pop(owner, None)
        self._written[owner] = _Written(answer, reader, today, sheets)
        if len(self._written) > KEPT:
            del self._written[next(iter(self._written))]
        return sheets
