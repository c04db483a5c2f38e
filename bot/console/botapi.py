"""The Bot API in the process: a request class in the place of the network."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from http import HTTPStatus
from typing import Any, Final

from telegram.request import BaseRequest, RequestData

from bot.console import objects, refusals
from bot.console.clock import Clock
from bot.console.events import Answer, Article, Inline, Shown
from bot.console.files import Files, Uploads, uploads_of
from bot.console.keyboards import JSON
from bot.console.messages import Messages, Params
from bot.console.refusals import Refusal
from bot.console.transcript import Transcript

_ANSWERABLE: Final = timedelta(minutes=15)  # how long after a tap its toast may come
# What changes nothing that can be seen here.
_AGREED: Final = (
    "setMyDescription",
    "setMyShortDescription",
    "setMyName",
    "setChatMenuButton",
    "sendChatAction",
    "deleteWebhook",
    "deleteMyCommands",
    "pinChatMessage",
    "unpinChatMessage",
)


class BotApi(BaseRequest):
    """Answers a bot's calls as Telegram would, and shows what a person would see.

    `show` gets each event as it happens. One object may serve an application's calls and its
    polling alike.
    """

    def __init__(self, transcript: Transcript, clock: Clock, show: Callable[[Shown], None]) -> None:
        self._clock = clock
        self._show = show
        self._taps: dict[str, tuple[int, float]] = {}
        self._inline: dict[str, int] = {}
        self.files = Files(transcript)
        self._messages = Messages(transcript, clock, show)
        self._methods = self._with_files() | {
            name: _without_files(method) for name, method in self._plain().items()
        }

    def expect_answer(self, query: str, chat: int) -> None:
        """A tap was made in `chat`: its query may be answered, for a while."""
        self._taps[query] = (chat, (self._clock.now() + _ANSWERABLE).timestamp())

    def expect_results(self, query: str, person: int) -> None:
        """A person asked inline: that query may be answered, once."""
        self._inline[query] = person

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """The HTTP status and body of one call; a GET is the download of a file."""
        # A call to a server lets others go first; what relies on the opposite should show here.
        await asyncio.sleep(0)
        name = url.rsplit("/", 1)[-1]
        try:
            if method == "GET":
                return HTTPStatus.OK, self.files.content(name)
            result = self._call(name, request_data)
        except Refusal as no:
            body = {"ok": False, "error_code": no.code, "description": no.description}
            return no.code, json.dumps(body).encode()
        return HTTPStatus.OK, json.dumps({"ok": True, "result": result}).encode()

    def _call(self, name: str, request: RequestData | None) -> Any:
        if name not in self._methods:
            raise Refusal(f"{name} is not in the local chat", HTTPStatus.NOT_FOUND)
        return self._methods[name](request.parameters if request else {}, uploads_of(request))

    def _plain(self) -> dict[str, Callable[[Params], Any]]:
        agreed: dict[str, Callable[[Params], Any]] = dict.fromkeys(_AGREED, lambda _: True)
        return agreed | {
            "getMe": lambda _: objects.ME,
            "getMyCommands": lambda _: [],
            "getWebhookInfo": lambda _: _NO_WEBHOOK,
            "setMyCommands": _set_commands,
            "sendMessage": self._messages.send_text,
            "copyMessage": self._messages.copy,
            "editMessageText": self._messages.edit_text,
            "editMessageCaption": self._messages.edit_caption,
            "editMessageReplyMarkup": self._messages.edit_keyboard,
            "deleteMessage": self._messages.delete,
            "deleteMessages": self._messages.delete_many,
            "setMessageReaction": self._messages.react,
            "answerCallbackQuery": self._answer_tap,
            "answerInlineQuery": self._answer_inline,
            "getFile": lambda params: self.files.described(str(params["file_id"])),
        }

    def _with_files(self) -> dict[str, Callable[[Params, Uploads], Any]]:
        return {"sendDocument": self._send_document, "sendPhoto": self._send_photo}

    def _send_document(self, params: Params, uploads: Uploads) -> JSON:
        file = self.files.from_bot(params, uploads, "document")
        return self._messages.send_file(params, file, objects.as_document(file))

    def _send_photo(self, params: Params, uploads: Uploads) -> JSON:
        file = self.files.from_bot(params, uploads, "photo")
        return self._messages.send_file(params, file, objects.as_photo(file))

    def _answer_tap(self, params: Params) -> bool:
        chat, until = self._taps.get(str(params["callback_query_id"]), (0, 0.0))
        if self._clock.now().timestamp() >= until:
            told = "query is too old and response timeout expired or query ID is invalid"
            raise Refusal(told)
        text = str(params.get("text", ""))
        if refusals.units(text) > refusals.LONGEST_ANSWER:
            raise Refusal("MESSAGE_TOO_LONG")
        self._show(Answer(chat, text))
        return True

    def _answer_inline(self, params: Params) -> bool:
        person = self._inline.pop(str(params["inline_query_id"]), None)
        if person is None:
            raise Refusal("query is too old and response timeout expired or query ID is invalid")
        results = refusals.check_results(params["results"])
        found = (
            Article(one["id"], one["title"], one["input_message_content"]["message_text"])
            for one in results
        )
        # Telegram's own default keeps an answer for five minutes, for everybody.
        personal, cache = bool(params.get("is_personal")), int(params.get("cache_time", 300))
        self._show(Inline(person, tuple(found), personal, cache))
        return True


_NO_WEBHOOK: Final = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}


def _set_commands(params: Mapping[str, Any]) -> bool:
    refusals.check_commands(params["commands"])
    return True


def _without_files(method: Callable[[Params], Any]) -> Callable[[Params, Uploads], Any]:
    return lambda params, _uploads: method(params)
