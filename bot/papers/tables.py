"""The tables of the book: heads and plain words in the owner's language, then a row for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from bot.domain.book import Book
from bot.domain.drafts import Draft
from bot.domain.ledger import Account, Debt, Plan
from bot.papers.sheet import Cell, Rows
from bot.wording import phrases


def clients(book: Book) -> Rows:
    """Every client, and how to reach them."""
    yield _heads(book, "number", "client", "kind", "email", "phone")
    for account in book.accounts.values():
        one = account.client
        kind = phrases.say(f"kind.{one.kind}", book.owner.language)
        yield one.id, one.name, kind, one.email, one.phone


def debts(book: Book) -> Rows:
    """Every debt, open or settled, in the order written down."""
    yield _heads(
        book,
        *("number", "client", "work", "amount", "paid", "waived", "left"),
        *("currency", "due", "entered", "charged", "status"),
    )
    found = (
        (debt, account)
        for account in book.accounts.values()
        for debt in (*account.debts.values(), *account.settled.values())
    )
    for debt, account in sorted(found, key=lambda one: one[0].id):
        yield (
            debt.id,
            account.client.name,
            debt.work,
            debt.amount.amount,
            debt.paid.amount,
            debt.forgiven.amount,
            debt.left.amount,
            debt.amount.currency,
            debt.due,
            debt.entered,
            debt.charged.amount,
            _word(debt_stands(debt), book),
        )


def debt_stands(debt: Debt) -> str:
    """The word, as a `cell`, for where the debt is."""
    if not debt.left:
        return "settled"
    if debt.hands:
        return debt.hands.value
    return "disputed" if debt.disputed else "open"


def payments(book: Book) -> Rows:
    """Every payment, and what it took off which debts by number."""
    yield _heads(book, "number", "client", "amount", "currency", "day", "debts")
    found = (
        (payment, account)
        for account in book.accounts.values()
        for payment in account.payments.values()
    )
    for payment, account in sorted(found, key=lambda one: one[0].id):
        laid = ", ".join(f"{part.debt}: {part.amount.amount:f}" for part in payment.parts)
        money = payment.amount
        yield payment.id, account.client.name, money.amount, money.currency, payment.day, laid


def plans(book: Book) -> Rows:
    """Every payment plan, a row for each instalment."""
    yield _heads(
        book,
        *("plan", "client", "agreed", "part", "due", "amount", "paid", "currency", "status"),
    )
    for account in book.accounts.values():
        for plan in account.plans:
            yield from _instalments(plan, account, book)


def _instalments(plan: Plan, account: Account, book: Book) -> Iterator[tuple[Cell, ...]]:
    stands = _word(_plan_stands(plan), book)
    for number, part in enumerate(plan.instalments, 1):
        yield (
            plan.id,
            account.client.name,
            plan.agreed,
            number,
            part.day,
            part.amount.amount,
            part.paid.amount,
            part.amount.currency,
            stands,
        )


def _plan_stands(plan: Plan) -> str:
    if not plan.left:
        return "finished"
    if plan.ended is None:
        return "running"
    return "broken" if plan.broken else "ended"


def messages(book: Book) -> Rows:
    """Every draft with its exact words, whatever became of it; moments are the owner's local."""
    yield _heads(
        book,
        *("number", "client", "message", "status", "moment", "channel", "to", "subject", "words"),
    )
    for draft in book.drafts.values():
        account = book.accounts.get(draft.client)
        yield (
            draft.id,
            account.client.name if account else draft.brief.name,
            _called(draft, book),
            _word(draft.state, book),
            _moment(draft, book),
            _word(draft.channel, book),
            draft.to,
            draft.words.subject,
            draft.words.text,
        )


def _called(draft: Draft, book: Book) -> str:
    key = f"step.{draft.brief.script}"
    known = phrases.known(key, book.owner.language)
    return phrases.say(key if known else "step.other", book.owner.language)


def _moment(draft: Draft, book: Book) -> str:
    """When its outcome was known, else when it was proposed."""
    moment = draft.settled or draft.proposed
    return moment.astimezone(book.zone).isoformat(timespec="seconds") if moment else ""


def _heads(book: Book, *names: str) -> tuple[Cell, ...]:
    return tuple(phrases.say(f"column.{name}", book.owner.language) for name in names)


def _word(value: str, book: Book) -> str:
    return phrases.say(f"cell.{value}", book.owner.language)


TABLES: Final[Mapping[str, Callable[[Book], Rows]]] = {
    "clients": clients,
    "debts": debts,
    "payments": payments,
    "plans": plans,
    "messages": messages,
}
"""What makes each table, by the name of its file."""
