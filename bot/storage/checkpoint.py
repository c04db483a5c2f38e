"""The checkpoint: the book as TinyDB documents, so that a long journal need not be folded again.

It is a cache: it names the place in the journal that it stands for, and with anything amiss it is
as if it were not there. Tables: book, clients, debts, payments, plans, drafts.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import GenericAlias
from typing import Any, Final, TypeAlias, TypeVar

import msgspec
from tinydb import TinyDB

from bot.domain.book import Book
from bot.domain.drafts import Draft
from bot.domain.ledger import Account, Debt, Payment, Plan
from bot.storage import codec
from bot.storage.documents import Documents
from bot.storage.journal import Mark

Row: TypeAlias = dict[str, Any]

Value = TypeVar("Value")


def _rest(kind: type, elsewhere: Collection[str], **more: Any) -> Any:
    """The written form of a kind, with more fields in place of those that are kept elsewhere."""
    hints = codec.hints(kind).items()
    own = [(name, codec.shape(hint)) for name, hint in hints if name not in elsewhere]
    return msgspec.defstruct(f"{kind.__name__}Rest", [*own, *more.items()], frozen=True)


_Cover: Final = _rest(Book, ("accounts", "drafts"), mark=Mark, whose=int)
"""A book without its accounts and drafts, its place in the journal, and its owner."""

_NUMBERED: Final = ("debts", "settled", "payments", "plans")

_Page: Final = _rest(Account, _NUMBERED, **dict.fromkeys(_NUMBERED, tuple[int, ...]))
"""An account with the numbers of its debts, payments and plans, which stand on tables of their
own. A row of theirs names its client too, for whoever reads the table."""

Tables: Final[Any] = msgspec.defstruct(
    "Tables",
    [
        ("book", GenericAlias(dict, (int, _Cover))),
        ("clients", GenericAlias(dict, (int, _Page))),
        ("debts", dict[int, Debt]),
        ("payments", dict[int, Payment]),
        ("plans", dict[int, Plan]),
        ("drafts", dict[int, Draft]),
    ],
)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    book: Book
    mark: Mark


def save(path: Path, spare: Path, owner: int, book: Book, mark: Mark) -> None:
    """Write the owner's book, which stands for the journal up to `mark`. Raises OSError."""
    accounts = tuple(book.accounts.values())
    tables = {
        "book": {"1": _row(_part(book, _Cover, mark=mark, whose=owner))},
        "clients": {str(one.client.id): _row(_page(one)) for one in accounts},
        "debts": _rows(accounts, lambda one: [*one.debts.values(), *one.settled.values()]),
        "payments": _rows(accounts, lambda one: one.payments.values()),
        "plans": _rows(accounts, lambda one: one.plans),
        "drafts": {str(draft.id): _row(draft) for draft in book.drafts.values()},
    }
    with TinyDB(path, spare, storage=Documents) as db:
        db.storage.write(tables)


def load(path: Path, spare: Path, owner: int) -> Checkpoint | None:
    """The owner's book as it was saved, or None if there is none to rely on."""
    try:
        tables = Documents(path, spare).read_as(Tables)
        return None if tables is None or tables.book[1].whose != owner else _read(tables)
    except (msgspec.ValidationError, LookupError):
        return None


def _part(value: Any, form: Any, **more: Any) -> Any:
    """The fields of `value` that `form` has, in their written form, and those in `more`."""
    kind: Any = type(value)
    own = ((name, hint) for name, hint in codec.hints(kind).items() if name not in more)
    fields = {n: codec.write(getattr(value, n), h) for n, h in own if n in form.__struct_fields__}
    return form(**fields, **more)


def _page(one: Account) -> Any:
    return _part(
        one,
        _Page,
        debts=tuple(one.debts),
        settled=tuple(one.settled),
        payments=tuple(one.payments),
        plans=tuple(plan.id for plan in one.plans),
    )


def _row(value: Any) -> Row:
    row: Row = msgspec.to_builtins(value)
    return row


def _rows(
    accounts: Iterable[Account], values: Callable[[Account], Iterable[Any]]
) -> dict[str, Row]:
    """Each account's values under their numbers, as rows that name their client."""
    return {
        str(value.id): {"client": account.client.id} | _row(value)
        for account in accounts
        for value in values(account)
    }


def _read(tables: Any) -> Checkpoint:
    fields = _values(tables.book[1])
    mark, _ = fields.pop("mark"), fields.pop("whose")
    accounts = {number: _account(page, tables) for number, page in tables.clients.items()}
    return Checkpoint(Book(accounts=accounts, drafts=tables.drafts, **fields), mark)


def _values(form: Any) -> dict[str, Any]:
    return {name: codec.read(getattr(form, name)) for name in form.__struct_fields__}


def _account(page: Any, tables: Any) -> Account:
    fields = _values(page) | {
        "debts": _chosen(tables.debts, page.debts),
        "settled": _chosen(tables.debts, page.settled),
        "payments": _chosen(tables.payments, page.payments),
        "plans": tuple([tables.plans[number] for number in page.plans]),
    }
    return Account(**fields)


def _chosen(table: Mapping[int, Value], numbers: Iterable[int]) -> dict[int, Value]:
    return {number: table[number] for number in numbers}
