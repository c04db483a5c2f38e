"""The letters as a template author sees them: with sample facts, as text or as one page."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from datetime import date
from html import escape
from pathlib import Path
from typing import Final

from bot.domain.dates import Frequency, Rule
from bot.domain.drafts import Brief, Channel, Item, Words
from bot.domain.money import Money
from bot.domain.people import LANGUAGES, Form, Kind
from bot.domain.plans import schedule
from bot.wording.letters import Letters
from bot.wording.places import folder

_FORMS: Final = {"email": Channel.EMAIL, "chat": Channel.SHARE}
_CURRENCY: Final = {"he": "ILS", "da": "DKK", "en": "GBP"}
_PEOPLE: Final = {
    "he": ("סטודיו אורן", "מאיה ברק", "מאיה עיצוב", "עיצוב לוגו", "סניף 123, חשבון 456"),
    "da": ("Nordhavn Keramik", "Maja Berg", "Berg Design", "logo", "Reg. 1234, konto 567890"),
    "en": ("Harbour Ceramics", "Maya Berg", "Berg Design", "logo", "12-34-56, account 123"),
}


def main(words: Sequence[str]) -> int:
    """Print one letter, or all of them; the exit code."""
    letters = Letters(folder("templates"))
    parser = ArgumentParser("rolig preview", description="The letters, with sample facts.")
    parser.add_argument("--script", choices=letters.scripts)
    parser.add_argument("--lang", choices=LANGUAGES)
    parser.add_argument("--channel", choices=tuple(_FORMS))
    parser.add_argument("--form", choices=tuple(Form), default=Form.NEUTRAL)
    parser.add_argument("--html", type=Path, metavar="FILE", help="a page instead of text")
    given = parser.parse_args(words)
    briefs = [
        sample(script, language, _FORMS[form], given.form)
        for script in ([given.script] if given.script else letters.scripts)
        for language in ([given.lang] if given.lang else LANGUAGES)
        for form in ([given.channel] if given.channel else _FORMS)
    ]
    written = [(brief, letters.write(brief)) for brief in briefs]
    if given.html:
        given.html.write_text(page(written), "utf-8")
    else:
        texts = (_as_text(brief, said) for brief, said in written)
        sys.stdout.write("\n\n".join(texts) + "\n")
    return 0


def sample(script: str, language: str, channel: Channel, form: str = Form.NEUTRAL) -> Brief:
    """A brief with a plausible value for every fact a letter can ask for."""
    name, owner, business, work, ways = _PEOPLE[language]
    owed = Money.of(4500, _CURRENCY[language])
    monthly = Rule(Frequency.MONTHLY, month_days=(1,))
    return Brief(
        script,
        script,
        1,
        name,
        language,
        form,
        Kind.BUSINESS,
        owner,
        business,
        Form.NEUTRAL,
        channel,
        (Item(1, owed, date(2026, 3, 1), work),),
        instalments=schedule(monthly, date(2026, 5, 1), owed, count=3),
        ways_to_pay=ways,
        promised=date(2026, 3, 20),
        received=owed,
        by=date(2026, 4, 15),
    )


def page(written: Sequence[tuple[Brief, Words]]) -> str:
    """All the letters on one static page, each in its own direction."""
    body = "\n".join(_as_article(brief, said) for brief, said in written)
    return (
        '<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Letters</title>\n'
        "<style>body{font:16px/1.5 sans-serif;max-width:44rem;margin:2rem auto}"
        "article{border-top:1px solid #ccc;padding:1rem 0}pre{white-space:pre-wrap;font:inherit}"
        f"</style>\n{body}\n</html>\n"
    )


def _title(brief: Brief) -> str:
    return f"{brief.script} · {brief.language} · {brief.channel.form}"


def _as_text(brief: Brief, said: Words) -> str:
    return "\n".join(_lines(brief, said))


def _lines(brief: Brief, said: Words) -> Iterator[str]:
    yield f"== {_title(brief)}"
    if said.subject:
        yield f"[{said.subject}]"
    yield said.text


def _as_article(brief: Brief, said: Words) -> str:
    direction = "rtl" if brief.language == "he" else "ltr"
    subject = f"<h3>{escape(said.subject)}</h3>" if said.subject else ""
    return (
        f'<article><h2>{_title(brief)}</h2><div lang="{brief.language}" dir="{direction}">'
        f"{subject}<pre>{escape(said.text)}</pre></div></article>"
    )
