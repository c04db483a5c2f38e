"""A and C: a message understood, recorded and answered, beside the library's own echo."""

from __future__ import annotations

from asyncio import AbstractEventLoop
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count, cycle, islice
from typing import Final
from unittest.mock import patch

from bench.echo import BATCH, Offline, batches, echo, updates
from bench.pairs import Measured, Row, Work, compare
from bench.people import clients, owed
from bench.still import NOW, Still, loops
from bench.store import folder
from bot.app import build
from bot.config import Config, Store
from bot.understanding import Context, understand

OWNERS: Final = range(1, 21)
MESSAGES: Final = 4000
"""More than a row needs: read before the clock runs, on both sides."""


@contextmanager
def bot(
    loop: AbstractEventLoop, texts: Iterator[str], names: tuple[str, ...], debts: int
) -> Iterator[tuple[Work, Offline]]:
    """Handle a batch of these messages, of owners to each of whom so much is owed; and what
    stands in for Telegram meanwhile."""
    telegram = Offline()
    with folder() as store:
        config = Config(store=Store(store))
        app = build(config, Still(), request=telegram, admits=lambda _: True, ticking=False)
        loop.run_until_complete(app.application.initialize())
        for owner in OWNERS:
            app.desk.hear(owner, "help", "first", "en")
            app.books.record(owner, tuple(owed(names, debts)), "", NOW)
        coming = list(updates(islice(texts, MESSAGES), OWNERS))
        application = app.application
        processor = application.update_processor
        yield (
            batches(
                loop,
                lambda update: processor.process_update(update, application.process_update(update)),
                iter(coming),
                application,
            ),
            telegram,
        )
        app.books.close()


def beside_echo(texts: Iterator[str], people: int, debts: int, buttons: int) -> Measured:
    """Our answers to these messages, beside an echo that is as long and has as many buttons."""
    with loops() as loop, bot(loop, texts, clients(people), debts) as (ours, telegram):
        ours()
        assert telegram.buttons == buttons, (telegram.buttons, telegram.text)
        return compare(ours, echo(loop, telegram.text, telegram.buttons))


def payments(names: tuple[str, ...]) -> Iterator[str]:
    """Payments of everybody, no two alike."""
    for number, name in zip(count(100), cycle(names), strict=False):
        yield f"{name} paid £{number / 100:.2f} yesterday"


def a1() -> Measured:
    with patch("os.fdatasync", lambda handle: None):
        return beside_echo(payments(clients(50)), 50, 50, 1)


def a2() -> Measured:
    return beside_echo(payments(clients(50)), 50, 100, 2)


MISSPELT: Final = {
    "en": (
        "Olivr Pembertn paid 1,200 yesterday",
        "Harriet Blckwood owes 4,500 for the logo, due Friday",
        "Benedcit Ashwort pays 500 on the 1st of every month",
        "Matlida Whitfeild promised to pay by next Tuesday",
        "what does Winstn Pemberton owe",
        "Beatrcie Blackwod paid 250.50 on 3 March",
        "draft a reminder for Charlote Ashworth",
        "Oliver Whitfild owes £900 by the end of the month",
    ),
    "da": (
        "Mete Sørnsen har betalt 1.200 i går",
        "Rasmsu Kjærgard skylder 4.500 for logoet, forfalder fredag",
        "Ingrd Lauridsn betaler 500 den 1. i hver måned",
        "Kaspr Damgard lovede at betale på tirsdag",
        "hvad skylder Birgite Sørensn",
        "Freja Lauridesn betalte 250,50 den 3. marts",
        "skriv et udkast til Søren Damgrd",
        "Mette Kjærgrad skylder 900 kr. inden månedens udgang",
    ),
    "he": (
        "דנה לוינסן שילמה 1,200 אתמול",
        "איתמר ברקוביז חייב 4,500 על הלוגו עד יום שישי",
        "יונתן אברהאמי משלם 500 בראשון לכל חודש",
        "שירה לוונסון הבטיחה לשלם עד יום שלישי הבא",
        "כמה חייבת תמר ברקוויץ",
        "רועי אברהמיי שילם 250.50 ב-3 במרץ",
        "טיוטה לנועה לוינסוןן",
        "דנה ברקובץ חייבת 900 ש״ח עד סוף החודש",
    ),
}
"""What owners write in a hurry, a batch a language."""


def understanding(language: str, names: tuple[str, ...]) -> Work:
    texts = MISSPELT[language]
    assert len(texts) == BATCH
    context = Context(language, NOW, "GBP", names)
    for text in texts:
        reading = understand(text, context)
        assert reading.commands or reading.doubts, text

    def read() -> None:
        for text in texts:
            understand(text, context)

    return read


def a4() -> Measured:
    names = clients(250)
    with loops() as loop:
        base = echo(loop, MISSPELT["en"][0])
        all_ = [compare(understanding(language, names), base) for language in MISSPELT]
    return max(all_, key=lambda measured: measured.figure)


def c4() -> Measured:
    return beside_echo(cycle(["who owes me?"]), 250, 1000, 4)


ROWS: Final = (
    Row("A1", "a payment understood, recorded without sync / echo, 1 button", "≤", 2.0, a1),
    Row("A2", "a payment understood, recorded to last / echo, 2 buttons", "≤", 2.5, a2),
    Row("A4", "understanding, misspelt names, worst of he da en / echo", "≤", 0.25, a4),
    Row("C4", "who owes me, 1k debts / echo, as many buttons", "≤", 2.0, c4),
)
