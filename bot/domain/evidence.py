"""Evidence: the files on record, and what a court would miss."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

from bot.domain.attempts import IN_PERSON
from bot.domain.facts import FileKept, FilesPut
from bot.domain.filing import KeptFile, Sort
from bot.domain.ledger import Account, Debt
from bot.domain.people import Kind, Owner
from bot.domain.steps import FIRM, SOFT


def filed(files: Mapping[int, KeptFile], fact: FileKept | FilesPut) -> Mapping[int, KeptFile]:
    """The files once the fact is in."""
    match fact:
        case FileKept(file=number):
            kept = KeptFile(
                number,
                fact.client,
                fact.sha,
                fact.name,
                fact.form,
                fact.size,
                fact.day,
                fact.sort,
                fact.debt,
                fact.album,
            )
            return {**files, number: kept}
        case FilesPut():
            moved = (files[number] for number in fact.files if number in files)
            return {**files, **{one.id: _put(one, fact) for one in moved}}


def _put(file: KeptFile, fact: FilesPut) -> KeptFile:
    same = file.client == fact.client
    debt = fact.debt if fact.debt is not None or not same else file.debt
    return replace(file, client=fact.client, sort=fact.sort or file.sort, debt=debt)


def files_of(files: Mapping[int, KeptFile], client: int) -> tuple[KeptFile, ...]:
    """A client's files in the order in which they came."""
    return tuple(one for one in files.values() if one.client == client)


def room_taken(files: Iterable[KeptFile]) -> int:
    """Bytes that the files take in the store: the same content is there once."""
    return sum({one.sha: one.size for one in files}.values())


class Gap(StrEnum):
    """Something a court would ask for and the book does not hold; in the order it is told."""

    CONTRACT = "contract"
    TERMS = "terms"
    INVOICE = "invoice"
    DELIVERY = "delivery"
    WORK = "work"
    REMINDER = "reminder"
    FORMAL = "formal"
    ANSWER = "answer"
    DISPUTE = "dispute"
    ADDRESS = "address"
    OWN_NAME = "own_name"
    REGISTRATION = "registration"
    LOOSE = "loose"
    """Files that came without a client's name may belong here."""


def gaps(account: Account, files: Sequence[KeptFile], owner: Owner) -> tuple[Gap, ...]:
    """What is missing for this client. `files` are all on record, those of nobody too."""
    own = [file for file in files if file.client == account.client.id]
    found = {*_in_files(own, account), *_in_writing(account), *_of_people(account, owner)}
    if any(file.client is None for file in files):
        found.add(Gap.LOOSE)
    return tuple(gap for gap in Gap if gap in found)


def _in_files(own: Sequence[KeptFile], account: Account) -> Iterator[Gap]:
    sorts = {file.sort for file in own}
    if Sort.CONTRACT not in sorts:
        yield Gap.CONTRACT
    if Sort.INVOICE not in sorts:
        yield Gap.INVOICE
    if Sort.AFTER not in sorts:
        yield Gap.DELIVERY
    if Sort.LETTER not in sorts:
        yield Gap.ANSWER
    if account.terms is None:
        yield Gap.TERMS
    if any(not debt.work for debt in all_debts(account)):
        yield Gap.WORK


def _in_writing(account: Account) -> Iterator[Gap]:
    """What was only said, and a letter that came back, are nothing to show."""
    written = (one for one in account.contacts if one.channel not in IN_PERSON and not one.lost)
    steps = {one.step for one in written}
    if not steps & {*SOFT, *FIRM}:
        yield Gap.REMINDER
    if not steps & {*FIRM}:
        yield Gap.FORMAL
    if any(debt.disputed for debt in account.debts.values()):
        yield Gap.DISPUTE


def _of_people(account: Account, owner: Owner) -> Iterator[Gap]:
    client = account.client
    if not (client.email or client.phone):
        yield Gap.ADDRESS
    if not owner.name and not owner.business:
        yield Gap.OWN_NAME
    if not owner.registration and client.kind == Kind.BUSINESS:
        yield Gap.REGISTRATION


def all_debts(account: Account) -> tuple[Debt, ...]:
    """Every debt, open or settled, in the order in which it was written down."""
    debts = (*account.debts.values(), *account.settled.values())
    return tuple(sorted(debts, key=lambda debt: debt.id))


PART: Final = 40_000_000
"""Bytes of files in one part of a dossier: a bot may send 50 MB (Bot API, sendDocument), and the
pages and the ZIP's own list take room too."""


def parts(files: Sequence[KeptFile], most: int = PART) -> tuple[tuple[KeptFile, ...], ...]:
    """The files in parts that can be sent, in their order; one part at least."""
    found: list[list[KeptFile]] = [[]]
    for file in files:
        if found[-1] and sum(one.size for one in found[-1]) + file.size > most:
            found.append([])
        found[-1].append(file)
    return tuple(tuple(part) for part in found)
