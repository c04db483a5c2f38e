"""The digest: how the money stands, told once a week on the first working morning."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.actions.notices import Notice
from bot.domain.answers import (
    DigestNoted,
    Flaw,
    Flawed,
    Noted,
    OldestDebt,
    ThisMorning,
    ThisWeek,
)
from bot.domain.dates import Rule, Week
from bot.domain.digest import week_of
from bot.domain.hands import Hands
from bot.domain.intents import Confirm, Later, PlaceIn, Promise, SetOwner, SetPlan, Who
from bot.domain.people import Setting
from tests.actions.shelf import MONDAY, Office, day, kroner


@pytest.fixture
def office() -> Office:
    return Office()


def told(office: Office) -> list[Notice]:
    """What is said now of how the money stands; it counts as shown."""
    found = [
        one
        for one in office.desk.notices(office.owner)
        if isinstance(one.answer, ThisWeek | ThisMorning)
    ]
    for one in found:
        office.desk.mentioned(office.owner, one)
    return found


def weeks(office: Office) -> list[ThisWeek]:
    return [one.answer for one in told(office) if isinstance(one.answer, ThisWeek)]


def mornings(office: Office) -> list[ThisMorning]:
    return [one.answer for one in told(office) if isinstance(one.answer, ThisMorning)]


def test_a_week_is_told_once_on_its_first_working_morning(office: Office) -> None:
    office.owes("Acme", kroner(500), due=2)
    assert not told(office)  # the week in which the owner came
    office.go(7, hour=5)
    assert not told(office)  # before the drafts' hour
    office.go(7)
    (first,) = told(office)
    assert first.topic == "week-2026-06-08"
    assert not told(office)
    office.go(8)
    assert not told(office)
    office.go(14)
    assert len(weeks(office)) == 1


def test_the_figures_of_the_week(office: Office) -> None:
    office.owes("Acme", kroner(500), due=2)
    office.owes("Acme", kroner(300), due=20)
    office.owes("Bo", kroner(900), due=1)
    office.owes("Dana", kroner(400), due=3)
    office.pays("Bo", kroner(100))
    office.press(Promise(Who("Dana"), day(10), kroner(150)))
    office.go(7)
    office.pays("Acme", kroner(50))  # today's is told next week
    assert weeks(office) == [
        ThisWeek(
            owed=(kroner(1950),),
            debtors=3,
            late=(kroner(1650),),
            came_in=(kroner(100),),
            promised=(kroner(150),),
            promisers=("Dana",),
            oldest=OldestDebt("Bo", kroner(800), 6),
        )
    ]


def test_a_plan_with_a_missed_instalment_is_at_risk_and_its_next_one_is_promised(
    office: Office,
) -> None:
    office.owes("Acme", kroner(900), due=1)
    weekly = SetPlan(Who("Acme"), Rule.parse("FREQ=WEEKLY"), day(3), kroner(300))
    office.press(weekly)
    office.press(Confirm(office.book.asked))
    office.go(7)
    (week,) = weeks(office)
    assert [(name, part.day, part.left) for name, part in week.shaky] == [
        ("Acme", day(3), kroner(300))
    ]
    assert (week.promised, week.promisers) == ((kroner(300),), ("Acme",))


def test_money_that_settled_everything_is_still_told(office: Office) -> None:
    office.owes("Acme", kroner(500), due=2)
    office.go(3)
    office.pays("Acme", kroner(500))
    look = office.desk.next_look(office.owner)
    assert look is not None
    office.go(7)
    (week,) = weeks(office)
    assert (week.owed, week.came_in) == ((), (kroner(500),))
    office.go(14)
    assert not told(office)


def test_nothing_to_tell_is_not_told(office: Office) -> None:
    office.go(7)
    assert not told(office)
    office.owes("Acme", kroner(500), due=30)  # entered this very morning
    assert not told(office)


def test_a_debt_in_other_hands_alone_is_nothing_to_tell(office: Office) -> None:
    office.owes("Acme", kroner(500), due=2)
    office.press(PlaceIn(1, Hands.LAWYER))
    office.go(7)
    assert not told(office)
    office.owes("Dana", kroner(80), due=10)
    office.go(14)
    (week,) = weeks(office)
    assert week.owed == (kroner(580),)


def test_a_morning_that_was_missed_is_made_up_for(office: Office) -> None:
    office.owes("Acme", kroner(500), due=2)
    office.go(9)
    assert len(weeks(office)) == 1


def test_it_can_be_silenced(office: Office) -> None:
    office.owes("Acme", kroner(500), due=2)
    office.press(SetOwner(Setting.DIGEST, "off"))
    office.go(7)
    assert not told(office)


def test_a_daily_word_names_what_is_due_promised_and_waiting(office: Office) -> None:
    office.owes("Acme", kroner(500), due=8)
    office.owes("Bo", kroner(300), due=1)
    office.owes("Dana", kroner(400), due=2)
    office.press(Promise(Who("Dana"), day(8)))
    office.press(SetOwner(Setting.DIGEST, "daily"))
    office.go(2)
    assert office.waiting("Bo")
    office.go(7)
    assert len(told(office)) == 1  # the week's, and no second one beside it
    office.owes("Ida", kroner(50), due=8)
    office.go(8)
    office.owes("Eva", kroner(70), due=8)  # entered today: no news
    assert mornings(office) == [
        ThisMorning(
            (kroner(550),), ("Acme", "Ida"), (kroner(400),), ("Dana",), len(office.waiting("Bo"))
        )
    ]
    assert not told(office)


def test_without_the_wish_there_is_no_daily_word_nor_one_on_a_quiet_day(office: Office) -> None:
    office.owes("Acme", kroner(500), due=8)
    office.go(7)
    told(office)
    office.go(8)
    assert not told(office)
    office.press(SetOwner(Setting.DIGEST, "daily"))
    assert len(mornings(office)) == 1
    draft = office.drafts_for("Acme")
    office.press(Later(draft.id, draft.version))
    office.press(SetOwner(Setting.DIGEST, "weekly"))
    office.go(9)
    assert not told(office)


def test_a_week_begins_on_sunday_where_sundays_are_worked() -> None:
    sunday, friday_off, sunday_off = day(6), Week((4, 5)), Week((5, 6))
    assert week_of(sunday, friday_off) == sunday
    assert week_of(sunday, sunday_off) == day(0)
    closed = Week((4, 5), closed={sunday - timedelta(days=7), sunday})
    assert week_of(day(9), closed) == sunday


def heard(office: Office, text: str) -> DigestNoted:
    (note,) = office.hear(text)
    assert isinstance(note, Noted) and isinstance(note.note, DigestNoted)
    return note.note


def test_a_sentence_silences_it_and_another_brings_it_back(office: Office) -> None:
    office.owes("Acme", kroner(500), due=2)
    assert heard(office, "silence the digest") == DigestNoted("off", "", "09:30")
    office.go(7)
    assert not told(office)
    assert heard(office, "weekly digest") == DigestNoted("weekly", "", "09:30")
    assert len(weeks(office)) == 1


def test_day_and_hour_are_told_back_in_one_and_undone_in_one(office: Office) -> None:
    assert heard(office, "weekly digest on Sunday at 9") == DigestNoted("weekly", "6", "09:00")
    assert heard(office, "daily digest at 8") == DigestNoted("daily", "6", "08:00")
    office.hear("undo")
    owner = office.book.owner
    assert (owner.digest, owner.digest_day, owner.digest_at) == ("weekly", "6", "09:00")
    office.hear("undo")
    owner = office.book.owner
    assert (owner.digest, owner.digest_day, owner.digest_at) == ("weekly", "", "")


def test_the_day_that_was_named_counts_though_it_is_one_of_rest(office: Office) -> None:
    office.owes("Acme", kroner(500), due=2)
    heard(office, "weekly digest on Sunday at 9")
    office.go(5)  # Saturday
    assert not told(office)
    office.go(6, hour=6)  # 8 o'clock
    assert not told(office)
    office.go(6, hour=7)
    (sunday,) = told(office)
    assert sunday.topic == "week-2026-06-07"
    office.go(7)
    assert not told(office)
    office.go(14)
    assert len(told(office)) == 1  # Sunday's, late: nobody looked then


def test_it_is_looked_at_when_its_hour_comes(office: Office) -> None:
    office.owes("Acme", kroner(500), due=2)
    heard(office, "weekly digest on Tuesday at 7")
    following = office.desk.next_look(office.owner)
    assert following == MONDAY + timedelta(days=1, hours=-3)


def test_moved_to_a_day_gone_by_it_comes_next_week(office: Office) -> None:
    office.owes("Acme", kroner(500), due=2)
    office.go(7)
    assert len(weeks(office)) == 1
    office.go(9)  # Wednesday
    heard(office, "move the weekly to Tuesday")
    assert not told(office)
    office.go(15)
    assert len(weeks(office)) == 1
    office.go(17)  # Thursday
    office.press(SetOwner(Setting.DIGEST_DAY, "0"))
    assert not told(office)
    office.go(21)
    assert len(weeks(office)) == 1


def test_the_daily_word_keeps_to_working_mornings(office: Office) -> None:
    office.hear("daily digest at 8")
    office.owes("Acme", kroner(500), due=12)  # a Saturday
    office.owes("Bo", kroner(500), due=15)
    office.hear("weekly digest on Sunday")
    office.hear("daily digest")
    for number in range(1, 12):
        office.go(number)
        told(office)
    office.go(12)
    assert not mornings(office)
    office.go(13)
    assert len(weeks(office)) == 1
    office.go(15)
    assert len(mornings(office)) == 1


def test_an_hour_of_the_night_is_refused(office: Office) -> None:
    (answer,) = office.hear("daily digest at 23:00")
    assert answer == Flawed(Flaw.TIME, words="23:00")
    assert office.book.owner.digest == "weekly"
