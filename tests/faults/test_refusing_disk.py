"""A disk that refuses, through the whole chat: told in the owner's words, nothing half written, and
all goes on when the disk is well, without a start.

One kind of refusal in each language, at each thing that is written; with --long each kind in each,
and 30 more that begin at any call.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from shutil import copytree
from typing import Any

import pytest

from bot.console.reasons import Impossible
from bot.domain.book import Book, fold
from bot.storage.books import Books
from bot.wording.phrases import say
from tests.storage.faults import Fault, Faults, refuse
from tests.stories.conftest import Open, Story
from tests.stories.conftest import story as story
from tests.stories.test_evidence import PDF, WORDS
from tests.stories.test_guests import INVITE, NAMES, link_in, plain, words
from tests.stories.test_import import DROPS
from tests.stories.tongues import TONGUES, Tongue

OWNER, CLIENT = 1, 2
ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EFBIG)
Act = Callable[[Story], Awaitable[str]]


def writes_refused(error: int) -> Fault:
    """What was written can still be read."""
    refused = refuse(error)

    def fault(name: str, args: tuple[Any, ...]) -> None:
        if name != "open" or args[1] & (os.O_WRONLY | os.O_RDWR):
            refused(name, args)

    return fault


def day(t: Tongue, folder: Path) -> Iterator[Act]:
    """Everything that writes: a first word, a correction, a file, a table, a name, a draft, its
    way out, an invitation."""
    drop = next(one for one in DROPS if one.code == t.code)
    contract, table = folder / "contract.pdf", folder / drop.name
    contract.write_bytes(PDF)
    table.write_bytes(drop.content)
    yield from (_said(text) for text in (t.owes, t.mail, t.paid, t.undo))
    yield lambda chat: chat.send(contract, WORDS[t.code].contract)
    yield lambda chat: chat.send(table)
    yield _tapped(say("button.yes.rows", t.code, drop.count))
    yield _settled(t)
    yield _said(t.draft)
    yield _tapped(t.send)
    yield _said(INVITE[t.code])


def _settled(t: Tongue) -> Act:
    async def settle(chat: Story) -> str:
        name, answer = _tapped(say("setting.name", t.code)), _said(NAMES[t.code])
        return "".join([await shown(chat, act) for act in (_said("/settings"), name, answer)])

    return settle


def _said(text: str) -> Act:
    return lambda chat: chat.say(text)


def _tapped(label: str) -> Act:
    return lambda chat: chat.tap(label)


async def shown(chat: Story, act: Act) -> str:
    """What was shown, though the console's own transcript can't be saved either."""
    start = len(chat.shown)
    with suppress(Impossible):
        await act(chat)
    return chat.since(start)


def book(chat: Story) -> Book:
    found: Book = chat.session._app.desk.book(OWNER)  # type: ignore[attr-defined]
    return found


def found_at_a_start(store: Path, folder: Path) -> Book:
    """The book as a start would find it now."""
    books = Books(copytree(store, folder, dirs_exist_ok=True))
    try:
        return books.book(OWNER)
    finally:
        books.close()


@pytest.mark.parametrize("t", TONGUES, ids=lambda t: t.code)
async def test_a_refusal_is_told_in_the_owners_language_and_then_all_goes_on(
    story: Open, t: Tongue, tmp_path: Path, long: bool
) -> None:
    refused, store = plain(say("chat.not_recorded", t.code)), tmp_path / "store"
    for error in ERRORS if long else ERRORS[TONGUES.index(t) :][:1]:
        async with story(t.code) as chat:
            for act in day(t, tmp_path):
                before = book(chat)
                with Faults(writes_refused(error), 1, lasting=True).at_work():
                    told = await shown(chat, act)
                    owed = await shown(chat, _said(t.who))
                assert refused in told and book(chat) == before
                assert found_at_a_start(store, tmp_path / f"{error}") == before
                assert not before.accounts or t.client in owed
                assert refused not in await shown(chat, act)
                assert book(chat).step > before.step
            await come_in(chat, t, error)
            after = book(chat)
        assert_whole(store, after)
        (store / str(OWNER)).rename(tmp_path / errno.errorcode[error])


async def come_in(chat: Story, t: Tongue, error: int) -> None:
    """A client whose owner's disk refuses is asked to come back, and is then let in."""
    token = link_in("".join(getattr(one, "text", "") for one in chat.shown))
    chat.session.speak_as(CLIENT)
    await chat.say(f"/start {token}")
    start, agree = len(chat.shown), _tapped(words(t, "agree"))
    with Faults(writes_refused(error), 1, lasting=True).at_work():
        await shown(chat, agree)
    assert plain(chat.since(start)) == plain(say("chat.guest.later", t.code))
    assert not chat.session._app.books.guests.of(CLIENT)  # type: ignore[attr-defined]
    await agree(chat)
    assert chat.session._app.books.guests.of(CLIENT)  # type: ignore[attr-defined]


def assert_whole(store: Path, wanted: Book) -> None:
    """What a start finds is what the chat knew, and nothing is left lying about."""
    books = Books(store)
    assert books.book(OWNER) == wanted == fold(books.lines(OWNER))
    assert list((store / "spare").iterdir()) == []
    books.close()


async def test_a_disk_that_begins_to_refuse_at_any_call_loses_nothing_that_was_told(
    story: Open, tmp_path: Path, long: bool
) -> None:
    random, refusals = Random(5), 0
    for number in range(30 if long else 1):
        t, error = TONGUES[number % 3], ERRORS[number % 4]
        refused, store = plain(say("chat.not_recorded", t.code)), tmp_path / "store"
        async with story(t.code) as chat:
            for act in day(t, tmp_path):
                before = book(chat)
                faults = Faults(writes_refused(error), random.randrange(1, 25), lasting=True)
                with faults.at_work():
                    told = await shown(chat, act)
                if refused in told:
                    refusals += 1
                    assert refused not in await shown(chat, act)
                assert book(chat).step > before.step
            after = book(chat)
        assert_whole(store, after)
        (store / str(OWNER)).rename(tmp_path / f"{number}")
    sys.stdout.write(f"{refusals} refusals\n")
    assert refusals
