"""Screens become Telegram's own here, and nowhere else: plain text, entities and a keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MessageEntity,
    SwitchInlineQueryChosenChat,
)

from bot.chat.buttons import data
from bot.wording.screen import Button, Copy, IntoChat, Link, Screen

KEYBOARD: Final = 10_000
"""Bytes of JSON that one keyboard may take, labels and links together."""
MOST: Final = 100
"""Buttons that one keyboard may have."""
WIDEST: Final = 8
"""Buttons that one row may have."""


def asking(draft: int, version: int) -> str:
    """The inline query that asks for a draft's words: its number and version, and nothing more."""
    return f"#{draft}.{version}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A screen as Telegram takes it; entities count in UTF-16 units, as it does."""

    text: str
    entities: tuple[MessageEntity, ...] = ()
    keyboard: InlineKeyboardMarkup | None = None

    def without_choosing(self) -> Sheet:
        """The same without the buttons that have the owner choose a chat."""
        if self.keyboard is None:
            return self
        rows = [
            [key for key in row if key.switch_inline_query_chosen_chat is None]
            for row in self.keyboard.inline_keyboard
        ]
        kept = [row for row in rows if row]
        if kept == [list(row) for row in self.keyboard.inline_keyboard]:
            return self
        return replace(self, keyboard=InlineKeyboardMarkup(kept) if kept else None)


def sheet(screen: Screen) -> Sheet:
    offset, length = screen.block
    entities = (MessageEntity(MessageEntity.PRE, offset, length),) if length else ()
    return Sheet(screen.whole, entities, keyboard(screen.rows))


def keyboard(rows: Iterable[Iterable[Button]]) -> InlineKeyboardMarkup | None:
    """The rows that fit into one keyboard, the first first; None where there is no button.

    One button too many and Telegram would refuse the whole message, its words included.
    """
    keys = [[key for button in row if (key := _key(button))][:WIDEST] for row in rows]
    kept = [row for row in keys if row]
    if not _fits(kept):
        wanted, kept = kept, []
        for row in wanted:
            if _fits([*kept, row]):
                kept.append(row)
    return InlineKeyboardMarkup(kept) if kept else None


def _fits(rows: list[list[InlineKeyboardButton]]) -> bool:
    buttons = [button for row in rows for button in row]
    if len(buttons) > MOST:
        return False
    if sum(map(_longest, buttons)) <= KEYBOARD:
        return True
    return len(InlineKeyboardMarkup(rows).to_json()) <= KEYBOARD


def _longest(button: InlineKeyboardButton) -> int:
    """The most bytes of JSON that the button can take: a character takes twelve at the most."""
    press = button.callback_data or button.url or (button.copy_text and button.copy_text.text)
    return 12 * (len(button.text) + len(str(press))) + 60


def _key(button: Button) -> InlineKeyboardButton | None:
    match button.press:
        case Link(url):
            return InlineKeyboardButton(button.label, url=url)
        case Copy(text):
            return InlineKeyboardButton(button.label, copy_text=CopyTextButton(text))
        case IntoChat(draft, version):
            chosen = SwitchInlineQueryChosenChat(
                asking(draft, version), allow_user_chats=True, allow_group_chats=True
            )
            return InlineKeyboardButton(button.label, switch_inline_query_chosen_chat=chosen)
        case intent:
            carried = data(intent)
            return InlineKeyboardButton(button.label, callback_data=carried) if carried else None
