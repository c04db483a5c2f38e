"""The chat for people: the bot's messages at a terminal, their buttons by number."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Final, TextIO

from bot.console.events import Answer, Delete, Edit, Email, File, Inline, Message, Shown
from bot.console.keyboards import JSON, Button, Rows, flat, rows_of
from bot.console.reasons import outcome
from bot.console.session import Session
from bot.console.words import Words

_LATER: Final = re.compile(r"/later\b\s*(.*)", re.ASCII)
_NUMBER: Final = re.compile(r"[1-9][0-9]{0,2}", re.ASCII)
_PROMPT: Final = "> "


class Terminal:
    """A session's own chat on `out`, a line at a time; other chats are not this person's."""

    def __init__(self, session: Session, words: Words, out: TextIO, *, prompt: bool) -> None:
        self._session = session
        self._words = words
        self._out = out
        self._prompt = prompt
        self._numbered: tuple[int, Rows] | None = None

    def greet(self, first_steps: str) -> None:
        self._print(self._words.greeting, first_steps)
        self._remind()

    async def run(self, lines: AsyncIterator[bytes]) -> None:
        """Do what is typed, until the end of input."""
        self._ask()
        async for line in lines:
            if error := await outcome(self._do(line.decode("utf-8", "replace").rstrip("\r\n"))):
                self._print(self._words.reason(error))
            self._remind()
            self._ask()

    def show(self, event: Shown) -> None:
        words = self._words
        match event:
            case Email(to, subject, text, attachments):
                attached = [f"{words.attached} {', '.join(attachments)}"] if attachments else []
                self._print(f"{words.mail} {to}", subject, *attached, "", text)
            case _ if event.chat != self._session.chat:
                return
            case Answer(_, text):
                if text:
                    self._print(f"· {text}")
            case Inline(_, results):
                for one in results:
                    self._print(f"{words.chosen} {one.title}", one.text)
            case Delete():
                self._print(words.gone)
            case Message(_, number, text, buttons):
                self._print(text, *self._keyboard(number, buttons))
            case Edit(_, number, text, buttons):
                self._print(words.edited, text, *self._keyboard(number, buttons))
            case File(_, number, _, path, caption, buttons):
                shown = [caption] if caption else []
                self._print(f"{words.file} {path}", *shown, *self._keyboard(number, buttons))

    async def _do(self, line: str) -> None:
        if not line.strip():
            return
        if later := _LATER.fullmatch(line.strip()):
            await self._session.advance(later[1])
            self._print(f"→ {self._session.local_now():%Y-%m-%d %H:%M}")
        elif pressed := self._pressed(line.strip()):
            await self._press(*pressed)
        else:
            await self._session.write(line)

    async def _press(self, message: JSON, button: Button) -> None:
        if button.url is not None:
            self._print(self._words.link, button.url)
        elif button.copy is not None:
            self._print(self._words.copied, button.copy)
        await self._session.press(message, button)

    def _pressed(self, line: str) -> tuple[JSON, Button] | None:
        """The button that a number stands for; a number without one is for the bot to read."""
        message = self._session.last_keyboard()
        if message is None or not _NUMBER.fullmatch(line):
            return None
        buttons = flat(rows_of(message))
        return (message, buttons[int(line) - 1]) if int(line) <= len(buttons) else None

    def _keyboard(self, number: int, rows: Rows) -> list[str]:
        last = self._session.last_keyboard()
        if last is None or last["message_id"] != number:
            return [f"  ·  {button.label}" for button in flat(rows)]
        self._numbered = (number, rows)
        return [f"  {place}  {button.label}" for place, button in enumerate(flat(rows), 1)]

    def _remind(self) -> None:
        """Number the buttons again where the last ones printed are not those that can be tapped."""
        last = self._session.last_keyboard()
        if last and self._numbered != (last["message_id"], rows_of(last)):
            words = str(last.get("text", last.get("caption", ""))).partition("\n")[0]
            self._print(f"↑ {words}", *self._keyboard(last["message_id"], rows_of(last)))

    def _print(self, *lines: str) -> None:
        # Back to the margin first: the prompt may stand there while the bot speaks up by itself.
        print("\r" * self._prompt + "\n".join(lines), end="\n\n", file=self._out, flush=True)

    def _ask(self) -> None:
        if self._prompt:
            print(_PROMPT, end="", file=self._out, flush=True)
