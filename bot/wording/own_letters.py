"""A template tried on sample facts: would this be a letter to send, in every state?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot.domain.catalogue import NEEDS
from bot.domain.drafts import Brief, Words
from bot.domain.routes import TO_THE_OFFICE
from bot.wording import tone
from bot.wording.particulars import particulars
from bot.wording.rendering import MissingFact, misshapen, rendered
from bot.wording.samples import CHANNELS, sample, states

if TYPE_CHECKING:
    from jinja2 import Template

_OVERHEARD: Final = (TO_THE_OFFICE, "voicemail")
"""Scripts that reach somebody else than the client, who must not learn of a debt."""


class Flaw(Exception):
    """Why a letter is not one to send; `words` of it are to blame where it is words."""

    def __init__(self, letter: str, reason: str, words: str = "") -> None:
        super().__init__(reason)
        self.letter, self.words = letter, words


def attempt(template: Template, letter: str) -> None:
    """Raises Flaw where the letter, `<script>/<language>/<form>.j2`, fails in one of the states.

    What Jinja raises where a template names what there is not comes through.
    """
    script, language, form = letter.removesuffix(".j2").split("/")
    for state, brief in states(sample(script, language, CHANNELS[form])):
        try:
            words = rendered(template, brief)
        except MissingFact:
            continue
        reason = misshapen(words, form) or _unsaid(brief, words) or _told(template, brief, words)
        if reason:
            raise Flaw(letter, f"{reason} (with {state})")
        heard = tone.check(f"{words.subject}\n{words.text}", language)
        if not heard.calm:
            raise Flaw(letter, "not calm: " + ", ".join(map(repr, heard.words)), heard.words[0])


def _unsaid(brief: Brief, words: Words) -> str:
    """The fact that the script is about, where the letter leaves it out."""
    facts = particulars(brief, brief.channel.form, 1)
    for need in NEEDS.get(brief.script, ()):
        if isinstance(facts[need], str) and facts[need] not in words.text:
            return f'leaves out "{need}", which it is about'
    return ""


def _told(template: Template, brief: Brief, words: Words) -> str:
    """Whether somebody else than the client would learn from it that something is owed."""
    if brief.script not in _OVERHEARD:
        return ""
    blank = replace(brief, items=(), paid=(), instalments=(), by=None, promised=None, received=None)
    blank = replace(blank, charges=(), offer=(), agreed=None, remedy=None, ways_to_pay="", job=None)
    return "" if words == rendered(template, blank) else "tells of a debt where others may hear it"
