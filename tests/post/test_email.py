"""Mail over a real server, and over one that fails at every step in turn."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes, policy
from typing import Any

import pytest

from bot.actions.ports import NotRecorded
from bot.domain.drafts import Outcome, Reached
from bot.post.email import Email, Patience, Senders, Server
from tests.post.letters import ENGLISH, HEBREW, LETTERS, SENDER
from tests.post.servers import HOST, PASSWORD, USER, Faulty, faulty, trusting, working

SHORT = Patience(connect=0.3, answer=0.3, last=0.3)


class Sending:
    """Counts the calls of `sending`, and what stood on the server's side at the first."""

    def __init__(self, server: Faulty | None = None) -> None:
        self.calls = 0
        self._server = server

    def __call__(self) -> None:
        self.calls += 1
        if self._server is not None:
            assert self._server.kept == []
            assert self._server.seen[-1].startswith("DATA")


def over(port: int, security: str = "none", patience: Patience = SHORT, **more: str) -> Email:
    return Email(
        Server(HOST, port, f"Rolig <{SENDER}>", security=security, **more), patience, trusting()
    )


@pytest.mark.parametrize("language", LETTERS)
async def test_the_approved_words_arrive_at_the_one_address(language: str) -> None:
    letter = LETTERS[language]
    sending = Sending()
    async with working() as mailbox:
        outcome = await over(mailbox.port).carry(letter, sending)
    assert outcome == Outcome(Reached.DELIVERED, "smtp 250")
    assert sending.calls == 1
    [kept] = mailbox.kept
    assert (kept.sender, kept.recipients) == (SENDER, ["dana@acme.example"])
    mail = message_from_bytes(kept.mail, policy=policy.default)
    assert mail["Subject"] == letter.subject
    body = mail.get_body(("plain",))
    assert body is not None
    assert body.get_content().splitlines() == letter.text.splitlines()


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_mail_leaves_encrypted_and_logged_in(security: str) -> None:
    async with working(security, login=True) as mailbox:
        email = over(mailbox.port, security, user=USER, password=PASSWORD)
        outcome = await email.carry(ENGLISH, Sending())
    assert outcome.reached is Reached.DELIVERED
    assert len(mailbox.kept) == 1


async def test_a_wrong_password_is_a_refusal() -> None:
    async with working("starttls", login=True) as mailbox:
        email = over(mailbox.port, "starttls", user=USER, password="wrong")
        outcome = await email.carry(ENGLISH, Sending())
    assert outcome == Outcome(Reached.REFUSED, "smtp 535 5.7.8")
    assert mailbox.kept == []


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_certificate_nobody_vouches_for_ends_it_before_anything_is_said(
    security: str,
) -> None:
    async with working(security) as mailbox:
        email = Email(Server(HOST, mailbox.port, SENDER, security=security), SHORT)
        outcome = await email.carry(ENGLISH, Sending())
    assert outcome == Outcome(Reached.NOT_SENT, "tls")
    assert mailbox.kept == []


OFFERS = "250-loopback\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS"


@pytest.mark.parametrize(
    "plan",
    [
        {},
        {"ehlo": "250-loopback\r\n250 AUTH PLAIN LOGIN"},
        {"ehlo": "250-loopback\r\n250-AUTH PLAIN LOGIN\r\n250 XXXXXXXA"},
        {"ehlo": OFFERS},
        {"ehlo": OFFERS, "starttls": "454 not now"},
        {"ehlo": OFFERS, "starttls": "220 go\r\n235 in"},
        {"ehlo": OFFERS, "starttls": "250 go"},
        {"ehlo": OFFERS, "starttls": "235 in"},
        {"ehlo": OFFERS, "starttls": "drop"},
        {"ehlo": OFFERS, "starttls": "hang"},
        {"ehlo": "502 no", "starttls": "220 go"},
    ],
)
async def test_a_server_whose_encryption_was_stripped_never_hears_the_password(
    plan: dict[str, str],
) -> None:
    async with faulty(**plan) as server:
        email = over(server.port, "starttls", user=USER, password=PASSWORD)
        outcome = await email.carry(ENGLISH, Sending())
    assert outcome == Outcome(Reached.NOT_SENT, "tls")
    assert not [one for one in server.seen if one[:4] in ("AUTH", "MAIL", "RCPT", "DATA")]
    heard = "\n".join(server.seen)
    for secret in (PASSWORD, USER, "dana@", b64encode(PASSWORD.encode()).decode()):
        assert secret not in heard


async def test_a_slow_server_has_all_the_time_it_needs_for_each_line(long: bool) -> None:
    """2 s a line with --long; else each line well within, and the whole beyond, the patience."""
    patience = Patience() if long else Patience(connect=0.4, answer=0.4, last=0.4)
    async with faulty() as server:
        server.slow = 2 if long else 0.15
        outcome = await over(server.port, patience=patience).carry(ENGLISH, Sending())
    assert outcome == Outcome(Reached.DELIVERED, "smtp 250")
    assert len(server.kept) == 1


async def test_a_server_that_is_not_there_is_tried_again() -> None:
    async with faulty() as server:
        port = server.port
    outcome = await over(port).carry(ENGLISH, Sending())
    assert outcome == Outcome(Reached.NOT_SENT, "connect")


BEFORE_THE_TEXT = [
    ("banner", "drop", Reached.NOT_SENT, "connect", 0),
    ("banner", "hang", Reached.NOT_SENT, "connect", 0),
    ("banner", "421 later", Reached.NOT_SENT, "connect", 0),
    ("banner", "554 no", Reached.NOT_SENT, "connect", 0),
    ("ehlo", "drop", Reached.NOT_SENT, "dropped", 0),
    ("ehlo", "hang", Reached.NOT_SENT, "timeout", 0),
    ("mail", "drop", Reached.NOT_SENT, "dropped", 0),
    ("mail", "hang", Reached.NOT_SENT, "timeout", 0),
    ("mail", "421 later", Reached.NOT_SENT, "smtp 421", 0),
    ("mail", "451 later", Reached.NOT_SENT, "smtp 451", 0),
    ("mail", "550 no", Reached.REFUSED, "smtp 550", 0),
    ("rcpt", "drop", Reached.NOT_SENT, "dropped", 0),
    ("rcpt", "hang", Reached.NOT_SENT, "timeout", 0),
    ("rcpt", "421 later", Reached.NOT_SENT, "smtp 421", 0),
    ("rcpt", "450 greylisted", Reached.NOT_SENT, "smtp 450", 0),
    ("rcpt", "550 nobody here", Reached.REFUSED, "smtp 550", 0),
    ("ehlo", "554 no", Reached.REFUSED, "smtp 502", 0),  # and no to HELO too
    ("rcpt", "what", Reached.NOT_SENT, "smtp -1", 0),
    ("data", "drop", Reached.NOT_SENT, "dropped", 0),
    ("data", "hang", Reached.NOT_SENT, "timeout", 0),
    ("data", "421 later", Reached.NOT_SENT, "smtp 421", 0),
    ("data", "451 later", Reached.NOT_SENT, "smtp 451", 0),
    ("data", "554 no", Reached.REFUSED, "smtp 554", 0),
]
AFTER_THE_FIRST_BYTE = [
    ("text", "drop", Reached.UNKNOWN, "dropped", 1),
    ("text", "hang", Reached.UNKNOWN, "timeout", 1),
    ("text", "421 later", Reached.UNKNOWN, "smtp 421", 1),
    ("dot", "drop", Reached.UNKNOWN, "dropped", 1),
    ("dot", "hang", Reached.UNKNOWN, "timeout", 1),
    ("dot", "421 later", Reached.UNKNOWN, "smtp 421", 1),
    ("dot", "what", Reached.UNKNOWN, "garbled", 1),
    ("dot", "354 more", Reached.UNKNOWN, "smtp 354", 1),
    ("dot", "451 later", Reached.NOT_SENT, "smtp 451", 1),
    ("dot", "552 too big", Reached.REFUSED, "smtp 552", 1),
    ("dot", "554 spam", Reached.REFUSED, "smtp 554", 1),
    ("dot", "250 kept", Reached.DELIVERED, "smtp 250", 1),
    ("quit", "drop", Reached.DELIVERED, "smtp 250", 1),
    ("quit", "hang", Reached.DELIVERED, "smtp 250", 1),
    ("quit", "500 no", Reached.DELIVERED, "smtp 250", 1),
]


@pytest.mark.parametrize(
    ("step", "fault", "reached", "detail", "calls"), BEFORE_THE_TEXT + AFTER_THE_FIRST_BYTE
)
async def test_every_fault_ends_as_the_table_says_with_one_copy_at_most(
    step: str, fault: str, reached: Reached, detail: str, calls: int
) -> None:
    async with faulty(**{step: fault}) as server:
        sending = Sending(server)
        outcome = await over(server.port).carry(ENGLISH, sending)
    assert outcome == Outcome(reached, detail)
    assert sending.calls == calls
    assert len(server.kept) <= 1


@pytest.mark.parametrize("refusal", [NotRecorded(), OSError("no space"), ValueError("it moved on")])
async def test_when_sending_can_not_be_saved_nothing_goes_out(refusal: Exception) -> None:
    def refuse() -> None:
        raise refusal

    async with faulty() as server:
        with pytest.raises(type(refusal)):
            await over(server.port).carry(ENGLISH, refuse)
    assert server.kept == []
    assert server.seen[-1].startswith("DATA")  # and no goodbye, which would be text


async def test_a_letter_cut_short_by_a_stop_closes_its_connection() -> None:
    async with faulty(rcpt="hang") as server:
        email = over(server.port, patience=Patience(5, 5, 5))
        task = asyncio.create_task(email.carry(ENGLISH, Sending()))
        await server.hanging.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert server.seen[-1].startswith("RCPT")
    assert server.kept == []


@pytest.mark.parametrize(
    ("change", "flaw"),
    [
        ({"to": "dana@acme.example, evil@mallory.example"}, "address"),
        ({"to": "dana@acme.example\r\nRCPT TO:<evil@mallory.example>"}, "address"),
        ({"to": ""}, "address"),
        ({"reply_to": "yael@studio.example\nBcc: evil@mallory.example"}, "reply address"),
        ({"subject": "=?utf-8?q?A=0ABcc:_evil@mallory.example?="}, "subject"),
        ({"name": "=?utf-8?q?A=0ABcc:_evil@mallory.example?="}, "name"),
    ],
)
async def test_a_letter_that_is_no_one_safe_mail_is_refused_before_a_connection(
    change: dict[str, Any], flaw: str
) -> None:
    async with faulty() as server:
        letter = replace(HEBREW, **change)
        outcome = await over(server.port).carry(letter, Sending())
    assert outcome == Outcome(Reached.REFUSED, flaw)
    assert server.seen == []


async def test_lines_that_begin_with_a_dot_arrive_with_it() -> None:
    letter = replace(ENGLISH, text=".\n..\n.dot\nend")
    async with working() as mailbox:
        outcome = await over(mailbox.port).carry(letter, Sending())
    assert outcome.reached is Reached.DELIVERED
    body = message_from_bytes(mailbox.kept[0].mail, policy=policy.default).get_body(("plain",))
    assert body is not None
    assert body.get_content().splitlines() == [".", "..", ".dot", "end"]


@pytest.mark.parametrize("host", ["mail.example", "192.0.2.1", "10.0.0.1"])
def test_mail_without_encryption_is_for_this_machine_only(host: str) -> None:
    with pytest.raises(ValueError, match="encryption"):
        Server(host, 25, SENDER, security="none")


@pytest.mark.parametrize(
    "sender", ["Rolig", "", "post@", "post@rolig.example evil", "פוסט@x.example"]
)
def test_a_server_is_refused_whose_sender_is_no_address(sender: str) -> None:
    with pytest.raises(ValueError, match="sender"):
        Server("mail.example", 587, sender)


@pytest.mark.parametrize("sender", ["post@localhost", "Rolig <post@localhost>"])
def test_a_sender_may_bring_its_name(sender: str) -> None:
    assert Server("mail.example", 587, sender).address == "post@localhost"


def test_a_server_does_not_show_its_password() -> None:
    server: Callable[[], str] = Server("mail.example", 587, SENDER, USER, PASSWORD).__repr__
    assert PASSWORD not in server()


async def test_each_owner_sends_by_a_server_of_their_own() -> None:
    async with working() as usual, working() as own:
        house = Server(HOST, usual.port, SENDER, security="none")
        studio = Server(HOST, own.port, "Studio <yael@studio.example>", security="none")
        senders = Senders(Email(house), {8: Email(studio)})
        for owner in (7, 8):
            outcome = await senders.carry(replace(ENGLISH, owner=owner), lambda: None)
            assert outcome.reached is Reached.DELIVERED
    found = [message_from_bytes(box.kept[0].mail, policy=policy.default) for box in (usual, own)]
    assert (len(usual.kept), len(own.kept)) == (1, 1)
    assert [mail["From"].addresses[0].addr_spec for mail in found] == [
        SENDER,
        "yael@studio.example",
    ]
    assert [mail["From"].addresses[0].display_name for mail in found] == ["Yael Cohen"] * 2
    assert [mail["Reply-To"].addresses[0].addr_spec for mail in found] == [
        "yael@studio.example"
    ] * 2
    assert own.kept[0].sender == "yael@studio.example"
    assert found[1]["Message-ID"].endswith("@studio.example>")
