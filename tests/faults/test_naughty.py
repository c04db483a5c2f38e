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
from urllib.parse import parse_qs, urlsplit
from zipfile import ZipFile

import pytest

from bot.chat.buttons import data
from bot.config import Config, Defaults, Store
from bot.console.events import Edit, Email, File, Inline, Message, Shown
from bot.console.keyboards import Button, flat
from bot.console.local import local
from bot.console.opening import opened
from bot.console.options import Options
from bot.console.session import Session
from bot.domain.intents import Approve, DraftFor, Intent, SetClient, SetOwner
from bot.domain.people import LANGUAGES, Detail, Setting
from tests.faults.texts import naughty

NOW: Final = datetime(2026, 3, 2, 10, tzinfo=UTC)
LONGEST: Final = 4096

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

    async def approve(self) -> None:
        """Tap to approve the newest draft, and ask for its words as from another chat."""
        verb = str(data(Approve(1, 1))).partition(":")[0]
        pressed = (one.data for event in reversed(self.shown) for one in buttons(event) if one.data)
        approval = next(one for one in pressed if one.startswith(f"{verb}:"))
        await self.session.send_data(approval, None)
        _, draft, version = approval.split(":")[:3]
        await self.session.ask_inline(f"#{draft}.{version}")

    async def fill(self, question: Intent, answer: str) -> None:
        """Tap for a field, and write what is to stand in it."""
        await self.tap(question)
        await self.session.write(answer)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_naughty_text_is_shown_harmless_or_refused_and_the_book_goes_on(
    tmp_path: Path, language: str, long: bool
) -> None:
    texts = naughty() if long else naughty()[LANGUAGES.index(language) :: 12 * len(LANGUAGES)]
    store = tmp_path / "store"
    defaults = Defaults(language, "GB", "Europe/London", "GBP")
    options = Options(now=NOW, language=language, jsonl=True)
    config = local(Config(store=Store(store), defaults=defaults))
    async with opened(options, config, store, Chats) as chats:
        for owner, text in enumerate(texts, 1):
            chats.shown.clear()
            chats.session.speak_as(owner)
            await live_with(chats, text)
            for event in chats.shown:
                check(event, owner, text)
                if isinstance(event, Email):  # to the address that its card named
                    cards = [told(one) for one in chats.shown if buttons(one)]
                    assert any(event.to in card for card in cards), text
            assert any("500" in told(event) for event in chats.shown), text
            assert {"Email", "Inline", "File"} <= {type(event).__name__ for event in chats.shown}
            assert any(one.url for event in chats.shown for one in buttons(event)), text


async def live_with(chats: Chats, text: str) -> None:
    """An owner's day with this text in every field there is room for."""
    session = chats.session
    await session.write("Acme owes 500 for the logo, due yesterday")
    await session.write("Acme's email is acme@client.example")
    await session.write("Bob owes 500 for the site, due yesterday")
    await session.write("Bob's phone is +44 7700 900123")
    for setting in (Setting.NAME, Setting.BUSINESS, Setting.WAYS_TO_PAY, Setting.REGISTRATION):
        await chats.fill(SetOwner(setting), text)
    for detail in (Detail.OFFICE, Detail.NAME):
        await chats.fill(SetClient(1, detail), text)
    await session.write(f"{text} owes 70 for {text}, due yesterday")
    await session.write("cancel")
    await session.forward(text, text)
    await session.write("cancel")
    for client in (1, 2):
        await chats.tap(DraftFor(client))
        await chats.approve()
    await session.write("who owes me?")
    await session.write("export")


def buttons(event: Shown) -> tuple[Button, ...]:
    return tuple(flat(event.buttons)) if isinstance(event, Message | Edit) else ()


def told(event: Shown) -> str:
    match event:
        case Message(text=text, buttons=buttons) | Edit(text=text, buttons=buttons):
            return "\n".join([text, *(one.label for one in flat(buttons))])
        case Email(subject=subject, text=text):
            return f"{subject}\n{text}"
        case Inline(results=results):
            return "\n".join(f"{one.title}\n{one.text}" for one in results)
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
    if isinstance(event, Message | Edit):
        check_links(event)
    if isinstance(event, File):
        check_export(event.path)


def check_links(event: Message | Edit) -> None:
    """Each link is to the one number on file, and holds exactly the words above it."""
    for url in (button.url for button in buttons(event) if button.url):
        parts = urlsplit(url)
        assert parts.hostname in ("wa.me", "t.me") and parts.path in (
            "/447700900123",
            "/+447700900123",
        ), url
        assert event.text.endswith("\n\n" + parse_qs(parts.query, strict_parsing=True)["text"][0])


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
