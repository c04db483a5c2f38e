"""The owner's own reminders: at the local hour, on working days, and silent where silence holds."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.answers import ClientCard, Flaw, Flawed, NudgeNoted, NudgesStopped, Reminded
from bot.domain.dates import Week
from bot.domain.drafts import State
from bot.domain.facts import NudgeSet
from bot.domain.intents import ClientSaid, EndNudge, Hold, Promise, Reason, ShowClient, Undo, Who
from bot.domain.schedules import Rested, Schedule
from tests.actions.shelf import MONDAY, Office, day, kroner, noted

ACME = Who("Acme")


def owing(due: int = 60) -> Office:
    office = Office()
    office.owes("Acme", kroner(500), due)
    return office


def said(office: Office, words: str) -> NudgeNoted:
    note = noted(office.hear(words)).note
    assert isinstance(note, NudgeNoted)
    return note


def reminded(office: Office) -> list[Reminded]:
    found = [one for one in office.desk.notices(7) if isinstance(one.answer, Reminded)]
    for one in found:
        office.desk.mentioned(7, one)
    return [one.answer for one in found if isinstance(one.answer, Reminded)]


def at(days: int, hour: int, minute: int = 0) -> datetime:
    """Copenhagen summer time."""
    return MONDAY + timedelta(days=days, hours=hour - 10, minutes=minute)


def go(office: Office, moment: datetime) -> list[Reminded]:
    office.clock.moment = moment
    office.desk.tick([7])
    return reminded(office)


def test_it_comes_at_its_local_hour_with_a_draft_that_waits_for_approval() -> None:
    office = owing()
    note = said(office, "nudge Acme every Tuesday at 14")
    assert (note.day, note.at, note.after) == (day(1), time(14), day(8))
    assert office.desk.next_look(7) is not None
    assert not go(office, at(1, 13, 59)) and not office.waiting("Acme")
    (told,) = go(office, at(1, 14))
    assert (told.why, told.repeats) == (None, True)
    (draft,) = office.waiting("Acme")
    assert draft.state is State.PROPOSED and not office.account("Acme").contacts
    assert not go(office, at(1, 15))
    (again,) = go(office, at(8, 14))
    assert again.why is Rested.WAITING


def test_missed_days_are_caught_up_in_one() -> None:
    office = owing()
    said(office, "nudge Acme every day at 11")
    assert len(go(office, at(9, 12))) == 1
    assert len(office.waiting("Acme")) == 1
    assert not go(office, at(9, 13))


def test_a_day_off_is_moved_and_that_is_said() -> None:
    office = owing()
    note = said(office, "remind me about Acme on Sunday")
    assert (note.said, note.day, note.at, note.after) == (day(6), day(7), time(9, 30), None)
    assert not go(office, at(6, 12))
    (told,) = go(office, at(7, 9, 30))
    assert not told.repeats
    assert not go(office, at(14, 12))


@pytest.mark.parametrize(
    ("rests", "why"),
    [
        (Hold(ACME), Rested.HELD),
        (Promise(ACME, day(9)), Rested.PROMISED),
        (ClientSaid(ACME, Reason.UNHAPPY), Rested.DISPUTED),
    ],
)
def test_what_should_be_silent_is_silent(rests: Hold | Promise | ClientSaid, why: Rested) -> None:
    office = owing()
    said(office, "nudge Acme every Tuesday at 11")
    office.press(rests)
    waiting = office.steps("Acme")
    (told,) = go(office, at(1, 11))
    assert told.why is why and office.steps("Acme") == waiting


def test_a_rule_ends_when_the_debt_does_and_a_single_day_is_kept() -> None:
    office = owing()
    said(office, "nudge Acme every Tuesday at 11")
    said(office, "remind me about Acme on Wednesday at 11")
    office.pays("Acme", kroner(500))
    (told,) = go(office, at(1, 11))
    assert (told.why, told.repeats) == (Rested.NOTHING_OWED, False)
    (told,) = go(office, at(2, 11))
    assert told.why is Rested.NOTHING_OWED
    assert not go(office, at(30, 11))
    assert office.hear("nudge Acme every Tuesday") == (Flawed(Flaw.NOT_OWED, "Acme"),)


def test_it_stands_on_the_card_and_is_stopped_by_a_tap_or_a_sentence() -> None:
    office = owing()
    said(office, "nudge Acme every Tuesday at 11")
    (shown,) = office.press(ShowClient(1))
    assert isinstance(shown, ClientCard)
    assert [(one.next, one.at, one.repeats) for one in shown.schedules] == [
        (day(1), time(11), True)
    ]
    assert isinstance(noted(office.press(EndNudge(1, 1))).note, NudgesStopped)
    assert not go(office, at(1, 12))
    office.press(Undo())
    assert isinstance(noted(office.hear("stop nudging Acme every Tuesday")).note, NudgesStopped)
    assert office.hear("cancel the reminder about Acme") == (Flawed(Flaw.NO_REMINDER, "Acme"),)
    office.press(Undo())
    office.press(Undo())
    assert office.account("Acme").schedules == ()


def test_a_moment_that_has_passed_is_refused() -> None:
    office = owing()
    assert office.hear("remind me about Acme today at 9") == (Flawed(Flaw.PAST, "Acme"),)


def test_the_local_hour_stays_across_the_change_of_clocks() -> None:
    office = owing(400)
    said(office, "nudge Acme every Monday at 9")
    (moments,) = office.account("Acme").schedules
    zone, calendar = office.book.zone, Week((5, 6))
    autumn = [moments.moment(d, calendar, zone) for d in (date(2026, 10, 19), date(2026, 10, 26))]
    assert [one.astimezone(UTC).hour for one in autumn] == [7, 8]
    assert [one.astimezone(zone).hour for one in autumn] == [9, 9]


def test_month_ends_and_leap_days_have_their_reminder() -> None:
    one = Schedule(1, date(2028, 1, 31), date(2028, 1, 31), time(9), "FREQ=MONTHLY;BYMONTHDAY=31")
    assert one.first_days(3) == (date(2028, 1, 31), date(2028, 2, 29), date(2028, 3, 31))
    fact = NudgeSet(1, 1, date(2028, 1, 31), date(2028, 1, 31), time(9))
    assert fact.undoable
