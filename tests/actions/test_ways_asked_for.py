"""A call or a letter by post that is asked for by name, and a letter told as posted without one."""

from __future__ import annotations

import pytest

from bot.domain.answers import Asking, AttemptNoted, RefusedPiece
from bot.domain.attempts import Upshot
from bot.domain.drafts import Channel, State
from bot.domain.intents import Approve, Impossible, Piece
from tests.actions.shelf import Office, card, kroner, noted


@pytest.fixture
def office() -> Office:
    """Acme and דנה are a month late."""
    one = Office()
    one.owes("Acme", kroner(500), -35, "logo")
    one.owes("דנה", kroner(300), -35, "logo")
    return one


@pytest.mark.parametrize(
    ("said", "channel"),
    [
        ("call Acme", Channel.PHONE),
        ("letter to Acme by post", Channel.POST),
        ("ring til Acme", Channel.PHONE),
        ("send Acme et brev med posten", Channel.POST),
        ("להתקשר לדנה", Channel.PHONE),
        ("מכתב לדנה בדואר", Channel.POST),
    ],
)
def test_a_draft_takes_the_way_that_is_asked_for(
    office: Office, said: str, channel: Channel
) -> None:
    assert card(office.hear(said)).draft.channel is channel


def test_another_way_takes_the_place_of_the_draft_that_waits(office: Office) -> None:
    first = card(office.hear("call Acme")).draft
    again = card(office.hear("call Acme")).draft
    letter = card(office.hear("letter to Acme by post")).draft
    assert (again.id, letter.id) == (first.id, first.id + 1)
    assert office.book.drafts[first.id].state is State.REPLACED


@pytest.mark.parametrize("said", ["don't call Acme", "לא להתקשר לדנה"])
def test_a_call_that_is_not_wanted_is_none(office: Office, said: str) -> None:
    office.hear(said)
    assert (office.waiting("Acme"), office.waiting("דנה")) == ([], [])


@pytest.mark.parametrize(
    "said",
    ["posted it", "I posted the letter", "har sendt brevet med posten", "שלחתי את המכתב בדואר"],
)
def test_a_letter_told_as_posted_is_the_newest_in_hand(office: Office, said: str) -> None:
    letter = card(office.hear("letter to Acme by post")).draft
    office.press(Approve(letter.id, letter.version))
    told = noted(office.hear(said)).note
    assert isinstance(told, AttemptNoted)
    assert (told.channel, told.upshot) == (Channel.POST, Upshot.POSTED)
    last = office.account("Acme").contacts[-1]
    assert (last.draft, last.upshot) == (letter.id, Upshot.POSTED)


def test_where_no_letter_is_in_hand_it_is_asked_to_whom(office: Office) -> None:
    asked = office.hear("posted it")[0]
    assert isinstance(asked, Asking) and asked.question.piece is Piece.WHO
    assert office.account("Acme").contacts == ()


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("forgive 200 of Acme's debt", Impossible.PART),
        ("eftergiv 200 af Acmes gæld", Impossible.PART),
        ("לוותר ל-Acme על 200", Impossible.PART),
        ("Acme no longer owes", Impossible.UNSAID),
        ("Acme skylder ikke mere", Impossible.UNSAID),
        ("Acme כבר לא חייב", Impossible.UNSAID),
    ],
)
def test_nothing_is_let_go_or_paused_by_half(office: Office, said: str, why: Impossible) -> None:
    told = office.hear(said)[0]
    assert isinstance(told, RefusedPiece) and told.refusal.why is why
    account = office.account("Acme")
    assert (account.balance(), account.hold) == ((kroner(500),), None)
