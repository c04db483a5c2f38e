"""Answers and bounces, out of a mailbox on loopback: to whom they belong, once, nothing touched."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from email.message import EmailMessage
from typing import Any

import pytest

from bot.domain.book import Book
from bot.domain.drafts import State
from bot.domain.intents import MailAnswered, MailAway, MailBounced, Mailed
from bot.domain.threads import marked
from bot.post.mailbox import Mailbox, Place, Seen, Unreached
from bot.post.reader import Reader
from bot.post.returned import Kind, opened
from tests.post.deskwork import OWNER, SetClock
from tests.post.imap import Folder, imap
from tests.post.letters import NOW, a_draft
from tests.post.servers import HOST, PASSWORD, USER, trusting

SENT = a_draft(3, state=State.SENT, settled=NOW)
MARK = marked(OWNER, SENT)
ID = f"<{MARK}@rolig.example>"


def answer(text: str = "I will pay on Friday.", **headers: str) -> bytes:
    mail = EmailMessage()
    given = {"In-Reply-To": ID, "Message-ID": "<1@acme.example>", "From": "dana@acme.example"}
    given |= {key.replace("_", "-"): one for key, one in headers.items()}
    for name, value in given.items():
        if value:
            mail[name] = value
    mail.set_content(text)
    return mail.as_bytes()


def report(action: str = "failed", code: str = "5.1.1", whole: bool = True) -> bytes:
    """A bounce as mail servers write it (RFC 3464); it names no letter in its own header lines."""
    kind = "message/rfc822" if whole else "text/rfc822-headers"
    back = f"From: post@rolig.example\nTo: dana@acme.example\nMessage-ID: {ID}\nSubject: Hi\n"
    lines = f"""From: MAILER-DAEMON@mx.example
To: post@rolig.example
Message-ID: <bounce@mx.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I'm sorry to have to inform you.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; dana@acme.example
Action: {action}
Status: {code}
Diagnostic-Code: smtp; 550 no

--b
Content-Type: {kind}

{back}
--b--
"""
    return lines.replace("\n", "\r\n").encode()


@dataclass
class Memory:
    place: tuple[int, int] = (0, 0)

    def read(self) -> tuple[int, int]:
        return self.place

    def write(self, validity: int, last: int) -> None:
        self.place = (validity, last)


@dataclass
class Heard:
    """What was passed on; `full` True: the disk takes nothing, `ill` True: it goes wrong."""

    told: list[tuple[int, Mailed, str]] = field(default_factory=list)
    full: bool = False
    ill: bool = False

    async def __call__(self, owner: int, brought: Mailed, key: str) -> bool:
        if self.ill:
            raise RuntimeError
        if not self.full:
            self.told.append((owner, brought, key))
        return not self.full


class Shelf:
    def owners(self) -> list[int]:
        return [5, OWNER]

    def book(self, owner: int, /) -> Book:
        return Book(drafts={3: SENT} if owner == OWNER else {})


def at(served: Folder, **changes: Any) -> Mailbox:
    place = Place(HOST, served.port, USER, PASSWORD, "none")
    return Mailbox(replace(place, **changes), trusting())


def a_reader(folder: Folder, heard: Heard, memory: Memory | None = None) -> Reader:
    return Reader(at(folder), memory or Memory(), Shelf(), heard, SetClock(), 60)


async def test_an_answer_is_brought_to_the_owner_of_the_letter_once() -> None:
    heard, memory = Heard(), Memory()
    async with imap(Folder()) as folder:
        folder.add(answer())
        reader = a_reader(folder, heard, memory)
        await reader.look()
        await reader.look()
    [(owner, brought, key)] = heard.told
    assert isinstance(brought, MailAnswered)
    assert (owner, brought.draft, brought.text) == (OWNER, 3, "I will pay on Friday.")
    assert key == f"mail:{brought.mail}" and memory.place == (7, 1)


async def test_the_mailbox_stays_as_it_is_and_other_mails_stay_unread() -> None:
    heard = Heard()
    async with imap(Folder()) as folder:
        for number in range(5):
            folder.add(answer(In_Reply_To="<x@other.example>", Message_ID=f"<{number}@o>"))
        mine = folder.add(answer())
        await a_reader(folder, heard).look()
    assert len(heard.told) == 1
    assert folder.fetched() == [str(mine)]
    assert (folder.changed, folder.seen) == ([], set())
    assert "EXAMINE" in " ".join(folder.commands) and "SELECT" not in " ".join(folder.commands)


async def test_a_mark_of_nobody_and_one_that_only_looks_right_are_dropped() -> None:
    heard, memory = Heard(), Memory()
    async with imap(Folder()) as folder:
        folder.add(answer(In_Reply_To=f"<{'0' * 40}@rolig.example>"))
        folder.add(answer(In_Reply_To=f"<{MARK[:-1]}@rolig.example>"))
        await a_reader(folder, heard, memory).look()
    assert heard.told == [] and memory.place == (7, 2)


async def test_an_answer_deep_in_a_thread_finds_the_letter() -> None:
    heard = Heard()
    async with imap(Folder()) as folder:
        folder.add(answer(In_Reply_To="<x@acme.example>", References=f"{ID} <y@acme.example>"))
        await a_reader(folder, heard).look()
    assert [brought.draft for _, brought, _ in heard.told] == [3]


async def test_where_the_disk_takes_nothing_the_mail_comes_again() -> None:
    heard, memory = Heard(full=True), Memory()
    async with imap(Folder()) as folder:
        folder.add(answer())
        folder.add(answer("another", Message_ID="<2@acme.example>"))
        reader = a_reader(folder, heard, memory)
        await reader.look()
        assert memory.place == (0, 0)
        heard.full = False
        await reader.look()
    assert len(heard.told) == 2 and memory.place == (7, 2)


async def test_a_mail_that_goes_wrong_every_time_does_not_hold_up_the_next() -> None:
    heard, memory = Heard(ill=True), Memory()
    async with imap(Folder()) as folder:
        folder.add(answer())
        reader = a_reader(folder, heard, memory)
        for _ in range(3):
            await reader.look()
        assert memory.place == (7, 1)
        heard.ill = False
        folder.add(answer("another", Message_ID="<2@acme.example>"))
        await reader.look()
    assert [brought.draft for _, brought, _ in heard.told] == [3]


async def test_a_folder_that_was_made_anew_is_read_anew() -> None:
    heard, memory = Heard(), Memory((6, 900))
    async with imap(Folder()) as folder:
        folder.add(answer())
        await a_reader(folder, heard, memory).look()
    assert len(heard.told) == 1 and memory.place == (7, 1)


@pytest.mark.parametrize("whole", [True, False])
async def test_a_bounce_belongs_to_the_letter_that_came_back(whole: bool) -> None:
    heard = Heard()
    async with imap(Folder()) as folder:
        folder.add(report(whole=whole))
        await a_reader(folder, heard).look()
    [(owner, brought, _)] = heard.told
    assert isinstance(brought, MailBounced)
    assert (owner, brought.draft, brought.code) == (OWNER, 3, "5.1.1")


@pytest.mark.parametrize("raw", [report("delayed", "4.4.1"), report("delivered", "2.0.0")])
def test_a_report_that_nothing_failed_is_none_of_ours(raw: bytes) -> None:
    assert opened(raw) is None


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto_Submitted": "auto-replied"},
        {"Auto_Submitted": "auto-generated; x=y"},
        {"Precedence": "auto_reply"},
        {"X_Autoreply": "yes"},
    ],
)
async def test_a_mailbox_that_answers_by_itself_is_told_apart(headers: dict[str, str]) -> None:
    heard = Heard()
    async with imap(Folder()) as folder:
        folder.add(answer("I am away until the 9th.", **headers))
        await a_reader(folder, heard).look()
    [(_, brought, _)] = heard.told
    assert isinstance(brought, MailAway) and brought.text == "I am away until the 9th."


@pytest.mark.parametrize("headers", [{"Auto_Submitted": "no"}, {}])
def test_what_a_person_wrote_is_an_answer(headers: dict[str, str]) -> None:
    found = opened(answer(**headers))
    assert found is not None and found.kind is Kind.ANSWER


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n",
        b"In-Reply-To: " + b"<" * 9000,
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=\r\n\r\n",
        b"Content-Type: multipart/mixed; boundary=x\r\nIn-Reply-To: "
        + ID.encode()
        + b"\r\n\r\n--x",
        report()[:400],
        b"In-Reply-To: =?utf-8?b?" + b"\xff" * 50 + b"?=\r\n\r\nhi",
        bytes(range(256)) * 20,
    ],
)
def test_a_broken_mail_is_nothing(raw: bytes) -> None:
    assert opened(raw) is None


def test_an_answer_that_is_only_a_file_is_one_without_words() -> None:
    mail = EmailMessage()
    mail["In-Reply-To"] = ID
    mail["Message-ID"] = "<2@acme.example>"
    mail.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="paid.png")
    found = opened(mail.as_bytes())
    assert found is not None
    assert (found.kind, found.text, found.marks) == (Kind.ANSWER, "", (MARK,))


def test_a_bounce_that_is_cut_short_is_still_read_or_left_alone() -> None:
    raw = report()
    for end in range(0, len(raw), 7):
        found = opened(raw[:end])
        assert found is None or (found.kind, found.marks) == (Kind.BOUNCE, (MARK,))


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_the_mailbox_is_reached_encrypted(security: str) -> None:
    heard = Heard()
    async with imap(Folder(), security) as folder:
        folder.add(answer())
        mailbox = at(folder, security=security, host="localhost")
        await Reader(mailbox, Memory(), Shelf(), heard, SetClock(), 60).look()
    assert len(heard.told) == 1


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"port": 1}, "connect"),
        ({"password": "wrong"}, "login"),
        ({"folder": "Elsewhere"}, "folder"),
        ({"security": "tls"}, "tls"),
        ({"security": "starttls"}, "tls"),
    ],
)
async def test_a_mailbox_that_can_not_be_reached_says_why(
    changes: dict[str, Any], why: str
) -> None:
    async with imap(Folder()) as folder:
        reader = Reader(at(folder, **changes), Memory(), Shelf(), Heard(), SetClock(), 60)
        with pytest.raises(Unreached) as refusal:
            await reader.look()
    assert refusal.value.why == why


@pytest.mark.parametrize("step", ["UID SEARCH", "UID FETCH", "LOGOUT"])
async def test_a_line_that_is_cut_loses_no_mail(step: str) -> None:
    heard, memory = Heard(), Memory()
    async with imap(Folder(drops=step)) as folder:
        folder.add(answer())
        reader = a_reader(folder, heard, memory)
        if step != "LOGOUT":
            with pytest.raises(Unreached):
                await reader.look()
            assert memory.place == (0, 0)
            folder.drops = ""
        await reader.look()
    assert len(heard.told) == 1 and memory.place == (7, 1)


async def test_a_large_mail_is_read_at_its_beginning_and_a_folder_by_any_name() -> None:
    heard = Heard()
    async with imap(Folder(name="&BdMF1QXQBek-")) as folder:
        folder.add(answer("I will pay.\n\n-- \n" + "x" * 60 + ("\n" + "y" * 60) * 30_000))
        mailbox = Mailbox(Place(HOST, folder.port, USER, PASSWORD, "none", "דואש"))
        await Reader(mailbox, Memory(), Shelf(), heard, SetClock(), 60).look()
    [(_, brought, _)] = heard.told
    assert isinstance(brought, MailAnswered) and brought.text == "I will pay."


@pytest.mark.parametrize("kind", ["a/b; x*", "a/b; x*=\"'", "a/b; x*=utf\0''a"])
async def test_header_lines_that_trip_the_library_do_not_hold_up_the_next_mail(kind: str) -> None:
    heard = Heard()
    async with imap(Folder()) as folder:
        folder.add(f"From: x@y.example\r\nContent-Type: {kind}\r\n\r\nhi\r\n".encode())
        folder.add(answer())
        await a_reader(folder, heard).look()
    assert len(heard.told) == 1


@pytest.mark.parametrize(
    ("greeting", "capability", "starttls"),
    [
        ("* OK hello", "IMAP4rev1", "NO"),
        ("* OK hello", "IMAP4rev1 AUTH=PLAIN LOGIN", "OK go"),
        ("* OK hello", "IMAP4rev1 STARTTLS", "NO not now"),
        ("* OK hello", "IMAP4rev1 STARTTLS", "BAD what"),
        ("* OK hello", "IMAP4rev1 STARTTLS", "OK go\r\n* OK in the clear"),
        ("* PREAUTH you are in already", "IMAP4rev1 STARTTLS", "OK go"),
        ("* OK hello", "IMAP4rev1 STARTTLS LOGINDISABLED", "NO"),
        ("* BYE not today", "IMAP4rev1", "NO"),
        ("HTTP/1.1 200 OK", "", ""),
    ],
)
async def test_a_mailbox_whose_encryption_was_stripped_never_hears_the_password(
    greeting: str, capability: str, starttls: str
) -> None:
    heard: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(f"{greeting}\r\n".encode())
        while line := await reader.readline():
            heard.append(line)
            tag, _, command = line.decode(errors="replace").partition(" ")
            if command.startswith("CAPABILITY"):
                writer.write(f"* CAPABILITY {capability}\r\n{tag} OK done\r\n".encode())
            else:
                writer.write(f"{tag} {starttls}\r\n".encode(errors="replace"))
            if starttls.startswith("OK") and command.startswith("STARTTLS"):
                heard.append(await reader.read(100_000))
                break
        writer.close()

    async with await asyncio.start_server(serve, HOST, 0) as server:
        place = Place(HOST, server.sockets[0].getsockname()[1], USER, PASSWORD, "starttls")
        with pytest.raises(Unreached) as refused:
            await asyncio.to_thread(Mailbox(place, trusting()).look, Seen(), NOW)
    assert refused.value.why in ("tls", "connect")
    said = b"".join(heard)
    assert b"LOGIN" not in said.upper() and b"AUTHENTICATE" not in said.upper()
    assert PASSWORD.encode() not in said and USER.encode() not in said
