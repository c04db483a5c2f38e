"""Everything in the book, for its owner to take along."""

from __future__ import annotations

import pytest

from bot.domain.answers import Exported
from bot.domain.facts import Owed
from bot.domain.intents import Export, SetContact, Undo, Who
from tests.actions.shelf import Office, kroner


@pytest.fixture
def office() -> Office:
    return Office()


def test_an_export_counts_what_is_in_the_book_and_writes_nothing(office: Office) -> None:
    office.owes("Acme", kroner(500))
    office.owes("Dana", kroner(80))
    office.pays("Acme", kroner(500))
    office.drafts_for("Dana")
    before = len(office.lines)
    assert office.press(Export()) == (Exported(2, 2, 1, 0, 1),)
    assert len(office.lines) == before


@pytest.mark.parametrize(
    "words", ["export everything", "send me everything as csv", "I need it all in a spreadsheet"]
)
def test_an_export_can_be_asked_for_in_words(office: Office, words: str) -> None:
    office.owes("Acme", kroner(500))
    assert office.hear(words) == (Exported(1, 1, 0, 0, 0),)


def test_what_was_undone_is_not_counted(office: Office) -> None:
    office.owes("Acme", kroner(500))
    office.hear("undo")
    (answer,) = office.press(Export())
    assert answer == Exported(0, 0, 0, 0, 0)
    assert answer.empty


def test_the_same_message_twice_brings_the_file_twice(office: Office) -> None:
    office.owes("Acme", kroner(500))
    assert office.press(Export(), "one") == office.press(Export(), "one")


def test_a_client_without_a_debt_is_something_to_take_along(office: Office) -> None:
    office.owes("Acme", kroner(500))
    office.press(SetContact(Who("Acme"), email="anna@acme.example"))
    debt = next(line for line in office.lines if any(isinstance(one, Owed) for one in line.facts))
    office.press(Undo(debt.step))
    (answer,) = office.press(Export())
    assert answer == Exported(1, 0, 0, 0, 0)
    assert not answer.empty
