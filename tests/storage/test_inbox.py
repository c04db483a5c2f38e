"""The inbox: nothing that Telegram was told we have is lost, and nothing stays without need."""

from __future__ import annotations

import errno
import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.storage import disk
from bot.storage.inbox import REMEMBERED, TRIES, Inbox

Json = dict[str, Any]


def update(number: int) -> Json:
    return {"update_id": number, "message": {"text": f"Dana paid {number}"}}


def numbers(batch: Any) -> list[int]:
    return [raw["update_id"] for raw in batch]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "spare").mkdir()
    return tmp_path


def test_what_was_kept_waits_for_the_next_process_in_the_order_it_came(folder: Path) -> None:
    inbox = Inbox(folder)
    assert inbox.keep([update(5), update(6)]) == [update(5), update(6)]
    inbox.keep([update(9)])
    inbox.begin(6)
    inbox.done(6)
    assert Inbox(folder).waiting == (update(5), update(9))


def test_nothing_stays_once_everything_is_done(folder: Path) -> None:
    inbox = Inbox(folder)
    inbox.keep([update(5), update(6)])
    for number in (6, 5):
        inbox.begin(number)
        inbox.done(number)
    assert (folder / "inbox.jsonl").read_bytes() == b""
    inbox.keep([update(7)])
    assert Inbox(folder).waiting == (update(7),)


def test_what_comes_twice_is_new_once_and_still_known_when_it_is_done(folder: Path) -> None:
    inbox = Inbox(folder)
    inbox.keep([update(5), update(6)])
    assert inbox.keep([update(5), update(7)]) == [update(7)]
    inbox.done(5)
    assert inbox.keep([update(5)]) == ()
    again = Inbox(folder)
    assert numbers(again.waiting) == [6, 7]
    assert again.keep([update(5)]) == ()


def test_an_update_that_the_process_died_of_thrice_is_set_aside(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    Inbox(folder).keep([update(5), update(6)])
    for _ in range(TRIES):
        inbox = Inbox(folder)
        assert numbers(inbox.waiting) == [5, 6]
        inbox.begin(5)
    assert numbers(Inbox(folder).waiting) == [6]
    aside = [json.loads(line) for line in (folder / "aside.jsonl").read_text().splitlines() if line]
    assert "update 5 is set aside" in caplog.text
    assert "Dana" not in caplog.text
    assert aside == [update(5)]


def test_of_a_message_between_other_people_only_the_number_is_set_aside(folder: Path) -> None:
    theirs = {"update_id": 5, "business_message": {"text": "Dana's own affair"}}
    Inbox(folder).set_aside([theirs])
    assert "Dana" not in (folder / "aside.jsonl").read_text()
    assert '"update_id":5' in (folder / "aside.jsonl").read_text()


def test_a_file_cut_anywhere_gives_every_update_that_was_written_whole(folder: Path) -> None:
    inbox = Inbox(folder)
    inbox.keep([update(1), update(2), update(3)])
    inbox.begin(2)
    inbox.done(2)
    path = folder / "inbox.jsonl"
    whole = path.read_bytes()
    for length in range(len(whole) + 1):
        path.write_bytes(whole[:length])
        found = numbers(Inbox(folder).waiting)
        lines = [line for line in whole[:length].split(b"\n") if line and _is_whole(line)]
        wanted = [one for one in (1, 2, 3) if any(b'"update_id":%d,' % one in ln for ln in lines)]
        if any(line.startswith(b'{"done":2,') for line in lines):
            wanted.remove(2)
        assert found == wanted


def _is_whole(line: bytes) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def test_where_something_always_waits_what_is_done_goes_all_the_same(folder: Path) -> None:
    inbox = Inbox(folder)
    inbox.keep([update(1)])
    for number in range(2, 3 * REMEMBERED):
        inbox.keep([update(number)])
        inbox.done(number)
        lines = (folder / "inbox.jsonl").read_bytes().count(b"Dana paid")
        assert lines <= REMEMBERED + 1
    assert numbers(Inbox(folder).waiting) == [1]


def test_of_a_person_who_is_forgotten_nothing_stays_that_is_done_or_set_aside(
    folder: Path,
) -> None:
    def wrote(number: int, person: int) -> Json:
        return {"update_id": number, "message": {"from": {"id": person}, "text": f"Dana {person}"}}

    inbox = Inbox(folder)
    inbox.keep([wrote(1, 70), wrote(2, 80), wrote(3, 70), wrote(4, 70)])
    inbox.set_aside([wrote(5, 70), wrote(6, 80)])
    inbox.done(1)
    inbox.forget(70)
    inbox.done(3)
    assert numbers(Inbox(folder).waiting) == [2, 4]
    kept = b"".join(path.read_bytes() for path in folder.glob("*.jsonl"))
    assert kept.count(b"Dana 70") == 1  # what still has to be answered
    assert kept.count(b"Dana 80") == 2


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_a_disk_that_refuses_costs_no_answer_and_what_comes_after_is_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    inbox = Inbox(folder)

    def refuse(_handle: int, _data: bytes) -> None:
        raise OSError(fault, "no")

    with monkeypatch.context() as full:
        full.setattr(disk, "write", refuse)
        assert numbers(inbox.keep([update(5)])) == [5]
    assert numbers(inbox.keep([update(6)])) == [6]
    assert numbers(Inbox(folder).waiting) == [6]


def test_a_write_that_was_cut_short_spoils_no_later_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox, write, random = Inbox(folder), disk.write, Random(3)

    def cut_short(handle: int, data: bytes) -> None:
        write(handle, data[: random.randrange(len(data))])
        raise OSError(errno.ENOSPC, "full")

    kept = []
    for number in range(1, 60):
        with monkeypatch.context() as full:
            if number % 3 == 0:
                full.setattr(disk, "write", cut_short)
            else:
                kept.append(number)
            inbox.keep([update(number)])
    assert set(kept) <= set(numbers(Inbox(folder).waiting))


def test_the_inbox_is_closed_to_others(folder: Path) -> None:
    inbox = Inbox(folder)
    inbox.keep([update(5)])
    inbox.set_aside([update(5)])
    assert {path.stat().st_mode & 0o777 for path in folder.glob("*.jsonl")} == {0o600}
