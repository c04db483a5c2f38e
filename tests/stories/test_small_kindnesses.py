"""What is said kindly and once: the first card, the second, a named day, small sums, the month."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot.wording.phrases import say
from tests.stories.chasing import drafted
from tests.stories.conftest import Open
from tests.stories.dunning_tongues import DANISH, ENGLISH, HEBREW, Dunning

MONDAY = "2026-03-02T10:00"


@dataclass(frozen=True)
class Kind:
    """Sentences as an owner would type them, in one of the languages."""

    t: Dunning
    small: str
    """Nothing below 800 is worth a reminder."""
    reserve: str
    """20,000 is put by."""
    month: str
    limit: str
    """Acme may owe 1,000 at most."""
    why: str
    line: str
    checklist: str
    formal: str
    foreign: str
    """Somebody whose name is in another script owes 730, due today."""


KINDNESSES = (
    Kind(
        t=ENGLISH,
        small="don't chase less than 800",
        reserve="my reserve is 20,000",
        month="what's coming in this month?",
        limit="Acme's credit limit is 1,000",
        why="why it matters: I pay my own subcontractors on the 1st",
        line="I pay my own subcontractors on the 1st.",
        checklist="checklist for a new client",
        formal="write Acme a formal letter",
        foreign="דנה כהן owes 730, due today",
    ),
    Kind(
        t=DANISH,
        small="Ryk ikke for under 800 kr.",
        reserve="min reserve er 20.000",
        month="hvad kommer der ind i denne måned?",
        limit="Acmes kreditgrænse er 1.000",
        why="hvorfor det er vigtigt: jeg betaler mine egne folk den 1.",
        line="Jeg betaler mine egne folk den 1.",
        checklist="tjekliste til en ny kunde",
        formal="skriv et formelt brev til Acme",
        foreign="דנה כהן skylder 730, forfald i dag",
    ),
    Kind(
        t=HEBREW,
        small="לא לרדוף אחרי פחות מ-800",
        reserve="הרזרבה שלי היא 20,000",
        month="מה צפוי להיכנס החודש?",
        limit="מסגרת האשראי של {client} היא 1,000",
        why="למה זה חשוב: שכר הדירה של הסטודיו יורד ב-1 לחודש",
        line="שכר הדירה של הסטודיו יורד ב-1 לחודש.",
        checklist="רשימת בדיקה ללקוח חדש",
        formal="מכתב רשמי ל{client}",
        foreign="Zenith חייבת 730, לתשלום היום",
    ),
)


@pytest.fixture(params=KINDNESSES, ids=lambda kind: kind.t.code)
def k(request: pytest.FixtureRequest) -> Kind:
    chosen: Kind = request.param
    return chosen


async def test_a_kind_word_stands_on_the_first_card_and_three_questions_on_the_second(
    story: Open, k: Kind
) -> None:
    t = k.t
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(k.why)
        first = await chat.later("2026-03-04T12:00")
        await chat.tap(t.label("button.send.share"))
        second = await chat.later("2026-03-11T12:00")
        start = len(chat.shown)
        await chat.tap(t.label("button.perhaps.unhappy"))
        asked = drafted(chat, t, start)

    assert first.count(t.label("card.first")) == 1
    assert t.label("card.first") not in second
    assert t.label("card.second") in second and t.label("card.second") not in first
    assert [one.script for one in asked] == ["ask_reason"]
    assert k.line in asked[0].words and t.label("card.second") not in asked[0].card


async def test_a_day_that_a_letter_named_is_told_on_that_day(story: Open, k: Kind) -> None:
    t = k.t
    formal = k.formal.format(client=t.client)
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.later("2026-04-07T12:00")
        await chat.say(formal)
        await chat.tap(t.label("button.send.share"))
        again = await chat.say(formal)
        start = len(chat.shown)
        await chat.later("2026-04-30T12:00")
        told = chat.since(start)

    step = t.label("step.formal_reminder")
    assert t.label("bar.stated", name=t.client, step=step) in again
    assert told.count(t.label("deadline", name=t.client, day="|", sums="|").split("|")[1]) == 1


async def test_a_small_debt_is_listed_and_left_alone(story: Open, k: Kind) -> None:
    t = k.t
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        set_ = await chat.say(k.small)
        start = len(chat.shown)
        quiet = await chat.later("2026-03-17T12:00")
        unasked = drafted(chat, t, start)
        listed = await chat.say(t.talk.who)
        asked = await chat.say(t.talk.draft)

    assert t.label("smallest.noted") in set_
    assert not unasked
    week = t.label("week.small", 1, sums="|").split("|")[0]
    assert week in quiet
    assert "730" in listed and "730" in asked


async def test_the_month_the_limit_and_the_checklist(story: Open, k: Kind) -> None:
    t = k.t
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes_later)
        begins = await chat.tap(t.label("button.checklist"))
        await chat.say(k.reserve)
        month = await chat.tap(t.label("button.coming_in"))
        again = await chat.say(k.month)
        await chat.say(k.limit.format(client=t.client))
        over = await chat.say(t.owes_another)
        before = await chat.say(k.checklist)

    assert t.label("checklist.for", name="|").split("|")[0] in begins and t.client in begins
    assert t.label("cash") in month and month in again and "730" in month
    passed = t.label("over_limit.pause")
    assert over.count(passed) == 1 and t.label("debt.new_client", name=t.client) not in over
    assert t.label("checklist") in before


async def test_a_letter_that_the_owner_does_not_read_is_summed_up(story: Open, k: Kind) -> None:
    t = k.t
    async with story(t.code, MONDAY) as chat:
        await chat.say(k.foreign)
        await chat.later("2026-03-05T12:00")
        card = next(one for one in chat.since(0).split(t.label("card.first")) if one)

    spoken = "en" if t.code == "he" else "he"
    tongue = say(f"in_language.{spoken}", t.code)
    assert t.label("gloss", tongue=tongue, aim=t.label("gloss.remind")) in card
