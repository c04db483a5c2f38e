"""A file found damaged at start is never taken for an empty book, nor for anybody else's.

500 damaged journals and 100 checkpoints; with --long 2,000 and 500.
"""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from bot.actions.ports import Unreadable
from bot.domain.book import Book, fold
from bot.domain.facts import Line
from bot.storage import journal
from bot.storage.books import Books
from tests.storage.stories import write

OWNER, OTHER = 7, 8

Mutation = Callable[[Random, bytes, bytes], bytes]


def flip(random: Random, data: bytes, _: bytes) -> bytes:
    place = random.randrange(len(data))
    return data[:place] + bytes([data[place] ^ 1 << random.randrange(8)]) + data[place + 1 :]


def cut(random: Random, data: bytes, _: bytes) -> bytes:
    return data[: random.randrange(len(data))]


def at_a_line(random: Random, data: bytes, _: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    return b"".join(lines[: random.randrange(len(lines))])


def without_a_line(random: Random, data: bytes, _: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    del lines[random.randrange(len(lines))]
    return b"".join(lines)


def line_twice(random: Random, data: bytes, _: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    place = random.randrange(len(lines))
    return b"".join(lines[: place + 1] + lines[place:])


def zeros(random: Random, data: bytes, _: bytes) -> bytes:
    start = random.randrange(len(data))
    length = random.randrange(1, 600)
    return data[:start] + bytes(len(data[start : start + length])) + data[start + length :]


def garbage_behind(random: Random, data: bytes, _: bytes) -> bytes:
    return data + random.randbytes(random.randrange(1, 300))


def old_end(random: Random, data: bytes, _: bytes) -> bytes:
    """What TinyDB's own storage leaves: a new start, an old end."""
    place = random.randrange(len(data))
    return data[:place] + data[random.randrange(len(data)) :]


def instead(text: bytes) -> Mutation:
    return lambda random, data, other: text


MUTATIONS_OF_A_FILE: tuple[Mutation, ...] = (
    flip,
    flip,
    flip,
    cut,
    at_a_line,
    without_a_line,
    line_twice,
    zeros,
    garbage_behind,
    old_end,
    instead(b""),
    instead(b"[]"),
    instead(b"{}"),
    instead(b"null\n"),
    instead(bytes(4096)),
    lambda random, data, other: other,
    lambda random, data, other: b"\xef\xbb\xbf" + data,
    lambda random, data, other: data.replace(b"\n", b"\r\n"),
    lambda random, data, other: data.replace(b'"schema":1', b'"schema":9'),
    lambda random, data, other: data + other,
)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of two owners, one with a checkpoint and lines since."""
    folder = tmp_path_factory.mktemp("good")
    books = Books(folder)
    write(books, OWNER, Random(1), 20)
    write(books, OTHER, Random(6), 45)
    books.close()
    books = Books(folder)
    write(books, OWNER, Random(2), 20)
    books._shut(OWNER)  # as if the process had died: the checkpoint stays as it was
    books.close()
    return folder


def copy(good: Path, folder: Path) -> None:
    for path in good.rglob("*"):
        if path.is_file() and path.name in ("journal", "book.json"):
            target = folder / path.relative_to(good)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())


def opened(folder: Path) -> Book | None:
    """The owner's book, or None if the owner is told that it can't be read."""
    books = Books(folder)
    try:
        assert books.book(OTHER).step == 45
        return books.book(OWNER)
    except Unreadable:
        return None
    finally:
        books.close()


def lines(good: Path) -> tuple[Line, ...]:
    return journal.parse((good / "7" / "journal").read_bytes(), OWNER).lines


@pytest.mark.parametrize("with_checkpoint", [True, False])
def test_a_damaged_journal(good: Path, tmp_path: Path, with_checkpoint: bool, long: bool) -> None:
    written = lines(good)
    data, other = ((good / name / "journal").read_bytes() for name in ("7", "8"))
    told = kept = 0
    for seed in range(1000 if long else 250):
        random = Random(seed)
        mutate = MUTATIONS_OF_A_FILE[seed % len(MUTATIONS_OF_A_FILE)]
        damaged = mutate(random, data, other)
        folder = tmp_path / str(seed)
        copy(good, folder)
        path = folder / "7" / "journal"
        path.write_bytes(damaged)
        if not with_checkpoint:
            (folder / "7" / "book.json").unlink()
        book = opened(folder)
        left = path.read_bytes()
        if book is None:
            told += 1
            assert left == damaged
        else:
            kept += 1
            whole = journal.parse(left, OWNER).lines
            assert mutate is not flip or len(whole) == 40 or not damaged.endswith(b"\n")
            assert whole == written[: len(whole)]
            assert book == fold(whole)
            assert book.step >= (20 if with_checkpoint else 1)
            assert data.startswith(left)
            torn = damaged[len(left) :]
            assert not torn or path.with_suffix(".torn").read_bytes() == torn
    assert told > kept > 0


def test_a_damaged_checkpoint_changes_nothing(good: Path, tmp_path: Path, long: bool) -> None:
    expected = fold(lines(good))
    data, other = ((good / name / "book.json").read_bytes() for name in ("7", "8"))
    for seed in range(500 if long else 100):
        random = Random(seed)
        mutate = MUTATIONS_OF_A_FILE[seed % len(MUTATIONS_OF_A_FILE)]
        folder = tmp_path / str(seed)
        copy(good, folder)
        (folder / "7" / "book.json").write_bytes(mutate(random, data, other))
        assert opened(folder) == expected
