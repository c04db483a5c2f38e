"""The menu: in every language, and a courtesy."""

from __future__ import annotations

import logging

import pytest

from bot.chat.commands import COMMANDS, register
from bot.wording.phrases import known
from tests.chat.conftest import Chat
from tests.chat.recording import Refusal


async def test_menu_and_descriptions_stand_in_each_language_and_for_all_others(chat: Chat) -> None:
    await register(chat.application.bot)
    for method in ("setMyCommands", "setMyDescription", "setMyShortDescription"):
        codes = [call.get("language_code") for call in chat.telegram.made(method)]
        assert codes == ["he", "da", "en", None]
    by_code = {call.get("language_code"): call for call in chat.telegram.made("setMyDescription")}
    assert by_code[None]["description"] == by_code["en"]["description"]
    assert by_code["he"]["description"] != by_code["en"]["description"]


@pytest.mark.parametrize("language", ["he", "da", "en"])
def test_every_command_has_its_line_in_the_menu(language: str) -> None:
    assert [name for name in COMMANDS if not known(f"command.{name}", language)] == []


async def test_a_refusal_is_one_line_in_the_log(
    chat: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    chat.telegram.fail("setMyCommands", Refusal(429, "Too Many Requests", {"retry_after": 9}))
    with caplog.at_level(logging.INFO, logger="bot"):
        await register(chat.application.bot)
    assert len([record for record in caplog.records if record.name == "bot.chat.commands"]) == 1
