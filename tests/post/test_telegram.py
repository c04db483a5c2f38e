"""A letter into a client's own chat: over a real connection, every fault ends as it must, and what
Telegram was sent is never sent twice by itself."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qs

import pytest
from telegram import Bot
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.actions.approve import HOURS
from bot.actions.ports import Guest, NoLongerTrue
from bot.chat.pacing import Pacing
from bot.domain.drafts import Outcome, Reached
from bot.post.letter import Letter
from bot.post.telegram import ClientChat, OwnAccount
from tests.post.letters import NOW

LINK, CHAT = "aB3_xY9-kLm2", 4242
LETTER = Letter(7, 3, 1, LINK, "", "Hi Dana, the invoice is open.", "en", "Noa", "", NOW)


@dataclass
class Guests:
    guest: Guest | None = field(default_factory=lambda: Guest(7, 1, CHAT, LINK))

    def of(self, chat: int) -> tuple[Guest, ...]:
        return (self.guest,) if self.guest and self.guest.chat == chat else ()

    def at(self, link: str) -> Guest | None:
        return self.guest if self.guest and self.guest.link == link else None


@dataclass
class Peer:
    """A Bot API that takes one call a connection; `kept` are the messages that it took."""

    act: str
    kept: list[dict[str, str]] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
            length = int(head.split("content-length:", 1)[1].split("\r\n", 1)[0])
            self.kept.append({"body": (await reader.readexactly(length)).decode()})
            await self._answer(writer)
        finally:
            writer.close()

    async def _answer(self, writer: asyncio.StreamWriter) -> None:
        match self.act:
            case "silent":
                await asyncio.sleep(1)
            case "dropped":
                writer.transport.abort()
            case "garbage":
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<html")
            case _:
                status, body = ANSWERS[self.act]
                said = json.dumps(body).encode()
                writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: {len(said)}\r\n\r\n".encode())
                writer.write(said)


def refusal(code: int, description: str, **parameters: int) -> tuple[int, dict[str, object]]:
    body: dict[str, object] = {"ok": False, "error_code": code, "description": description}
    return code, body | ({"parameters": parameters} if parameters else {})


SENT = {"message_id": 91, "date": 0, "chat": {"id": CHAT, "type": "private"}, "text": "…"}
ANSWERS: dict[str, tuple[int, dict[str, object]]] = {
    "taken": (200, {"ok": True, "result": SENT}),
    "busy": refusal(429, "Too Many Requests: retry after 17", retry_after=17),
    "blocked": refusal(403, "Forbidden: bot was blocked by the user"),
    "gone": refusal(400, "Bad Request: chat not found"),
    "refused": refusal(400, "Bad Request: can't parse entities"),
    "late": refusal(400, "Bad Request: BUSINESS_PEER_USAGE_MISSING"),
    "token": refusal(401, "Unauthorized"),
    "conflict": refusal(409, "Conflict: terminated by other getUpdates request"),
    "broken": refusal(502, "Bad Gateway"),
    "failing": refusal(500, "Internal Server Error"),
}
TABLE = {
    "taken": Outcome(Reached.DELIVERED, message=91),
    "busy": Outcome(Reached.NOT_SENT, "busy", 17),
    "blocked": Outcome(Reached.REFUSED, "blocked"),
    "gone": Outcome(Reached.REFUSED, "blocked"),
    "refused": Outcome(Reached.REFUSED, "bad request"),
    "token": Outcome(Reached.NOT_SENT, "token"),
    "conflict": Outcome(Reached.NOT_SENT, "token"),
    "broken": Outcome(Reached.UNKNOWN, "network"),
    "failing": Outcome(Reached.UNKNOWN, "network"),
    "silent": Outcome(Reached.UNKNOWN, "network"),
    "dropped": Outcome(Reached.UNKNOWN, "network"),
    "garbage": Outcome(Reached.UNKNOWN, "network"),
}


@asynccontextmanager
async def listening(peer: Peer) -> AsyncIterator[Bot]:
    server = await asyncio.start_server(peer.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        yield bot_at(port)


def bot_at(port: int) -> Bot:
    request = HTTPXRequest(read_timeout=0.3, connect_timeout=0.3)
    return Bot("1:T", base_url=f"http://127.0.0.1:{port}/bot", request=request)


async def carried(bot: Bot, letter: Letter = LETTER, guests: Guests | None = None) -> Outcome:
    saved: list[None] = []
    chats = ClientChat(bot, guests or Guests())
    outcome = await chats.carry(letter, lambda: saved.append(None))
    assert len(saved) == (outcome.detail not in ("no chat", "too long"))
    return outcome


@pytest.fixture(autouse=True)
def waits_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.mark.parametrize("act", TABLE)
async def test_every_fault_ends_as_the_table_says_with_one_copy_at_most(act: str) -> None:
    peer = Peer(act)
    async with listening(peer) as bot:
        assert await carried(bot) == TABLE[act]
    assert len(peer.kept) == 1


async def test_where_nobody_listens_nothing_has_gone_out() -> None:
    peer = Peer("taken")
    async with listening(peer) as bot:
        closed = bot
    assert await carried(closed) == Outcome(Reached.NOT_SENT, "connect")
    assert peer.kept == []


async def test_a_chat_that_is_nobodys_or_another_owners_gets_nothing() -> None:
    peer = Peer("taken")
    async with listening(peer) as bot:
        nobody = await carried(bot, guests=Guests(None))
        other = await carried(bot, replace(LETTER, owner=8))
    assert nobody == other == Outcome(Reached.REFUSED, "no chat")
    assert peer.kept == []


async def test_words_too_long_for_one_message_are_refused_before_anything_goes_out() -> None:
    peer = Peer("taken")
    async with listening(peer) as bot:
        told = await carried(bot, replace(LETTER, text="ש" * 4096))
    assert told == Outcome(Reached.REFUSED, "too long")
    assert peer.kept == []


async def test_what_the_ledger_no_longer_holds_stays_in_the_house() -> None:
    peer = Peer("taken")

    def withdrawn() -> None:
        raise NoLongerTrue

    async with listening(peer) as bot:
        with pytest.raises(NoLongerTrue):
            await ClientChat(bot, Guests()).carry(LETTER, withdrawn)
    assert peer.kept == []


async def test_what_is_noted_while_a_message_waits_for_its_turn_keeps_it_in_the_house() -> None:
    peer, paid = Peer("taken"), asyncio.Event()

    def withdrawn() -> None:
        if paid.is_set():
            raise NoLongerTrue

    async with listening(peer) as plain:
        pacing = Pacing()
        bot = ExtBot("1:T", base_url=plain.base_url.removesuffix("1:T"), rate_limiter=pacing)
        await asyncio.gather(*(pacing.turn(chat) for chat in range(5)))
        carrying = asyncio.create_task(ClientChat(bot, Guests()).carry(LETTER, withdrawn))
        await asyncio.sleep(0)
        paid.set()
        with pytest.raises(NoLongerTrue):
            await carrying
    assert peer.kept == []


CLIENT, LINE = "700001", "line-of-seven"
ANSWER = replace(LETTER, to=CLIENT)


async def answered(bot: Bot, letter: Letter = ANSWER, line: str = LINE) -> Outcome:
    saved: list[None] = []
    account = OwnAccount(bot, lambda owner: line if owner == LETTER.owner else "")
    outcome = await account.carry(letter, lambda: saved.append(None))
    assert len(saved) == (outcome.detail not in ("no chat", "too long"))
    return outcome


@pytest.mark.parametrize("act", TABLE)
async def test_as_the_owner_every_fault_ends_as_it_does_in_the_clients_chat(act: str) -> None:
    peer = Peer(act)
    async with listening(peer) as bot:
        assert await answered(bot) == replace(TABLE[act], message=0)
    (kept,) = peer.kept
    sent = parse_qs(kept["body"])
    assert sent == {
        "chat_id": [CLIENT],
        "business_connection_id": [LINE],
        "text": [LETTER.text],
    }


async def test_a_client_who_has_not_written_within_a_day_is_a_reason_of_its_own() -> None:
    peer = Peer("late")
    async with listening(peer) as bot:
        assert await answered(bot) == Outcome(Reached.REFUSED, HOURS)
    assert len(peer.kept) == 1


async def test_as_the_owner_nothing_goes_out_by_a_connection_that_is_none() -> None:
    peer = Peer("taken")
    async with listening(peer) as bot:
        unlinked = await answered(bot, line="")
        other = await answered(bot, replace(ANSWER, owner=8))
        nowhere = await answered(bot, replace(ANSWER, to=""))
        long = await answered(bot, replace(ANSWER, text="ש" * 4097))
    assert unlinked == other == nowhere == Outcome(Reached.REFUSED, "no chat")
    assert long == Outcome(Reached.REFUSED, "too long")
    assert peer.kept == []
