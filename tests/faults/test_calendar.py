"""The days on which clocks change, minute by minute, and the days that few months have."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.dates import instant
from bot.domain.facts import DraftProposed
from bot.domain.intents import AddDebt, SetOwner, Who
from bot.domain.people import Setting
from bot.understanding import Context, understand
from tests.actions.shelf import Office, kroner

ZONES = {"IL": "Asia/Jerusalem", "DK": "Europe/Copenhagen"}
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def changes(zone: ZoneInfo) -> list[date]:
    """The days from 2025 to 2030 that are longer or shorter than others, as the zone's own data
    say."""
    first = date(2025, 1, 1)
    days = [first + timedelta(days=number) for number in range(6 * 366)]
    noon = time(12)
    lengths = {
        day: datetime.combine(day, noon, zone).utcoffset()
        != datetime.combine(day - DAY, noon, zone).utcoffset()
        for day in days
        if day.year < 2031
    }
    return [day for day, changed in lengths.items() if changed]


@pytest.mark.parametrize("code", ZONES)
def test_every_minute_of_the_days_of_change_is_one_moment_of_that_day(code: str) -> None:
    zone = ZoneInfo(ZONES[code])
    days = changes(zone)
    assert len(days) == 12
    for day in days:
        wanted = [time(*divmod(minute, 60)) for minute in range(24 * 60)]
        moments = [instant(day, at, zone) for at in wanted]
        assert {moment.date() for moment in moments} == {day}
        assert moments[9 * 60].time() == time(9)
        late = [at for at, one in zip(wanted, moments, strict=True) if one.time() != at]
        assert len(late) in (0, 60), "only the hour that is left out in spring comes later"
        for at, moment in zip(wanted, moments, strict=True):
            moved = datetime.combine(day, at) + timedelta(hours=1)
            assert moment.time() in (at, moved.time())
            assert not moment.fold


@pytest.mark.parametrize("code", ZONES)
def test_a_nudge_of_any_minute_comes_once_at_that_minute_around_the_days_of_change(
    code: str, long: bool
) -> None:
    zone = ZoneInfo(ZONES[code])
    days = changes(zone)
    minutes = range(8 * 60, 18 * 60 + 1) if long else range(8 * 60 + 1, 18 * 60, 240)
    for number, minute in enumerate(minutes):
        day = days[number % len(days)]
        at = time(*divmod(minute, 60))
        office = Office(defaults={Setting.LANGUAGE: "en", Setting.COUNTRY: code})
        office.clock.moment = instant(day - 3 * DAY, time(7), zone).astimezone(UTC)
        office.press(SetOwner(Setting.NUDGE_AT, f"{at:%H:%M}"))
        office.press(AddDebt(Who("Acme"), kroner(500), day - 5 * DAY, again=True))
        for _ in range(8 * 24):
            office.clock.moment += timedelta(hours=1)
            office.desk.tick([office.owner])
        proposed = [
            (line.at.astimezone(zone), fact.brief.step)
            for line in office.lines
            for fact in line.facts
            if isinstance(fact, DraftProposed)
        ]
        assert proposed, (day, at)
        assert len({step for _, step in proposed}) == len(proposed), (day, at, proposed)
        for moment, _ in proposed:
            exact = instant(moment.date(), at, zone)
            assert timedelta(0) <= moment - exact < timedelta(hours=1), (day, at, moment)


SAID = {
    "en": ("Acme owes 500, due 29 February", "Acme owes 500, due end of the month"),
    "da": ("Acme skylder 500, forfalder 29. februar", "Acme skylder 500, forfalder ultimo måneden"),
    "he": ("Acme חייב 500 עד 29 בפברואר", "Acme חייב 500 עד סוף החודש"),
}


@pytest.mark.parametrize("language", SAID)
def test_the_29th_of_february_and_the_end_of_the_month_are_those_days(
    language: str, long: bool
) -> None:
    leap, end = SAID[language]
    for number in range(0, 9 * 365, 1 if long else 61):
        today = date(2024, 1, 1) + timedelta(days=number)
        here = Context(language, datetime.combine(today, time(9), UTC), "EUR", ("Acme",))
        (first,), (second,) = understand(leap, here).commands, understand(end, here).commands
        assert isinstance(first, AddDebt) and isinstance(second, AddDebt)
        assert first.due is not None and today <= first.due < today + timedelta(8 * 366)
        assert (first.due.month, first.due.day) == (2, 29), today
        assert second.due == today.replace(day=monthrange(today.year, today.month)[1]), today


def test_who_travels_with_a_nudge_pending_gets_it_once_in_the_morning_of_the_new_place() -> None:
    office = Office(defaults={Setting.LANGUAGE: "en", Setting.COUNTRY: "DK"})
    office.owes("Acme", kroner(500), -2)
    for place in ("America/New_York", "Asia/Tokyo", "Pacific/Auckland", "Europe/Copenhagen"):
        office.press(SetOwner(Setting.ZONE, place))
        for _ in range(6):
            office.clock.moment += timedelta(hours=1)
            office.desk.tick([office.owner])
    proposed = [
        line.at.astimezone(ZoneInfo("America/New_York"))
        for line in office.lines
        for fact in line.facts
        if isinstance(fact, DraftProposed)
    ]
    assert [moment.time() for moment in proposed] == [time(10)]
