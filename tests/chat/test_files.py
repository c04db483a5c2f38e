"""Files in a private chat: fetched if they are small enough, and each one gets an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from telegram.error import NetworkError

from bot.actions.ports import LARGEST_FILE
from bot.domain.answers import NothingToAdd
from bot.domain.book import Book
from bot.domain.facts import Question
from bot.domain.intents import AddDebts, Piece, Start
from bot.wording.formats import isolate
from bot.wording.phrases import say
from tests.chat.conftest import STRANGER, Chat
from tests.chat.recording import Json, Refusal, sent

TABLE = AddDebts("a.csv", (), known=1)
LANGUAGES = ("he", "da", "en")
CLIENT = {"type": "hidden_user", "sender_user_name": "Dana Cohen", "date": 1}


def document(name: str = "contract.pdf", size: int = 3, **more: object) -> Json:
    file = {"file_id": "f1", "file_unique_id": "f1", "file_name": name, "file_size": size}
    return {"document": file | more}


def photo(*sizes: int) -> Json:
    return {
        "photo": [
            {"file_id": f"p{size}", "file_unique_id": f"p{size}", "width": size, "height": size}
            for size in sizes
        ]
    }


@pytest.fixture(autouse=True)
def contents(chat: Chat) -> None:
    chat.telegram.contents |= {"f1": b"pdf", "p90": b"small", "p800": b"large"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_file_that_is_no_table_is_told_what_files_are_good_for(
    chat: Chat, language: str
) -> None:
    chat.desk.speaks(1, language)
    await chat.arrive(sent(document()))
    assert chat.telegram.said(1) == [say("chat.file", language)]
    assert chat.desk.asked == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_file_over_the_limit_is_refused_before_it_is_fetched(
    chat: Chat, language: str
) -> None:
    chat.desk.speaks(1, language)
    await chat.arrive(sent(document(size=LARGEST_FILE + 1)))
    assert chat.telegram.said(1) == [say("chat.file_too_large", language)]
    assert chat.telegram.made("getFile") == []


async def test_a_file_whose_size_only_telegram_knows_is_refused_by_its_word(chat: Chat) -> None:
    chat.telegram.fail("getFile", Refusal(400, "Bad Request: file is too big"))
    await chat.arrive(sent(document(size=0)))
    assert chat.telegram.said(1) == [say("chat.file_too_large", "en")]


async def test_a_file_that_is_larger_than_it_said_is_refused(chat: Chat) -> None:
    chat.telegram.contents["f1"] = bytes(LARGEST_FILE + 1)
    await chat.arrive(sent(document(size=3)))
    assert chat.telegram.said(1) == [say("chat.file_too_large", "en")]


async def test_a_file_that_is_gone_is_asked_for_again(chat: Chat) -> None:
    gone = Refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
    chat.telegram.fail("getFile", gone)
    await chat.arrive(sent(document()))
    assert chat.telegram.said(1) == [say("chat.file_lost", "en")]


async def test_a_short_outage_is_waited_for(chat: Chat) -> None:
    chat.telegram.fail("getFile", NetworkError("down"))
    await chat.arrive(sent(document()))
    assert chat.telegram.said(1) == [say("chat.file", "en")]
    assert chat.pauses == [1.0]


async def test_a_table_goes_to_the_desk_as_what_was_read_in_it(chat: Chat) -> None:
    chat.desk.speaks(1, "en")
    chat.tables.found = TABLE
    chat.desk.answers = [(NothingToAdd(TABLE),)]
    await chat.arrive(sent(document("march.csv")))
    assert chat.desk.asked == [("press", 1, TABLE, "1:7", "en")]
    assert chat.telegram.said(1)[0].startswith(say("import.nothing", "en", file="a.csv"))


async def test_a_table_from_somebody_new_is_read_once_the_owner_is_met(chat: Chat) -> None:
    chat.tables.found = TABLE
    await chat.arrive(sent(document("march.csv")))
    assert [asked[2] for asked in chat.desk.asked] == [Start(), TABLE]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_table_that_can_not_be_read_says_why(chat: Chat, language: str) -> None:
    chat.desk.speaks(1, language)
    await chat.arrive(sent(document("march.csv")))
    file = isolate("a.csv", language)
    assert chat.telegram.said(1) == [say("table.no_heads", language, file=file)]
    assert chat.desk.asked == []


async def test_while_a_long_table_is_read_that_is_said_and_then_turned(chat: Chat) -> None:
    chat.desk.speaks(1, "en")
    chat.tables.found, chat.tables.rows = TABLE, 10_000
    chat.desk.answers = [(NothingToAdd(TABLE),)]
    await chat.arrive(sent(document("march.csv")))
    (first,) = chat.telegram.made("sendMessage")
    assert first["text"] == say("chat.reading", "en", 10_000)
    assert len(chat.telegram.made("editMessageText")) == 1


async def test_of_an_album_of_tables_one_is_looked_at_at_a_time(chat: Chat) -> None:
    question = Question(Piece.ROWS, TABLE)
    chat.desk.books[1] = replace(Book(), step=3, question=question)
    await chat.arrive(sent(document("b.csv") | {"media_group_id": "a1"}))
    assert chat.telegram.said(1) == [say("chat.one_table", "en")]
    assert chat.desk.asked == []


async def test_of_a_photo_the_largest_size_is_fetched(chat: Chat) -> None:
    await chat.arrive(sent(photo(90, 800) | {"caption": "Acme owes 500"}))
    assert [call["file_id"] for call in chat.telegram.made("getFile")] == ["p800"]
    assert chat.desk.asked == []


async def test_an_album_gets_one_answer(chat: Chat) -> None:
    album = {"media_group_id": "a1"}
    await chat.arrive(
        sent(photo(90) | album, number=7),
        sent(photo(90) | album, number=8),
        sent(photo(90) | {"media_group_id": "a2"}, number=9),
    )
    assert chat.telegram.said(1) == [say("chat.file", "en")] * 2


async def test_the_words_under_a_clients_file_are_the_clients(chat: Chat) -> None:
    content = document() | {"caption": "paid yesterday", "forward_origin": CLIENT}
    await chat.arrive(sent(content))
    assert chat.desk.asked == [("forwarded", 1, "paid yesterday", "Dana Cohen", "1:7", "en")]


async def test_a_clients_file_without_words_is_a_file(chat: Chat) -> None:
    await chat.arrive(sent(document() | {"forward_origin": CLIENT}))
    assert chat.telegram.said(1) == [say("chat.file", "en")]


async def test_files_of_strangers_and_in_groups_are_never_fetched(chat: Chat) -> None:
    await chat.arrive(sent(document(), user=STRANGER), sent(document(), chat=-5))
    assert chat.telegram.made("getFile") == []
    assert chat.telegram.said(STRANGER) == [say("chat.stranger", "en", id=STRANGER)]


async def test_an_animation_is_a_video_though_it_is_a_document_too(chat: Chat) -> None:
    moving = {"file_id": "g", "file_unique_id": "g", "width": 9, "height": 9, "duration": 3}
    await chat.arrive(sent(document() | {"animation": moving}))
    assert chat.telegram.said(1) == [say("chat.video", "en")]
