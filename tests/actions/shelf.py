"""A desk for the tests: books in memory, a clock that stands still, a house with simple places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from bot import countries
from bot.actions.desk import Desk
from bot.actions.house import House
from bot.actions.ports import NotRecorded
from bot.domain.answers import Answer, DraftCard, Noted
from bot.domain.book import Book, apply, fold
from bot.domain.country import Country
from bot.domain.dates import Week
from bot.domain.drafts import Draft
from bot.domain.facts import Fact, Line, Undone
from bot.domain.intents import AddDebt, DraftFor, Help, Intent, RecordPayment, Who
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.people import Setting
from bot.wording.letters import Letters
from bot.wording.places import folder

MONDAY = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
"""Ten in the morning in Copenhagen: a working day, in the hours when drafts are shown."""


class Shelf:
    """Implements `ports.Books` in memory. `refuses`: how many lines the disk still takes."""

    def __init__(self) -> None:
        self.journals: dict[int, list[Line]] = {}
        self.refuses: int | None = None

    def book(self, owner: int) -> Book:
        return fold(self.journals.get(owner, []))

    def record(self, owner: int, facts: Sequence[Fact], key: str, at: datetime) -> Book:
        if self.refuses is not None:
            if self.refuses == 0:
                raise NotRecorded
            self.refuses -= 1
        lines = self.journals.setdefault(owner, [])
        line = Line(len(lines) + 1, at, key, tuple(facts))
        if not any(isinstance(fact, Undone) for fact in facts):
            apply(self.book(owner), line)
        lines.append(line)
        return self.book(owner)

    def lines(self, owner: int) -> Sequence[Line]:
        return tuple(self.journals.get(owner, ()))

    def owners(self) -> Sequence[int]:
        return tuple(self.journals)

    def rewrite(self, owner: int, lines: Sequence[Line]) -> Book:
        if self.refuses == 0:
            raise NotRecorded
        self.journals[owner] = list(lines)
        return self.book(owner)

    def forget(self, owner: int) -> None:
        if self.refuses == 0:
            raise NotRecorded
        self.journals.pop(owner, None)

    def restore(self, owner: int, day: str) -> Book:
        raise NotRecorded

    def start_anew(self, owner: int) -> Book:
        raise NotRecorded


class Clock:
    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment


def country(code: str, zone: str, off: tuple[int, int]) -> Country:
    """A country with its own law and money, and no holidays."""
    known = countries.load(code)
    return replace(known, zone=zone, calendar=Week(off), vat=None)


PLACES = {
    "DK": country("DK", "Europe/Copenhagen", (5, 6)),
    "IL": country("IL", "Asia/Jerusalem", (4, 5)),
    "GB": country("GB", "Europe/London", (5, 6)),
}
OTHER = Country("other", calendar=Week((5, 6)))
"""Any other country: its zone and currency are asked for."""
DANE = {Setting.LANGUAGE: "en", Setting.COUNTRY: "DK"}


def kroner(amount: int | str) -> Money:
    return Money.of(amount, "DKK")


@dataclass
class Office:
    """One owner at a desk. Every call has a key of its own unless it is given one."""

    owner: int = 7
    mail: bool = True
    heard: bool = False
    defaults: dict[Setting, str] = field(default_factory=lambda: dict(DANE))
    shelf: Shelf = field(default_factory=Shelf)
    clock: Clock = field(default_factory=lambda: Clock(MONDAY))
    said: int = 0

    def __post_init__(self) -> None:
        self.desk = self.open()
        self.press(Help())  # the owner is met

    def open(self) -> Desk:
        """A desk of a new process on the same shelf."""
        house = House(
            Letters(folder("templates")).write,
            lambda code: PLACES.get(code, OTHER),
            self.defaults,
            self.mail,
            self.heard,
        )
        return Desk(self.shelf, self.clock, house)

    def press(self, intent: Intent, key: str = "") -> tuple[Answer, ...]:
        self.said += 1
        return self.desk.press(self.owner, intent, key or f"tap{self.said}")

    def hear(self, text: str, key: str = "") -> tuple[Answer, ...]:
        self.said += 1
        return self.desk.hear(self.owner, text, key or f"say{self.said}")

    def owes(self, name: str, amount: Money, due: int = 0, work: str = "") -> int:
        """A new debt, due so many days from the first Monday; the debt's number."""
        intent = AddDebt(Who(name), amount, day(due), work or None, again=True)
        noted(self.press(intent))
        return self.book.numbers.debt

    def pays(self, name: str, amount: Money) -> Noted:
        return noted(self.press(RecordPayment(Who(name), amount, again=True, over=True, sure=True)))

    def drafts_for(self, name: str) -> Draft:
        """The draft that a tap beside the client brings."""
        return card(self.press(DraftFor(self.account(name).client.id))).draft

    def go(self, days: int, hour: int = 8) -> None:
        """The clock goes on to that day after the first Monday, and ticks."""
        self.clock.moment = MONDAY + timedelta(days=days, hours=hour - 8)
        self.desk.tick([self.owner])

    @property
    def book(self) -> Book:
        return self.shelf.book(self.owner)

    @property
    def lines(self) -> list[Line]:
        return self.shelf.journals[self.owner]

    def account(self, name: str) -> Account:
        found = self.book.account_of(name)
        assert found is not None, name
        return found

    def waiting(self, name: str) -> list[Draft]:
        client = self.account(name).client.id
        return [draft for draft in self.book.waiting() if draft.client == client]

    def steps(self, name: str) -> list[str]:
        return [draft.brief.step for draft in self.waiting(name)]


def day(number: int) -> date:
    return MONDAY.date() + timedelta(days=number)


def noted(answers: Sequence[Answer]) -> Noted:
    found = [answer for answer in answers if isinstance(answer, Noted)]
    assert found, answers
    return found[0]


def card(answers: Sequence[Answer]) -> DraftCard:
    found = [answer for answer in answers if isinstance(answer, DraftCard)]
    assert found, answers
    return found[-1]
