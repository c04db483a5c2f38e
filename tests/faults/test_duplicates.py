"""A thousand updates, repeated and out of order, through the whole application: each counts once.
With --long ten thousand.

Debts, payments and taps that commute, of five owners, a third of them more than once: as the same
update again, or as a new one that tells of the same message or tap. They arrive in windows that
overlap, and the application starts anew in between. A few lines of arithmetic are the oracle.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from random import Random
from typing import Any, Final

from rapidfuzz.distance import OSA

from bot.config import Config, Store
from bot.console import objects
from bot.console.events import Email, Message, Shown
from bot.console.keyboards import flat
from bot.console.local import local
from bot.console.opening import opened
from bot.console.options import Options
from bot.console.session import Session
from bot.domain.drafts import State
from bot.storage.books import Books

Json = dict[str, Any]

NOW: Final = datetime(2026, 3, 2, 10, tzinfo=UTC)
OWNERS: Final = range(1, 6)
UPDATES: Final = 1000
WINDOW: Final = 20
A_RUN: Final = 250
"""Updates that one process gets."""
NEW, PAYING, WRITTEN_TO = 50, 10, 10
"""Clients an owner has: that come with the updates, that pay, that are sent a letter."""
PAYMENTS: Final = 7
"""Payments a paying client makes."""
LENT: Final = 9_000
"""Pounds that paying clients, and those written to, owe from the start."""


@dataclass
class Ledger:
    """What an owner's book has to come to: pounds left a client, entries, addresses that got a
    letter, and whether the owner was left with a question, such as "the same once more?"."""

    left: dict[str, int] = field(default_factory=dict)
    debts: int = 0
    payments: int = 0
    letters: set[str] = field(default_factory=set)
    doubtful: bool = False


@dataclass
class Chats:
    """The chats of all owners, and what was shown in them."""

    session: Session
    shown: list[Shown] = field(default_factory=list)

    def show(self, event: Shown) -> None:
        self.shown.append(event)

    async def say(self, owner: int, text: str) -> None:
        self.session.speak_as(owner)
        await self.session.write(text)

    def send_button(self) -> tuple[int, str]:
        """The newest button that sends: its message and data."""
        for event in reversed(self.shown):
            if isinstance(event, Message):
                for button in flat(event.buttons):
                    if button.data and button.data.startswith("send:"):
                        return event.id, button.data
        raise AssertionError("no draft on offer")


@asynccontextmanager
async def chats(store: Path) -> AsyncIterator[Chats]:
    options = Options(now=NOW, jsonl=True)
    config = Config(store=Store(store))
    async with opened(options, local(config), store, Chats) as open_chats:
        yield open_chats


def names(random: Random) -> Iterator[str]:
    """Names so far apart that none can be taken for another."""
    known: list[str] = []
    while True:
        name = "".join(random.choice("bdfgkmprtvz") + random.choice("aou") for _ in range(5))
        if all(OSA.distance(name, other) > 4 for other in known):
            known.append(name)
            yield name.title()


@dataclass
class Updates:
    """Makes the raw updates; `numbers` are theirs, and their messages' and taps'."""

    numbers: Iterator[int] = field(default_factory=lambda: count(1_000_000))

    def message(self, owner: int, text: str) -> Json:
        number = next(self.numbers)
        person = objects.user(owner, "en")
        chat = objects.chat(owner, person)
        message = objects.message(number, chat, person, NOW, {"text": text})
        return {"update_id": next(self.numbers), "message": message}

    def tap(self, owner: int, button: tuple[int, str]) -> Json:
        message, data = button
        query = {
            "id": str(next(self.numbers)),
            "from": objects.user(owner, "en"),
            "chat_instance": str(owner),
            "message": objects.lost_message(message, objects.chat(owner)),
            "data": data,
        }
        return {"update_id": next(self.numbers), "callback_query": query}

    def repeated(self, update: Json, random: Random) -> Json:
        """The same update; or the same message or tap in a new one; or the same button again."""
        match random.randrange(3), update:
            case 0, _:
                return update
            case 1, {"callback_query": query}:
                again = query | {"id": str(next(self.numbers))}
                return {"update_id": next(self.numbers), "callback_query": again}
            case _:
                return update | {"update_id": next(self.numbers)}


async def begin(
    chats: Chats, owner: int, ledger: Ledger, fresh: Iterator[str], updates: Updates
) -> list[Json]:
    """Let the owner have clients who owe, and letters that wait; the taps that approve these."""
    for _ in range(PAYING):
        name = next(fresh)
        await chats.say(owner, f"{name} owes £{LENT} for the logo, due 1 April")
        ledger.left[name] = LENT
    taps = []
    for _ in range(WRITTEN_TO):
        name = next(fresh)
        address = f"{name.lower()}@client{owner}.example"
        await chats.say(owner, f"{name} owes £{LENT} for the logo, due 1 February")
        await chats.say(owner, f"{name}'s email is {address}")
        await chats.say(owner, f"draft for {name}")
        taps.append(updates.tap(owner, chats.send_button()))
        ledger.left[name] = LENT
        ledger.letters.add(address)
    ledger.debts = PAYING + WRITTEN_TO
    return taps


def entries(owner: int, ledger: Ledger, fresh: Iterator[str], updates: Updates) -> Iterator[Json]:
    """Debts of new clients, and payments of known ones; no two payments of one are alike."""
    paying = list(ledger.left)[:PAYING]
    for number in range(NEW):
        name, pounds = next(fresh), 100 + number
        yield updates.message(owner, f"{name} owes £{pounds} for a logo, due 1 May")
        ledger.left[name] = pounds
        ledger.debts += 1
    for name in paying:
        for number in range(PAYMENTS):
            pounds = 10 + number
            yield updates.message(owner, f"{name} paid £{pounds}")
            ledger.left[name] -= pounds
            ledger.payments += 1


async def deliver(chats: Chats, updates: list[Json]) -> None:
    """A window at a time; within one, nobody waits for anybody."""
    for start in range(0, len(updates), WINDOW):
        window = updates[start : start + WINDOW]
        await asyncio.gather(*(chats.session.deliver(update) for update in window))


def kept(store: Path, owner: int) -> Ledger:
    """What the owner's book does come to."""
    books = Books(store)
    book = books.book(owner)
    books.close()
    accounts = book.accounts.values()
    return Ledger(
        {one.client.name: sum(money.minor for money in one.balance()) // 100 for one in accounts},
        sum(len(one.debts) + len(one.settled) for one in accounts),
        sum(len(one.payments) for one in accounts),
        {draft.to for draft in book.drafts.values() if draft.state is State.SENT},
        book.question is not None,
    )


async def test_updates_that_come_twice_and_out_of_order_count_once(
    tmp_path: Path, long: bool
) -> None:
    for seed in range(10 if long else 1):
        await count_once(Random(20260302 + seed), tmp_path / f"store{seed}")


async def count_once(random: Random, store: Path) -> None:
    updates = Updates()
    ledgers = {owner: Ledger() for owner in OWNERS}
    arriving: list[Json] = []
    async with chats(store) as first:
        for owner, ledger in ledgers.items():
            fresh = names(random)
            arriving += await begin(first, owner, ledger, fresh, updates)
            arriving += entries(owner, ledger, fresh, updates)
    again = random.choices(arriving, k=UPDATES - len(arriving))
    arriving += [updates.repeated(update, random) for update in again]
    random.shuffle(arriving)
    assert len(again) >= 300
    mails: Counter[str] = Counter()
    for start in range(0, UPDATES, A_RUN):
        async with chats(store) as running:
            await deliver(running, arriving[start : start + A_RUN])
        mails.update(event.to for event in running.shown if isinstance(event, Email))
    assert {owner: kept(store, owner) for owner in OWNERS} == ledgers
    assert mails == Counter({to: 1 for ledger in ledgers.values() for to in ledger.letters})
