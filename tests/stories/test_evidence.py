"""Evidence: files sent with a client's name, and the dossier that is made of them all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot.console.events import File
from bot.wording import formats
from bot.wording.phrases import say
from tests.stories.conftest import Open, Story
from tests.stories.tongues import TONGUES, Tongue

PDF = b"%PDF-1.7 a contract, signed"
JPEG = b"\xff\xd8\xff\xe0 a photo"


@dataclass(frozen=True)
class Words:
    contract: str
    """A caption: the contract with Acme."""
    dossier: str
    files: str
    nobody: str
    """The dossier of somebody who is not on file."""


WORDS = {
    "en": Words(
        "Acme contract", "give me the dossier on Acme", "show me Acme's files", "dossier on Zorro"
    ),
    "da": Words("kontrakt Acme", "sagsmappe på Acme", "vis Acmes filer", "sagsmappe på Zorro"),
    "he": Words("חוזה, אקמה", "תיק ראיות לאקמה", "הקבצים של אקמה", "תיק ראיות על זורו"),
}


ZORRO = {"en": "Zorro", "da": "Zorro", "he": "זורו"}


@pytest.fixture(params=TONGUES, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Tongue:
    chosen: Tongue = request.param
    return chosen


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    return written(tmp_path / "contract.pdf", PDF)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return written(tmp_path / "IMG_0001.jpg", JPEG)


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


async def send(chat: Story, path: Path, caption: str = "") -> str:
    start = len(chat.shown)
    await chat.session.send_file(path, caption)
    return chat.since(start)


def files(chat: Story) -> list[File]:
    return [event for event in chat.shown if isinstance(event, File)]


def inside(file: File) -> dict[str, bytes]:
    with ZipFile(file.path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def content(file: File) -> bytes:
    return Path(file.path).read_bytes()


def once(code: str) -> str:
    """The words for one copy of the same file."""
    return say("file.known", code, name="Acme", sort="x", title="x").rpartition("x. ")[2]


def stored(tmp_path: Path) -> list[bytes]:
    return sorted(path.read_bytes() for path in (tmp_path / "store" / "1" / "files").iterdir())


async def test_months_of_a_debt_come_out_as_one_dossier(
    story: Open, t: Tongue, contract: Path, photo: Path
) -> None:
    words, code = WORDS[t.code], t.code
    async with story(code, "2026-03-02T10:00") as chat:
        await chat.say(t.owes)
        await chat.say(t.mail)
        kept = await send(chat, contract, words.contract)
        asked = await send(chat, photo)
        put = await chat.tap(t.client)
        after = await chat.tap(say("sort.after", code)[1:])
        await chat.later("14d")
        await chat.tap(t.send)
        (mail,) = chat.mails
        await chat.say(t.paid)
        await chat.later("2026-05-04T12:00")
        await chat.say(words.dossier)
        file = files(chat)[-1]

    assert say("sort.contract", code) in kept and t.client in kept
    assert say("file.whose", code) in asked
    assert say("file.which_sort", code, 1) in put
    assert say("sort.after", code) in after and say("file.which_sort", code, 1) not in after
    found = inside(file)
    assert found["files/01-contract.pdf"] == PDF and found["files/02-photo.jpg"] == JPEG
    text, page = found["index.txt"].decode("utf-8-sig"), found["index.html"].decode()
    assert mail.text.strip() in text and mail.subject in text and mail.to in page
    assert f'<html lang="{code}" dir="{"rtl" if code == "he" else "ltr"}">' in page
    assert say("gap.formal", code) in text and say("gap.reminder", code) not in text
    assert say("gap.contract", code) not in text and say("gap.delivery", code) not in text
    assert "2026-03-" in text and "UTC" in text and "530" in text
    assert say("dossier.of.files", code, 2) in file.caption
    assert file.name.startswith("dossier-") and file.name.endswith("-2026-05-04.zip")


async def test_a_file_is_taken_back_given_back_and_kept_once(
    story: Open, t: Tongue, contract: Path, tmp_path: Path
) -> None:
    words, code = WORDS[t.code], t.code
    async with story(code) as chat:
        await chat.say(t.owes)
        await send(chat, contract, words.contract)
        again = await send(chat, contract, words.contract)
        await chat.say(words.files)
        await chat.tap("contract.pdf")
        (given,) = files(chat)
        undone = await chat.say(t.undo)
        none = await chat.say(words.files)
        await send(chat, contract, words.contract)
        back = await chat.say(words.files)
        await chat.later("60d")

    assert once(code) in again and t.client in again
    assert content(given) == PDF and given.name == "contract.pdf"
    assert say("entry.file_kept", code) in undone
    assert "contract.pdf" not in none
    assert "contract.pdf" in back
    assert stored(tmp_path) == [PDF]


async def test_the_card_leads_to_files_and_dossier(story: Open, t: Tongue, contract: Path) -> None:
    words, code = WORDS[t.code], t.code
    async with story(code) as chat:
        await chat.say(t.owes)
        await send(chat, contract, words.contract)
        await chat.say("/settings")
        card = await chat.tap(t.client)
        await chat.tap(say("button.dossier", code))
        past = await chat.say(t.history)

    assert say("client.files", code, 1) in card
    assert "files/01-contract.pdf" in inside(files(chat)[0])
    assert "contract.pdf" in past


async def test_what_can_not_be_kept_is_told_in_words(
    story: Open, t: Tongue, tmp_path: Path
) -> None:
    code = t.code
    async with story(code) as chat:
        await chat.say(t.owes)
        program = await send(chat, written(tmp_path / "contract.pdf", b"MZ\x90\x00 run me"))
        page = await send(chat, written(tmp_path / "page.txt", b"<html><body>hello"))
        nothing = await chat.say(WORDS[code].dossier)
        nobody = await chat.say(WORDS[code].nobody)

    assert program == say("file.unfit.program", code)
    assert page == say("file.unfit.active", code)
    assert not (tmp_path / "store" / "1" / "files").exists()
    assert nothing == "" and len(files(chat)) == 1
    assert nobody.startswith(
        say("flaw.unknown_client", code, name=formats.isolate(ZORRO[code], code))
    )


async def test_a_file_survives_a_restart_and_its_question_too(
    story: Open, t: Tongue, photo: Path
) -> None:
    code = t.code
    async with story(code, "2026-03-02T10:00") as chat:
        await chat.say(t.owes)
        await send(chat, photo)
    async with story(code, "2026-03-03T10:00") as chat:
        put = await chat.say(t.client)

    assert say("file.which_sort", code, 1) in put and "photo.jpg" in put


async def test_the_invoice_goes_out_with_the_reminder_and_is_read_again(
    story: Open, t: Tongue, tmp_path: Path
) -> None:
    code = t.code
    attach = say("button.attach", code, title="invoice.pdf")
    detach = say("button.detach", code, title="invoice.pdf")
    async with story(code, "2026-03-02T10:00") as chat:
        await chat.say(t.owes)
        await chat.say(t.mail)
        await send(chat, written(tmp_path / "invoice.pdf", PDF), t.client)
        await chat.tap(say("sort.invoice", code)[1:])
        card = await chat.later("14d")
        with_it = await chat.tap(attach)
        without = await chat.tap(detach)
        await chat.tap(attach)
        sent = await chat.tap(t.send)
        (mail,) = chat.mails
        await chat.say(t.history)
        read = await chat.tap(say("button.sent_words", code))

    line = say("card.attached", code, files=formats.isolate("invoice.pdf", code))
    assert line not in card and line in with_it and line not in without
    assert mail.attachments == ("invoice.pdf",) and line in sent
    assert line in read and mail.text.strip() in read
    assert mail.to in read and mail.subject in read


async def test_an_invoice_that_was_altered_on_the_disk_stops_the_mail(
    story: Open, t: Tongue, tmp_path: Path
) -> None:
    code = t.code
    async with story(code, "2026-03-02T10:00") as chat:
        await chat.say(t.owes)
        await chat.say(t.mail)
        await send(chat, written(tmp_path / "invoice.pdf", PDF), t.client)
        await chat.tap(say("sort.invoice", code)[1:])
        await chat.later("14d")
        await chat.tap(say("button.attach", code, title="invoice.pdf"))
        (kept,) = (tmp_path / "store" / "1" / "files").iterdir()
        kept.write_bytes(PDF + b" and 1,000 more")
        told = await chat.tap(t.send)

    assert chat.mails == []
    assert say("not_taken.file", code, name=formats.isolate(t.client, code), to="") in told
