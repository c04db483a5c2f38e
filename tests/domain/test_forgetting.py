"""What is left of a journal without a client: every sum, and nothing that tells who it was."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from bot.domain import book, forgetting
from bot.domain.book import fold
from bot.domain.facts import ClientNamed, Fact, FileKept, FilesPut, Forgotten, Line, Undone
from bot.domain.filing import Form, Sort
from bot.domain.forgetting import erased, without
from tests.storage.stories import START, change


def told_of(lines: Iterable[Line], *words: str) -> list[Fact]:
    """The facts in which any of the words stands, in any case."""
    return [
        fact
        for line in lines
        for fact in line.facts
        if any(word.casefold() in repr(fact).casefold() for word in words)
    ]


def journal(seed: int, length: int = 90) -> tuple[Line, ...]:
    """A life of an owner: entries of every kind, some of them taken back."""
    random = Random(seed)
    lines: list[Line] = []
    for number in range(length):
        facts = change(random, fold(lines))
        if random.random() < 0.06 and len(lines) > 3:
            step = random.randrange(1, len(lines))
            facts = [Undone(step)]
        line = Line(number + 1, START + timedelta(hours=number), f"{number}", tuple(facts))
        try:
            fold([*lines, line])
        except (LookupError, ValueError):
            continue
        lines.append(replace(line, step=len(lines) + 1))
    return tuple(lines)


@pytest.mark.parametrize("seed", range(12))
def test_every_sum_of_everybody_stays(seed: int) -> None:
    lines = journal(seed)
    before = fold(lines)
    for client, account in before.accounts.items():
        left = without(lines, client, "client no. 0")
        after = fold(left)
        kept = after.accounts[client]
        assert [line.step for line in left] == [line.step for line in lines]
        assert kept.client.name == "client no. 0"
        assert kept.payments == account.payments and kept.credit == account.credit
        assert kept.balance() == account.balance()
        assert not (kept.said or kept.promises or kept.contacts or kept.plans or kept.terms)
        others = {n: one for n, one in before.accounts.items() if n != client}
        assert {n: one for n, one in after.accounts.items() if n != client} == others
        assert all(draft.client != client for draft in after.drafts.values())


@pytest.mark.parametrize("seed", range(4))
def test_the_name_stands_nowhere(seed: int) -> None:
    lines = journal(seed)
    client = next(
        fact.client for line in lines for fact in line.facts if isinstance(fact, ClientNamed)
    )
    marked = tuple(
        replace(
            line,
            facts=tuple(
                replace(fact, name="Zipporah")
                if isinstance(fact, ClientNamed) and fact.client == client
                else fact
                for fact in line.facts
            ),
        )
        for line in lines
    )
    assert told_of(marked, "Zipporah")
    assert told_of(without(marked, client, "client no. 0"), "Zipporah") == []


def test_steps_are_erased_only_once_somebody_was_forgotten() -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    lines = (
        Line(1, at, "a", (ClientNamed(1, "Dana"),)),
        Line(2, at, "b", (ClientNamed(2, "Acme"),)),
        Line(3, at, "c", ()),
    )
    assert erased(lines) == frozenset()
    gone = Line(4, at, "d", (Forgotten(1, at.date(), 0, 0, 0, 0),))
    assert erased((*lines, gone)) == {1, 3, 4}


def test_a_number_that_was_given_out_is_kept_or_told() -> None:
    for kind, name in book._NUMBERED.items():
        stays = kind is ClientNamed or kind in forgetting._OF_THE_LEDGER
        assert stays or name in book._OUTLASTING, kind
        assert stays or f"{name}s" in {one.name for one in fields(Forgotten)}


def kept(number: int, client: int | None) -> FileKept:
    day = START.date()
    return FileKept(number, client, f"{number}" * 64, f"file{number}.pdf", Form.PDF, 9, day)


def test_a_file_goes_with_the_client_that_it_is_with_in_the_end() -> None:
    day = START.date()
    facts: list[Fact] = [
        ClientNamed(1, "Dana"),
        ClientNamed(2, "Acme"),
        kept(1, None),  # of nobody, then Dana's
        FilesPut((1,), 1, day),
        kept(2, 1),  # Dana's, sorted, then Acme's
        FilesPut((2,), 1, day, Sort.INVOICE),
        FilesPut((2,), 2, day),
        kept(3, 2),  # Acme's, then Dana's
        FilesPut((3,), 1, day),
        kept(4, None),
        FilesPut((4,), 1, day),  # taken back below, and the file itself with it
        Undone(10),
        Undone(11),
    ]
    lines = [Line(n, START, "", (fact,)) for n, fact in enumerate(facts, 1)]
    before, left = fold(lines), without(lines, 1, "client no. 1")
    after = fold(left).files
    assert after == {2: before.files[2]}
    assert not told_of(left, "file1", "file3", "file4")
    assert not told_of(without(lines, 2, "client no. 2"), "file2")
