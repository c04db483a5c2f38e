"""Files that go through the chat: from the disk to the bot, and from the bot to a folder."""

from __future__ import annotations

import mimetypes
import os
import tempfile
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any
from uuid import uuid4

from telegram.request import RequestData

from bot.console import objects
from bot.console.keyboards import JSON
from bot.console.reasons import Impossible, Reason
from bot.console.refusals import LARGEST_DOWNLOAD, Refusal
from bot.console.transcript import Transcript

Uploads = Mapping[str, tuple[str, bytes]]


class Files:
    """The files on record. Each that the bot sends gets a temporary folder, left to its reader."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript

    def from_disk(self, path: Path) -> JSON:
        """A person's file, on record. Raises Impossible (NO_SUCH_FILE)."""
        try:
            with path.open("rb") as content:
                size = os.fstat(content.fileno()).st_size
        except (OSError, ValueError) as error:
            raise Impossible(Reason.NO_SUCH_FILE, str(path)) from error
        return self._keep(path.absolute(), path.name, size)

    def from_bot(self, params: Mapping[str, Any], uploads: Uploads, kind: str) -> JSON:
        """The file that a call sends: one known by its id, or one that comes with the call."""
        given = str(params.get(kind, kind))
        if known := self._transcript.file(given):
            return known
        if (upload := uploads.get(given.removeprefix("attach://"))) is None:
            raise Refusal("wrong remote file identifier specified")
        name, content = upload
        if not content:
            raise Refusal("file must be non-empty")
        return self._keep(_written(name, content), name, len(content))

    def described(self, file_id: str) -> JSON:
        """What getFile tells; its path is good for `content`."""
        file = self._transcript.file(file_id)
        if file is None:
            raise Refusal("wrong file_id or the file is temporarily unavailable")
        if file["size"] > LARGEST_DOWNLOAD:
            raise Refusal("file is too big")
        return objects.as_file(file) | {"file_path": f"files/{file_id}"}

    def content(self, file_id: str) -> bytes:
        file = self._transcript.file(file_id) or {"path": ""}
        try:
            return Path(file["path"]).read_bytes()
        except OSError as error:
            raise Refusal("file not found", HTTPStatus.NOT_FOUND) from error

    def _keep(self, path: Path, name: str, size: int) -> JSON:
        file_id = uuid4().hex
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
        file = {"file_id": file_id, "path": str(path), "name": name, "size": size, "mime": mime}
        self._transcript.keep_file(file)
        return file


def is_picture(file: JSON) -> bool:
    """Whether Telegram's own apps would send it as a photo."""
    return bool(file["mime"].startswith("image/") and file["mime"] != "image/svg+xml")


def uploads_of(request: RequestData | None) -> Uploads:
    """The files that come with a call, by field name: (file name, content)."""
    if request is None or not request.contains_files:
        return {}
    return {
        field: (name, content if isinstance(content, bytes) else content.read())
        for field, (name, content, _mime) in (request.multipart_data or {}).items()
    }


def _written(name: str, content: bytes) -> Path:
    # Only the last part of the name: a file never leaves its folder.
    path = Path(tempfile.mkdtemp(prefix="rolig-")) / (Path(name).name or "file")
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    return path
