"""Long polling against a small server on loopback: poison, deafness, no network, a clean stop."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from urllib.parse import parse_qs

import pytest
from telegram import Update
from telegram.error import NetworkError
from telegram.ext import Application, TypeHandler
from telegram.request import HTTPXRequest

from bot.chat import polling
from bot.chat.lifetime import Fault, is_readable
from bot.chat.polling import Poll, run, updates_in
from tests.chat.recording import ME, App, Json, written

POISON: Json = {"update_id": 5, "message": {"message_id": "?", "chat": 7}}


@dataclass
class Server:
    """A Bot API of one page: `polls` are the answers to getUpdates in turn, then it holds on."""

    polls: list[tuple[int, object]] = field(default_factory=list)
    asked: list[tuple[str, int]] = field(default_factory=list)
    broken: int = 0
    port: int = 0
    met: asyncio.Event = field(default_factory=asyncio.Event)
    held: asyncio.Event = field(default_factory=asyncio.Event)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                await self._answer(head, reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer(
        self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        sizes = [
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length")
        ]
        body = parse_qs((await reader.readexactly(sum(sizes))).decode())
        method = head.split(b" ")[1].rsplit(b"/", 1)[-1].decode()
        self.asked.append((method, int(body.get("offset", ["0"])[0])))
        self.met.set()
        code, answer = await self._respond(method, body)
        raw = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        writer.write(f"HTTP/1.1 {code} X\r\nContent-Length: {len(raw)}\r\n\r\n".encode() + raw)
        await writer.drain()

    async def _respond(self, method: str, body: dict[str, list[str]]) -> tuple[int, object]:
        if self.broken:
            self.broken -= 1
            return 502, b"<html>Bad Gateway</html>"
        if method == "getMe":
            return 200, {"ok": True, "result": ME}
        if method != "getUpdates":
            return 200, {"ok": True, "result": True}
        if self.polls:
            code, result = self.polls.pop(0)
            return code, result if isinstance(result, bytes) else {"ok": True, "result": result}
        if body.get("timeout", ["0"])[0] != "0":
            self.held.set()
            await self.over.wait()
        return 200, {"ok": True, "result": []}


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        tasks.add(task)
        await server.serve(reader, writer)

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    server.port = listening.sockets[0].getsockname()[1]
    yield server
    listening.close()
    server.over.set()
    await asyncio.gather(*tasks, return_exceptions=True)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """No pause lasts; what each would have lasted."""
    pauses: list[float] = []
    sleep = asyncio.sleep

    async def quickly(seconds: float) -> None:
        pauses.append(seconds)
        await sleep(0)

    monkeypatch.setattr(asyncio, "sleep", quickly)
    return pauses


@dataclass
class Bot:
    application: App
    poll: Poll
    seen: list[Update]


def bot(server: Server, poll: Poll | None = None) -> Bot:
    poll, seen = poll or Poll(), list[Update]()
    application = (
        Application.builder()
        .token("1000:TEST")
        .base_url(f"http://127.0.0.1:{server.port}/bot")
        .request(HTTPXRequest())
        .get_updates_request(poll)
        .job_queue(None)
        .build()
    )

    async def see(update: Update, _: Any) -> None:
        seen.append(update)

    application.add_handler(TypeHandler(Update, see))
    return Bot(application, poll, seen)


async def stopped(bot: Bot, server: Server, by: signal.Signals = signal.SIGTERM) -> int:
    """Run until the server has nothing more to give, then ask to stop as a supervisor would."""
    running = asyncio.ensure_future(run(bot.application, bot.poll))
    await asyncio.wait_for(server.held.wait(), 5)
    os.kill(os.getpid(), by)
    return await asyncio.wait_for(running, 5)


async def test_updates_arrive_are_confirmed_and_a_stop_is_clean(server: Server) -> None:
    first, second = written("one"), written("two")
    server.polls = [(200, [first]), (200, [second])]
    told = bot(server)
    assert await stopped(told, server) == 0
    assert [update.message.text for update in told.seen if update.message] == ["one", "two"]
    assert ("getUpdates", second["update_id"] + 1) in server.asked


async def test_one_update_that_cannot_be_read_costs_one_update(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    aside: list[Any] = []
    before, after = written("before") | {"update_id": 4}, written("after") | {"update_id": 6}
    server.polls = [(200, [before, POISON, after])]
    told = bot(server, Poll(aside=aside.extend))
    with caplog.at_level(logging.WARNING):
        assert await stopped(told, server) == 0
    assert [update.message.text for update in told.seen if update.message] == ["before", "after"]
    assert aside == [POISON]
    assert server.asked.count(("getUpdates", 7)) >= 1
    assert "update 5 can't be read" in caplog.text


async def test_poison_alone_is_confirmed_as_well(server: Server) -> None:
    server.polls = [(200, [POISON])]
    told = bot(server)
    assert await stopped(told, server) == 0
    assert server.asked.count(("getUpdates", 0)) == 1
    assert ("getUpdates", 6) in server.asked


async def test_what_is_readable_is_kept_before_telegram_may_forget_it(server: Server) -> None:
    kept: list[Any] = []
    fine = written("fine") | {"update_id": 4}
    server.polls = [(200, [fine, POISON])]

    def keep(batch: Any) -> Any:
        assert ("getUpdates", 6) not in server.asked
        kept.extend(batch)
        return batch

    assert await stopped(bot(server, Poll(keep=keep)), server) == 0
    assert kept == [fine]


async def test_what_has_come_before_is_confirmed_and_not_handled_again(server: Server) -> None:
    known, new = written("known") | {"update_id": 4}, written("new") | {"update_id": 5}
    server.polls = [(200, [known, new]), (200, [known])]
    seen: set[int] = {4}

    def keep(batch: Any) -> Any:
        return [raw for raw in batch if raw["update_id"] not in seen]

    told = bot(server, Poll(keep=keep))
    assert await stopped(told, server) == 0
    assert [update.message.text for update in told.seen if update.message] == ["new"]
    assert ("getUpdates", 6) in server.asked
    assert ("getUpdates", 5) in server.asked


@pytest.mark.parametrize("code", [401, 404])
async def test_a_token_refused_while_polling_ends_the_process(
    server: Server, code: int, caplog: pytest.LogCaptureFixture
) -> None:
    server.polls = [(200, []), (code, b'{"ok": false, "description": "Unauthorized"}')]
    told = bot(server)
    assert await asyncio.wait_for(run(told.application, told.poll), 5) == 1
    assert Fault.TOKEN.value in caplog.text


async def test_a_second_poller_is_named_and_left_the_field(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.polls = [(200, []), (409, b'{"ok": false, "description": "Conflict: terminated"}')]
    told = bot(server)
    assert await asyncio.wait_for(run(told.application, told.poll), 5) == 1
    assert Fault.CONFLICT.value in caplog.text
    assert [method for method, _ in server.asked].count("getUpdates") == 2


@pytest.mark.parametrize(
    "garbage", [b"<html>", b"[]", b"null", b'{"ok": true, "result": "none"}', b'{"result": [7]}']
)
async def test_an_answer_that_is_none_is_waited_out_and_nothing_is_lost(
    server: Server, garbage: bytes, impatient: list[float]
) -> None:
    server.polls = [(200, garbage), (200, [written("after")])]
    told = bot(server)
    assert await stopped(told, server) == 0
    assert [update.message.text for update in told.seen if update.message] == ["after"]


async def test_without_network_at_the_start_it_waits_for_one(
    server: Server, impatient: list[float]
) -> None:
    server.broken = 2
    assert await stopped(bot(server), server, signal.SIGINT) == 0
    assert impatient[:2] == [1.0, 2.0]


async def test_a_stop_is_heard_while_there_is_no_network(server: Server) -> None:
    server.broken = 10**6
    told = bot(server)
    running = asyncio.ensure_future(run(told.application, told.poll))
    await asyncio.wait_for(server.met.wait(), 5)
    os.kill(os.getpid(), signal.SIGTERM)
    assert await asyncio.wait_for(running, 5) == 0
    assert {method for method, _ in server.asked} == {"getMe"}


async def test_a_bot_that_has_gone_deaf_ends(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(polling, "DEAF", 0.05)
    told = bot(server)
    assert await asyncio.wait_for(run(told.application, told.poll), 5) == 1
    assert Fault.DEAF.value in caplog.text


async def test_the_start_is_told_once_and_the_leaving_too(server: Server) -> None:
    told, events = bot(server), list[str]()

    async def started() -> None:
        events.append("started")
        os.kill(os.getpid(), signal.SIGTERM)

    leaving = partial(events.append, "leaving")
    assert await asyncio.wait_for(run(told.application, told.poll, started, leaving), 5) == 0
    assert events == ["started", "leaving"]


@pytest.mark.parametrize("raw", [POISON, {"update_id": 1, "callback_query": {"id": 1}}])
def test_what_the_library_stumbles_over_is_unreadable(raw: Json) -> None:
    assert not is_readable(raw)


def test_an_update_of_a_kind_we_do_not_know_is_readable() -> None:
    assert is_readable({"update_id": 1, "telepathy": {"thought": "?"}})


def test_only_numbered_updates_are_taken_from_an_answer() -> None:
    answer = {"ok": True, "result": [{"update_id": 1}, {"update_id": True}, 7, {}]}
    assert updates_in(json.dumps(answer).encode()) == [{"update_id": 1}]
    with pytest.raises(NetworkError):
        updates_in(b'{"ok": true, "result": [7]}')
