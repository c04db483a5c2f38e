"""Letters that wait for a tap, by each of the channels that the bot carries; and, in a process of
its own, who they go to: a mail server and a Bot API on loopback that tell what they took."""

from __future__ import annotations

import asyncio
import os
import signal
import traceback
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from aiosmtpd.smtp import SMTP, Envelope
from telegram import Update
from telegram.request import HTTPXRequest

from bot.actions.hall import Hall
from bot.app import App, build
from bot.chat.buttons import data
from bot.config import Access, Config, Smtp, Store, Telegram
from bot.console import objects
from bot.domain.answers import Invitation
from bot.domain.drafts import Channel, Draft, seal
from bot.domain.guests import Token
from bot.domain.intents import (
    AddDebt,
    Approve,
    DraftFor,
    Intent,
    Invite,
    LinkAccount,
    SetClient,
    SetContact,
    SetOwner,
    TheyWrote,
    Who,
)
from bot.domain.money import Money
from bot.domain.people import Detail, Setting
from tests.post.deskwork import SetClock

OWNER: Final = 1
NOW: Final = datetime(2026, 3, 2, 10, tzinfo=UTC)
OWED: Final = Money.of(500, "GBP")
CHANNELS: Final = (Channel.EMAIL, Channel.CHAT, Channel.ACCOUNT)
_TOKEN: Final = "1000:TEST-0123456789abcdefghij"
_LINE: Final = "line-of-one"
_CHATS: Final = 700_000
_taps = count(1_000_000)


def made(store: Path, api: int = 9, smtp: int = 9, clock: SetClock | None = None) -> App:
    """The whole application on this store; the peers listen at these ports."""
    config = Config(
        store=Store(store),
        access=Access(frozenset({OWNER})),
        telegram=Telegram(_TOKEN, f"http://127.0.0.1:{api}/bot"),
        smtp=Smtp("127.0.0.1", smtp, "rolig@example.com", "none"),
    )
    return build(config, clock or SetClock(NOW), request=HTTPXRequest(), ticking=False)


@asynccontextmanager
async def at_work(store: Path, there: Peers, clock: SetClock | None = None) -> AsyncIterator[App]:
    app = made(store, there.api, there.smtp, clock)
    await app.application.initialize()
    try:
        yield app
    finally:
        await app.stop()


def with_letters(store: Path, channel: Channel, number: int) -> None:
    """A store in which so many clients' letters wait, each to go by the channel."""
    app = made(store)
    press = Pressing(app)
    press(SetOwner(Setting.NAME, "Noa"))
    press(LinkAccount(_LINE, replies=True))
    for client in range(1, number + 1):
        name, chat = f"Client {client}", _CHATS + client
        press(AddDebt(Who(name), OWED, NOW.date() - timedelta(days=3)))
        if channel is Channel.EMAIL:
            press(SetContact(Who(name), email=f"client{client}@client.example"))
        if channel is Channel.CHAT:
            (told,) = press(Invite(Who(name)))
            assert isinstance(told, Invitation)
            hall = Hall(app.desk, app.books.guests)
            hall.agree(Token(OWNER, told.secret), chat, f"guest:{client}", "en")
        if channel is Channel.ACCOUNT:
            press(SetClient(client, Detail.TELEGRAM, f"tg_acme_{client}"))
            words = "I can't pay this month, sorry"
            press(TheyWrote(_LINE, chat, f"tg_acme_{client}", name, words))
        else:
            press(DraftFor(client))
    waiting = app.desk.book(OWNER).waiting()
    assert [draft.channel for draft in waiting] == [channel] * number
    app.books.close()


@dataclass
class Pressing:
    """The owner's intents, each under a key of its own."""

    app: App

    def __call__(self, intent: Intent) -> Sequence[object]:
        return self.app.desk.press(OWNER, intent, f"{next(_taps)}:{OWNER}")


def tap(app: App, draft: Draft) -> Update:
    """The owner's tap on the button under the draft."""
    pressed = data(Approve(draft.id, draft.version, seal(draft)))
    number = next(_taps)
    query: dict[str, Any] = {
        "id": f"{os.getpid()}-{number}",  # no other process's tap
        "from": objects.user(OWNER, "en"),
        "chat_instance": "1",
        "message": objects.lost_message(7, objects.chat(OWNER)),
        "data": pressed,
    }
    raw = {"update_id": number, "callback_query": query}
    return Update.de_json(raw, app.application.bot)


async def take(app: App, update: Update) -> None:
    """Have the application handle the update, in its turn."""
    application = app.application
    await application.update_processor.process_update(update, application.process_update(update))


def to_whom(draft: Draft) -> str:
    """By what the peers tell whom they took a letter for."""
    if draft.channel is Channel.EMAIL:
        return draft.to
    return str(_CHATS + draft.client)


@dataclass
class Peers:
    """`took` is the end of a pipe from which whom a letter was taken for can be read, a line
    each, as soon as it was."""

    took: int
    api: int
    smtp: int


@contextmanager
def peers() -> Iterator[Peers]:
    (reading, writing), (alive, end) = os.pipe(), os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reading)
            os.close(end)
            asyncio.run(_listen(writing, alive))
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(writing)
    os.close(alive)
    ports = b""
    while not ports.endswith(b"\n"):
        ports += os.read(reading, 1) or b"no peers\n"
    try:
        yield Peers(reading, *map(int, ports.split()))
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reading)
        os.close(end)


async def _listen(told: int, alive: int) -> None:
    """Until the process that asked is gone."""
    loop, gone = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(alive, gone.set)
    mail = await loop.create_server(lambda: SMTP(_Letterbox(told), loop=loop), "127.0.0.1", 0)
    application = web.Application()
    application.router.add_post("/{path:.*}", partial(_answered, told))
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    smtp = mail.sockets[0].getsockname()[1]
    os.write(told, f"{runner.addresses[0][1]} {smtp}\n".encode())
    await gone.wait()


@dataclass
class _Letterbox:
    told: int

    async def handle_DATA(self, _server: object, _session: object, envelope: Envelope) -> str:
        (recipient,) = envelope.rcpt_tos
        os.write(self.told, f"{recipient}\n".encode())
        return "250 kept"


async def _answered(told: int, request: web.Request) -> web.Response:
    """As Telegram answers; what goes to a client's chat is told before."""
    method = request.path.rsplit("/", 1)[-1]
    fields = await request.post()
    result: Any = True
    if method == "getMe":
        result = objects.ME
    if method in ("sendMessage", "editMessageText"):
        chat = int(str(fields["chat_id"]))
        if chat > _CHATS:
            os.write(told, f"{chat}\n".encode())
        content = {"text": fields["text"]}
        result = objects.message(9, objects.chat(chat), objects.ME, NOW, content)
    return web.json_response({"ok": True, "result": result})
