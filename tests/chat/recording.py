"""Telegram at rest: a request class that answers every call, keeps it, and refuses when told to."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from telegram import Update
from telegram.ext import Application
from telegram.request import BaseRequest, RequestData

Json = dict[str, Any]
App = Application[Any, Any, Any, Any, Any, Any]
ME: Json = {
    "id": 1000,
    "is_bot": True,
    "first_name": "Rolig",
    "username": "rolig_test_bot",
    "can_read_all_group_messages": False,
}
PARENT = {"date": 0, "chat": {"id": 1, "type": "private"}}


@dataclass
class Refusal:
    """An answer that is none: its status, and what Telegram would say."""

    code: int
    description: str
    parameters: Mapping[str, object] = field(default_factory=dict)


class Telegram(BaseRequest):
    """`troubles[method]` are met first, one a call: a Refusal, or an exception to raise.

    `contents` are the files that can be fetched, by their id.
    """

    def __init__(self) -> None:
        self.calls: list[tuple[str, Json]] = []
        self.troubles: dict[str, deque[Refusal | Exception]] = {}
        self.files: list[tuple[str, bytes]] = []
        self.contents: dict[str, bytes] = {}
        self._ids = count(500)

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        name = url.rsplit("/", 1)[-1]
        given = request_data.parameters if request_data else {}
        self.calls.append((name, given))
        if request_data and request_data.contains_files:
            parts = request_data.multipart_data or {}
            self.files += [
                (named, content if isinstance(content, bytes) else content.read())
                for named, content, _ in parts.values()
            ]
        if trouble := self.troubles.get(name):
            failure = trouble.popleft()
            if isinstance(failure, Exception):
                raise failure
            body = {"ok": False, "description": failure.description}
            return failure.code, json.dumps(body | {"parameters": failure.parameters}).encode()
        if method == "GET":
            return 200, self.contents[name]
        return 200, json.dumps({"ok": True, "result": self._result(name, given)}).encode()

    def _result(self, name: str, given: Json) -> object:
        if name == "getMe":
            return ME
        if name == "getFile":
            known = given["file_id"]
            return {"file_id": known, "file_unique_id": known, "file_path": f"files/{known}"}
        if name == "sendMessage":
            return PARENT | {"message_id": next(self._ids), "text": given["text"]}
        if name == "sendDocument":
            return PARENT | {"message_id": next(self._ids), "caption": given["caption"]}
        if name == "editMessageText":
            return PARENT | {"message_id": given["message_id"], "text": given["text"]}
        return True

    def fail(self, method: str, *failures: Refusal | Exception) -> None:
        self.troubles.setdefault(method, deque()).extend(failures)

    def made(self, method: str) -> list[Json]:
        return [given for name, given in self.calls if name == method]

    def said(self, chat: int | None = None) -> list[str]:
        """The texts sent or turned, in order; to one chat, or to all."""
        return [
            given["text"]
            for name, given in self.calls
            if name in ("sendMessage", "editMessageText")
            and (chat is None or given["chat_id"] == chat)
        ]


_updates = count(1)


def person(number: int = 1, language: str = "en") -> Json:
    return {"id": number, "is_bot": False, "first_name": "Robin", "language_code": language}


def place(number: int) -> Json:
    return {"id": number, "type": "group" if number < 0 else "private", "title": "Friends"}


def message(content: Json, user: int = 1, chat: int | None = None, number: int = 7) -> Json:
    where = place(user if chat is None else chat)
    return {"message_id": number, "date": 1, "chat": where, "from": person(user)} | content


def written(text: str, **where: Any) -> Json:
    return {"update_id": next(_updates), "message": message({"text": text}, **where)}


def sent(content: Json, **where: Any) -> Json:
    return {"update_id": next(_updates), "message": message(content, **where)}


def tapped(
    data: str, user: int = 1, chat: int | None = None, number: int = 7, query: str = "q"
) -> Json:
    """A tap on message `number`; 0 is a message that Telegram no longer shows."""
    where = place(user if chat is None else chat)
    pressed: Json = {"message_id": number or 3, "date": 0, "chat": where}
    if number:
        pressed |= {"date": 1, "text": "…", "from": ME}
    tap = {"id": query, "from": person(user), "chat_instance": "c", "data": data}
    return {"update_id": next(_updates), "callback_query": tap | {"message": pressed}}


async def arrive(application: App, *raw: Json) -> None:
    """Let these updates arrive one after the other."""
    for each in raw:
        update = Update.de_json(each, application.bot)
        processor = application.update_processor
        await processor.process_update(update, application.process_update(update))
