"""Letters as one page to read or to print: by script and form, the languages side by side.

The page is static and needs nothing from elsewhere. What a letter says is escaped; its isolates
stay, and each letter runs in the direction of its language.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby
from typing import Final

from bot.domain.drafts import Brief, Words

Written = tuple[Brief, Words]

_STYLE: Final = """\
body { font: 15px/1.5 system-ui, sans-serif; color: #222; max-width: 90rem; margin: 2rem auto;
  padding: 0 1rem }
nav { columns: 14rem; margin: 1rem 0 2rem }
nav a { display: block }
h2 { border-top: 2px solid #ccc; padding-top: 1rem; margin-top: 2rem }
.languages { display: flex; gap: 1rem; align-items: stretch }
article { flex: 1 1 0; min-width: 0; border: 1px solid #ddd; border-radius: 4px; padding: 0 1rem }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
@media (max-width: 50rem) { .languages { flex-direction: column } }
@media print {
  body { font-size: 9pt; margin: 0; max-width: none }
  nav { break-after: page }
  article { break-inside: avoid }
  h2, h3 { break-after: avoid }
}
"""


def page(written: Sequence[Written]) -> str:
    """The page of these letters, which stand in order of scripts and forms."""
    scripts = list(dict.fromkeys(brief.script for brief, _ in written))
    index = "\n".join(f'<a href="#{escape(one)}">{escape(one)}</a>' for one in scripts)
    sections = "\n".join(
        _section(script, letters)
        for script, letters in groupby(written, key=lambda one: one[0].script)
    )
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>Letters</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n<h1>Letters</h1>\n"
        f"<nav>\n{index}\n</nav>\n{sections}\n</body>\n</html>\n"
    )


def _section(script: str, letters: Iterable[Written]) -> str:
    blocks = "\n".join(
        f'<h3>{form}</h3>\n<div class="languages">\n{"".join(map(_article, some))}</div>'
        for form, some in groupby(letters, key=lambda one: one[0].channel.form)
    )
    return f'<section id="{escape(script)}">\n<h2>{escape(script)}</h2>\n{blocks}\n</section>'


def _article(written: Written) -> str:
    brief, words = written
    direction = "rtl" if brief.language == "he" else "ltr"
    subject = f"<h4>{escape(words.subject)}</h4>\n" if words.subject else ""
    return (
        f'<article lang="{brief.language}" dir="{direction}">\n'
        f"{subject}<pre>{escape(words.text)}</pre>\n</article>\n"
    )
