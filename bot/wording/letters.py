"""Letters to clients, from the templates: one file a script, language and form.

A template is given the facts of a brief and what a sentence needs of them (`particulars`).
Everything that a person has typed is data: templates come from the folders only, run in a sandbox,
and a fact that is missing is an error, never a hole in a letter. The first line of what a template
gives is the subject, empty in a chat.

The operator's own templates stand in for ours, file by file, once they were found in order
(`own_check`); what fails all the same in a state that was not tried gives way to ours.
"""

from __future__ import annotations

import logging
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bot.domain.drafts import Brief, Words
from bot.wording.rendering import ROOM, MissingFact, misshapen, rendered

if TYPE_CHECKING:
    from bot.wording.own_check import Checked
    from bot.wording.own_folder import Refused
    from bot.wording.sandbox import Sandbox

__all__ = ["ROOM", "Letters", "MissingFact"]

log = logging.getLogger(__name__)


class Letters:
    """The letters of a templates folder; each template is read and compiled at first need.

    `own` is the operator's folder, laid out alike. It is read and checked once, at first need or
    when `refused` is asked for.
    """

    def __init__(self, folder: Path, own: Path | None = None) -> None:
        self._folder = folder
        self._own = own

    @property
    def scripts(self) -> tuple[str, ...]:
        """The scripts that have a folder, by name."""
        names = (path.name for path in self._folder.iterdir() if path.is_dir())
        return tuple(sorted(name for name in names if not name.startswith(("_", "."))))

    @property
    def refused(self) -> tuple[Refused, ...]:
        """The own templates that are not used, each with the line and the reason."""
        return self._checked.refused if self._own else ()

    def write(self, brief: Brief) -> Words:
        """The letter for a brief, in its language and its channel's form.

        Raises jinja2's TemplateNotFound for a script, language or form that there is no template
        for, and MissingFact where the brief lacks what the script is about.
        """
        name = f"{brief.script}/{brief.language}/{brief.channel.form}.j2"
        if self._own and (words := self._in_own_words(name, brief)):
            return words
        return rendered(self._shipped.get_template(name), brief)

    def _in_own_words(self, name: str, brief: Brief) -> Words | None:
        """The letter with the own templates in place; None where ours is to be used."""
        if not self._checked.texts:
            return None
        try:
            words = rendered(self._mixed.get_template(name), brief)
        except MissingFact:
            raise
        except Exception as trouble:  # whatever a template of others comes to raise
            flaw = type(trouble).__name__  # its message might hold a client's name
        else:
            flaw = misshapen(words, brief.channel.form)
            if not flaw:
                return words
        log.error("own template not used for a letter, %s: %s", name, flaw)
        return None

    @cached_property
    def _shipped(self) -> Sandbox:
        from bot.wording.sandbox import Sandbox  # at first need: Jinja is slow to import

        return Sandbox(self._folder)

    @cached_property
    def _mixed(self) -> Sandbox:
        from bot.wording.sandbox import Sandbox

        return Sandbox(self._folder, self._checked.texts)

    @cached_property
    def _checked(self) -> Checked:
        from bot.wording.own_check import Checked, check

        return check(self._folder, self._own) if self._own else Checked()
