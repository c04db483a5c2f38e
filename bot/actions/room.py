"""What an action is given beside its intent, and what it hands back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from bot.actions.ports import Books
from bot.domain.answers import Answer, Stale
from bot.domain.book import Book
from bot.domain.country import Country
from bot.domain.dates import Calendar
from bot.domain.drafts import Brief, Channel, Words
from bot.domain.facts import Fact, Line
from bot.domain.intents import Who
from bot.domain.law import Law
from bot.domain.law_steps import first_notice
from bot.domain.ledger import Account
from bot.domain.nudges import Pace
from bot.domain.people import Client, Kind, clean
from bot.domain.routes import routes
from bot.domain.steps import ladder, led
from bot.domain.talk import is_answerable
from bot.domain.thresholds import thresholds


@dataclass(frozen=True, slots=True)
class Room:
    """The owner's book and the moment, with what the house offers.

    `now` is UTC, `today` the owner's local date, `country` the owner's, `mail` whether e-mail can
    be sent at all, `heard` whether answers to it are read, `lines` the owner's journal as written.
    """

    book: Book
    now: datetime
    country: Country
    write: Callable[[Brief], Words]
    mail: bool
    heard: bool = False
    lines: Callable[[], Sequence[Line]] = tuple

    @property
    def today(self) -> date:
        return self.now.astimezone(self.book.zone).date()

    @property
    def calendar(self) -> Calendar:
        return self.country.calendar

    @property
    def vat(self) -> Decimal | None:
        """The usual rate of the owner's country in percent, for the owner to confirm."""
        return self.country.usual_vat

    def country_for(self, client: Client) -> Country:
        """The owner's country as it bears on a client: across a border none of its law is used."""
        abroad = client.country not in ("", self.country.code)
        return replace(self.country, law=Law()) if abroad else self.country

    def unanswerable(self, account: Account) -> Stale | None:
        """Why nothing may go to the client from the owner's own account; None while it may."""
        linked = self.book.linked
        if linked is None or not linked.replies or not account.chat:
            return Stale.RIGHT
        return None if is_answerable(account.wrote_at, self.now) else Stale.HOURS

    def ways(self, account: Account, script: str) -> tuple[Channel, ...]:
        """The channels by which the script can go to the client now."""
        there = self.unanswerable(account) is None
        return routes(account.client, self.mail, script, there)

    def pace(self, account: Account) -> Pace:
        """How the client may be nudged today."""
        client = account.client
        notice = first_notice(self.country_for(client), Kind(client.kind))
        rest = timedelta(days=notice.days) if notice else None
        steps = led(ladder(client.ladder or self.book.owner.ladder), account.lever)
        smallest = thresholds(self.book.owner.smallest)
        return Pace(self.calendar, self.today, steps, rest, smallest)


Telling = Callable[[Room], tuple[Answer, ...]]
Erase = Callable[[Books, int, str], tuple[Answer, ...]]
"""What rewrites an owner's journal, by the key of what caused it. Raises what Books does."""


@dataclass(frozen=True, slots=True)
class Change:
    """The facts that follow, to be written in one line, and what to tell once they are.

    `tell` None: what was written is read back. `tell` is called with the room after the change.
    `then` gives facts that follow from the book as the first ones leave it, for the same line.
    `erase` takes the place of all these: the journal itself is rewritten, or removed.
    """

    facts: tuple[Fact, ...] = ()
    tell: Telling | None = None
    then: Callable[[Room], tuple[Fact, ...]] | None = None
    erase: Erase | None = None


def telling(*answers: Answer) -> Change:
    """Nothing to write, this to say."""
    return Change((), lambda _: answers)


def account_for(book: Book, who: Who | None) -> Account | None:
    """The known client that is meant, if exactly one is."""
    return book.account_of(clean(who.name)) if who and who.name else None


def new_client(book: Book, name: str) -> Client:
    return Client(book.numbers.client + 1, name)
