"""What Telegram remembers of the chats: the next ids, messages with their buttons, files.

One file, `chat.jsonl`: a line a change, each with absolute values, so that a torn or bad line is
left out without harm. It is written anew, atomically, when it is opened and after a failed write.
A line outlives the process as soon as it is written, and a power cut once `sync` has returned.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bot.console.keyboards import JSON

# Far from the ids that people write by hand into raw updates: the two should not meet.
_FIRST_UPDATE: Final = 100_000_001


class Transcript:
    """The chats' memory; in step with the disk unless a write failed, which `sync` tells."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "chat.jsonl"
        self._log: int | None = None
        self._update = _FIRST_UPDATE - 1
        self._message = 0
        self._moment: datetime | None = None
        self._messages: dict[tuple[int, int], JSON] = {}
        self._wanted: dict[int, int] = {}
        self._files: dict[str, JSON] = {}
        for record in _records(self._path):
            # What can't be taken in was written by nobody we know; the rest still stands.
            with contextlib.suppress(KeyError, TypeError, ValueError):
                self._take(record)

    @property
    def moment(self) -> datetime | None:
        """The furthest moment the chat has seen, in UTC."""
        return self._moment

    def next_update(self) -> int:
        """A new update id, kept at once: an id given twice would look like a repeated update."""
        self._write({"update": self._update + 1})
        return self._update

    def next_message(self) -> int:
        """A new message id, kept at once; one count for all chats, as Telegram has it."""
        self._write({"message": self._message + 1})
        return self._message

    def pass_by(self, update: int) -> None:
        """Give no update id up to this one: it came from outside."""
        if update > self._update:
            self._write({"update": update})

    def put(self, message: JSON) -> None:
        """Keep a message as it stands now."""
        number = max(self._message, message["message_id"])
        self._write({"put": message, "message": number})

    def remove(self, chat: int, number: int) -> None:
        self._write({"gone": [chat, number]})

    def message(self, chat: int, number: int) -> JSON | None:
        return self._messages.get((chat, number))

    def newest_first(self, chat: int) -> Iterator[JSON]:
        """The messages of a chat, those with the highest ids first."""
        numbers = sorted(
            (number for where, number in self._messages if where == chat), reverse=True
        )
        return (self._messages[chat, number] for number in numbers)

    def want_reply(self, chat: int, number: int) -> None:
        """The next words in this chat answer that message (0: none), as after a ForceReply."""
        if self._wanted.get(chat, 0) != number:
            self._write({"wanted": [chat, number]})

    def wanted_reply(self, chat: int) -> JSON | None:
        return self._messages.get((chat, self._wanted.get(chat, 0)))

    def keep_file(self, file: JSON) -> None:
        """Keep where a file is: its `file_id`, `path`, `name`, `mime` and `size` in bytes."""
        self._write({"file": file})

    def file(self, file_id: str) -> JSON | None:
        return self._files.get(file_id)

    def keep_moment(self, moment: datetime) -> None:
        if self._moment is None or moment > self._moment:
            self._write({"moment": moment.astimezone(UTC).isoformat()})

    def forget_messages(self) -> None:
        """Clear the history; ids go on from where they are."""
        self._messages.clear()
        self._wanted.clear()
        self._close()

    def sync(self) -> None:
        """Return once everything is on disk, safe from a power cut; raises OSError if it isn't."""
        try:
            if self._log is None:
                self._log = self._rewritten()
            os.fdatasync(self._log)
        except OSError:
            self._close()
            raise

    def close(self) -> None:
        """Save what can be saved."""
        with contextlib.suppress(OSError):
            self.sync()
        self._close()

    def _take(self, record: JSON) -> None:
        if "put" in record:
            message = record["put"]
            self._messages[message["chat"]["id"], message["message_id"]] = message
        if "gone" in record:
            chat, number = record["gone"]
            self._messages.pop((chat, number), None)
        if "wanted" in record:
            chat, number = record["wanted"]
            self._wanted[chat] = number
        if "file" in record:
            self._files[record["file"]["file_id"]] = record["file"]
        if "moment" in record:
            self._moment = datetime.fromisoformat(record["moment"])
        self._update = max(self._update, record.get("update", 0))
        self._message = max(self._message, record.get("message", 0))

    def _write(self, record: JSON) -> None:
        # Memory goes first: on a full disk the chat goes on, and `sync` says that it isn't saved.
        self._take(record)
        try:
            if self._log is None:
                self._log = self._rewritten()
            else:
                _write_all(self._log, _line(record))
        except OSError:
            self._close()

    def _close(self) -> None:
        if self._log is not None:
            os.close(self._log)
            self._log = None

    def _rewritten(self) -> int:
        """Everything in a new file, in the place of the old one; the descriptor to go on with."""
        folder = self._path.parent
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = self._path.with_suffix(".new")
        log = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
        try:
            _write_all(log, b"".join(map(_line, self._everything())))
            os.fsync(log)
            new.replace(self._path)
            _sync_folder(folder)
        except OSError:
            os.close(log)
            raise
        return log

    def _everything(self) -> Iterator[JSON]:
        yield {"update": self._update, "message": self._message}
        if self._moment is not None:
            yield {"moment": self._moment.isoformat()}
        yield from ({"put": message} for message in self._messages.values())
        yield from ({"wanted": [chat, number]} for chat, number in self._wanted.items())
        yield from ({"file": file} for file in self._files.values())


def _records(path: Path) -> Iterator[JSON]:
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return
    for line in lines:
        with contextlib.suppress(ValueError):
            record = json.loads(line)
            if isinstance(record, dict):
                yield record


def _line(record: JSON) -> bytes:
    return json.dumps(record).encode("ascii") + b"\n"


def _write_all(log: int, content: bytes) -> None:
    if os.write(log, content) != len(content):
        raise OSError("the disk took only a part")


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
