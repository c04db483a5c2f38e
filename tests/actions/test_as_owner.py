"""An answer as the owner, in the owner's own account: when it is offered, and when it is over."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.actions.ports import NoLongerTrue
from bot.domain.answers import DraftCard, NoLongerHolds, OnItsWay, Stale
from bot.domain.drafts import Channel, Draft, Outcome, Reached, State
from bot.domain.facts import InTouch
from bot.domain.intents import (
    Approve,
    ChatOf,
    ClientSaid,
    LinkAccount,
    Reason,
    Reroute,
    Reword,
    SetClient,
    TheyWrote,
    UnlinkAccount,
    Who,
)
from bot.domain.people import Detail
from bot.domain.talk import A_WHILE, ANSWERED_WITHIN
from tests.actions.shelf import MONDAY, Office, kroner

LINE, CHAT = "line", 700_001
A_SECOND = timedelta(seconds=1)


@pytest.fixture
def office() -> Office:
    office = Office(mail=False)
    office.owes("Acme", kroner(4500), due=-3)
    office.press(SetClient(1, Detail.TELEGRAM, "acme_tg"))
    office.press(LinkAccount(LINE, replies=True))
    return office


def wrote(text: str = "I can't pay this month, sorry") -> TheyWrote:
    return TheyWrote(LINE, CHAT, "acme_tg", "A. C. Me", text)


def answered(office: Office) -> Draft:
    """The draft that answers what the client has written."""
    cards = [one for one in office.press(wrote()) if isinstance(one, DraftCard)]
    return cards[0].draft


def rerouted(office: Office, draft: Draft) -> set[Channel]:
    """All ways that are offered one after the other."""
    ways = set()
    for _ in Channel:
        office.press(Reroute(draft.id, draft.version))
        draft = office.book.drafts[draft.id]
        ways.add(draft.channel)
    return ways


def test_an_answer_to_what_was_written_there_goes_there_first(office: Office) -> None:
    draft = answered(office)
    assert (draft.channel, draft.to) == (Channel.ACCOUNT, str(CHAT))
    assert isinstance(office.press(Approve(draft.id, draft.version))[0], OnItsWay)
    office.desk.sending(office.owner, draft.id)
    office.desk.settle(office.owner, draft.id, Outcome(Reached.DELIVERED))
    account = office.account("Acme")
    assert office.book.drafts[draft.id].state is State.SENT
    assert account.contacts[-1].channel is Channel.ACCOUNT and not account.delivered


def test_words_passed_on_by_the_owner_are_answered_by_the_usual_way(office: Office) -> None:
    office.press(wrote("hello there"))
    office.press(ClientSaid(Who("Acme"), Reason.NO_MONEY))
    draft = office.drafts_for("Acme")
    assert draft.channel is Channel.TELEGRAM
    assert Channel.ACCOUNT in rerouted(office, draft)


def test_a_nudge_never_goes_there_by_itself(office: Office) -> None:
    office.press(wrote("hello there"))
    office.go(7)
    nudge = office.drafts_for("Acme")
    assert nudge.channel is Channel.TELEGRAM
    assert Channel.ACCOUNT not in rerouted(office, nudge)
    office.press(wrote("any news?"))
    assert Channel.ACCOUNT in rerouted(office, office.book.drafts[nudge.id])


@pytest.mark.parametrize("end", [LinkAccount(LINE, replies=False), UnlinkAccount(LINE)])
def test_without_the_right_it_is_no_way(office: Office, end: LinkAccount | UnlinkAccount) -> None:
    draft = answered(office)
    office.press(end)
    assert Channel.ACCOUNT not in rerouted(office, draft)


@pytest.mark.parametrize("end", [LinkAccount(LINE, replies=False), UnlinkAccount(LINE)])
def test_a_right_that_ends_before_the_tap_sends_nothing_and_says_so(
    office: Office, end: LinkAccount | UnlinkAccount
) -> None:
    draft = answered(office)
    office.press(end)
    (told,) = office.press(Approve(draft.id, draft.version))
    assert isinstance(told, NoLongerHolds) and told.why is Stale.RIGHT


def test_a_day_after_the_last_word_the_letter_comes_again_by_the_usual_way(
    office: Office,
) -> None:
    draft = answered(office)
    office.press(Reword(draft.id, draft.version, "My own words."))
    office.clock.moment = MONDAY + ANSWERED_WITHIN
    (told,) = office.press(Approve(draft.id, draft.version + 1))
    assert isinstance(told, NoLongerHolds) and told.why is Stale.HOURS
    assert told.fresh and told.fresh.draft.words.text == "My own words."
    assert told.fresh.draft.channel is Channel.TELEGRAM
    assert told.fresh.draft.own_words and told.fresh.draft.state is State.PROPOSED


def test_up_to_the_last_second_it_may_go(office: Office) -> None:
    draft = answered(office)
    office.clock.moment = MONDAY + ANSWERED_WITHIN - A_SECOND
    assert isinstance(office.press(Approve(draft.id, draft.version))[0], OnItsWay)


def test_the_time_is_looked_at_again_right_before_the_text_goes_out(office: Office) -> None:
    draft = answered(office)
    office.press(Approve(draft.id, draft.version))
    office.clock.moment = MONDAY + ANSWERED_WITHIN
    with pytest.raises(NoLongerTrue):
        office.desk.sending(office.owner, draft.id)
    told = office.desk.settle(office.owner, draft.id, Outcome(Reached.NOT_SENT))
    assert told == NoLongerHolds("Acme", Stale.HOURS)
    assert office.book.drafts[draft.id].state is State.WITHDRAWN
    assert office.drafts_for("Acme").channel is Channel.TELEGRAM


def test_another_try_after_the_time_is_over_is_not_made(office: Office) -> None:
    draft = answered(office)
    office.press(Approve(draft.id, draft.version))
    office.desk.settle(office.owner, draft.id, Outcome(Reached.NOT_SENT, "connect"))
    office.clock.moment = MONDAY + ANSWERED_WITHIN
    assert not office.desk.reclaim(office.owner, draft.id)
    assert office.book.drafts[draft.id].detail == Stale.HOURS


def test_a_new_word_begins_the_time_anew_and_each_while_is_kept_once(office: Office) -> None:
    draft = answered(office)
    lines = len(office.lines)
    office.clock.moment = MONDAY + A_WHILE - A_SECOND
    office.press(wrote("well"))
    assert len(office.lines) == lines
    office.clock.moment = MONDAY + timedelta(hours=5)
    office.press(wrote("are you there?"))
    office.clock.moment = MONDAY + timedelta(hours=28)
    assert isinstance(office.press(Approve(draft.id, draft.version))[0], OnItsWay)


def test_what_was_written_long_before_it_came_is_counted_from_its_writing(office: Office) -> None:
    text, long_ago = "I can't pay this month, sorry", MONDAY - ANSWERED_WITHIN
    office.press(TheyWrote(LINE, CHAT, "acme_tg", "A. C. Me", text, long_ago))
    assert office.drafts_for("Acme").channel is Channel.TELEGRAM


def test_a_day_kept_without_its_moment_opens_nothing(office: Office) -> None:
    office.press(wrote("hello there"))
    touched = InTouch(1, MONDAY.date(), MONDAY.date(), theirs=True)
    office.shelf.record(office.owner, (touched,), "", MONDAY)
    assert office.account("Acme").wrote_on == MONDAY.date()
    office.press(ClientSaid(Who("Acme"), Reason.NO_MONEY, there=True))
    assert office.drafts_for("Acme").channel is Channel.TELEGRAM


def test_a_chat_that_turns_out_to_be_another_clients_gets_nothing(office: Office) -> None:
    office.press(TheyWrote(LINE, 5, "", "X", "hello"))
    office.owes("Bob", kroner(100), due=-3)
    office.press(TheyWrote(LINE, 6, "", "Y", "hello"))
    draft = answered(office)
    office.press(ChatOf(6, 1))
    assert office.account("Acme").chat == 6
    told = office.press(Approve(draft.id, draft.version))
    assert not any(isinstance(one, OnItsWay) for one in told)
