"""A message cut short by a stop is finished when it comes again, whatever it was read from."""

from __future__ import annotations

import pytest

from bot.domain.answers import Asking, NothingSaved, PaymentNoted
from bot.domain.facts import Asked
from bot.domain.intents import AddDebt, Confirm, Pick, RecordPayment, Who
from tests.actions.shelf import Office, day, kroner, noted

ACME = Who("Acme")


def two_who_paid() -> Office:
    """Both are said to have paid, and how much Acme paid is asked."""
    office = Office()
    office.owes("Acme", kroner(500), 3)
    office.owes("Bo", kroner(70), 3)
    office.hear("Acme paid and Bo paid")
    return office


def cut_short(office: Office, after: int = 1) -> None:
    office.shelf.refuses = after


def again(office: Office) -> None:
    """A new process, and a disk with room."""
    office.shelf.refuses = None
    office.desk = office.open()


def test_what_waited_for_an_answer_survives_a_stop_right_after_it() -> None:
    office = two_who_paid()
    cut_short(office)
    assert office.hear("450", key="m2")[-1] == NothingSaved()
    assert office.book.question is None
    again(office)
    *_, ask = office.hear("450", key="m2")
    assert isinstance(ask, Asking)
    assert ask.name == "Bo"
    office.hear("70")
    assert (office.account("Acme").balance(), office.account("Bo").balance()) == ((kroner(50),), ())


def test_what_waited_for_a_tap_survives_a_stop_right_after_it() -> None:
    office = Office()
    office.owes("Acme", kroner(5), 3)
    office.owes("Bo", kroner(5), 3)
    (first,) = office.hear("Acme owes me 1.200 and Bo owes me 1.300")
    assert isinstance(first, Asking)
    cut_short(office)
    office.press(Pick(first.asked, 0), key="t1")
    again(office)
    *_, ask = office.press(Pick(first.asked, 0), key="t1")
    assert isinstance(ask, Asking)
    assert ask.name == "Bo"
    assert office.account("Acme").balance() == (kroner(1205),)


def test_an_answer_that_comes_twice_pays_once_and_asks_the_next_question_once() -> None:
    office = two_who_paid()
    office.hear("450", key="m2")
    lines = len(office.lines)
    notes = office.hear("450", key="m2")
    assert noted(notes).repeated
    assert len(office.lines) == lines
    assert sum(isinstance(fact, Asked) for line in office.lines for fact in line.facts) == 3


@pytest.mark.parametrize("text", ["450", "yes"])
def test_an_answer_with_nothing_waiting_does_nothing_more_when_it_comes_again(text: str) -> None:
    office = Office()
    office.owes("Acme", kroner(500), 3)
    if text == "yes":
        intent = AddDebt(ACME, kroner(500), day(3))
        office.press(intent)
    else:
        office.hear("Acme paid")
    office.hear(text, key="m2")
    balance, lines = office.account("Acme").balance(), len(office.lines)
    office.hear(text, key="m2")
    assert (office.account("Acme").balance(), len(office.lines)) == (balance, lines)


def test_a_correction_cut_short_is_not_left_at_the_entry_taken_back() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 3)
    office.press(RecordPayment(ACME, kroner(45)))
    cut_short(office)
    assert office.hear("no, 450", key="m2")[-1] == NothingSaved()
    assert office.account("Acme").payments == {}
    again(office)
    note = noted(office.hear("no, 450", key="m2")).note
    assert isinstance(note, PaymentNoted)
    assert office.account("Acme").balance() == (kroner(50),)
    office.hear("no, 450", key="m2")
    assert office.account("Acme").balance() == (kroner(50),)


def test_a_question_that_is_no_longer_needed_still_leaves_what_waited_to_be_done() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 3)
    (ask,) = office.hear("Acme owes 500 by 4 June\nAcme paid 700")
    assert isinstance(ask, Asking)
    cut_short(office)
    office.press(Confirm(ask.asked), key="t1")
    again(office)
    office.press(Confirm(ask.asked), key="t1")
    assert office.account("Acme").balance() == (kroner(300),)
