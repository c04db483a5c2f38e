"""Clocks that change, jump and stand still: every nudge once, at a decent hour of a working day."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import countries
from bot.config import Config, Defaults, Store
from bot.console.events import Message, Shown
from bot.console.local import local
from bot.console.opening import opened
from bot.console.options import Options
from bot.console.session import Session
from bot.domain.dates import working_day
from bot.domain.facts import DraftProposed
from bot.storage.books import Books

OWNER = 1
HOMES = {"IL": ZoneInfo("Asia/Jerusalem"), "DK": ZoneInfo("Europe/Copenhagen")}
NAMES = ("Brightwater", "Copperfield", "Danforth", "Elmwood", "Foxglove", "Greystone")
MORNING, EVENING = 8, 20

Sit = Callable[..., AbstractAsyncContextManager["Chats"]]


@dataclass
class Chats:
    """What was shown, and at which moment of the owner's day."""

    session: Session
    shown: list[tuple[datetime, Message]] = field(default_factory=list)

    def show(self, event: Shown) -> None:
        if isinstance(event, Message):
            self.shown.append((self.session.local_now(), event))


@pytest.fixture
def sit(tmp_path: Path) -> Sit:
    @asynccontextmanager
    async def sitting(code: str, now: datetime) -> AsyncIterator[Chats]:
        store = tmp_path / "store"
        defaults = Defaults("en", code, HOMES[code].key, "EUR")
        config = local(Config(store=Store(store), defaults=defaults))
        async with opened(Options(now=now, jsonl=True), config, store, Chats) as chats:
            yield chats

    return sitting


def proposed(store: Path, code: str) -> list[tuple[datetime, str]]:
    """The drafts in the owner's journal: the local time, and whose step it was."""
    books = Books(store)
    lines = books.lines(OWNER)
    books.close()
    return [
        (line.at.astimezone(HOMES[code]), f"{fact.brief.name}: {fact.brief.script}")
        for line in lines
        for fact in line.facts
        if isinstance(fact, DraftProposed)
    ]


async def owed(chats: Chats, *dues: str) -> None:
    for number, due in enumerate(dues):
        await chats.session.write(f"{NAMES[number]} owes €{number + 1}00, due {due}")
    chats.shown.clear()


def decent(moments: list[datetime], code: str) -> None:
    calendar = countries.load(code).calendar
    for moment in moments:
        assert MORNING <= moment.hour < EVENING, moment
        assert working_day(moment.date(), calendar) == moment.date(), moment


@pytest.mark.parametrize("code", HOMES)
@pytest.mark.parametrize(
    "change",
    ["2026-03-27", "2026-03-29", "2026-10-25", "2027-03-26", "2027-10-31"],
)
async def test_around_both_clock_changes_each_nudge_comes_once_at_a_decent_hour(
    sit: Sit, tmp_path: Path, code: str, change: str
) -> None:
    start = datetime.fromisoformat(f"{change}T10:00").replace(tzinfo=HOMES[code])
    async with sit(code, start - timedelta(days=6)) as chats:
        await owed(chats, "yesterday", "today", "tomorrow", "in 3 days", "in 6 days")
        for _ in range(14 * 24):
            await chats.session.advance("1h")
    drafts = proposed(tmp_path / "store", code)
    assert len(drafts) >= 5
    decent([at for at, _ in drafts], code)
    assert set(Counter(whose for _, whose in drafts).values()) == {1}


@pytest.mark.parametrize("code", HOMES)
async def test_the_nudge_of_nine_stays_at_nine_through_the_clock_changes(
    sit: Sit, tmp_path: Path, code: str
) -> None:
    start = datetime(2026, 10, 15, 10, tzinfo=HOMES[code])
    async with sit(code, start) as chats:
        await owed(chats, "in 1 day", "in 4 days", "in 5 days", "in 12 days", "in 13 days")
        await chats.session.advance("20d")
    drafts = proposed(tmp_path / "store", code)
    assert len(drafts) >= 5
    assert len({(at.hour, at.minute) for at, _ in drafts}) == 1


@pytest.mark.parametrize("code", HOMES)
async def test_a_host_asleep_for_three_days_catches_up_with_one_card_a_client(
    sit: Sit, tmp_path: Path, code: str
) -> None:
    start = datetime(2026, 3, 3, 10, tzinfo=HOMES[code])
    async with sit(code, start) as chats:
        await owed(chats, *["tomorrow"] * 6)
        chats.session.jump(chats.session.local_now() + timedelta(days=3, hours=1))
        await chats.session.advance("5d")
    drafts = proposed(tmp_path / "store", code)
    assert len(drafts) == len({whose for _, whose in drafts}) == 6
    decent([at for at, _ in drafts], code)
    assert len({at.date() for at, _ in drafts}) == 1


async def test_a_host_that_was_off_over_all_the_steps_sends_the_owner_one_of_them(
    sit: Sit, tmp_path: Path
) -> None:
    start = datetime(2026, 3, 3, 10, tzinfo=HOMES["DK"])
    async with sit("DK", start) as chats:
        await owed(chats, "tomorrow")
    async with sit("DK", start + timedelta(days=45)) as chats:
        await chats.session.advance("3d")
    assert len(proposed(tmp_path / "store", "DK")) == 1


async def test_a_storm_of_restarts_across_the_due_moments_loses_and_doubles_no_nudge(
    sit: Sit, tmp_path: Path, long: bool
) -> None:
    now = datetime(2026, 3, 2, 10, tzinfo=HOMES["DK"])
    async with sit("DK", now) as chats:
        await owed(chats, "yesterday", "today", "tomorrow", "in 2 days", "in 3 days", "in 6 days")
    for _ in range(200 if long else 24):
        now += timedelta(hours=1 if long else 9)
        async with sit("DK", now) as chats:
            await chats.session.advance("1m")
    drafts = proposed(tmp_path / "store", "DK")
    assert {whose.split(":")[0] for _, whose in drafts} == set(NAMES)
    assert set(Counter(whose for _, whose in drafts).values()) == {1}


@pytest.mark.parametrize(
    ("start", "days"),
    [
        ("2028-01-31", ["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"]),
        ("2027-01-31", ["2027-01-31", "2027-02-28", "2027-03-31"]),
        ("2027-12-29", ["2027-12-29", "2028-01-29", "2028-02-29", "2028-03-29"]),
    ],
)
async def test_month_ends_and_the_29th_of_february_fall_where_people_expect_them(
    sit: Sit, start: str, days: list[str]
) -> None:
    now = datetime.fromisoformat(f"{start}T09:00").replace(tzinfo=HOMES["DK"]) - timedelta(days=9)
    async with sit("DK", now) as chats:
        day = "31st" if start.endswith("31") else "29th"
        await chats.session.write("Acme owes €400, due today")
        await chats.session.write(f"Acme pays 100 on the {day} of every month")
        said = " ".join(message.text for _, message in chats.shown)
    wanted = [datetime.fromisoformat(one) for one in days]
    places = [said.find(f"{one.day} {one:%b}") for one in wanted]
    assert -1 not in places, said
