"""Files in a private chat: fetched if they are small enough, and each one gets an answer."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest
from telegram.error import NetworkError

from bot.actions.ports import LARGEST_FILE
from bot.domain.answers import NothingToAdd
from bot.domain.book import Book
from bot.domain.facts import Question
from bot.domain.filing import Form
from bot.domain.intents import AddDebts, KeepFile, Piece, Start
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


PDF, SMALL, LARGE = b"%PDF-1.7 text", b"\xff\xd8\xff small", b"\xff\xd8\xff large"


@pytest.fixture(autouse=True)
def contents(chat: Chat) -> None:
    chat.telegram.contents |= {"f1": PDF, "p90": SMALL, "p800": LARGE}


def kept(chat: Chat) -> list[KeepFile]:
    """What the desk was told of, and nothing else."""
    found = [call[2] for call in chat.desk.asked if call[0] == "press"]
    return [one for one in found if isinstance(one, KeepFile)]


async def test_a_file_is_in_the_store_before_the_desk_hears_of_it(chat: Chat) -> None:
    await chat.arrive(sent(document("../c<on>tract.exe") | {"caption": "Acme contract"}))
    (one,) = kept(chat)
    sha = sha256(PDF).hexdigest()
    assert one == KeepFile(sha, "c_on_tract.pdf", Form.PDF, len(PDF), "Acme contract")
    assert chat.cupboard.contents == {(1, sha): PDF}


async def test_a_file_that_the_disk_refuses_is_not_recorded(chat: Chat) -> None:
    chat.cupboard.refuses = True
    await chat.arrive(sent(document()))
    assert kept(chat) == []
    assert chat.telegram.said(1) == [say("chat.not_recorded", "en")]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_program_by_any_name_is_refused(chat: Chat, language: str) -> None:
    chat.desk.speaks(1, language)
    chat.telegram.contents["f1"] = b"MZ\x90\x00 and so on"
    await chat.arrive(sent(document("photo.jpg")))
    assert chat.telegram.said(1) == [say("file.unfit.program", language)]
    assert chat.cupboard.contents == {} and kept(chat) == []


async def test_past_the_owners_room_nothing_is_kept(chat: Chat) -> None:
    chat.telegram.contents["f1"] = PDF + bytes(1_000_000)
    await chat.arrive(sent(document()))
    assert chat.telegram.said(1) == [say("file.unfit.full", "en", room="1")]
    assert chat.cupboard.contents == {}


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
    assert len(kept(chat)) == 1
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
    assert [one.size for one in kept(chat)] == [len(LARGE)]


async def test_what_comes_as_an_album_says_so(chat: Chat) -> None:
    album = {"media_group_id": "a1"}
    await chat.arrive(
        sent(photo(90) | album, number=7),
        sent(photo(90) | album, number=8),
        sent(photo(90) | {"media_group_id": "a2"}, number=9),
    )
    assert [one.album for one in kept(chat)] == ["a1", "a1", "a2"]


async def test_the_words_under_a_clients_file_are_the_clients(chat: Chat) -> None:
    content = document() | {"caption": "paid yesterday", "forward_origin": CLIENT}
    await chat.arrive(sent(content))
    assert ("forwarded", 1, "paid yesterday", "Dana Cohen", "1:7", "en") in chat.desk.asked
    assert [one.caption for one in kept(chat)] == ["Dana Cohen, paid yesterday"]


async def test_a_clients_file_without_words_goes_by_its_senders_name(chat: Chat) -> None:
    await chat.arrive(sent(document() | {"forward_origin": CLIENT}))
    assert [one.caption for one in kept(chat)] == ["Dana Cohen"]


async def test_files_of_strangers_and_in_groups_are_never_fetched(chat: Chat) -> None:
    await chat.arrive(sent(document(), user=STRANGER), sent(document(), chat=-5))
    assert chat.telegram.made("getFile") == []
    assert chat.telegram.said(STRANGER) == [say("chat.stranger", "en", id=STRANGER)]


async def test_an_animation_is_a_video_though_it_is_a_document_too(chat: Chat) -> None:
    moving = {"file_id": "g", "file_unique_id": "g", "width": 9, "height": 9, "duration": 3}
    await chat.arrive(sent(document() | {"animation": moving}))
    assert chat.telegram.said(1) == [say("chat.video", "en")]
