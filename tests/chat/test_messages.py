"""Messages in a private chat: each one gets an answer, and reaches the desk as what it is."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.answers import Closed, NotUnderstood
from bot.domain.intents import Cancel, Help, SetOwner, Settings, ShowDrafts, Start, Undo, WhoOwes
from bot.domain.people import Setting
from bot.wording.phrases import say
from tests.chat.conftest import STRANGER, Chat
from tests.chat.recording import message, sent, written


async def test_words_reach_the_desk_with_who_what_and_which_message(chat: Chat) -> None:
    chat.desk.answers = [(NotUnderstood(),)]
    await chat.arrive(written("Acme owes 500", user=4, number=12))
    assert chat.desk.asked == [("hear", 4, "Acme owes 500", "4:12", "en")]
    assert len(chat.telegram.said(4)) == 1
    assert chat.changed == [4]


async def test_several_answers_are_several_messages_in_order(chat: Chat) -> None:
    chat.desk.answers = [(Closed(), NotUnderstood())]
    await chat.arrive(written("one and two"))
    first, second = chat.telegram.said(1)
    assert first == say("closed", "en")
    assert second.startswith(say("not_understood", "en"))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("/start", Start()),
        ("/start 3f9-payload", Start()),
        ("/help", Help()),
        ("/who", WhoOwes()),
        ("/drafts", ShowDrafts()),
        ("/settings", Settings()),
        ("/undo", Undo()),
        ("/language", SetOwner(Setting.LANGUAGE)),
        ("/cancel", Cancel()),
        ("/WHO@rolig_test_bot", WhoOwes()),
    ],
)
async def test_a_command_is_an_intent(chat: Chat, text: str, intent: object) -> None:
    await chat.arrive(written(text))
    assert chat.desk.asked == [("press", 1, intent, "1:7", "en")]


@pytest.mark.parametrize(
    ("text", "words"), [("/who owes me?", "/who owes me?"), ("/nonsense", "/nonsense"), ("/", "/")]
)
async def test_other_slashes_are_heard_as_words(chat: Chat, text: str, words: str) -> None:
    await chat.arrive(written(text))
    assert chat.desk.asked == [("hear", 1, words, "1:7", "en")]


FILE = {"file_id": "f", "file_unique_id": "u"}
PICTURE = FILE | {"width": 9, "height": 9}
PLACE = {"latitude": 55.0, "longitude": 12.0}


@pytest.mark.parametrize(
    ("content", "phrase"),
    [
        (
            {
                "sticker": PICTURE
                | {"is_animated": False, "is_video": False, "type": "regular"}
            },
            "chat.sticker",
        ),
        ({"voice": FILE | {"duration": 3}}, "chat.voice"),
        ({"audio": FILE | {"duration": 3}}, "chat.voice"),
        ({"video": PICTURE | {"duration": 3}}, "chat.video"),
        ({"video_note": FILE | {"length": 3, "duration": 3}}, "chat.video"),
        ({"animation": PICTURE | {"duration": 3}, "document": FILE}, "chat.video"),
        ({"location": PLACE}, "chat.location"),
        ({"venue": {"location": PLACE, "title": "t", "address": "a"}, "location": PLACE},
         "chat.location"),
        ({"contact": {"phone_number": "1", "first_name": "Dana"}}, "chat.contact"),
        ({"dice": {"emoji": "🎲", "value": 3}}, "chat.unsupported"),
        ({"something_new": {}}, "chat.unsupported"),
    ],
)  # fmt: skip
async def test_what_is_no_text_gets_a_sentence_and_never_the_desk(
    chat: Chat, content: dict[str, Any], phrase: str
) -> None:
    await chat.arrive(sent(content))
    assert chat.telegram.said(1) == [say(phrase, "en")]
    assert chat.desk.asked == []


async def test_an_edited_message_changes_nothing_and_says_so(chat: Chat) -> None:
    edited = message({"text": "Acme owes 900"}) | {"edit_date": 2}
    await chat.arrive({"update_id": 1, "edited_message": edited})
    assert chat.telegram.said(1) == [say("chat.edited", "en")]
    assert chat.desk.asked == []


async def test_a_live_location_that_moves_on_is_let_go_by(chat: Chat) -> None:
    await chat.arrive({"update_id": 1, "edited_message": message({"location": PLACE})})
    assert chat.telegram.calls == []


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        ({"type": "hidden_user", "sender_user_name": "Dana Cohen"}, "Dana Cohen"),
        (
            {
                "type": "user",
                "sender_user": {"id": 9, "is_bot": False, "first_name": "Dana", "last_name": "Co"},
            },
            "Dana Co",
        ),
        ({"type": "channel", "chat": {"id": -9, "type": "channel", "title": "News"},
          "message_id": 1}, "News"),
    ],
)  # fmt: skip
async def test_a_message_passed_on_is_a_clients_words(
    chat: Chat, origin: dict[str, Any], name: str
) -> None:
    content = {"text": "can't pay this month", "forward_origin": origin | {"date": 1}}
    await chat.arrive(sent(content))
    assert chat.desk.asked == [("forwarded", 1, "can't pay this month", name, "1:7", "en")]


async def test_an_own_message_passed_on_is_the_owners_word(chat: Chat) -> None:
    me = {"id": 1, "is_bot": False, "first_name": "Robin"}
    origin = {"type": "user", "sender_user": me, "date": 1}
    await chat.arrive(sent({"text": "Acme owes 5", "forward_origin": origin}))
    assert chat.desk.asked == [("hear", 1, "Acme owes 5", "1:7", "en")]


async def test_a_text_longer_than_telegram_has_is_refused(chat: Chat) -> None:
    await chat.arrive(written("a" * 4097))
    assert chat.telegram.said(1) == [say("chat.too_long", "en")]
    assert chat.desk.asked == []


async def test_half_a_character_is_made_whole(chat: Chat) -> None:
    await chat.arrive(written("Acme \ud83d owes"))
    assert chat.desk.asked == [("hear", 1, "Acme \ufffd owes", "1:7", "en")]


async def test_a_stranger_learns_that_the_bot_is_private_and_their_number(chat: Chat) -> None:
    await chat.arrive(
        written("who owes me?", user=STRANGER),
        written("/start", user=STRANGER),
        sent({"document": FILE}, user=STRANGER),
    )
    assert chat.telegram.said() == [say("chat.stranger", "en", id=STRANGER)] * 3
    assert chat.desk.asked == []
    assert chat.changed == []


@pytest.mark.parametrize("language", ["he", "da", "en"])
async def test_a_known_owner_is_answered_in_the_language_of_the_book(
    chat: Chat, language: str
) -> None:
    chat.desk.speaks(1, language)
    await chat.arrive(sent({"voice": FILE | {"duration": 3}}))
    assert chat.telegram.said(1) == [say("chat.voice", language)]


@pytest.mark.parametrize(
    ("code", "language"), [("he", "he"), ("iw", "he"), ("da-DK", "da"), ("fr", "en"), (None, "en")]
)
async def test_a_new_owner_is_answered_in_the_language_of_their_telegram(
    chat: Chat, code: str | None, language: str
) -> None:
    raw = sent({"voice": FILE | {"duration": 3}})
    raw["message"]["from"]["language_code"] = code
    await chat.arrive(raw)
    assert chat.telegram.said(1) == [say("chat.voice", language)]


async def test_the_service_messages_of_a_chat_are_let_go_by(chat: Chat) -> None:
    pinned = {"pinned_message": message({"text": "x"})}
    await chat.arrive(sent(pinned), sent({"message_auto_delete_timer_changed":
                                          {"message_auto_delete_time": 60}}))  # fmt: skip
    assert chat.telegram.calls == []
