"""Forgetting in the chat: told, handed over, tapped, gone; and everything, with two taps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from pathlib import Path

import pytest

from bot.console.events import File
from bot.wording.formats import hour
from bot.wording.phrases import say
from tests.stories.conftest import Open, Story


@dataclass(frozen=True)
class Said:
    """What an owner says; Zipporah owes 300 for a portrait, and paid 100 of it."""

    code: str
    name: str
    work: str
    enters: tuple[str, ...]
    other: str
    about: str
    weigh: str
    friend: str
    forget: str
    all: str
    who: str
    undo: str
    silence: str
    moved: str
    back: str
    currency: str


EN = Said(
    code="en",
    name="Zipporah",
    work="portrait",
    enters=(
        "Zipporah owes 300 for the portrait, due in 3 days",
        "Zipporah's email is zip@example.com",
        "Zipporah paid 100",
        "Zipporah says she's busy and will look into it",
    ),
    other="Acme owes 80, due in 3 days",
    about="what do I know about Zipporah?",
    weigh="should I take a new job from Zipporah?",
    friend="Zipporah is a friend",
    forget="delete everything about Zipporah",
    all="forget me",
    who="who owes me?",
    undo="undo",
    silence="no more morning messages",
    moved="weekly digest on Sunday at 9",
    back="daily digest at 8",
    currency="£",
)
DA = Said(
    code="da",
    name="Zipporah",
    work="portræt",
    enters=(
        "Zipporah skylder 300 for portræt, forfald om 3 dage",
        "Zipporahs mail er zip@example.com",
        "Zipporah betalte 100",
        "Zipporah siger at hun har travlt og vil se på det",
    ),
    other="Acme skylder 80, forfald om 3 dage",
    about="hvad ved jeg om Zipporah?",
    weigh="skal jeg tage et nyt job for Zipporah?",
    friend="Zipporah er en veninde",
    forget="slet alt om Zipporah",
    all="glem mig",
    who="hvem skylder mig?",
    undo="fortryd",
    silence="ingen flere morgenbeskeder",
    moved="ugentlig oversigt om søndagen kl. 9",
    back="daglig oversigt kl. 8",
    currency="kr.",
)
HE = Said(
    code="he",
    name="צפורלה",
    work="דיוקן",
    enters=(
        "צפורלה חייבת 300 על דיוקן, לתשלום בעוד 3 ימים",
        "המייל של צפורלה zip@example.com",
        "צפורלה שילמה 100",
        "צפורלה אומרת שהיא עסוקה ותבדוק את זה",
    ),
    other="אקמי חייבת 80, לתשלום בעוד 3 ימים",
    about="מה אני יודע על צפורלה?",
    weigh="כדאי לקחת עוד עבודה מצפורלה?",
    friend="צפורלה חברה שלי",
    forget="תמחק את כל המידע על צפורלה",
    all="תשכחי אותי",
    who="מי חייב לי?",
    undo="תבטל את האחרון",
    silence="בלי הודעות בוקר",
    moved="סיכום שבועי ביום ראשון ב-9",
    back="סיכום יומי ב-8",
    currency="₪",
)


@pytest.fixture(params=[EN, DA, HE], ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Said:
    chosen: Said = request.param
    return chosen


def files(chat: Story) -> list[File]:
    return [event for event in chat.shown if isinstance(event, File)]


def kept_of(store: Path, *words: str) -> list[Path]:
    """The files of the owners' books in which any of the words stands; the chat is not theirs."""
    found = (path for path in store.rglob("*") if path.is_file() and "console" not in path.parts)
    return [path for path in found if any(word.encode() in path.read_bytes() for word in words)]


async def filled(chat: Story, t: Said) -> None:
    for text in (*t.enters, t.other):
        await chat.say(text)
    await chat.later("8d")


async def test_a_client_is_forgotten_after_the_file_and_a_tap(
    story: Open, t: Said, tmp_path: Path
) -> None:
    async with story(t.code) as chat:
        await filled(chat, t)
        assert kept_of(tmp_path / "store", t.name)
        asked = await chat.say(t.forget)
        (file,) = files(chat)
        assert t.name in asked and "200" in asked
        typed = await chat.say({"en": "yes", "da": "ja", "he": "כן"}[t.code])
        assert t.name in typed and len(files(chat)) == 1
        done = await chat.tap(say("button.erase.client", t.code, name=t.name))
        assert say("erased.client", t.code) in done
        owed = await chat.say(t.who)
        undone = await chat.say(t.undo)
        assert kept_of(tmp_path / "store", t.name, t.work, "zip@example.com") == []
        after = await chat.later("21d")

    assert "80" in owed and "200" not in owed
    assert say("stuck.forgotten", t.code) in undone
    assert t.name not in after
    assert kept_of(tmp_path / "store", t.name, t.work, "zip@example.com") == []
    assert file.name == "rolig-2026-03-10.zip"


async def test_everything_is_forgotten_with_two_taps_and_the_bot_greets_as_new(
    story: Open, t: Said, tmp_path: Path
) -> None:
    async with story(t.code) as chat:
        await filled(chat, t)
        await chat.say(t.all)
        assert len(files(chat)) == 1
        last = await chat.tap(say("button.erase.go_on", t.code))
        assert say("erase.all.last", t.code) in last
        assert kept_of(tmp_path / "store", t.name)
        done = await chat.tap(say("button.erase.all", t.code))
        assert say("erased.all", t.code) in done
        assert not (tmp_path / "store" / "1").exists()
        assert kept_of(tmp_path / "store", t.name) == []
        quiet = await chat.later("21d")
        assert quiet == ""
        greeted = await chat.say(t.other)

    assert say("welcome.country", t.code) in greeted


async def test_a_no_keeps_it_all(story: Open, t: Said) -> None:
    async with story(t.code) as chat:
        await filled(chat, t)
        await chat.say(t.forget)
        await chat.tap(say("button.erase.keep", t.code))
        owed = await chat.say(t.who)

    assert t.name in owed and "200" in owed


async def test_a_client_is_weighed_by_sentence(story: Open, t: Said) -> None:
    async with story(t.code) as chat:
        await filled(chat, t)
        card = await chat.say(t.about)
        advice = await chat.say(t.weigh)
        friend = await chat.say(t.friend)
        again = await chat.say(t.friend)

    talk = say("past.talk", t.code, 1)
    assert talk in card and talk in advice
    assert say("job.terms", t.code, name=t.name) in advice
    same = say("same_for_all", t.code, name=t.name)
    assert same in friend and same not in again


async def test_the_digest_obeys_a_sentence(story: Open, t: Said) -> None:
    """Monday 2 March; the Sunday is the 8th, a day of rest in two of the three countries."""
    async with story(t.code) as chat:
        await chat.say(t.enters[0])
        moved = await chat.say(t.moved)
        before = await chat.later("2026-03-08T08:30")
        sunday = await chat.later("2026-03-08T09:30")
        off = await chat.say(t.silence)
        silent = await chat.later("2026-03-16T12:00")
        daily = await chat.say(t.back)

    week = say("week", t.code)
    assert say("digest.on.6", t.code) in moved and hour(time(9), t.code) in moved
    assert week not in before and sunday.count(week) == 1
    assert say("digest.noted.off", t.code) in off
    assert week not in silent
    assert hour(time(8), t.code) in daily
