"""Telegram on loopback: the emulator, with a wire before it that listens, and that can be cut."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator

TOKEN: Final = "1000:TEST-0123456789abcdefghij"
OWNER: Final = 7
# The emulator has no such methods; Telegram says True to them.
_AGREED: Final = ("setMyDescription", "setMyShortDescription")

_CODES: Final = {"busy": 429, "broken": 502, "conflict": 409, "failing": 500}
_BODIES: Final = {"garbage": "}{\x00", "page": "<html>Sign in to the network</html>"}

Json = dict[str, Any]
Weather = Callable[[str], str | None]
"""What befalls a call: busy, broken, conflict, cut (before it arrives), lost (its answer), late,
double (the updates in its answer), quoted (refused in words that quote it), failing, garbage, a
page instead of an answer, silent (for ever); None for nothing."""
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Call:
    """A call that the bot made and that was answered, whether or not the answer arrived."""

    method: str
    fields: Mapping[str, str]
    answer: Any


@dataclass
class Telegram:
    """What the bot talks to, and what a person in its private chat sees and does.

    `weather` makes trouble for any call; `refused` is a method -> the code it is refused with;
    `cut` a method -> how many more of its answers get lost on the way back. `seen` is what the
    person sees: message -> (text, buttons). `patience` is how many seconds `until` waits.
    """

    emulator: Any
    port: int = 0
    calls: list[Call] = field(default_factory=list)
    refused: dict[str, int] = field(default_factory=dict)
    cut: Counter[str] = field(default_factory=Counter)
    seen: dict[int, tuple[str, list[Json]]] = field(default_factory=dict)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    weather: Weather | None = None
    patience: float = 20.0
    polling: int = 0
    last: int = 10_000

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/bot"

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    async def say(self, text: str, wanted: str, **about: Any) -> str:
        """Write to the bot; the message with the wanted words that it sends after that."""
        before = len(self.called("sendMessage"))
        await self.write(text, **about)
        await self.until(lambda: any(wanted in said for said in self.said(before)))
        return next(said for said in self.said(before) if wanted in said)

    def said(self, after: int = 0) -> list[str]:
        """What the bot has sent, but for the first messages."""
        return [call.fields["text"] for call in self.called("sendMessage")[after:]]

    async def write(self, text: str, **about: Any) -> None:
        self.last += 1
        await self.put({"message": self._message(self.last, {"text": text} | about)})

    async def tap(self, label: str) -> None:
        """Tap the newest button with this in its label; return when the tap was answered."""
        before = len(self.called("answerCallbackQuery"))
        await self.put({"callback_query": self.press(label)})
        await self.until(lambda: len(self.called("answerCallbackQuery")) > before)

    def offers(self, label: str, words: str) -> bool:
        """Whether a message with these words has a button with this in its label."""
        return any(
            words in text and any(label in button["text"] for button in buttons)
            for text, buttons in self.seen.values()
        )

    def press(self, label: str, words: str = "") -> Json:
        """A tap on the newest button with this in its label, in a message with these words, as
        Telegram tells of it."""
        for number, (text, buttons) in sorted(self.seen.items(), reverse=True):
            for button in buttons if words in text else ():
                if label in button["text"] and "callback_data" in button:
                    message = self._message(number, {"text": text, "from": _BOT})
                    query = {"id": f"q{self.last}", "from": _PERSON, "chat_instance": "1"}
                    self.last += 1
                    return query | {"message": message, "data": button["callback_data"]}
        raise AssertionError(f"no button {label!r} in {self.seen}")

    def shows(self, words: str) -> bool:
        """Whether any message or button in the chat has these words, or a link with them."""
        return any(words in text or words in str(keys) for text, keys in self.seen.values())

    async def put(self, update: Json) -> None:
        """Queue an update for the bot to fetch."""
        await self.emulator.enqueue_update(update, token=TOKEN)

    async def until(self, true: Callable[[], bool]) -> None:
        """Return when calls of the bot have made it true."""
        async with asyncio.timeout(self.patience), self.changed:
            await self.changed.wait_for(true)

    async def between(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """The wire: every call of the bot goes through here."""
        method = request.path.rsplit("/", 1)[-1]
        trouble = self.weather(method) if self.weather else None
        if code := self.refused.get(method) or _CODES.get(trouble or ""):
            return web.json_response(_refusal(code), status=code)
        if trouble in _BODIES:
            return web.Response(text=_BODIES[trouble], content_type="text/html")
        if trouble == "cut":
            _hang_up(request)
        if trouble == "silent":
            await asyncio.Event().wait()
        if trouble == "late":
            await asyncio.sleep(0.4)
        fields = await _fields(request)
        if trouble == "quoted":
            await self._note(Call(method, fields, None))
            return web.json_response(
                _refusal(400, f"Bad Request: can't parse {fields}"), status=400
            )
        if method in _AGREED:
            return web.json_response({"ok": True, "result": True})
        response = await self._passed_on(method, fields, request, handler)
        assert isinstance(response, web.Response) and isinstance(response.text, str)
        answer = json.loads(response.text)
        call = Call(method, fields, answer.get("result"))
        await self._note(call)
        if call.answer and (self.cut[method] > 0 or trouble == "lost"):
            self.cut[method] -= 1
            _hang_up(request)
        _amend(method, call.answer)
        if trouble == "double" and method == "getUpdates":
            answer["result"] = [update for update in call.answer or () for _ in range(2)]
        return web.json_response(answer, status=response.status)

    async def _passed_on(
        self, method: str, fields: Json, request: web.Request, handler: Handler
    ) -> web.StreamResponse:
        """The emulator's response. It notices a poll that was given up only after a while: the
        bot's farewell, which asks without waiting, is let through after that."""
        if method != "getUpdates":
            return await handler(request)
        if fields.get("timeout", "0") == "0":
            await self.until(lambda: not self.polling)
        self.polling += 1
        try:
            return await handler(request)
        finally:
            self.polling -= 1
            async with self.changed:
                self.changed.notify_all()

    async def _note(self, call: Call) -> None:
        async with self.changed:
            self.calls.append(call)
            if call.method in ("sendMessage", "editMessageText") and call.answer:
                markup = json.loads(call.fields.get("reply_markup", "{}"))
                buttons = [one for row in markup.get("inline_keyboard", ()) for one in row]
                self.seen[call.answer["message_id"]] = (call.fields["text"], buttons)
            self.changed.notify_all()

    def _message(self, number: int, content: Json) -> Json:
        chat = {"id": OWNER, "type": "private", "first_name": "Robin"}
        return {"message_id": number, "date": 1, "chat": chat, "from": _PERSON} | content


_PERSON: Final = {"id": OWNER, "is_bot": False, "first_name": "Robin", "language_code": "en"}
_BOT: Final = {"id": 1000, "is_bot": True, "first_name": "Rolig", "username": "rolig_bot"}
_ME: Final = _BOT | {"supports_inline_queries": True}


def _refusal(code: int, told: str = "Trouble") -> Json:
    later = {"parameters": {"retry_after": 1}} if code == HTTPStatus.TOO_MANY_REQUESTS else {}
    return {"ok": False, "error_code": code, "description": told} | later


def _hang_up(request: web.Request) -> None:
    assert request.transport
    request.transport.close()


async def _fields(request: web.Request) -> dict[str, str]:
    """What a call says; none of one that brings a file, which only one of us can read."""
    if request.content_type.startswith("multipart/"):
        return {}
    return {name: str(value) for name, value in (await request.post()).items()}


def _amend(method: str, result: Any) -> None:
    """What the emulator leaves out: who the bot is, and that a message was edited."""
    if method == "getMe":
        result.update(_ME)
    if method == "getUpdates" and result:
        for update in result:
            if "edit_date" in update.get("message", ()):
                update["edited_message"] = update.pop("message")


@asynccontextmanager
async def telegram_at(journal: Path, port: int = 0) -> AsyncIterator[Telegram]:
    """The emulator behind its wire, on this port or a free one, its journal kept."""
    telegram = Telegram(LoBotApiEmulator(journal=journal))
    application = telegram.emulator.app()

    @web.middleware
    async def wire(request: web.Request, handler: Handler) -> web.StreamResponse:
        return await telegram.between(request, handler)

    application.middlewares.append(wire)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", port)
        await site.start()
        telegram.port = runner.addresses[0][1]
        yield telegram
    finally:
        await runner.cleanup()
