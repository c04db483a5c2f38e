"""What Hebrew has and the other languages have not: glued letters, no capitals, day letters."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bot.domain.intents import (
    AddDebt,
    Cancel,
    Piece,
    Reading,
    RecordPayment,
    ScheduleNudge,
    Settings,
    Undo,
    Who,
    WhoOwes,
)
from bot.understanding.followups import agreement
from bot.understanding.understand import Context, understand

NOW = datetime(2027, 2, 9, 11, 20, tzinfo=UTC)
CLIENTS = ("שיר אוחנה", "טל כהן", "איתי לוין", "Noa Friedman", "קרן אור")


def said(text: str, clients: tuple[str, ...] = CLIENTS) -> Reading:
    return understand(text, Context("he", NOW, "ILS", clients))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("שיר שילמה 500", "שיר אוחנה"),
        ("איתי שילם 500", "איתי לוין"),
        ("טל שילם 500", "טל כהן"),
        ("נועה שילמה 500", "Noa Friedman"),
    ],
)
def test_a_name_that_is_a_word_or_short_is_known_by_its_place(text: str, name: str) -> None:
    (command,) = said(text).commands
    assert isinstance(command, RecordPayment)
    assert command.who == Who(name)


@pytest.mark.parametrize("text", ["תנגן שיר יפה", "תכבה את האור", "מי סגר איתי"])
def test_a_word_that_is_a_name_elsewhere_stays_a_word(text: str) -> None:
    assert not any(getattr(one, "who", None) for one in said(text).commands)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("מגיע לי מאקמי 500", "אקמי"),
        ("חוב של אקמי: 500", "אקמי"),
        ("חוב חדש: מירב כספי, 500 על צילום", "מירב כספי"),
        ("תרשום חוב: ברק לוין 500", "ברק לוין"),
    ],
)
def test_a_new_name_keeps_its_own_letters(text: str, name: str) -> None:
    (command,) = said(text, ()).commands
    assert isinstance(command, AddDebt)
    assert command.who == Who(name)
    assert command.amount is not None and command.amount.amount == Decimal(500)


def test_owing_without_a_sum_is_asked_about() -> None:
    (doubt,) = said("אקמי חייבת לי כסף", ("אקמי",)).doubts
    assert doubt.piece is Piece.AMOUNT


def test_a_sum_before_today_is_a_sum_and_not_a_number_of_days() -> None:
    (command,) = said("שיר שילמה 300 היום").commands
    assert isinstance(command, RecordPayment)
    assert command.amount is not None and command.amount.amount == Decimal(300)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("תזכיר לשיר כל ב' ו-ד'", "FREQ=WEEKLY;BYDAY=MO,WE"),
        ("תזכיר לשיר כל ב׳ וד׳", "FREQ=WEEKLY;BYDAY=MO,WE"),
        ("תזכיר לשיר כל יום ראשון ושלישי וחמישי", "FREQ=WEEKLY;BYDAY=SU,TU,TH"),
        ("תזכיר לשיר כל שני וכל חמישי", "FREQ=WEEKLY;BYDAY=MO,TH"),
        ("תזכיר לשיר יום כן יום לא", "FREQ=DAILY;INTERVAL=2"),
    ],
)
def test_days_joined_by_a_letter_make_one_rule(text: str, rule: str) -> None:
    (command,) = said(text).commands
    assert isinstance(command, ScheduleNudge)
    assert str(command.rule) == rule


def test_taking_back_differs_from_leaving_be() -> None:
    assert said("תבטל את זה").commands == (Undo(),)
    assert said("עזוב, לא משנה").commands == (Cancel(),)


def test_who_owes_and_settings_are_asked_for_in_few_words() -> None:
    assert isinstance(said("ממי מגיע לי כסף?").commands[0], WhoOwes)
    assert said("הגדרות").commands == (Settings(),)
    assert said("ההגדרות של טל").commands == (Settings(Who("טל כהן")),)


def test_as_agreed_is_a_yes() -> None:
    assert agreement("כך סוכם", Context("he", NOW, "ILS", CLIENTS)) is True


@pytest.mark.parametrize(
    "name", ["אור", "שיר", "אור כהן", "סטודיו אור", "מסעדת אור", "שיר לוי", "דני שיר"]
)
def test_a_first_name_that_is_an_everyday_word_is_the_name_of_someone_new(name: str) -> None:
    context = Context("he", NOW, "ILS", ())
    (command,) = understand(f"{name} חייבת לי 4500 על עיצוב אתר", context).commands
    assert isinstance(command, AddDebt) and command.who == Who(name)
