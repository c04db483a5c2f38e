"""A reminder that is put off again and again is mentioned, once a debt."""

from __future__ import annotations

import pytest

from bot.actions.notices import Notice
from bot.domain.answers import PutOff
from bot.domain.intents import Breathe, Later, Skip
from tests.actions.shelf import Office, kroner


@pytest.fixture
def office() -> Office:
    found = Office()
    found.owes("Acme", kroner(500), due=-1)
    found.go(0)
    return found


def told(office: Office) -> list[Notice]:
    found = [one for one in office.desk.notices(office.owner) if isinstance(one.answer, PutOff)]
    for one in found:
        office.desk.mentioned(office.owner, one)
    return found


def press(office: Office, intent: type[Later | Skip | Breathe]) -> None:
    (draft,) = office.waiting("Acme")
    office.press(intent(draft.id, draft.version))


def test_the_third_later_of_a_debt_is_mentioned_once(office: Office) -> None:
    for day in (1, 2):
        press(office, Later)
        assert not told(office)
        office.go(day)
    press(office, Later)
    (notice,) = told(office)
    assert notice.answer == PutOff(1, "Acme", kroner(500), 3)
    office.go(3)
    press(office, Later)
    assert not told(office)


def test_a_skipped_step_counts_and_the_next_draft_goes_on_counting(office: Office) -> None:
    press(office, Later)
    office.go(1)
    press(office, Skip)
    assert not told(office)
    for day in range(2, 12):
        office.go(day)
    press(office, Later)
    (notice,) = told(office)
    assert notice.answer == PutOff(1, "Acme", kroner(500), 3)


def test_a_short_breath_puts_nothing_off(office: Office) -> None:
    for _ in range(4):
        press(office, Breathe)
    assert not told(office)
