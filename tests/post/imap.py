"""An IMAP4rev1 server on loopback: as much of RFC 3501 as a mailbox that is only looked at needs.

It keeps flags honestly: a BODY[] without PEEK in a folder opened for writing marks a mail as seen,
and whatever would change a mail is noted. `commands` are the lines it was given, without a login.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from typing import Final

from tests.post.servers import CERTIFICATE, HOST, PASSWORD, USER

_CHANGING: Final = ("STORE", "EXPUNGE", "DELETE", "APPEND", "COPY", "MOVE", "CREATE", "CLOSE")


@dataclass
class Folder:
    """Mails by UID. `port` is where the server listens; `drops` cuts the line at that command."""

    mails: dict[int, bytes] = field(default_factory=dict)
    name: str = "INBOX"
    validity: int = 7
    port: int = 0
    drops: str = ""
    seen: set[int] = field(default_factory=set)
    changed: list[str] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)

    def add(self, raw: bytes) -> int:
        number = max(self.mails, default=0) + 1
        self.mails[number] = raw
        return number

    def fetched(self) -> list[str]:
        """The UIDs whose whole text was asked for."""
        whole = (re.search(r"UID FETCH (\d+) \(BODY\.PEEK\[\]", one) for one in self.commands)
        return [one[1] for one in whole if one]


class _Talk:
    def __init__(
        self, folder: Folder, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.folder, self.reader, self.writer = folder, reader, writer
        self.known = self.open = self.read_only = False

    async def run(self, starttls: bool) -> None:
        self.say(b"* OK loopback")
        while line := (await self.reader.readline()).decode("ascii").rstrip("\r\n"):
            tag, _, command = line.partition(" ")
            verb = command.split(" ")[0].upper()
            if verb != "LOGIN":
                self.folder.commands.append(command)
            if self.folder.drops and command.startswith(self.folder.drops):
                return
            if verb == "STARTTLS" and starttls:
                self.say(f"{tag} OK go ahead".encode())
                await self.writer.drain()
                await self.writer.start_tls(_encrypted())
                continue
            self.say(f"{tag} {self.answer(verb, command)}".encode())
            await self.writer.drain()
            if verb == "LOGOUT":
                return

    def say(self, line: bytes) -> None:
        self.writer.write(line + b"\r\n")

    def answer(self, verb: str, command: str) -> str:
        if verb in _CHANGING or " STORE " in command:
            self.folder.changed.append(command)
        match verb:
            case "CAPABILITY":
                self.say(b"* CAPABILITY IMAP4rev1 STARTTLS")
            case "LOGIN":
                self.known = command == f'LOGIN {USER} "{PASSWORD}"'
                return "OK in" if self.known else "NO who are you"
            case "LOGOUT":
                self.say(b"* BYE")
            case "SELECT" | "EXAMINE" if self.known:
                if command.partition(" ")[2] != f'"{self.folder.name}"':
                    return "NO no such folder"
                self.open, self.read_only = True, verb == "EXAMINE"
                self.say(f"* {len(self.folder.mails)} EXISTS".encode())
                self.say(f"* OK [UIDVALIDITY {self.folder.validity}] it is".encode())
                return "OK [READ-ONLY] open" if self.read_only else "OK [READ-WRITE] open"
            case "UID" if self.open:
                return self.by_uid(command.split(" ", 2)[1].upper(), command.split(" ", 2)[2])
            case "NOOP":
                pass
            case _:
                return "BAD what"
        return "OK done"

    def by_uid(self, verb: str, rest: str) -> str:
        if verb == "SEARCH":
            found = [one for one in sorted(self.folder.mails) if self.wanted(one, rest)]
            self.say(b"* SEARCH " + " ".join(map(str, found)).encode())
            return "OK found"
        if verb != "FETCH":
            self.folder.changed.append(verb)
            return "OK"
        number, _, what = rest.partition(" ")
        raw = self.folder.mails.get(int(number))
        if raw is None:
            return "OK nothing there"
        if "PEEK" not in what and not self.read_only:
            self.folder.seen.add(int(number))
        part, name = self.part(raw, what.strip("()"))
        head = f"* 1 FETCH (UID {number} {name} {{{len(part)}}}".encode()
        self.writer.write(head + b"\r\n" + part + b")\r\n")
        return "OK fetched"

    def wanted(self, number: int, rest: str) -> bool:
        """A range whose end is the last mail always finds that one (RFC 3501, 6.4.8)."""
        if not rest.startswith("UID "):
            return True
        first = int(rest.removeprefix("UID ").partition(":")[0])
        return number >= min(first, max(self.folder.mails))

    def part(self, raw: bytes, what: str) -> tuple[bytes, str]:
        if fields := re.search(r"HEADER\.FIELDS \(([^)]*)", what):
            mail, names = message_from_bytes(raw), fields[1].split()
            found = [(one, mail.get_all(one, [])) for one in names]
            lines = [f"{name}: {value}" for name, values in found for value in values]
            text = "\r\n".join((*lines, "", "")).encode("utf-8", "surrogateescape")
            return text, f"BODY[HEADER.FIELDS ({fields[1]})]"
        sizes = re.search(r"<(\d+)\.(\d+)>", what)
        assert sizes is not None
        return raw[: int(sizes[2])], "BODY[]<0>"


def _encrypted() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


@asynccontextmanager
async def imap(folder: Folder, security: str = "none") -> AsyncIterator[Folder]:
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await _Talk(folder, reader, writer).run(security == "starttls")
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            tasks.discard(task)
            writer.close()

    trust = _encrypted() if security == "tls" else None
    server = await asyncio.start_server(serve, HOST, 0, ssl=trust)
    folder.port = server.sockets[0].getsockname()[1]
    try:
        yield folder
    finally:
        server.close()
        for task in tuple(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
