"""Every file of a store found spoilt at a start: nothing in it is believed that was not written so,
and nobody else's day is stopped by it.

40 mutations of each kind of file a run, 500 with --long; journals and checkpoints have tests of
their own (tests/storage/test_mutations.py).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from shutil import copytree

import pytest

from bot.actions.ports import Guest, Lost, Unreadable
from bot.domain.book import Book, fold
from bot.domain.facts import ClientNamed, FileKept, Joined
from bot.domain.filing import Form
from bot.storage.books import Books
from bot.storage.files import Files
from bot.storage.inbox import Inbox
from bot.storage.postmark import Postmark
from tests.storage.stories import DAY, START
from tests.storage.test_mutations import MUTATIONS_OF_A_FILE

OWNERS = (7, 8)
STRANGER = 9
UPDATES = tuple(
    {"update_id": number, "message": {"from": {"id": owner}, "text": f"Dana paid {number}"}}
    for number, owner in enumerate(OWNERS * 4, 100)
)


def content(owner: int) -> bytes:
    return b"%%PDF-1.7 a contract of %d" % owner


def guest(owner: int) -> Guest:
    return Guest(owner, 1, 4240 + owner, f"link-{owner}")


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with something in every file: two owners, each with a client's chat, a file kept and
    backups of three days; updates in hand; a mailbox that was read."""
    folder = tmp_path_factory.mktemp("good")
    books = Books(folder)
    files = Files(folder, books)
    for owner in OWNERS:
        sha = files.keep(owner, content(owner))
        kept = FileKept(1, 1, sha, "contract.pdf", Form.PDF, len(content(owner)), DAY)
        one = guest(owner)
        first = (ClientNamed(1, "Dana"), kept, Joined(1, one.chat, one.link, DAY))
        books.record(owner, first, "0", START)
        for day in (1, 2):
            more = (ClientNamed(day + 1, f"Client {day} of {owner}"),)
            books.record(owner, more, f"{day}", START + timedelta(days=day))
    Inbox(folder).keep(UPDATES)
    Postmark(folder).write(77, 1234)
    books.close()
    return folder


Check = Callable[[Path, Path], str]
"""Looks at the store spoilt in one file, and says what became of that: kept or told, found anew."""


def guests(good: Path, store: Path) -> str:
    books = Books(store)
    found = [books.guests.of(chat) for chat in range(3000, 6000)]
    books.close()
    assert [one for ones in found for one in ones] == [guest(owner) for owner in OWNERS]
    if (store / "guests.json").is_file():
        assert (store / "guests.json").read_bytes() == (good / "guests.json").read_bytes()
    return "found anew"


def inbox(_: Path, store: Path) -> str:
    inbox = Inbox(store)
    found = inbox.waiting
    assert [one for one in UPDATES if one in found] == list(found)
    assert inbox.keep([{"update_id": 999}])
    assert Inbox(store).waiting == (*found, {"update_id": 999})
    return "kept" if found == UPDATES else "told"


def mailbox(_: Path, store: Path) -> str:
    found = Postmark(store).read()
    assert found in ((77, 1234), (0, 0))
    Postmark(store).write(77, 1235)
    assert Postmark(store).read() == (77, 1235)
    return "kept" if found == (77, 1234) else "told"


def evidence(good: Path, store: Path) -> str:
    (sha,) = [path.name for path in (good / "7" / "files").iterdir()]
    books = Books(store)
    files = Files(store, books)
    try:
        found = files.read(7, sha) == content(7)
        assert found
    except Lost:
        found = False
    assert files.keep(7, content(7)) == sha  # the owner sends it once more
    assert files.read(7, sha) == content(7)
    books.close()
    return "kept" if found else "told"


def backup(good: Path, store: Path) -> str:
    books, whole = Books(good), Books(store)
    day = books.backups(7)[0]
    before, lines = books.book(7), books.lines(7)
    books.close()
    try:
        restored = whole.restore(7, day)
        assert restored == fold(lines[: restored.step]) and restored.step > 0
        return "kept"
    except Unreadable:
        assert whole.book(7) == before
        return "told"
    finally:
        whole.close()


SPOILT: dict[str, Check] = {
    "guests.json": guests,
    "inbox.jsonl": inbox,
    "mailbox.json": mailbox,
    "7/files": evidence,
    "7/backups": backup,
}


def others(store: Path) -> tuple[Book, object, bytes, object]:
    """Another owner's day: the book, the chat of its client, its file, its backups."""
    books = Books(store)
    (sha,) = [file.sha for file in books.book(8).files.values()]
    read = Files(store, books).read(8, sha)
    day = books.book(8), books.guests.at("link-8"), read, books.backups(8)
    books.close()
    return day


@pytest.mark.parametrize("name", SPOILT)
def test_whatever_file_is_spoilt_nothing_false_is_believed(
    good: Path, tmp_path: Path, name: str, long: bool
) -> None:
    place = max((good / name).iterdir()).relative_to(good) if "/" in name else Path(name)
    data, untouched = (good / place).read_bytes(), others(good)
    other = (good / str(place).replace("7/", "8/", 1)).read_bytes() if "backups" in name else b"{}"
    became = []
    for seed in range(500 if long else 40):
        store = tmp_path / str(seed)
        copytree(good, store)
        spoilt = store / place
        spoilt.unlink()
        if seed == 0:
            spoilt.mkdir(mode=0o700)
        elif seed > 1:
            mutate = MUTATIONS_OF_A_FILE[seed % len(MUTATIONS_OF_A_FILE)]
            spoilt.write_bytes(mutate(Random(seed), data, other))
        if seed or name not in ("7/files", "mailbox.json"):  # a folder can't be written over
            became.append(SPOILT[name](good, store))
        assert others(store) == untouched
    assert set(became) in ({"found anew"}, {"kept", "told"})
    sys.stdout.write(f"{name}: {len(became)} mutations, {became.count('told')} told\n")
