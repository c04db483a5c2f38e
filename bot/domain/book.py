"""The book: what an owner's facts add up to. Facts go in, a new book comes out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import reduce
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.drafts import OPEN, Draft, State
from bot.domain.facts import (
    Answered,
    Asked,
    ClientNamed,
    Contacted,
    DraftClaimed,
    DraftDeferred,
    DraftProposed,
    DraftReworded,
    DraftSending,
    DraftSettled,
    DraftShown,
    Fact,
    Held,
    Line,
    Mentioned,
    Owed,
    OwnerSet,
    Paid,
    PlanAgreed,
    Question,
    Resumed,
    TakenBack,
    Undone,
)
from bot.domain.ledger import Account, Hold, post
from bot.domain.people import Client, Owner

REMEMBERED: Final = timedelta(hours=48)
"""How long a cause's key is kept: Telegram repeats an update for at most 24 hours."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The highest number given out so far, of each kind; numbers are never given twice."""

    client: int = 0
    debt: int = 0
    payment: int = 0
    plan: int = 0
    draft: int = 0


@dataclass(frozen=True, slots=True)
class Key:
    """Which step a cause led to, and when (UTC)."""

    step: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Book:
    """`step` is the number of lines it stands for. Mappings are replaced, never changed."""

    owner: Owner = field(default_factory=Owner)
    accounts: Mapping[int, Account] = field(default_factory=dict)
    drafts: Mapping[int, Draft] = field(default_factory=dict)
    hold: Hold | None = None
    question: Question | None = None
    asked: int = 0
    """The step in which the open question was asked."""
    numbers: Numbers = field(default_factory=Numbers)
    keys: Mapping[str, Key] = field(default_factory=dict)
    step: int = 0
    mentioned: Mapping[str, date] = field(default_factory=dict)
    """When the owner was last told of a topic, by `topic:client`."""
    opened: datetime | None = None
    """The moment (UTC) of the first line."""

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.owner.zone)

    def account_of(self, name: str) -> Account | None:
        """The account under exactly this name, any case."""
        wanted = name.casefold()
        return next(
            (one for one in self.accounts.values() if one.client.name.casefold() == wanted), None
        )

    def names(self) -> tuple[str, ...]:
        """The clients' names in the ledger's order."""
        return tuple(account.client.name for account in self.accounts.values())

    def waiting(self) -> tuple[Draft, ...]:
        """The drafts that can still be approved, the oldest first."""
        return tuple(draft for draft in self.drafts.values() if draft.state in OPEN)


def apply(book: Book, line: Line) -> Book:
    """The book after one line. Raises ValueError for an Undone: only `fold` takes a step back."""
    start, numbers = book, book.numbers
    for fact in line.facts:
        book = _take(book, fact, line.at)
        numbers = _highest(numbers, fact)
    keys = book.keys
    if line.key:
        keys = {name: key for name, key in keys.items() if line.at - key.at < REMEMBERED}
        keys[line.key] = Key(line.step, line.at)
    opened = book.opened or line.at
    asked = _asked(start, line)
    return replace(book, numbers=numbers, step=line.step, keys=keys, opened=opened, asked=asked)


def _asked(book: Book, line: Line) -> int:
    """The step that names the open question; one to which more was only added keeps its own."""
    for fact in line.facts:
        if isinstance(fact, Asked):
            known = book.question
            same = known is not None and replace(known, then=fact.question.then) == fact.question
            return book.asked if same else line.step
    return book.asked


def fold(lines: Sequence[Line], start: Book | None = None) -> Book:
    """The book that a whole journal adds up to, without the steps that were taken back."""
    undone = taken_back(lines)
    named = clients_named(
        fact
        for line in lines
        for fact in line.facts
        if line.step not in undone or not fact.undoable
    )
    book = start or Book()
    for line in lines:
        book = apply(book, surviving(line, undone, named))
        if line.step in undone:  # a number once given is never given again
            book = replace(book, numbers=reduce(_highest, line.facts, book.numbers))
    return book


def taken_back(lines: Iterable[Line]) -> frozenset[int]:
    """The steps that an undo took away."""
    return frozenset(fact.step for line in lines for fact in line.facts if isinstance(fact, Undone))


def surviving(line: Line, undone: Iterable[int], named: Iterable[int]) -> Line:
    """The line without what an undo took away. A client stays named while another line speaks of
    it; what cannot be undone (a message that went out) stays in any case."""
    gone = line.step in undone
    facts = tuple(
        fact
        for fact in line.facts
        if not isinstance(fact, Undone)
        and (
            not gone
            or not fact.undoable
            or (isinstance(fact, ClientNamed) and fact.client in named)
        )
    )
    return replace(line, facts=facts)


def clients_named(facts: Iterable[Fact]) -> frozenset[int]:
    """The clients that any of the facts speaks of, other than the one that first names them."""
    return frozenset(
        client
        for fact in facts
        if not isinstance(fact, ClientNamed) and (client := subject(fact)) is not None
    )


def subject(fact: Fact) -> int | None:
    """The client that a fact is about, if it is about one."""
    if isinstance(fact, DraftProposed | DraftReworded):
        return fact.brief.client
    client: int | None = getattr(fact, "client", None)
    return client


def _take(book: Book, fact: Fact, at: datetime) -> Book:
    match fact:
        case OwnerSet():
            return replace(book, owner=book.owner.with_setting(fact.setting, fact.value))
        case ClientNamed():
            account = Account(Client(fact.client, fact.name))
            return replace(book, accounts={**book.accounts, fact.client: account})
        case Held(client=None):
            return replace(book, hold=Hold(fact.day, fact.until))
        case Resumed(client=None):
            return replace(book, hold=None)
        case Asked():
            return replace(book, question=fact.question)
        case Answered():
            return replace(book, question=None)
        case Mentioned():
            told = {**book.mentioned, f"{fact.topic}:{fact.client}": fact.day}
            return replace(book, mentioned=told)
        case Undone():
            raise ValueError("a step is taken back by folding the journal again")
        case TakenBack():
            return _on_account(_on_draft(book, fact, at), fact)
        case _ if hasattr(fact, "draft") and not isinstance(fact, Contacted):
            return _on_draft(book, fact, at)
        case _:
            return _on_account(book, fact)


def _on_account(book: Book, fact: Fact) -> Book:
    client = subject(fact)
    if client is None or client not in book.accounts:
        return book
    return replace(book, accounts={**book.accounts, client: post(book.accounts[client], fact)})


def _highest(numbers: Numbers, fact: Fact) -> Numbers:
    match fact:
        case ClientNamed(client=number):
            return replace(numbers, client=max(numbers.client, number))
        case Owed(debt=number):
            return replace(numbers, debt=max(numbers.debt, number))
        case Paid(payment=number):
            return replace(numbers, payment=max(numbers.payment, number))
        case PlanAgreed(plan=number):
            return replace(numbers, plan=max(numbers.plan, number))
        case DraftProposed(draft=number):
            return replace(numbers, draft=max(numbers.draft, number))
        case _:
            return numbers


def _on_draft(book: Book, fact: Fact, at: datetime) -> Book:
    if isinstance(fact, DraftProposed):
        draft = Draft(fact.draft, fact.brief, fact.words, fact.to, proposed=at)
        return replace(book, drafts={**book.drafts, draft.id: draft})
    number: int = getattr(fact, "draft", 0)
    old = book.drafts.get(number)
    if old is None:
        return book
    new = _redraft(old, fact, at, at.astimezone(book.zone).date())
    return replace(book, drafts={**book.drafts, number: new})


def _redraft(draft: Draft, fact: Fact, at: datetime, day: date) -> Draft:
    match fact:
        case DraftReworded():
            return replace(
                draft,
                brief=fact.brief,
                words=fact.words,
                to=fact.to,
                version=fact.version,
                own_words=fact.own_words,
                state=State.PROPOSED,
                shown=0,
            )
        case DraftShown():
            return replace(draft, shown=fact.message, later=None)
        case DraftDeferred():
            return replace(draft, later=fact.until, shown=0)
        case DraftClaimed():
            return replace(draft, state=State.CONNECTING, claimed=at)
        case DraftSending():
            return replace(draft, state=State.SENDING)
        case DraftSettled():
            return replace(draft, state=fact.state, settled=at, ended=day, detail=fact.detail)
        case TakenBack():
            return replace(draft, state=State.PROPOSED, settled=None, ended=None)
        case _:
            return draft
