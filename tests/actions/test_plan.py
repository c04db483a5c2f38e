"""A plan's end by the owner's word."""

from __future__ import annotations

from bot.domain.answers import (
    Asking,
    ClientCard,
    Closed,
    Flaw,
    Flawed,
    Overview,
    PlanStopped,
    UndoneNote,
)
from bot.domain.dates import Frequency, Rule
from bot.domain.intents import Confirm, EndPlan, SetPlan, ShowClient, Undo, Who, WhoOwes
from bot.domain.money import Money
from tests.actions.shelf import Office, day, kroner, noted

ACME = Who("Acme")


def with_plan() -> Office:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    (ask,) = office.press(SetPlan(ACME, Rule(Frequency.WEEKLY), day(7), kroner(100)))
    assert isinstance(ask, Asking)
    office.press(Confirm(ask.asked))
    return office


def shows_a_plan(office: Office) -> bool:
    (page,) = office.press(ShowClient(1))
    assert isinstance(page, ClientCard)
    return page.plan


def test_a_plan_that_is_ended_is_read_back_and_the_ladder_goes_on() -> None:
    office = with_plan()
    assert shows_a_plan(office)
    assert noted(office.press(EndPlan(1))).note == PlanStopped("Acme")
    assert not shows_a_plan(office)
    assert office.account("Acme").plan is None
    assert not office.account("Acme").plans[-1].broken
    office.go(0)
    assert office.steps("Acme") == ["friendly_reminder"]


def test_an_ended_plan_is_brought_back_by_an_undo() -> None:
    office = with_plan()
    office.press(EndPlan(1))
    assert office.press(Undo()) == (UndoneNote("Acme", "PlanEnded"),)
    assert office.account("Acme").plan is not None


def test_without_a_plan_there_is_nothing_to_end() -> None:
    office = with_plan()
    office.press(EndPlan(1))
    lines = len(office.lines)
    assert office.press(EndPlan(1)) == (Flawed(Flaw.NO_PLAN, "Acme"),)
    assert office.press(EndPlan(9)) == (Closed(),)
    assert len(office.lines) == lines


def test_the_overview_of_a_client_knows_of_its_plan() -> None:
    (page,) = with_plan().press(WhoOwes(who=ACME))
    assert isinstance(page, Overview)
    assert page.standings[0].mark == "plan"


def test_a_plan_in_a_currency_that_nobody_uses_here_is_not_taken_for_the_debts() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    asked = office.press(SetPlan(ACME, Rule(Frequency.WEEKLY), day(7), Money.of("100", "USD")))
    assert asked == (Flawed(Flaw.MIXED, "Acme"),)
