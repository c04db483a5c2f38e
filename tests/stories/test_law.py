"""What the law of a place asks for, as its owners live it: Israel's notice, Denmark's fees."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

import pytest

from bot.domain.intents import Reason
from tests.stories.chasing import (
    Drafted,
    drafted,
    each_day,
    is_private,
    scripts_of,
    send,
    set_client,
    set_up,
    works_in,
)
from tests.stories.conftest import Open, Story
from tests.stories.dunning_tongues import DUNNING, Dunning, written

DUE = date(2026, 1, 15)
NOTICED = date(2026, 3, 3)


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


def flat(text: str) -> str:
    """The text with its sums as plain digits of the smallest coin: 85,48 and 85.48 alike."""
    return re.sub(r"(?<=\d)[.,](?=\d)", "", text)


# -- an Israeli consumer --------------------------------------------------------------------------


async def owed_by_a_consumer(chat: Story, t: Dunning) -> Drafted:
    """A private person in Israel, a day late: the notice that waits."""
    await works_in(chat, t, "IL")
    await chat.say(t.owes)
    await is_private(chat, t)
    start = len(chat.shown)
    await chat.later(f"{NOTICED}T12:00")
    return drafted(chat, t, start)[0]


async def test_a_consumer_in_israel_first_gets_the_notice_and_its_day_is_told(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, "2026-03-02T10:00") as chat:
        notice = await owed_by_a_consumer(chat, t)
        told = chat.since(0)

    assert notice.script == "debt_notice" and "730" in notice.words
    assert t.label("law.first", count=14, name=t.client) in told
    assert written(date(2026, 7, 2), t).removesuffix(" 2026") in told


async def test_for_fourteen_full_days_nothing_follows_the_notice(story: Open, t: Dunning) -> None:
    async with story(t.code, "2026-03-02T10:00") as chat:
        await owed_by_a_consumer(chat, t)
        await send(chat, t)
        during = await each_day(chat, t, "2026-03-17")
        after = await each_day(chat, t, "2026-07-31")

    assert not during
    assert after[0].day == NOTICED + timedelta(days=15)
    assert scripts_of(after)[-3:] == ["formal_reminder", "second_warning", "final_notice"]
    assert not any("%" in one.words for one in after)


@pytest.mark.parametrize("how", ["asked", "answered"])
async def test_what_is_wanted_before_then_is_answered_with_the_day(
    story: Open, t: Dunning, how: str
) -> None:
    async with story(t.code, "2026-03-02T10:00") as chat:
        await owed_by_a_consumer(chat, t)
        await send(chat, t)
        await chat.later("2026-03-10T12:00")
        start = len(chat.shown)
        if how == "asked":
            told = await chat.say(t.talk.draft)
        else:
            await chat.forward(t.answers[Reason.NO_MONEY], t.client)
            told = chat.since(start)
        cards = drafted(chat, t, start)

    waits = t.label("unable.notice_waits", name=t.client, day="|").split("|")[0]
    assert waits in told and "18" in told
    assert not cards


# -- Danish fees ----------------------------------------------------------------------------------


async def owed_in_denmark(chat: Story, t: Dunning) -> None:
    """10,000 due on 15 January as agreed; only the firm letters are written."""
    await works_in(chat, t, "DK")
    await set_up(chat, t, "setting.ladder", "", "ladder.thirty_sixty")
    await chat.say(t.owes_much)
    await set_client(chat, t, "button.terms", t.terms)


async def charged(chat: Story, t: Dunning, until: str) -> Drafted:
    """The letter that is due by then, with the charges put in by a tap, and sent."""
    await each_day(chat, t, until, approve=False)
    assert "10000" in flat(drafted(chat, t)[-1].words)
    await chat.tap(t.label("button.charge"))
    letter = drafted(chat, t)[-1]
    await send(chat, t)
    return letter


def interest(day: date) -> int:
    """Whole øre at the rate of the first half of 2026, 1.75 and 8 percent, on 10,000 kr."""
    rate = Decimal("9.75") * 10_000 * (day - DUE).days / 365
    return int(rate.quantize(Decimal(1), ROUND_HALF_UP))


@pytest.mark.parametrize("private", [False, True])
async def test_three_fees_the_interest_and_the_compensation_once(
    story: Open, t: Dunning, private: bool
) -> None:
    async with story(t.code, f"{DUE}T10:00") as chat:
        await owed_in_denmark(chat, t)
        if private:
            await is_private(chat, t)
        letters = [
            await charged(chat, t, until) for until in ("2026-02-16", "2026-03-16", "2026-04-15")
        ]
        told = chat.since(0)

    for letter, fees in zip(letters, (100, 200, 300), strict=True):
        words, late = flat(letter.words), interest(letter.day)
        whole = 1_000_000 + late + 100 * (fees + (0 if private else 310))
        assert str(late) in words and f"{fees}" in words and str(whole) in words
        assert words.count("310") == (0 if private else 1)
    assert told.count(t.label("not_advice", name=t.client)) == 1


async def test_charges_are_offered_and_never_added_unasked(story: Open, t: Dunning) -> None:
    async with story(t.code, f"{DUE}T10:00") as chat:
        await owed_in_denmark(chat, t)
        letter = (await each_day(chat, t, "2026-02-16", approve=False))[-1]
        await chat.tap(t.label("button.charge"))
        await chat.tap(t.label("button.uncharge"))
        again = drafted(chat, t)[-1]

    assert t.label("card.offered.law", charges="|").split("|")[0] in letter.card
    assert "310" not in letter.words and again.words == letter.words


async def test_after_a_broken_plan_no_fee_is_offered(story: Open, t: Dunning) -> None:
    async with story(t.code, "2026-03-02T10:00") as chat:
        await works_in(chat, t, "DK")
        await chat.say(t.owes_much)
        await chat.say(t.talk.plan)
        await chat.tap(t.label("button.yes.plan"))
        await send(chat, t)
        found = await each_day(chat, t, "2026-06-30")

    formal = next(one for one in found if one.script == "formal_reminder")
    assert t.label("charge.compensation", amount="|").split("|")[0] in formal.card
    assert t.label("charge.reminder_fee", count=1, amount="|").split("|")[0] not in formal.card


async def test_before_an_agency_the_last_letter_is_the_inkassovarsel(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, f"{DUE}T10:00") as chat:
        await owed_in_denmark(chat, t)
        await set_up(chat, t, "setting.remedy", "", "remedy.agency")
        await set_up(chat, t, "setting.ways_to_pay", "Konto 1234 5678901234")
        found = await each_day(chat, t, "2026-05-31")
        told = chat.since(0)

    assert scripts_of(found) == ["formal_reminder", "second_warning", "collection_notice"]
    notice = found[-1]
    days = (notice.day + timedelta(days=ahead) for ahead in range(10, 21))
    assert any(written(day, t) in notice.words for day in days)
    assert notice.channel in ("share", "post") and "1234" in notice.words
    assert t.label("ladder_ended", name=t.client, sums="|").split("|")[0] in told


async def test_a_row_that_nobody_checked_lately_is_told_and_the_letter_asks_for_the_debt_alone(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, "2027-07-01T10:00") as chat:
        await owed_in_denmark(chat, t)
        letter = (await each_day(chat, t, "2027-08-02", approve=False))[-1]
        labels = list(chat.labels)

    rows = ("row.interest", "row.reminder_fee", "row.compensation")
    assert letter.script == "formal_reminder"
    assert all(t.label("missing.expired", row=t.label(row)) in letter.card for row in rows)
    assert "%" not in letter.words and t.label("button.charge") not in labels
    assert "10000" in flat(letter.words)
