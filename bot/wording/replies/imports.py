"""Debts from a file: what was found in it, what was left out and why, and what was added."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.domain.answers import Asking, ImportNoted, NothingToAdd, TableRefused
from bot.domain.intents import AddDebts, Confirm, Decline, Row
from bot.domain.money import totals
from bot.wording import screen
from bot.wording.screen import Button, Screen, screens, short
from bot.wording.voice import Voice

_LISTED: Final = 5
"""Debts, and rows with a fault, that are told one by one at most."""
_FILE: Final = 60
"""Characters of a file's name that are shown."""


def found(answer: Asking, table: AddDebts, voice: Voice) -> tuple[Screen, ...]:
    """What would be added, with the buttons to add it or leave it."""
    return screens(_found(table, voice), _choice(len(table.rows), answer.asked, voice))


def welcome(voice: Voice) -> tuple[Screen, ...]:
    return screens([voice.say("import.how"), voice.say("import.ask")])


def refused(answer: NothingToAdd | TableRefused, voice: Voice) -> tuple[Screen, ...]:
    if isinstance(answer, TableRefused):
        return screens([voice.say(f"table.{answer.flaw}", file=_file(answer.file, voice))])
    nothing = voice.say("import.nothing", file=_file(answer.table.file, voice))
    return screens([nothing, *_left_out(answer.table, voice)])


def noted(note: ImportNoted, voice: Voice) -> Iterator[str]:
    file, sums = _file(note.file, voice), voice.sums(note.sums)
    yield voice.say("import.noted", note.debts, file=file, sums=sums)
    if note.debts > 1:
        yield voice.say("import.noted.clients", note.clients)
    if note.late:
        yield voice.say("import.noted.late", note.late)


def _found(table: AddDebts, voice: Voice) -> Iterator[str]:
    sums = voice.sums(totals(row.amount for row in table.rows))
    yield voice.say("import.found", len(table.rows), file=_file(table.file, voice), sums=sums)
    if table.clients:
        yield voice.say("import.clients", table.clients)
    if late := sum(row.due is not None and row.due < voice.today for row in table.rows):
        yield voice.say("import.late", late)
    if table.net:
        yield voice.say("import.net")
    yield ""
    yield from (_row(row, voice) for row in table.rows[:_LISTED])
    if more := len(table.rows) - _LISTED if len(table.rows) > _LISTED else 0:
        yield voice.say("import.more", more)
    yield ""
    left_out = tuple(_left_out(table, voice))
    yield from left_out
    if left_out:
        yield ""
    yield voice.say("import.ask")


def _row(row: Row, voice: Voice) -> str:
    name, amount = voice.name(row.client), voice.money(row.amount)
    due = voice.brief_day(row.due) if row.due else ""
    work = row.work or (voice.say("import.invoice", number=row.number) if row.number else "")
    if not work:
        return voice.say("import.row", name=name, amount=amount, due=due)
    called = voice.name(short(work))
    return voice.say("import.row_for", name=name, amount=amount, work=called, due=due)


def _left_out(table: AddDebts, voice: Voice) -> Iterator[str]:
    if table.known:
        yield voice.say("import.known", table.known)
    if table.closed:
        yield voice.say("import.closed", table.closed)
    if not table.faulty:
        return
    yield voice.say("import.faulty", table.faulty)
    for fault in table.faults[:_LISTED]:
        words = voice.name(fault.words)
        yield voice.say(f"import.fault.{fault.why}", row=str(fault.row), words=words)
    if (more := table.faulty - min(_LISTED, len(table.faults))) > 0:
        yield voice.say("import.more", more)


def _choice(count: int, asked: int, voice: Voice) -> Iterator[screen.Row]:
    yield (Button(voice.say("button.yes.rows", count), Confirm(asked)),)
    yield (voice.button("no.leave", Decline(asked)),)


def _file(name: str, voice: Voice) -> str:
    return voice.name(short(name, _FILE))
