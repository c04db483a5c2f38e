"""One letter from its template: the facts in, the words out, and the room that a form has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.domain.catalogue import NEEDS
from bot.domain.drafts import Brief, Words
from bot.wording.particulars import LISTED, particulars

if TYPE_CHECKING:
    from jinja2 import Template

ROOM: Final = {"chat": 600, "email": 10_000, "phone": 900, "letter": 10_000}
"""The most characters of a letter; a longer one lists fewer debts, one at least."""
WITH_SUBJECT: Final = ("email", "letter")


class MissingFact(ValueError):
    """A letter lacks the fact that it is about; the message names the script and the fact."""


def rendered(template: Template, brief: Brief) -> Words:
    """The letter, with as many debts listed as its form has room for.

    Raises MissingFact where the brief lacks what the script is about, and what Jinja raises where
    the template names what there is not.
    """
    form = brief.channel.form
    shown = LISTED[form]
    facts = particulars(brief, form, shown)
    for need in NEEDS.get(brief.script, ()):
        if not facts[need]:
            raise MissingFact(f"{brief.script} without {need}")
    words = _words(template, facts)
    while shown > 1 and len(words.text) > ROOM[form]:
        shown -= 1
        words = _words(template, particulars(brief, form, shown))
    return words


def misshapen(words: Words, form: str) -> str:
    """What a letter of this form lacks, or has too much of; empty where it is in shape."""
    if not words.text:
        return "nothing is left to read below the first line, which is the subject"
    if form in WITH_SUBJECT and not words.subject:
        return f"no subject: the first line of a form that is read ({form}) is its subject"
    if form not in WITH_SUBJECT and words.subject:
        return f"a subject, which a {form} has not: its first line stays empty"
    if len(words.text) > ROOM[form]:
        return f"{len(words.text)} characters, where a {form} has room for {ROOM[form]}"
    return ""


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
