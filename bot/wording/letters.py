"""Letters to clients, from the templates: one file a script, language and form.

A template is given the facts of a brief and what a sentence needs of them (see `_facts`).
Everything that a person has typed is data: templates come from the folder only, run in a sandbox,
and a fact that is missing is an error, never a hole in a letter. The first line of what a template
gives is the subject, empty in a chat.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from bot.domain.drafts import Brief, Instalment, Item, Words
from bot.domain.people import Form, Kind
from bot.wording import formats

if TYPE_CHECKING:
    from jinja2 import Template

    from bot.wording.sandbox import Sandbox

LISTED: Final = {"chat": 3, "email": 20}
"""How many debts a letter lists before it goes on with "and so many more" and the total."""
ROOM: Final = {"chat": 600, "email": 10_000}
"""The most characters of a letter; a longer one lists fewer debts, one at least."""
LINES: Final = {"chat": 6, "email": 24}
"""How many instalments of a plan it lists."""
LONGEST_WORK: Final = 60
"""Letters and signs of a piece of work that one line of a letter has room for."""

_PLACES: Final = {Form.NEUTRAL: 0, Form.PLURAL: 1, Form.FEMININE: 2, Form.MASCULINE: 3}
_COMPANY: Final = re.compile(
    r"""(?<!\w)(?:ApS|A/S|I/S|K/S|P/S|IVS|AMBA|GmbH|Ltd|Limited|LLC|LLP|Inc|PLC|Corp|B\.?V|SARL
        |בע["״']מ|ע["״']ר|ושות['׳])(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)


class _Line(NamedTuple):
    """A debt as a letter lists it."""

    amount: str
    work: str
    due: str


class _Part(NamedTuple):
    """An instalment as a letter lists it."""

    left: str
    day: str


class Letters:
    """The letters of a templates folder; each template is read and compiled at first need."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def scripts(self) -> tuple[str, ...]:
        """The scripts that have a folder, by name."""
        names = (path.name for path in self._folder.iterdir() if path.is_dir())
        return tuple(sorted(name for name in names if not name.startswith(("_", "."))))

    def write(self, brief: Brief) -> Words:
        """The letter for a brief, in its language and its channel's form.

        Raises jinja2's TemplateNotFound for a script or language that there is no template for,
        and UndefinedError where the script needs a fact that the brief lacks.
        """
        form = brief.channel.form
        template = self._templates.get_template(f"{brief.script}/{brief.language}/{form}.j2")
        shown = LISTED[form]
        words = _words(template, _facts(brief, form, shown))
        while shown > 1 and len(words.text) > ROOM[form]:
            shown -= 1
            words = _words(template, _facts(brief, form, shown))
        return words

    @cached_property
    def _templates(self) -> Sandbox:
        from bot.wording.sandbox import Sandbox  # at first need: Jinja is slow to import

        return Sandbox(self._folder)


def _facts(brief: Brief, form: str, shown: int) -> dict[str, Any]:
    """What a template may name, each fact as its language writes it, empty where it is not known.

    `one` is the debt if there is only one; `items` and `more` share out a longer list, `parts`
    and `later` a plan; `summed` says whether the totals tell more than the lines do. `you` and
    `me` pick a form of address: `you(neutral, plural, feminine, masculine)`; a form left out
    falls back to the neutral one.
    """
    language, totals, lines = brief.language, brief.totals, LINES[form]
    items = [_line(item, language) for item in brief.items[:shown]]
    plan = [_part(part, language) for part in brief.instalments]
    kept = lines - 1 if len(plan) > lines else len(plan)
    return {
        "name": formats.isolate(brief.name, language),
        "owner": formats.isolate(brief.owner, language),
        "business": formats.isolate(brief.business, language),
        "paid": formats.sums(brief.paid, language),
        "ways_to_pay": _lines(brief.ways_to_pay, language),
        "promised": formats.day(brief.promised, language) if brief.promised else "",
        "received": formats.money(brief.received, language) if brief.received else "",
        "by": formats.day(brief.by, language) if brief.by else "",
        "terms": formats.isolate(brief.terms, language),
        "offer": formats.sums(brief.offer, language),
        "totals": formats.sums(totals, language),
        "summed": len(brief.items) > len(totals),
        "one": items[0] if len(brief.items) == 1 else None,
        "items": items,
        "more": len(brief.items[shown:]),
        "parts": plan[:kept],
        "later": plan[kept:],
        "chat": form == "chat",
        "you": _addressed(_form_of_address(brief)),
        "me": _addressed(Form(brief.owner_form)),
    }


def _line(item: Item, language: str) -> _Line:
    return _Line(
        formats.money(item.amount, language),
        _work(item.work, language),
        formats.day(item.due, language),
    )


def _part(part: Instalment, language: str) -> _Part:
    return _Part(formats.money(part.left, language), formats.day(part.day, language))


def _work(text: str, language: str) -> str:
    """A piece of work in the owner's words, cut at a word where they are many."""
    text = formats.plain(text)
    if len(text) > LONGEST_WORK:
        text = text[:LONGEST_WORK].rpartition(" ")[0].rstrip(" ,.;:–-") or text[:LONGEST_WORK]
        text += "…"
    return formats.isolate(text.rstrip("."), language)


def _lines(text: str, language: str) -> str:
    """What the owner typed on several lines, line by line."""
    lines: Iterable[str] = (formats.isolate(line, language) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def _form_of_address(brief: Brief) -> Form:
    """A company is addressed as several, unless its owner chose a form."""
    company = brief.kind == Kind.BUSINESS and _COMPANY.search(brief.name)
    return Form.PLURAL if brief.form == Form.NEUTRAL and company else Form(brief.form)


def _addressed(form: Form) -> Callable[..., str]:
    place = _PLACES[form]

    def pick(*forms: str) -> str:
        return (forms[place] if place < len(forms) else "") or forms[0]

    return pick


def _words(template: Template, facts: dict[str, Any]) -> Words:
    # "shared": without Jinja's own globals. To put them in anew took a tenth of a letter.
    context = template.new_context(facts, shared=True)
    subject, _, text = "".join(template.root_render_func(context)).partition("\n")
    return Words(_tidy(text), _tidy(subject))


def _tidy(text: str) -> str:
    """Without what sentences that were left out leave behind: spaces, and lines with nothing."""
    for surplus, kept in (("  ", " "), (" \n", "\n"), ("\n ", "\n"), ("\n\n\n", "\n\n")):
        while surplus in text:
            text = text.replace(surplus, kept)
    return text.strip()
