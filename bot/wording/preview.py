"""The letters as a template author sees them: with sample or given facts, as text or a page."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path

from bot.domain.catalogue import FORMS
from bot.domain.drafts import Brief, Words
from bot.domain.people import LANGUAGES, Form
from bot.wording.letters import Letters
from bot.wording.places import folder
from bot.wording.preview_facts import Facts, WrongFact, read, with_facts
from bot.wording.preview_page import Written, page
from bot.wording.samples import CHANNELS, sample


class _NothingToShow(ValueError):
    """No letter is as asked for; the message says why."""


def main(words: Sequence[str]) -> int:
    """Show the letters asked for; the exit code. 2: nothing was shown, and standard error says why.

    What could not be shown of several, and own templates that are refused, are named there too.
    """
    given = _options().parse_args(words)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # Hebrew, wherever the terminal comes from
    try:
        written = _written(given)
        if given.html:
            given.html.write_text(page(written), "utf-8")
        else:
            sys.stdout.write("\n\n".join(_as_text(*one) for one in written) + "\n")
    except (_NothingToShow, WrongFact) as trouble:
        return _refuse(str(trouble))
    except OSError as trouble:
        return _refuse(f"{given.html or 'standard output'}: {trouble.strerror}")
    return 0


def _options() -> ArgumentParser:
    parser = ArgumentParser("rolig preview", description="The letters, with sample facts.")
    parser.add_argument("--script", choices=sorted(FORMS), metavar="SCRIPT", help="default: all")
    parser.add_argument("--lang", choices=LANGUAGES)
    parser.add_argument("--channel", choices=tuple(CHANNELS))
    parser.add_argument("--form", choices=[str(form) for form in Form], help="of address")
    parser.add_argument("--facts", type=Path, metavar="FILE.json", help="facts for the sample's")
    parser.add_argument("--templates", type=Path, metavar="FOLDER", help="own templates to use")
    parser.add_argument("--html", type=Path, metavar="FILE", help="a page instead of text")
    return parser


def _written(given: Namespace) -> list[Written]:
    """Every letter asked for. Raises _NothingToShow and WrongFact."""
    if given.templates and not given.templates.is_dir():
        raise _NothingToShow(f"{given.templates}: no such folder")
    letters = Letters(folder("templates"), given.templates)
    for refused in letters.refused:
        sys.stderr.write(f"refused: {refused}\n")
    written, missing = [], []
    for brief in _briefs(given, read(given.facts) if given.facts else {}):
        words = _letter(letters, brief)
        if isinstance(words, Words):
            written.append((brief, words))
        else:
            missing.append(words)
    if not written:
        reason = missing[0] if missing else f"{given.script} has no form {given.channel}"
        raise _NothingToShow(reason)
    for reason in missing:
        sys.stderr.write(f"left out: {reason}\n")
    return written


def _briefs(given: Namespace, facts: Facts) -> Iterator[Brief]:
    form = {"form": given.form} if given.form else {}
    for script in [given.script] if given.script else sorted(FORMS):
        for channel in FORMS[script]:
            if given.channel in (None, channel):
                for language in [given.lang] if given.lang else LANGUAGES:
                    brief = sample(script, language, CHANNELS[channel])
                    yield with_facts(brief, {**facts, **form})


def _letter(letters: Letters, brief: Brief) -> Words | str:
    """The letter, or why there is none with these facts."""
    try:
        return letters.write(brief)
    except Exception as trouble:  # facts of any kind met a template of any kind: it is all shown
        return f"{_title(brief)}: {str(trouble) or type(trouble).__name__}"


def _title(brief: Brief) -> str:
    return f"{brief.script} · {brief.language} · {brief.channel.form}"


def _as_text(brief: Brief, words: Words) -> str:
    subject = f"[{words.subject}]\n" if words.subject else ""
    return f"== {_title(brief)}\n{subject}{words.text}"


def _refuse(reason: str) -> int:
    sys.stderr.write(f"{reason}\n")
    return 2
