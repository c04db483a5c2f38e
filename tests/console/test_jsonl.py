"""The JSON-lines session, to the letter, over a small bot of real handlers."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from telegram import MessageOriginHiddenUser

from tests.console.conftest import START, Drive

AT = "2026-03-20T10:00:00+02:00"
BUTTONS = [["Again", "\u2068Gone\u2069"]]


async def test_a_message_brings_its_answer_and_done(drive: Drive) -> None:
    async with drive() as bot:
        out = await bot.say({"text": "שלום"})
    assert out == [
        {
            "event": "message",
            "at": AT,
            "chat": 1,
            "id": 2,
            "text": "you: שלום",
            "buttons": BUTTONS,
        },
        {"event": "done", "at": AT, "line": 1},
    ]


async def test_a_link_and_a_copy_button_are_objects(drive: Drive) -> None:
    async with drive() as bot:
        out = await bot.say({"text": "/menu"}, {"tap": "Site"})
    site = {"label": "Site", "url": "https://example.com"}
    assert out[0]["buttons"] == [[site, {"label": "Copy", "copy": "IBAN"}]]
    assert [line["event"] for line in out[1:]] == ["done", "done"]


async def test_a_message_without_buttons_has_an_empty_list(drive: Drive) -> None:
    async with drive() as bot:
        out = await bot.say({"text": "/start"})
    assert (out[0]["text"], out[0]["buttons"]) == ("hello", [])


async def test_a_tap_finds_the_newest_message_first(drive: Drive) -> None:
    async with drive() as bot:
        await bot.say({"text": "one"}, {"text": "two"})
        out = await bot.say({"tap": "Aga"}, {"tap": "Again"})
        assert bot.app.heard == ["one", "two", "tap again:2 on 4", "tap again:1 on 2"]
    assert [(line["event"], line.get("text")) for line in out] == [
        ("answer", "noted"),
        ("edit", "tapped again:2"),
        ("done", None),
        ("answer", "noted"),
        ("edit", "tapped again:1"),
        ("done", None),
    ]
    assert out[1] == {
        "event": "edit",
        "at": AT,
        "chat": 1,
        "id": 4,
        "text": "tapped again:2",
        "buttons": [],
    }


async def test_case_and_unseen_marks_are_forgiven_where_nothing_fits_exactly(
    drive: Drive,
) -> None:
    async with drive() as bot:
        out = await bot.say({"text": "one"}, {"tap": "gone"})
    assert out[-2] == {"event": "delete", "at": AT, "chat": 1, "id": 2}


async def test_forged_and_stale_data_is_sent_as_given(drive: Drive) -> None:
    async with drive() as bot:
        await bot.say({"text": "one"}, {"tap": "Gone"})
        forged = "א" * 100
        await bot.say(
            {"tap": {"data": forged}, "message": 2},
            {"tap": {"data": "again:1"}, "message": 4000},
            {"tap": {"data": ""}},
        )
        assert bot.app.heard[2:] == [f"tap {forged} on 2", "tap again:1 on 4000", "tap  on 1"]
        assert not bot.app.updates[2].callback_query.message.is_accessible  # type: ignore[union-attr]


async def test_every_tap_has_an_id_of_its_own(drive: Drive) -> None:
    async with drive() as bot:
        tap = {"tap": {"data": "again:1"}, "message": 2}
        await bot.say({"text": "one"}, tap, tap)
        queries = [update.callback_query for update in bot.app.updates[1:]]
        assert len({query.id for query in queries if query}) == 2
        assert len({update.update_id for update in bot.app.updates}) == 3


async def test_a_file_from_the_disk_goes_there_and_back(drive: Drive, tmp_path: Path) -> None:
    (tmp_path / "invoices.csv").write_bytes(b"a;b\n")
    async with drive() as bot:
        out = await bot.say({"file": str(tmp_path / "invoices.csv"), "caption": "mine"})
        assert bot.app.heard == ["invoices.csv b'a;b\\n' mine"]
    file = out[0]
    assert _content(file.pop("path")) == b"a;b\n"
    expected: dict[str, Any] = {"event": "file", "at": AT, "chat": 1, "id": 2}
    assert file == expected | {"name": "invoices.csv", "caption": "back"}


async def test_a_picture_goes_as_a_photo(drive: Drive, tmp_path: Path) -> None:
    (tmp_path / "QR.PNG").write_bytes(b"png")
    async with drive() as bot:
        out = await bot.say({"file": str(tmp_path / "QR.PNG")})
        assert bot.app.heard == ["photo.jpg b'png' None"]
    assert (out[0]["name"], out[0]["caption"]) == ("photo.jpg", "")


async def test_a_forward_carries_its_author(drive: Drive) -> None:
    async with drive() as bot:
        await bot.say({"forward": "can't pay this month", "from": "Dana Cohen"})
        message = bot.app.updates[0].message
    assert message
    assert message.text == "can't pay this month"
    assert isinstance(message.forward_origin, MessageOriginHiddenUser)
    assert message.forward_origin.sender_user_name == "Dana Cohen"


async def test_a_command_reaches_its_handler_and_its_answer_is_a_reply(drive: Drive) -> None:
    async with drive() as bot:
        await bot.say({"text": "/start"}, {"text": "me"}, {"text": "again"})
        replies = [update.message.reply_to_message for update in bot.app.updates if update.message]
    assert [reply and reply.text for reply in replies] == ["hello", None]


async def test_somebody_else_speaks_in_their_own_chat_and_zone(drive: Drive) -> None:
    async with drive(language="he") as bot:
        await bot.say({"text": "mine"})
        out = await bot.say({"as": 2}, {"tap": "Again"}, {"text": "hej"})
        update = bot.app.updates[-1]
    copenhagen = "2026-03-20T09:00:00+01:00"
    assert out[0] == {"event": "done", "at": copenhagen, "line": 1}
    assert out[1]["event"] == "error"  # what the first one was sent is not theirs to tap
    assert (out[2]["chat"], out[2]["at"]) == (2, copenhagen)
    assert update.effective_user and update.effective_chat
    assert (update.effective_user.id, update.effective_chat.type) == (2, "private")
    assert update.effective_user.language_code == "he"


async def test_a_group_is_another_chat(drive: Drive) -> None:
    async with drive() as bot:
        out = await bot.say({"as": 2, "chat": -100}, {"text": "hello"}, {"as": 1}, {"text": "back"})
        chats = [update.effective_chat for update in bot.app.updates]
    assert [(chat.id, chat.type) for chat in chats if chat] == [(-100, "group"), (1, "private")]
    assert [line["chat"] for line in out if line["event"] == "message"] == [-100, 1]


async def test_a_raw_update_passes_as_given(drive: Drive) -> None:
    raw = {
        "update_id": 7,
        "message": {
            "message_id": 400,
            "date": 1,
            "chat": {"id": 5, "type": "private"},
            "from": {"id": 5, "is_bot": False, "first_name": "Noa"},
            "text": "raw",
        },
    }
    async with drive() as bot:
        out = await bot.say({"update": raw}, {"update": raw})
        assert [update.update_id for update in bot.app.updates] == [7, 7]
        # Ids that came from outside are not given again.
        assert (await bot.say({"text": "next"}))[0]["id"] == 404
    assert [(line["event"], line.get("chat")) for line in out[:2]] == [
        ("message", 5),
        ("done", None),
    ]


async def test_the_clock_goes_from_due_moment_to_due_moment(drive: Drive) -> None:
    async with drive() as bot:
        await bot.say({"text": "remind"})
        out = await bot.say({"clock": "+8d"})
    assert [line["text"] for line in out if line["event"] == "message"] == [
        f"due {day} 07:00" for day in range(21, 29)
    ]
    assert [line["at"] for line in out] == [
        *(f"2026-03-{day}T09:00:00+02:00" for day in range(21, 27)),
        "2026-03-27T10:00:00+03:00",
        "2026-03-28T10:00:00+03:00",
        "2026-03-28T10:00:00+03:00",  # done: ten in the morning, as when it began
    ]


async def test_nothing_falls_due_while_the_clock_stands(drive: Drive) -> None:
    async with drive() as bot:
        out = await bot.say({"text": "remind"}, {"clock": "2026-03-21T08:59"}, {"text": "hi"})
    assert [line["text"] for line in out if "text" in line] == ["you: remind", "you: hi"]
    assert out[-1]["at"] == "2026-03-21T08:59:00+02:00"


async def test_the_clock_does_not_go_back(drive: Drive) -> None:
    async with drive() as bot:
        out = await bot.say({"clock": "2026-03-20T09:59"}, {"clock": "+0m"})
    assert [(line["event"], line["line"], line["at"]) for line in out] == [
        ("error", 1, AT),
        ("done", 2, AT),
    ]


async def test_done_waits_for_what_is_being_carried(drive: Drive) -> None:
    async with drive() as bot:
        out = await bot.say({"text": "mail"})
    assert [line["event"] for line in out] == ["message", "email", "done"]
    assert out[1] == {
        "event": "email",
        "at": AT,
        "to": "dana@example.com",
        "subject": "Hello",
        "text": "A line\n",
        "attachments": ["a.pdf"],
    }


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"who owes me?",
        b"[[",
        b"[" * 100_000,
        b"\xff\xfe",
        b'{"text": "\\ud83d"}',
        b'"text"',
        b"[]",
        b"{}",
        b"null",
        {"text": 5},
        {"text": " \n"},
        {"text": "hi", "tap": "Again"},
        {"txt": "hi"},
        {"tap": "no such button"},
        {"tap": {"data": 5}, "message": 2},
        {"tap": {"data": "x"}, "message": "2"},
        {"tap": {"data": "x"}, "message": True},
        {"tap": {"label": "x"}},
        {"file": "no such file.csv"},
        {"file": "."},
        {"file": "a\u0000b"},
        {"forward": "hi"},
        {"forward": "", "from": "Dana"},
        {"clock": "soon"},
        {"clock": 7},
        {"clock": "+999999999w"},
        {"clock": "2025-01-01T00:00"},
        {"as": "2"},
        {"as": True},
        {"as": 0},
        {"as": -100},
        {"as": 2, "chat": 1},
        {"as": 2, "chat": "-100"},
        {"update": []},
        {"update": {}},
        {"update": {"update_id": "7"}},
        {"update": {"update_id": 7, "message": {"message_id": 1}}},
    ],
)
async def test_a_line_that_can_not_be_done_is_an_error_and_the_session_goes_on(
    drive: Drive, line: object
) -> None:
    async with drive() as bot:
        out = await bot.say(line, {"text": "hi"})
    assert out[0].keys() == {"event", "at", "line", "text"}
    assert (out[0]["event"], out[0]["line"]) == ("error", 1)
    assert out[0]["text"]
    assert [(line["event"], line.get("line")) for line in out[1:]] == [
        ("message", None),
        ("done", 2),
    ]


async def test_a_handler_that_breaks_is_the_bots_affair(drive: Drive) -> None:
    async with drive() as bot:
        out = await bot.say({"text": "break"}, {"text": "hi"})
    assert [line["event"] for line in out] == ["done", "message", "done"]


async def test_a_tick_that_breaks_does_not_end_the_session(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken() -> None:
        raise RuntimeError("a client's name")

    async with drive() as bot:
        monkeypatch.setattr(bot.app, "tick", broken)
        out = await bot.say({"clock": "+1d"}, {"text": "hi"})
    assert [line["event"] for line in out] == ["error", "message", "done"]
    assert "client" not in out[0]["text"]


async def test_ends_of_line_inside_a_text_do_not_end_the_line(drive: Drive) -> None:
    async with drive() as bot:
        out = await bot.say({"text": "a\u2028b\u0085c\nd"})
        assert len(bot.out.getvalue().decode().splitlines()) == 2
    assert out[0]["text"] == "you: a\u2028b\u0085c\nd"


async def test_a_disk_that_refuses_brings_an_error_in_the_place_of_done(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    async with drive() as bot:
        with monkeypatch.context() as full:
            full.setattr(os, "fdatasync", refuse)
            out = await bot.say({"text": "one"})
        assert [line["event"] for line in out] == ["message", "error"]
        assert "No space left" in out[1]["text"]
        assert [line["event"] for line in await bot.say({"text": "two"})] == ["message", "done"]
    async with drive() as bot:
        assert [line["event"] for line in await bot.say({"tap": "Again"}, {"tap": "Again"})] == [
            "answer",
            "edit",
            "done",
        ] * 2


async def test_a_console_that_starts_again_goes_on_in_the_same_chat(drive: Drive) -> None:
    async with drive() as bot:
        await bot.say({"text": "one"}, {"clock": "+3d"})
        updates = bot.app.updates
    async with drive() as bot:
        out = await bot.say({"tap": "Again"}, {"text": "two"})
        assert bot.app.updates[-1].update_id > updates[-1].update_id + 1
        assert bot.app.heard[0] == "tap again:1 on 2"
    assert out[0]["at"] == "2026-03-23T10:00:00+02:00"  # never before the chat's last moment
    assert [line.get("id") for line in out if line["event"] == "message"] == [4]


async def test_the_clock_never_starts_before_the_stores_last_moment(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = START + timedelta(days=40)
    monkeypatch.setattr("tests.console.toy.ToyApp.last_moment", lambda _: last)
    async with drive() as bot:
        assert bot.app.around.clock.now() == last


async def test_now_without_an_offset_is_the_owners(drive: Drive) -> None:
    async with drive(now=datetime(2026, 3, 20, 10, 0)) as bot:
        assert bot.app.around.clock.now() == START
        assert bot.app.around.clock.now().tzinfo is UTC


async def test_the_application_stops_with_the_session(drive: Drive) -> None:
    async with drive() as bot:
        assert bot.app.running
        assert not bot.app.around.ticking
    assert not bot.app.running


def _content(path: str) -> bytes:
    return Path(path).read_bytes()
