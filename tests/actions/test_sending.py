"""The desk and the courier together: nothing goes out that no longer holds, and it is said why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot.domain.answers import Answer, NoLongerHolds, OnItsWay, Stale
from bot.domain.drafts import Channel, Outcome, Reached, State
from bot.domain.intents import Approve, SetContact, Who
from bot.post.courier import Courier
from bot.post.letter import Letter
from tests.actions.shelf import Office, kroner

ACME = Who("Acme")


@dataclass
class Carrier:
    """Does `meanwhile` once it has the letter, then sends it unless it is told not to."""

    meanwhile: Callable[[], object]
    outcome: Outcome = field(default_factory=lambda: Outcome(Reached.DELIVERED))
    gone: list[str] = field(default_factory=list)

    async def carry(self, letter: Letter, sending: Callable[[], None]) -> Outcome:
        self.meanwhile()
        if self.outcome.reached is Reached.DELIVERED:
            sending()
            self.gone.append(letter.text)
        return self.outcome


def approved(due: int = -2, after: int = 0) -> Office:
    """A mail to Acme, approved as draft 1 so many days after it was drafted."""
    office = Office()
    office.owes("Acme", kroner(500), due)
    office.press(SetContact(ACME, email="pay@acme.example"))
    office.go(0)
    pass_by(office, days=after)
    (answer,) = office.press(Approve(1, office.waiting("Acme")[0].version))
    assert isinstance(answer, OnItsWay)
    return office


def courier(office: Office, carrier: Carrier, told: list[Answer]) -> Courier:
    async def tell(owner: int, answer: Answer) -> None:
        assert owner == office.owner
        told.append(answer)

    return Courier(office.desk, {Channel.EMAIL: carrier}, tell, office.clock)


def pass_by(office: Office, days: int) -> None:
    office.clock.moment += timedelta(days=days)


@pytest.mark.parametrize(
    ("due", "meanwhile", "why"),
    [
        (-2, lambda office: office.pays("Acme", kroner(500)), Stale.SETTLED),
        (-2, lambda office: office.pays("Acme", kroner(1)), Stale.AMOUNT),
        (-35, lambda office: pass_by(office, 11), Stale.CHANGED),  # the day it names has come
    ],
)
async def test_a_letter_that_stops_holding_on_its_way_stays_and_the_owner_hears_why(
    due: int, meanwhile: Callable[[Office], object], why: Stale
) -> None:
    office, told = approved(due), list[Answer]()
    carrier = Carrier(lambda: meanwhile(office))
    await courier(office, carrier, told).carry(7, 1)
    assert told == [NoLongerHolds("Acme", why)]
    assert (carrier.gone, office.book.drafts[1].state) == ([], State.WITHDRAWN)
    assert office.account("Acme").contacts == ()


async def test_a_letter_that_stops_holding_before_another_try_is_told_as_well() -> None:
    office, told = approved(-35, after=9), list[Answer]()
    carrier = Carrier(lambda: None, Outcome(Reached.NOT_SENT, "busy"))
    post = courier(office, carrier, told)
    await post.carry(7, 1)
    assert (told, office.book.drafts[1].state) == ([], State.NOT_SENT)
    office.clock.moment += timedelta(hours=20)  # the day that the letter names
    post.retry_due(office.clock.now())
    await post.idle()
    assert told == [NoLongerHolds("Acme", Stale.CHANGED)]
    assert [draft.id for draft in office.waiting("Acme")] == [2]


async def test_a_letter_that_holds_goes_out_once() -> None:
    office, told = approved(), list[Answer]()
    carrier = Carrier(lambda: None)
    await courier(office, carrier, told).carry(7, 1)
    assert (len(carrier.gone), office.book.drafts[1].state) == (1, State.SENT)
    assert len(told) == 1
