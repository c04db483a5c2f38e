"""The operator's own templates, checked before a client could see them.

Each one is read for names that there are not, then rendered with sample facts in a few states. One
that is broken is refused with its line and the reason, and ours is used instead. What the letters
of a language share is tried on every letter that we ship in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from traceback import walk_tb

from jinja2 import TemplateSyntaxError

from bot.domain.catalogue import FORMS
from bot.domain.people import LANGUAGES
from bot.wording import own_names
from bot.wording.own_folder import SHARED, Refused, read
from bot.wording.own_letters import Flaw, attempt
from bot.wording.particulars import particulars
from bot.wording.samples import CHANNELS, sample
from bot.wording.sandbox import Sandbox


@dataclass(frozen=True, slots=True)
class Checked:
    """`texts` are the templates in order, by name; `refused` the others, in order of names."""

    texts: Mapping[str, str] = field(default_factory=dict)
    refused: tuple[Refused, ...] = ()


def check(shipped: Path, own: Path) -> Checked:
    """The templates of the own folder that may stand in for those shipped, and those refused."""
    found = tuple(read(own))
    ours = Sandbox(shipped)
    there = frozenset(ours.list_templates())
    refused = [one for one in found if isinstance(one, Refused)]
    # A copy of ours changes nothing and needs no check: most files of a copied folder.
    given = dict(one for one in found if not isinstance(one, Refused))
    given = {name: t for name, t in given.items() if name not in there or t != ours.text(name)}
    # New ones first: those that replace one of ours may build on them.
    shared = sorted((name for name in given if name.startswith(SHARED)), key=there.__contains__)
    texts: dict[str, str] = {}
    for name in shared:
        trial = _Trial(shipped, there, {**texts, name: given.pop(name)})
        if fault := trial.fault(name):
            refused.append(fault)
        else:
            texts[name] = trial.own[name]
    trial = _Trial(shipped, there, texts | given)
    faults = {name: fault for name in given if (fault := trial.fault(name))}
    texts |= {name: text for name, text in given.items() if name not in faults}
    refused += faults.values()
    return Checked(texts, tuple(sorted(refused, key=lambda one: one.file)))


class _Trial:
    """Own templates among ours, for a try: nothing that comes of it leaves the house."""

    def __init__(self, shipped: Path, ours: frozenset[str], own: Mapping[str, str]) -> None:
        self.own = own
        self._ours = ours
        self._sandbox = Sandbox(shipped, own)
        self._known = cache(self._known_in)

    def fault(self, name: str) -> Refused | None:
        """The first thing that is wrong with an own template, or None."""
        try:
            tree = self._sandbox.parse(self.own[name], name)
            for unknown in own_names.unknown(tree, self._known(_language(name)), self._sandbox):
                return Refused(name, unknown.line, unknown.reason)
            for letter in self._tried_on(name):
                attempt(self._sandbox.get_template(letter), letter)
        except Flaw as flaw:
            where = "" if flaw.letter == name else f"{flaw.letter}: "
            return Refused(name, _line_of(flaw.words, self.own[name]), where + str(flaw))
        except TemplateSyntaxError as trouble:
            if trouble.name not in (name, None):
                return Refused(name, 0, f"{trouble.name}, line {trouble.lineno}: {trouble.message}")
            return Refused(name, trouble.lineno, trouble.message or "not a template")
        except Exception as trouble:  # whatever a template of others comes to raise
            return _raised(trouble, name)
        return None

    def _tried_on(self, name: str) -> Iterator[str]:
        """Itself; for what is shared, each letter of its language, if it replaces one of ours."""
        if not name.startswith(SHARED):
            yield name
        elif name in self._ours:
            language = _language(name)
            letters = (f"{one}/{language}/{form}.j2" for one in FORMS for form in FORMS[one])
            yield from (letter for letter in letters if letter in self._ours)

    def _known_in(self, language: str) -> own_names.Known:
        facts = particulars(sample("check_in", "en", CHANNELS["email"]), "email", 1)
        there = self._ours | self.own.keys()
        shared = (
            name
            for name in sorted(there)
            if name.startswith(SHARED) and (not language or _language(name) in (language, ""))
        )
        trees = (self._sandbox.parse(self._sandbox.text(name), name) for name in shared)
        return own_names.known(facts, trees, there)


def _language(name: str) -> str:
    """The language of a template, by its name; empty for a shared one of no language."""
    first, second, *_ = name.split("/")
    code = second.split(".")[0] if f"{first}/" == SHARED else second
    return code if code in LANGUAGES else ""


def _line_of(words: str, text: str) -> int:
    """The line that most of the words come from: between them a letter has facts filled in."""
    said = set(re.findall(r"\w+", words))
    shares = [len(said & set(re.findall(r"\w+", line))) for line in text.splitlines()]
    most = max(shares, default=0)
    return shares.index(most) + 1 if most else 0


def _raised(trouble: Exception, name: str) -> Refused:
    """What the rendering ran into, and the template's own line that led there."""
    reason = str(trouble) or type(trouble).__name__
    line, elsewhere = 0, ""
    for frame, number in walk_tb(trouble.__traceback__):
        template = frame.f_globals.get("__jinja_template__")
        if template is not None:
            at = template.get_corresponding_lineno(number)
            line = at if template.name == name else line
            elsewhere = "" if template.name == name else f"{template.name}, line {at}: "
    return Refused(name, line, elsewhere + reason)
