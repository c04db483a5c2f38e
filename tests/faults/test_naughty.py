"""Texts made to break, inject or mislead, in every field that reaches a screen or a letter.

Each is shown harmless or refused in words, and the ledger stays usable: every text in one of the
three languages, with --long in each.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import pytest

from bot.chat.buttons import data
from bot.config import Config, Defaults, Store
from bot.console.events import Edit, Email, File, Message, Shown
from bot.console.keyboards import flat
from bot.console.local import local
from bot.console.opening import opened
from bot.console.options import Options
from bot.console.session import Session
from bot.domain.intents import DraftFor, Intent, SetClient, SetOwner
from bot.domain.people import LANGUAGES, Detail, Setting

NOW: Final = datetime(2026, 3, 2, 10, tzinfo=UTC)
LONGEST: Final = 4096

NAUGHTY: Final = (
    # templates
    "{{7*7}}",
    "{% for x in range(9**9) %}x{% endfor %}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "%(name)s %s %n %d",
    "{0.__class__} {name} {}",
    "{name!r:>{width}}",
    # markup
    "<b>bold</b> & <script>alert(1)</script>",
    "</pre><a href='javascript:x'>pay</a>",
    "&lt;i&gt; &#x41; &nbsp;",
    "*bold* _it_ `code` [a](tg://user?id=1) ~~s~~ ||spoiler||",
    "<tg-spoiler>x</tg-spoiler>",
    # spreadsheets
    "=1+1",
    '=HYPERLINK("http://x.example","pay")',
    "@SUM(A1:A9)",
    "-2+3+cmd|' /C calc'!A0",
    "+44 20 7946 0000",
    "\t=1+1",
    '"quoted", with; separators',
    # headers and lines
    "a\r\nBcc: evil@x.example",
    "a\nSubject: other\n\nbody",
    "=?UTF-8?Q?A=0ABcc:_evil@x.example?=",
    "line one\u2028line two\u2029three",
    "\x00nul\x00",
    "\x1b[31mred\x07",
    # direction
    "\u202eemaN desreveR",
    "Dana \u202d500\u202c",
    "\u2066isolate without end",
    "\u2069\u2069\u202c ends without begin",
    "\u200f\u200e\u061c marks",
    "דנה \u202e005",
    "Ivan (\u202egro.elpmaxe)",
    "אבג abc 123 דהו",
    # letters that are not what they seem
    "Аcme",  # a Cyrillic first letter
    "A\u0301\u0301\u0301\u0301\u0301\u0301\u0301cme",
    "Z̴͉̽a̷̘͝l̵̰̈g̶̣͌o̷͙͐",
    "ﬁrm",
    "zero\u200bwidth\u2060joiner\ufeff",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 family",
    "\U0001f1ee\U0001f1f1\U0001f1e9\U0001f1f0",
    "\U000e0041\U000e0042 tags",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
    "１２３",
    "٣٤٥",
    # words with a meaning to programs
    "null",
    "None",
    "undefined",
    "true",
    "NaN",
    "-0",
    "1e400",
    "../../etc/passwd",
    "C:\\con\\nul",
    "'; DROP TABLE clients; --",
    "__proto__",
    "/start",
    "/start@other_bot",
    "@channel",
    "https://x.example/?a=<b>&c={{d}}",
    "tg://resolve?domain=x",
    # sizes
    ".",
    "\u2800",
    "\u3164",
    "x" * 64,
    "א" * 300,
    "word " * 400,
    "\U0001f4a5" * 500,
    "(" * 200,
    "1." * 300,
)
_HIDDEN: Final = re.compile(
    "[\u202a-\u202e\u200e\u200f\u061c\u2028\u2029\u0000-\u0008\u000b-\u001f\ufeff]"
)


@dataclass
class Chats:
    session: Session
    shown: list[Shown] = field(default_factory=list)

    def show(self, event: Shown) -> None:
        self.shown.append(event)

    async def tap(self, meaning: Intent) -> None:
        pressed = data(meaning)
        assert pressed
        await self.session.send_data(pressed, None)

    async def fill(self, question: Intent, answer: str) -> None:
        """Tap for a field, and write what is to stand in it."""
        await self.tap(question)
        await self.session.write(answer)


def test_the_list_is_long_and_without_repeats() -> None:
    assert len(NAUGHTY) == len(set(NAUGHTY)) > 60


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_naughty_text_is_shown_harmless_or_refused_and_the_book_goes_on(
    tmp_path: Path, language: str, long: bool
) -> None:
    start, step = (0, 1) if long else (LANGUAGES.index(language), len(LANGUAGES))
    store = tmp_path / "store"
    defaults = Defaults(language, "GB", "Europe/London", "GBP")
    options = Options(now=NOW, language=language, jsonl=True)
    config = local(Config(store=Store(store), defaults=defaults))
    async with opened(options, config, store, Chats) as chats:
        for owner, text in enumerate(NAUGHTY[start::step], 1):
            chats.shown.clear()
            chats.session.speak_as(owner)
            await live_with(chats, text)
            for event in chats.shown:
                check(event, owner, text)
            assert any("500" in told(event) for event in chats.shown), text


async def live_with(chats: Chats, text: str) -> None:
    """An owner's day with this text in every field there is room for."""
    session = chats.session
    await session.write("Acme owes 500 for the logo, due yesterday")
    await session.write("Acme's email is acme@client.example")
    for setting in (Setting.NAME, Setting.BUSINESS, Setting.WAYS_TO_PAY, Setting.REGISTRATION):
        await chats.fill(SetOwner(setting), text)
    for detail in (Detail.OFFICE, Detail.NAME):
        await chats.fill(SetClient(1, detail), text)
    await session.write(f"{text} owes 70 for {text}, due yesterday")
    await session.write("cancel")
    await session.forward(text, text)
    await session.write("cancel")
    await chats.tap(DraftFor(1))
    await session.write("who owes me?")
    await session.write("export")


def told(event: Shown) -> str:
    match event:
        case Message(text=text, buttons=buttons) | Edit(text=text, buttons=buttons):
            return "\n".join([text, *(one.label for one in flat(buttons))])
        case Email(subject=subject, text=text):
            return f"{subject}\n{text}"
        case File(caption=caption):
            return caption
        case _:
            return ""


def check(event: Shown, owner: int, text: str) -> None:
    """Nothing hidden, nothing evaluated, nothing beyond what Telegram takes."""
    said = told(event)
    assert len(said.encode("utf-16-le")) // 2 <= LONGEST + 200, text
    assert not _HIDDEN.search(said), (text, said)
    for line in said.splitlines():
        assert line.count("\u2068") + line.count("\u2066") == line.count("\u2069"), (text, line)
    if "7*7" in text:
        assert "49" not in said.replace("£", ""), (text, said)
    if isinstance(event, Message | Edit | File):
        assert event.chat == owner
    if isinstance(event, File):
        check_export(event.path)


def check_export(path: Path) -> None:
    """Every cell of every table starts nothing in a spreadsheet."""
    with ZipFile(path) as archive:
        tables = [name for name in archive.namelist() if name.endswith(".csv")]
        assert tables
        for name in tables:
            rows = csv.reader(StringIO(archive.read(name).decode("utf-8-sig")))
            cells = [cell for row in rows for cell in row]
            live = [cell for cell in cells if re.match(r"\s*[=+@]|\s*-\D", cell)]
            assert live == [], (name, live)
            assert not [cell for cell in cells if unicodedata.category(cell[:1] or "x") == "Cc"]
