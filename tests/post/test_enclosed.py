"""Mails under each other, and the files that go out with them: read back from the bytes."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from hashlib import sha256

import pytest

from bot.actions.ports import Lost
from bot.domain.drafts import Channel, Draft, Outcome, Reached, State, Words
from bot.domain.enclosures import SENDABLE
from bot.domain.filing import Enclosure, Form
from bot.domain.threads import above, marked
from bot.post.courier import Courier
from bot.post.email import Email, Server
from bot.post.envelope import TYPES, Unsendable, message_id, seal
from bot.post.letter import Attachment, Letter
from tests.post.deskwork import OWNER, Drafts, Scripted, SetClock, reaching
from tests.post.letters import HEBREW, LETTERS, NOW, SENDER, a_draft
from tests.post.servers import HOST, working
from tests.post.test_courier import Told

PDF = b"%PDF-1.7\r\n.\r\n..\nFrom here\x00\xff" * 40
INVOICE = Enclosure(5, sha256(PDF).hexdigest(), "invoice.pdf", Form.PDF, len(PDF))


class Store:
    """Files by their SHA-256; `lost` is what it no longer has."""

    def __init__(self, *contents: bytes) -> None:
        self.contents = {sha256(one).hexdigest(): one for one in contents}
        self.asked: list[int] = []

    def keep(self, owner: int, content: bytes) -> str:
        raise AssertionError("a courier keeps nothing")

    def read(self, owner: int, sha: str) -> bytes:
        self.asked.append(owner)
        if sha not in self.contents:
            raise Lost
        return self.contents[sha]


def parsed(letter: Letter) -> EmailMessage:
    return message_from_bytes(seal(letter, SENDER).mail, policy=policy.default)


def files(mail: EmailMessage) -> list[tuple[str | None, str, object]]:
    return [
        (one.get_filename(), one.get_content_type(), one.get_payload(decode=True))
        for one in mail.iter_attachments()
    ]


@pytest.mark.parametrize("language", LETTERS)
def test_a_mail_stands_under_the_ones_before_it(language: str) -> None:
    marks = tuple(f"{number:040x}" for number in range(10))
    letter = replace(LETTERS[language], above=marks)
    mail = parsed(letter)
    ids = [f"<{one}@rolig.example>" for one in marks]
    assert mail["In-Reply-To"] == ids[-1]
    assert str(mail["References"]).split() == ids
    assert max(map(len, seal(letter, SENDER).mail.split(b"\r\n"))) <= 998


def test_the_first_mail_stands_under_none() -> None:
    mail = parsed(HEBREW)
    assert mail["In-Reply-To"] is None and mail["References"] is None


def test_the_thread_is_the_clients_own_and_of_what_arrived_at_this_address() -> None:
    def sent(number: int, **changes: object) -> Draft:
        draft = a_draft(number, state=State.SENT, settled=NOW.replace(minute=number))
        return replace(draft, **changes)  # type: ignore[arg-type]  # any field of a draft

    now = a_draft(9)
    one, other = sent(1), sent(2)
    elsewhere = sent(3, to="old@acme.example")
    stranger = sent(4, brief=replace(now.brief, client=2))
    lost = sent(5, state=State.UNKNOWN)
    by_hand = sent(6, brief=replace(now.brief, channel=Channel.WHATSAPP))
    found = above(OWNER, (other, elsewhere, stranger, lost, by_hand, one, now), now)
    assert found == (marked(OWNER, one), marked(OWNER, other))


def test_the_mark_of_a_draft_is_the_id_of_its_mail() -> None:
    draft = a_draft()
    letter = Letter.of(draft, Drafts().book(OWNER).owner, OWNER, NOW)
    assert message_id(letter, SENDER) == f"<{marked(OWNER, draft)}@rolig.example>"
    reworded = replace(draft, version=3, words=Words("other", draft.words.subject))
    assert marked(OWNER, reworded) != marked(OWNER, draft)


@pytest.mark.parametrize("language", LETTERS)
@pytest.mark.parametrize(
    "name",
    ["invoice.pdf", "חשבונית 1042.pdf", 'Åse\'s faktura; nr. "7" (rev).pdf', "a" * 100 + ".pdf"],
)
def test_a_file_goes_out_byte_for_byte_under_its_name(language: str, name: str) -> None:
    name = name.replace('"', "_")
    letter = replace(LETTERS[language], attached=(Attachment(name, Form.PDF, PDF),))
    mail = parsed(letter)
    assert files(mail) == [(name, "application/pdf", PDF)]
    plain, page = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain is not None and page is not None
    assert plain.get_content().splitlines() == letter.text.splitlines()
    assert mail.get_content_type() == "multipart/mixed"
    assert mail["Content-Language"] == language


@pytest.mark.parametrize("sign", ["\u202e", "\u200f", "\u2066", "\u200b", "\ufeff"])
def test_signs_that_steer_or_hide_do_not_travel_in_a_name(sign: str) -> None:
    letter = replace(HEBREW, attached=(Attachment(f"inv{sign}fdp.exe.pdf", Form.PDF, PDF),))
    assert files(parsed(letter))[0][0] == "invfdp.exe.pdf"


@pytest.mark.parametrize(
    "name",
    [
        "run.exe",
        "../../etc/passwd.pdf",
        "c:\\x.pdf",
        "=?utf-8?q?=0ABcc:_e@x.test?=.pdf",
        "a.pdf\nBcc: evil@mallory.example",
        "pdf",
        "\ud800.pdf",
    ],
)
def test_a_name_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(Unsendable) as refusal:
        seal(replace(HEBREW, attached=(Attachment(name, Form.PDF, PDF),)), SENDER)
    assert refusal.value.flaw == "attachment"


def test_what_may_be_attached_has_a_type_and_nothing_else_has() -> None:
    assert set(TYPES) == SENDABLE
    for form in set(Form) - SENDABLE:
        with pytest.raises(Unsendable):
            seal(replace(HEBREW, attached=(Attachment(f"a.{form}", form, b"x"),)), SENDER)


async def test_a_large_file_crosses_a_real_server_unchanged() -> None:
    content = PDF + bytes(range(256)) * 20_000
    letter = replace(HEBREW, attached=(Attachment("invoice.pdf", Form.PDF, content),))
    async with working() as mailbox:
        outcome = await Email(Server(HOST, mailbox.port, SENDER, security="none")).carry(
            letter, lambda: None
        )
    assert outcome.reached is Reached.DELIVERED
    [kept] = mailbox.kept
    mail = message_from_bytes(kept.mail, policy=policy.default)
    assert files(mail) == [("invoice.pdf", "application/pdf", content)]


def at_work(carrier: Scripted, store: Store | None) -> tuple[Courier, Drafts, Told]:
    desk, told = Drafts(a_draft(attached=(INVOICE,))), Told()
    return Courier(desk, {Channel.EMAIL: carrier}, told, SetClock(), store), desk, told


async def test_the_courier_brings_the_file_that_was_approved() -> None:
    carrier, store = reaching(Reached.DELIVERED), Store(PDF)
    courier, desk, _ = at_work(carrier, store)
    await courier.carry(OWNER, 3)
    [letter] = carrier.letters
    assert letter.attached == (Attachment("invoice.pdf", Form.PDF, PDF),)
    assert (desk.state(), store.asked) == (State.SENT, [OWNER])


@pytest.mark.parametrize("store", [Store(b"altered"), None])
async def test_a_file_that_is_lost_stops_the_mail_before_anything_goes_out(
    store: Store | None,
) -> None:
    carrier = reaching(Reached.DELIVERED)
    courier, desk, told = at_work(carrier, store)
    await courier.carry(OWNER, 3)
    assert carrier.letters == []
    assert desk.moves == [State.FAILED] and told.states == [State.FAILED]
    assert desk.outcomes == [Outcome(Reached.REFUSED, "file lost")]
