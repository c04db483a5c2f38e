"""Whoever presses what: nobody sees or changes anything of anybody else's.

Eight owners, each with a word of their own in every field; 400 presses of forged, stale and other
people's buttons, with --long 5,000.
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from bot.config import Config, Store
from bot.console.events import Answer, Edit, Email, File, Message, Shown
from bot.console.keyboards import flat
from bot.console.local import local
from bot.console.opening import opened
from bot.console.options import Options
from bot.console.session import Session

OWNERS = range(1, 9)
WORDS = ("zimraqo", "vextalu", "hobrynk", "qwandor", "plimtex", "jorvaku", "sneldry", "gruftop")
NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
GROUP = -100


@dataclass
class Chats:
    session: Session
    shown: list[Shown] = field(default_factory=list)

    def show(self, event: Shown) -> None:
        self.shown.append(event)

    async def say(self, owner: int, text: str) -> None:
        self.session.speak_as(owner)
        await self.session.write(text)


async def settle_in(chats: Chats, owner: int, word: str) -> None:
    """A book with this owner's word in every name, and cards and questions to press on."""
    for text in (
        f"{word} owes £900 for the {word} logo, due 1 February",
        f"{word}'s email is {word}@client.example",
        f"{word} two owes £300, due 1 April",
        f"{word} two pays 100 on the 1st of every month",
        f"draft for {word}",
        f"{word} says the {word} site is broken",
        "who owes me?",
        f"what did I send {word}?",
        "settings",
        "next friday",
    ):
        await chats.say(owner, text)


def words_in(event: Shown) -> str:
    match event:
        case Message(text=text, buttons=buttons) | Edit(text=text, buttons=buttons):
            labels = " ".join(f"{one.label} {one.url} {one.copy}" for one in flat(buttons))
            return f"{text} {labels}"
        case Answer(text=text):
            return text
        case File(caption=caption, name=name, path=path):
            return f"{caption} {name} {path.read_bytes()!r}"
        case Email(to=to, subject=subject, text=text):
            return f"{to} {subject} {text}"
        case _:
            return ""


def buttons_of(shown: list[Shown]) -> list[tuple[int, str]]:
    """Every button there has been: whose chat it stood in, and its data."""
    return [
        (event.chat, button.data)
        for event in shown
        if isinstance(event, Message | Edit)
        for button in flat(event.buttons)
        if button.data
    ]


def forged(data: str, random: Random) -> str:
    """The data as it is, or with a piece of it changed."""
    parts = data.split(":")
    match random.randrange(5):
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


async def test_no_press_shows_or_changes_anything_of_another_owner(
    tmp_path: Path, long: bool
) -> None:
    random, options = Random(99), Options(now=NOW, jsonl=True)
    async with AsyncExitStack() as stack:
        store = tmp_path / "store"
        config = local(Config(store=Store(store)))
        chats = await stack.enter_async_context(opened(options, config, store, Chats))
        for owner, word in zip(OWNERS, WORDS, strict=True):
            await settle_in(chats, owner, word)
        buttons = buttons_of(chats.shown)
        assert len(buttons) > 100
        for _ in range(5_000 if long else 400):
            owner = random.choice(OWNERS)
            whose, data = random.choice(buttons)
            chats.session.speak_as(owner)
            journals = {one: journal(store, one) for one in OWNERS if one != owner}
            chats.shown.clear()
            await chats.session.send_data(forged(data, random)[:64], None)
            assert {one: journal(store, one) for one in journals} == journals, (data, whose, owner)
            assert_own_words_only(chats.shown, owner)


async def test_a_group_hears_nothing_of_any_book(tmp_path: Path) -> None:
    options = Options(now=NOW, jsonl=True)
    async with AsyncExitStack() as stack:
        store = tmp_path / "store"
        config = local(Config(store=Store(store)))
        chats = await stack.enter_async_context(opened(options, config, store, Chats))
        await settle_in(chats, 1, WORDS[0])
        buttons = buttons_of(chats.shown)
        before = journal(store, 1)
        chats.shown.clear()
        chats.session.speak_as(1, GROUP)
        for text in ("who owes me?", f"what did I send {WORDS[0]}?", "/start", "export", "undo"):
            await chats.session.write(text)
        for _, data in buttons:
            await chats.session.send_data(data, 1)
        assert journal(store, 1) == before
        assert {event.chat for event in chats.shown if isinstance(event, Message)} <= {GROUP}
        said = " ".join(map(words_in, chats.shown)).casefold()
        assert WORDS[0] not in said
        assert "£" not in said


def journal(store: Path, owner: int) -> bytes:
    return next((store / str(owner)).glob("journal*")).read_bytes()


def assert_own_words_only(shown: list[Shown], owner: int) -> None:
    others = [word for number, word in zip(OWNERS, WORDS, strict=True) if number != owner]
    for event in shown:
        if isinstance(event, Message | Edit | File):
            assert event.chat == owner
        said = words_in(event).casefold()
        assert not [word for word in others if word in said]
