"""A journal gives back every whole line, and never a damaged one."""

from pathlib import Path
from random import Random

import pytest

from bot.domain.book import fold
from bot.domain.facts import Line
from bot.storage import disk
from bot.storage.books import Books
from bot.storage.journal import Damaged, Journal, Mark, header, parse
from tests.storage.stories import at, change

OWNER = 7


def lines(count: int) -> list[Line]:
    random, written = Random(5), list[Line]()
    for step in range(1, count + 1):
        facts = tuple(change(random, fold(written)))
        written.append(Line(step, at(step), f"key {step}", facts))
    return written


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    spare = tmp_path / "spare"
    spare.mkdir()
    return Journal(tmp_path / "owner" / "journal", spare, OWNER, None)


@pytest.fixture
def written(journal: Journal) -> list[Line]:
    written = lines(12)
    for line in written:
        journal.add(line)
    return written


def test_lines_come_back_in_order(journal: Journal, written: list[Line]) -> None:
    assert list(journal.lines()) == written
    contents = parse(journal.read(), OWNER)
    assert (contents.end, contents.torn) == (journal.end, b"")


def test_lines_past_a_mark_are_read_alone(journal: Journal, written: list[Line]) -> None:
    data = journal.read()
    start = b"".join(data.splitlines(keepends=True)[:6])  # the header and five lines
    mark = Mark().past(start, steps=5)
    assert mark.stands_in(data)
    assert list(parse(data, OWNER, mark).lines) == written[5:]
    assert not mark.stands_in(data.replace(b"key 3", b"key 0"))
    assert not mark.stands_in(data[: len(start) - 1])


def test_cut_at_every_byte_of_its_last_line_all_lines_before_are_there(
    journal: Journal, written: list[Line]
) -> None:
    data = journal.read()
    start = data.rindex(b"\n", 0, -1) + 1
    for length in range(start, len(data)):
        contents = parse(data[:length], OWNER)
        assert list(contents.lines) == written[:-1]
        assert contents.torn == data[start:length]


def test_a_cut_journal_goes_on_from_its_last_whole_line(tmp_path: Path) -> None:
    books = Books(tmp_path / "store")
    random = Random(1)
    for step in range(6):
        books.record(OWNER, change(random, books.book(OWNER)), "", at(step))
    books.close()
    path = tmp_path / "store" / "7" / "journal"
    (path.parent / "book.json").unlink()
    whole = path.read_bytes()
    start = whole.rindex(b"\n", 0, -1) + 1
    for length in range(start, len(whole)):
        path.write_bytes(whole[:length])
        books = Books(tmp_path / "store")
        assert books.book(OWNER) == fold(parse(whole[:start], OWNER).lines)
        assert path.read_bytes() == whole[:start]
        if length > start:
            assert path.with_suffix(".torn").read_bytes() == whole[start:length]
        disk.close(books._lock)
    books = Books(tmp_path / "store")
    books.record(OWNER, change(random, books.book(OWNER)), "", at(9))
    assert [line.step for line in books.lines(OWNER)] == [1, 2, 3, 4, 5, 6]
    books.close()


def test_a_bad_line_with_valid_ones_behind_it_is_damage(
    journal: Journal, written: list[Line]
) -> None:
    raw = journal.read().splitlines(keepends=True)
    for number in range(1, len(raw) - 1):
        bad = [*raw]
        bad[number] = bad[number].replace(b'"step"', b'"steq"')
        with pytest.raises(Damaged):
            parse(b"".join(bad), OWNER)


@pytest.mark.parametrize("owner", [8, 77, 0])
def test_another_owners_journal_is_refused(
    journal: Journal, written: list[Line], owner: int
) -> None:
    with pytest.raises(Damaged, match=f"not the one of {owner}"):
        parse(journal.read(), owner)


def test_lines_lost_doubled_or_swapped_are_noticed(journal: Journal, written: list[Line]) -> None:
    raw = journal.read().splitlines(keepends=True)
    for wrong in (
        [*raw[:4], *raw[5:]],
        [*raw[:4], raw[3], *raw[4:]],
        [*raw[:4], raw[5], raw[4], *raw[6:]],
        raw[1:],
        [raw[0]],
        [],
    ):
        with pytest.raises(Damaged):
            parse(b"".join(wrong), OWNER)


def test_a_journal_that_changed_on_disk_is_not_read_as_if_it_had_not(
    journal: Journal, written: list[Line], tmp_path: Path
) -> None:
    path = tmp_path / "owner" / "journal"
    path.write_bytes(path.read_bytes().replace(b"key 3", b"key 0"))
    with pytest.raises(Damaged, match="changed on disk"):
        journal.lines()


def test_only_a_journal_begun_anew_may_hold_no_line() -> None:
    assert parse(header(OWNER, anew=True), OWNER).lines == ()
    with pytest.raises(Damaged, match="all its lines"):
        parse(header(OWNER), OWNER)
