"""Values of every kind, and changes as a desk would make them, for the tests of the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from random import Random
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from bot.domain.book import Book
from bot.domain.drafts import Brief, Channel, Instalment, Item, State, Words
from bot.domain.facts import (
    Answered,
    Asked,
    Billed,
    BillingAgreed,
    BillingChanged,
    BillingEnded,
    BroughtBack,
    ClientNamed,
    ClientSet,
    Contacted,
    CreditUsed,
    Disputed,
    DraftClaimed,
    DraftDeferred,
    DraftProposed,
    DraftReworded,
    DraftSending,
    DraftSettled,
    DraftShown,
    DueMoved,
    Fact,
    Forgiven,
    Held,
    Mentioned,
    NudgeRun,
    NudgeSet,
    NudgeStopped,
    Owed,
    OwnerSet,
    Paid,
    Part,
    Placed,
    PlanAgreed,
    PlanEnded,
    Promised,
    Question,
    Reallocated,
    Resumed,
    RetainerDrawn,
    RetainerFilled,
    RetainerSet,
    Said,
    StageDone,
    StagesAgreed,
    StagesEnded,
    TakenBack,
    WorkClosed,
    WorkDone,
    Worked,
)
from bot.domain.hands import Hands, Lever
from bot.domain.intents import AddDebt, Piece, Reason, Who
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.people import Detail, Setting
from bot.domain.stages import shares
from bot.storage.books import Books

START = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
DAY = START.date()

_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    int: st.integers(-(2**53), 2**53),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False),
    datetime: st.datetimes(timezones=st.just(UTC)),
}


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a kind that facts are made of: numbers fit JSON, moments are in UTC."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    if get_origin(kind) in (Union, UnionType):
        return st.one_of([values(one) for one in get_args(kind)])
    if get_origin(kind) is tuple:
        return st.lists(values(get_args(kind)[0]), max_size=3).map(tuple)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return st.builds(kind, **{one.name: values(hints[one.name]) for one in fields(kind)})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    return st.from_type(kind)


def defaults(kind: type) -> dict[str, Any]:
    """The fields of a dataclass that have a default, with it."""
    return {one.name: one.default for one in fields(kind) if one.default is not MISSING}


Change = Callable[[Random, Book, Account], list[Fact]]


def change(random: Random, book: Book) -> list[Fact]:
    """The facts of one change that makes sense in the book."""
    if not book.accounts or random.random() < 0.1:
        number = book.numbers.client + 1
        name = random.choice(("Acme", "דנה כהן", "Søren Kjær", "Μαρία & Sons")) + f" {number}"
        return [ClientNamed(number, name), owed(random, book, number)]
    account = random.choice(list(book.accounts.values()))
    return random.choice(CHANGES)(random, book, account)


def write(books: Books, owner: int, random: Random, count: int) -> Book:
    """Record `count` changes, an hour apart."""
    for _ in range(count):
        book = books.book(owner)
        books.record(owner, change(random, book), f"{owner}:{book.step}", at(book.step))
    return books.book(owner)


def at(step: int) -> datetime:
    return START + timedelta(hours=step)


def _money(random: Random) -> Money:
    return Money(random.randrange(100, 900_000), random.choice(("ILS", "DKK", "GBP")))


def _day(random: Random) -> date:
    return DAY + timedelta(days=random.randrange(-90, 90))


def owed(random: Random, book: Book, client: int) -> Owed:
    """A new debt."""
    work = random.choice(("", "לוגו", "årsrapport", "a “logo”\n"))
    return Owed(book.numbers.debt + 1, client, _money(random), _day(random), DAY, work)


def _parts(random: Random, account: Account) -> tuple[Part, ...]:
    """Something off one or two open debts in one currency."""
    open_debts = list(account.debts.values())
    if not open_debts:
        return ()
    currency = random.choice(open_debts).amount.currency
    chosen = [debt for debt in open_debts if debt.amount.currency == currency][:2]
    return tuple(
        Part(debt.id, Money(random.randint(1, debt.left.minor), currency)) for debt in chosen
    )


def _sum(parts: tuple[Part, ...]) -> Money:
    return Money(sum(part.amount.minor for part in parts), parts[0].amount.currency)


def _pay(random: Random, book: Book, one: Account) -> list[Fact]:
    parts = _parts(random, one)
    if not parts:
        return [Answered()]
    amount = _sum(parts) + Money(random.choice((0, 500)), parts[0].amount.currency)
    return [Paid(book.numbers.payment + 1, one.client.id, amount, _day(random), parts)]


def _agree(random: Random, book: Book, one: Account) -> list[Fact]:
    parts = _parts(random, one)
    if not parts:
        return [Resumed(one.client.id, DAY)]
    nothing = Money(0, parts[0].amount.currency)
    dates = (DAY + timedelta(weeks=week) for week in range(3))
    shares = zip(dates, _sum(parts).split(3), strict=True)
    instalments = tuple(Instalment(day, share, nothing) for day, share in shares)
    debts = tuple(part.debt for part in parts)
    plan = book.numbers.plan + 1
    return [PlanAgreed(plan, one.client.id, DAY, debts, instalments, "FREQ=WEEKLY")]


def _end(random: Random, book: Book, one: Account) -> list[Fact]:
    plan = one.plans[-1].id if one.plans else 0
    return [PlanEnded(plan, one.client.id, DAY, broken=random.random() < 0.5)]


def _reallocate(random: Random, book: Book, one: Account) -> list[Fact]:
    if not one.payments:
        return _pay(random, book, one)
    payment = list(one.payments.values())[-1]
    return [Reallocated(payment.id, one.client.id, payment.parts[:1])]


def _promise(random: Random, book: Book, one: Account) -> list[Fact]:
    reason = random.choice(list(Reason))
    said = Said(one.client.id, reason, DAY, random.choice((None, _day(random))))
    return [said, Promised(one.client.id, _day(random), DAY, None, one.balance())]


def brief(random: Random, one: Account) -> Brief:
    """A letter about all that is open on the account."""
    items = tuple(Item(d.id, d.left, d.due, d.work) for d in one.debts.values())
    given = {
        "script": "check_in",
        "step": "check_in",
        "client": one.client.id,
        "name": one.client.name,
        "channel": random.choice(list(Channel)),
        "items": items,
    }
    texts = {one.name: "" for one in fields(Brief) if one.type == "str"}
    return Brief(**{**texts, **defaults(Brief), **given})


def _propose(random: Random, book: Book, one: Account) -> list[Fact]:
    words = Words("שלום,\nמה שלומך?\n" * 10, "A subject")
    draft = book.numbers.draft + 1
    return [DraftProposed(draft, brief(random, one), words, "dana@example.com")]


def _move_draft(random: Random, book: Book, one: Account) -> list[Fact]:
    if not book.drafts:
        return _propose(random, book, one)
    draft = random.choice(list(book.drafts.values()))
    client = draft.brief.client
    debts = tuple(item.debt for item in draft.brief.items)
    contacted = Contacted(client, draft.id, debts, "check_in", draft.brief.channel, DAY)
    words = Words("Kære Søren, …")
    again = DraftReworded(draft.id, draft.version + 1, draft.brief, words, "x@example.com", True)
    moves: list[list[Fact]] = [
        [again],
        [DraftShown(draft.id, random.randrange(10**6))],
        [DraftDeferred(draft.id, at(random.randrange(100)))],
        [DraftClaimed(draft.id, draft.version)],
        [DraftSending(draft.id)],
        [DraftSettled(draft.id, State.SENT), contacted],
        [DraftSettled(draft.id, random.choice(list(State)), "smtp 550")],
        [TakenBack(client, draft.id)],
    ]
    return random.choice(moves)


def _set(random: Random, book: Book, one: Account) -> list[Fact]:
    language = random.choice(("he", "da", "en"))
    return [
        OwnerSet(Setting.LANGUAGE, language),
        ClientSet(one.client.id, Detail.LANGUAGE, language),
        Mentioned("holidays", random.choice((0, one.client.id)), DAY),
    ]


def _ask(random: Random, book: Book, one: Account) -> list[Fact]:
    command = AddDebt(Who(one.client.name), None, description="לוגו")
    return [Asked(Question(Piece.AMOUNT, command, (), (_money(random),), (command,)))]


def _use_credit(random: Random, book: Book, one: Account) -> list[Fact]:
    fitting = [part for part in _parts(random, one) if part.amount.currency in one.credit]
    return [CreditUsed(one.client.id, tuple(fitting))]


def _stage(random: Random, book: Book, one: Account) -> list[Fact]:
    """Work in three stages, or the next stage of what is under way."""
    client, debt = one.client.id, book.numbers.debt + 1
    staged = one.staged[-1] if one.staged else None
    if staged and staged.next and random.random() < 0.2:
        return [StagesEnded(staged.id, client, DAY)]
    if staged and staged.next:
        part = staged.stages[staged.next - 1].part
        done = StageDone(staged.id, client, staged.next, debt, DAY)
        return [done, Owed(debt, client, part, _day(random), DAY)]
    price, split = _money(random), (30, 30, 40)
    parts = shares(price, split)
    job = book.numbers.job + 1
    agreed = StagesAgreed(job, client, DAY, "אתר", price, split, parts, debt)
    return [agreed, Owed(debt, client, parts[0], DAY, DAY)]


def _bill(random: Random, book: Book, one: Account) -> list[Fact]:
    """A billing by a rule, its next occurrence, or its end."""
    client, debt = one.client.id, book.numbers.debt + 1
    billing = one.billings[-1] if one.billings else None
    day = billing.next_day() if billing else None
    if billing is None or day is None:
        number = book.numbers.billing + 1
        rule = "FREQ=MONTHLY;BYMONTHDAY=31"
        return [BillingAgreed(number, client, DAY, _money(random), rule, _day(random))]
    if random.random() < 0.2:
        return [BillingEnded(billing.id, client, DAY)]
    if random.random() < 0.2:
        weekly = "FREQ=WEEKLY;BYDAY=FR"
        return [BillingChanged(billing.id, client, DAY, _money(random), weekly, day, day)]
    return [
        Billed(billing.id, client, day, debt),
        Owed(debt, client, billing.amount, _day(random), day),
    ]


def _retain(random: Random, book: Book, one: Account) -> list[Fact]:
    """A retainer filled, billed, drawn or given a rate."""
    client, known = one.client.id, one.retainer
    if known is None or not known.left:
        debt, amount = book.numbers.debt + 1, _money(random)
        if known is not None:
            amount = known.size
        owed_ = Owed(debt, client, amount, _day(random), DAY)
        return [RetainerFilled(client, DAY, amount, debt), owed_]
    if random.random() < 0.3:
        return [RetainerSet(client, rate=known.size, floor=known.left)]
    return [RetainerDrawn(client, DAY, known.left, Decimal("2.5"))]


def _remind(random: Random, book: Book, one: Account) -> list[Fact]:
    """Work done or its invoice out, and a reminder set, come or stopped."""
    client = one.client.id
    task = one.tasks[-1] if one.tasks and not one.tasks[-1].closed else None
    work: Fact = WorkDone(book.numbers.task + 1, client, DAY, "לוגו", random.random() < 0.5)
    if task:
        work = WorkClosed(task.id, client, DAY, random.choice((0, 3)))
    running = one.schedules[-1] if one.schedules else None
    day = running.next_day() if running else None
    if running is None or day is None:
        rule = random.choice(("", "FREQ=WEEKLY;BYDAY=TU"))
        number = book.numbers.nudge + 1
        return [work, NudgeSet(number, client, DAY, _day(random), time(10, 30), rule)]
    if random.random() < 0.3:
        return [work, NudgeStopped(running.id, client, DAY)]
    return [work, NudgeRun(running.id, client, day, random.choice(("", "held")))]


CHANGES: tuple[Change, ...] = (
    _stage,
    _retain,
    _remind,
    _bill,
    _pay,
    _pay,
    _agree,
    _end,
    _reallocate,
    _promise,
    _propose,
    _move_draft,
    _move_draft,
    _set,
    _ask,
    _use_credit,
    lambda random, book, one: [owed(random, book, one.client.id)],
    lambda random, book, one: [Answered()],
    lambda random, book, one: [Forgiven(one.client.id, _parts(random, one), DAY)],
    lambda random, book, one: [Disputed(one.client.id, tuple(one.debts)[:1], DAY)],
    lambda random, book, one: [
        Placed(one.client.id, tuple(one.debts)[:2], random.choice([*Hands]), DAY, True)
    ],
    lambda random, book, one: [BroughtBack(one.client.id, tuple(one.debts)[:1], DAY)],
    lambda random, book, one: [
        Worked(one.client.id, max(one.payments, default=0), random.choice([*Lever]), DAY)
    ],
    lambda random, book, one: [DueMoved(one.client.id, tuple(one.debts), _day(random))],
    lambda random, book, one: [Held(random.choice((None, one.client.id)), DAY, _day(random))],
    lambda random, book, one: [Resumed(random.choice((None, one.client.id)), DAY)],
)
