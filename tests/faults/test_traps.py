"""What bites a bot on Telegram, met by the whole application as a process of its own."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
from pathlib import Path

import pytest

from bot.domain.money import Money
from tests.faults.conftest import Run, book_in
from tests.faults.telegram import OWNER, Telegram, telegram_at
from tests.post.servers import faulty

DEBT = "Acme owes £4,500 for the logo, due Friday"


def owed(store: Path) -> list[Money]:
    """Every debt in the owner's book."""
    accounts = book_in(store).accounts.values()
    return [debt.amount for account in accounts for debt in account.debts.values()]


async def test_an_update_that_cannot_be_read_costs_one_update(
    telegram: Telegram, run: Run, tmp_path: Path
) -> None:
    await telegram.put({"message": {"message_id": "?", "chat": OWNER, "date": "not a date"}})
    async with run(telegram.base_url) as bot:
        await telegram.say(DEBT, "£4,500")
        await telegram.put({"callback_query": {"id": []}})
        await telegram.say("who owes me?", "Acme: £4,500")
        assert await bot.stop() == 0
    assert owed(tmp_path / "store") == [Money(450_000, "GBP")]
    assert bot.log.stat().st_size < 10_000
    polls = [int(call.fields.get("offset", 0)) for call in telegram.called("getUpdates")]
    assert len(polls) < 20


@pytest.mark.parametrize("code", [401, 404, 409])
async def test_a_bot_that_telegram_no_longer_listens_to_ends_with_a_failure(
    telegram: Telegram, run: Run, code: int, long: bool
) -> None:
    if code != 401 and not long:  # 409 is met below as well
        pytest.skip("with --long")
    async with run(telegram.base_url) as bot:
        await telegram.say("/start", "Welcome")
        telegram.refused["getUpdates"] = code
        await telegram.write("hello?")  # ends the poll that is under way
        assert await bot.end(within=20) == 1
    reason = "another process" if code == 409 else "token"
    assert reason in bot.log.read_text()


async def test_of_two_bots_with_one_token_one_gives_way_and_says_why(
    telegram: Telegram, run: Run, tmp_path: Path
) -> None:
    async with run(telegram.base_url) as first:
        await telegram.say(DEBT, "£4,500")
        async with run(telegram.base_url, store="another") as second:
            assert await second.end(within=20) == 1
        assert "another process" in second.log.read_text()
        await telegram.say("who owes me?", "Acme: £4,500")
        assert await first.stop() == 0
    assert owed(tmp_path / "store") == [Money(450_000, "GBP")]
    assert owed(tmp_path / "another") == []


async def test_a_folder_that_is_held_is_refused_at_once(telegram: Telegram, run: Run) -> None:
    async with run(telegram.base_url) as first:
        await telegram.say("/start", "Welcome")
        async with run(telegram.base_url) as second:
            assert await second.end() == 1
        await telegram.say(DEBT, "£4,500")
        assert await first.stop() == 0


async def test_without_network_at_the_start_it_waits_and_then_answers(
    run: Run, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    async with run(f"http://127.0.0.1:{port}/bot") as bot:
        assert bot.process.returncode is None
        async with telegram_at(tmp_path / "late.jsonl", port) as telegram:
            await telegram.say(DEBT, "£4,500")
            assert await bot.stop() == 0
    assert owed(tmp_path / "store") == [Money(450_000, "GBP")]


async def test_an_edited_message_changes_nothing_and_is_answered(
    telegram: Telegram, run: Run, tmp_path: Path
) -> None:
    async with run(telegram.base_url) as bot:
        await telegram.say(DEBT, "£4,500")
        await telegram.say("Acme owes £9,000", "edits", edit_date=2)
        assert await bot.stop() == 0
    assert owed(tmp_path / "store") == [Money(450_000, "GBP")]
    assert "ERROR" not in bot.log.read_text()


async def test_an_answer_whose_receipt_was_lost_is_repeated_and_the_debt_is_not(
    telegram: Telegram, run: Run, tmp_path: Path
) -> None:
    async with run(telegram.base_url) as bot:
        telegram.cut["sendMessage"] = 1
        noted = await telegram.say(DEBT, "£4,500")
        await telegram.until(lambda: telegram.said().count(noted) == 2)
        await telegram.say("who owes me?", "Acme: £4,500")
        assert await bot.stop() == 0
    assert telegram.said().count(noted) == 2
    assert owed(tmp_path / "store") == [Money(450_000, "GBP")]


async def test_updates_whose_delivery_was_cut_come_again_and_count_once(
    telegram: Telegram, run: Run, tmp_path: Path
) -> None:
    async with run(telegram.base_url) as bot:
        await telegram.say("/start", "Welcome")
        telegram.cut["getUpdates"] = 2
        await telegram.say(DEBT, "£4,500")
        assert await bot.stop() == 0
    assert telegram.cut["getUpdates"] == 0
    assert owed(tmp_path / "store") == [Money(450_000, "GBP")]


async def test_what_was_answered_before_a_kill_is_there_after_it(
    telegram: Telegram, run: Run, tmp_path: Path
) -> None:
    async with run(telegram.base_url) as bot:
        await telegram.say(DEBT, "£4,500")
        bot.process.send_signal(signal.SIGKILL)
        assert await bot.end() == -signal.SIGKILL
    async with run(telegram.base_url) as bot:
        await telegram.say("who owes me?", "Acme: £4,500")
        assert await bot.stop() == 0
    assert owed(tmp_path / "store") == [Money(450_000, "GBP")]


@pytest.mark.parametrize("silent", ["IMAP", "SMTP"])
async def test_a_mail_server_that_falls_silent_does_not_hold_up_a_stop(
    telegram: Telegram, run: Run, silent: str, long: bool
) -> None:
    if silent == "SMTP" and not long:
        pytest.skip("with --long")
    async with faulty(banner="hang") as server:
        keys = {
            "HOST": "127.0.0.1",
            "PORT": str(server.port),
            "SECURITY": "none",
            "USER": "a@own.example",
        }
        rooms = ("SMTP", "IMAP") if silent == "IMAP" else ("SMTP",)
        mail = {f"ROLIG_{room}_{key}": one for room in rooms for key, one in keys.items()}
        passwords = {f"ROLIG_{room}_PASSWORD": "only a test's" for room in rooms}
        async with run(telegram.base_url, **mail, **passwords) as bot:
            await telegram.say(DEBT, "£4,500")
            if silent == "SMTP":
                await telegram.say("Acme's email is billing@acme.example", "billing@")
                await telegram.say("draft for Acme", "for the logo")
                await telegram.put({"callback_query": telegram.press("Send")})
            await asyncio.wait_for(server.hanging.wait(), 10)
            begun = asyncio.get_running_loop().time()
            assert await bot.stop() == 0
            took = asyncio.get_running_loop().time() - begun
    sys.stdout.write(f"stopped after {took:.1f} s\n")
