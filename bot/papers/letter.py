"""A letter by post as a page to print: the approved words, nothing added."""

from __future__ import annotations

from html import escape
from typing import Final

from bot.actions.ports import Paper
from bot.domain.drafts import Draft

_RIGHT_TO_LEFT: Final = frozenset({"he"})
_STYLE: Final = (
    "@page { size: A4; margin: 25mm } "
    "body { font: 12pt/1.5 Georgia, 'Times New Roman', serif; max-width: 42em; margin: auto } "
    "main { white-space: pre-wrap; overflow-wrap: break-word }"
)


def printed(draft: Draft) -> Paper:
    """The draft's words as a page of HTML for a browser to print, in its language's direction."""
    language = draft.brief.language
    way = "rtl" if language in _RIGHT_TO_LEFT else "ltr"
    page = (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{way}">\n'
        f'<head><meta charset="utf-8"><title>{escape(draft.words.subject)}</title>\n'
        f"<style>{_STYLE}</style></head>\n"
        f"<body><main>{escape(draft.words.text)}</main></body>\n</html>\n"
    )
    return Paper(f"letter-{draft.id}.html", page.encode())
