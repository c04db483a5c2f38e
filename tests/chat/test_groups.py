"""Groups and channels: a polite line, and never a word of a ledger."""

from __future__ import annotations

from bot.wording.phrases import say
from tests.chat.conftest import Chat
from tests.chat.recording import ME, Refusal, message, sent, tapped, written

LINE = say("chat.group", "en")


def with_entity(text: str, kind: str) -> dict[str, object]:
    return {"text": text, "entities": [{"type": kind, "offset": 0, "length": len(text)}]}


async def test_a_group_hears_one_line_and_the_desk_nothing(chat: Chat) -> None:
    await chat.arrive(written("who owes me?", chat=-100))
    assert chat.telegram.said() == [LINE]
    assert chat.telegram.said(-100) == [LINE]
    assert chat.desk.asked == []


async def test_people_who_talk_among_themselves_are_left_alone(chat: Chat) -> None:
    await chat.arrive(*(written("lunch?", chat=-100) for _ in range(5)))
    assert chat.telegram.said() == [LINE]


async def test_whoever_speaks_to_the_bot_is_answered_each_time(chat: Chat) -> None:
    await chat.arrive(
        written("hello", chat=-100),
        sent(with_entity("/who", "bot_command"), chat=-100),
        sent(with_entity("/who@rolig_test_bot", "bot_command"), chat=-100),
        sent(with_entity("@Rolig_test_bot", "mention"), chat=-100),
        sent({"text": "?", "reply_to_message": message({"from": ME})}, chat=-100),
        sent(with_entity("/who@another_bot", "bot_command"), chat=-100),
        sent(with_entity("@dana", "mention"), chat=-100),
    )
    assert chat.telegram.said() == [LINE] * 5
    assert chat.desk.asked == []


async def test_a_tap_in_a_group_is_refused_in_a_toast(chat: Chat) -> None:
    await chat.arrive(tapped("who:all:0", chat=-100))
    (toast,) = chat.telegram.made("answerCallbackQuery")
    assert toast["text"] == LINE
    assert chat.desk.asked == []
    assert chat.telegram.said() == []


async def test_somebody_elses_private_chat_is_no_place_either(chat: Chat) -> None:
    await chat.arrive(tapped("who:all:0", user=2, chat=1), written("who owes me?", user=2, chat=1))
    assert chat.desk.asked == []
    assert chat.telegram.said() == []


async def test_a_channel_is_not_answered(chat: Chat) -> None:
    post = {"message_id": 1, "date": 1, "chat": {"id": -5, "type": "channel"}, "text": "hi"}
    await chat.arrive({"update_id": 1, "channel_post": post})
    assert chat.telegram.calls == []


async def test_a_group_that_may_not_be_written_to_is_no_error(chat: Chat) -> None:
    chat.telegram.fail("sendMessage", Refusal(403, "Forbidden: not enough rights"))
    await chat.arrive(written("hello", chat=-100))
    assert len(chat.telegram.calls) == 1
