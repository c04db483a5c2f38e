"""The chats' memory outlives the process, torn lines and disks that fail."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.console.keyboards import JSON
from bot.console.transcript import Transcript

MOMENT = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)


def message(number: int, text: str = "hello") -> JSON:
    return {"message_id": number, "chat": {"id": 1}, "text": text}


def test_what_was_kept_is_there_again_without_a_farewell(tmp_path: Path) -> None:
    first = Transcript(tmp_path)
    update, number = first.next_update(), first.next_message()
    first.put(message(number))
    first.put(message(7, "שלום"))
    first.put(message(8))
    first.remove(1, 8)
    first.keep_moment(MOMENT)
    first.want_reply(1, 7)
    first.keep_file({"file_id": "f", "path": "a.csv"})

    again = Transcript(tmp_path)

    assert again.next_update() == update + 1
    assert [one["text"] for one in again.newest_first(1)] == ["שלום", "hello"]
    assert again.next_message() == 9  # not 8, though that is gone
    assert again.moment == MOMENT
    assert again.wanted_reply(1) == message(7, "שלום")
    assert again.file("f") == {"file_id": "f", "path": "a.csv"}


def test_an_earlier_moment_changes_nothing(tmp_path: Path) -> None:
    transcript = Transcript(tmp_path)
    transcript.keep_moment(MOMENT)
    transcript.keep_moment(MOMENT - timedelta(days=1))
    assert transcript.moment == MOMENT


def test_ids_go_on_above_those_from_outside(tmp_path: Path) -> None:
    transcript = Transcript(tmp_path)
    transcript.pass_by(900_000_000)
    transcript.put(message(500))
    transcript.pass_by(3)
    assert transcript.next_update() == 900_000_001
    assert transcript.next_message() == 501


def test_cut_at_any_byte_of_its_last_line_it_opens_with_all_the_lines_before(
    tmp_path: Path,
) -> None:
    first = Transcript(tmp_path)
    first.put(message(1))
    first.put(message(2, "last"))
    path = tmp_path / "chat.jsonl"
    whole = path.read_bytes()
    last = whole.rindex(b"\n", 0, -1) + 1
    for end in range(last, len(whole) - 1):
        path.write_bytes(whole[:end])
        opened = Transcript(tmp_path)
        assert opened.message(1, 1) == message(1)
        assert opened.message(1, 2) is None
        opened.put(message(3))
        assert Transcript(tmp_path).message(1, 3) == message(3)


@pytest.mark.parametrize("line", [b"[]", b"7", b"{", b"\xff", b'{"put": 1}', b'{"gone": [1]}'])
def test_a_bad_line_is_left_out(tmp_path: Path, line: bytes) -> None:
    Transcript(tmp_path).put(message(1))
    path = tmp_path / "chat.jsonl"
    path.write_bytes(line + b"\n" + path.read_bytes())
    assert Transcript(tmp_path).message(1, 1) == message(1)


def test_a_disk_that_refuses_is_told_at_sync_and_made_good_later(tmp_path: Path) -> None:
    transcript = Transcript(tmp_path / "console")
    (tmp_path / "console").write_text("in the way")
    transcript.put(message(1))
    with pytest.raises(OSError):
        transcript.sync()
    assert transcript.message(1, 1) == message(1)

    (tmp_path / "console").unlink()
    transcript.sync()

    assert Transcript(tmp_path / "console").message(1, 1) == message(1)


def test_a_write_that_breaks_off_is_made_good_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    transcript = Transcript(tmp_path)
    transcript.put(message(1))
    whole = os.write
    monkeypatch.setattr(os, "write", lambda log, content: whole(log, content[:9]))
    transcript.put(message(2))
    monkeypatch.undo()
    transcript.put(message(3))

    again = Transcript(tmp_path)

    assert [one["message_id"] for one in again.newest_first(1)] == [3, 2, 1]


def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Transcript(tmp_path / "console").put(message(1))
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "console").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "console" / "chat.jsonl").stat().st_mode) == 0o600


def test_a_cleared_history_keeps_its_ids(tmp_path: Path) -> None:
    transcript = Transcript(tmp_path)
    transcript.put(message(4))
    transcript.forget_messages()
    transcript.sync()
    again = Transcript(tmp_path)
    assert list(again.newest_first(1)) == []
    assert again.next_message() == 5
