"""Retainers, work without an invoice, own reminders and changed billings, with the clock moved."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.stories.chasing import drafted, send
from tests.stories.conftest import Open
from tests.stories.dunning_tongues import DUNNING, Dunning


@dataclass(frozen=True)
class Words:
    """Sentences of an owner in a hurry; the client is Acme."""

    ahead: str
    rate: str
    hours: str
    draw: str
    finished: str
    remind: str
    billed: str
    dearer: str
    later: str
    stop: str
    staged: str
    handing: str
    off: str
    site: str
    paid_all: str


WORDS = {
    "en": Words(
        "Acme has a retainer of 5,000",
        "my rate is 400 an hour",
        "used 3 hours of Acme's retainer",
        "took 3,000 from Acme's retainer",
        "finished the site for Acme",
        "nudge Acme every Tuesday at 10",
        "bill Acme 2,000 on the 31st of every month for hosting",
        "Acme's monthly invoice is 2,200 from now on",
        "bill Acme on the 29th instead",
        "stop billing Acme",
        "Acme website project 10,000, 30/30/40",
        "I deliver to Acme tomorrow at 10",
        "the Acme project is cancelled",
        "site",
        "Acme paid everything",
    ),
    "da": Words(
        "Acme har et klippekort på 5.000",
        "min timepris er 400",
        "brugte 3 timer af Acmes klippekort",
        "tog 3.000 fra Acmes retainer",
        "færdig med sitet til Acme",
        "ryk Acme hver tirsdag kl. 10",
        "fakturer Acme 2.000 den 31. i hver måned for hosting",
        "Acmes månedlige faktura er 2.200 fra nu af",
        "fakturer Acme den 29. i stedet",
        "stop med at fakturere Acme",
        "Acme hjemmeside-projekt 10.000 kr fordelt 30/30/40",
        "jeg afleverer til Acme i morgen kl. 10",
        "Acme-projektet er aflyst",
        "sitet",
        "Acme har betalt det hele",
    ),
    "he": Words(
        "לאקמה יש ריטיינר של 5,000",
        "התעריף שלי 400 לשעה",
        "ניצלתי 3 שעות מהריטיינר של אקמה",
        "לקחתי 3,000 מהריטיינר של אקמה",
        "סיימתי את האתר לאקמה",
        "תזכירי לאקמה כל יום שלישי ב-10",
        "תחייבי את אקמה 2,000 ב-31 לכל חודש על אחסון",
        "החשבונית החודשית של אקמה 2,200 מעכשיו",
        "תחייבי את אקמה ב-29 במקום",
        "תפסיקי לחייב את אקמה",
        "אקמה פרויקט אתר 10,000, 30/30/40",
        "אני מוסרת לאקמה מחר ב-10:00",
        "הפרויקט של אקמה בוטל",
        "האתר",
        "אקמה שילמה הכל",
    ),
}


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


def plain(text: str) -> str:
    return text.replace(",", "").replace(".", "")


async def test_a_retainer_is_used_up_and_its_renewal_waits_for_a_tap(
    story: Open, t: Dunning
) -> None:
    words = WORDS[t.code]
    async with story(t.code, "2026-03-02T10:00") as chat:
        await chat.say(t.reach)
        await chat.say(words.ahead)
        await chat.tap(t.label("ask.retainer.paid"))
        await chat.say(words.rate)
        used = plain(await chat.say(words.hours))
        start = len(chat.shown)
        await chat.say(words.draw)
        (renewal,) = drafted(chat, t, start)
        sent = plain(await send(chat, t))
        owed = plain(await chat.say(t.talk.who))

    assert "1200" in used and "3800" in used
    assert t.card("retainer_topup") in renewal.card and "800" in renewal.words
    assert sent and "5000" not in owed


async def test_work_without_an_invoice_is_asked_about_until_it_is_out(
    story: Open, t: Dunning
) -> None:
    words = WORDS[t.code]
    async with story(t.code, "2026-03-02T10:00") as chat:
        await chat.say(t.reach)
        await chat.say(words.finished)
        await chat.tap(t.label("button.not_yet"))
        start = len(chat.shown)
        afternoon = await chat.later("2026-03-02T15:30")
        off = await chat.later("2026-03-09T12:00")
        silent = await chat.later("2026-03-20T12:00")
        letters = drafted(chat, t, start)
        await chat.say("/settings")
        await chat.tap(t.client)
        await chat.tap(t.label("button.invoice_out_of", work=words.site))
        owed = plain(await chat.say("4500"))

    assert words.site in afternoon and words.site in off
    assert words.site not in silent and not letters
    assert "4500" in owed and words.site in owed


async def test_a_reminder_repeats_until_the_debt_closes(story: Open, t: Dunning) -> None:
    words = WORDS[t.code]
    async with story(t.code, "2026-03-02T10:30") as chat:
        await chat.say(t.reach)
        await chat.say(t.owes_later)
        await chat.say(words.remind)
        start = len(chat.shown)
        early = await chat.later("2026-03-03T09:50")
        came = await chat.later("2026-03-03T10:05")
        letters = drafted(chat, t, start)
        await chat.say(words.paid_all)
        ended = await chat.later("2026-03-10T12:00")
        after = await chat.later("2026-04-01T12:00")

    told = t.label("reminded", name=t.client)
    assert told not in early and told in came and len(letters) == 1
    assert t.label("reminded.nothing_owed", name=t.client) in ended
    assert told not in after


async def test_a_billing_is_changed_stopped_and_right_at_month_ends(
    story: Open, t: Dunning
) -> None:
    words = WORDS[t.code]
    async with story(t.code, "2028-01-20T10:00") as chat:
        await chat.say(t.reach)
        await chat.say(words.billed)
        await chat.later("2028-02-01T12:00")
        await chat.say(words.dearer)
        moved = plain(await chat.say(words.later))
        await chat.later("2028-03-01T12:00")
        leap = plain(await chat.say(t.talk.who))
        await chat.say(words.stop)
        await chat.later("2028-06-01T12:00")
        owed = plain(await chat.say(t.talk.who))

    assert "2200" in moved and "29" in moved
    assert "4200" in leap and "4200" in owed


async def test_a_project_is_handed_over_with_care_and_can_be_called_off(
    story: Open, t: Dunning
) -> None:
    words = WORDS[t.code]
    async with story(t.code, "2026-03-02T10:00") as chat:
        await chat.say(t.reach)
        await chat.say(words.staged)
        start = len(chat.shown)
        told = plain(await chat.say(words.handing))
        (note,) = drafted(chat, t, start)
        ended = plain(await chat.say(words.off))
        owed = plain(await chat.say(t.talk.who))

    assert "3000" in told and "3000" in plain(note.words)
    assert t.card("before_delivery") in note.card
    assert "7000" in ended and "3000" in owed and "7000" not in owed
