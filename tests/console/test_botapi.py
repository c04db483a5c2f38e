"""The Bot API in the process, called by the library's own Bot."""

from __future__ import annotations

import re
import stat
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytest import RaisesExc
from telegram import (
    Bot,
    BotCommand,
    CopyTextButton,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    MessageEntity,
    ReplyParameters,
)
from telegram.error import BadRequest, InvalidToken

from bot.console import events
from bot.console.keyboards import Button
from tests.console.conftest import Telegram


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    async with Bot("1:toy", request=telegram.api, get_updates_request=telegram.api) as bot:
        yield bot


def refused(words: str) -> RaisesExc[BadRequest]:
    """The library takes Telegram's "Bad Request: " off, and writes the rest with a capital."""
    return pytest.raises(BadRequest, match=re.compile(re.escape(words), re.IGNORECASE))


def keys(*buttons: InlineKeyboardButton) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([list(buttons)])


def key(label: str = "Go", data: str = "go") -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=data)


async def test_a_bot_knows_itself(bot: Bot) -> None:
    assert bot.username == "rolig_local_bot"
    assert bot.id == 1_000_000_000


async def test_a_message_is_kept_shown_and_given_back(bot: Bot, telegram: Telegram) -> None:
    rows = keys(
        key("שליחה"),
        InlineKeyboardButton("Site", url="https://example.com/?a=1"),
        InlineKeyboardButton("Copy", copy_text=CopyTextButton("IBAN 1")),
    )
    bold = [MessageEntity("bold", 0, 2)]
    message = await bot.send_message(1, "hi there", entities=bold, reply_markup=rows)
    assert isinstance(message, Message)
    assert (message.text, message.entities, message.reply_markup) == ("hi there", (bold[0],), rows)
    assert message.date == telegram.clock.now()
    buttons = (
        Button("שליחה", data="go"),
        Button("Site", url="https://example.com/?a=1"),
        Button("Copy", copy="IBAN 1"),
    )
    assert telegram.shown == [events.Message(1, message.message_id, "hi there", (buttons,))]


async def test_an_edit_replaces_words_and_takes_the_keyboard_it_is_not_given(
    bot: Bot, telegram: Telegram
) -> None:
    message = await bot.send_message(1, "one", reply_markup=keys(key()))
    edited = await bot.edit_message_text("two", 1, message.message_id)
    assert isinstance(edited, Message)
    assert edited.reply_markup is None
    assert telegram.shown[-1] == events.Edit(1, message.message_id, "two", ())


async def test_a_keyboard_is_changed_alone(bot: Bot, telegram: Telegram) -> None:
    message = await bot.send_message(1, "one")
    await bot.edit_message_reply_markup(1, message.message_id, reply_markup=keys(key()))
    shown = events.Edit(1, message.message_id, "one", ((Button("Go", data="go"),),))
    assert telegram.shown[-1] == shown


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot) -> None:
    message = await bot.send_message(1, "one", reply_markup=keys(key()))
    with refused("message is not modified"):
        await bot.edit_message_text("one", 1, message.message_id, reply_markup=keys(key()))


async def test_only_the_bots_own_messages_can_be_edited(bot: Bot, telegram: Telegram) -> None:
    telegram.transcript.put({"message_id": 5, "chat": {"id": 1}, "from": {"id": 1}, "text": "a"})
    with refused("message can't be edited"):
        await bot.edit_message_text("two", 1, 5)
    with refused("message to edit not found"):
        await bot.edit_message_text("two", 1, 99)
    with refused("message to edit not found"):
        await bot.edit_message_reply_markup(2, 5)


async def test_a_deleted_message_is_gone(bot: Bot, telegram: Telegram) -> None:
    message = await bot.send_message(1, "one")
    await bot.delete_message(1, message.message_id)
    assert telegram.shown[-1] == events.Delete(1, message.message_id)
    with refused("message to delete not found"):
        await bot.delete_message(1, message.message_id)


async def test_a_message_of_three_days_ago_can_not_be_deleted(bot: Bot, telegram: Telegram) -> None:
    message = await bot.send_message(1, "one")
    telegram.clock.move_to(telegram.clock.now() + timedelta(days=3))
    with refused("message can't be deleted"):
        await bot.delete_message(1, message.message_id)


LONG = "\U0001f600" * 2048  # two UTF-16 units each


@pytest.mark.parametrize(
    ("text", "refusal"),
    [(" \n", "message text is empty"), (LONG + "a", "message is too long")],
)
async def test_a_text_telegram_would_not_take_is_refused(
    bot: Bot, telegram: Telegram, text: str, refusal: str
) -> None:
    with refused(refusal):
        await bot.send_message(1, text)
    assert telegram.shown == []


async def test_the_longest_text_is_taken(bot: Bot) -> None:
    assert (await bot.send_message(1, LONG)).text == LONG


@pytest.mark.parametrize(
    ("button", "refusal"),
    [
        (key(data="א" * 33), "BUTTON_DATA_INVALID"),
        (key(label=" "), "text must be non-empty"),
        (InlineKeyboardButton("Mail", url="mailto:a@example.com"), "Unsupported URL protocol"),
        (InlineKeyboardButton("Call", url="tel:+4512345678"), "Unsupported URL protocol"),
        (InlineKeyboardButton("Bare", url="example.com"), "Unsupported URL protocol"),
        (InlineKeyboardButton("Gap", url="https://example.com/a b"), "Wrong HTTP URL"),
        (InlineKeyboardButton("Odd", url="https://[1"), "Wrong HTTP URL"),
        (InlineKeyboardButton("Copy", copy_text=CopyTextButton("a" * 257)), "COPY_TEXT_INVALID"),
        (InlineKeyboardButton("Nothing"), "text buttons are unallowed"),
        (InlineKeyboardButton("Long", url="https://wa.me/1?text=" + "a" * 10_000), "too long"),
    ],
)
async def test_one_bad_button_fails_the_whole_message(
    bot: Bot, telegram: Telegram, button: InlineKeyboardButton, refusal: str
) -> None:
    with refused(refusal):
        await bot.send_message(1, "hi", reply_markup=keys(key(), button))
    assert telegram.shown == []


async def test_a_button_may_hold_sixty_four_bytes(bot: Bot) -> None:
    message = await bot.send_message(1, "hi", reply_markup=keys(key(data="א" * 32)))
    assert message.reply_markup


@pytest.mark.parametrize("rows", [[[key()] * 9], [[key()]] * 101])
async def test_a_keyboard_has_its_limits(bot: Bot, rows: list[list[InlineKeyboardButton]]) -> None:
    with refused("BUTTON_COUNT_INVALID"):
        await bot.send_message(1, "hi", reply_markup=InlineKeyboardMarkup(rows))


async def test_markup_is_not_read(bot: Bot) -> None:
    with refused("can't parse entities"):
        await bot.send_message(1, "<b>hi</b>", parse_mode="HTML")


async def test_a_chat_is_named_by_its_number(bot: Bot) -> None:
    with refused("chat not found"):
        await bot.send_message("@somebody", "hi")


async def test_an_answer_names_its_message(bot: Bot) -> None:
    first = await bot.send_message(1, "one two")
    quoted = ReplyParameters(first.message_id, quote="two")
    second = await bot.send_message(1, "yes", reply_parameters=quoted)
    assert second.reply_to_message
    assert second.reply_to_message.message_id == first.message_id
    with refused("QUOTE_TEXT_INVALID"):
        await bot.send_message(1, "no", reply_parameters=ReplyParameters(1, quote="three"))
    with refused("message to be replied not found"):
        await bot.send_message(1, "no", reply_parameters=ReplyParameters(99))
    loose = ReplyParameters(99, allow_sending_without_reply=True)
    assert (await bot.send_message(1, "so", reply_parameters=loose)).reply_to_message is None


async def test_a_wanted_reply_is_wanted_until_the_bot_speaks_again(
    bot: Bot, telegram: Telegram
) -> None:
    asked = await bot.send_message(1, "how much?", reply_markup=ForceReply())
    wanted = telegram.transcript.wanted_reply(1)
    assert wanted and wanted["message_id"] == asked.message_id
    await bot.send_message(1, "never mind")
    assert telegram.transcript.wanted_reply(1) is None


async def test_a_tap_is_answered_for_a_while(bot: Bot, telegram: Telegram) -> None:
    telegram.api.expect_answer("77", 1)
    await bot.answer_callback_query("77", "noted")
    assert telegram.shown == [events.Answer(1, "noted")]
    with refused("MESSAGE_TOO_LONG"):
        await bot.answer_callback_query("77", "a" * 201)
    telegram.clock.move_to(telegram.clock.now() + timedelta(minutes=15))
    with refused("query is too old"):
        await bot.answer_callback_query("77", "noted")


async def test_a_tap_nobody_made_has_no_answer(bot: Bot) -> None:
    with refused("query is too old"):
        await bot.answer_callback_query("78")


async def test_a_document_is_written_for_the_reader(bot: Bot, telegram: Telegram) -> None:
    letter = b"%PDF-1.7"
    rows = keys(key())
    message = await bot.send_document(
        1, letter, filename="../letter.pdf", caption="here", reply_markup=rows
    )
    shown = telegram.shown[-1]
    assert isinstance(shown, events.File)
    assert shown.path.read_bytes() == letter
    assert shown.path.name == "letter.pdf"
    assert stat.S_IMODE(shown.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(shown.path.parent.stat().st_mode) == 0o700
    assert (shown.caption, shown.buttons) == ("here", ((Button("Go", data="go"),),))
    assert message.document
    assert (message.document.file_size, message.document.mime_type) == (8, "application/pdf")


async def test_a_file_is_sent_again_by_its_id(bot: Bot, telegram: Telegram) -> None:
    first = await bot.send_photo(1, b"png", filename="qr.png")
    await bot.send_photo(1, first.photo[-1].file_id)
    one, two = telegram.shown
    assert isinstance(one, events.File)
    assert isinstance(two, events.File)
    assert one.path == two.path
    with refused("wrong remote file identifier"):
        await bot.send_photo(1, "unknown")


async def test_a_caption_has_its_limit_and_can_be_edited(bot: Bot, telegram: Telegram) -> None:
    with refused("caption is too long"):
        await bot.send_document(1, b"x", filename="a.txt", caption="a" * 1025)
    message = await bot.send_document(1, b"x", filename="a.txt", caption="one")
    await bot.edit_message_caption(1, message.message_id, caption="two")
    assert telegram.shown[-1] == events.Edit(1, message.message_id, "two", ())
    with refused("no text in the message"):
        await bot.edit_message_text("three", 1, message.message_id)


async def test_a_persons_file_can_be_fetched(bot: Bot, telegram: Telegram, tmp_path: Path) -> None:
    path = tmp_path / "חשבוניות.csv"
    path.write_bytes(b"a;b\n")
    file = await bot.get_file(telegram.api.files.from_disk(path)["file_id"])
    assert bytes(await file.download_as_bytearray()) == b"a;b\n"
    path.unlink()
    with pytest.raises(InvalidToken):  # what the library makes of a 404
        await file.download_as_bytearray()


async def test_a_file_over_twenty_megabytes_can_not(
    bot: Bot, telegram: Telegram, tmp_path: Path
) -> None:
    path = tmp_path / "big.csv"
    with path.open("wb") as file:
        file.truncate(20_000_001)
    with refused("file is too big"):
        await bot.get_file(telegram.api.files.from_disk(path)["file_id"])
    with refused("wrong file_id"):
        await bot.get_file("unknown")


async def test_a_menu_is_checked(bot: Bot) -> None:
    assert await bot.set_my_commands([BotCommand("help", "עזרה")], language_code="he")
    with refused("BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand("Hilfe!", "no")])


async def test_what_changes_nothing_here_is_agreed_to(bot: Bot, telegram: Telegram) -> None:
    message = await bot.send_message(1, "hi")
    assert await bot.set_my_description("calm", language_code="da")
    assert await bot.set_my_short_description("calm")
    assert await bot.send_chat_action(1, "typing")
    assert await bot.set_message_reaction(1, message.message_id, "👌")
    assert await bot.delete_webhook()
    assert (await bot.get_webhook_info()).url == ""
    assert len(telegram.shown) == 1


async def test_a_copy_is_a_message_of_its_own(bot: Bot, telegram: Telegram) -> None:
    source = await bot.send_message(1, "one")
    copy = await bot.copy_message(2, 1, source.message_id)
    assert telegram.shown[-1] == events.Message(2, copy.message_id, "one", ())


async def test_an_unknown_method_is_not_found(bot: Bot) -> None:
    with pytest.raises(InvalidToken):
        await bot.get_chat_member_count(1)
