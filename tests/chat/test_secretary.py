"""The owner's own account: to whose desk a message goes, and that nobody else is answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.actions.ports import NotRecorded
from bot.chat.lifetime import ALLOWED_UPDATES
from bot.domain.answers import TheyTalk
from bot.domain.book import Book
from bot.domain.facts import Linked
from bot.domain.intents import LinkAccount, OwnerWrote, TheyWrote, UnlinkAccount
from tests.chat.conftest import STRANGER, Chat
from tests.chat.recording import Json, person, place

OWNER, CLIENT = 1, 55


def link(user: int = OWNER, on: bool = True, rights: Json | None = None) -> Json:
    made = {"id": "line", "user": person(user), "user_chat_id": user, "date": 1, "is_enabled": on}
    return {"update_id": 800, "business_connection": made | ({"rights": rights} if rights else {})}


def wrote(author: int = CLIENT, line: str = "line", **more: object) -> Json:
    sent = {
        "message_id": 9,
        "date": 1,
        "chat": place(CLIENT) | {"username": "dana", "first_name": "Dana"},
        "from": person(author),
        "business_connection_id": line,
        "text": "who owes me?",
    }
    return {"update_id": 801, "business_message": sent | more}


@pytest.fixture
def linked(chat: Chat) -> Chat:
    chat.desk.books[OWNER] = replace(Book(), linked=Linked("line", True, date(2026, 3, 2)), step=1)
    chat.desk.answers = [()]
    return chat


def intents(chat: Chat) -> list[object]:
    return [asked[2] for asked in chat.desk.asked]


async def test_a_connection_is_its_owners_with_the_rights_that_it_has(chat: Chat) -> None:
    chat.desk.answers = [()]
    await chat.arrive(link(rights={"can_reply": True}), link(), link(on=False))
    assert intents(chat) == [
        LinkAccount("line", replies=True),
        LinkAccount("line", replies=False),
        UnlinkAccount("line"),
    ]
    assert {asked[1] for asked in chat.desk.asked} == {OWNER}


async def test_a_stranger_connects_nothing(chat: Chat) -> None:
    await chat.arrive(link(STRANGER))
    assert chat.desk.asked == [] and chat.telegram.calls == []


async def test_nobody_takes_over_a_connection(linked: Chat) -> None:
    await linked.arrive(link(2))
    assert linked.desk.asked == []


async def test_what_a_client_writes_goes_to_the_owners_desk_and_is_no_command(
    linked: Chat,
) -> None:
    await linked.arrive(wrote())
    (asked,) = linked.desk.asked
    assert asked[:2] == ("press", OWNER)
    at = datetime.fromtimestamp(1, UTC)
    assert asked[2] == TheyWrote("line", CLIENT, "dana", "Dana", "who owes me?", at)
    assert str(CLIENT) not in str(asked[3]), "the key stays in the journal"


async def test_what_the_owner_writes_there_is_not_looked_at(linked: Chat) -> None:
    await linked.arrive(wrote(OWNER))
    assert intents(linked) == [OwnerWrote("line", CLIENT, "dana")]


@pytest.mark.parametrize(
    "message",
    [
        wrote(line="another"),
        wrote(author=77),
        wrote(chat=place(-5)),
        wrote(sender_business_bot=person(1000) | {"is_bot": True}),
        wrote() | {"business_message": {**wrote()["business_message"], "from": person(5) | {}}},
    ],
)
async def test_everything_else_is_let_go_by(linked: Chat, message: Json) -> None:
    await linked.arrive(message)
    assert linked.desk.asked == [] and linked.telegram.calls == []


async def test_what_others_write_opens_no_book_of_who_had_everything_forgotten(
    linked: Chat,
) -> None:
    await linked.arrive(wrote())
    linked.desk.books[OWNER] = Book()
    later = wrote(message_id=10) | {"update_id": 802}
    await linked.arrive(later)
    assert len(linked.desk.asked) == 1


async def test_the_owner_alone_is_told(linked: Chat) -> None:
    linked.desk.answers = [(TheyTalk("Dana", date(2026, 3, 5)),)]
    await linked.arrive(wrote())
    assert {call["chat_id"] for call in linked.telegram.made("sendMessage")} == {OWNER}


@pytest.mark.parametrize("trouble", [NotRecorded(), ValueError("a bug")])
async def test_what_goes_wrong_is_told_to_nobody_in_the_clients_chat(
    linked: Chat, trouble: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    linked.desk.answers = [trouble]
    await linked.arrive(wrote())
    assert linked.telegram.calls == []
    assert "who owes me" not in caplog.text and "Dana" not in caplog.text


def test_telegram_is_asked_for_no_more_than_is_used() -> None:
    assert {"business_connection", "business_message"} <= set(ALLOWED_UPDATES)
    assert "edited_business_message" not in ALLOWED_UPDATES
    assert "deleted_business_messages" not in ALLOWED_UPDATES
