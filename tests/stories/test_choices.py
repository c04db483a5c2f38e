"""An old debt: the choice card, other hands and silence, and what worked, in three languages."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot.domain.hands import Lever
from tests.stories.chasing import drafted, each_day, send, set_up, works_in
from tests.stories.conftest import Open
from tests.stories.dunning_tongues import DUNNING, Dunning


@dataclass(frozen=True)
class Words:
    worth: str
    """Is Acme worth chasing?"""
    options: str
    """What can be done about it?"""
    rate: str
    """An hour costs 20."""
    agency: str
    """It went to an agency."""
    court: str
    """It went to court."""
    sold: str
    """It was sold for 500."""


WORDS = {
    "en": Words(
        "is Acme worth chasing?",
        "what can I do about Acme?",
        "my hourly rate is 20",
        "I handed Acme to a collection agency",
        "sued Acme",
        "I sold Acme's debt for 500",
    ),
    "da": Words(
        "kan det betale sig at rykke Acme?",
        "hvad kan jeg gøre ved Acme?",
        "min timepris er 20",
        "jeg har sendt Acme til inkasso",
        "jeg har stævnet Acme",
        "jeg har solgt Acmes gæld for 500",
    ),
    "he": Words(
        "שווה לרדוף אחרי אקמי?",
        "מה עושים עם אקמי?",
        "התעריף השעתי שלי 20",
        "מסרתי את החוב של אקמי לגבייה",
        "תבעתי את אקמי",
        "מכרתי את החוב של אקמי ב-500",
    ),
}


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


def plain(text: str) -> str:
    return text.replace(",", ".")


def guide(t: Dunning) -> str:
    """Words from the end of the choice card that nothing else has."""
    said = t.label("choice.guide", pays="|", low="|", high="|")
    return said.rsplit("|", 1)[1].split(";")[1].split(".")[0]


async def test_past_day_sixty_the_ways_out_are_shown_once_with_their_figures(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, "2026-03-02T10:00") as chat:
        await chat.say(t.reach)
        await chat.say(t.owes)
        before = await chat.later("2026-05-01T12:00")
        told = plain(await chat.later("2026-05-06T12:00"))
        after = await chat.later("2026-05-28T12:00")
        await chat.say(WORDS[t.code].rate)
        priced = plain(await chat.say(WORDS[t.code].options))

    assert guide(t) not in before and told.count(guide(t)) == 1 and guide(t) not in after
    for figure in ("730", "547.50", "365", "511"):
        assert figure in told, figure
    for figure in ("710", "507.50", "690"):
        assert figure in priced, figure
    eaten = t.label("choice.eaten", way=t.label("way.court"))
    assert (eaten in priced) is (t.code == "da")  # the court there asks for more than is owed


async def test_a_debt_in_other_hands_stays_silent_until_it_is_taken_back(
    story: Open, t: Dunning
) -> None:
    words = WORDS[t.code]
    async with story(t.code, "2026-03-02T10:00") as chat:
        await chat.say(t.reach)
        await chat.say(t.owes)
        await chat.later("2026-04-10T12:00")
        first = await chat.say(words.agency)
        untouched = await chat.say(t.talk.who)
        await chat.say(words.agency)
        noted = await chat.tap(t.label("button.placed.all_the_same"))
        start = len(chat.shown)
        await chat.later("2026-08-20T12:00")
        quiet = drafted(chat, t, start)
        owed = await chat.say(t.talk.who)
        await chat.say("/settings")
        await chat.tap(t.client)
        back = await chat.tap(t.label("button.bring_back"))
        start = len(chat.shown)
        await chat.later("2026-08-24T12:00")
        again = drafted(chat, t, start)

    assert t.label("agency.nothing_yet") in first
    assert t.label("mark.agency").split(";")[0] not in untouched
    assert t.label("placed.silent") in noted
    assert quiet == []
    since = t.label("mark.agency.day", day="|").split("|")[0]
    assert since in owed
    assert "730" in back and again


async def test_a_client_who_was_told_first_is_handed_over_without_more_ado(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, "2026-03-02T10:00") as chat:
        await works_in(chat, t, "GB")
        await chat.say(t.reach)
        await chat.say(t.owes)
        await each_day(chat, t, "2026-04-08")
        await chat.say(WORDS[t.code].options)
        await chat.tap(t.label("button.take.agency"))
        await chat.tap(t.label("button.tell_first"))
        told = drafted(chat, t)[-1]
        await send(chat, t)
        soon = await chat.say(WORDS[t.code].agency)
        await chat.later("2026-04-30T12:00")
        noted = await chat.say(WORDS[t.code].agency)

    assert t.card("collector_heads_up") in told.card and "730" in told.words
    assert t.label("agency.nothing_yet") in soon
    assert t.label("placed.silent") in noted


async def test_three_questions_come_before_the_lawyer(story: Open, t: Dunning) -> None:
    async with story(t.code, "2026-03-02T10:00") as chat:
        await chat.say(t.reach)
        await chat.say(t.owes)
        await chat.later("2026-05-20T12:00")
        await chat.say(WORDS[t.code].worth)
        asked = await chat.tap(t.label("button.take.lawyer"))
        for answer in ("yes", "yes"):
            await chat.tap(t.label(f"button.{answer}.so"))
        advice = await chat.tap(t.label("button.no.so"))
        noted = await chat.tap(t.label("button.placed.lawyer"))

    assert t.label("lawyer.money") in asked
    assert t.label("counsel.worth", name=t.client) in advice
    assert t.label("placed.silent") in noted


async def test_a_sale_brings_its_money_and_undo_takes_both_back(story: Open, t: Dunning) -> None:
    words = WORDS[t.code]
    async with story(t.code, "2026-03-02T10:00") as chat:
        await chat.say(t.owes)
        await chat.later("2026-05-20T12:00")
        sold = await chat.say(words.sold)
        undone = await chat.say(t.talk.undo)
        owed = await chat.say(t.talk.who)
        court = await chat.say(words.court)

    assert "730" in sold and "500" in sold
    assert t.label("entry.placed") in undone
    assert "730" in owed and "230" not in owed
    assert t.label("placed.court", name=t.client, sums="|").split("|")[0] in court


async def test_what_worked_is_asked_once_and_begins_the_next_ladder(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, "2026-03-02T10:00") as chat:
        await chat.say(t.reach)
        await set_up(chat, t, "setting.name", "Noa")
        await chat.say(t.owes)
        await each_day(chat, t, "2026-03-11")
        paid = await chat.say(t.talk.settled)
        learnt = await chat.tap(t.label(f"button.lever.{Lever.CALL}"))
        await chat.say(t.owes_another)
        start = len(chat.shown)
        await chat.later("2026-03-16T12:00")
        opening = drafted(chat, t, start)

    assert t.label("worked.ask", name=t.client) in paid
    assert t.label("lever.call") in learnt
    assert [(one.script, one.channel) for one in opening] == [("friendly_reminder", "phone")]
