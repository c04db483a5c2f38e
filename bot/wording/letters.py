"""Letters to clients, from the templates: one file a script, language and form.

A template is given the facts of a brief and what a sentence needs of them (see `_facts`).
Everything that a person has typed is data: templates come from the folder only, run in a sandbox,
and a fact that is missing is an error, never a hole in a letter. The first line of what a template
gives is the subject, empty in a chat.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from bot.domain.drafts import Brief, Words
from bot.domain.people import Form, Kind
from bot.wording import formats

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

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
_NO_ARTICLE: Final = re.compile(
    r"(?:the|an?|my|your|our|this|these|invoice|inv|order|part|stage|phase|no|nr|\w{2,}ing)\b|\W",
    re.IGNORECASE,
)
_SPACES: Final = re.compile(r" {2,}")
_LINE_ENDS: Final = re.compile(r" *\n *")
_GAPS: Final = re.compile(r"\n{3,}")


class Letters:
    """The letters of a templates folder; each template is read and compiled at first need."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._environments: dict[str, SandboxedEnvironment] = {}

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
        environment = self._environment(brief.language)
        template = environment.get_template(f"{brief.script}/{brief.language}/{form}.j2")
        shown = LISTED[form]
        words = _words(template.render(_facts(brief, form, shown)))
        while shown > 1 and len(words.text) > ROOM[form]:
            shown -= 1
            words = _words(template.render(_facts(brief, form, shown)))
        return words

    def _environment(self, language: str) -> SandboxedEnvironment:
        if language not in self._environments:
            self._environments[language] = _environment(self._folder, language)
        return self._environments[language]


def _facts(brief: Brief, form: str, shown: int) -> dict[str, Any]:
    """What a template may name: facts of the brief by their own names, and what follows from them.

    `one` is the debt if there is only one; `listed` and `more` share out a longer list, `parts`
    and `later` a plan. `you` and `me` pick a form of address: `you(neutral, plural, feminine,
    masculine)`; a form left out falls back to the neutral one. Plain names rather than
    `brief.name`, since the sandbox checks every dot, which is half the time of a letter.
    """
    items, plan, lines = brief.items, brief.instalments, LINES[form]
    kept = lines - 1 if len(plan) > lines else len(plan)
    return {
        "name": brief.name,
        "owner": brief.owner,
        "business": brief.business,
        "paid": brief.paid,
        "ways_to_pay": brief.ways_to_pay,
        "promised": brief.promised,
        "received": brief.received,
        "by": brief.by,
        "terms": brief.terms,
        "offer": brief.offer,
        "items": items,
        "totals": brief.totals,
        "one": items[0] if len(items) == 1 else None,
        "listed": items[:shown],
        "more": len(items[shown:]),
        "parts": plan[:kept],
        "later": plan[kept:],
        "chat": form == "chat",
        "you": _addressed(_form_of_address(brief)),
        "me": _addressed(Form(brief.owner_form)),
    }


def _environment(folder: Path, language: str) -> SandboxedEnvironment:
    """Jinja for one language: its formats are filters, which cost less than calls."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=False,  # letters are plain text; the mail room escapes what it puts in HTML
        auto_reload=False,
        cache_size=-1,
        # A line that is only a tag leaves no line behind; after a sentence a tag ends in "+%}".
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "money": partial(formats.money, language=language),
        "sums": partial(formats.sums, language=language),
        "day": partial(formats.day, language=language),
        "own": partial(formats.isolate, language=language),
        "work": partial(_work, language=language),
        "the": _the,
        "prefixed": formats.prefixed,
        "ways": partial(_lines, language=language),
    }
    return environment


def _work(text: str, language: str) -> str:
    """A piece of work in the owner's words, cut at a word where they are many."""
    text = formats.plain(text)
    if len(text) > LONGEST_WORK:
        text = text[:LONGEST_WORK].rpartition(" ")[0].rstrip(" ,.;:–-") or text[:LONGEST_WORK]
        text += "…"
    return formats.isolate(text.rstrip("."), language)


def _the(work: str) -> str:
    """English: "the logo", but "your logo", "hosting" and "invoice 7" as they are."""
    return work if _NO_ARTICLE.match(work) else f"the {work}"


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


def _words(rendered: str) -> Words:
    subject, _, text = rendered.partition("\n")
    return Words(_tidy(text), _tidy(subject))


def _tidy(text: str) -> str:
    """Without what sentences that were left out leave behind: spaces, and lines with nothing."""
    return _GAPS.sub("\n\n", _LINE_ENDS.sub("\n", _SPACES.sub(" ", text))).strip()
