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
    namesakes: tuple[str, str]
    """Two debts, of 100 and 200, to two people with one first name."""
    paid_by_one: str
    """30 came in from that first name."""
    second: str
    """The second one's whole name."""
    one_doubtful: str
    """Acme owes 730, and Bo owes something."""
    the_sum: str


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
        ("Dana Cohen owes 100", "Dana Levi owes 200"),
        "Dana paid 30",
        "Dana Levi",
        "Acme paid 100 and Dana paid",
        "44",
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
        ("Dana Cohen skylder 100", "Dana Levi skylder 200"),
        "Dana har betalt 30",
        "Dana Levi",
        "Acme betalte 100, og Dana har betalt",
        "44",
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
        ("דנה כהן חייבת 100", "דנה לוי חייבת 200"),
        "דנה שילמה 30",
        "דנה לוי",
        "אקמי שילמה 100 ודנה שילמה",
        "44",
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


async def test_a_payment_in_two_currencies_is_not_corrected_by_halves(story: Open) -> None:
    async with story("en", MONDAY) as chat:
        await chat.say("Acme owes 730")
        await chat.say("Acme owes $58")
        await chat.say("Acme paid everything")
        await chat.say("no, 400")
        asked = await chat.say("who owes me?")

    assert "730" not in asked and "58" not in asked


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


async def test_two_of_one_name_are_asked_about_and_neither_is_guessed(
    story: Open, talk: Talk
) -> None:
    async with story(talk.code, MONDAY) as chat:
        for debt in talk.namesakes:
            await chat.say(debt)
        await chat.say(talk.paid_by_one)
        choices = list(chat.labels)
        before = await chat.say(talk.who)
        await chat.say(talk.paid_by_one)
        await chat.tap(talk.second)
        after = await chat.say(talk.who)

    assert sum("Dana" in label or "דנה" in label for label in choices) == 2
    assert "100" in before and "200" in before
    assert "100" in after and "170" in after


async def test_the_clear_command_is_done_and_the_doubtful_one_asked_about(
    story: Open, talk: Talk
) -> None:
    async with story(talk.code, MONDAY) as chat:
        await chat.say(talk.owes)
        await chat.say(talk.namesakes[0])
        await chat.say(talk.one_doubtful)
        await chat.say(talk.the_sum)
        asked = await chat.say(talk.who)

    assert "630" in asked and "56" in asked


@pytest.mark.parametrize(
    ("language", "words", "gross", "net"),
    [
        ("en", "Acme owes 1000 plus VAT", "1,200", "1,000"),
        ("da", "Acme skylder 1000 ekskl. moms", "1.250", "1.000"),
        ("he", "אקמי חייבת 1000 + מע״מ", "1,180", "1,000"),
    ],
)
async def test_vat_is_shown_with_both_sums_before_it_counts(
    story: Open, language: str, words: str, gross: str, net: str
) -> None:
    async with story(language, MONDAY) as chat:
        await chat.say("/start")
        await chat.say(words)
        labels = list(chat.labels)
        await chat.tap(gross)

    assert any(gross in label for label in labels) and any(net in label for label in labels)
    noted = chat.since(0)
    assert gross in noted
