"""A power cut keeps what was synced and nothing else: whatever is said to be done was synced
before, and nothing takes a file's place before its own bytes were.

The system calls of a process that makes every kind of write, watched from outside.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePath

import pytest

from bot.config import Config, Store
from bot.console.events import Shown
from bot.console.local import local
from bot.console.opening import opened
from bot.console.options import Options
from bot.domain.facts import ClientNamed, Undone
from bot.storage.books import Books
from bot.storage.files import Files
from bot.storage.inbox import Inbox
from bot.storage.postmark import Postmark
from tests.faults.test_refusing_disk import CLIENT, OWNER, day
from tests.stories.conftest import Story
from tests.stories.test_guests import link_in, words
from tests.stories.tongues import ENGLISH

SAID = b"said to be done"
NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
CALLS = "open,openat,creat,write,pwrite64,writev,fsync,fdatasync,ftruncate,truncate,mkdir,mkdirat,"
CALLS += "rename,renameat,renameat2,link,linkat,unlink,unlinkat"


def say_so() -> None:
    os.write(1, SAID)


class Aloud(Story):
    def show(self, event: Shown) -> None:
        say_so()
        super().show(event)


def write_everything(folder: Path) -> None:
    asyncio.run(_chat(folder))
    _store(folder / "store")


async def _chat(folder: Path) -> None:
    """A day in the chat, a client who comes in, and an owner who is forgotten."""
    options = Options(language="en", now=NOW, user=OWNER, jsonl=True)
    config = Config(store=Store(folder / "store"))
    async with opened(options, local(config), folder / "store", Aloud) as chat:
        for act in day(ENGLISH, folder):
            await act(chat)
        token = link_in("".join(getattr(one, "text", "") for one in chat.shown))
        chat.session.speak_as(CLIENT)
        await chat.say(f"/start {token}")
        await chat.tap(words(ENGLISH, "agree"))
        chat.session.speak_as(OWNER)


def _store(store: Path) -> None:
    """What the chat of a single day does not come to."""
    books = Books(store)
    for number in range(3):
        books.record(8, (ClientNamed(number + 1, f"Client {number}"),), f"{number}", NOW)
        say_so()
    books.record(8, (Undone(3),), "undo", NOW)
    say_so()
    lines = books.lines(8)
    books.restore(8, books.backups(8)[0])
    say_so()
    books.rewrite(8, lines)
    say_so()
    books.start_anew(8)
    say_so()
    Files(store, books).keep(8, b"%PDF-1.7")
    say_so()
    for owner in (8, OWNER):
        books.forget(owner)
        say_so()
    inbox = Inbox(store)
    for number in range(3):
        inbox.keep([{"update_id": number}])
        say_so()
        inbox.begin(number)
    inbox.set_aside([{"update_id": 0}])
    say_so()
    inbox.done(1)
    Postmark(store).write(1, 2)
    say_so()


@dataclass
class Witness:
    """What of the store would not outlive a power cut, call by call, and what was wrong."""

    store: str
    unsynced: set[str] = field(default_factory=set)
    """Files whose bytes, and folders whose names, are not synced."""
    wrong: list[str] = field(default_factory=list)
    said: int = 0
    kinds: set[str] = field(default_factory=set)

    def watch(self, call: str, names: list[str], text: str) -> None:
        if SAID.decode() in text:
            self.said += 1
            lost = sorted(one for one in self.unsynced if "/spare" not in one)
            self.wrong += [f"said with {one} not synced" for one in lost]
            self.unsynced -= set(lost)
        if call in ("fsync", "fdatasync"):
            self.unsynced -= set(names)
        names = [one for one in names if self._matters(one)]
        if not names or "sync" in call:
            return
        last = names[-1]
        if "rename" in call or "link" in call or "mkdir" in call:
            self.unsynced.add(str(PurePath(last).parent))
            self._moved(call, names)
        elif "open" in call or call == "creat":
            if "O_TRUNC" in text:
                self.wrong.append(f"{last} emptied in place")
            if "O_CREAT" in text:
                self.unsynced.add(str(PurePath(last).parent))
        elif not self._is_mark(last, text):
            self.unsynced.add(last)
            self._written(last)

    def _matters(self, name: str) -> bool:
        """What lies in the folder of spare files counts only once it is moved out of it; the lock
        is nothing to keep, and the console's own chat is not the bot's."""
        inside = name.removeprefix(f"{self.store}/").split("/")[0]
        return name.startswith(self.store) and inside not in ("lock", "console")

    def _moved(self, call: str, names: list[str]) -> None:
        if "rename" not in call:
            return
        old, new = names
        if old in self.unsynced:
            self.wrong.append(f"{new} replaced by bytes that were not synced")
        self.unsynced.discard(old)
        self.kinds.add(self._kind(new))

    def _written(self, name: str) -> None:
        kind = self._kind(name)
        self.kinds.add(kind)
        if kind not in ("spare", "journal", "inbox.jsonl"):
            self.wrong.append(f"{name} written in place")

    def _kind(self, name: str) -> str:
        parts = PurePath(name).relative_to(self.store).parts
        named = {"spare", "backups", "aside", "files"}.intersection(parts)
        return named.pop() if named else "folder" if parts[-1].isdecimal() else parts[-1]

    def _is_mark(self, name: str, text: str) -> bool:
        """That an update was begun, or is done: done again it leaves nothing behind twice."""
        return name.endswith("/inbox.jsonl") and '{\\"update\\":' not in text


_CALL = re.compile(r"(\d+) +(?:<\.\.\. )?(\w+)")
_NAME = re.compile(r'(?<=\d<)/[^>]*(?=>)|(?<=")/[^"]*(?=")')


def calls(trace: str) -> Iterator[tuple[str, str]]:
    """The calls that succeeded, by name, in the order in which they ended."""
    begun: dict[str, str] = {}
    for line in trace.splitlines():
        found = _CALL.match(line)
        if found and line.endswith("<unfinished ...>"):
            begun[found[1]] = line
        elif found and " = -1 " not in line:
            yield found[2], begun.pop(found[1], "") + line


def traced(folder: Path) -> str:
    """What a process of its own asks of the system while it writes everything."""
    trace, (waiting, go) = folder / "trace", os.pipe()
    child = os.fork()
    if not child:
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            os.read(waiting, 1)
            write_everything(folder)
            os._exit(0)
        finally:
            os._exit(70)
    watch = ("strace", "-f", "-y", "-s", "99", "-e", f"trace={CALLS}", "-o", str(trace))
    strace = subprocess.Popen((*watch, "-p", str(child)), stderr=subprocess.PIPE)
    assert strace.stderr
    attached = strace.stderr.readline()
    os.write(go, b".")
    _, status = os.waitpid(child, 0)
    strace.communicate()
    if b"attached" not in attached:
        pytest.skip("no process can be watched here")
    assert status == 0
    return trace.read_text()


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_nothing_is_said_to_be_done_before_it_would_outlive_a_power_cut(tmp_path: Path) -> None:
    witness = Witness(str(tmp_path / "store"))
    for call, text in calls(traced(tmp_path)):
        witness.watch(call, _NAME.findall(text), text)
    sys.stdout.write(f"{witness.said} answers, {', '.join(sorted(witness.kinds))}\n")
    assert witness.wrong == []
    assert witness.said > 30
    assert witness.kinds >= {
        *("journal", "book.json", "backups", "aside", "files"),
        *("guests.json", "inbox.jsonl", "aside.jsonl", "mailbox.json"),
    }
