"""Telegram's own objects, as JSON: the bot, people, chats, files and messages."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from bot.console.keyboards import JSON

ME: Final[JSON] = {
    "id": 1_000_000_000,
    "is_bot": True,
    "first_name": "Rolig",
    "username": "rolig_local_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": True,
}
# Names that a man and a woman may both have.
_NAMES: Final = {"he": "טל", "da": "Kim", "en": "Robin"}


def user(number: int, language: str) -> JSON:
    """A person whose Telegram speaks `language`."""
    name = _NAMES.get(language, _NAMES["en"])
    return {"id": number, "is_bot": False, "first_name": name, "language_code": language}


def chat(number: int, person: JSON | None = None) -> JSON:
    """A private chat, with `person` where known, or, for a negative number, a group."""
    if number < 0:
        return {"id": number, "type": "group", "title": "Group"}
    return {"id": number, "type": "private", "first_name": (person or {}).get("first_name", "")}


def message(number: int, where: JSON, sender: JSON, at: datetime, content: JSON) -> JSON:
    """A message of `sender`'s in the chat `where`."""
    date = int(at.timestamp())
    return {"message_id": number, "date": date, "chat": where, "from": sender, **content}


def lost_message(number: int, where: JSON) -> JSON:
    """What a tap carries when its message is too old, or was never there."""
    return {"message_id": number, "date": 0, "chat": where}


def as_file(file: JSON) -> JSON:
    """The ids and size of a file on record."""
    return {
        "file_id": file["file_id"],
        "file_unique_id": file["file_id"],
        "file_size": file["size"],
    }


def as_document(file: JSON) -> JSON:
    return {"document": as_file(file) | {"file_name": file["name"], "mime_type": file["mime"]}}


def as_photo(file: JSON) -> JSON:
    # Telegram makes the sizes; nobody here looks at them.
    return {"photo": [as_file(file) | {"width": 1280, "height": 1280}]}


def present(**fields: Any) -> JSON:
    """Only the fields that hold something, as Telegram leaves empty ones out."""
    return {name: value for name, value in fields.items() if value}
