"""Calls, visits and letters by post in a sentence, and all that only sounds like one."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.domain.attempts import Upshot
from bot.domain.drafts import Channel
from bot.domain.intents import ClientSaid, Promise, Reading, Reason, RecordPayment
from bot.domain.intents import ReportContact as Report
from bot.understanding import Context, by_contact, understand

MONDAY = datetime(2026, 3, 2, 10, tzinfo=ZoneInfo("Europe/Copenhagen"))
CLIENTS = ("Acme", "Dana Levi", "Bob", "Mette", "אקמה", "רון")
CALL, VISIT, POST = Channel.PHONE, Channel.VISIT, Channel.POST

SAID = {
    "called Acme, no answer": (CALL, Upshot.NO_ANSWER),
    "I called Acme today, nobody picked up": (CALL, Upshot.NO_ANSWER),
    "rang Bob, left a voicemail": (CALL, Upshot.NO_ANSWER),
    "tried calling Bob, voicemail again": (CALL, Upshot.NO_ANSWER),
    "just called Acme and nobody answered": (CALL, Upshot.NO_ANSWER),
    "called Bob, wrong number": (CALL, Upshot.WRONG_NUMBER),
    "phoned Bob, the number doesn't work": (CALL, Upshot.WRONG_NUMBER),
    "spoke with Bob": (CALL, Upshot.REACHED),
    "talked to Acme on the phone, nothing agreed": (CALL, Upshot.REACHED),
    "called acme no answer": (CALL, Upshot.NO_ANSWER),
    "Acme didn't pick up": (CALL, Upshot.NO_ANSWER),
    "couldn't get hold of Dana": (CALL, Upshot.NO_ANSWER),
    "left a voicemail for Bob": (CALL, Upshot.NO_ANSWER),
    "visited Acme today and talked to the owner, no promise": (VISIT, Upshot.REACHED),
    "called Acme": (CALL, None),
    "visited Bob": (VISIT, None),
    "dropped by Acme, nobody there": (VISIT, Upshot.NO_ANSWER),
    "went to see Acme, no commitment": (VISIT, Upshot.REACHED),
    "posted the letter to Acme today": (POST, Upshot.POSTED),
    "I've put the letter to Bob in the post": (POST, Upshot.POSTED),
    "sent Bob a registered letter": (POST, Upshot.REGISTERED),
    "the letter to Bob came back": (POST, Upshot.CAME_BACK),
    "ringede til Acme, intet svar": (CALL, Upshot.NO_ANSWER),
    "jeg ringede til Bob, han tog den ikke": (CALL, Upshot.NO_ANSWER),
    "har lige ringet til Acme, ingen tog telefonen": (CALL, Upshot.NO_ANSWER),
    "prøvede at ringe til Bob, røg på telefonsvareren": (CALL, Upshot.NO_ANSWER),
    "ringede til Bob, forkert nummer": (CALL, Upshot.WRONG_NUMBER),
    "ringede til Mette, nummeret virker ikke": (CALL, Upshot.WRONG_NUMBER),
    "talte med Bob": (CALL, Upshot.REACHED),
    "snakkede med Mette i telefon, intet aftalt": (CALL, Upshot.REACHED),
    "kunne ikke få fat i Bob": (CALL, Upshot.NO_ANSWER),
    "Mette tog ikke telefonen": (CALL, Upshot.NO_ANSWER),
    "ringede to gange til Bob, ingen svar": (CALL, Upshot.NO_ANSWER),
    "lagde en besked til Mette": (CALL, Upshot.NO_ANSWER),
    "jeg kunne ikke få fat på Bob": (CALL, Upshot.NO_ANSWER),
    "jeg besøgte Bob i går, vi aftalte ikke noget": (VISIT, Upshot.REACHED),
    "visited Bob yesterday, we didn't agree on anything": (VISIT, Upshot.REACHED),
    "Bobs nummer er forkert": (CALL, Upshot.WRONG_NUMBER),
    "Bobs nummer passer ikke": (CALL, Upshot.WRONG_NUMBER),
    "forkert nummer til Bob": (CALL, Upshot.WRONG_NUMBER),
    "det er ikke Bobs nummer": (CALL, Upshot.WRONG_NUMBER),
    "Bob's number is wrong": (CALL, Upshot.WRONG_NUMBER),
    "wrong number for Bob": (CALL, Upshot.WRONG_NUMBER),
    "המספר של רון שגוי": (CALL, Upshot.WRONG_NUMBER),
    "ringede til Acme": (CALL, None),
    "besøgte Bob": (VISIT, None),
    "var forbi Acme, der var ingen": (VISIT, Upshot.NO_ANSWER),
    "sendte brevet til Bob med posten": (POST, Upshot.POSTED),
    "jeg har postet brevet til Acme i dag": (POST, Upshot.POSTED),
    "lagde brevet til Bob i postkassen": (POST, Upshot.POSTED),
    "har sendt et anbefalet brev til Bob": (POST, Upshot.REGISTERED),
    "brevet til Acme er kommet retur": (POST, Upshot.CAME_BACK),
    "התקשרתי לאקמה, אין תשובה": (CALL, Upshot.NO_ANSWER),
    "התקשרתי לאקמה ואין מענה": (CALL, Upshot.NO_ANSWER),
    "הרגע התקשרתי לרון ולא ענו": (CALL, Upshot.NO_ANSWER),
    "ניסיתי להתקשר לרון, לא עונה": (CALL, Upshot.NO_ANSWER),
    "התקשרתי לאקמה, המספר לא מחובר": (CALL, Upshot.WRONG_NUMBER),
    "התקשרתי לרון, מספר שגוי": (CALL, Upshot.WRONG_NUMBER),
    "דיברתי עם רון": (CALL, Upshot.REACHED),
    "שוחחתי עם רון, לא סוכם כלום": (CALL, Upshot.REACHED),
    "רון לא ענה לטלפון": (CALL, Upshot.NO_ANSWER),
    "לא הצלחתי להשיג את אקמה": (CALL, Upshot.NO_ANSWER),
    "השארתי הודעה לאקמה": (CALL, Upshot.NO_ANSWER),
    "שלחתי אתמול לאקמה מכתב רשום": (POST, Upshot.REGISTERED),
    "התקשרתי לאקמה": (CALL, None),
    "ביקרתי אצל רון": (VISIT, None),
    "קפצתי לאקמה, לא היה שם אף אחד": (VISIT, Upshot.NO_ANSWER),
    "שלחתי לאקמה מכתב בדואר": (POST, Upshot.POSTED),
    "שלחתי את המכתב לאקמה בדואר": (POST, Upshot.POSTED),
    "שלחתי לרון מכתב רשום": (POST, Upshot.REGISTERED),
    "המכתב ששלחתי לרון חזר": (POST, Upshot.CAME_BACK),
}

NOT_SAID = (
    *("I'll call Acme tomorrow", "call Acme", "did I call Acme?", "should I call Acme"),
    *("Acme called", "Bob called, wrong number", "if I called Acme, no answer", "called my mother"),
    *("called Acme about the new logo colours", "I called Bob and Mette, no answer"),
    *("posted a photo to Instagram", "visited Copenhagen", "went to see a movie with Bob"),
    *("jeg ringer til Acme i morgen", "ring til Acme", "skal jeg ringe til Bob"),
    *("ringede til min mor", "Acme ringede", "besøgte min søster", "har jeg ringet til Bob?"),
    *("אתקשר לאקמה מחר", "להתקשר לאקמה", "מתי דיברתי עם רון", "התקשרתי לאמא", "אקמה התקשרו"),
    *("צריך לדבר עם רון", "האם דיברתי עם רון?", "ביקרתי בתל אביב"),
)


def context(language: str = "en") -> Context:
    return Context(language, MONDAY, "DKK", CLIENTS)


def heard(text: str) -> Reading:
    return by_contact(text, context(), understand(text, context()))


@pytest.mark.parametrize("text", SAID)
def test_an_attempt_is_read_with_its_way_and_what_came_of_it(text: str) -> None:
    (report,) = understand(text, context()).commands
    assert isinstance(report, Report)
    assert (report.channel, report.upshot) == SAID[text]


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_only_sounds_like_one_is_none(text: str) -> None:
    assert not any(isinstance(one, Report) for one in heard(text).commands)


def test_the_number_of_a_registered_letter_is_kept() -> None:
    for text in (
        "sent the letter to Bob by registered mail, RR123456785GB",
        "har sendt et anbefalet brev til Bob, RR123456785GB",
        "שלחתי לרון מכתב רשום RR123456785GB",
    ):
        (report,) = understand(text, context()).commands
        assert isinstance(report, Report) and report.number == "RR123456785GB"


@pytest.mark.parametrize(
    "text",
    [
        "called Dana, she'll pay on Friday",
        "spoke to Dana on the phone, she promised Friday",
        "har ringet til Dana, hun betaler på fredag",
        "snakkede med Dana, hun betaler på fredag",
        "דיברתי עם רון, הוא ישלם ביום שישי",
        "צלצלתי לרון, הוא אמר שישלם ביום שישי",
        "called Dana, will pay on Friday",
        "talte med Dana, betaler på fredag",
        "דיברתי עם אקמה, ישלמו ביום שישי",
    ],
)
def test_a_promise_in_a_talk_stays_a_promise_and_the_chat_hears_the_talk_too(text: str) -> None:
    alone = understand(text, context()).commands
    assert [one.day for one in alone if isinstance(one, Promise)] == [date(2026, 3, 6)]
    (report,) = heard(text).commands
    assert isinstance(report, Report)
    assert (report.channel, report.upshot) == (CALL, Upshot.PROMISED)
    assert report.day == date(2026, 3, 6)


def test_what_else_was_said_in_a_talk_keeps_its_reason() -> None:
    for text, upshot, reason in (
        ("called Bob, he says he already paid", Upshot.SAYS_PAID, Reason.ALREADY_PAID),
        ("called Bob, he's not happy with the site", Upshot.DISPUTED, Reason.UNHAPPY),
        ("rang Dana, she said she's short on cash", Upshot.REACHED, Reason.NO_MONEY),
        ("besøgte Mette, hun er utilfreds med hjemmesiden", Upshot.DISPUTED, Reason.UNHAPPY),
    ):
        (report,) = heard(text).commands
        assert isinstance(report, Report)
        assert (report.upshot, report.reason) == (upshot, reason)
        assert isinstance(understand(text, context()).commands[0], ClientSaid)


def test_a_promise_without_a_clear_day_asks_for_it_with_the_talk() -> None:
    reading = heard("spoke to Dana, she promised to pay next Friday")
    assert not reading.commands
    assert [type(one.command) for one in reading.doubts] == [Report]


def test_a_name_is_not_guessed_from_a_sound_in_the_other_script() -> None:
    assert not any(isinstance(one, Report) for one in heard("התקשרתי לבוב, לא ענה").commands)


def test_money_that_came_in_stands_beside_the_talk() -> None:
    talk, paid = heard("visited Acme, Acme paid 500").commands
    assert isinstance(talk, Report) and talk.upshot is Upshot.REACHED
    assert isinstance(paid, RecordPayment) and paid.amount


def test_no_line_of_other_corpora_is_an_attempt() -> None:
    folder = Path(__file__).parent / "corpus"
    for path in folder.glob("*.jsonl"):
        for raw in path.read_text("utf-8").splitlines():
            row = json.loads(raw)["in"]
            if row.get("kind") == "reply":
                continue
            clients = tuple(row.get("clients", ()))
            moment = datetime.fromisoformat(row["now"])
            here = Context(row.get("lang", "en"), moment, row["currency"], clients)
            found = understand(row["text"], here).commands
            assert not any(isinstance(one, Report) for one in found), row["text"]


def test_asking_what_to_say_tells_nothing_of_the_client() -> None:
    for text in ("hvad siger jeg når jeg ringer til Bob", "hvad siger Bob"):
        assert not heard(text).commands, text
