"""What the console shows: the bot's messages, and what became of the line that was read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.console.keyboards import JSON, Rows
from bot.console.objects import present


@dataclass(frozen=True, slots=True)
class Message:
    """A message of the bot's; `text` without markup."""

    chat: int
    id: int
    text: str
    buttons: Rows


@dataclass(frozen=True, slots=True)
class Edit:
    """What a message of the bot's says from now on; of a file, its caption."""

    chat: int
    id: int
    text: str
    buttons: Rows


@dataclass(frozen=True, slots=True)
class Delete:
    chat: int
    id: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The toast after a tap; often without text. `chat` is where the tap was."""

    chat: int
    text: str


@dataclass(frozen=True, slots=True)
class File:
    """A document or picture, written to a temporary folder."""

    chat: int
    id: int
    name: str
    path: Path
    caption: str
    buttons: Rows


@dataclass(frozen=True, slots=True)
class Email:
    """A mail that would have gone out; `text` is its plain part, `attachments` their names."""

    to: str
    subject: str
    text: str
    attachments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """What can be put into a chat from an inline query; `text` is all that is sent."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Inline:
    """What the bot offers to the person who asks inline; `chat` is that person's private one.

    `personal`: nobody else may be given it; `cache` is for how many seconds it may be given again.
    """

    chat: int
    results: tuple[Article, ...]
    personal: bool
    cache: int


@dataclass(frozen=True, slots=True)
class Done:
    line: int


@dataclass(frozen=True, slots=True)
class Error:
    line: int
    text: str


Shown = Message | Edit | Delete | Answer | File | Email | Inline
Event = Shown | Done | Error


def as_json(event: Event, at: str) -> JSON:
    """The event as its output line; `at` is the clock's time, ISO with offset."""
    return {"event": type(event).__name__.lower(), "at": at, **_fields(event)}


def _fields(event: Event) -> JSON:
    match event:
        case Message() | Edit():
            place = {"chat": event.chat, "id": event.id}
            return place | {"text": event.text, "buttons": _labels(event.buttons)}
        case Delete():
            return {"chat": event.chat, "id": event.id}
        case Answer():
            return {"text": event.text}
        case File():
            place = {"chat": event.chat, "id": event.id}
            file = {"name": event.name, "path": str(event.path), "caption": event.caption}
            return place | file | present(buttons=_labels(event.buttons))
        case Email():
            words = {"to": event.to, "subject": event.subject, "text": event.text}
            return words | {"attachments": list(event.attachments)}
        case Inline():
            found = [{"id": one.id, "title": one.title, "text": one.text} for one in event.results]
            return {"results": found, "personal": event.personal, "cache": event.cache}
        case Done():
            return {"line": event.line}
        case Error():
            return {"line": event.line, "text": event.text}


def _labels(rows: Rows) -> list[list[str | dict[str, str]]]:
    return [[button.as_json() for button in row] for row in rows]
