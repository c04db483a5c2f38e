"""E: a letter written, beside the same letter as the libraries' own pages would have it written."""

from __future__ import annotations

from datetime import date
from gettext import NullTranslations
from typing import Any, Final

from babel.dates import format_date
from babel.numbers import format_currency
from jinja2 import Environment

from bench.echo import BATCH, echo
from bench.pairs import Measured, Row, Work, compare
from bench.still import loops
from bot.domain.drafts import Brief, Channel, Item
from bot.domain.money import Money
from bot.wording.letters import Letters
from bot.wording.places import folder

LOCALES: Final = {"he": "he_IL", "da": "da_DK", "en": "en_GB"}
NAMES: Final = {"he": "דנה כהן", "da": "Mette Holm", "en": "Dana Hall"}
_LISTED: Final = "• {{ items[N].amount | money }} {{ items[N].work }}, {{ items[N].due | day }}"
OWNERS: Final = {"he": "נועה לוי", "da": "Noa Friis", "en": "Noa Field"}


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
    """The same text from a template whose every line is a gettext message and whose sums and days
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
    written = [line for line in letters.write(facts).text.splitlines() if line[:1] != "•"]
    said = ["{{ _(%s) }}".replace("%s", repr(line)) for line in written if line]
    listed = [_LISTED.replace("N", str(place)) for place in range(len(facts.items))]
    lines = [*said[:3], *listed, "{{ by | day }}", *said[3:]]
    template = environment.from_string("\n\n".join(lines))
    return lambda: template.render(items=facts.items, by=facts.by)


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


ROWS: Final = (
    Row("E2", "Jinja, gettext and Babel as documented / our letter, three languages", "≥", 8, e2),
    Row("E3", "a letter, the slowest of he da en / echo", "≤", 0.15, e3),
)
