"""A mail is answered, or comes back: what the owner is told, in three languages."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest

from bot.app import App
from bot.chat.letterbox import Letterbox
from bot.domain.drafts import Draft, State
from bot.domain.threads import marked
from bot.post.mailbox import Mailbox, Place
from bot.post.reader import Reader
from bot.storage.postmark import Postmark
from bot.wording import formats
from bot.wording.phrases import say
from tests.post.imap import Folder, imap
from tests.post.servers import HOST, PASSWORD, USER
from tests.post.test_reader import ID, report
from tests.stories.conftest import Open, Story
from tests.stories.tongues import TONGUES, Tongue


@dataclass(frozen=True)
class Words:
    new: str
    quoted: str
    reason: str
    away: str


WORDS = {
    "en": Words(
        "Sorry, we have no money at the moment. It has been a hard month.",
        "On Mon, 16 Mar 2026 at 09:30, Noa <post@rolig.example> wrote:\n> Dear Acme",
        "no_money",
        "I am out of the office until 1 April.",
    ),
    "da": Words(
        "Vi har desværre ingen penge lige nu. Det har været en hård måned.",
        "Den man. 16. mar. 2026 kl. 09.30 skrev Noa <post@rolig.example>:\n> Kære Acme",
        "no_money",
        "Jeg er på ferie til den 1. april.",
    ),
    "he": Words(
        "מצטערים, אין לנו כסף כרגע. היה חודש קשה.",
        "בתאריך יום ב׳, 16 במרץ 2026 ב-9:30 מאת נועה <post@rolig.example>:\n> שלום אקמי",
        "no_money",
        "אני בחופשה עד ה-1 באפריל.",
    ),
}


@pytest.fixture(params=TONGUES, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Tongue:
    chosen: Tongue = request.param
    return chosen


async def mailed(chat: Story, t: Tongue) -> Draft:
    """A reminder that went out by mail, two weeks on."""
    await chat.say(t.owes)
    await chat.say(t.mail)
    await chat.later("14d")
    await chat.tap(t.send)
    (draft,) = [one for one in app_of(chat).books.book(1).drafts.values() if one.ended]
    assert draft.state is State.SENT
    return draft


def app_of(chat: Story) -> App:
    """The joined parts behind the chat."""
    app = chat.session._app
    assert isinstance(app, App)
    return app


async def arrives(chat: Story, store: Path, raw: bytes) -> str:
    """What the owner is told once the mailbox holds this mail, however often it is looked at."""
    app, start = app_of(chat), len(chat.shown)
    async with imap(Folder()) as folder:
        folder.add(raw)
        for _ in range(2):
            mailbox = Mailbox(Place(HOST, folder.port, USER, PASSWORD, "none"))
            hear = Letterbox(app.reception).hear
            await Reader(mailbox, Postmark(store), app.books, hear, chat.session._clock, 60).look()
    return chat.since(start)


def an_answer(draft: Draft, text: str, automatic: bool = False) -> bytes:
    mail = EmailMessage()
    mail["In-Reply-To"] = f"<{marked(1, draft)}@rolig.example>"
    mail["Message-ID"] = "<answer@acme.example>"
    if automatic:
        mail["Auto-Submitted"] = "auto-replied"
    mail.set_content(text)
    return mail.as_bytes()


async def test_an_answer_brings_its_words_their_reason_and_a_letter(
    story: Open, t: Tongue, tmp_path: Path
) -> None:
    code, words = t.code, WORDS[t.code]
    name = formats.isolate(t.client, code)
    async with story(code) as chat:
        draft = await mailed(chat, t)
        raw = an_answer(draft, f"{words.new}\n\n{words.quoted}\n")
        told = await arrives(chat, tmp_path / "store", raw)
        labels = chat.labels
        past = await chat.say(t.history)

    assert told.count(say("mail.wrote", code, name=name)) == 1
    assert words.new in told and words.quoted.splitlines()[0] not in told
    assert say(f"said.{words.reason}", code) in past
    assert t.send in " ".join(labels)
    assert len(chat.mails) == 1  # nothing goes out by itself


async def test_a_mailbox_that_answers_by_itself_changes_nothing(
    story: Open, t: Tongue, tmp_path: Path
) -> None:
    code, words = t.code, WORDS[t.code]
    async with story(code) as chat:
        draft = await mailed(chat, t)
        before = app_of(chat).books.book(1).accounts
        raw = an_answer(draft, words.away, automatic=True)
        told = await arrives(chat, tmp_path / "store", raw)
        after = app_of(chat).books.book(1).accounts

    name = formats.isolate(t.client, code)
    assert told == f"{say('mail.by_itself', code, name=name)}\n———\n{words.away}"
    assert after == before


async def test_an_answer_that_is_only_a_file_is_told_and_changes_nothing(
    story: Open, t: Tongue, tmp_path: Path
) -> None:
    code = t.code
    mail = EmailMessage()
    mail.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="paid.png")
    async with story(code) as chat:
        draft = await mailed(chat, t)
        mail["In-Reply-To"] = f"<{marked(1, draft)}@rolig.example>"
        before = app_of(chat).books.book(1).accounts
        told = await arrives(chat, tmp_path / "store", mail.as_bytes())
        after = app_of(chat).books.book(1).accounts

    assert told == say("mail.wordless", code, name=formats.isolate(t.client, code))
    assert after == before


async def test_a_letter_that_comes_back_says_why(story: Open, t: Tongue, tmp_path: Path) -> None:
    code = t.code
    async with story(code) as chat:
        draft = await mailed(chat, t)
        raw = report().replace(ID.encode(), f"<{marked(1, draft)}@rolig.example>".encode())
        told = await arrives(chat, tmp_path / "store", raw)
        now = app_of(chat).books.book(1).drafts[draft.id]

    to = formats.isolate(draft.to, code)
    assert say("not_taken.mailbox", code, name=formats.isolate(t.client, code), to=to) in told
    assert now.state is State.FAILED
    assert any(label == say("button.other_email", code) for label in chat.labels)


async def test_a_letter_that_came_back_goes_to_the_new_address(
    story: Open, t: Tongue, tmp_path: Path
) -> None:
    code, new = t.code, "new@acme.example"
    async with story(code) as chat:
        draft = await mailed(chat, t)
        raw = report().replace(ID.encode(), f"<{marked(1, draft)}@rolig.example>".encode())
        await arrives(chat, tmp_path / "store", raw)
        await chat.tap(say("button.other_email", code))
        noted = await chat.say(new)
        again = await chat.tap(say("button.draft_anew", code))
        await chat.tap(t.send)

    assert new in noted and new in again
    assert [mail.to for mail in chat.mails] == [draft.to, new]
