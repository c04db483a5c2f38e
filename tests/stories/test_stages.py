"""Work in stages and a repeating invoice, from the sentence to the last part."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.stories.chasing import drafted, send
from tests.stories.conftest import Open
from tests.stories.dunning_tongues import DUNNING, Dunning


@dataclass(frozen=True)
class Words:
    staged: str
    """10,000 for a website in parts of 30, 30 and 40."""
    deposit: str
    """3,000 came in."""
    billed: str
    """1,200 on the 10th of every month."""


WORDS = {
    "en": Words(
        "Acme website project 10,000, 30/30/40",
        "Acme paid 3,000",
        "invoice Acme 1,200 on the 10th of every month",
    ),
    "da": Words(
        "Acme hjemmeside-projekt 10.000 kr fordelt 30/30/40",
        "Acme har betalt 3.000",
        "fakturer Acme 1.200 den 10. i hver måned",
    ),
    "he": Words(
        "אקמה פרויקט אתר 10,000, 30/30/40",
        "אקמה שילמה 3,000",
        "תחייבי את אקמה 1,200 ב-10 לכל חודש",
    ),
}


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


def plain(text: str) -> str:
    return text.replace(",", "").replace(".", "")


async def test_a_project_in_stages_is_asked_for_part_by_part(story: Open, t: Dunning) -> None:
    words = WORDS[t.code]
    async with story(t.code, "2026-03-02T10:00") as chat:
        await chat.say(t.reach)
        agreed = plain(await chat.say(words.staged))
        start = len(chat.shown)
        await chat.tap(t.label("button.deposit"))
        deposit = drafted(chat, t, start)[0]
        await send(chat, t)
        late = await chat.later("2026-03-04T12:00")
        await chat.say(words.deposit)
        start = len(chat.shown)
        await chat.say("/settings")
        await chat.tap(t.client)
        done = await chat.tap(t.label("button.stage_done", n="2"))
        bill = drafted(chat, t, start)[0]
        await send(chat, t)
        owed = plain(await chat.say(t.talk.who))

    assert "3000" in agreed and "4000" in agreed
    assert t.card("deposit_request") in deposit.card and "3000" in plain(deposit.words)
    assert t.label("stage.unpaid.wait") in late and t.label("stage.unpaid.wait") not in done
    assert t.card("milestone_invoice") in bill.card and "3000" in plain(bill.words)
    assert "3000" in owed and "4000" not in owed and "7000" not in owed


async def test_a_repeating_invoice_comes_every_month_until_it_is_stopped(
    story: Open, t: Dunning
) -> None:
    words = WORDS[t.code]
    async with story(t.code, "2026-03-02T10:00") as chat:
        await chat.say(t.reach)
        await chat.say(words.billed)
        await chat.later("2026-03-10T12:00")
        first = drafted(chat, t)
        await send(chat, t)
        start = len(chat.shown)
        await chat.say("/settings")
        await chat.tap(t.client)
        stop = next(label for label in chat.labels if "200" in label)
        await chat.tap(stop)
        await chat.later("2026-06-01T12:00")
        after = [one for one in drafted(chat, t, start) if t.card("recurring_invoice") in one.card]

    assert [t.card("recurring_invoice") in one.card for one in first] == [True]
    assert "1200" in plain(first[0].words)
    assert not after
