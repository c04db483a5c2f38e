"""Jinja as the letters use it: our own files only, in a sandbox, and a missing fact an error."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jinja2 import ChoiceLoader, DictLoader, FileSystemLoader, StrictUndefined
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEnvironment

from bot.wording import formats


class Sandbox(SandboxedEnvironment):
    """The templates of a folder; each is compiled at first need and kept.

    `own` are texts by name that stand in for the folder's files, or beside them.
    """

    def __init__(self, folder: Path, own: Mapping[str, str] = MappingProxyType({})) -> None:
        self._sources = ChoiceLoader([DictLoader(own), FileSystemLoader(folder)])
        super().__init__(
            loader=self._sources,
            undefined=StrictUndefined,
            autoescape=False,  # letters are plain text; the mail room escapes what it puts in HTML
            auto_reload=False,
            cache_size=-1,
            # A line that is only a tag leaves no line behind; after a sentence it ends in "+%}".
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.globals.clear()  # letters are rendered without them, so they are unknown names
        self.filters |= {"the": formats.the, "capital": _capital, "prefixed": formats.prefixed}

    def text(self, name: str) -> str:
        """A template as it was written. Raises TemplateNotFound."""
        return self._sources.get_source(self, name)[0]

    def call(
        self,
        context: Context,
        function: Any,
        /,
        *words: Any,
        _block_vars: object = None,
        _loop_vars: object = None,
        **named: Any,
    ) -> Any:
        """A letter calls only what we gave it. The sandbox asks each time whether a call is safe,
        which was a third of a Hebrew letter; every dot it still looks at."""
        return function(*words, **named)


def _capital(text: str) -> str:
    """As it stands at the start of a sentence."""
    return text[:1].upper() + text[1:]
