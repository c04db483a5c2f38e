"""Routes: the contacts on file, what a script has a form for, and silence pick the channel."""

from __future__ import annotations

import pytest

from bot.domain.attempts import Upshot
from bot.domain.catalogue import FORMS
from bot.domain.drafts import Channel
from bot.domain.facts import Attempted, Contacted, Fact, Said
from bot.domain.intents import Reason
from bot.domain.ledger import Account
from bot.domain.people import Client
from bot.domain.posting import post
from bot.domain.routes import UNREAD, address, another, route, routes
from tests.domain.pages import account, day

MAIL, PHONE = "a@b.dk", "+4512345678"
BOTH = Client(1, "A", email=MAIL, phone=PHONE)


@pytest.mark.parametrize(
    ("client", "mail", "channel", "to"),
    [
        (BOTH, True, Channel.EMAIL, MAIL),
        (BOTH, False, Channel.WHATSAPP, PHONE),
        (Client(1, "A", telegram="acme_ltd"), True, Channel.TELEGRAM, "acme_ltd"),
        (Client(1, "A"), True, Channel.SHARE, ""),
    ],
)
def test_the_contacts_on_file_pick_the_channel(
    client: Client, mail: bool, channel: Channel, to: str
) -> None:
    assert routes(client, mail, "friendly_reminder")[0] is channel
    assert address(client, channel) == to


@pytest.mark.parametrize("script", FORMS)
@pytest.mark.parametrize("client", [BOTH, Client(1, "A"), Client(1, "A", office_to=MAIL)])
@pytest.mark.parametrize("mail", [True, False])
def test_a_script_travels_only_in_a_form_that_it_has(
    script: str, client: Client, mail: bool
) -> None:
    ways = routes(client, mail, script)
    assert ways
    assert all(way.form in FORMS[script] for way in ways)


def page(*facts: Fact) -> tuple[Channel, Channel]:
    """The channels of a check-in and of an offer of help, for a client with mail and phone."""
    about = account(*facts)
    about = post(about, sent(Channel.EMAIL, -20))
    about = type(about)(BOTH, contacts=(*account(*facts).contacts,), said=about.said)
    return route(about, True, "check_in"), route(about, True, "offer_help")


def sent(channel: Channel, on: int) -> Contacted:
    return Contacted(1, 9, (1,), "friendly_reminder", channel, day(on))


def test_a_check_in_takes_another_channel_than_the_last() -> None:
    assert page(sent(Channel.EMAIL, 1)) == (Channel.WHATSAPP, Channel.EMAIL)
    assert page() == (Channel.EMAIL, Channel.EMAIL)


def test_after_two_messages_without_an_answer_every_message_takes_another() -> None:
    twice = (sent(Channel.WHATSAPP, 1), sent(Channel.EMAIL, 4))
    assert page(*twice) == (Channel.WHATSAPP, Channel.WHATSAPP)


def test_a_call_follows_when_every_way_of_writing_was_tried() -> None:
    tried = (sent(Channel.EMAIL, 1), sent(Channel.WHATSAPP, 4))
    assert page(*tried) == (Channel.PHONE, Channel.PHONE)
    called = (*tried, Attempted(1, Channel.PHONE, Upshot.NO_ANSWER, day(7)))
    assert page(*called) == (Channel.EMAIL, Channel.EMAIL)


def test_a_wrong_number_and_a_talk_are_no_silence() -> None:
    tried = (sent(Channel.EMAIL, 1), sent(Channel.WHATSAPP, 4))
    for upshot, way in ((Upshot.WRONG_NUMBER, Channel.PHONE), (Upshot.REACHED, Channel.EMAIL)):
        assert page(*tried, Attempted(1, Channel.PHONE, upshot, day(7)))[0] is way


def test_a_firm_letter_goes_by_post_after_five_without_an_answer() -> None:
    client = Client(1, "A", email=MAIL)
    about = Account(client)
    ways = (Channel.EMAIL, Channel.SHARE)
    for number in range(UNREAD + 1):
        about = post(about, sent(ways[number % 2], number))
    assert route(about, True, "formal_reminder") is Channel.POST
    assert route(about, True, "offer_help") is Channel.EMAIL  # a gentle word needs no stamp


def test_an_answer_leaves_the_channel_as_it_is() -> None:
    heard = (sent(Channel.EMAIL, 1), sent(Channel.EMAIL, 4), Said(1, Reason.OTHER, day(5)))
    assert page(*heard) == (Channel.EMAIL, Channel.EMAIL)


def test_an_owner_goes_round_all_the_ways_there_are() -> None:
    way, seen = Channel.EMAIL, []
    for _ in range(4):
        way = another(BOTH, True, "friendly_reminder", way)
        seen.append(way)
    assert seen == [Channel.WHATSAPP, Channel.PHONE, Channel.POST, Channel.EMAIL]


@pytest.mark.parametrize(
    ("office", "mail", "channel", "to"),
    [
        ("desk@a.dk", True, Channel.EMAIL, "desk@a.dk"),
        ("desk@a.dk", False, Channel.SHARE, ""),
        (PHONE, True, Channel.WHATSAPP, PHONE),
    ],
)
def test_the_office_is_reached_by_its_own_address_and_never_by_the_clients(
    office: str, mail: bool, channel: Channel, to: str
) -> None:
    client = Client(1, "A", email=MAIL, phone="+4587654321", office_to=office)
    assert routes(client, mail, "reach_via_office")[0] is channel
    assert address(client, channel, "reach_via_office") == to
