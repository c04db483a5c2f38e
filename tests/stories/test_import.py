"""A table that somebody drops into the chat: looked at, added, taken back, sent again."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from bot.wording.phrases import say
from tests.papers.tables import DANISH, HEBREW, workbook
from tests.stories.conftest import Open


@dataclass(frozen=True)
class Drop:
    """What an owner has at hand: a file, and what is in it."""

    code: str
    name: str
    content: bytes
    who: str
    client: str
    total: str
    count: int
    unread: str = ""


ENGLISH = workbook(
    [
        ("Aged receivables",),
        (),
        ("Invoice #", "Customer", "Date", "Due date", "Total (GBP)", "Balance due", "Status"),
        ("INV-7", "Hill & Dale Ltd", date(2026, 1, 20), date(2026, 2, 19), 1200, 700, "Sent"),
        ("INV-8", "=cmd|' /C calc'!A0", date(2026, 2, 20), date(2026, 3, 22), 50, 50, "Sent"),
        ("INV-9", "Hill & Dale Ltd", date(2026, 2, 21), date(2026, 3, 23), 90, 0, "Paid"),
        ("Total", None, None, None, 1340, 750),
    ]
)
DROPS = (
    Drop("en", "aged.xlsx", ENGLISH, "who owes me?", "Hill & Dale", "£750", 2),
    Drop("da", "fakturaer.csv", DANISH.encode("cp1252"), "hvem skylder mig penge?", "Nordisk ApS",
         "1.950", 3, "32-02-2026"),
    Drop("he", "חשבוניות.csv", HEBREW.encode("cp1255"), "מי חייב לי כסף?", "מיכל לוי", "3,540", 2),
)  # fmt: skip


@pytest.fixture(params=DROPS, ids=lambda drop: drop.code)
def drop(request: pytest.FixtureRequest) -> Drop:
    chosen: Drop = request.param
    return chosen


@pytest.fixture
def path(drop: Drop, tmp_path: Path) -> Path:
    path = tmp_path / drop.name
    path.write_bytes(drop.content)
    return path


async def test_a_table_is_looked_at_added_and_sent_again(
    story: Open, drop: Drop, path: Path
) -> None:
    add = say("button.yes.rows", drop.code, drop.count)
    async with story(drop.code) as chat:
        found = await chat.send(path)
        nobody = await chat.say(drop.who)
    async with story(drop.code) as chat:  # the bot was restarted meanwhile
        added = await chat.tap(add)
        owed = await chat.say(drop.who)
        again = await chat.send(path)

    assert drop.total in found and drop.client in found and drop.unread in found
    assert drop.client not in nobody
    assert drop.total in added and drop.name in added
    assert drop.client in owed and drop.total in owed
    assert again.startswith(say("import.nothing", drop.code, file="|").split("|")[0])
    assert say("import.known", drop.code, drop.count) in again


async def test_an_import_is_taken_back_with_one_tap(story: Open, drop: Drop, path: Path) -> None:
    async with story(drop.code) as chat:
        await chat.send(path)
        await chat.tap(say("button.yes.rows", drop.code, drop.count))
        told = await chat.tap(say("button.undo", drop.code))
        owed = await chat.say(drop.who)

    assert say("entry.imported", drop.code) in told
    assert drop.client not in owed


async def test_it_can_be_left_alone(story: Open, drop: Drop, path: Path) -> None:
    async with story(drop.code) as chat:
        await chat.send(path)
        told = await chat.tap(say("button.no.leave", drop.code))
        owed = await chat.say(drop.who)

    assert told == say("dropped", drop.code)
    assert drop.client not in owed


async def test_what_is_late_brings_one_card_a_client_and_sends_nothing(
    story: Open, drop: Drop, path: Path
) -> None:
    async with story(drop.code) as chat:
        await chat.send(path)
        await chat.tap(say("button.yes.rows", drop.code, drop.count))
        cards = await chat.later("1d")
        calm = await chat.later("10m")
        assert chat.mails == []

    assert cards.count("———") in (1, 2)
    assert "———" not in calm


async def test_ten_thousand_rows_take_less_than_five_seconds(story: Open, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    lines = (
        f"Client {at % 900},INV-{at},2026-02-{at % 28 + 1:02},{at}.{at % 100:02}"
        for at in range(1, 10_001)
    )
    path.write_text("Client,Invoice,Due date,Amount\n" + "\n".join(lines), encoding="utf-8")
    async with story("en") as chat:
        await chat.say("/start")
        start = time.process_time()
        found = await chat.send(path)
        added = await chat.tap("Add 10,000")
        spent = time.process_time() - start

    assert found.startswith(say("chat.reading", "en", 10_000))
    assert "10,000 debts" in added
    assert spent < 10  # below five seconds where nothing else is running
