"""Friends and family: noted, said once, and no step is softer for it."""

from __future__ import annotations

import pytest

from bot.domain.answers import DetailNoted, Noted, SameForAll
from bot.domain.intents import SetClient
from bot.domain.people import Detail
from tests.actions.shelf import Office, kroner


@pytest.fixture
def office() -> Office:
    office = Office()
    office.owes("Dana", kroner(500), due=-1)
    office.owes("Acme", kroner(500), due=-1)
    return office


def test_it_is_said_once_that_the_policy_is_the_same_for_all(office: Office) -> None:
    noted, same = office.hear("Dana is a friend")
    assert isinstance(noted, Noted) and noted.note == DetailNoted(1, "Dana", Detail.BOND, "friend")
    assert same == SameForAll("Dana")
    assert len(office.hear("Acme is family")) == 1


def test_the_card_says_it_too(office: Office) -> None:
    assert SameForAll("Acme") in office.press(SetClient(2, Detail.BOND, "friend"))
    assert SameForAll("Dana") not in office.press(SetClient(1, Detail.BOND, "friend"))


def test_a_repeated_message_tells_it_again(office: Office) -> None:
    first = office.hear("Dana is a friend", "m1")
    again = office.hear("Dana is a friend", "m1")
    assert again[1:] == first[1:] == (SameForAll("Dana"),)


def test_the_steps_are_those_of_everybody(office: Office) -> None:
    office.hear("Dana is a friend")
    for day in range(0, 120):
        office.go(day)
        assert office.steps("Dana") == office.steps("Acme")


def test_it_is_taken_back(office: Office) -> None:
    office.hear("Dana is a friend")
    office.hear("undo")
    assert office.account("Dana").client.bond == ""


def test_just_a_client_needs_no_words(office: Office) -> None:
    assert len(office.hear("Dana is just a client")) == 1
