"""Taps: one door, whoever presses what, however old or forged."""

from __future__ import annotations

import pytest

from bot.domain.answers import (
    Answer,
    Breathing,
    Choosing,
    DraftStands,
    Noted,
    NothingSaved,
    OldVersion,
    OnItsWay,
    Overview,
    PlanStopped,
    Postponed,
    Welcome,
)
from bot.domain.drafts import State
from bot.domain.intents import Approve, Scope, WhoOwes
from bot.domain.people import Detail, Owner, Setting
from bot.wording.phrases import say
from tests.chat.conftest import STRANGER, Chat
from tests.chat.recording import Json, Refusal, tapped
from tests.chat.standin import TODAY, card, draft

EMPTY = Overview(Scope.ALL, (), (), (), 0, 1, 0)


async def test_a_tap_enters_by_the_desks_door_and_is_acknowledged_first(chat: Chat) -> None:
    await chat.arrive(tapped("send:3:2", query="77"))
    assert chat.desk.asked == [("press", 1, Approve(3, 2), "tap:77", "en")]
    assert chat.telegram.calls[0][0] == "answerCallbackQuery"


async def test_a_page_turns_in_its_place(chat: Chat) -> None:
    chat.desk.answers = [(EMPTY,)]
    await chat.arrive(tapped("who:all:1", number=9))
    (turned,) = chat.telegram.made("editMessageText")
    assert (turned["chat_id"], turned["message_id"]) == (1, 9)
    assert chat.desk.asked == [("press", 1, WhoOwes(page=1), "tap:q", "en")]


@pytest.mark.parametrize("recast", ["tone", "way", "charge"])
async def test_a_draft_recast_turns_the_card_and_remembers_where_it_stands(
    chat: Chat, recast: str
) -> None:
    chat.desk.answers = [(card(1, version=2),)]
    await chat.arrive(tapped(f"{recast}:1:1", number=9))
    assert len(chat.telegram.made("editMessageText")) == 1
    assert chat.telegram.made("sendMessage") == []
    assert chat.desk.shown_as == [(1, 1, 9)]


async def test_another_way_four_times_leaves_one_card(chat: Chat) -> None:
    chat.desk.answers = [(card(1, version=number),) for number in (2, 3, 4, 5)]
    for number in (1, 2, 3, 4):
        await chat.arrive(tapped(f"way:1:{number}", query=str(number), number=9))
    turned = chat.telegram.made("editMessageText")
    assert [one["message_id"] for one in turned] == [9] * 4
    assert chat.telegram.made("sendMessage") == []


async def test_a_breath_turns_the_card_into_its_answer(chat: Chat) -> None:
    chat.desk.answers = [(Breathing(draft(), "Dana", 20),)]
    await chat.arrive(tapped("breathe:1:1", number=9))
    (turned,) = chat.telegram.made("editMessageText")
    assert turned["message_id"] == 9
    assert chat.telegram.made("sendMessage") == []


async def test_a_card_that_is_where_it_was_is_not_written_down_again(chat: Chat) -> None:
    chat.desk.answers = [(card(1, shown=9),)]
    await chat.arrive(tapped("tone:1:1", number=9))
    assert chat.desk.shown_as == []


async def test_a_question_after_edit_leaves_the_card_to_be_read(chat: Chat) -> None:
    await chat.arrive(tapped("edit:1:1", number=9))
    assert chat.telegram.made("editMessageText") == []
    assert len(chat.telegram.made("sendMessage")) == 1


@pytest.mark.parametrize("asks", ["set:name", "set:email", "set:ways_to_pay", "card:1:email"])
async def test_a_card_that_lacks_something_stays_beside_the_question_for_it(
    chat: Chat, asks: str
) -> None:
    await chat.arrive(tapped(asks, number=9))
    assert chat.telegram.made("editMessageText") == []
    assert len(chat.telegram.made("sendMessage")) == 1


@pytest.mark.parametrize(
    ("choice", "answer"),
    [
        ("set:country", Choosing(Setting.COUNTRY)),
        ("set:name:", Welcome(Owner(), Setting.BUSINESS)),
        ("card:1:form", Choosing(Detail.FORM, 1, "Dana")),
        ("endplan:1", Noted(PlanStopped("Dana"), 4)),
    ],
)
async def test_a_choice_turns_the_page_it_was_on(chat: Chat, choice: str, answer: Answer) -> None:
    chat.desk.answers = [(answer,)]
    await chat.arrive(tapped(choice, number=9))
    (turned,) = chat.telegram.made("editMessageText")
    assert turned["message_id"] == 9


async def test_approval_starts_the_courier_and_turns_the_card(chat: Chat) -> None:
    chat.desk.answers = [(OnItsWay(draft(4), "Dana"),)]
    await chat.arrive(tapped("send:4:1", number=9))
    assert chat.delivered == [(1, 4)]
    assert len(chat.telegram.made("editMessageText")) == 1


async def test_approval_starts_the_courier_even_when_telegram_is_away(chat: Chat) -> None:
    chat.desk.answers = [(OnItsWay(draft(4), "Dana"),)]
    chat.telegram.fail("editMessageText", *[Refusal(502, "Bad Gateway")] * 9)
    await chat.arrive(tapped("send:4:1", number=9))
    assert chat.delivered == [(1, 4)]


async def test_a_double_tap_starts_the_courier_once(chat: Chat) -> None:
    stands = DraftStands(draft(4), "Dana", State.CONNECTING)
    chat.desk.answers = [(OnItsWay(draft(4), "Dana"),), (stands,)]
    await chat.arrive(tapped("send:4:1", query="a"), tapped("send:4:1", query="b"))
    assert chat.delivered == [(1, 4)]


async def test_old_buttons_show_the_present_words_in_a_message_of_their_own(chat: Chat) -> None:
    chat.desk.answers = [(OldVersion(card(1, version=3)),)]
    await chat.arrive(tapped("send:1:1", number=9))
    assert len(chat.telegram.made("editMessageText")) == 1
    assert chat.desk.shown_as == [(1, 1, 500)]


@pytest.mark.parametrize("data", ["send:one:1", "send:-1:1", "x" * 64, "send:1:1:1", "drop table"])
async def test_forged_data_changes_nothing_and_says_so(chat: Chat, data: str) -> None:
    await chat.arrive(tapped(data))
    assert chat.desk.asked == []
    assert chat.telegram.said(1) == [say("closed", "en")]
    assert chat.telegram.made("editMessageText") == []


async def test_what_is_closed_leaves_the_message_as_it_was(chat: Chat) -> None:
    chat.desk.answers = [(NothingSaved(),)]
    await chat.arrive(tapped("send:1:1"))
    assert chat.telegram.made("editMessageText") == []
    assert chat.telegram.said(1) == [say("chat.not_recorded", "en")]


async def test_another_persons_tap_is_looked_up_in_their_own_book(chat: Chat) -> None:
    await chat.arrive(tapped("send:1:1", user=1), tapped("send:1:1", user=2))
    assert [asked[1] for asked in chat.desk.asked] == [1, 2]
    assert chat.telegram.said(1) == chat.telegram.said(2)


async def test_a_stranger_who_taps_hears_only_that_the_bot_is_private(chat: Chat) -> None:
    await chat.arrive(tapped("who:all:0", user=STRANGER))
    (toast,) = chat.telegram.made("answerCallbackQuery")
    assert toast["text"] == say("chat.stranger", "en", id=STRANGER)
    assert chat.desk.asked == []
    assert chat.telegram.said() == []


async def test_a_tap_too_old_to_acknowledge_still_counts(chat: Chat) -> None:
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    chat.telegram.fail("answerCallbackQuery", Refusal(400, old))
    await chat.arrive(tapped("who:all:0"))
    assert len(chat.desk.asked) == 1
    assert len(chat.telegram.said(1)) == 1


async def test_a_message_that_is_as_it_should_be_is_left_so(chat: Chat) -> None:
    same = "Bad Request: message is not modified: specified new message content is the same"
    chat.desk.answers = [(EMPTY,)]
    chat.telegram.fail("editMessageText", Refusal(400, same))
    await chat.arrive(tapped("who:all:0"))
    assert chat.telegram.made("sendMessage") == []


async def test_a_message_that_can_no_longer_be_turned_is_followed_by_a_new_one(chat: Chat) -> None:
    chat.desk.answers = [(Postponed(draft(), "Dana", TODAY),)]
    chat.telegram.fail("editMessageText", Refusal(400, "Bad Request: message can't be edited"))
    await chat.arrive(tapped("later:1:1"))
    assert len(chat.telegram.made("sendMessage")) == 1


async def test_a_tap_on_a_message_telegram_no_longer_shows_is_answered_anew(chat: Chat) -> None:
    chat.desk.answers = [(EMPTY,)]
    await chat.arrive(tapped("who:all:0", number=0))
    assert chat.telegram.made("editMessageText") == []
    assert len(chat.telegram.made("sendMessage")) == 1


@pytest.mark.parametrize("content", [{"inline_message_id": "abc"}, {}, {"game_short_name": "g"}])
async def test_a_tap_from_nowhere_is_refused(chat: Chat, content: Json) -> None:
    raw = tapped("who:all:0")
    del raw["callback_query"]["message"]
    raw["callback_query"] |= content
    await chat.arrive(raw)
    assert chat.desk.asked == []
    assert chat.telegram.said() == []


async def test_a_tap_without_data_is_no_button_of_ours(chat: Chat) -> None:
    raw = tapped("x")
    del raw["callback_query"]["data"]
    await chat.arrive(raw)
    assert chat.desk.asked == []
    assert chat.telegram.said(1) == [say("closed", "en")]
