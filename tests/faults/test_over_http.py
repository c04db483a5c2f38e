"""The whole application as a process, over HTTP, by long polling: its main job, end to end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from aiosmtpd.smtp import SMTP, Envelope
from lo_bot_api_emulator.journal import verdict

from bot.domain.drafts import State
from bot.domain.money import Money
from tests.faults.conftest import Run, book_in
from tests.faults.telegram import TOKEN, Telegram


class Letterbox:
    """A mail server that keeps what it is given."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []

    async def handle_DATA(self, _server: object, _session: object, envelope: Envelope) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        self.letters.append(message_from_bytes(content, policy=policy.default))
        return "250 kept"


@pytest.fixture
async def letterbox() -> AsyncIterator[tuple[Letterbox, int]]:
    """The letterbox, and the port that its server listens on."""
    letterbox, loop = Letterbox(), asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(letterbox, loop=loop), "127.0.0.1", 0)
    yield letterbox, server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()


async def test_a_debt_is_recorded_asked_about_and_its_draft_approved(
    telegram: Telegram, run: Run, tmp_path: Path
) -> None:
    async with run(telegram.base_url) as bot:
        await telegram.say("/start", "Welcome")
        await telegram.say("Acme owes £4,500 for the logo, due Friday", "£4,500")
        assert "£4,500" in await telegram.say("who owes me?", "Acme")
        await telegram.say("draft for Acme", "for the logo")
        await telegram.tap("Send")
        await telegram.until(lambda: telegram.shows("wa.me"))
        assert await bot.stop() == 0
    journal = verdict(
        tmp_path / "journal.jsonl",
        require_response=True,
        require_methods=("getMe", "setMyCommands", "getUpdates", "sendMessage", "editMessageText"),
        # This server has no buttons that choose a chat: the hand-over goes out without one.
        allowed_refusals=("editMessageText:400",),
    )
    assert journal["ok"], journal
    assert telegram.shows("wa.me") and not telegram.shows("switch_inline")
    assert len(telegram.called("setMyCommands")) == 4
    account = book_in(tmp_path / "store").accounts[1]
    assert account.balance() == (Money(450_000, "GBP"),)
    (draft,) = book_in(tmp_path / "store").drafts.values()
    assert draft.state is State.HANDED_OVER
    log = bot.log.read_text()
    assert TOKEN.split(":")[1] not in log
    assert "Acme" not in log


async def test_a_mail_approved_by_tap_goes_out_once_however_often_it_is_tapped(
    telegram: Telegram, run: Run, letterbox: tuple[Letterbox, int]
) -> None:
    box, port = letterbox
    server = {
        "ROLIG_SMTP_HOST": "127.0.0.1",
        "ROLIG_SMTP_PORT": str(port),
        "ROLIG_SMTP_SECURITY": "none",
        "ROLIG_SMTP_SENDER": "rolig@example.com",
    }
    async with run(telegram.base_url, **server) as bot:
        await telegram.say("Acme owes £4,500 for the logo, due Friday", "£4,500")
        await telegram.say("Acme's email is billing@acme.example", "billing@acme.example")
        await telegram.say("draft for Acme", "for the logo")
        tap = telegram.press("Send")
        for number in range(5):
            await telegram.put({"callback_query": tap | {"id": f"again{number}"}})
        await telegram.until(lambda: len(telegram.called("answerCallbackQuery")) == 5)
        await telegram.until(lambda: telegram.shows("Sent to Acme"))
        assert await bot.stop() == 0
    (letter,) = box.letters
    assert letter["To"] == "billing@acme.example"
    body = letter.get_body(("plain",))
    assert body and "£4,500" in body.get_content()


async def test_the_whole_book_goes_out_as_a_file(telegram: Telegram, run: Run) -> None:
    async with run(telegram.base_url) as bot:
        await telegram.say("Acme owes £4,500 for the logo, due Friday", "£4,500")
        await telegram.write("export everything")
        await telegram.until(lambda: bool(telegram.called("sendDocument")))
        assert await bot.stop() == 0
    (sent,) = telegram.called("sendDocument")
    assert sent.answer["caption"].startswith("Everything in your book")
    kept = telegram.emulator.assets[sent.answer["document"]["file_id"]]
    assert kept["filename"].endswith(".zip")
    with ZipFile(BytesIO(kept["data"])) as archive:
        assert "Acme" in archive.read("debts.csv").decode("utf-8-sig")
