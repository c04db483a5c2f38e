"""The operator's own templates as files: which of a folder may be read at all.

The folder is laid out as ours: `<script>/<language>/<form>.j2` and `_shared/<name>.j2`. What is
hidden, and what lies beside the scripts without being a template (a README), is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.domain.catalogue import FORMS
from bot.domain.people import LANGUAGES

SHARED: Final = "_shared/"
_SUFFIX: Final = ".j2"
_DEPTH: Final = 3
_LARGEST: Final = 100_000
"""Bytes; a letter of ten thousand characters needs less."""


@dataclass(frozen=True, slots=True)
class Refused:
    """An own template that is not used, by its place in the folder.

    `line` is 0 where no one line is to blame. `reason` tells of the template and of sample facts
    only, never of a client.
    """

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}{f':{self.line}' if self.line else ''}: {self.reason}"


def read(folder: Path) -> Iterator[tuple[str, str] | Refused]:
    """Each template of the folder with its text, in order of names, or why it is not read."""
    try:
        root = folder.resolve(strict=True)
        yield from _within(root, root, "")
    except OSError as trouble:
        yield Refused(folder.name, 0, f"the folder can't be read: {trouble.strerror}")


def _within(place: Path, root: Path, prefix: str) -> Iterator[tuple[str, str] | Refused]:
    for path in sorted(place.iterdir()):
        name = prefix + path.name
        if path.name.startswith(".") or path.name.endswith("~"):
            continue
        try:
            real = path.resolve(strict=True)
            if not real.is_relative_to(root):
                yield Refused(name, 0, "a link that leads out of the folder")
            elif real.is_dir() and name.count("/") < _DEPTH - 1:
                yield from _within(real, root, f"{name}/")
            elif prefix or path.suffix == _SUFFIX:
                yield _template(name, real)
        except (OSError, RuntimeError) as trouble:  # RuntimeError: a link that leads to itself
            yield Refused(name, 0, getattr(trouble, "strerror", None) or "a link to nowhere")


def _template(name: str, path: Path) -> tuple[str, str] | Refused:
    if reason := _misplaced(name):
        return Refused(name, 0, reason)
    if not path.is_file():
        return Refused(name, 0, "not a file")
    if path.stat().st_size > _LARGEST:
        return Refused(name, 0, f"longer than {_LARGEST} bytes")
    data = path.read_bytes()
    try:
        return name, data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        return Refused(name, data.count(b"\n", 0, trouble.start) + 1, "not UTF-8")


def _misplaced(name: str) -> str:
    """Why there is no such template, for a name that no letter would ever ask for."""
    script, *rest = name.split("/")
    if not name.endswith(_SUFFIX):
        return f'not a template: its name does not end in "{_SUFFIX}"'
    if f"{script}/" == SHARED and len(rest) == 1:
        return ""
    if script not in FORMS:
        return f'no such script: "{script}"'
    if len(rest) != 2:
        return f"not in its place, {script}/<language>/<form>{_SUFFIX}"
    language, form = rest[0], rest[1].removesuffix(_SUFFIX)
    if language not in LANGUAGES:
        return f'no such language: "{language}"; there are {", ".join(LANGUAGES)}'
    if form not in FORMS[script]:
        return f'{script} has no form "{form}"; it has {", ".join(FORMS[script])}'
    return ""
