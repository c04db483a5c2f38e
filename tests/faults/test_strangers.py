"""Whoever presses, asks or writes what: nobody sees or changes anything of anybody else's.

Four owners, each with a word of their own in every field, a client in a chat with the bot and
another in the owner's own account; 150 acts of forged, stale and other people's buttons, inline
queries, connections and posts, with --long fifty owners and 5,000 acts.
"""

from __future__ import annotations

import logging
import re
import sys
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from itertools import count, islice, product
from pathlib import Path
from random import Random
from zipfile import ZipFile, is_zipfile

import pytest

from bot.chat.buttons import data
from bot.chat.logs import TALKATIVE
from bot.config import Config, Store
from bot.console.events import Answer, Edit, Email, File, Inline, Message, Shown
from bot.console.keyboards import JSON, flat
from bot.console.local import local
from bot.console.opening import opened
from bot.console.options import Options
from bot.console.reasons import Impossible
from bot.console.session import Session
from bot.domain.intents import Edit as EditDraft
from bot.domain.intents import SetClient, SetLanguage, SetOwner
from bot.domain.people import LANGUAGES, Detail, Setting
from bot.wording.phrases import say
from tests.chat.recording import arrive
from tests.faults.house import House

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
GROUP, GUEST, CLIENT, STRANGER = -100, 1_000, 700_000, 900_000
"""A group; what is added to an owner's number for its client's chat with the bot, for its client in
the owner's own account, and for somebody whom nobody knows."""
WORDS = tuple("zq" + "".join(one) for one in islice(product("bdfk", "aou", "vx", "ei", "mn"), 60))
_numbers = count(800_000_000)


@dataclass
class Chats:
    session: Session
    shown: list[Shown] = field(default_factory=list)
    buttons: list[str] = field(default_factory=list)
    pressed: str = ""
    """What somebody pressed last: a name in it is no news to them."""

    def show(self, event: Shown) -> None:
        self.shown.append(event)
        if isinstance(event, Message | Edit):
            self.buttons += [button.data for button in flat(event.buttons) if button.data]

    async def say(self, user: int, text: str, chat: int | None = None) -> None:
        self.session.speak_as(user, chat)
        await self.session.write(text)

    async def press(self, user: int, pressed: str, chat: int | None = None) -> None:
        self.session.speak_as(user, chat)
        self.pressed = pressed.casefold()
        await self.session.send_data(pressed, None)

    async def tap(self, user: int, label: str) -> None:
        self.session.speak_as(user)
        await self.session.tap(label)

    async def brings(self, kind: str, content: JSON) -> None:
        number = next(_numbers)
        given = content if kind == "business_connection" else content | {"message_id": number}
        await self.session.deliver({"update_id": number, kind: given})


def person(number: int) -> JSON:
    return {"id": number, "is_bot": False, "first_name": "Robin", "language_code": "en"}


def line(owner: int, line: int, on: bool = True) -> JSON:
    made = {"id": f"line{line}", "user": person(owner), "user_chat_id": owner, "date": 1}
    return made | {"is_enabled": on, "rights": {"can_reply": True}}


def written(owner: int, chat: int, author: int, text: str) -> JSON:
    place = person(chat) | {"type": "private", "username": f"{WORDS[owner]}_tg"}
    sent = {"date": 1, "chat": place, "from": person(author), "text": text}
    return sent | {"business_connection_id": f"line{owner}"}


async def settle_in(chats: Chats, owner: int, folder: Path) -> None:
    """A book with this owner's word in every field, and cards, questions and links to press on."""
    word, other = WORDS[owner], WORDS[owner][::-1]
    for text in (
        f"{word} owes £900 for the {word} logo, due 1 February",
        f"{word}'s email is {word}@client.example",
        f"{other} owes £300 for the {other} site, due 1 April",
        f"{other} pays 100 on the 1st of every month",
    ):
        await chats.say(owner, text)
    for setting in (Setting.NAME, Setting.BUSINESS, Setting.WAYS_TO_PAY, Setting.WHY):
        await chats.press(owner, data(SetOwner(setting)) or "")
        await chats.say(owner, f"{word} {setting}")
    for detail, value in ((Detail.OFFICE, f"{word} office"), (Detail.TELEGRAM, f"{word}_tg")):
        await chats.press(owner, data(SetClient(1, detail)) or "")
        await chats.say(owner, value)
    (folder / f"{word}.pdf").write_bytes(f"%PDF-1.7 {word}".encode())
    await chats.session.send_file(folder / f"{word}.pdf", f"{word} contract")
    await chats.say(owner, f"draft for {other}")
    await chats.press(owner, data(EditDraft(1, 1)) or "")
    await chats.say(owner, f"Dear {other}, the {other} site is paid soon, I hope. Thank you!")
    await chats.tap(owner, "Send it myself")
    await with_clients(chats, owner)
    for text in (f"what did I send {word}?", "export", f"dossier on {word}", "settings"):
        await chats.say(owner, text)
    await chats.press(owner, data(SetLanguage(LANGUAGES[owner % 3])) or "")


async def with_clients(chats: Chats, owner: int) -> None:
    word, guest, client = WORDS[owner], GUEST + owner, CLIENT + owner
    await chats.say(owner, f"draft for {word}")
    await chats.tap(owner, "Send by e-mail")
    await chats.say(owner, f"invite {word}")
    links = (re.search(r"start=(\S+)", words_in(one)) for one in reversed(chats.shown))
    await chats.say(guest, f"/start {next(link[1] for link in links if link)}")
    await chats.tap(guest, "Yes")
    await chats.say(owner, f"draft for {word}")
    await chats.tap(owner, "Send")
    await chats.say(guest, f"{word} pays on Friday, says {word}")
    await chats.brings("business_connection", line(owner, owner))
    await chats.brings("business_message", written(owner, client, client, f"{word} will pay"))


def unpacked(content: bytes) -> bytes:
    """All that is in a file, and in the files within it."""
    if not is_zipfile(BytesIO(content)):
        return content
    with ZipFile(BytesIO(content)) as archive:
        return b"".join(unpacked(archive.read(name)) for name in archive.namelist())


def words_in(event: Shown) -> str:
    match event:
        case Message(text=text, buttons=buttons) | Edit(text=text, buttons=buttons):
            labels = " ".join(f"{one.label} {one.url} {one.copy}" for one in flat(buttons))
            return f"{text} {labels}"
        case Answer(text=text):
            return text
        case File(caption=caption, name=name, path=path):
            return f"{caption} {name} {unpacked(path.read_bytes())!r}"
        case Email(to=to, subject=subject, text=text):
            return f"{to} {subject} {text}"
        case Inline(results=results):
            return " ".join(f"{one.title} {one.text}" for one in results)
        case _:
            return ""


def forged(data: str, random: Random) -> str:
    """The data as it is, or with a piece of it changed."""
    parts = data.split(":")
    match random.randrange(6):
        case 0:
            parts[random.randrange(len(parts))] = str(random.randrange(-2, 99))
        case 1:
            parts.append(random.choice(["1", "x", "", "-1", "999999999999"]))
        case 2:
            parts = parts[: random.randrange(len(parts)) + 1]
        case 3:
            place = random.randrange(len(data))
            return data[:place] + random.choice("9:א\u202eZ ") + data[place + 1 :]
        case _:
            pass
    return ":".join(parts) or ":"


async def act(chats: Chats, owners: range, random: Random) -> int:
    """Something that anybody might try; the only owner whose book it may change."""
    one, other = random.choice(owners), random.choice(owners)
    whoever = one + random.choice((0, 0, GUEST, STRANGER))
    pressed = forged(random.choice(chats.buttons), random)[:64]
    place = random.choice(("#1.2", f"#{random.randrange(4)}.{random.randrange(4)}"))
    match random.randrange(12):
        case 0:
            chats.session.speak_as(whoever)
            await chats.session.ask_inline(place)
        case 1:
            made = {"result_id": place[1:], "from": person(whoever), "query": ""}
            await chats.session.deliver({"update_id": next(_numbers), "chosen_inline_result": made})
        case 2:  # somebody says that another's connection is theirs, or that it ended
            told = line(whoever, other, whoever == other or random.random() < 0.5)
            await chats.brings("business_connection", told)
        case 3:
            chat, text = CLIENT + other, random.choice(("I paid", "who owes me?", "/start"))
            await chats.brings("business_message", written(one, chat, chat, text))
            return one
        case 4:
            await chats.press(one, pressed, GROUP)
            return 0
        case 5 | 6:
            said = ("who owes me?", "/drafts", "/stop", "undo", "export everything")
            await chats.say(whoever, random.choice(said))
        case 7:
            await chats.say(whoever, f"/start {other}_{'A' * 22}")
        case _:
            await chats.press(whoever, pressed)
    return one if whoever != one + STRANGER else 0


def seen_by(event: Shown) -> int:
    """The owner whose words may be seen where this is shown, 0 where it is nobody's."""
    if isinstance(event, Email):  # by the client's address, which has the word
        return next((number for number, word in enumerate(WORDS) if word in event.to), 0)
    for first in (STRANGER, CLIENT, GUEST):
        if event.chat >= first:
            return 0 if first == STRANGER else event.chat - first
    return max(event.chat, 0)


def own_words_only(chats: Chats, owners: range) -> bool:
    for event in chats.shown:
        said, owner = words_in(event).casefold(), seen_by(event)
        known = (
            owner,
            *(one for one in owners if WORDS[one] in f"{chats.pressed} {chats.pressed[::-1]}"),
        )
        others = [WORDS[one] for one in owners if one not in known]
        assert not [one for one in others if one in said or one[::-1] in said], event
        if isinstance(event, Message | Edit) and event.chat > GUEST:
            assert WORDS[owner][::-1] not in said, event  # another client of the same owner
    return True


def journals(store: Path, owners: range) -> dict[int, tuple[int, int]]:
    found = {one: next((store / str(one)).glob("journal"), None) for one in owners}
    stats = {one: path.stat() for one, path in found.items() if path}
    return {one: (stat.st_size, stat.st_ino) for one, stat in stats.items()}


async def test_nobody_is_shown_and_nobody_changes_anything_of_another_owner(
    tmp_path: Path, long: bool, caplog: pytest.LogCaptureFixture
) -> None:
    owners, acts = (range(1, 51), 5_000) if long else (range(1, 5), 150)
    random, options = Random(99), Options(now=NOW, jsonl=True)
    for name, level in ((None, logging.DEBUG), *((one, logging.WARNING) for one in TALKATIVE)):
        caplog.set_level(level, name)
    async with AsyncExitStack() as stack:
        store = tmp_path / "store"
        config = local(Config(store=Store(store)))
        chats = await stack.enter_async_context(opened(options, config, store, Chats))
        for owner in owners:
            chats.shown.clear()
            await settle_in(chats, owner, tmp_path)
            assert own_words_only(chats, owners)
            assert {seen_by(one) for one in chats.shown} == {owner}
        assert len(chats.buttons) > 50 * len(owners)
        seen = Counter[str]()
        for _ in range(acts):
            before = journals(store, owners)
            chats.shown.clear()
            chats.pressed = ""
            try:
                mine = await act(chats, owners, random)
            except Impossible:
                continue
            after = journals(store, owners)
            assert [one for one in owners if before.get(one) != after.get(one)] in ([], [mine])
            assert own_words_only(chats, owners)
            seen.update(type(one).__name__ for one in chats.shown if words_in(one))
    assert seen.keys() == {"Message", "Edit", "Answer", "File", "Inline"}
    assert not [word for word in WORDS if word in caplog.text]
    sys.stdout.write(f"{len(owners)} owners, {acts} acts, {dict(seen)}: nothing of others\n")


async def test_a_group_hears_nothing_of_any_book(tmp_path: Path) -> None:
    options = Options(now=NOW, jsonl=True)
    async with AsyncExitStack() as stack:
        store = tmp_path / "store"
        config = local(Config(store=Store(store)))
        chats = await stack.enter_async_context(opened(options, config, store, Chats))
        await settle_in(chats, 1, tmp_path)
        before = journals(store, range(1, 2))
        chats.shown.clear()
        for text in ("who owes me?", f"what did I send {WORDS[1]}?", "/start", "export", "undo"):
            await chats.say(1, text, GROUP)
        for pressed in chats.buttons:
            await chats.press(1, pressed, GROUP)
        assert journals(store, range(1, 2)) == before
        assert {event.chat for event in chats.shown if isinstance(event, Message)} <= {GROUP}
        said = " ".join(map(words_in, chats.shown)).casefold()
        assert WORDS[1] not in said
        assert "£" not in said


async def test_of_a_private_bot_a_stranger_hears_one_fixed_line_and_leaves_nothing(
    house: House, tmp_path: Path, long: bool
) -> None:
    random, store = Random(1), tmp_path / "store"
    for text in (f"{WORDS[1]} owes £730 for the logo, due yesterday", f"draft for {WORDS[1]}"):
        await house.say(text)
    buttons = ("send:1:1", "who", "export", "client:1", "guest:stop:1", "undo:2")
    before = {path: path.read_bytes() for path in store.rglob("*") if path.is_file()}
    strangers = [random.randrange(10**5, 10**12) for _ in range(1_000 if long else 40)]
    for number, one in enumerate(strangers):
        who = person(one)
        query = {"id": str(one), "from": who, "query": "#1.1", "offset": ""}
        chosen = {"result_id": "1.1", "from": who, "query": ""}
        house.telegram.calls.clear()
        for text in ("/start", f"/start 1_{'A' * 22}", "who owes me?", "/stop"):
            await house.say(text, user=one)
        await house.tap(buttons[number % len(buttons)], user=one)
        for kind, content in (
            ("inline_query", query),
            ("chosen_inline_result", chosen),
            ("business_connection", line(one, one)),
            ("business_message", written(1, one, one, "I paid")),
        ):
            told = content if "message" not in kind else content | {"message_id": number + 1}
            await arrive(house.app.application, {"update_id": next(_numbers), kind: told})
        said = set(house.telegram.said())
        assert said <= {say("chat.stranger", "en", id=one), say("chat.guest.invalid", "en")}
        assert not any(call.get("results") for call in house.telegram.made("answerInlineQuery"))
        heard = repr(house.telegram.calls)
        assert WORDS[1] not in heard, heard
    after = {path: path.read_bytes() for path in store.rglob("*") if path.is_file()}
    assert after == before
    sys.stdout.write(f"{len(strangers)} strangers: nothing heard, nothing left\n")
