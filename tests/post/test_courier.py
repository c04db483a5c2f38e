"""The courier: once, as read; again only what can't have gone out; and an honest word after."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot.domain.answers import Answer, DraftStands
from bot.domain.drafts import Channel, Outcome, Reached, State
from bot.post.courier import Courier
from bot.post.email import Email, Patience, Server
from bot.post.letter import Letter
from tests.post.deskwork import OWNER, Drafts, Scripted, SetClock, ending, reaching
from tests.post.letters import HEBREW, NOW, SENDER, a_draft
from tests.post.servers import HOST, faulty


@dataclass
class Told:
    """What the owners were told, as states."""

    states: list[State] = field(default_factory=list)

    async def __call__(self, owner: int, answer: Answer) -> None:
        assert owner == OWNER
        assert isinstance(answer, DraftStands)
        self.states.append(answer.state)


@dataclass
class House:
    desk: Drafts
    carrier: Scripted
    told: Told
    clock: SetClock
    courier: Courier

    async def later(self, **step: float) -> None:
        """Move the clock on and let everything that falls due then happen."""
        self.courier.retry_due(self.clock.on(**step))
        await self.courier.idle()

    async def deliver(self) -> None:
        self.courier.deliver(OWNER, 3)
        await self.courier.idle()


def a_house(carrier: Scripted, desk: Drafts | None = None) -> House:
    desk = desk or Drafts()
    told, clock = Told(), SetClock()
    return House(desk, carrier, told, clock, Courier(desk, {Channel.EMAIL: carrier}, told, clock))


@pytest.mark.parametrize(
    ("reached", "state"),
    [
        (Reached.DELIVERED, State.SENT),
        (Reached.REFUSED, State.FAILED),
        (Reached.UNKNOWN, State.UNKNOWN),
    ],
)
async def test_a_claimed_draft_is_carried_settled_and_told(reached: Reached, state: State) -> None:
    house = a_house(reaching(reached))
    await house.courier.carry(OWNER, 3)
    assert house.desk.moves == [State.SENDING, state]
    assert house.told.states == [state]


async def test_the_letter_is_the_draft_as_it_was_approved() -> None:
    house = a_house(reaching(Reached.DELIVERED))
    await house.deliver()
    [letter] = house.carrier.letters
    assert (letter.to, letter.subject, letter.text) == (HEBREW.to, HEBREW.subject, HEBREW.text)
    assert (letter.owner, letter.draft, letter.version) == (OWNER, 3, 2)
    assert (letter.name, letter.reply_to) == ("יעל כהן", "yael@studio.example")
    assert (letter.language, letter.at) == ("he", NOW)


@pytest.mark.parametrize("state", [state for state in State if state is not State.CONNECTING])
async def test_a_draft_that_is_not_claimed_is_not_carried(state: State) -> None:
    house = a_house(reaching(Reached.DELIVERED), Drafts(a_draft(state=state)))
    await house.deliver()
    assert house.carrier.letters == []
    assert (house.desk.moves, house.told.states) == ([], [])


async def test_asked_for_twenty_times_it_is_carried_once() -> None:
    gate = asyncio.Event()

    async def slowly(letter: Letter, sending: Callable[[], None]) -> Outcome:
        await gate.wait()
        sending()
        return Outcome(Reached.DELIVERED)

    house = a_house(Scripted([slowly]))
    for _ in range(20):
        house.courier.deliver(OWNER, 3)
        await asyncio.sleep(0)
    gate.set()
    await house.courier.idle()
    await house.deliver()
    assert len(house.carrier.letters) == 1
    assert house.desk.moves == [State.SENDING, State.SENT]
    assert house.told.states == [State.SENT]


async def test_a_channel_nobody_serves_is_a_failure_and_no_wait() -> None:
    house = a_house(reaching(Reached.DELIVERED), Drafts(a_draft(channel=Channel.WHATSAPP)))
    await house.deliver()
    assert house.desk.outcomes == [Outcome(Reached.REFUSED, "no channel")]
    assert house.told.states == [State.FAILED]


# -- again ----------------------------------------------------------------------------------------


async def test_what_did_not_go_out_is_tried_again_with_growing_pauses_for_a_day() -> None:
    house = a_house(reaching(Reached.NOT_SENT, sends=False))
    await house.deliver()
    tries = [timedelta(0)]
    for _ in range(26 * 60):
        before = len(house.carrier.letters)
        await house.later(minutes=1)
        if len(house.carrier.letters) > before:
            tries.append(house.clock.now() - NOW)
    first = [timedelta(minutes=minutes) for minutes in (0, 1, 6, 21, 81)]
    assert tries == first + [timedelta(minutes=81) + timedelta(hours=4 * n) for n in range(1, 6)]
    assert house.told.states == [State.NOT_SENT]
    assert house.desk.state() is State.NOT_SENT


async def test_the_owner_is_told_nothing_of_the_tries_before_one_succeeds() -> None:
    acts = [
        ending(Reached.NOT_SENT, sends=False),
        ending(Reached.NOT_SENT),
        ending(Reached.DELIVERED),
    ]
    house = a_house(Scripted(acts))
    await house.deliver()
    await house.later(minutes=1)
    assert house.told.states == []
    await house.later(minutes=5)
    assert house.told.states == [State.SENT]
    assert house.courier.next_due() is None
    await house.later(hours=30)
    assert len(house.carrier.letters) == 3
    assert house.told.states == [State.SENT]


async def test_a_pause_the_peer_asked_for_is_kept() -> None:
    house = a_house(reaching(Reached.NOT_SENT, wait=600))
    await house.deliver()
    assert house.courier.next_due() == NOW + timedelta(minutes=10)
    await house.later(minutes=9)
    assert len(house.carrier.letters) == 1
    await house.later(minutes=1)
    assert len(house.carrier.letters) == 2


@pytest.mark.parametrize("reached", [Reached.REFUSED, Reached.UNKNOWN])
async def test_what_failed_or_may_have_gone_out_is_never_tried_again(reached: Reached) -> None:
    house = a_house(reaching(reached))
    await house.deliver()
    for _ in range(30):
        await house.later(hours=1)
    assert len(house.carrier.letters) == 1


async def test_a_draft_that_no_longer_holds_is_not_tried_again_and_its_owner_hears_so() -> None:
    house = a_house(reaching(Reached.NOT_SENT, sends=False))
    await house.deliver()
    house.desk.holds = False
    await house.later(minutes=1)
    await house.later(hours=25)
    assert len(house.carrier.letters) == 1
    assert house.told.states == [State.WITHDRAWN]


@pytest.mark.parametrize("state", [State.SKIPPED, State.WITHDRAWN, State.PROPOSED])
@pytest.mark.parametrize("hours", [1, 25])
async def test_what_the_owner_settled_meanwhile_is_left_in_peace(state: State, hours: int) -> None:
    house = a_house(reaching(Reached.NOT_SENT, sends=False))
    await house.deliver()
    house.desk.put(state)
    await house.later(hours=hours)
    assert len(house.carrier.letters) == 1
    assert house.told.states == []
    assert house.courier.next_due() is None


async def test_a_new_tap_gives_a_new_day() -> None:
    house = a_house(reaching(Reached.NOT_SENT, sends=False))
    await house.deliver()
    house.clock.on(hours=20)
    house.desk.put(State.CONNECTING)
    await house.deliver()
    await house.later(hours=10)
    assert house.told.states == []
    assert len(house.carrier.letters) == 3


async def test_a_book_that_was_forgotten_meanwhile_ends_the_tries() -> None:
    house = a_house(reaching(Reached.NOT_SENT, sends=False))
    await house.deliver()
    house.desk.drafts.clear()
    await house.later(minutes=1)
    assert house.courier.next_due() is None


# -- what goes wrong ------------------------------------------------------------------------------


async def test_a_payment_that_came_between_claim_and_text_stops_the_letter() -> None:
    gone: list[str] = []

    async def post(letter: Letter, sending: Callable[[], None]) -> Outcome:
        sending()
        gone.append(letter.text)
        return Outcome(Reached.DELIVERED)

    house = a_house(Scripted([post]))
    house.desk.holds = False
    await house.deliver()
    assert gone == []
    assert house.told.states == [State.WITHDRAWN]
    assert house.courier.next_due() is None


async def test_nothing_goes_out_while_the_disk_refuses_and_it_goes_when_it_takes_again() -> None:
    house = a_house(reaching(Reached.DELIVERED))
    house.desk.full = True
    await house.deliver()
    await house.later(minutes=1)
    assert house.desk.moves == []
    house.desk.full = False
    await house.later(minutes=1)
    assert house.desk.moves == [State.NOT_SENT]
    await house.later(minutes=1)
    assert house.desk.moves == [State.NOT_SENT, State.CONNECTING, State.SENDING, State.SENT]
    assert house.told.states == [State.SENT]


async def test_an_outcome_the_disk_refused_is_saved_later_and_the_letter_not_repeated() -> None:
    desk = Drafts()

    async def fills_the_disk(letter: Letter, sending: Callable[[], None]) -> Outcome:
        sending()
        desk.full = True
        return Outcome(Reached.DELIVERED)

    house = a_house(Scripted([fills_the_disk]), desk)
    await house.deliver()
    await house.later(minutes=5)
    assert (desk.state(), house.told.states) == (State.SENDING, [])
    desk.full = False
    await house.later(minutes=5)
    assert (desk.state(), house.told.states) == (State.SENT, [State.SENT])
    assert len(house.carrier.letters) == 1


async def test_a_claim_the_disk_refused_is_asked_for_again() -> None:
    acts = [ending(Reached.NOT_SENT, sends=False), ending(Reached.DELIVERED)]
    house = a_house(Scripted(acts))
    await house.deliver()
    house.desk.full = True
    await house.later(minutes=1)
    house.desk.full = False
    await house.later(minutes=1)
    assert house.told.states == [State.SENT]


@pytest.mark.parametrize(("sends", "state"), [(False, State.NOT_SENT), (True, State.UNKNOWN)])
async def test_a_mishap_counts_by_what_was_saved_and_its_words_are_not_logged(
    sends: bool, state: State, caplog: pytest.LogCaptureFixture
) -> None:
    async def breaks(letter: Letter, sending: Callable[[], None]) -> Outcome:
        if sends:
            sending()
        raise RuntimeError(f"could not mail {letter.to}")

    house = a_house(Scripted([breaks]))
    with caplog.at_level(logging.DEBUG):
        await house.deliver()
    assert house.desk.state() is state
    assert "RuntimeError" in caplog.text
    assert HEBREW.to not in caplog.text


async def test_a_word_that_can_not_be_told_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    async def deaf(owner: int, answer: Answer) -> None:
        raise ConnectionError(HEBREW.to)

    desk, carrier = Drafts(), reaching(Reached.DELIVERED)
    courier = Courier(desk, {Channel.EMAIL: carrier}, deaf, SetClock())
    await courier.carry(OWNER, 3)
    assert desk.state() is State.SENT
    assert HEBREW.to not in caplog.text


@pytest.mark.parametrize(("deaf", "told"), [(1, 1), (3, 1), (99, 0)])
async def test_what_an_owner_could_not_be_told_is_told_later_once_and_not_for_ever(
    deaf: int, told: int
) -> None:
    desk, clock, heard, tries = Drafts(), SetClock(), Told(), []

    async def tell(owner: int, answer: Answer) -> None:
        tries.append(clock.now())
        if len(tries) <= deaf:
            raise ConnectionError
        await heard(owner, answer)

    courier = Courier(desk, {Channel.EMAIL: reaching(Reached.REFUSED)}, tell, clock)
    await courier.carry(OWNER, 3)
    while due := courier.next_due():
        assert due > clock.now()
        courier.retry_due(clock.on(seconds=(due - clock.now()).total_seconds()))
        await courier.idle()
    assert heard.states == [State.FAILED] * told
    assert len(tries) <= 6


# -- stopping -------------------------------------------------------------------------------------


@asynccontextmanager
async def hanging(sends: bool) -> AsyncIterator[House]:
    """A house whose letter is under way and does not arrive."""
    started = asyncio.Event()

    async def hangs(letter: Letter, sending: Callable[[], None]) -> Outcome:
        if sends:
            sending()
        started.set()
        await asyncio.Event().wait()
        raise AssertionError

    house = a_house(Scripted([hangs]))
    house.courier.deliver(OWNER, 3)
    await started.wait()
    yield house


@pytest.mark.parametrize(("sends", "left"), [(False, State.CONNECTING), (True, State.SENDING)])
async def test_what_a_stop_cuts_off_stands_in_the_book_for_the_next_start(
    sends: bool, left: State
) -> None:
    async with hanging(sends) as house:
        await house.courier.stop(patience=0.01)
        await house.courier.idle()
        assert house.desk.state() is left
        assert house.told.states == []


async def test_a_stop_lets_what_is_under_way_arrive_and_begins_nothing_more() -> None:
    gate = asyncio.Event()

    async def slowly(letter: Letter, sending: Callable[[], None]) -> Outcome:
        sending()
        await gate.wait()
        return Outcome(Reached.DELIVERED)

    house = a_house(Scripted([slowly]), Drafts(a_draft(3), a_draft(4)))
    house.courier.deliver(OWNER, 3)
    await asyncio.sleep(0)
    stopping = asyncio.create_task(house.courier.stop(patience=5))
    await asyncio.sleep(0)
    house.courier.deliver(OWNER, 4)
    gate.set()
    await stopping
    assert (house.desk.state(3), house.desk.state(4)) == (State.SENT, State.CONNECTING)


async def test_waiting_for_quiet_and_giving_up_cuts_nothing_off() -> None:
    gate = asyncio.Event()

    async def slowly(letter: Letter, sending: Callable[[], None]) -> Outcome:
        sending()
        await gate.wait()
        return Outcome(Reached.DELIVERED)

    house = a_house(Scripted([slowly]))
    house.courier.deliver(OWNER, 3)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(house.courier.idle(), 0.01)
    gate.set()
    await house.courier.idle()
    assert house.desk.state() is State.SENT


# -- over real mail -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plan", "state", "copies"),
    [
        ({}, State.SENT, 1),
        ({"rcpt": "450 later"}, State.NOT_SENT, 0),
        ({"rcpt": "550 nobody"}, State.FAILED, 0),
        ({"dot": "drop"}, State.UNKNOWN, 1),
        ({"dot": "421 later"}, State.UNKNOWN, 1),
        ({"dot": "451 later"}, State.NOT_SENT, 1),
        ({"dot": "554 no"}, State.FAILED, 1),
    ],
)
async def test_over_smtp_a_draft_ends_as_the_table_says(
    plan: dict[str, str], state: State, copies: int
) -> None:
    async with faulty(**plan) as server:
        email = Email(Server(HOST, server.port, SENDER, security="none"), Patience(1, 1, 1))
        desk, told = Drafts(), Told()
        courier = Courier(desk, {Channel.EMAIL: email}, told, SetClock())
        courier.deliver(OWNER, 3)
        await courier.idle()
    assert desk.state() is state
    assert len(server.kept) == copies
    assert told.states == ([] if state is State.NOT_SENT else [state])


async def test_a_greylisted_letter_arrives_at_the_second_try_under_the_same_number() -> None:
    async with faulty(dot="451 later") as server:
        email = Email(Server(HOST, server.port, SENDER, security="none"), Patience(1, 1, 1))
        desk, told, clock = Drafts(), Told(), SetClock()
        courier = Courier(desk, {Channel.EMAIL: email}, told, clock)
        courier.deliver(OWNER, 3)
        await courier.idle()
        server.plan = {}
        courier.retry_due(clock.on(minutes=1))
        await courier.idle()
    numbers = {line for mail in server.kept for line in mail.splitlines() if b"Message-ID" in line}
    assert len(server.kept) == 2
    assert len(numbers) == 1
    assert desk.moves == [
        State.SENDING,
        State.NOT_SENT,
        State.CONNECTING,
        State.SENDING,
        State.SENT,
    ]


@pytest.mark.parametrize("hours", [0.1, 5, 21, 48])
async def test_a_letter_greylisted_for_hours_is_sent_once_or_its_owner_hears_after_a_day(
    hours: float,
) -> None:
    async with faulty(rcpt="450 4.7.1 greylisted") as server:
        email = Email(Server(HOST, server.port, SENDER, security="none"), Patience(1, 1, 1))
        desk, told, clock = Drafts(), Told(), SetClock()
        opens = clock.now() + timedelta(hours=hours)
        courier = Courier(desk, {Channel.EMAIL: email}, told, clock)
        courier.deliver(OWNER, 3)
        await courier.idle()
        while due := courier.next_due():
            clock.on(seconds=(due - clock.now()).total_seconds())
            server.plan = {} if clock.now() >= opens else server.plan
            courier.retry_due(clock.now())
            await courier.idle()
    assert len(server.kept) == (hours < 24)
    assert told.states == [State.SENT if hours < 24 else State.NOT_SENT]
    assert sum(line.startswith("EHLO") for line in server.seen) < 15
