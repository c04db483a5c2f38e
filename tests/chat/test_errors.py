"""What nobody foresaw: a calm sentence, a dry line in the log, and no word of anybody's."""

from __future__ import annotations

import logging

import pytest

from bot.actions.ports import NotRecorded, Unreadable
from bot.chat.errors import described
from bot.wording.phrases import say
from tests.chat.conftest import Chat
from tests.chat.recording import Refusal, tapped, written

SECRET = "Dana Cohen owes 4,500"


@pytest.mark.parametrize(
    ("error", "phrase"),
    [
        (NotRecorded(), "chat.not_recorded"),
        (Unreadable([]), "chat.set_aside"),
        (ValueError(SECRET), "chat.wrong"),
        (ZeroDivisionError(), "chat.wrong"),
    ],
)
@pytest.mark.parametrize("language", ["he", "da", "en"])
async def test_every_mishap_gets_a_calm_sentence(
    chat: Chat, error: Exception, phrase: str, language: str
) -> None:
    chat.desk.speaks(1, language)
    chat.desk.answers = [error]
    await chat.arrive(written(SECRET), tapped("undo"))
    said = chat.telegram.said(1)
    assert len(said) == 2
    assert all(text.startswith(say(phrase, language)) for text in said)
    assert not any("Error" in text or "Traceback" in text for text in said)


async def test_the_log_names_type_and_place_and_quotes_nobody(
    chat: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    chat.desk.answers = [ValueError(SECRET)]
    with caplog.at_level(logging.DEBUG, logger="bot"):
        await chat.arrive(written(SECRET))
    logged = "\n".join(record.getMessage() for record in caplog.records if "bot" in record.name)
    assert "ValueError at _next:" in logged
    assert "Dana" not in logged and "4,500" not in logged


async def test_the_next_message_is_answered_as_if_nothing_had_been(chat: Chat) -> None:
    chat.desk.answers = [ValueError(), (chat.desk.answers[0])]
    await chat.arrive(written("one"), written("two"))
    assert chat.telegram.said(1) == [say("chat.wrong", "en"), say("closed", "en")]


async def test_an_apology_that_does_not_go_out_ends_there(chat: Chat) -> None:
    chat.desk.answers = [ValueError()]
    chat.telegram.fail("sendMessage", Refusal(500, "Internal Server Error"))
    await chat.arrive(written("one"))
    assert len(chat.telegram.calls) == 1


async def test_a_message_that_telegram_refuses_is_apologised_for(chat: Chat) -> None:
    chat.telegram.fail("sendMessage", Refusal(400, "Bad Request: message is too long"))
    await chat.arrive(written("one"))
    assert chat.telegram.said(1)[-1] == say("chat.wrong", "en")


def test_a_description_never_holds_the_errors_own_words() -> None:
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        line = described(error)
    assert line.startswith("KeyError at test_a_description")
    assert "Dana" not in line
