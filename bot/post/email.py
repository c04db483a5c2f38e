"""E-mail over SMTP, with its phases kept apart.

    connect, encrypt, log in, MAIL, RCPT, DATA, 354 -> sending() -> the text, the dot -> answer

Up to the 354 nothing has gone out, and the letter may be tried again, unless the server said no
for good. From the first byte of the text only a clear answer tells what became of it.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import ssl
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from aiosmtplib import (
    SMTP,
    SMTPConnectError,
    SMTPException,
    SMTPResponseException,
    SMTPServerDisconnected,
)

from bot.domain.bounces import status
from bot.domain.drafts import Outcome, Reached
from bot.post.envelope import Envelope, Unsendable, seal
from bot.post.letter import Carrier, Letter

_GO_AHEAD: Final = 354
_CLOSING: Final = 421
_ADDRESS: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+")
_LINE_END: Final = re.compile(rb"\r\n?|\n")
_LEADING_DOT: Final = re.compile(rb"^\.", re.MULTILINE)


class Security(StrEnum):
    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Server:
    """Where mail is handed in. `sender` is an address, or a name with one in angle brackets.

    Raises ValueError for a connection that would be open to readers on the way, and for a sender
    that is no plain ASCII address.
    """

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    security: str = Security.STARTTLS

    def __post_init__(self) -> None:
        if Security(self.security) is Security.NONE and not _is_loopback(self.host):
            raise ValueError("mail without encryption is for this machine only")
        if not _ADDRESS.fullmatch(self.address):
            raise ValueError("the sender is no address")

    @property
    def address(self) -> str:
        sender = self.sender.strip()
        return sender[sender.rfind("<") + 1 : -1] if sender.endswith(">") else sender


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait: for a connection, for an answer, and for the answer to the whole text.

    The last is long on purpose (RFC 5321, 4.5.3.2.6): giving up early makes an `unknown` of a
    letter that a slow server was about to take.
    """

    connect: float = 30
    answer: float = 120
    last: float = 600


class _NoTls(SMTPConnectError):
    """The encrypted connection could not be made."""


class Email:
    """Carries a letter to one address over one fresh connection.

    `trust` replaces the machine's own list of trusted certificates; `replies` is an address that
    gets the answers too.
    """

    def __init__(
        self,
        server: Server,
        patience: Patience | None = None,
        trust: ssl.SSLContext | None = None,
        replies: str = "",
    ) -> None:
        self._server = server
        self._replies = replies
        self._sender = server.address
        self._patience = patience or Patience()
        self._trust = trust

    async def carry(self, letter: Letter, sending: Callable[[], None]) -> Outcome:
        try:
            envelope = await asyncio.to_thread(seal, letter, self._sender, self._replies)
        except Unsendable as unsendable:
            return Outcome(Reached.REFUSED, unsendable.flaw)
        client = self._client()
        try:
            data = await asyncio.to_thread(_as_data, envelope.mail)
            return (
                await self._announce(client, envelope)
                or await self._ask_for_text(client)
                or await self._hand_over(client, data, sending)
            )
        finally:
            _leave(client)

    def _client(self) -> SMTP:
        return SMTP(
            hostname=self._server.host,
            port=self._server.port,
            # Its own domain as the greeting: the machine's name is nobody's business.
            local_hostname=self._sender.rpartition("@")[2],
            timeout=self._patience.answer,
            use_tls=self._server.security == Security.TLS,
            start_tls=False,
            tls_context=self._trust,
        )

    async def _announce(self, client: SMTP, envelope: Envelope) -> Outcome | None:
        """From whom and to whom; None when the server takes both."""
        try:
            await self._connect(client)
            await client.mail(envelope.sender)
            await client.rcpt(envelope.recipient)
        except (SMTPException, OSError) as fault:
            return _fault_before_text(fault)
        return None

    async def _ask_for_text(self, client: SMTP) -> Outcome | None:
        """None when the server waits for the text."""
        try:
            answer = await client.execute_command(b"DATA")
        except (SMTPException, OSError) as fault:
            return _fault_before_text(fault)
        return (
            None if answer.code == _GO_AHEAD else _answer_before_text(answer.code, answer.message)
        )

    async def _connect(self, client: SMTP) -> None:
        await client.connect(timeout=self._patience.connect)
        if self._server.security == Security.STARTTLS:
            try:
                await client.starttls(timeout=self._patience.connect)
            except (SMTPException, OSError) as fault:
                raise _NoTls("no encrypted connection") from fault
        if self._server.user:
            await client.login(self._server.user, self._server.password)

    async def _hand_over(self, client: SMTP, data: bytes, sending: Callable[[], None]) -> Outcome:
        """The text, and the answer to its final dot. Nothing is waited for between the ledger's
        last word and the text, so that what is noted before it goes out keeps it in.

        The library's own `data` raises the same error for a refusal before and after the text, so
        the text is written here.
        """
        protocol = client.protocol
        if protocol is None:
            return Outcome(Reached.NOT_SENT, "dropped")
        try:
            sending()
        except Exception:
            client.close()  # without a goodbye, which would be taken for the text
            raise
        try:
            protocol.write(data)
            answer = await protocol.read_response(timeout=self._patience.last)
        except SMTPResponseException:  # an answer that is none
            return Outcome(Reached.UNKNOWN, "garbled")
        except TimeoutError:
            return Outcome(Reached.UNKNOWN, "timeout")
        except (SMTPException, OSError):
            return Outcome(Reached.UNKNOWN, "dropped")
        return _answer_after_text(answer.code, answer.message)


class Senders:
    """Carries each owner's letters by the sender that is theirs, else by the usual one."""

    def __init__(self, usual: Carrier, own: Mapping[int, Carrier]) -> None:
        self._usual = usual
        self._own = own

    async def carry(self, letter: Letter, sending: Callable[[], None]) -> Outcome:
        return await self._own.get(letter.owner, self._usual).carry(letter, sending)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _fault_before_text(fault: SMTPException | OSError) -> Outcome:
    """Nothing has gone out: it may be tried again, unless the server said no for good.

    A server that won't talk at all (a connection or greeting refused) may do so later.
    """
    if isinstance(fault, _NoTls) or isinstance(fault.__cause__, ssl.SSLError):
        return Outcome(Reached.NOT_SENT, "tls")
    if isinstance(fault, SMTPConnectError):
        return Outcome(Reached.NOT_SENT, "connect")
    if isinstance(fault, SMTPResponseException):
        return _answer_before_text(fault.code, str(fault.message))
    if isinstance(fault, TimeoutError):
        return Outcome(Reached.NOT_SENT, "timeout")
    return Outcome(Reached.NOT_SENT, "dropped" if isinstance(fault, OSError) else "protocol")


def _answer_before_text(code: int, words: str) -> Outcome:
    reached = Reached.REFUSED if 500 <= code <= 599 else Reached.NOT_SENT
    return Outcome(reached, _codes(code, words))


def _codes(code: int, words: str) -> str:
    """The reply code with the enhanced one, where there is one; never the server's own words."""
    return f"smtp {code} {status(words)}".strip()


def _answer_after_text(code: int, words: str) -> Outcome:
    """A server that closes down (421) may have kept the text; any other 4xx and 5xx has not."""
    if 200 <= code <= 299:
        reached = Reached.DELIVERED
    elif 500 <= code <= 599:
        reached = Reached.REFUSED
    elif 400 <= code <= 499 and code != _CLOSING:
        reached = Reached.NOT_SENT
    else:
        reached = Reached.UNKNOWN
    return Outcome(reached, _codes(code, words))


def _as_data(mail: bytes) -> bytes:
    """The mail as it stands on the wire: CRLF line ends, leading dots doubled, the final dot."""
    lines = _LINE_END.sub(b"\r\n", mail)
    if not lines.endswith(b"\r\n"):
        lines += b"\r\n"
    return _LEADING_DOT.sub(b"..", lines) + b".\r\n"


def _leave(client: SMTP) -> None:
    """Say goodbye without waiting for the answer: it changes nothing, and the outcome is due."""
    if client.protocol is not None:
        with suppress(SMTPServerDisconnected, OSError):
            client.protocol.write(b"QUIT\r\n")
    client.close()
