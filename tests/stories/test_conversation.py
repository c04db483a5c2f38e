"""A conversation: corrections in passing, a second thought, a change of subject, a restart."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.stories.conftest import Open

MONDAY = "2026-03-02T10:00"


@dataclass(frozen=True)
class Talk:
    """`owes` is 730 by Acme; the corrections are to 5,400, to Dana Levi, and to weekly."""

    code: str
    owes: str
    another_sum: str
    another_client: str
    plan: str
    weekly: str
    who: str
    names: tuple[str, str]
    two: str
    yes: str


TALKS = (
    Talk(
        "en",
        "Acme owes 730 due in 10 days",
        "no, 5,400",
        "I meant Dana Levi",
        "Acme pays 146 on the 1st of every month",
        "make it weekly",
        "who owes me?",
        ("Acme", "Dana Levi"),
        "Acme owes 730 and Bo owes 70 by Friday",
        "yes",
    ),
    Talk(
        "da",
        "Acme skylder 730 kr., forfald om 10 dage",
        "nej, 5.400",
        "jeg mente Dana Levi",
        "Acme betaler 146 kr. den 1. i hver måned",
        "gør det ugentligt",
        "hvem skylder mig penge?",
        ("Acme", "Dana Levi"),
        "Acme skylder 730 og Bo skylder 70 inden fredag",
        "ja",
    ),
    Talk(
        "he",
        "אקמי חייבת 730 ש״ח, לתשלום בעוד 10 ימים",
        "לא, 5,400",
        "התכוונתי לדנה לוי",
        "אקמי משלמת 146 בכל 1 לחודש",
        "שיהיה כל שבוע",
        "מי חייב לי כסף?",
        ("אקמי", "דנה לוי"),
        "אקמי חייבת 730 ורון חייב 70 עד יום שישי",
        "כן",
    ),
)


@pytest.fixture(params=TALKS, ids=lambda talk: talk.code)
def talk(request: pytest.FixtureRequest) -> Talk:
    chosen: Talk = request.param
    return chosen


async def test_another_sum_takes_the_place_of_the_first(story: Open, talk: Talk) -> None:
    async with story(talk.code, MONDAY) as chat:
        await chat.say(talk.owes)
        await chat.say(talk.another_sum)
        asked = await chat.say(talk.who)

    assert "400" in asked and "730" not in asked


async def test_another_client_takes_the_place_of_the_first(story: Open, talk: Talk) -> None:
    first, second = talk.names
    async with story(talk.code, MONDAY) as chat:
        await chat.say(talk.owes)
        await chat.say(talk.another_client)
        asked = await chat.say(talk.who)

    assert second in asked and first not in asked and "730" in asked


async def test_a_correction_that_comes_late_changes_nothing(story: Open, talk: Talk) -> None:
    async with story(talk.code, MONDAY) as chat:
        await chat.say(talk.owes)
        await chat.later("2h")
        await chat.say(talk.another_sum)
        asked = await chat.say(talk.who)

    assert "730" in asked


async def test_a_plan_is_put_right_before_it_is_agreed(story: Open, talk: Talk) -> None:
    async with story(talk.code, MONDAY) as chat:
        await chat.say(talk.owes)
        monthly = await chat.say(talk.plan)
        weekly = await chat.say(talk.weekly)
        agreed = await chat.say(talk.yes)

    assert weekly.count("146") >= 5 and weekly != monthly
    assert "730" in agreed


async def test_two_debts_in_one_message_are_two_entries(story: Open, talk: Talk) -> None:
    async with story(talk.code, MONDAY) as chat:
        await chat.say(talk.two)
        asked = await chat.say(talk.who)

    assert "730" in asked and "70" in asked and "800" in asked


async def test_a_change_of_subject_drops_the_question(story: Open, talk: Talk) -> None:
    async with story(talk.code, MONDAY) as chat:
        await chat.say(talk.owes)
        await chat.say(talk.plan)
        await chat.say(talk.who)
        answer = await chat.say(talk.yes)
        asked = await chat.say(talk.who)

    assert "146" not in asked and answer
