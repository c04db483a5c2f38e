"""The book: what an owner's facts add up to. Facts go in, a new book comes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import takewhile
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.drafting import redraft
from bot.domain.drafts import OPEN, Draft
from bot.domain.evidence import filed
from bot.domain.facts import (
    Answered,
    Asked,
    Attempted,
    BillingAgreed,
    ClientNamed,
    Contacted,
    DraftProposed,
    DraftReworded,
    Fact,
    FileKept,
    FilesPut,
    Forgotten,
    Held,
    Line,
    Linked,
    Mentioned,
    NudgeSet,
    Owed,
    OwnerSet,
    Paid,
    PlanAgreed,
    Question,
    Restored,
    Resumed,
    StagesAgreed,
    TakenBack,
    Undone,
    Unlinked,
    WhoseChatAsked,
    WorkDone,
)
from bot.domain.filing import KeptFile
from bot.domain.ledger import Account, Hold
from bot.domain.people import Client, Owner
from bot.domain.posting import post

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
    job: int = 0
    billing: int = 0
    file: int = 0
    task: int = 0
    nudge: int = 0


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
    files: Mapping[int, KeptFile] = field(default_factory=dict)
    """What is kept as evidence, by number, in the order in which it came."""
    linked: Linked | None = None
    """The owner's own Telegram account, while it is connected."""
    asked_of: Mapping[str, date] = field(default_factory=dict)
    """The chats that the owner was asked about, by their marks, and when."""

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.owner.zone)

    def account_of(self, name: str) -> Account | None:
        """The account under exactly this name, any case; a forgotten client has none."""
        wanted = name.casefold()
        return next((one for one in self.known() if one.client.name.casefold() == wanted), None)

    def known(self) -> Iterator[Account]:
        """The accounts of clients who are on file, in the ledger's order."""
        return (one for one in self.accounts.values() if one.forgotten is None)

    def names(self) -> tuple[str, ...]:
        """The clients' names in the ledger's order."""
        return tuple(account.client.name for account in self.known())

    def waiting(self) -> tuple[Draft, ...]:
        """The drafts that can still be approved, the oldest first."""
        return tuple(draft for draft in self.drafts.values() if draft.state in OPEN)


def apply(book: Book, line: Line) -> Book:
    """The book after one line. Raises ValueError for an Undone: only `fold` takes a step back."""
    return extend(book, (line,))


def extend(book: Book, lines: Iterable[Line]) -> Book:
    """The book after several lines, as `apply` would have it one by one."""
    page = _Writing(book)
    for line in lines:
        page.take(line)
    return page.book()


def fold(lines: Sequence[Line], start: Book | None = None) -> Book:
    """The book that a whole journal adds up to, without the steps that were taken back."""
    undone = taken_back(lines)
    named = clients_named(
        fact
        for line in lines
        for fact in line.facts
        if line.step not in undone or not fact.undoable
    )
    page = _Writing(start or Book())
    for line in lines:
        page.take(surviving(line, undone, named) if undone else line)
        if line.step in undone:  # a number once given is never given again
            page.count(line.facts)
    return page.book()


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


_NUMBERED: Final = {
    ClientNamed: "client",
    Owed: "debt",
    Paid: "payment",
    PlanAgreed: "plan",
    DraftProposed: "draft",
    StagesAgreed: "job",
    BillingAgreed: "billing",
    FileKept: "file",
    WorkDone: "task",
    NudgeSet: "nudge",
}
"""The facts that give out a number, and the field it stands in."""
_OUTLASTING: Final = ("draft", "plan", "job", "billing", "file", "task", "nudge")
"""The numbers that a `Forgotten` tells, for the facts that gave them out may be gone."""


class _Writing:
    """A book while lines are written into it: a run of them copies each mapping once."""

    def __init__(self, book: Book) -> None:
        self._accounts, self._drafts = dict(book.accounts), dict(book.drafts)
        self._keys = dict(book.keys)
        self._numbers = {name: getattr(book.numbers, name) for name in _NUMBERED.values()}
        self._step, self._opened = book.step, book.opened
        self._owner, self._hold, self._mentioned = book.owner, book.hold, book.mentioned
        self._question, self._asked = book.question, book.asked
        self._files = book.files
        self._linked, self._asked_of = book.linked, book.asked_of

    def book(self) -> Book:
        return Book(
            self._owner,
            self._accounts,
            self._drafts,
            self._hold,
            self._question,
            self._asked,
            Numbers(**self._numbers),
            self._keys,
            self._step,
            self._mentioned,
            self._opened,
            self._files,
            self._linked,
            self._asked_of,
        )

    def take(self, line: Line) -> None:
        for fact in line.facts:
            self._take(fact, line)
        self.count(line.facts)
        if line.key:
            self._remember(line)
        self._step, self._opened = line.step, self._opened or line.at

    def count(self, facts: Iterable[Fact]) -> None:
        """Note the numbers that were given out."""
        for fact in facts:
            if name := _NUMBERED.get(type(fact)):
                self._numbers[name] = max(self._numbers[name], getattr(fact, name))
            elif isinstance(fact, Forgotten):
                for name in _OUTLASTING:
                    given: int = getattr(fact, f"{name}s")
                    self._numbers[name] = max(self._numbers[name], given)

    def _remember(self, line: Line) -> None:
        """Keys stand in the order they came, so that the old ones are in front."""
        now, keys = line.at, self._keys
        for name in [*takewhile(lambda name: now - keys[name].at >= REMEMBERED, keys)]:
            del keys[name]
        keys[line.key] = Key(line.step, now)

    def _take(self, fact: Fact, line: Line) -> None:
        match fact:
            case OwnerSet():
                self._owner = self._owner.with_setting(fact.setting, fact.value)
            case ClientNamed():
                self._accounts[fact.client] = Account(Client(fact.client, fact.name))
            case Held(client=None):
                self._hold = Hold(fact.day, fact.until)
            case Resumed(client=None):
                self._hold = None
            case Asked():
                self._ask(fact.question, line.step)
            case Answered():
                self._question = None
            case Mentioned():
                told = f"{fact.topic}:{fact.client}"
                self._mentioned = {**self._mentioned, told: fact.day}
            case Linked():
                self._linked = fact
            case Unlinked():
                self._linked = None
            case WhoseChatAsked():
                self._asked_of = {**self._asked_of, fact.mark: fact.day}
            case Restored(skipped=skipped):
                self._numbers = {name: last + skipped for name, last in self._numbers.items()}
            case Undone():
                raise ValueError("a step is taken back by folding the journal again")
            case FileKept() | FilesPut():
                self._files = filed(self._files, fact)
            case TakenBack():
                self._on_draft(fact, line.at)
                self._on_account(fact)
            case _ if hasattr(fact, "draft") and not isinstance(fact, Contacted | Attempted):
                self._on_draft(fact, line.at)
            case _:
                self._on_account(fact)

    def _ask(self, question: Question, step: int) -> None:
        """A question to which more was only added keeps the step that names it."""
        known = self._question
        same = known is not None and replace(known, then=question.then) == question
        self._question, self._asked = question, self._asked if same else step

    def _on_account(self, fact: Fact) -> None:
        client = subject(fact)
        if client is not None and client in self._accounts:
            self._accounts[client] = post(self._accounts[client], fact)

    def _on_draft(self, fact: Fact, at: datetime) -> None:
        if isinstance(fact, DraftProposed):
            self._drafts[fact.draft] = Draft(
                fact.draft, fact.brief, fact.words, fact.to, proposed=at
            )
            return
        number: int = getattr(fact, "draft", 0)
        if old := self._drafts.get(number):
            day = at.astimezone(ZoneInfo(self._owner.zone)).date()
            self._drafts[number] = redraft(old, fact, at, day)
