"""Inline: only the owner is given words, only approved ones, and nothing is ever cached."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.answers import DraftStands, HandOver
from bot.domain.drafts import CONFIRMED, Channel, Draft, State, Words
from bot.domain.intents import PassedOn
from bot.wording.portions import portions
from tests.chat.conftest import STRANGER, Chat
from tests.chat.recording import ME, Json, Refusal, person, tapped
from tests.chat.standin import draft

OWNER, OTHER = 1, 2


def handed(text: str = "Hi Dana, *the* logo <b>is</b> open.") -> Draft:
    one = draft(3, 2, shown=40)
    brief = replace(one.brief, channel=Channel.TELEGRAM)
    return replace(one, brief=brief, words=Words(text), state=State.HANDED_OVER)


def asked(query: str, user: int = OWNER, number: int = 900) -> Json:
    inline = {"id": "q1", "from": person(user), "query": query, "offset": "", "chat_type": "group"}
    return {"update_id": number, "inline_query": inline}


def chosen(result: str, user: int = OWNER, number: int = 901) -> Json:
    made = {"result_id": result, "from": person(user), "query": "#3.2"}
    return {"update_id": number, "chosen_inline_result": made}


async def test_the_owner_is_offered_exactly_the_approved_words(chat: Chat) -> None:
    chat.desk.passing[OWNER, 3, 2] = handed()
    await chat.arrive(asked("#3.2"))
    (answer,) = chat.telegram.made("answerInlineQuery")
    (result,) = answer["results"]
    assert result["input_message_content"] == {"message_text": handed().words.text}
    assert (result["type"], result["id"]) == ("article", "3.2")
    assert (answer["cache_time"], answer["is_personal"]) == (0, True)
    assert chat.desk.asked == []


async def test_words_too_long_for_one_message_are_offered_in_parts_that_add_up(chat: Chat) -> None:
    text = "".join(f"Line {number} of a long letter.\n" for number in range(400)).strip()
    chat.desk.passing[OWNER, 3, 2] = handed(text)
    await chat.arrive(asked("#3.2"))
    (answer,) = chat.telegram.made("answerInlineQuery")
    parts = [one["input_message_content"]["message_text"] for one in answer["results"]]
    assert "".join(parts) == text and len(parts) == len(portions(text, 4000))
    assert [one["id"] for one in answer["results"]] == [f"3.2.{n + 1}" for n in range(len(parts))]
    assert "1 of" in answer["results"][0]["title"]


@pytest.mark.parametrize(
    ("query", "user"),
    [
        ("#3.2", OTHER),
        ("#3.2", STRANGER),
        ("#3.1", OWNER),
        ("#4.2", OWNER),
        ("", OWNER),
        ("3.2", OWNER),
        ("#3.2 ", STRANGER),
        ("#3.2.1", OWNER),
        ("#٣.٢", OWNER),
        ("#03.2", OWNER),
        ("#" + "9" * 200 + ".1", OWNER),
        ("who owes me?", OWNER),
    ],
)
async def test_everything_else_gets_an_empty_answer_that_nobody_else_is_given(
    chat: Chat, query: str, user: int
) -> None:
    chat.desk.passing[OWNER, 3, 2] = handed()
    await chat.arrive(asked(query, user))
    (answer,) = chat.telegram.made("answerInlineQuery")
    assert not answer.get("results")
    assert (answer["cache_time"], answer["is_personal"]) == (0, True)
    assert chat.desk.asked == [] and chat.telegram.made("sendMessage") == []


async def test_an_answer_that_comes_too_late_is_let_go(chat: Chat) -> None:
    chat.telegram.fail("answerInlineQuery", Refusal(400, "Bad Request: query is too old"))
    await chat.arrive(asked("#3.2"))
    assert chat.telegram.made("sendMessage") == []


async def test_the_hint_that_it_was_sent_turns_the_hand_over(chat: Chat) -> None:
    chat.desk.passing[OWNER, 3, 2] = handed()
    told = replace(handed(), detail=CONFIRMED)
    chat.desk.answers = [(DraftStands(told, "Dana", State.HANDED_OVER),)]
    await chat.arrive(chosen("3.2"))
    assert chat.desk.asked == [("press", OWNER, PassedOn(3, 2), "chosen:901", "en")]
    (turned,) = chat.telegram.made("editMessageText")
    assert turned["message_id"] == 40


@pytest.mark.parametrize(
    ("result", "user"),
    [("3.2", OTHER), ("3.2", STRANGER), ("3.2.1", OWNER), ("4.1", OWNER), ("x", OWNER)],
)
async def test_any_other_hint_changes_nothing(chat: Chat, result: str, user: int) -> None:
    chat.desk.passing[OWNER, 3, 2] = handed()
    await chat.arrive(chosen(result, user))
    assert chat.desk.asked == []
    assert chat.telegram.made("sendMessage") == chat.telegram.made("editMessageText") == []


@pytest.fixture
def inline_mode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ME, "supports_inline_queries", True)


def choosers(call: Json) -> list[Json]:
    keys = [key for row in call["reply_markup"]["inline_keyboard"] for key in row]
    return [k["switch_inline_query_chosen_chat"] for k in keys if len(k) == 2 and "_chat" in str(k)]


HANDED = HandOver(handed(), "Dana", "+4532123456", "")


async def shown_by(chat: Chat) -> list[Json]:
    chat.desk.answers = [(HANDED,)]
    await chat.arrive(tapped("send:3:2", number=40))
    return chat.telegram.made("editMessageText")


@pytest.mark.usefixtures("inline_mode")
async def test_the_button_lets_the_owner_choose_people_and_groups(chat: Chat) -> None:
    await chat.application.bot.get_me()
    (call,) = await shown_by(chat)
    (chooser,) = choosers(call)
    assert chooser == {"query": "#3.2", "allow_user_chats": True, "allow_group_chats": True}


async def test_a_bot_without_inline_mode_shows_no_such_button(chat: Chat) -> None:
    (call,) = await shown_by(chat)
    assert choosers(call) == []
    assert "wa.me" in str(call["reply_markup"])


@pytest.mark.usefixtures("inline_mode")
async def test_where_a_server_refuses_the_button_the_words_go_out_without_it(chat: Chat) -> None:
    await chat.application.bot.get_me()
    chat.telegram.fail("editMessageText", Refusal(400, "Bad Request: not supported yet"))
    first, second = await shown_by(chat)
    assert choosers(first) and not choosers(second)
    assert first["text"] == second["text"]
    assert chat.telegram.made("sendMessage") == []
