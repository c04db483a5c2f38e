"""The buttons under a message, as a person sees them and as Telegram keeps them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

JSON = dict[str, Any]

# Marks of direction, which nobody sees and nobody types.
_UNSEEN: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Button:
    """A label, and what a tap brings: callback data, a link, text for the clipboard, or an inline
    query in a chat that the person then chooses."""

    label: str
    data: str | None = None
    url: str | None = None
    copy: str | None = None
    inline: str | None = None

    def as_json(self) -> str | dict[str, str]:
        """A label alone, unless the tap never reaches the bot."""
        if self.url is not None:
            return {"label": self.label, "url": self.url}
        if self.copy is not None:
            return {"label": self.label, "copy": self.copy}
        if self.inline is not None:
            return {"label": self.label, "inline": self.inline}
        return self.label


Rows = tuple[tuple[Button, ...], ...]


def rows_of(message: Mapping[str, Any]) -> Rows:
    """The inline keyboard of a message as Telegram stores it; empty without one."""
    keyboard = (message.get("reply_markup") or {}).get("inline_keyboard", ())
    return tuple(tuple(map(_button, row)) for row in keyboard)


def flat(rows: Rows) -> tuple[Button, ...]:
    """All buttons in reading order."""
    return tuple(button for row in rows for button in row)


def plain(label: str) -> str:
    """A label without case and unseen marks, for a search that forgives both."""
    return _UNSEEN.sub("", label).casefold()


def _button(raw: Mapping[str, Any]) -> Button:
    return Button(
        label=raw["text"],
        data=raw.get("callback_data"),
        url=raw.get("url") or (raw.get("web_app") or {}).get("url"),
        copy=(raw.get("copy_text") or {}).get("text"),
        inline=(raw.get("switch_inline_query_chosen_chat") or {}).get("query"),
    )
