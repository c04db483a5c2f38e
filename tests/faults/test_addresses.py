"""The recipient that stands on the card is the one that the mail server hears, or nothing goes out.

Addresses made to inject, and addresses that change between the card and the text: 24 letters, with
--long 200.
"""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

from bot.app import App, build
from bot.config import Config, Smtp, Store
from bot.console.events import Edit, Message, Shown
from bot.console.keyboards import flat
from bot.console.opening import opened
from bot.console.options import Options
from bot.console.session import Session as Chat
from bot.console.surroundings import Surroundings
from bot.domain.intents import SetContact, Who

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
EVIL = "evil@mallory.example"
MEANT_ILL = (
    f"a@b.example, {EVIL}",
    f"a@b.example;{EVIL}",
    f"a@b.example {EVIL}",
    f"a@b.example\r\nRCPT TO:<{EVIL}>",
    f"a@b.example\nBcc: {EVIL}",
    f"a@b.example> RCPT TO:<{EVIL}",
    f"<a@b.example>,<{EVIL}>",
    f"a@b.example\u2028{EVIL}",
    f"a@b.example\u0085{EVIL}",
    f"a@b.example\x00{EVIL}",
    f'"a@b.example"{EVIL}',
    f"Dana <{EVIL}>",
    f"=?utf-8?q?a=40b=2Eexample=0ABcc:_{EVIL}?=",
    f"@hop.example:{EVIL}",
    "a%evil@mallory.example",
    "a@\u202eelpmaxe.yrollam",
    "a\u200bb@client.example",
    "a@client.example.",
    "דנה@אקמי.example",
    "søren@ørsted.example",
    "dana@אקמי.example",
    "dana@аcme.example",  # a Cyrillic letter
)
MOMENTS = ("never", "before the tap", "never", "at the sender", "never", "at the recipient")
"""When the address changes."""


@dataclass
class Mailbox:
    """A mail server that keeps who each text was for; `meanwhile` happens at that step."""

    kept: list[list[str]] = field(default_factory=list)
    moment: str = ""
    meanwhile: Callable[[], object] = lambda: None

    async def handle_MAIL(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        self._at("at the sender")
        return "250 ok"

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.rcpt_tos.append(address)
        self._at("at the recipient")
        return "250 ok"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        self.kept.append(list(envelope.rcpt_tos))
        return "250 kept"

    def _at(self, moment: str) -> None:
        if moment == self.moment:
            self.meanwhile()


@dataclass
class Office:
    """An owner at the chat, and the application behind it."""

    session: Chat
    shown: list[Shown] = field(default_factory=list)

    def show(self, event: Shown) -> None:
        self.shown.append(event)

    def card(self) -> tuple[str, str]:
        """Who the newest draft is for, as its card says, and the tap that sends it by mail."""
        for event in reversed(self.shown):
            if isinstance(event, Message | Edit):
                data = [one.data for one in flat(event.buttons) if one.label == "Send by e-mail"]
                to = re.search(r"^By e-mail to (.+)$", event.text, re.MULTILINE)
                if data and to:
                    return re.sub("[\u2066-\u2069]", "", to[1]), data[0] or ""
        return "", ""


@asynccontextmanager
async def office(folder: Path, box: Mailbox) -> AsyncIterator[tuple[Office, App]]:
    made: list[App] = []
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(box, loop=loop, enable_SMTPUTF8=True), "127.0.0.1", 0
    )
    port = server.sockets[0].getsockname()[1]
    smtp = Smtp("127.0.0.1", port, security="none", sender="rolig@own.example")

    def make(here: Surroundings) -> App:
        config = Config(store=Store(folder), smtp=smtp)
        made.append(build(config, here.clock, request=here.request, admits=lambda _: True))
        return made[0]

    async with server, opened(Options(now=NOW, jsonl=True), make, folder, Office) as chat:
        yield chat, made[0]


async def test_the_address_on_the_card_is_the_only_one_that_a_mail_goes_to(
    tmp_path: Path, long: bool
) -> None:
    box, sent, refused = Mailbox(), 0, 0
    async with office(tmp_path / "store", box) as (chat, app):
        for number in range(200 if long else 24):
            name, moved = f"Client{number}", f"moved{number}@client.example"
            who = Who(name)
            await chat.session.write(f"{name} owes £{number + 50} for the logo, due 1 February")
            await chat.session.write(f"{name}'s email is meant{number}@client.example")
            ill = MEANT_ILL[number % len(MEANT_ILL)] if number % 2 else ""
            if ill:
                app.desk.press(1, SetContact(who, email=ill), f"ill{number}", None)
            chat.shown.clear()
            await chat.session.write(f"draft for {name}")
            to, tap = chat.card()
            box.kept.clear()
            box.moment = MOMENTS[number // 2 % len(MOMENTS)]
            move = SetContact(who, email=moved)
            box.meanwhile = partial(app.desk.press, 1, move, f"moved{number}", None)
            if box.moment == "before the tap":
                box.meanwhile()
            if tap:
                await chat.session.send_data(tap, None)
            heard = [one for mail in box.kept for one in mail]
            assert heard in ([], [on_the_wire(to)]), (to, ill)
            assert EVIL not in heard
            assert not heard or box.moment == "never", (box.moment, to)
            assert heard or box.moment != "never" or ill, to
            sent, refused = sent + len(heard), refused + (not heard)
            await chat.session.write("cancel")
    assert sent > 4 and refused > 10
    sys.stdout.write(f"{sent} letters to the address on the card, {refused} to nobody\n")


def on_the_wire(address: str) -> str:
    local_part, _, domain = address.rpartition("@")
    return f"{local_part}@{domain.encode('idna').decode()}" if domain else address
