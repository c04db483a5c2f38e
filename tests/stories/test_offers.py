"""Something off for who pays by a day, and a fee for who does not: made, taken, ended, let go."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.stories.chasing import drafted, each_day, send
from tests.stories.conftest import Open, Story
from tests.stories.dunning_tongues import DUNNING, Dunning


@dataclass(frozen=True)
class Words:
    owes: str
    """1,000 for the logo, due three days ago."""
    offer: str
    """10 % off by the 20th."""
    open_offer: str
    """10 % off, without a day."""
    paid: str
    """900 came in."""
    limit: str
    """Never more than 5 % off."""
    agreed: str
    """2 % for paying within ten days."""
    later: str
    """1,000 for the website, due in thirty days."""
    early: str
    """980 came in."""
    fee: str
    """Net 30 and a late fee of 50 were agreed."""
    formal: str
    waive: str


WORDS = {
    "en": Words(
        "Acme owes 1,000 for the logo, it was due on 27 February",
        "offer Acme 10% off if they pay by the 20th",
        "offer Acme 10% off",
        "Acme paid 900",
        "never more than 5% off",
        "2% if Acme pays within 10 days",
        "Acme owes 1,000 for the website, due in 30 days",
        "Acme paid 980",
        "agreed with Acme: net 30, late fee 50",
        "write Acme a formal letter",
        "waive the fee for Acme",
    ),
    "da": Words(
        "Acme skylder 1.000 for logoet, forfaldt 27. februar",
        "tilbyd Acme 10 % rabat hvis de betaler senest den 20.",
        "tilbyd Acme 10 % rabat",
        "Acme har betalt 900",
        "aldrig mere end 5 % rabat",
        "2 % rabat hvis Acme betaler inden 10 dage",
        "Acme skylder 1.000 for hjemmesiden, forfald om 30 dage",
        "Acme har betalt 980",
        "aftalt med Acme: netto 30, gebyr 50 kr",
        "skriv et formelt brev til Acme",
        "drop gebyret for Acme",
    ),
    "he": Words(
        "אקמי חייבת 1,000 על הלוגו, היה אמור להיות משולם ב-27 בפברואר",
        "תציעי לאקמי 10% הנחה אם ישלמו עד ה-20",
        "תציעי לאקמי 10% הנחה",
        "אקמי שילמה 900",
        "אף פעם לא יותר מ-5% הנחה",
        "2% הנחה אם אקמי משלמת תוך 10 ימים",
        "אקמי חייבת 1,000 על האתר, לתשלום בעוד 30 יום",
        "אקמי שילמה 980",
        "סוכם עם אקמי: 30 יום נטו, דמי איחור 50",
        "תכתבי לאקמי מכתב רשמי",
        "ותרי על דמי האיחור של אקמי",
    ),
}


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


def plain(text: str) -> str:
    return text.replace(",", "").replace(".", "")


_GAPS = ("name", "price", "day", "off", "amount", "owed", "sums", "charges", "percent")


def words_of(t: Dunning, phrase: str) -> str:
    """The longest run of a phrase of the bot's that is the same whatever it speaks of."""
    return plain(max(t.label(phrase, None, **dict.fromkeys(_GAPS, "|")).split("|"), key=len))


async def begin(chat: Story, t: Dunning) -> Words:
    words = WORDS[t.code]
    await chat.say(words.owes)
    await chat.say(t.reach)
    return words


async def test_an_offer_taken_in_time_closes_the_debt_and_undo_opens_it(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, "2026-03-02T10:00") as chat:
        words = await begin(chat, t)
        start = len(chat.shown)
        await chat.say(words.offer)
        letter = drafted(chat, t, start)[-1]
        before = plain(await chat.say(t.talk.who))
        await chat.say("/drafts")
        sent = plain(await send(chat, t))
        await each_day(chat, t, "2026-03-18")
        quiet = drafted(chat, t, len(chat.shown))
        during = plain(await chat.say(t.talk.who))
        done = plain(await chat.say(words.paid))
        again = plain(await chat.say(t.talk.undo)) + plain(await chat.say(t.talk.who))

    assert t.card("settlement_offer") in letter.card and "900" in plain(letter.words)
    assert words_of(t, "story.offer") not in before and words_of(t, "story.offer") in during
    assert words_of(t, "stands.offer") in sent
    assert quiet == []
    assert words_of(t, "payment.given_up") in done and "100" in done
    assert "1000" in again


async def test_an_offer_ends_by_itself_and_the_ladder_goes_on(story: Open, t: Dunning) -> None:
    async with story(t.code, "2026-03-02T10:00") as chat:
        words = await begin(chat, t)
        await chat.say(words.offer)
        await send(chat, t)
        start = len(chat.shown)
        await chat.later("2026-03-20T18:00")
        waits = drafted(chat, t, start)
        told = plain(await chat.later("2026-03-24T12:00"))
        more = plain(await chat.later("2026-03-31T12:00"))
        after = drafted(chat, t, start)
        late = plain(await chat.say(words.paid))
        owed = plain(await chat.say(t.talk.who))

    lapsed = words_of(t, "offer.lapsed")
    assert waits == [] and after
    assert told.count(lapsed) == 1 and lapsed not in more
    assert words_of(t, "payment.too_late") in late and words_of(t, "payment.given_up") not in late
    assert "100" in owed


async def test_beyond_the_owners_limit_the_bot_asks(story: Open, t: Dunning) -> None:
    async with story(t.code, "2026-03-02T10:00") as chat:
        words = await begin(chat, t)
        await chat.say(words.limit)
        start = len(chat.shown)
        asked = await chat.say(words.offer)
        silent = drafted(chat, t, start)
        await chat.tap(t.label("button.yes.limit"))
        letter = drafted(chat, t, start)

    assert "5" in asked and silent == []
    assert "900" in plain(letter[-1].words)


async def test_until_when_is_a_tap(story: Open, t: Dunning) -> None:
    async with story(t.code, "2026-03-02T10:00") as chat:
        words = await begin(chat, t)
        asked = await chat.say(words.open_offer)
        start = len(chat.shown)
        await chat.tap(chat.labels[0])
        letter = drafted(chat, t, start)

    assert t.label("ask.day.offer") in asked
    assert "900" in plain(letter[-1].words)


async def test_terms_for_paying_early_are_applied_to_money_in_time(story: Open, t: Dunning) -> None:
    words = WORDS[t.code]
    async with story(t.code, "2026-03-02T10:00") as chat:
        await chat.say(words.later)
        noted = plain(await chat.say(words.agreed))
        shown = plain(await chat.say("/settings") + await chat.tap(t.client))
        await chat.tap(t.label("button.owes"))
        one = plain(chat.since(len(chat.shown) - 1))
        await chat.later("2026-03-11T12:00")
        done = plain(await chat.say(words.early))

    assert words_of(t, "terms.noted") in noted and t.client in shown
    assert "980" in one
    assert words_of(t, "payment.given_up.terms") in done


async def test_a_fee_is_owed_once_its_letter_went_out_and_can_be_let_go(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, "2026-04-07T10:00") as chat:
        words = await begin(chat, t)
        await chat.say(words.fee)
        await chat.say(words.formal)
        await chat.tap(t.label("button.charge"))
        before = plain(await chat.say(t.talk.who))
        await chat.say("/drafts")
        sent = plain(await send(chat, t))
        after = plain(await chat.say(t.talk.who))
        dropped = plain(await chat.say(words.waive))
        last = plain(await chat.say(t.talk.who))

    on_top = words_of(t, "story.charged")
    assert on_top not in before and on_top in after and on_top not in last
    assert words_of(t, "stands.charged") in sent
    assert words_of(t, "charges.dropped") in dropped
    assert "1000" in last
