"""What must reach no log, no other user of the machine, and no folder for longer than it should.

The whole bot as a process of its own, talking as much as it can, with words of this test's own in
every field, and with faults all round that quote them.
"""

from __future__ import annotations

import asyncio
import os
import stat
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.faults.conftest import ROOT, Run
from tests.faults.telegram import OWNER, TOKEN, Telegram
from tests.post.servers import HOST, faulty

WORD, SUM, PASSWORD = "zqbodrin", "4,517", "zqpass-9-words"
TALKATIVE = """
import logging, os
usual, write, calls = logging.basicConfig, os.write, []
def talk(**told):
    usual(**told | {"level": logging.DEBUG})
    logging.getLogger().debug("everything is told")
logging.basicConfig = talk
os.umask(0)
def at_times(handle, data):
    if b'"facts"' in data:
        calls.append(1)
        if len(calls) % 9 == 0:
            raise OSError(28, "no room for " + repr(data), repr(data))
    return write(handle, data)
os.write = at_times
"""
"""What the process begins with: everything is logged, no file is closed by the umask, and every
ninth line of a journal is refused in words that quote it."""


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "site").mkdir()
    (tmp_path / "temporary").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(TALKATIVE)
    return {
        "PYTHONPATH": os.pathsep.join([str(tmp_path / "site"), str(ROOT)]),
        "TMPDIR": str(tmp_path / "temporary"),
    }


@asynccontextmanager
async def spiteful(quoted: str) -> AsyncIterator[int]:
    """A mailbox that lets nobody in, and says who it was; its port."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"* OK loopback\r\n")
        while line := await reader.readline():
            tag, _, command = line.decode().partition(" ")
            word = "OK it is" if command.startswith("CAPABILITY") else f"NO {quoted}"
            writer.write(f"* CAPABILITY IMAP4rev1\r\n{tag} {word}\r\n".encode())
        writer.close()

    server = await asyncio.start_server(serve, HOST, 0)
    yield server.sockets[0].getsockname()[1]
    server.close()


def mail(smtp: int, imap: int) -> dict[str, str]:
    user = {"USER": f"{WORD}@own.example", "PASSWORD": PASSWORD, "HOST": HOST, "SECURITY": "none"}
    told = {f"ROLIG_{room}_{key}": one for room in ("SMTP", "IMAP") for key, one in user.items()}
    return told | {"ROLIG_SMTP_PORT": str(smtp), "ROLIG_IMAP_PORT": str(imap)}


TEXTS = (
    f"{WORD} owes £{SUM} for the {WORD} logo, due 1 February",
    f"{WORD}'s email is {WORD}@client.example",
    f"{WORD} two owes £{SUM}, due 1 April",
    f"{WORD} paid 17 yesterday",
    f"dossier on {WORD}",
    f"invite {WORD}",
    f"/start {WORD}",
    f"{WORD} says the {WORD} site is broken",
    "export everything",
)


async def an_owner_works(telegram: Telegram, texts: Sequence[str] = TEXTS) -> None:
    """Everything that ends up in a book, with this test's words in it."""
    for text in texts:
        before = len(telegram.calls)
        await telegram.write(text)
        await telegram.until(more_calls(telegram, before + 1))


def more_calls(telegram: Telegram, than: int) -> Callable[[], bool]:
    return lambda: len(telegram.calls) > than


async def approved(telegram: Telegram, number: int) -> None:
    await telegram.write(f"draft for {WORD}")
    await telegram.until(lambda: telegram.offers("Send by", f"{WORD}@client"))
    tap = telegram.press("Send by", f"{WORD}@client")
    await telegram.put({"callback_query": tap | {"id": f"{number}"}})


def secrets_in(log: Path) -> list[str]:
    words = (WORD, SUM, "4517", PASSWORD, TOKEN, TOKEN.split(":")[1])
    return [line for line in log.read_text().splitlines() if any(one in line for one in words)]


def open_to_others(*folders: Path) -> Iterator[str]:
    for path in (one for folder in folders for one in (folder, *folder.rglob("*"))):
        if path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            yield f"{path} {path.stat().st_mode:o}"


async def test_whatever_goes_wrong_nothing_of_it_is_in_the_log_and_no_file_is_open(
    telegram: Telegram, run: Run, tmp_path: Path, surroundings: dict[str, str]
) -> None:
    random, quoted = Random(8), f"{WORD}@client.example {WORD} owes {SUM} {PASSWORD} {TOKEN}"
    steps = ("auth", "dot")

    def weather(method: str) -> str | None:
        bad = method in ("sendMessage", "editMessageText", "answerCallbackQuery", "sendDocument")
        return "quoted" if bad and random.random() < 0.3 else None

    async with (
        faulty(ehlo="250-loopback\r\n250 AUTH PLAIN LOGIN") as smtp,
        spiteful(quoted) as imap,
        run(telegram.base_url, **mail(smtp.port, imap), **surroundings) as bot,
    ):
        await an_owner_works(telegram)
        for number, step in enumerate(steps, 1):
            smtp.plan = {"ehlo": smtp.plan["ehlo"], step: f"550 {quoted}"}
            await approved(telegram, number)
            await telegram.say("settings", "Settings")
        telegram.weather = weather
        await an_owner_works(telegram, TEXTS[:3])
        telegram.weather = None
        await telegram.put({"callback_query": {"id": [], "data": WORD}})
        await telegram.say("settings", "Settings")
        assert await bot.stop() == 0
    assert secrets_in(bot.log) == []
    assert [line for line in smtp.seen if line.startswith("AUTH")]
    said = bot.log.read_text()
    for told in ("everything is told", "can't be read: login", "BadRequest", "is set aside"):
        assert told in said
    assert list(open_to_others(tmp_path / "store")) == []
    assert list((tmp_path / "temporary").iterdir()) == []
    sys.stdout.write(f"{len(said.splitlines())} lines of log, {len(smtp.seen)} of mail\n")


async def test_a_kill_in_an_export_leaves_nothing_behind(
    telegram: Telegram, run: Run, tmp_path: Path, surroundings: dict[str, str], long: bool
) -> None:
    random = Random(4)
    for kill in range(50 if long else 1):
        async with run(telegram.base_url, **surroundings) as bot:
            if not kill:
                await telegram.say(f"{WORD} owes £{SUM} for the {WORD} logo, due Friday", SUM)
            await telegram.write("export everything")
            before = len(telegram.calls)
            await telegram.until(more_calls(telegram, before))
            await asyncio.sleep(random.uniform(0, 0.05))
            bot.process.kill()
            await bot.process.wait()
        assert list((tmp_path / "temporary").iterdir()) == []
    async with run(telegram.base_url, **surroundings) as bot:
        before = len(telegram.calls)
        await telegram.until(more_calls(telegram, before + 1))
        assert list((tmp_path / "store" / "spare").iterdir()) == []
        assert await bot.stop() == 0
    assert list(open_to_others(tmp_path / "store")) == []


async def test_after_forget_me_no_word_of_it_is_in_the_folder(
    telegram: Telegram, run: Run, tmp_path: Path
) -> None:
    poison: dict[str, Any] = {"id": [], "from": {"id": OWNER}, "data": WORD}
    async with run(telegram.base_url) as bot:
        await an_owner_works(telegram)
        await telegram.put({"callback_query": poison})
        await telegram.say("forget me", "file")
        assert kept(tmp_path / "store")
        assert "aside.jsonl" in kept(tmp_path / "store")
        await telegram.tap("Go on")
        await telegram.until(lambda: telegram.offers("Erase everything", "last question"))
        await telegram.tap("Erase everything")
        await telegram.until(lambda: telegram.shows("is erased"))
        await telegram.say("who owes me?", "?")
        assert kept(tmp_path / "store") == []
        assert await bot.stop() == 0
    assert kept(tmp_path / "store") == []


def kept(store: Path) -> list[str]:
    """The files in which a word of the owner's stands."""
    files = [path for path in store.rglob("*") if path.is_file()]
    found = [
        path for path in files if any(one.encode() in path.read_bytes() for one in (WORD, SUM))
    ]
    return [path.name for path in found]
