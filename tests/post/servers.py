"""Mail servers on loopback: one that works, and one that fails at the step it is told to."""

from __future__ import annotations

import asyncio
import ssl
import warnings
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

HOST: Final = "127.0.0.1"
CERTIFICATE: Final = Path(__file__).with_name("loopback.pem")
"""For 127.0.0.1, signed by itself, with its key: good for nothing but these tests."""
USER: Final = "post"
PASSWORD: Final = "only a test's"


def trusting() -> ssl.SSLContext:
    """What a client needs to trust the server of these tests."""
    return ssl.create_default_context(cafile=str(CERTIFICATE))


def _encrypted() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


@dataclass
class Kept:
    """One mail as a server took it: the envelope's addresses and the bytes."""

    sender: str
    recipients: list[str]
    mail: bytes


@dataclass
class Mailbox:
    """The working server's side; `port` is where it listens."""

    port: int = 0
    kept: list[Kept] = field(default_factory=list)

    async def handle_DATA(self, server: SMTP, session: Any, envelope: Any) -> str:
        mail = envelope.original_content
        self.kept.append(Kept(envelope.mail_from, list(envelope.rcpt_tos), mail))
        return "250 kept"


@asynccontextmanager
async def working(security: str = "none", login: bool = False) -> AsyncIterator[Mailbox]:
    """A real server (aiosmtpd) with the security named as in the configuration."""

    def check(server: SMTP, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        wanted = LoginPassword(USER.encode(), PASSWORD.encode())
        return AuthResult(success=data == wanted, handled=False)

    mailbox = Mailbox()

    def session() -> SMTP:
        starttls = security == "starttls"
        with warnings.catch_warnings():
            # It can't see that the connection is encrypted from its first byte, and warns.
            warnings.simplefilter("ignore", UserWarning)
            return SMTP(
                mailbox,
                hostname="loopback",
                tls_context=_encrypted() if starttls else None,
                require_starttls=starttls,
                auth_required=login,
                auth_require_tls=starttls,
                authenticator=check if login else None,
            )

    over = _encrypted() if security == "tls" else None
    server = await asyncio.get_running_loop().create_server(session, HOST, 0, ssl=over)
    mailbox.port = server.sockets[0].getsockname()[1]
    try:
        yield mailbox
    finally:
        server.close()
        await server.wait_closed()


_STEPS: Final = {
    "EHLO": ("ehlo", "250 loopback"),
    "STAR": ("starttls", "502 no"),
    "AUTH": ("auth", "235 in"),
    "MAIL": ("mail", "250 ok"),
    "RCPT": ("rcpt", "250 ok"),
    "DATA": ("data", "354 go ahead"),
    "QUIT": ("quit", "221 bye"),
}


class Faulty:
    """A server that answers by the book, but for the steps in `plan`.

    Steps: banner, ehlo, starttls, auth, mail, rcpt, data, text (the text's first line has come),
    dot (the whole text has come, and is kept), quit. A plan's value is `drop`, `hang`, or the
    answer to give.
    """

    def __init__(self, plan: Mapping[str, str]) -> None:
        self.plan = plan
        self.slow = 0.0
        """Seconds before each answer."""
        self.port = 0
        self.seen: list[str] = []
        self.kept: list[bytes] = []
        self.hanging = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await self._talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the other side is gone, or the test is over
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not await self._answer(writer, "banner", "220 loopback"):
            return
        while line := (await reader.readline()).decode(errors="replace").strip():
            step, usual = _STEPS.get(line[:4].upper(), ("", "502 no"))
            self.seen.append(line)
            if not await self._answer(writer, step, usual):
                return
            taken = step != "data" or not self.plan.get("data", "354").startswith("354")
            if not (taken or await self._take_text(reader, writer)):
                return

    async def _take_text(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        first = await reader.readline()
        if "text" in self.plan and not await self._answer(writer, "text", ""):
            return False
        self.kept.append(first + await reader.readuntil(b"\r\n.\r\n"))
        return await self._answer(writer, "dot", "250 kept")

    async def _answer(self, writer: asyncio.StreamWriter, step: str, usual: str) -> bool:
        """False when this was the end of the talk."""
        answer = self.plan.get(step, usual)
        await asyncio.sleep(self.slow)
        if answer == "hang":
            self.hanging.set()
            await asyncio.Event().wait()
        if answer == "drop":
            return False
        writer.write(f"{answer}\r\n".encode())
        await writer.drain()
        return not answer.startswith("421")

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


@asynccontextmanager
async def faulty(**plan: str) -> AsyncIterator[Faulty]:
    here = Faulty(plan)
    server = await asyncio.start_server(here.serve, HOST, 0)
    here.port = server.sockets[0].getsockname()[1]
    try:
        yield here
    finally:
        server.close()
        await here.close()
        await server.wait_closed()
