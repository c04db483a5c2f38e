"""The chat for people, as they see it at a terminal."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.console.chat import Terminal
from bot.console.events import Email, Message
from bot.console.opening import opened
from bot.console.options import Options
from bot.console.reasons import Reason
from bot.console.surroundings import Surroundings
from bot.console.words import LANGUAGES
from tests.console.conftest import START
from tests.console.toy import ToyApp


@dataclass
class Screen:
    terminal: Terminal
    app: ToyApp
    out: io.StringIO

    async def type(self, *lines: str) -> str:
        """Type these lines; what appeared."""
        before = len(self.out.getvalue())
        await self.terminal.run(_stream(lines))
        return self.out.getvalue()[before:]


async def _stream(lines: tuple[str, ...]) -> AsyncIterator[bytes]:
    for line in lines:
        yield line.encode()


Sit = Callable[..., AbstractAsyncContextManager[Screen]]


@pytest.fixture
def sit(tmp_path: Path) -> Sit:
    @asynccontextmanager
    async def seated(language: str = "en", prompt: bool = False) -> AsyncIterator[Screen]:
        out = io.StringIO()
        apps: list[ToyApp] = []

        def make(around: Surroundings) -> ToyApp:
            apps.append(ToyApp(around))
            return apps[-1]

        options = Options(now=START, language=language)
        words = LANGUAGES[language]
        async with opened(
            options, make, tmp_path, lambda session: Terminal(session, words, out, prompt=prompt)
        ) as terminal:
            yield Screen(terminal, apps[0], out)

    return seated


async def test_a_message_is_shown_with_its_buttons_numbered(sit: Sit) -> None:
    async with sit() as screen:
        shown = await screen.type("hello")
    assert shown == "you: hello\n  1  Again\n  2  \u2068Gone\u2069\n\n"


async def test_a_number_taps_a_button_of_the_last_message_that_has_any(sit: Sit) -> None:
    async with sit() as screen:
        shown = await screen.type("one", "two", "1", "1")
        assert screen.app.heard == ["one", "two", "tap again:2 on 4", "tap again:1 on 2"]
    # Once the last message has no buttons left, the numbers stand for those of the one before.
    assert shown.splitlines()[8:] == [
        "· noted",
        "",
        "(edited)",
        "tapped again:2",
        "",
        "↑ you: one",
        "  1  Again",
        "  2  \u2068Gone\u2069",
        "",
        "· noted",
        "",
        "(edited)",
        "tapped again:1",
        "",
    ]


@pytest.mark.parametrize("typed", ["3", "01", "500", "+1", "1.1", "/laters", "/help 1", " a  b "])
async def test_anything_else_is_typed_as_it_stands(sit: Sit, typed: str) -> None:
    async with sit() as screen:
        await screen.type("hello", typed)
        assert screen.app.heard == ["hello", typed]


async def test_a_number_may_have_space_around_it(sit: Sit) -> None:
    async with sit() as screen:
        await screen.type("hello", " 1 \r")
        assert screen.app.heard == ["hello", "tap again:1 on 2"]


async def test_old_buttons_are_shown_again_at_the_start(sit: Sit) -> None:
    async with sit() as screen:
        await screen.type("hello")
    async with sit() as screen:
        screen.terminal.greet("Try this")
        assert screen.out.getvalue() == (
            f"{LANGUAGES['en'].greeting}\nTry this\n\n"
            "↑ you: hello\n  1  Again\n  2  \u2068Gone\u2069\n\n"
        )
        await screen.type("1")
        assert screen.app.heard == ["tap again:1 on 2"]


async def test_what_breaks_inside_does_not_end_the_chat(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken() -> None:
        raise RuntimeError("a client's name")

    async with sit() as screen:
        monkeypatch.setattr(screen.app, "tick", broken)
        shown = await screen.type("/later 1d", "hello")
    assert shown.startswith(LANGUAGES["en"].reasons[Reason.BROKEN])
    assert "you: hello" in shown


async def test_a_number_without_any_buttons_is_typed(sit: Sit) -> None:
    async with sit() as screen:
        await screen.type("1")
        assert screen.app.heard == ["1"]


async def test_an_empty_line_is_nothing(sit: Sit) -> None:
    async with sit() as screen:
        assert await screen.type("", "   ") == ""


async def test_a_link_and_a_copy_button_show_what_they_hold(sit: Sit) -> None:
    async with sit() as screen:
        shown = await screen.type("/menu", "1", "2")
    assert "Opens:\nhttps://example.com\n" in shown
    assert "Copied:\nIBAN\n" in shown


async def test_later_lets_everything_happen_in_order(sit: Sit) -> None:
    async with sit() as screen:
        shown = await screen.type("remind", "/later 2d", "/later 2026-03-24")
    assert [line for line in shown.splitlines() if line.startswith("due")] == [
        "due 21 07:00",
        "due 22 07:00",
        "due 23 07:00",
    ]
    assert shown.endswith("→ 2026-03-24 00:00\n\n")  # the owner's own midnight


@pytest.mark.parametrize("language", ["he", "da", "en"])
@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("/later", Reason.NOT_A_TIME),
        ("/later soon", Reason.NOT_A_TIME),
        ("/later 2020-01-01", Reason.GOING_BACK),
        ("/later 999999999w", Reason.TOO_FAR),
    ],
)
async def test_what_can_not_be_done_is_said_in_the_persons_language(
    sit: Sit, language: str, typed: str, reason: Reason
) -> None:
    async with sit(language) as screen:
        assert await screen.type(typed) == LANGUAGES[language].reasons[reason] + "\n\n"
        assert screen.app.heard == []


async def test_a_mail_is_shown_whole(sit: Sit) -> None:
    async with sit() as screen:
        screen.terminal.show(Email("dana@example.com", "Hello", "Dear Dana", ("a.pdf",)))
        shown = screen.out.getvalue()
    assert shown == (
        "An e-mail would have gone to dana@example.com\nHello\nAttached: a.pdf\n\nDear Dana\n\n"
    )


async def test_another_persons_chat_is_not_shown(sit: Sit) -> None:
    async with sit() as screen:
        screen.terminal.show(Message(2, 5, "secret", ()))
        assert screen.out.getvalue() == ""


async def test_the_bot_speaks_up_over_the_prompt(sit: Sit) -> None:
    async with sit(prompt=True) as screen:
        assert await screen.type("hello") == (
            "> \ryou: hello\n  1  Again\n  2  \u2068Gone\u2069\n\n> "
        )


@pytest.mark.parametrize("language", ["he", "da", "en"])
def test_every_language_has_words_for_what_can_happen_at_a_terminal(language: str) -> None:
    needed = {
        Reason.NOT_A_TIME,
        Reason.TOO_FAR,
        Reason.GOING_BACK,
        Reason.NOT_SAVED,
        Reason.BROKEN,
    }
    assert LANGUAGES[language].reasons.keys() == needed
    assert "/later 7d" in LANGUAGES[language].greeting
