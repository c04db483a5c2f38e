"""E: a letter written, beside the same letter as the libraries' own pages would have it written."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from gettext import NullTranslations
from typing import Any, Final

from babel.dates import format_date
from babel.numbers import format_currency
from jinja2 import Environment

from bench.echo import BATCH, echo
from bench.pairs import Measured, Row, Work, compare
from bench.still import loops
from bot.domain.drafts import Brief, Channel, Item, Words
from bot.domain.money import Money
from bot.wording.formats import day, money
from bot.wording.letters import Letters
from bot.wording.places import folder
from bot.wording.tone import check

DRAFTS: Final = 300
LOCALES: Final = {"he": "he_IL", "da": "da_DK", "en": "en_GB"}
NAMES: Final = {"he": "דנה כהן", "da": "Mette Holm", "en": "Dana Hall"}
OWNERS: Final = {"he": "נועה לוי", "da": "Noa Friis", "en": "Noa Field"}
_MARKS: Final = re.compile("[\u200e\u200f\u2066-\u2069]")


def brief(language: str) -> Brief:
    """Three debts and a day to pay by: three sums and four days in one letter."""
    items = tuple(
        Item(number, Money(123_450 + number, "ILS"), date(2026, number, 20), f"logo {number}")
        for number in range(1, 4)
    )
    return Brief(
        script="friendly_reminder",
        step="friendly_reminder",
        client=1,
        name=NAMES[language],
        language=language,
        form="neutral",
        kind="business",
        owner=OWNERS[language],
        business="",
        owner_form="neutral",
        channel=Channel.EMAIL,
        items=items,
        ways_to_pay="12-34-56, 12345678",
        by=date(2026, 4, 15),
    )


def ours(letters: Letters, language: str) -> Work:
    facts = brief(language)

    def write() -> None:
        letters.write(facts)

    return write


def theirs(letters: Letters, language: str) -> Work:
    """The same text from a template whose lines are gettext messages, and whose sums and days
    Babel writes, given the locale's name: what the three libraries' own pages show."""
    facts, locale = brief(language), LOCALES[language]
    environment = Environment(extensions=["jinja2.ext.i18n"])
    # The extension gives the environment this method only now.
    install: Any = vars(environment)["install_gettext_translations"]
    install(NullTranslations(), newstyle=True)
    environment.filters["money"] = lambda money: format_currency(
        money.amount, money.currency, locale=locale
    )
    environment.filters["day"] = lambda day: format_date(day, "long", locale=locale)
    written = letters.write(facts)
    template = environment.from_string(_template(facts, written))
    named = {"b": facts, "total": facts.totals[0]}
    assert _bare(template.render(named)) == _bare(f"{written.subject}\n{written.text}")
    return lambda: template.render(named)


def _template(facts: Brief, written: Words) -> str:
    """The letter's lines as gettext messages, the facts in them by name."""
    lines = _bare(f"{written.subject}\n{written.text}").split("\n")
    return "\n".join(_message(line, _facts(facts)) if line else "" for line in lines)


def _message(line: str, facts: dict[str, tuple[str, str]]) -> str:
    given = []
    for name, (source, text) in facts.items():
        if line == text:
            return f"{{{{ {source} }}}}"
        if text in line:
            line = line.replace(text, f"%({name})s")
            given.append(f", {name}={source}")
    return f"{{{{ _({line!r}{''.join(given)}) }}}}"


def _facts(facts: Brief) -> dict[str, tuple[str, str]]:
    """The facts by name: how a template asks for each, and how it reads in the letter."""
    language = facts.language
    found = {
        "total": ("total | money", money(facts.totals[0], language)),
        "by": ("b.by | day", day(facts.by or date.min, language)),
        "name": ("b.name", facts.name),
        "owner": ("b.owner", facts.owner),
        "ways": ("b.ways_to_pay", facts.ways_to_pay),
    }
    for place, item in enumerate(facts.items):
        found |= {
            f"sum{place}": (f"b.items[{place}].amount | money", money(item.amount, language)),
            f"due{place}": (f"b.items[{place}].due | day", day(item.due, language)),
            f"work{place}": (f"b.items[{place}].work", item.work),
        }
    return {name: (source, _bare(text)) for name, (source, text) in found.items()}


def _bare(text: str) -> str:
    """Without marks of direction, of which Babel writes others than a letter needs, and with
    one kind of space."""
    return _MARKS.sub("", text).replace("\u00a0", " ")


def letters() -> Letters:
    return Letters(folder("templates"))


def e2() -> Measured:
    """The language in which we gain least."""
    house = letters()
    all_ = [compare(theirs(house, language), ours(house, language)) for language in LOCALES]
    return min(all_, key=lambda measured: measured.figure)


def e3() -> Measured:
    """The language that takes longest."""
    house = letters()
    with loops() as loop:
        base = echo(loop, "A small reminder")
        all_ = [compare(batch(ours(house, language)), base) for language in LOCALES]
    return max(all_, key=lambda measured: measured.figure)


def batch(write: Work) -> Work:
    """As many letters as the echo answers messages in one go."""

    def several() -> None:
        for _ in range(BATCH):
            write()

    return several


def e4() -> Measured:
    """Milliseconds for a draft that nobody has seen: its letter, then the check of its tone."""
    house = letters()
    medians = [statistics.median(_drafts(house, language)) for language in LOCALES]
    slowest = max(medians)
    return Measured(slowest, slowest, slowest)


def _drafts(house: Letters, language: str) -> Iterator[float]:
    """How long each of DRAFTS takes, every one for another client and another sum."""
    facts = brief(language)
    for number in range(DRAFTS):
        items = tuple(
            replace(item, amount=Money(item.amount.minor + 1_000 * number, "ILS"))
            for item in facts.items
        )
        new = replace(facts, name=f"{facts.name} {number}", items=items)
        start = time.perf_counter()
        words = house.write(new)
        assert check(words.text, language).calm
        yield 1_000 * (time.perf_counter() - start)


ROWS: Final = (
    Row("E2", "Jinja, gettext and Babel as documented / our letter, three languages", "≥", 8, e2),
    Row("E3", "a letter, the slowest of he da en / echo", "≤", 0.15, e3),
    Row("E4", "ms for a draft with its tone checked, the slowest of he da en", "≤", 1, e4),
)
