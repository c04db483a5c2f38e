"""What Telegram refuses, and in what words; the limits are those of the Bot API's own pages."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlsplit

from bot.console.keyboards import JSON

LONGEST_TEXT: Final = 4096  # UTF-16 units, as all lengths of text here
LONGEST_CAPTION: Final = 1024
LONGEST_ANSWER: Final = 200
LARGEST_DOWNLOAD: Final = 20_000_000  # bytes
_LONGEST_DATA: Final = 64  # bytes
_LONGEST_COPY: Final = 256
_LARGEST_KEYBOARD: Final = 10_000  # bytes of JSON; undocumented, measured by others as about 10 kB
_MOST_BUTTONS: Final = 100
_WIDEST_ROW: Final = 8
_MOST_COMMANDS: Final = 100
_MOST_RESULTS: Final = 50
_COMMAND: Final = re.compile(r"[a-z0-9_]{1,32}", re.ASCII)
_SCHEMES: Final = frozenset({"http", "https", "tg"})
_ACTIONS: Final = frozenset(
    {
        "callback_data",
        "url",
        "copy_text",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "callback_game",
        "pay",
    }
)


class Refusal(Exception):
    """Telegram's answer to a call it does not carry out: an HTTP status and a description."""

    def __init__(self, description: str, code: HTTPStatus = HTTPStatus.BAD_REQUEST) -> None:
        super().__init__(description)
        self.code = code
        self.description = f"{code.phrase}: {description}"


def units(text: str) -> int:
    """The length of `text` in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def check_text(text: str) -> str:
    """The text of a message. Raises Refusal if it is empty or too long."""
    if not text.strip():
        raise Refusal("message text is empty")
    if units(text) > LONGEST_TEXT:
        raise Refusal("message is too long")
    return text


def check_caption(caption: str) -> str:
    """The words under a file. Raises Refusal if there are too many."""
    if units(caption) > LONGEST_CAPTION:
        raise Refusal("message caption is too long")
    return caption


def check_no_parse_mode(params: Mapping[str, Any]) -> None:
    """Raises Refusal if markup would have to be read: the bot's texts are plain, with entities."""
    if params.get("parse_mode"):
        raise Refusal("can't parse entities: the local chat reads no markup")


def check_keyboard(markup: JSON | None) -> JSON | None:
    """The inline keyboard of a message, or None. Raises Refusal for what Telegram won't show."""
    if not markup or "inline_keyboard" not in markup:
        return None
    rows = [row for row in markup["inline_keyboard"] if row]
    if not rows:
        return None
    if (
        len(json.dumps(markup, ensure_ascii=False, separators=(",", ":")).encode())
        > _LARGEST_KEYBOARD
    ):
        raise Refusal("reply markup is too long")
    if sum(map(len, rows)) > _MOST_BUTTONS or max(map(len, rows)) > _WIDEST_ROW:
        raise Refusal("BUTTON_COUNT_INVALID")
    for row in rows:
        for button in row:
            _check_button(button)
    return {"inline_keyboard": rows}


def check_results(results: Sequence[JSON]) -> Sequence[JSON]:
    """What is offered inline: articles of plain text. Raises Refusal for others."""
    names = [str(one.get("id", "")) for one in results]
    if len(results) > _MOST_RESULTS:
        raise Refusal("RESULTS_TOO_MUCH")
    if len(set(names)) < len(names):
        raise Refusal("RESULT_ID_DUPLICATE")
    for one, name in zip(results, names, strict=True):
        if not 1 <= len(name.encode()) <= _LONGEST_DATA:
            raise Refusal("RESULT_ID_INVALID")
        content = one.get("input_message_content") or {}
        check_no_parse_mode(content)
        check_text(str(content.get("message_text", "")))
    return results


def check_commands(commands: Sequence[Mapping[str, str]]) -> None:
    """Raises Refusal for a menu that Telegram won't take."""
    if len(commands) > _MOST_COMMANDS:
        raise Refusal("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command["command"]):
            raise Refusal("BOT_COMMAND_INVALID")
        if not 1 <= units(command["description"]) <= 256:
            raise Refusal("BOT_COMMAND_DESCRIPTION_INVALID")


def _check_button(button: Mapping[str, Any]) -> None:
    if not str(button.get("text", "")).strip():
        raise Refusal("inline keyboard button text must be non-empty")
    if len(_ACTIONS & button.keys()) != 1:
        raise Refusal("text buttons are unallowed in the inline keyboard")
    if (
        "callback_data" in button
        and not 1 <= len(button["callback_data"].encode()) <= _LONGEST_DATA
    ):
        raise Refusal("BUTTON_DATA_INVALID")
    if "copy_text" in button and not 1 <= units(button["copy_text"]["text"]) <= _LONGEST_COPY:
        raise Refusal("BUTTON_COPY_TEXT_INVALID")
    if "url" in button:
        _check_url(button["url"])


def _check_url(url: str) -> None:
    told = f"inline keyboard button URL '{url}' is invalid"
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise Refusal(f"{told}: Wrong HTTP URL") from error
    if parts.scheme not in _SCHEMES:
        raise Refusal(f"{told}: Unsupported URL protocol")
    if not parts.netloc or re.search(r"\s", url):
        raise Refusal(f"{told}: Wrong HTTP URL")
