"""A disk that is really full, under the bot as a process of its own: what it said it wrote is
there, what it could not write it said so, in each owner's language; a start on the full disk too.

A disk in memory of 256 KB, and files that may not grow beyond some length: once each; with --long
100 times filled to somewhere near its end, and 25 times with another length.
"""

from __future__ import annotations

import asyncio
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.domain.facts import Owed
from bot.storage.books import Books
from bot.wording.phrases import say
from tests.faults.conftest import Bot, Run
from tests.faults.telegram import Telegram
from tests.stories.tongues import TONGUES

OWNERS = dict(zip(range(7, 13), TONGUES * 2, strict=True))
NEWCOMERS = dict(zip(range(13, 16), TONGUES, strict=True))
EVERYBODY = OWNERS | NEWCOMERS
ALLOWED = {"ROLIG_ACCESS_ALLOW": ",".join(map(str, EVERYBODY))}
KILOBYTES = 256


@dataclass
class SmallDisk:
    """A disk that only the processes begun `under` it have at `place`; we see it as `seen`."""

    under: Sequence[str]
    seen: Path

    def fill(self, left: int) -> None:
        """Take all but about so many bytes of it."""
        with suppress(OSError), (self.seen / "filler").open("ab", buffering=0) as filler:
            while shutil.disk_usage(self.seen).free > left:
                filler.write(bytes(1024))

    def empty(self) -> None:
        (self.seen / "filler").unlink(missing_ok=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    place = tmp_path / "disk"
    place.mkdir()
    mount = f'mount -t tmpfs -o size={KILOBYTES}k none "$0" && echo mounted && exec cat'
    holder = subprocess.Popen(
        ("unshare", "-rm", "sh", "-c", mount, str(place)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdin and holder.stdout
    if not holder.stdout.readline():
        pytest.skip("no mount of one's own can be made here")
    under = ("nsenter", "-t", str(holder.pid), "-U", "-m", "--preserve-credentials")
    yield SmallDisk(under, Path(f"/proc/{holder.pid}/root") / place.relative_to("/"))
    holder.communicate()


@dataclass
class Owners:
    """People who write to the bot, each in a language, and what they were told."""

    telegram: Telegram
    told: dict[int, list[int]]
    owed: int = 100

    async def tell(self, who: Iterable[int] = OWNERS) -> list[bool]:
        """All at once tell of a debt; whether each was told that it is written down."""
        return await asyncio.gather(*map(self._tells, who))

    async def _tells(self, owner: int) -> bool:
        t, self.owed = EVERYBODY[owner], self.owed + 1
        owed = self.owed
        refused = say("chat.not_recorded", t.code)
        told = await self.says(owner, t.owes.replace("730", str(owed)), str(owed), refused)
        if told == refused:
            return False
        self.told[owner].append(owed)
        return True

    async def says(self, owner: int, text: str, *wanted: str) -> str:
        """What of all that is wanted this owner is answered."""
        before = len(self.telegram.calls)
        person = {"id": owner, "is_bot": False, "first_name": "R"}
        about: dict[str, Any] = {
            "from": person | {"language_code": EVERYBODY[owner].code},
            "chat": {"id": owner, "type": "private", "first_name": "R"},
        }
        await self.telegram.write(text, **about)

        def found() -> list[str]:
            calls = [one for one in self.telegram.calls[before:] if one.method == "sendMessage"]
            sent = [one.fields["text"] for one in calls if one.fields["chat_id"] == str(owner)]
            return [words for words in wanted for text in sent if words in text]

        await self.telegram.until(lambda: bool(found()))
        return found()[0]

    def assert_recorded(self, store: Path) -> None:
        books = Books(store)
        for owner, told in self.told.items():
            facts = [fact for line in books.lines(owner) for fact in line.facts]
            owed = [fact.amount.minor // 100 for fact in facts if isinstance(fact, Owed)]
            assert owed == told
        assert list((store / "spare").iterdir()) == []
        books.close()


async def test_on_a_full_disk_what_was_told_is_true(
    telegram: Telegram, run: Run, disk: SmallDisk, tmp_path: Path, long: bool
) -> None:
    random, owners, refused = Random(9), Owners(telegram, {one: [] for one in EVERYBODY}), 0
    place = "disk/store"
    async with run(telegram.base_url, place, disk.under, **ALLOWED) as bot:
        for number in range(125) if long else (1,):
            if number % 5 == 1:
                limit(bot, random.randrange(200, 400 * (number + 2)))
            else:
                disk.fill(random.randrange(20_000))
            refused += (await owners.tell()).count(False)
            limit(bot, resource.RLIM_INFINITY)
            disk.empty()
        assert all(await owners.tell())
        bot.process.kill()
        await bot.process.wait()
    disk.fill(0)
    async with run(telegram.base_url, place, disk.under, **ALLOWED) as bot:
        await asyncio.gather(*(owners.says(one, t.who, t.client) for one, t in OWNERS.items()))
        disk.fill(0)  # what the start has tidied up
        assert not any(await owners.tell(NEWCOMERS))
        disk.empty()
        assert all(await owners.tell(EVERYBODY))
        assert await bot.stop() == 0
    shutil.copytree(disk.seen / "store", tmp_path / "found")
    owners.assert_recorded(tmp_path / "found")
    recorded = sum(map(len, owners.told.values()))
    sys.stdout.write(f"{refused} refused, {recorded} recorded\n")
    assert refused or not long


def limit(bot: Bot, length: int) -> None:
    """No file of the bot may grow beyond this, its log neither."""
    resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, (length, resource.RLIM_INFINITY))
