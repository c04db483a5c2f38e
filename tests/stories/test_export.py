"""Taking it all along: a sentence or a button, and everything comes as a file."""

from __future__ import annotations

import csv
from io import StringIO
from zipfile import ZipFile

import pytest

from bot.console.events import File
from bot.wording.phrases import say
from tests.stories.conftest import Open, Story
from tests.stories.tongues import TONGUES, Tongue

ALL = {"en": "export everything", "da": "eksporter alt", "he": "ייצוא של הכול"}
HEADS = {"en": "Client", "da": "Kunde", "he": "לקוח"}


@pytest.fixture(params=TONGUES, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Tongue:
    chosen: Tongue = request.param
    return chosen


def files(chat: Story) -> list[File]:
    return [event for event in chat.shown if isinstance(event, File)]


def table(file: File, name: str) -> list[list[str]]:
    with ZipFile(file.path) as archive:
        text = archive.read(f"{name}.csv").decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline="")))


async def test_everything_comes_as_a_file_by_a_sentence(story: Open, t: Tongue) -> None:
    async with story(t.code) as chat:
        await chat.say(t.owes)
        await chat.say(t.paid)
        await chat.say(ALL[t.code])
        (file,) = files(chat)

    assert file.name == "rolig-2026-03-02.zip"
    assert file.caption.startswith(say("export", t.code))
    assert say("export.debts", t.code, 1) in file.caption
    heads, row = table(file, "debts")
    assert heads[1] == HEADS[t.code]
    assert [row[1], *row[3:7]] == [t.client, "730.00", "200.00", "0.00", "530.00"]
    assert table(file, "payments")[1][4] == "2026-03-01"


async def test_what_was_sent_is_in_the_file_word_for_word(story: Open, t: Tongue) -> None:
    async with story(t.code) as chat:
        await chat.say(t.owes)
        await chat.say(t.mail)
        await chat.later("14d")
        await chat.tap(t.send)
        (mail,) = chat.mails
        await chat.say(ALL[t.code])
        (file,) = files(chat)

    row = table(file, "messages")[1]
    assert row[6] == "books@acme.example.com"
    assert row[8].strip() == mail.text.strip()


async def test_the_settings_have_a_button_for_it(story: Open, t: Tongue) -> None:
    async with story(t.code) as chat:
        await chat.say(t.owes)
        await chat.say("/settings")
        await chat.tap(say("button.export", t.code))
        again = files(chat)
        await chat.tap(say("button.export", t.code))

    assert len(again) == 1 and len(files(chat)) == 2


async def test_an_undone_entry_is_gone_from_the_tables(story: Open, t: Tongue) -> None:
    async with story(t.code) as chat:
        await chat.say(t.owes)
        await chat.say(t.paid)
        await chat.say(t.undo)
        await chat.say(ALL[t.code])
        (file,) = files(chat)

    assert len(table(file, "payments")) == 1
    assert table(file, "debts")[1][6] == "730.00"


async def test_an_empty_book_brings_words_and_no_file(story: Open, t: Tongue) -> None:
    async with story(t.code) as chat:
        told = await chat.say(ALL[t.code])

    assert say("export.empty", t.code) in told
    assert files(chat) == []
