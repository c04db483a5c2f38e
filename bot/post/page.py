"""A letter's words as a small page of HTML, for mail programs: the same words, nothing added."""

from __future__ import annotations

import re
from html import escape
from typing import Final

_RIGHT_TO_LEFT: Final = frozenset({"he"})
_BREAK: Final = re.compile(r"\r\n?|\n")
_PARAGRAPH: Final = re.compile(r"\n[ \t]*\n\s*")
_FONT: Final = "font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5"


def direction(language: str) -> str:
    """`rtl` or `ltr`, as the language is read."""
    return "rtl" if language in _RIGHT_TO_LEFT else "ltr"


def as_page(text: str, language: str) -> str:
    """The words, paragraph by paragraph, in the direction of the letter's language.

    The direction also stands on each paragraph, since some mail programs keep only what is inside
    the body. It is never guessed from the first letter: a Hebrew line may begin with a Latin name.
    """
    way = direction(language)
    plain = _BREAK.sub("\n", text).strip("\n")
    paragraphs = "\n".join(
        f'<p dir="{way}" style="margin: 0 0 1em">{_lines(part)}</p>'
        for part in _PARAGRAPH.split(plain)
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{way}">\n'
        '<head><meta charset="utf-8"></head>\n'
        f'<body dir="{way}" style="{_FONT}">\n{paragraphs}\n</body>\n</html>\n'
    )


def _lines(paragraph: str) -> str:
    return "<br>\n".join(escape(line) for line in paragraph.split("\n"))
